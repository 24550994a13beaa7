import { wordsOnce } from './once.ts';
import { exactly, words } from '../../text.ts';

/* Offices, papers and names of their own. A name is claimed by the words it begins with: "sở y tế", "phiếu kiểm nghiệm". */

const LEVELS = 'xã|phường|huyện|quận|tỉnh|thành phố|trung ương|quốc gia';
const AT_LEVEL = new RegExp(`(?<!\\p{L})(?:cấp|ubnd|hội đồng|chủ tịch|cán bộ|cơ quan|phòng|sở|ban) (?:cấp )?(${LEVELS})(?!\\p{L})`, 'gu');
/** Leads to an office whatever follows. */
const OFFICE = /(?<!\p{L})(?:chi cục|tổng cục|cục|trung tâm|văn phòng|viện|hội đồng|ubnd|thanh tra|hải quan|ngân hàng|tòa án|liên minh|mặt trận|đoàn thanh niên|công an)(?: \p{L}+){1,2}/gu;
/** Offices by these words alone. */
const NAMED = /(?<!\p{L})(?:kho bạc|bưu điện|tổng đài|đường dây nóng|hiệp hội(?: (?:doanh|ngành|làng|nông|các|nhà|sản|chế|thủy|du|thương|người|xuất))?|cổng (?:dịch vụ|thông tin)|bộ phận một cửa|quỹ (?:khuyến|hỗ|đầu|tín)|ban thẩm|đội quản|tổ công|phòng (?:giao|tiếp))(?!\p{L})/gu;
/** Lead to one only before these. */
const MAYBE_OFFICE = /(?<!\p{L})(?:(?:sở|bộ) (?:y|công|nông|khoa|tài|văn|du|kế|xây|lao|nội|ngoại|quốc|thông|tư|giao|giáo)|phòng (?:kinh|tài|nông|y tế|văn hóa|tư pháp|nội vụ|công|lao động|giao|giáo)|ban (?:quản lý|điều|chỉ đạo|tổ chức|dân)|hội (?:nông|phụ|cựu|liên)|trạm (?:y|khuyến|thú))(?!\p{L})(?: \p{L}+)?/gu;
const PAPER = /(?<!\p{L})(?:biểu mẫu|mẫu đơn|chứng chỉ|công văn|giấy mời|thẻ|phiếu|đơn|giấy(?: phép| chứng nhận| xác nhận| cam kết)?|bản (?:cam kết|công bố|tự công bố|sao|kê|thuyết minh)|biên bản|tờ khai|hợp đồng|hóa đơn|báo cáo|sơ đồ|giấy ủy quyền) (\p{L}+)/gu;
/** What follows a paper's name without being a part of it. */
const AFTER_PAPER = new Set('này đó kia ấy tờ của cho và thì mà em anh chị mình cần phải là có được để trên như theo thật đủ hay hoặc với còn bị không chưa ra ở tại vào nào gì sẽ đã mới nữa thôi đến lên lại trước sau từ cũng nếu khi rồi hết bán ghi dùng nộp đầu gửi xin làm'.split(' '));

const LONG = /^(?:chi|tổng|trung|văn|hội|thanh|hải|ngân|tòa|liên|mặt|đoàn|công)$/u;

/** Small letters with the tone mark in one place, one space between. */
const asOffice = (text: string): string =>
  ` ${text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.replaceAll('ủy ban nhân dân', 'ubnd').replaceAll('uỷ ban nhân dân', 'ubnd').replaceAll('ủy ban', 'ubnd').replace(/oà/gu, 'òa').replace(/hoá/gu, 'hóa').replace(/uỷ/gu, 'ủy');

/** The first office or paper that a sentence names and its passages do not; or an office of a level that the cited blocks do not name. */
export function unknownName(sentence: string, passages: string, cited: string): string | undefined {
  const [said, known, near] = [sentence, passages, cited].map(asOffice) as [string, string, string];
  const levels = known.replaceAll(' cấp ', ' ');
  for (const pattern of [OFFICE, MAYBE_OFFICE]) {
    for (const [whole] of said.matchAll(pattern)) {
      const parts = whole.trim().replaceAll(' cấp ', ' ').split(' ');
      const least = parts.slice(0, LONG.test(parts[0]!) ? 3 : 2).join(' ');
      if (!levels.includes(` ${least} `)) return whole;
    }
  }
  for (const [whole] of said.matchAll(NAMED)) if (!known.includes(` ${whole} `)) return whole;
  for (const [whole, level] of said.matchAll(AT_LEVEL)) if (!near.includes(` ${level} `)) return whole;
  for (const [whole, next] of said.matchAll(PAPER)) {
    if (AFTER_PAPER.has(next!)) continue;
    if (!known.includes(` ${whole} `)) return whole;
  }
  return undefined;
}

/** Everybody's words, and those of the laws (which are looked at by number), that stand with a capital or in capitals anywhere. */
const COMMON = new Set(words('OCOP UBND HTX NTM ATTP VN Việt Nam Zalo Telegram Anh Chị Em Dạ Vâng Bà Cô Chú Bác Nhà Nước QĐ NĐ TT NQ TTg CP Quyết Nghị Thông Luật Điều Khoản Điểm Mục Mẫu Phụ'));

const LETTERS = /[\p{L}\p{M}]+/gu;

/** The first name of its own (in capitals, or with a capital inside the sentence) that neither the source nor the question holds; the
 *  question may be typed without marks. Two capitals side by side are one name. */
export function unknownProper(sentence: string, source: string, question: string): string | undefined {
  const known = new Set(source.match(LETTERS)?.filter((word) => /^\p{Lu}/u.test(word)).map(exactly));
  const asked = new Set(words(question));
  const together = [source, question].map((one) => ` ${wordsOnce(one).join(' ')} `).join('|');
  const text = sentence.normalize('NFC');
  let last: { readonly word: string; readonly end: number; readonly common: boolean } | undefined;
  for (const match of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]*/gu)) {
    const [word = ''] = words(match[0]);
    const starts = /(?:^|[.!?:“"(])\s*[“"(]?$/u.test(text.slice(0, match.index));
    const common = COMMON.has(word);
    if (!common && !known.has(exactly(match[0])) && !asked.has(word) && (!starts || /^\p{Lu}{2,}/u.test(match[0]))) return match[0];
    if (last && match.index - last.end === 1 && !(common && last.common) && !together.includes(` ${last.word} ${word} `)) return `${last.word} ${word}`;
    last = { word, end: match.index + match[0].length, common };
  }
  return undefined;
}
