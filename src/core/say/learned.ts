import type { Line } from '../checklist/checklist.ts';
import { progress } from '../checklist/progress.ts';
import { cite } from '../cite.ts';
import { renewalWindow } from '../deadline/window.ts';
import type { FactId, LawId } from '../ids.ts';
import type { FactValue, Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import { capital } from '../text.ts';
import { addDays, addMonths, dayInWords, parseDay, type Day } from '../time.ts';
import { healingName } from './healing.ts';
import { listed, source } from './lists.ts';
import { answerInWords, valueInWords } from './values.ts';

const QD26 = 'qd-26-2026' as LawId;

export const NEITHER = 'Không, bỏ qua';

const worthTelling = (fact: FactId) => !['certificate-expires', 'set'].includes(fact);

/** Several things at once: said back in one line, so that a misreading shows. */
export const noted = (facts: readonly (readonly [FactId, FactValue])[], _dossier: Dossier, knowledge: Knowledge): string =>
  `Dạ em ghi: ${told(facts, knowledge)}.`;

const told = (facts: readonly (readonly [FactId, FactValue])[], knowledge: Knowledge): string =>
  facts.filter(([fact]) => worthTelling(fact)).map(([fact, value]) => valueInWords(fact, value, knowledge)).join('; ');

/** What was said of several products at once. */
export const alsoOf = (facts: readonly (readonly [FactId, FactValue])[], names: readonly string[], knowledge: Knowledge): string =>
  `Em ghi cho cả ${listed(names, 5)}: ${told(facts, knowledge)}.`;

/** What was said of each product in one message. */
export const ofOwn = (all: readonly (readonly [string, readonly (readonly [FactId, FactValue])[]])[], knowledge: Knowledge): string =>
  `Dạ em ghi: ${all.map(([name, facts]) => `${name}: ${told(facts, knowledge)}`).join('; ')}.`;

/** Stars that have a paper already are none that are wanted. */
export const alreadyStars = (stars: number): string => `Dạ em ghi: đang có ${stars} sao.`;

/** A month was said, and a day is needed. */
export const needDayOf = (names: readonly string[]): string => `Giấy chứng nhận của ${listed(names, 5)} cấp ngày nào, anh/chị xem trên giấy rồi nhắn em đủ ngày, tháng, năm để em tính hạn ạ.`;

/** "Công bố rồi", of goods that take more than one. */
export const whichDeclaration = (titles: readonly string[]): string => `Dạ hàng này có mấy giấy công bố khác nhau: ${listed(titles, 4)}. Anh/chị có giấy nào thì nhắn em tên giấy đó, em ghi cho đúng ạ.`;

/** "ISO không có", of somebody who has HACCP. */
export const standardStays = (): string => 'Dạ em giữ mục HACCP, ISO 22000 như đã ghi: có một trong các chứng nhận đó là được ạ.';

export const corrected = (facts: readonly (readonly [FactId, FactValue])[], knowledge: Knowledge): string =>
  told(facts, knowledge) === '' ? 'Dạ em sửa lại rồi ạ.' : `Dạ em sửa lại: ${told(facts, knowledge)}.`;

export const renamed = (from: string, to: string): string => `Dạ em đổi tên sản phẩm: ${from} thành ${to}.`;

export const alsoNoted = (name: string): string => `Em ghi thêm sản phẩm ${name}, làm sau cũng được ạ.`;

/** Goods that were passed over when we asked what they are. */
export const putDown = (name: string): string => `Còn ${name}, em ghi tạm là sản phẩm làm thêm, làm sau cũng được; không phải thì anh/chị nhắn "bỏ ${name}".`;

export const notTaken = (name: string): string => `Còn ${name}, em chưa ghi; có làm cả món đó thì anh/chị nhắn "thêm ${name}".`;

/** Goods that they only think of making. */
export const laterGoods = (name: string): string => `Dạ em nghe ạ. ${capital(name)} là việc sau này nên em chưa ghi vào hồ sơ; khi nào làm thật thì anh/chị nhắn "thêm ${name}".`;

export const dropped = (name: string): string => `Dạ em bỏ sản phẩm ${name} khỏi danh sách rồi ạ.`;

export const anotherOrInstead = (current: string, name: string): string => `Mình đang làm hồ sơ ${current}. Còn "${name}" là:`;
export const isItAnother = (name: string): string => `"${name}" là sản phẩm làm thêm ạ?`;
export const addIt = (name: string): string => `Sản phẩm thêm: ${name}`;
export const renameIt = (current: string): string => `Tên đúng của ${current}`;

/** What a correction did to the list. */
export function listChanged(before: readonly Line[], after: readonly Line[]): string | undefined {
  const was = new Map(before.map((line) => [line.item.id, line.state]));
  const own = after.filter((line) => line.item.by === 'producer');
  const gone = own.filter((line) => line.state === 'not-needed' && (was.get(line.item.id) === 'needed' || was.get(line.item.id) === 'held')).map((line) => line.item.title);
  const fresh = own.filter((line) => line.state === 'needed' && was.get(line.item.id) === 'not-needed').map((line) => line.item.title);
  const parts = [gone.length > 0 ? `không cần nữa: ${listed(gone, 3)}` : '', fresh.length > 0 ? `cần thêm: ${listed(fresh, 3)}` : ''].filter(Boolean);
  return parts.length > 0 ? `Vậy ${parts.join('; ')}.` : undefined;
}

/** Who may take part (QĐ 26/2026/QĐ-TTg, Điều 2 khoản 3). */
export function kindMatters(kind: string, set: FactValue | undefined, knowledge: Knowledge): string | undefined {
  const clause = cite({ law: QD26, clause: 'Điều 2 khoản 3' }, knowledge.laws);
  if (kind === 'ho_chua_dang_ky') {
    return `Việc đầu tiên: anh/chị cần đăng ký hộ kinh doanh (hoặc vào HTX, tổ hợp tác). Hộ chưa đăng ký kinh doanh chưa được tham gia OCOP (${clause}). Anh/chị hỏi UBND xã nơi ở về thủ tục (nơi nhận: chưa kiểm chứng). Trong lúc đó em vẫn cùng anh/chị chuẩn bị các giấy khác.`;
  }
  if (kind === 'doanh_nghiep_lon') return `Quy định chỉ nêu doanh nghiệp nhỏ và vừa (${clause}), nên doanh nghiệp lớn nhiều khả năng không thuộc diện tham gia. Anh/chị hỏi cơ quan OCOP cấp tỉnh trước khi làm hồ sơ ạ.`;
  if (kind === 'hoi' && set !== undefined && set !== 26) return `Hội, hiệp hội chỉ tham gia với dịch vụ du lịch (bộ 26) (${clause}). Sản phẩm khác cần HTX, tổ hợp tác, doanh nghiệp nhỏ hoặc hộ có đăng ký kinh doanh đứng tên ạ.`;
  return undefined;
}

export function setFound(set: number, name: string, knowledge: Knowledge): string | undefined {
  const found = knowledge.sets.find((one) => one.set === set);
  return found && `${capital(name)}: em xếp vào bộ ${set} – ${found.name} (Phụ lục I, II QĐ 26/2026/QĐ-TTg). Đây là gợi ý của em, xã và tỉnh xác nhận; chưa đúng thì anh/chị nói em sửa.${healingName(name, set, knowledge)}`;
}

const OVER = 'Nay đã quá hạn: anh/chị ngừng in logo, số sao OCOP cho tới khi có kết quả mới, và hỏi cơ quan OCOP cấp tỉnh về diện chuyển tiếp (Điều 12 khoản 3).';
const LATE = 'Đợt nộp này đã qua; anh/chị nộp ngay và hỏi cơ quan OCOP cấp tỉnh: Điều 12 khoản 3 có cho kéo dài tối đa 180 ngày sau ngày hết hạn, áp dụng đến bao giờ văn bản không nói rõ.';

/** The renewal window once the certificate's day is known. */
export function certificate(facts: ReadonlyMap<FactId, FactValue>, on: Day, knowledge: Knowledge): string | undefined {
  const expires = parseDay(String(facts.get('certificate-expires' as FactId) ?? ''));
  if (!expires) return undefined;
  if (facts.get('renewal-filed' as FactId) === 'co' && expires >= on) return `Giấy chứng nhận hết hạn ${dayInWords(expires)}; em ghi là hồ sơ đánh giá lại đã nộp.`;
  const { opens, closes } = renewalWindow(expires);
  const clause = cite({ law: QD26, clause: 'Điều 7 khoản 6 điểm a' }, knowledge.laws);
  const window = `Giấy chứng nhận hết hạn ${dayInWords(expires)}. Hồ sơ đánh giá lại nộp từ ${dayInWords(opens)} đến ${dayInWords(closes)} (${clause}).`;
  if (expires < on) return `${window} ${OVER}`;
  if (closes < on) return `${window} ${LATE}`;
  if (opens <= on) return `${window} Bây giờ đang trong hạn nộp, anh/chị làm ngay ạ.`;
  return window;
}

/** Of one that may not be the one we speak of. */
export const ofProduct = (name: string, told: string): string => `${capital(name)}: ${told.charAt(0).toLowerCase()}${told.slice(1)}`;

/** Issued in a month, which day they do not say: what holds for any of its days. `first`: the month's first day. */
export function ofMonth(first: Day, on: Day, knowledge: Knowledge): string {
  const ends = addMonths(first, 36);
  return `Cấp tháng ${monthInWords(first)} thì giấy hết hạn trong tháng ${monthInWords(ends)}; ${filingOf(ends, on, knowledge)}`;
}

/** The same of one that ends in a month. */
export const endsIn = (first: Day, on: Day, knowledge: Knowledge): string =>
  `Giấy chứng nhận OCOP hết hạn ${first.slice(0, 7) < on.slice(0, 7) ? 'từ' : 'trong'} tháng ${monthInWords(first)} thì ${filingOf(first, on, knowledge)}`;

const monthInWords = (day: Day): string => `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;

function filingOf(firstEnd: Day, on: Day, knowledge: Knowledge): string {
  const lastEnd = addDays(addMonths(firstEnd, 1), -1);
  const [earliest, latest] = [renewalWindow(firstEnd), renewalWindow(lastEnd)];
  const clause = cite({ law: QD26, clause: 'Điều 4 khoản 3; Điều 7 khoản 6 điểm a' }, knowledge.laws);
  const files = lastEnd < on || latest.closes < on ? `hạn cuối nộp đánh giá lại không sau ${dayInWords(latest.closes)} (${clause}). ${lastEnd < on ? OVER : LATE}`
    : earliest.closes < on ? `hạn cuối nộp đánh giá lại rơi vào từ ${dayInWords(earliest.closes)} đến ${dayInWords(latest.closes)} tùy ngày cấp (${clause}), anh/chị nộp ngay.`
      : `nộp đánh giá lại từ ${dayInWords(latest.opens)} đến ${dayInWords(earliest.closes)} thì chắc trong hạn (${clause}).`;
  return `${files} Anh/chị xem giúp em ngày ghi trên giấy để em tính đúng; chưa tìm được thì nhắn "để sau".`;
}

/** After the target is set: how long the list is. */
export function target(stars: number, dossier: Dossier, _knowledge: Knowledge): string {
  const { needed, held, unknown } = progress(dossier.lines);
  const total = needed + held;
  return total > 0 ? `Với ${stars} sao, em tính được ${total} giấy tờ cần có${unknown > 0 ? `, còn ${unknown} mục phải hỏi thêm mới biết` : ''}.` : '';
}

/** A paper they do not have yet: how to get it, in a line. */
export function howToGet(item: FactId, dossier: Dossier, knowledge: Knowledge): string | undefined {
  const line = dossier.lines.find((one) => one.item.id === item);
  if (line?.hangsOn) return `${line.item.title}: còn tùy hàng dùng làm gì. ${line.hangsOn}`;
  if (line?.state === 'not-needed') return `${line.item.title}: trường hợp của anh/chị không cần. ${line.why}`;
  if (!line || line.state !== 'needed') return undefined;
  return `${line.item.title}: ${line.item.prepare} ${source(line.item, knowledge)}`;
}

export const keepGoing = (): string => 'Dạ, khi nào xong anh/chị chụp gửi em ạ.';

/** Cấp huyện ended on 01/7/2025; the dossier goes to UBND cấp xã (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 1). */
export const districtIsGone = (said: string): string => `Cấp huyện (${said}) không còn từ 01/7/2025 ạ; hồ sơ OCOP nộp ở UBND xã (Điều 7 khoản 1 QĐ 26/2026/QĐ-TTg).`;

export const answered = answerInWords;

/** Of goods whose set they asked for. */
export const whetherTheirs = (goods: string): string => `Anh/chị làm ${goods} phải không ạ? Món khác thì nhắn tên giúp em.`;
export const itIsTheirs = (goods: string): string => `Đúng, ${goods}`;
export const OTHER_GOODS = 'Món khác';
