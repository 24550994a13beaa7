import { spaced, words } from '../../text.ts';
import type { Producer } from '../state.ts';

/* Goods that are named and are none of theirs: what theirs are made of. */

/** "Cà phê có bơ đậu nành": what is in it. */
export const isPartOf = (text: string, name: string, { products }: Producer): boolean =>
  products.some((one) => MADE_OF.test(spaced(text).split(spaced(one.name))[1] ?? '')) && SELF_MADE.test(spaced(text).split(spaced(name))[1] ?? '') || PUT_IN.test(spaced(text).split(spaced(name))[0] ?? '') && products.some((one) => spaced(text).includes(` ${words(one.name)[0]!} `)) || products.some((one) => PART.test(spaced(text).split(spaced(one.name))[1]?.split(spaced(name))[0] ?? '-'));
/** "Mè xửng thì mè trồng ở Quảng Điền, mạch nha nhà tự nấu". */
const MADE_OF = /^ *(?:nay |do )?thi (?:\S+ ){1,3}(?:mua|trong|lay|nhap|thu)\b/;
const SELF_MADE = /^ *(?:thi )?(?:nha|minh|em|toi)? ?tu (?:nau|lam|trong|nuoi|u|rang|xay) *$/;
/** "Trà em gồm cỏ ngọt, hoa cúc": of what it is made. */
const PUT_IN = / (?:gom|gom co|thanh phan|lam tu|lam bang|nau tu|pha tu|tron tu|phoi)(?: \S+){0,12} *$/;
const PART = /^ *(?:(?:nay|do|cua \S+|nha \S+|thi|cung|em|minh) )*(?:co|co pha|pha|tron|chua|gom|uop|lam tu|lam bang|them|bo|cho them|nau voi|nau tu|u voi|rang voi)(?: \S+){0,2} *$/;
/** "Gạo nếp nhà trồng với mua thêm", "hợp đồng với 30 hộ trồng xoài": what theirs is made of. */
export function isRaw(text: string, name: string): boolean {
  if (IN_BOX.test(spaced(text).split(spaced(name))[0] ?? '')) return true;
  if (RAW_LIST.test(spaced(text)) && !MAKES_IT.test(spaced(text))) return true;
  // "Rong giống bên mình tự nuôi": what is raised from it is theirs.
  if (SEED.test(spaced(name)) && !ALSO_MADE.test(` ${spaced(text).split(spaced(name))[0] ?? ''} `)) return true;
  const [before = '', after = ''] = spaced(text.split(/[,;.!\n]/).find((piece) => spaced(piece).includes(spaced(name))) ?? '').split(spaced(name));
  return GATHERED.test(` ${spaced(name)} ${after} `) || RAW_BEHIND.test(`${after} `) || (GROWN.test(`${after} `) && !ALSO_MADE.test(` ${before} `)) || RAW_BEFORE.test(` ${before} `);
}
const SEED = /^ (?!cay |hat )\S+ giong $/;
/** "Gạo nếp nhà trồng", "gạo nếp với lá thì chị tự trồng", "nếp thì nhà cấy được", and no "có làm thêm gạo nếp nhà trồng". */
const GROWN = /^ *(?:(?:voi|va|cung) (?:(?!lam |ban |thi )\S+ ){1,4})?(?:(?:thi|cung|deu|do) )*(?:(?=tu )|(?:nha|ruong|vuon)(?: (?:em|chi|anh|toi|tui|minh|co|bac))? |(?:em|chi|anh|toi|tui|minh|co|chu|bac|o|htx) tu )(?:(?:tu|co) )?(?:trong|nuoi|cay|gieo)(?: (?:duoc|lay|het|ca|luon|do|roi|a|em))* *$/;
const ALSO_MADE = / (?:lam|ban|dang ky)(?: (?:them|ca|luon))* +$/;
/** "Hộp quà gồm mứt gừng, trà sen": what is packed together. */
const IN_BOX = / (?:hop|gio|set|combo) (?:qua|tet)(?: tang| tet| bieu)? (?:\S+ ){0,3}(?:gom|co) /;
/** "Nguyên liệu: trà ô long, đường", "nguyên liệu gồm …". */
const RAW_LIST = /^ (?:(?:da|thi|con|em|chi|anh|phan) )*(?:nguyen lieu|thanh phan|raw materials?|ingredients?)(?: (?:chinh|cua|em|chi|anh|minh|toi|nha))* /;
const MAKES_IT = / (?:de (?:lam|nau|san xuat)|em lam|dang ky|thanh pham|san pham la) /;
/** "Trà cung đình gồm mười sáu vị, trong đó có cả táo tàu": what one of theirs is made of, however much stands between. */
export function isPutIn(text: string, name: string, { products }: Producer): boolean {
  const [, of = ''] = /^(.*) (?:gom|thanh phan|nguyen lieu) (?!.* (?:lam|san xuat|dang ky) )/.exec(spaced(text).split(spaced(name))[0] ?? '') ?? [];
  return products.some((one) => `${of} `.includes(` ${words(one.name)[0]!} `)) || isListedBehind(text, name, products);
}
/** "Granola yến mạch nhập Úc, hạt điều Bình Phước": behind theirs, and what is bought for it, more of the same list. */
function isListedBehind(text: string, name: string, products: Producer['products']): boolean {
  const [head = '', ...rest] = text.split(/[,;\n]/);
  return BOUGHT.test(spaced(head)) && products.some((one) => spaced(head).startsWith(spaced(one.name))) && rest.some((piece) => spaced(piece).includes(spaced(name)) && !MADE.test(spaced(piece)));
}
const BOUGHT = / (?:mua|nhap|thu mua|lay) (?!vao|duoc)/;
const MADE = / (?:lam|nau|dang ky|san xuat|ban|cung|thi|chua|co) /;
/** "Lục bình tự cắt ngoài kinh". */
const GATHERED = /^ *(?:\S+ ){1,3}(?:thi )?(?:(?:em|chi|anh|minh|nha) )?tu (?:cat|hai|dao|vot|chat|don) /;
const RAW_BEHIND = /^ *(?:(?:voi|va|cung) (?:(?!la |lam |ban )\S+ ){1,5})?(?:(?:thi|chi|deu|cung) )*la (?:nguyen lieu|thanh phan|phu lieu|phu gia)\b|^ *(?:(?:voi|va|cung) (?:(?!mua|nhap|lay|lam|ban)\S+ ){1,3})?(?:(?:thi|em|chi|anh|minh|toi|tui|co|c|e) )*(?:mua|nhap|thu mua|(?:lay|gom|dat) (?:hang )?(?:o|cua|tu|ben|trong|ngoai))\b|^ *(?:thi )?(?:nha|tu|minh|em) (?:trong|nuoi)(?: \S+){0,3} (?:mua|thu|nhap)\b|^ *(?:thi )?(?:nha|tu|minh|em) (?:trong|nuoi|lam)(?: duoc)? (?:mot it|it|mot phan|mot nua|chua du|khong du)\b/;
const RAW_BEFORE = / (?:ban|giao|cung cap|bo moi)(?: (?!san pham)\S+){0,5} cho +$| cau chuyen(?: ve| cua)? +$| (?:ban|giao|cung cap|bo)(?: (?:si|le|het|toan|buon|hang))* cho (?:\S+ ){0,2}(?:nha may|cong ty|cty|co so|xuong|lo|quan|nha hang|tiem|cua hang)(?: (?:che bien|san xuat|lam|nau))? +$| (?:hop dong|lien ket|bao tieu|thu mua) (?:\S+ ){0,6}(?:trong|nuoi|cung cap|ban|thu mua|mua) +$|(?<! (?:khach|nguoi ta|ho|dai ly|thuong lai) (?:\S+ ){0,2})(?:mua|nhap|thu mua|gom|lay)(?: (?:them|it|may|toan))? +$/;

/** "Lục bình cắt ở sông", of a giỏ lục bình: what theirs bears in its name, and where that comes from. */
export function isStuffOf(text: string, name: string, { products }: Producer): boolean {
  const said = words(name);
  const stuff = said.filter((word, i) => i === 0 || !GATHERS.has(word));
  const [, after = ''] = spaced(text).split(spaced(stuff.join(' ')));
  return products.some((one) => ` ${words(one.name).slice(1).join(' ')} `.includes(` ${stuff.join(' ')} `)) && GATHERS.has(words(after)[0] ?? '');
}
const GATHERS = new Set('cat hai vot trong moc lay mua chat nhap thu gom don mua'.split(' '));
