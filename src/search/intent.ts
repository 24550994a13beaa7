import { fold } from '../core/text.ts';

/** What a question wants to be told: a place, a length of time, a sum … "Giấy ATTP có hạn mấy năm" and "giấy ATTP xin ở
 *  đâu" share every telling word and want different passages. */
const WANTS = {
  where: /\b(?:o dau|cho nao|noi nao|nop dau|dau (?:nao|a|vay|the)?$|co quan nao|so nao|nganh nao|phong nao|o so|lay dau|xin dau|toi dau|den dau|len dau|hoi dau|kieu gi nop)\b/,
  long: /\b(?:bao lau|may (?:ngay|nam|thang|tuan)|(?:bao nhieu|mat may|trong may) (?:ngay|nam|thang)|thoi han|co han|han (?:may|bao)|lau khong|con han|het han chua)\b/,
  when: /\b(?:khi nao|bao gio|luc nao|(?:truoc |tu |den |toi )?ngay (?:nao|may)|thang may|truoc ngay|moc nao|khoang nao|tu khi|den khi|chung nao|hoi nao)\b/,
  money: /\b(?:bao nhieu tien|het bao nhieu|may dong|may tien|ton (?:bao|may|kem)|mat (?:bao nhieu|tien)|le phi|\bphi\b|gia bao nhieu|mat phi|tien gi|dong tien)\b/,
  points: /\b(?:(?:may|bao nhieu|duoc|cong|them|mat) (?:\d+ )?diem|diem (?:may|bao|the nao|cao)|an diem|cham diem|tinh diem|diem toi da)\b/,
  who: /\b(?:ai|cap nao|nguoi nao|don vi nao|ai (?:la|duoc|phai|cham|ky))\b/,
  form: /\b(?:mau (?:so )?(?:may|nao|\d+)|bieu (?:so|mau|nao)|phieu nao|to nao|don nao|theo mau)\b/,
  papers: /\b(?:gom (?:nhung )?(?:gi|giay|may)|giay (?:to )?(?:gi|nao)|can (?:nhung )?(?:gi|giay)|nhung giay|ho so gi|chuan bi gi|thu tuc)\b/,
  rule: /\b(?:nghi dinh|thong tu|quyet dinh|van ban|luat|dieu)(?: so)? (?:nao|may|gi|bao nhieu)\b/,
  meaning: /\b(?:la gi|nghia la|la sao|hieu the nao|la the nao|the nao la|nghia gi)\b/,
  may: /\b(?:duoc (?:khong|chua|chu|ko)|co duoc|co phai|co can|bat buoc|phai khong|can khong|co bi|duoc a|chua duoc|co nen|phai)\b/,
  fate: /\b(?:thi sao|bi gi|lam sao|bi phat|xu ly|xu phat|phat bao|mat gi|lam the nao|bi thu hoi|co sao khong|tinh sao|lam gi)\b/,
  change: /\b(?:khac gi|khac nhau|khac cho|so voi|thay doi|doi gi|truoc day|cu (?:va|voi) moi)\b/,
  which: /\b(?:bo (?:nao|may|so may|bao nhieu)|nhom nao|loai nao|thuoc (?:bo|nhom)|xep vao)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Want = keyof typeof WANTS;
const NAMES = Object.keys(WANTS) as Want[];

/** As bits, one to a want. */
export function wantsOf(text: string): number {
  const said = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return NAMES.reduce((bits, name, i) => (WANTS[name].test(said) ? bits | (1 << i) : bits), 0);
}
