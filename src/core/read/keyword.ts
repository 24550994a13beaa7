import { fold, words } from '../text.ts';

/* As into a search box: what is asked of, and of which paper or goods. In a dossier a paper's bare name asks for the paper; what stands beside it asks for that. */

const OF = '(?:\\s+(?:của|cua|cho))?';
/** Each way, and the question it is. */
const WAYS: readonly (readonly [RegExp, (of: string, isKnown: (of: string) => boolean) => string])[] = [
  [new RegExp(`^(?:phí|phi|lệ phí|le phi|chi phí|chi phi)${OF}\\s+(.+)$`, 'iu'), (of) => `${of} mất phí bao nhiêu`],
  [new RegExp(`^(?:hạn|han|thời hạn|thoi han|hiệu lực|hieu luc)${OF}\\s+(.+)$`, 'iu'), (of, isKnown) => untilWhen(of, isKnown)],
  [/^(.+)\s+(?:thời hạn|thoi han)$/iu, (of, isKnown) => untilWhen(of, isKnown)],
  [new RegExp(`^(?:điểm|diem|thang điểm|thang diem|số điểm|so diem)${OF}\\s+(.+)$`, 'iu'), (of) => `${of} được mấy điểm`],
  [/^(?:chỉ tiêu|chi tieu)\s+(?:kiểm nghiệm|kiem nghiem)(?:\s+(?:cho|của|cua))?\s+(.+)$/iu, (of) => `kiểm nghiệm ${of} chỉ tiêu gì`],
  [/^((?:kiểm nghiệm|kiem nghiem)(?:\s.+)?)\s+(?:chỉ tiêu|chi tieu)$/iu, (of) => `${of} chỉ tiêu gì`],
  [/^(?:hsd|hạn sử dụng|han su dung)\s+(.+)$/iu, (of) => `${of} ghi hạn sử dụng thế nào`],
  [/^(?:nsx|ngày sản xuất|ngay san xuat)\s+(.+)$/iu, (of) => `${of} ghi ngày sản xuất thế nào`],
];
/** "Mắc không em", "lâu ko": of what was spoken of last. */
const AND_IT = '^(?:(?:có|co|thế|the|vậy|vay|mà|ma|ủa|ua|làm|lam|nó|no|cái đó|cai do|cái này|cai nay)\\s+)*';
const WHETHER = '(?:\\s+(?:lắm|lam|tiền|tien|nhiều|nhieu))*\\s+(?:không|khong|ko|k|hông|hong|hok|hem)(?:\\s+(?:em|e|ạ|a|vậy|vay|bot|ad|nhỉ|nhi|ta|hả|ha))*$';
const LEANING: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${AND_IT}(?:mắc|mac|đắt|dat|tốn|ton|tốn kém|ton kem|nhiều tiền|nhieu tien|mất tiền|mat tien)${WHETHER}`, 'iu'), 'mất bao nhiêu tiền'],
  [new RegExp(`${AND_IT}(?:giá|gia)(?:\\s+(?:cả|ca))?\\s+(?:sao|thế nào|the nao|nhiêu|nhieu|bao nhiêu|bao nhieu|bn)(?:\\s+(?:em|e|ạ|a|vậy|vay|bot|ad|nhỉ|nhi|ta))*$`, 'iu'), 'mất bao nhiêu tiền'],
  [new RegExp(`${AND_IT}(?:lâu lắc|lau lac|lâu|lau)${WHETHER}`, 'iu'), 'mất bao lâu'],
];
/** "Kiểm nghiệm mắc không", "attp lâu ko": of what is named before it. */
const NAMED: readonly (readonly [RegExp, (of: string) => string])[] = [
  [new RegExp(`^(.+?)\\s+(?:thì\\s+|thi\\s+|có\\s+|co\\s+)*(?:mắc|mac|đắt|dat|tốn|ton|tốn kém|ton kem|nhiều tiền|nhieu tien|mất tiền|mat tien)${WHETHER}`, 'iu'), (of) => (/(?:tập huấn|tap huan)$/iu.test(of) ? `lớp ${of.replace(/^(?:lớp|lop)\s+/iu, '')} OCOP có mất tiền không` : `${of} mất bao nhiêu tiền`)],
  [new RegExp(`^(.+?)\\s+(?:thì\\s+|thi\\s+|có\\s+|co\\s+)*(?:lâu|lau)${WHETHER}`, 'iu'), (of) => `${of} mất bao lâu`],
];
/** "Kn cũ còn xài được không": asked of it, and none is lacking. */
const STILL_GOOD: readonly [RegExp, (of: string) => string] = [/^(?!(?:các |cac |mấy |may )?(?:giấy|giay|cái|cai|tờ|to|phiếu|phieu|nhãn|nhan|tem|bao bì|bao bi|hộp|hop|túi|tui|hàng|hang|logo|mẫu|mau|hồ sơ|ho so)\s+(?:cũ|cu)\s)(.+?)\s+(?:cũ|cu)\s+(?:thì\s+|thi\s+|còn\s+|con\s+|vẫn\s+|van\s+)*(?:xài|xai|dùng|dung|sử dụng|su dung)(?:\s+(?:lại|lai|tiếp|tiep|được|duoc|dc|đc))*\s+(?:không|khong|ko|k|hông|hong)(?:\s+(?:em|e|ạ|a|vậy|vay))*$/iu, (of) => `${of} còn dùng được không`];
/** "Attp khỏi cần", "nhãn hiệu khỏi làm được không". */
const SPARED: readonly [RegExp, (of: string) => string] = [/^(.+?)\s+(?:thì\s+|thi\s+)?(?:khỏi|khoi)(?:\s+(?:cần|can|làm|lam|xin|nộp|nop|có|co|luôn|luon))+(?:\s+(?:được|duoc|dc|đc))?(?:\s+(?:không|khong|ko|k|hông|hong|hả|ha))?(?:\s+(?:em|e|ạ|a|vậy|vay))*$/iu, (of) => `${of} có bắt buộc không`];
/** Of theirs, where its day is known. */
const untilWhen = (of: string, isKnown: (of: string) => boolean): string => (isKnown(of) ? `${of} của em hết hạn khi nào` : `${of} có hạn bao lâu`);
/** More than a few words are. */
const LONGEST = 80;
/** So many words name what it is asked of. */
const MOST = 4;
/** So many a paper's whole title: "giấy chứng nhận đủ điều kiện attp"; nobody speaks in it. */
const MOST_OF_TITLE = 8;
const SPOKEN = new Set('em chi anh nha minh toi tui chau con bac ba bo me chua roi thi la sao nao gi may bao khong ko k qua lam cung van dang se da'.split(' '));
const isTitle = (of: string): boolean => words(of).length <= MOST_OF_TITLE && words(of).every((word, i, all) => /^\D+$/.test(word) && (!SPOKEN.has(word) || (word === 'qua' && all[i - 1] === 'ket')));
/** Who tells, asks or counts names nothing: "hạn đến 2028", "điểm du lịch", "hạn nộp". */
const NO_NAME = new Set('co chua roi den toi het con em chi anh nha minh xong dang khong la thi nop sap gan gi nao bao may the sao danh ban du tham trung cong uu duoc bi cua tu ngay thang nam va voi xin nhieu it hong ko k vay ha qua lam cao thap re mac dat ton'.split(' '));
/** "Phí đăng ký nhãn hiệu", "điểm bao bì": of words of talk, and names all the same. */
const NAMES_ALL_THE_SAME = /\b(?:dang ky|bao bi)\b/g;
const isName = (of: string): boolean => words(of).length <= MOST && words(of).join(' ').replaceAll(NAMES_ALL_THE_SAME, 'x').split(' ').every((word) => /^\D+$/.test(word) && !NO_NAME.has(word));

/** Without marks, where they typed none: half of them would be read as all. */
const asTyped = (question: string, typed: string): string => (fold(typed) === typed.toLowerCase() ? fold(question) : question);

/** The question that a few words ask, in full; of their own goods, by these names, also what their label says. `isKnown`: whether until when theirs holds is known. What asks no such thing stays as it is. */
export function inFullWords(text: string, goods: readonly string[], isKnown: (of: string) => boolean): string {
  if (text.length > LONGEST) return text;
  const typed = text.trim().replace(/[?.!]+$/u, '');
  const label = /^(?:nhãn|nhan)\s+(.+)$/iu.exec(typed)?.[1];
  if (label !== undefined && goods.some((name) => words(name).join(' ') === words(label).join(' '))) return asTyped(`nhãn ${label} ghi gì`, typed);
  for (const [way, asked] of LEANING) if (way.test(typed)) return asTyped(asked, typed);
  for (const [way, asked] of [...NAMED, SPARED, STILL_GOOD]) {
    const of = way.exec(typed)?.[1]?.trim();
    if (of !== undefined && isTitle(of)) return asTyped(asked(of), typed);
  }
  for (const [way, asked] of WAYS) {
    const of = way.exec(typed)?.[1]?.trim();
    if (of !== undefined && isName(of)) return asTyped(asked(of, isKnown), typed);
  }
  return text;
}
