import type { Side } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';

/* In which words each side of a paper is asked for, folded and spelled out. */

/** The first that fits; each takes its own words only. */
const ASKED: readonly (readonly [Side, RegExp])[] = [
  ['lost', /\b(?:(?:neu|lo|bi|lam|danh|roi|de) )*(?:mat|rach|uot|chay)(?: (?:roi|mat|het|nat))* (?:thi )?(?:sao|lam sao|the nao|lam gi|phai lam sao|xin lai|cap lai|lam lai)(?: (?:xin|cap|lam) lai)?(?: (?:o dau|sao|the nao|ra sao|duoc khong|kieu gi))?$/],
  ['wrong', /\b(?:(?:neu|lo|bi) )*(?:(?:ghi|in|viet) (?:sai|nham|lon)|(?:sai|nham)(?= (?:ngay|ten|dia chi|chu|so)\b))(?: (?:ngay(?: thang)?|ten|dia chi|chu|so))?(?: (?:thi )?(?:sao|lam sao|the nao|co sao khong|bi gi|co bi phat khong|phai lam sao))?$/],
  ['lacking', /\b(?:(?:neu|lo) )?(?:khong (?:ghi|in|co|de|lam|xin|nop|dang ky)(?: lai)?|chua (?:co|lam|xin)|quen ghi|(?:ghi |in )?thieu)(?: (?:thi )?(?:(?:co )?(?:nop|dang ky|lam|thi) duoc khong|sao|lam sao|the nao|co sao khong|duoc khong|co duoc khong|co bi phat khong|bi phat khong|(?:co )?bi (?:loai|rot|tru diem) khong|bi gi))$/],
  ['again', /\b(?:bao lau|may (?:thang|nam)|moi nam|hang nam|mot nam) (?:(?:thi|phai|can|lam|kiem|xet|kham|ky) )*(?:(?:lam|kiem|xet|kham|ky|lai)(?: nghiem)? )*(?:mot lan|lai|may lan|1 lan)\b|\bdinh ky (?:bao lau|may thang)\b/],
  ['expired', /\b(?:(?:het|qua|tre) han|het(?= (?:roi )?thi)) (?:(?:roi|thi|phai|nen|can|co|thang \d{1,2}|nam ngoai|nam \d{4}|hom (?:qua|kia)|lau|may thang|tu lau) )*(?:sao|lam sao|the nao|lam gi|lam lai|sao khong|tinh sao|xin lai|gia han|lai)\b(?: (?:khong|sao|the nao|lam sao|o dau))?|\bgia han (?:sao|the nao|lam sao|kieu gi|o dau|duoc khong)\b|(?<!\b(?:nam|thang|lau|gio|nao)(?: thi)? )\bhet han(?: roi)?$/],
  ['lasts', /\b(?:(?:co )?(?:han|gia tri|hieu luc|thoi han) (?:(?:dung|trong|la|duoc|su dung|cua no) )*(?:bao lau|may nam|may thang|bao nhieu (?:nam|thang|ngay)|may ngay)|(?:dung|xai|su dung|giu|co)(?: (?:duoc|trong))+ (?:bao lau|may nam|may thang|bao nhieu (?:nam|thang))|cap(?: duoc)? may nam|(?:giu|luu) (?:trong |den )?(?:bao lau|may nam|may thang)|(?<!\b(?:nop|cho|lam|gui|xin) )duoc (?:bao lau|may nam|may thang)$|bao (?:lau|gio|h) (?:thi )?het han|khi nao het han|(?:co )?het han khong|thoi han (?:bao lau|la bao lau)|may (?:nam|thang) (?:thi )?het han|co (?:thoi )?han (?:su dung |dung )?(?:gi )?khong|^may nam$)\b/],
  ['takes', /\b(?:(?:mat|cho|doi|lam|xin|ton|nop|gui) )?(?:(?:xong|roi|di|vao) )?(?:(?:khoang|trong|het) )?(?:bao lau|may (?:ngay|hom|bua)|may thang|bao nhieu (?:ngay|lau)) (?:(?:thi|moi|la|se) )*(?:co|xong|duoc|ra|lay duoc|duoc cap|cap|tra)(?: (?:ket qua|giay|phieu|duoc|kq))?\b|\b(?:mat|cho|doi|lam|xin) (?:(?:khoang|trong|het) )?(?:bao lau|may (?:ngay|hom|bua)|may thang|bao nhieu ngay)\b|\bbao gio (?:thi )?(?:co ket qua|xong)\b|^(?:(?:het|trong|khoang) )?(?:may|bao nhieu) (?:ngay|hom|bua)$|(?<!\b(?:con|xai|dung|giu|duoc|han|sau|truoc|moi|tri|luc) )\bbao lau$/],
  ['cost', /\b(?:(?:co|mat|het|ton|dong|phai|tra|nop|lam|xin|dang ky) )*(?:bao (?:nhieu )?tien|may tien|nhieu tien(?: khong)?|phi (?:co )?nhieu khong|bao nhieu (?:mot|1) (?:mau|lan|cai|con|bo|to|chiec)|bao nhieu phi|(?:le )?phi (?:(?:het|la) )?(?:bao )?nhieu|le phi|phi the nao|gia (?:ca )?(?:bao nhieu|the nao|sao)|chi phi|ton kem|(?:co )?(?:(?:ton|mat|dong|nop|co|thu|tinh) )+(?:phi|tien|le phi)(?: (?:gi|hay))? khong|het bao nhieu|ton bao nhieu|mat bao nhieu|phi may|ton may|het may|(?:mat|het|ton) nhieu(?: khong)?$)\b(?: (?:tien|dong|trieu|the|chi phi|(?:mot|1) (?:cai|con|bo|to|chiec|mau|lan)))?/],
  ['pays', /\b(?:(?:do|thi|la) )*(?:ai|ben nao|cap nao) (?:phai |se )?(?:tra|chi|bo|chiu|dong)(?: (?:tien|phi|khoan (?:nay|do)|cai (?:nay|do)))*$/],
  ['who', /\b(?:(?:xin|lam|do|thi|cap|hoi) )*(?:co quan nao(?: cap| quan ly)?|(?:do )?ai (?:lap|thanh lap|thu hoi|quan ly)|don vi nao(?: cap)?|so nao(?: cap)?|nganh nao(?: cap)?|cap nao(?: cap)?|ben nao(?: cap| lam)?|ai cap|ai ky|ai lam|ai xac nhan|ai nhan|(?:do )?ai (?:duyet|quyet dinh|cong nhan)|(?:cap|ben|co quan) nao (?:duyet|cong nhan))\b/],
  ['online', /\b(?:(?:co|duoc|the|phai) )*(?:nop|gui|lam|xin|dang ky|khai)(?: (?:ho so|don|giay|qua|tren|bang))* (?:online|onl|mang|truc tuyen|(?:cong )?dich vu cong)(?: (?:co|duoc))*(?: khong)?\b|^(?:(?:qua|tren) )?(?:online|onl|mang|truc tuyen) (?:co )?duoc khong$/],
  ['start', /\bbat dau (?:lam )?(?:tu|o) (?:dau|cho nao|viec gi)\b|\blam gi (?:truoc|dau tien)\b/],
  ['points', /\b(?:(?:can|phai|duoc|tu|dat|thi) )*(?:may|bao nhieu) diem\b(?: tro len)?/],
  ['filed', /\b(?:nop|gui|dua|chuyen)(?: (?:don|len|cho|no|ho so|giay|di))* (?:ai|o dau|cho nao|noi nao|phong nao|(?<!bat )dau)\b(?: vay)?/],
  ['where', /\b(?:(?:ghi|in|dan|de|xin|lam|nop(?: don)?|lay|kiem|mua|dat|tim|gui|dang ky|mang|dem|di|den|toi|ra|len|thi|cap|tai|o|hoi|co) )*(?:o dau|cho nao|noi nao|dau|phong nao|phong (?:thi nghiem|kiem nghiem|lab|xet nghiem) nao|lab nao)(?: (?:cap|lam|duoc|xin|nop|ra|vay))*\b/],
  ['needs', /\b(?:(?:xin|lam|di|bat buoc) )*(?:(?:can|phai|nop|co|lam) (?:giay|giay to|gi) (?:gi )?(?:de )?chung minh|(?:(?:can|phai|nop|thi|co|lam) )*them (?:nhung |giay |giay to )*gi(?: nua)?|ho so (?:(?:xin|lam) )*(?:gom|can|co)(?: (?:nhung|cac|co))* gi|gom (?:nhung|cac)? ?giay gi|(?:can|phai|chuan bi|mang|nop)(?: (?:co|theo|mang|nop|chuan bi|nhung|cac|di))* (?:gi|giay gi|giay to gi|giay phep gi|nhung gi|(?:loai )?giay(?: to| phep)? nao|thu tuc gi|ho so gi)|(?:can|phai|nen) (?:lam|xin) (?:nhung |cac |may )?(?:loai )?giay(?: to)? (?:gi|nao)|thu tuc (?:the nao|sao|ra sao|gom gi|gi)|mang (?:may|bao nhieu) mau|(?:can|gui|nop|lay)(?: (?:mang|may|bao nhieu|theo|di))* (?:may|bao nhieu) (?:mau|cai|san pham)|^(?:may|bao nhieu) (?:mau|cai|san pham|hop|chai|hu|goi)$)\b/],
  ['members', /\b(?:(?:co|gom|can|phai|du|la|tong cong|ca thay|tat ca) )*(?:may|bao nhieu) (?:nguoi|thanh vien|uy vien)\b(?: (?:ngoi )?cham)?/],
  ['holder', /\b(?:(?:do|thi|phai|nen|de|ten) )*(?:ai|nguoi nao|ben nao)(?: (?:duoc|phai|nen|thi))* dung ten\b(?: duoc)?|\bdung ten (?:(?:cua )?ai|nguoi nao)\b(?: duoc)?/],
  ['says', /\b(?:(?:phai|can|viet|thi|bat buoc) )*(?:ghi|viet|khai|dien|gom|co(?! sao)) (?:nhung |cac |muc )?(?:gi|nhung gi|nhung ai|the nao|sao|may phan|muc nao|may muc|may noi dung|may y|chi tieu gi|chi tieu nao|may chi tieu)\b|\b(?:kiem |xet |thu |nhung |cac |gom |co )*(?:(?:may|bao nhieu) chi tieu|chi tieu (?:gi|nao)|(?:kiem|xet) nghiem (?:nhung |cac )?gi(?! (?:nua |het )?khong))\b/],
  ['size', /\b(?:(?:co|kho) chu|chu co|chu)(?: (?:cao|to|nho|lon|nhat|toi thieu|phai|bao))*(?: (?:may|bao nhieu|the nao|co nao)(?: (?:mm|li|ly|phan))?)+\b/],
  ['short', /\b(?:(?:ghi|viet|duoc|co) )*(?:viet|ghi) tat\b(?: (?:duoc|co|sao|the nao|nhu))*(?: (?:khong|the nao))?/],
  ['hand', /\b(?:(?:co|duoc) )?(?:viet|ghi)(?: bang)? tay\b(?: (?:duoc|co|sao))*(?: khong)?/],
  ['language', /\b(?:(?:co|duoc) )?(?:ghi|viet|in)(?: (?:bang|toan|them))? tieng (?:anh|nuoc ngoai|trung|han|nhat)\b(?: (?:duoc|co|sao|thoi))*(?: khong)?/],
  ['must', /\b(?:nhung )?ai (?:(?:thi|cung|moi|bat buoc) )*phai (?:lam|xin|co|nop|dang ky|kham|hoc)\b|\b(?:(?:co|la) )*bat buoc(?: (?:phai|lam|co|xin))*\b(?: khong)?|\b(?:(?:co|thi) )*can(?: (?:thiet|lam|xin|co))* khong$/],
  ['meaning', /\b(?:(?:co )?nghia )?la (?:cai |giay )?(?:gi|chi|sao)\b/],
  ['judges', /\b(?:(?:do )?(?:ai|nhung ai)|(?:cap|ben|co quan|noi|hoi dong) nao) (?:cham|xet|danh gia)\b(?: diem)?/],
  ['copies', /\b(?:(?:nop|in|lam|can|phai) )*(?:may|bao nhieu) bo(?: ho so| giay)?\b/],
  ['samples', /\b(?:(?:co|phai|can|nop|gui|dem|mang) )+(?:(?:them|may|bao nhieu|san pham|hang) )*mau\b(?: (?:gi|nua|khong|san pham))*/],
  ['visit', /\b(?:(?:co|ai|nguoi|doan) )*(?:xuong|den|toi|ve) (?:(?:kiem tra|xem|khao sat|coi) )?(?:tan (?:noi|cho|xuong|nha)|co so|xuong|nha|kiem tra|khao sat|coi|xem)\b(?: khong)?/],
  ['failed', /\b(?:(?:neu|lo|ma|bi) )*(?:rot|truot|khong dat|khong dau)(?: (?:thi )?(?:sao|lam sao|the nao|lam gi|phai lam sao|mat gi khong))?$/],
  ['late', /\b(?:(?:neu|lo|nop|bi) )*(?:tre|muon|qua han|lo han)(?: (?:han|ngay|dot|hon|roi))* (?:thi )?(?:sao|lam sao|the nao|co sao khong|duoc khong)\b/],
  ['when', /\b(?:(?:nop|lam|xin|hop|duoc|cham|phai) )*(?:khi nao|luc nao|bao gio|chung nao|ngay nao|(?:trong )?khoang nao|thang may|thang nao|truoc ngay (?:nao|may)|dot nao)\b(?: (?:nop(?: lai)?|duoc|cham|thi nop))?/],
];

/** Where no passage is named for a side, what this one tells it tells too. */
export const TELLS_TOO: Readonly<Partial<Record<Side, Side>>> = { who: 'where', judges: 'who', filed: 'where', pays: 'cost', members: 'says' };

/** What says nothing of any matter. */
const BARELY = new Set('a da em anh chi ad shop oi cho hoi voi la thi vay the nhi nhe nha ha u uh con ma roi do no di o'.split(' '));
export const isBare = (left: string): boolean => left.split(' ').every((word) => word === '' || BARELY.has(word));

/** "Có chỗ nào kiểm nghiệm không": where, and not whether. */
const ANYWHERE = /\b(co (?:cho|noi|phong)(?: \S+){0,2} nao\b.*?) (?:khong|ko|nhi)$/;

/** What is longer asks no one side of one matter; and the patterns would be long about a pasted page. */
const LONGEST = 600;

/** "Đầu", "dầu" are no "đâu". */
const NO_WHERE = /(?<!\p{L})(?:đầu|dầu|đậu|đấu|dâu|dấu|đau)(?!\p{L})/giu;
/** The words of a line as its sides are looked for in them. */
export const asTyped = (line: string): string => spelled(line.normalize('NFC').replaceAll(NO_WHERE, 'xx')).join(' ');

/** The sides asked in these words, in their order, and what is left of them without any. */
export function sidesIn(text: string, sought?: ReadonlySet<Side>): { /** The one asked last. */ readonly side: Side | undefined; readonly sides: readonly Side[]; readonly left: string } {
  if (text.length > LONGEST) return { side: undefined, sides: [], left: text };
  let left = text.trim().replace(ANYWHERE, '$1');
  const found: { readonly side: Side; readonly at: number }[] = [];
  for (const [side, pattern] of ASKED) {
    const match = sought && !sought.has(side) ? undefined : pattern.exec(left);
    if (!match) continue;
    found.push({ side, at: text.lastIndexOf(match[0]) });
    left = left.replace(match[0], ' ');
  }
  const sides = found.toSorted((a, b) => a.at - b.at).map(({ side }) => side);
  return { side: sides.at(-1), sides, left };
}
