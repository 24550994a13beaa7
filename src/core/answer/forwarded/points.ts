import { spelled } from '../../read/plain.ts';

/* "Họ nói thế đúng không", "cái này là sao em", "còn hiệu lực không", "giờ em phải làm gì": asked of a text that stands beside, and of nothing that these
 * words name themselves. */

export type Pointing = 'true' | 'in-force' | 'what' | 'do' | 'which' | 'price' | 'by-oneself';

/** Words that name no matter of ours. */
const FILLS = new Set(('a da u o oi em e chi anh c co chu bac con chau ad bot ban minh toi tui me ba ong ho nguoi ta no nha ben htx nhe nha nhi ha hen ta vay the thi ma la cai dieu doan y tin nay do kia ay nay voi roi gio bay hien nua '
  + 'noi bao keu ghi viet gui dang doc thay nghe luat quy dinh van ban can bo tu van xa bai mang zalo dang tra loi hang xom '
  + 'dung that thiet chuan sai lua dao hay phai khong chua co tin duoc nhu hop ly xao vay '
  + 'con hieu luc ap dung gia tri het dung theo lam sua tru diem cua xong '
  + 'sao gi nghia tom lai tat giai thich gium giup ho cho hieu khong biet ro noi dung xem coi '
  + 'truoc can bay gio tiep den dau nhu nao may cac nhung bat buoc thieu du roi muc giay to nen mac dat re cao phai chang tu lo nop').split(' '));
const KINDS: readonly (readonly [Pointing, RegExp])[] = [
  ['by-oneself', /\btu (?:lam|viet|nop|lo)\b/],
  ['price', /\b(?:mac|dat|re|cao|hop ly|phai chang)\b.*\bkhong\b|\bgia (?:do|nay|vay|the)\b.*\bkhong\b/],
  ['in-force', /\bcon (?:hieu luc|ap dung|dung|gia tri|theo|lam|xai|khong|chua)\b|\bhet (?:hieu luc|han|gia tri)? ?chua\b|\b(?:dung|ap dung|theo) (?:duoc )?(?:nua|tiep) khong\b/],
  ['which', /\b(?:cai|muc|giay|y|to|phan|khoan) nao\b|\bthieu (?:gi|cai nao|giay nao)\b/],
  ['do', /\b(?:lam|chuan bi) gi\b|\bphai lam (?:sao|the nao)\b|\blam sao\b|\btinh sao\b/],
  ['true', /\b(?:dung|that|thiet|chuan|sai|lua dao|xao|tin duoc|co vay|co the|nhu vay|ghi vay|ghi the|het (?:cua|duong|cach))\b/],
  ['what', /\bla (?:sao|gi|the nao)\b|\bnghia la\b|\by gi\b|\btom (?:lai|tat)\b|\bgiai thich\b|\bnoi (?:gi|dung gi)\b|\bkhong hieu\b/],
];
const LONGEST = 16;
/** "Họ nhắn thế" writes; "nhãn này" is a label. */
const SENDERS = new Set('ho anh chi ong ba xa nguoi'.split(' '));

/** How these words point at the text beside them; undefined where they name something themselves. */
export function pointing(own: string): Pointing | undefined {
  const said = spelled(own);
  if (said.length === 0 || said.length > LONGEST || !said.every((word, i) => FILLS.has(word) || (word === 'nhan' && SENDERS.has(said[i - 1] ?? '')))) return undefined;
  const line = said.join(' ');
  // "Tóm lại nộp ở đâu" asks of its own.
  if (/\bo dau\b|\b(?:khi|luc|ngay) nao\b|\bbao (?:gio|lau|nhieu)\b/.test(line)) return undefined;
  return KINDS.find(([, asks]) => asks.test(line))?.[0];
}

/** What they ask beside words that only point: "cái này là sao em, nhà chị làm mắm có phải nộp không", "em tóm lại giùm chị là nộp ở đâu". */
export function withoutPointing(own: string): string {
  const asked = own.normalize('NFC').replace(REQUEST, '');
  const left = asked.split(/(?<=[,.;?!])\s+/u).filter((part) => pointing(part) === undefined);
  return left.length > 0 ? left.join(' ') : asked;
}
const REQUEST = /^(?:(?:em|e|ad|bot|nhờ|xin|giờ|vậy)\s+)*(?:tóm lại|tóm tắt|tom lai|tom tat|giải thích|giai thich|đọc|xem|coi|nói rõ)\s+(?:lại\s+)?(?:giúp|giùm|dùm|hộ|cho|giup|gium|dum|ho)\s+(?:em|chị|anh|mình|tôi|tui|chi|anh|minh|toi|cô|bác|chú)?\s*(?:là|la|coi|xem|,|:)?\s*/iu;

/** The same where a part of the words does, and the rest tells of themselves: "có đúng không vậy em, chị đang làm dở hồ sơ". */
export const pointingIn = (own: string): Pointing | undefined => pointing(own) ?? own.split(/[,.;?!]+\s*/u).map(pointing).find((kind) => kind === 'true' || kind === 'in-force');
