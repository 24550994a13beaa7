import { fold, words } from '../text.ts';
import { asksAtTheEnd } from './asks-at-the-end.ts';
import { spelled } from './plain.ts';
import { pointsAdded } from './points-added.ts';
import { isQuestion, whereAsked } from './question.ts';

/* A notice, a clause, a letter of remarks, an offer: what somebody else wrote and is sent on, with a line of their own beside it or none. Whatever
 * stands in it is nobody's answer to us: no fact, no order, no number of ours. */

export type Forwarded = {
  /** What somebody else wrote. */
  readonly said: string;
  /** Their own words beside it; empty where there are none. */
  readonly own: string;
};

/** So many syllables are more than a name in quotes. */
const QUOTED_LEAST = 9;
const LEAST = 8;
/** Without a word of their own beside it. */
const LEAST_ALONE = 16;
/** A last line that is longer is part of the text. */
const LONGEST_OWN = 45;
/** Longer nobody writes what was sent to them. */
const LONGEST_HEAD = 16;
const LONGEST = 4000;

const QUOTE = /["“”«]([^"“”«»]{30,})["“”»]/u;
/** What begins a text that an office or a seller wrote, folded. */
const HEADING = /^(?:thong bao|tb\b|kinh (?:gui|moi|thua)|giay moi|thu moi|ke hoach|y kien|nhan xet|ket luan|bien ban|bao gia|bang (?:diem|cham|gia|diem cham)|cong van|v\/v|fwd|fw\b|chuyen tiep|\[chuyen tiep|trich|cac buoc|mau so|phieu (?:tra|danh gia|cham)|danh muc|ho so (?:gom|bao gom|can nop|nop)|quyet dinh so|van ban so|can cu|dieu \d+\b|khoan \d+\b|thanh vien|chao (?:chi|anh|ban|quy)|xin chao|thong tin(?! (?:ve )?(?:co so|ho|chu the|htx|hop tac xa|to hop tac|san pham|cua|ve|doanh nghiep|cong ty|dang ky|lien he)\b)|quy dinh|luu y|bao [a-z]+ (?:viet|dua|dang)|dear|co so duoc)\b|^\[/;
/** Long as it is, nobody asks with it. */
const CLAUSE = /^(?:dieu \d|khoan \d|can cu|trich|fwd|fw\b|chuyen tiep|\[chuyen tiep|thong tin(?! (?:ve )?(?:co so|ho|chu the|htx|hop tac xa|to hop tac|san pham|cua|doanh nghiep|cong ty|dang ky|lien he)\b)\b|tin (?:moi|nong|nhanh)\b|(?:quyet dinh|van ban|cong van) so)/;
const THEIR_LACK = /\b(?:em|minh|toi|tui|chi|anh|nha|ho so|san pham)(?: (?:cua )?(?:em|minh|toi|tui|chi|anh|nha))? (?:con |dang |bi )?(?:thieu|chua co|khong co)\b/;
const LONG_CLAUSE = 20;
/** What only such a text says. */
const OFFICIAL = /\b(?:de nghi (?:bo sung|cac|chu the|hoan thien|ong|ba|quy)|kinh (?:gui|moi)|can cu (?:quyet dinh|nghi dinh|luat|ke hoach)|thong bao|vui long|quy (?:khach|vi|doanh)|hotline|inbox|lien he|lh|trong thoi han)\b/;
/** "Anh tư vấn nhắn:", "trên mạng có bài:", "đoạn này trong nghị định:": from whom it comes, folded. */
const SENDER = /\b(?:tin nhan|email|mail|thong bao|y kien|nhan xet|ket luan|van ban|cong van|nghi dinh|thong tu|quyet dinh|quy dinh|doan nay|bai (?:bao|viet|nay|dang)|co bai|bao gia|fwd|trich|chuyen tiep)\b|\b(?:ai|nguoi|nguoi ta|can bo|tu van|dich vu|bao|mang|zalo|face|facebook|nhom|hoi|xa|phuong|tinh|huyen|so|ong|ba|anh|chi|co|chu|bac|di|cau|thim|ban|ben|ho|hang xom|thay|khach|loa|dai) (?:\S+ ){0,6}?(?:gui|nhan|viet|dang|tra loi|ghi|bao|noi|keu|doc|dua)\b/;
/** "Anh Tư cán bộ:", "Sở Công thương:"; "anh Tư mật ong:" may be themselves. */
const NAMED = /^(?:(?:anh|chi|ong|ba|co|chu|bac) (?:\S+ ){0,2}(?:can bo|tu van|ben (?:xa|tinh|so|tu van)|dich vu|hang xom|cung lop|cung nhom|trong nhom|van phong|phong (?:kinh te|nong nghiep))(?: \S+)?|(?:so|ubnd|xa|phuong|tinh|huyen|hoi dong|hoi|tu van|can bo|bao(?! (?:bi|gom|nhieu|quan|ve|hiem|dam|cao))) (?:\S+ ){0,3}\S+)$/;
/** "Soạn bài đăng: …", "dịch giúp em câu này: …": something is to be done with it, and nobody sent it. */
const DEED = /^(?:(?:bot|em|ad|nho|oi|anh|chi) )*(?:soan|viet|sua|dich|cho (?:xin|e|em|chi|anh|minh)|lam|giai|de nghi soan)\b/;
/** A list of what they have themselves. */
const OF_SELF = /\bhien co\b|^(?:\S+ ){0,3}(?:co|gom|con) (?:\d+|hai|ba|bon|nam|sau|may|nhieu) (?:cai|san pham|sp|mon|ho|co so|loai|thu)\b|\b(?:ben|nha|htx|cua|cho)(?: (?:htx|nha|ben))? (?:em|minh|toi|tui|chi|anh|chau|con)$|\b(?:em|minh|toi|tui|nha em|ben em|nha minh|htx|chi|anh) (?:da |dang |moi )?(?:co|hoi|muon hoi|can hoi|lam|khai)\b|\bcua (?:em|minh|toi|tui|nha|chi|anh|htx)\b/;
const REQUEST = /\b(?:tom lai|tom tat|giai thich|xem|coi|doc|noi ro|chi|giup|gium)(?: (?:lai|ro|ho))* (?:giup|gium|dum|ho|cho|em|chi|minh|toi|tui)\b/;
const OWN_SUBJECT = /^(?:ma |nhung |con |vay |the |gio |a |u )?(?:nha|em|e|chi|minh|toi|tui|anh|bac|ben em|htx)\b/;

const asks = (part: string): boolean => part.includes('?') || isQuestion(spelled(whereAsked(part))) || asksAtTheEnd(spelled(part)) || ASKS_US.test(line(part));
/** What is said to us at the end of a text of others asks, though elsewhere it may not: "chấm gì nữa vậy em", "có thiệt không chị". */
const ASKS_US = /\b(?:khong|chua|ha|bao gio|khi nao)(?: (?:a|em|chi|anh|ad|oi|vay|nhi|ta))*$|\b(?:gi|sao|nao)(?: (?:nua|het))? (?:vay|the|ha|nhi|em)\b|\b(?:duoc|can|phai)(?: \S+){0,4} khong \S/;
const line = (part: string): string => spelled(part).join(' ');
const bare = (part: string): string => fold(part).replace(/^[^\p{L}\p{N}[]+/u, '').trim();
const trimmed = (part: string): string => part.replace(/^[\s\-–—,.;:=>👉"“”]+/u, '').replace(/[\s"“”]+$/u, '');

export function forwarded(typed: string): Forwarded | undefined {
  const text = typed.normalize('NFC').trim();
  if (text.length > LONGEST || words(text).length < LEAST || text.startsWith('/') || DEED.test(bare(text))) return undefined;
  return quoted(text) ?? introduced(text) ?? inLines(text);
}

/** What stands in quotes, where more than a name does; behind it, or else before it, they ask. */
function quoted(text: string): Forwarded | undefined {
  const found = QUOTE.exec(text);
  const said = found?.[1]?.trim() ?? '';
  if (!found || words(said).length < QUOTED_LEAST) return undefined;
  const [head, tail] = [trimmed(text.slice(0, found.index)), trimmed(text.slice(found.index + found[0].length))];
  // "… chấm theo bộ nào? Em đọc thấy ghi: “…”": what they ask stands before it.
  const before = sentences(head).filter((one) => !one.endsWith(':') || asks(one)).filter(asks).join(' ');
  const own = words(tail).length > 0 ? tail : before;
  if (own !== '' && !asks(own)) return undefined;
  return { said, own };
}

/** "Chị Ba gửi nè: …. Đúng không em", "THÔNG BÁO …": who wrote it stands before it, or it begins as such texts do. */
function introduced(text: string): Forwarded | undefined {
  const [, head = '', rest = ''] = /^([^:\n]{2,100}):\s*(\S[\s\S]*)$/u.exec(text) ?? [];
  const sent = head !== '' && words(head).length <= LONGEST_HEAD && !OF_SELF.test(bare(head)) && (SENDER.test(bare(head)) || NAMED.test(bare(head)));
  if (!sent && (!HEADING.test(bare(text)) || isToUs(text))) return undefined;
  return apart(sent ? rest : text, sent ? 'sent' : 'headed');
}

/** "Kính gửi cháu phụ trách. Bác tên là Lực, làm bánh cáy …?": written to us, of what they make themselves. An office or a seller writes otherwise. */
const isToUs = (text: string): boolean => {
  const [first = '', ...more] = sentences(text);
  const told = [first, ...more].filter((one) => !asks(one)).map(line).join(' . ');
  return GREETS.test(bare(text)) && more.some(asks) && (MAKES.test(told) || HEADS.test(told) || OFFICER.test(told)) && !SELLS.test(told);
};
/** "Kính gửi trợ lý, tôi là Lê Văn Hòa, công chức xã … mấy ngày tôi phải trả lời?" asks of their own work. */
const OFFICER = /\b(?:em|toi|minh|anh|chi) (?:ten )?la (?:\S+ ){0,6}?(?:can bo|cong chuc|chuyen vien|vien chuc|cong tac vien|khuyen nong vien)\b/;
const GREETS = /^(?:kinh (?:gui|thua)|xin chao|chao (?:em|chau|con|ban|ad|anh|chi))\b/;
const MAKES = /\b(?:em|toi|tui|minh|bac|co|chu|chi|anh|con|chau|nha|htx|hop tac xa|cong ty|co so|to hop tac|(?:ho|to|nhom) (?:em|toi|minh|tui|chung))\b(?: (?!se |nhan |dich )\S+){0,16}? (?:lam|nau|trong|nuoi|san xuat|che bien|det|dan|u|say) (?!dich vu|ho so|tu van|nhan|giay|logo|bao bi|ocop|tron goi|giup|cho|viec|bo)\S/;
/** "Tôi là Khải, giám đốc công ty …", "chúng tôi có rong nho đạt 4 sao". */
const HEADS = /\b(?:em|toi|minh|bac|co|chu|chi|anh|con|chau) (?:ten )?la (?:(?!tu van|nhan vien)\S+ ){1,6}?(?:(?:pho )?giam doc|chu nhiem|chu tich hoi dong quan tri|chu (?:co so|ho|doanh nghiep|xuong|lo|trang trai)|to truong to hop tac)\b|\b(?:toi|em|minh|chung (?:toi|em|minh)|ben (?:em|toi|minh)|htx|co so|cong ty) (?:hien |dang |da )?co (?:\S+ ){1,8}(?:dat|duoc) [345] sao\b/;
const SELLS = /\b(?:hotline|inbox|lien he|lh|tron goi|bao gia|uu dai|quy (?:khach|vi|doanh|co)|de nghi (?:bo sung|cac|chu the|hoan thien)|can cu (?:quyet dinh|nghi dinh|luat|ke hoach)|vui long|trong thoi han|dich vu (?:tu van|ho so|ocop))\b/;

/** Under a heading in capitals, or in the words of an office, and the last line asks. */
function inLines(text: string): Forwarded | undefined {
  const [first = '', ...more] = text.split('\n').map((one) => one.trim()).filter((one) => one !== '');
  if (more.length === 0) return undefined;
  const last = more.at(-1)!;
  if (!asks(last) || words(last).length > LONGEST_OWN) return undefined;
  const said = [first, ...more.slice(0, -1)].join('\n');
  // A sheet of points states nothing, whoever added them up.
  if (more.length > 1 && pointsAdded(said) !== undefined) return { said, own: sentences(last).filter(asks).at(-1) ?? last };
  return words(said).length >= LEAST && !OF_SELF.test(bare(first)) && (isCapitals(first) || OFFICIAL.test(bare(said)) || HEADING.test(bare(first)) || SENDER.test(bare(first).replace(/:.*/s, ''))) ? { said, own: trimmed(last) } : undefined;
}

const sentences = (text: string): string[] => text.split(/(?<=(?:\p{L}\p{L}|[\d/]\d|[)"”])\.|[!?…])\s+|\n+|\s+[-–—]\s+(?=\p{L})|\s*=>\s*|\s*👉\s*/u).map((one) => one.trim()).filter((one) => one !== '');

const isCapitals = (first: string): boolean => /\p{Lu}{2}/u.test(first) && !/\p{Ll}/u.test(first) && words(first).length >= 2;

const behindQuote = (own: string): string => { const behind = /["”]\s+(.+)$/su.exec(own)?.[1]; return behind && asks(behind) ? behind : own; };

/** What they say themselves comes last: what asks, and what they tell of themselves before it. */
function apart(text: string, how: 'sent' | 'headed'): Forwarded | undefined {
  const parts = sentences(text);
  let from = parts.length;
  while (from > 0 && words(parts[from - 1]!).length <= LONGEST_OWN && (asks(parts[from - 1]!) || REQUEST.test(line(parts[from - 1]!)) || (from < parts.length && OWN_SUBJECT.test(bare(parts[from - 1]!))))) from -= 1;
  // "Chị Ba gửi nè: nhà em … thì khỏi. Chị Ba nói đúng không": what somebody else says of them is not theirs.
  if (from === 0) from = parts.length - 1;
  const own = behindQuote(parts.slice(from).join(' '));
  const said = parts.slice(0, from).join('\n');
  if (words(said).length < (own === '' ? LEAST + 2 : LEAST - 3)) return undefined;
  // "Bao bì quá nhỏ: những nội dung phải in": so little is a question with its heading.
  if (own === '' && !text.includes('\n') && words(said).length < LEAST_ALONE) return undefined;
  // "Xã bảo: hồ sơ em thiếu kiểm nghiệm": of their own dossier.
  if (own === '' && (how === 'sent' ? THEIR_LACK.test(bare(said)) : !text.includes('\n') && !(CLAUSE.test(bare(text)) && words(text).length >= LONG_CLAUSE))) return undefined;
  return { said, own: trimmed(own) };
}
