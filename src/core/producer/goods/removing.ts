import { read, type Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/answers.ts';
import { neverMind } from '../../say/talk.ts';
import { spaced, words } from '../../text.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import type { Dossier } from '../dossier.ts';
import { dropProduct, renameProduct } from './change.ts';
import { headIn } from './about-head.ts';
import { learn } from '../learn/learn.ts';
import { find, namedIn } from './own.ts';
import type { Product } from '../state.ts';
import { meantIn } from './which-product.ts';
import { asks, idle, says, type Turn } from '../turn.ts';

const TAKES_AWAY = /^(?:(?:thoi|cho|nho|giup|a|da|the|oi|nham|khong phai|u) )*(?:(?:em|chi|anh|minh|toi|tui|ben em|nha em) )?(?:xoa(?: bo)?|bo|huy|go|loai|(?<=thoi )khoi(?: lam| dang ky)?|khong (?:lam|dang ky|ban)(?= .* (?:nua|dau)\b))(?: (?:bot|di|giup|ho|cai|mon|luon|cho|em|chi|anh|san pham|mat hang))*? (.+)$/;
/** What stands behind the product when nothing else is said. */
const REST = /(?: (?:(?:phien|met|nan|kho|roi|rac roi|phuc tap|lau|ton)(?: qua| lam| ghe)+|de (?:sau|nam sau|dot sau|lan sau|sang nam)|(?:lam|tinh|hoi) sau|di|nha|nhe|ra|luon|nua|giup|ho|em|chi|anh|voi|a|khong lam|khong dang ky|khong ban|khoi danh sach|trong danh sach|thoi|oi|da|vay|chu|chua|moi dung|dau))+$/;

/** "Rau cải thì không làm nữa được không". */
const MAY_I = / (?:(?:co )?duoc|co sao|ok) (?:khong|chua)(?: (?:em|a|nha|vay|chi|anh))*$/;

/** "Mắm tép bỏ". */
const BEHIND = /^(?:(?:thoi|con|ma|rieng|cai|mon) )*(\S+(?: \S+){0,5}?)(?: (?:thi|thoi|do|nay|em|chi|anh|minh|toi|tui))* (?:bo|xoa|loai|rut)(?: (?:di|luon|ra|nha|nhe|em|a|giup|ho|khoi|danh|sach|ho|so|lai))*$/;

/** "bỏ bún gạo đi chỉ làm gạo thôi": what is kept stands behind. */
const STAYS = / (?:di |nha |nhe |luon )?(?:(?:em|chi|anh|minh|toi|tui) )?(?:chi|gio|con|de) (?:em |chi |anh )?(?:lam|ban|giu|dang ky) .*$/;
/** "mắm tôm chua tui không làm nữa". */
const GONE = /^(?:(?:thoi|a|da|con|the) )*(\S+(?: \S+){0,5}?)(?: (?:thi|nay|do|gio|nha|ben|thoi))*(?: (?:em|chi|anh|minh|toi|tui|co|ba|bac|chu|o))*(?: (?:thoi|bo))*(?: (?:khong|nghi|ngung|thoi|bo|khoi)) (?:con )?(?:lam|ban|nuoi|trong|dang ky|san xuat)(?: nua| roi| dau| em| a| luon)*$/;

/** "… không đăng ký nữa để năm sau". */
const PUT_OFF = / (?:thi |ma |chac )?(?:de |sang |qua |toi )+(?:nam sau|sang nam|nam toi|dot sau|lan sau|ky sau|sau)(?: (?:lam|tinh|hay|hang|moi|dang ky|nha|nhe|em|chau))*$/;

/** "Mứt thì thôi, cô chỉ làm dịp Tết, đừng ghi". */
const LEFT_OUT = /^(?:(?:a|ma|con|cai|mon|thoi|da|u) )*(\S+(?: \S+){0,3}?) (?:thi )?thoi\b.* (?:dung|khoi|khong can|khong phai) (?:ghi|dang ky|lam ho so|tinh)\b(?: \S+){0,3}$/;

/** "Mắm tôm là của nhà chú em làm". */
const OTHERS_MAKE = /^(?:(?:a|da|con|the|ma|khoan|quen|nham|thoi|,) )*(\S+(?: \S+){1,4}?)(?: (?:thi|do|la|nay))* cua (?:nha |ben |co so )?(?:(?:thang |con |dua )?(?:chu|bac|co|di|cau|ong|ba|anh|chi|em|mo|thim) (?:em|toi|tui|minh|ay|ho|ruot|chau|re|dau|ban|hang|vo|chong|gai|trai)|hang xom|nguoi ta|nguoi khac|htx khac)\b(?!.* (?:roi|nhung) (?:em|minh|toi) )/;

/** "xóa mận sấy đi", "bỏ nghệ sấy, không làm nữa": which product goes is asked once more. Undefined where nothing of theirs is meant. */
export function removes(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const whole = spelled(text).join(' ');
  const said = whole.replace(MAY_I, '');
  const mere = turn.state.products.length > 1 && !text.includes('?') ? mereName(turn.state.products, said) : undefined;
  if (mere) return dropOrAsk(turn, mere);
  if (turn.state.products.length === 0 || (reading.question && said === whole)) return undefined;
  const waved = waves(turn, said, reading);
  if (waved) return waved;
  const others = OTHERS_MAKE.exec(said)?.[1];
  const theirs = others === undefined || turn.state.products.length < 2 ? undefined : find(turn.state, others);
  if (theirs) return dropOrAsk(turn, theirs);
  const leftOut = turn.state.products.length < 2 ? undefined : LEFT_OUT.exec(said)?.[1];
  const kept = leftOut === undefined ? undefined : find(turn.state, leftOut) ?? byHead(turn.state.products, leftOut);
  if (kept) return dropOrAsk(turn, kept);
  const now = said.replace(PUT_OFF, '');
  // "Hoa hồng thôi bỏ, sương muối chết hết": why stands behind.
  const first = spelled(text.split(/[,.;]/)[0]!).join(' ');
  const gone = (GONE.exec(now) ?? BEHIND.exec(now) ?? (turn.state.products.length > 1 ? GONE.exec(first) ?? BEHIND.exec(first) ?? besideOnly(text) : null))?.[1];
  // Hồng is spelled apart from hông.
  const name = gone?.replaceAll('hoong', 'hong');
  const given = name === undefined ? undefined : find(turn.state, name) ?? byHead(turn.state.products, name);
  if (given) return askToDrop(turn, given);
  const behind = goneBehind(turn, text);
  if (behind) return askToDrop(learn(turn, read(behind.told, turn.world.knowledge, turn.world.now)) ?? turn, behind.gone);
  // "Rượu ngô bố em định bỏ không làm nữa": that one, and not the whole dossier.
  const [stopped, ...also] = reading.wishes.includes('cancel') && turn.state.products.length > 1 ? namedIn(turn.state, text) : [];
  // "Mắm thì ngưng, không làm nữa": by the head of its name alone.
  const begun = reading.wishes.includes('cancel') && !stopped ? headIn(turn, text)?.product : undefined;
  if (also.length === 0 && (stopped ?? begun)) return askToDrop(turn, (stopped ?? begun)!);
  const what = TAKES_AWAY.exec(said)?.[1]?.replace(STAYS, '').replace(REST, '').trim();
  if (!what) return undefined;
  // "bỏ quả": one syllable of a name is too little; "bỏ qua" is another wish.
  const found = offWords(what).map((left) => (left.includes(' ') || turn.state.products.some(({ name }) => spaced(name) === spaced(left)) ? find(turn.state, left) : byHead(turn.state.products, left))).find((one) => one !== undefined);
  if (found) return askToDrop(turn, found);
  // "bỏ trà gừng" where there is none: it is not written down for that.
  const unknown = reading.products.length === 1 && offWords(what).some((left) => spaced(reading.products[0]!.name) === spaced(left));
  return unknown ? again(says(turn, say.notOfTheirs(reading.products[0]!.name, turn.state.products.map(({ name }) => name)))) : undefined;
}

/** "Thôi tôi đăng ký cái mâm tre thôi, giỏ bỏ, giỏ nhiều người làm": behind the only one that stays. */
function besideOnly(text: string): RegExpExecArray | null {
  const [only = '', ...others] = text.normalize('NFC').split(/[,.;]+\s*/u);
  if (!STAYS_ALONE.test(spelled(only).join(' '))) return null;
  return others.map((one) => (DROPPED.test(one) ? BEHIND.exec(spelled(one).join(' ')) : null)).find((one) => one !== null) ?? null;
}
const DROPPED = /(?<!\p{L})(?:bỏ|bo)(?!\p{L})/iu;
const STAYS_ALONE = /\b(?:chi|moi|dang ky|lam|nop|lay|chon)\b.* (?:thoi|truoc|di)$/;

/** "Đổi giấy qua Ba Tri rồi nha, còn chè thì cô nghỉ làm luôn": one of several goes, behind something else that is told. */
function goneBehind({ state: { products } }: Turn, text: string): { readonly told: string; readonly gone: Product } | undefined {
  const pieces = text.normalize('NFC').split(/[,.;]+\s*/u).filter((piece) => piece.trim() !== '');
  const last = pieces.length > 1 && products.length > 1 ? GONE.exec(spelled(pieces.at(-1)!).join(' '))?.[1]?.replace(/ (?:thi|nay|do|gio)$/, '') : undefined;
  const gone = last === undefined ? undefined : products.find(({ name }) => spaced(name) === spaced(last)) ?? byHead(products, last);
  return gone && { told: pieces.slice(0, -1).join(', '), gone };
}

/** "Chè lam Hiền Bao là tên hộ cũ, không phải sản phẩm khác đâu": what they are called was taken for goods. Of a name cut short one more word may follow. */
function mereName(products: readonly Product[], said: string): Product | undefined {
  const [longest] = products.filter(({ name }) => ` ${said} `.startsWith(` ${spelled(name).join(' ')} `)).toSorted((a, b) => b.name.length - a.name.length);
  const behind = longest === undefined ? '' : said.slice(spelled(longest.name).join(' ').length);
  return MERE_NAME.test(behind) || (longest !== undefined && /\p{Lu}\p{L}*$/u.test(longest.name) && MERE_NAME.test(behind.replace(/^ \S+/, ''))) ? longest : undefined;
}
const MERE_NAME = /^(?: (?:thi|do|nay|kia|chi|moi|chinh))* (?:la )?(?:cai )?ten (?:cua )?(?:ho|quan|tiem|co so|htx|hop tac xa|cong ty|xuong|shop|nhan hieu|thuong hieu|hieu|nha|lo)\b|^(?: (?:thi|do|nay|kia))* khong phai (?:la )?(?:san pham|sp|mon|hang)(?: (?:khac|rieng))?(?: (?:dau\b|.*\bla ten\b)|$)/;

/** Plainly none of the dossier: it goes at once, unless papers of it are there. */
export const dropOrAsk = (turn: Turn, gone: Product): Turn => (turn.state.documents.some(({ product }) => product === gone.id) ? askToDrop(turn, gone) : again(dropProduct(turn, gone.id)));

/** "Thôi bỏ suối khoáng", "bỏ đi em", to the question whether those are theirs too. */
function waves(turn: Turn, said: string, { wishes }: Reading): Turn | undefined {
  const { focus } = turn.person;
  const offered = focus.type === 'asking' ? focus.offered.map(({ act }) => act) : [];
  const [name] = offered.flatMap((one) => (one.type === 'add-product' ? [one.name] : []));
  if (!offered.some(({ type }) => type === 'never-mind') || name === undefined) return undefined;
  return wishes.includes('cancel') || takesAway(said, name) ? askNext(says(idle(turn), neverMind())) : undefined;
}

/** "Thôi không làm bánh chưng đâu". */
export function takesAway(said: string, name: string): boolean {
  const what = (GONE.exec(said)?.[1] ?? TAKES_AWAY.exec(said)?.[1])?.replace(REST, '').trim();
  return what !== undefined && offWords(what).some((left) => spaced(name).includes(spaced(left)));
}

/** "Bỏ bớt mắm tép", and "bỏ bột quế": a word before the name may be a part of it. */
const offWords = (what: string): readonly string[] => (OFF.test(what) ? [what, ...offWords(what.replace(OFF, ''))] : [what]);
const OFF = /^(?:bot|di|giup|ho|cai|mon|luon|cho|em|chi|anh|san pham|mat hang) (?=\S)/;

/** "Thôi bỏ rượu đi", of somebody with mật ong and rượu ngô; "bỏ qua" is no product. */
function byHead(products: readonly Product[], what: string): Product | undefined {
  const [meant, ...more] = products.length > 1 ? products.filter(({ name }) => words(name)[0] === what) : [];
  return what.length > 2 && what !== 'qua' && more.length === 0 ? meant : undefined;
}

/** "bỏ sản phẩm": the one they name, else the one spoken of. */
export function dropWish(turn: Turn, { product }: Dossier): Turn {
  const meant = (turn.event.type === 'said' ? namedIn(turn.state, turn.event.text)[0] : undefined) ?? product;
  return meant ? askToDrop(turn, meant) : askNext(says(turn, say.needProductFirst()));
}

export const askToDrop = (turn: Turn, meant: Product): Turn => asks(besides(turn, meant), {
  question: say.reallyDrop(meant.name),
  about: { type: 'choice' },
  offered: [{ label: say.DROP, act: { type: 'drop', product: meant.id } }, { label: say.KEEP, act: { type: 'never-mind' } }],
});

/** As they were before this message turned to the one that goes. */
function besides(turn: Turn, { id }: Product): Turn {
  const before = turn.state.people.find((one) => one.id === turn.person.id)?.product;
  return before !== undefined && before !== id && turn.state.products.some((one) => one.id === before) ? { ...turn, person: { ...turn.person, product: before } } : turn;
}

const RENAMES = /^(.{0,60}?)(?<!\p{L})(?:đổi|doi|sửa|sua|đặt|dat)\s+(?:lại\s+|lai\s+)?(?:tên|ten)(?=\s)(.*?)\s(?:thành|thanh|sang|là|la)\s+(.+)$/iu;
/** Before "đổi tên" where no product of theirs is named. */
const ASKS_IT = /^(?:cho|em|chi|anh|minh|muon|nho|giup|a|da|thoi|roi|gio|can|dinh|toi|tui| )*$/;
const OF_OTHERS = /\b(?:htx|hop tac xa|cong ty|cty|co so|ho kinh doanh|nhan hieu|thuong hieu|nhom|zalo|file)\b/;
const LONGEST_NAME = 9;

/** "đổi tên sản phẩm thành trà sen Tây Hồ". */
export function renames(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const told = text.normalize('NFC').replace(MAY_BE, '').trim();
  const [, before = '', behind = '', name = ''] = RENAMES.exec(told) ?? [];
  const which = `${before} ${behind}`;
  const meant = meantIn(which, turn.state.products);
  const [named] = namedIn(turn.state, which).length > 0 ? namedIn(turn.state, which) : meant === 'several' ? [] : meant;
  if (!ASKS_IT.test(spaced(before)) && !named) return undefined;
  const given = name.replace(/[\s.!]+$/u, '').replace(/\s+(?:nhé|nhe|nha|ạ|đi|giúp (?:em|chị|anh))$/iu, '').trim();
  if (!given || ANOTHER.test(spaced(given)) || (reading.question && told === text.normalize('NFC').trim()) || words(given).length > LONGEST_NAME || OF_OTHERS.test(spaced(which))) return undefined;
  const { products } = turn.state;
  const product = named ?? products.find((one) => one.id === turn.person.product);
  return product && again(renameProduct(turn, product.id, given));
}
/** "Đổi tên bánh gai thành bánh gai Tứ Trụ được không em": wished; "thành tên khác được không" asks. */
const MAY_BE = /\s+(?:có\s+|co\s+)?(?:được|duoc|dc|đc)\s+(?:không|khong|ko|hông|k)(?:\s+(?:em|ạ|a|nha|vậy|vay|chị|chi|anh))*[\s?.!]*$/iu;
const ANOTHER = /^ ?(?:ten )?(?:khac|moi|gi|nao)\b/;
