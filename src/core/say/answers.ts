import type { Line } from '../checklist/checklist.ts';
import { because, dependents } from '../checklist/because.ts';
import { toDoFirst } from '../checklist/to-do.ts';
import { progress as count } from '../checklist/progress.ts';
import { cite } from '../cite.ts';
import { deadlines, type Deadline } from '../deadline/deadlines.ts';
import type { FactId, ItemId, LawId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import type { Producer } from '../producer/state.ts';
import { dayInWords, parseDay, type Day } from '../time.ts';
import { brief, listed, source, titles } from './lists.ts';
import { valueInWords } from './values.ts';

const QD26 = 'qd-26-2026' as LawId;
const clause = (text: string, knowledge: Knowledge) => cite({ law: QD26, clause: text }, knowledge.laws);

export const ADD = 'Thêm sản phẩm';
export const DROP = 'Bỏ sản phẩm này';
export const KEEP = 'Giữ lại';

const own = (dossier: Dossier) => dossier.lines.filter((line) => line.item.by === 'producer').toSorted((a, b) => a.item.rank - b.item.rank);

/** What is missing, in the order it is told in. */
export const needed = (dossier: Dossier): readonly Line[] => own(dossier).filter((line) => line.state === 'needed');

/** "còn thiếu gì": what is missing with why and clause, then what is not clear yet, then what is there. */
export function missing(dossier: Dossier, knowledge: Knowledge): string[] {
  const lines = own(dossier);
  const lacking = needed(dossier);
  const unknown = lines.filter((line) => line.state === 'unknown');
  const held = lines.filter((line) => line.state === 'held');
  const name = dossier.product?.name ?? 'sản phẩm';
  if (lines.length === 0) return [noRules(dossier)];
  const head = lacking.length > 0 ? lackingHead(dossier, lacking.length) : `Hồ sơ ${name} không thiếu mục nào trong những gì em đã biết.`;
  return [
    [head, ...lacking.map((line, i) => `${i + 1}. ${brief(line, knowledge)}`)].join('\n'),
    held.length > 0 ? `Đã có: ${listed(held.map((line) => line.item.title), 30)}.` : '',
    unknown.length > 0 ? `Chưa rõ có cần không: ${listed(unknown.map((line) => line.item.title), 6)}. Em hỏi thêm vài câu là rõ ạ.` : '',
  ].filter(Boolean);
}

/** A list as they saw it. */
export function asListed(dossier: Dossier, items: readonly ItemId[], knowledge: Knowledge): string {
  const lines = new Map(dossier.lines.map((line) => [line.item.id, line]));
  return [lackingHead(dossier, items.length), ...items.flatMap((item, i) => { const line = lines.get(item); return line ? [`${i + 1}. ${brief(line, knowledge)}`] : []; })].join('\n');
}

const lackingHead = ({ product }: Dossier, many: number): string => `Hồ sơ ${product?.name ?? 'sản phẩm'} còn thiếu ${many} mục:`;

/** What is missing still of a list they saw (`items`, in its order), from the place `from` on, by its numbers there. */
export function missingFrom(dossier: Dossier, items: readonly ItemId[], from: number, knowledge: Knowledge): string | undefined {
  const lacking = new Map(needed(dossier).map((line) => [line.item.id, line]));
  const lines = items.flatMap((item, i) => { const line = i < from ? undefined : lacking.get(item); return line ? [`${i + 1}. ${brief(line, knowledge)}`] : []; });
  return lines.length === 0 ? undefined : lines.join('\n');
}

const FIRST_OF_EACH = 3;
/** The same of several goods, in a line each. */
export function missingOfEach(dossiers: readonly Dossier[]): string {
  const told = dossiers.map((dossier) => {
    const lacking = needed(dossier).map((line) => line.item.title);
    const name = dossier.product?.name ?? 'sản phẩm';
    return lacking.length === 0 ? `- ${name}: không thiếu mục nào trong những gì em đã biết` : `- ${name}: thiếu ${lacking.length} mục, trước hết là ${listed(lacking, FIRST_OF_EACH)}`;
  });
  return ['Còn thiếu của từng sản phẩm:', ...told, 'Muốn xem hết của món nào, anh/chị nhắn "… còn thiếu gì" với tên món đó ạ.'].join('\n');
}

const noRules = (dossier: Dossier) => `Ngày ${dayInWords(dossier.on)} em chưa có quy định nào trong kho để lập danh sách.`;

/** "Giấy tờ có đủ hết rồi": which ones we would write down. */
export const reallyAll = (product: string, papers: readonly string[]): string =>
  [`Hồ sơ ${product} còn ${papers.length} mục em chưa thấy ghi là có:`, ...papers.map((title, i) => `${i + 1}. ${title}`), 'Anh/chị có đủ cả các giấy này rồi phải không ạ? Thiếu giấy nào thì nhắn tên giấy đó, ví dụ "chưa có kiểm nghiệm".'].join('\n');

export const ALL_HELD = 'Đúng, có đủ cả';
export const NOT_ALL = 'Chưa, hỏi em từng giấy';
export const allWritten = (count: number): string => `Dạ em ghi có đủ ${count} giấy tờ. Giấy nào chưa có thì anh/chị nhắn lại, em sửa ngay; chụp ảnh gửi em xem cũng được ạ.`;
export const nothingLeft = (product: string): string => `Dạ, hồ sơ ${product} không còn mục nào thiếu trong những gì em đã biết.`;

/** The three to begin with. */
export const foremost = (dossier: Dossier): readonly Line[] => toDoFirst(dossier).slice(0, 3);

/** "làm gì trước": the three that take longest, with how. */
export function first(dossier: Dossier, knowledge: Knowledge, onlyOne = false): string[] {
  const papers = foremost(dossier);
  const [one] = papers;
  if (onlyOne && one) return [`Dạ một việc trước hết: ${one.item.title}. ${one.item.prepare} ${source(one.item, knowledge)}`];
  if (papers.length === 0) return ['Hiện không còn mục nào phải làm trong những gì em đã biết ạ.'];
  return ['Anh/chị nên làm trước mấy việc này:', ...papers.map((line, i) => `${i + 1}. ${line.item.title}. ${line.item.prepare} ${source(line.item, knowledge)}`)];
}

export const firstSteps = (knowledge: Knowledge): string[] => [
  `Các bước: 1) xem sản phẩm thuộc bộ tiêu chí nào trong 26 bộ; 2) gom giấy tờ theo danh sách; 3) viết Phiếu đăng ký (Mẫu số 01) và Báo cáo tự đánh giá (Mẫu số 02); 4) nộp ở UBND xã (${clause('Điều 6, Điều 7', knowledge)}). Em đi cùng anh/chị từng bước ạ.`,
];

export function progress(dossiers: readonly Dossier[], _knowledge: Knowledge): string {
  const told = dossiers.map((dossier) => {
    const { needed, held, unknown } = count(dossier.lines);
    return `- ${dossier.product?.name}: có ${held}/${held + needed} giấy tờ${unknown > 0 ? `, ${unknown} mục chưa rõ` : ''}`;
  });
  return ['Tiến độ:', ...told].join('\n');
}

/** Told of one of several that was not named. */
export const ofOne = (name: string, told: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}: ${told}`;
export const needIssued = (): string => 'Anh/chị cho em ngày cấp giấy chứng nhận OCOP, em tính ngay ngày hết hạn và hạn nộp ạ.';

/** "bao giờ nộp": the days for this case, with the clause and how they were counted. */
export function when(dossier: Dossier, knowledge: Knowledge): string[] {
  const certified = dossier.facts.has('certificate-expires' as FactId);
  const kind = String(dossier.facts.get('case' as FactId) ?? (certified ? 'danh_gia_lai' : 'lan_dau'));
  const issued = parseDay(String(dossier.facts.get('certificate-issued' as FactId) ?? ''));
  const expires = parseDay(String(dossier.facts.get('certificate-expires' as FactId) ?? ''));
  const result = deadlines({ case: kind as 'lan_dau', ...(issued ? { issued } : {}), ...(expires ? { expires } : {}), on: dossier.on }, knowledge.deadlines);
  if (result.dates.length === 0) return [result.reason ?? (kind === 'danh_gia_lai' ? needIssued() : 'Em chưa tính được hạn nộp.')];
  if (kind === 'danh_gia_lai' && expires && result.dates.every(({ past }) => past)) return [...overdue(expires), ...when({ ...dossier, facts: new Map([...dossier.facts, ['case' as FactId, 'lan_dau']]) }, knowledge)];
  const told = kind === 'danh_gia_lai' ? result.dates.map((date) => `- ${dayInWords(date.date)}: ${date.what} (${cite({ law: date.law, clause: date.clause }, knowledge.laws)})`) : roundsInWords(result.dates, knowledge);
  const notes = [...new Set(result.dates.flatMap((date) => (date.note ? [date.note] : [])))].slice(0, 1);
  const head = kind === 'danh_gia_lai' ? 'Hạn đánh giá lại:' : 'Các đợt sắp tới:';
  return [[head, ...told].join('\n'), ...(kind === 'nang_hang' ? [ending({ ...(issued ? { issued } : {}), ...(expires ? { expires } : {}), on: dossier.on }, knowledge)] : []), ...notes, ...(result.reason ? [result.reason] : [])];
}

/** No day of the old certificate is left to keep. */
const overdue = (expires: Day): string[] => [`Giấy chứng nhận hết hạn ${dayInWords(expires)}, khoảng nộp đánh giá lại và mốc kéo dài 180 ngày đều đã qua. Làm lại thì anh/chị nộp theo đợt như mọi hồ sơ; tích ô lần đầu hay đánh giá lại thì hỏi cơ quan OCOP của tỉnh.`];

/** Who raises stars has a certificate that runs on: when it ends. */
function ending(certificate: Omit<Parameters<typeof deadlines>[0], 'case'>, knowledge: Knowledge): string {
  const end = deadlines({ case: 'danh_gia_lai', ...certificate }, knowledge.deadlines).dates.find((date) => date.code === 'expires');
  return end ? `Giấy chứng nhận đang có hết hạn ${dayInWords(end.date)} (${cite({ law: end.law, clause: end.clause }, knowledge.laws)}).` : '';
}

/** One line for each round: the day that matters to a producer first. */
function roundsInWords(dates: readonly Deadline[], knowledge: Knowledge): string[] {
  return dates.flatMap((date) => {
    const round = /^(.+)-file$/.exec(date.code)?.[1];
    const [proposed, judged] = ['proposed', 'judged'].map((step) => dates.find((other) => other.code === `${round}-${step}` && other.date > date.date));
    if (!round || !proposed || !judged) return [];
    return [`- nộp ở xã muộn nhất ${dayInWords(date.date)} để kịp đợt đánh giá trước ${dayInWords(judged.date)} (xã gửi tỉnh trước ${dayInWords(proposed.date)}; ${cite({ law: date.law, clause: 'Điều 5 khoản 1, Điều 7 khoản 2' }, knowledge.laws)})`];
  });
}

export function where(dossier: Dossier, knowledge: Knowledge): string {
  const commune = dossier.facts.get('commune' as FactId);
  const samples = dossier.facts.get('set' as FactId) === 26 ? '' : ' Kèm 05 sản phẩm mẫu để xã gửi tỉnh.';
  return `Anh/chị nộp ở UBND cấp xã${commune ? ` (${commune})` : ' nơi sản xuất'}: 01 bộ giấy và 01 bộ điện tử; nơi nào dùng phần mềm chấm điểm thì anh/chị tự đưa hồ sơ lên (${clause('Điều 7 khoản 1', knowledge)}).${samples} Không nộp ở huyện: cấp huyện không còn từ 01/7/2025.`;
}

/** Why we ask this: what hangs on it. */
export function why(fact: FactId, dossier: Dossier, knowledge: Knowledge): string[] {
  const definition = knowledge.facts.get(fact);
  if (definition?.type === 'paper') return [aboutPaper(fact, dossier, knowledge)];
  const items = dependents(fact, dossier.lines);
  if (items.length === 0) return [`Em hỏi để lập đúng danh sách cho anh/chị. ${definition?.help ?? ''}`.trim()];
  const firstItem = items[0]!;
  return [`Em hỏi để biết có cần: ${listed(items.map((item) => item.title), 3)} không ${source(firstItem, knowledge)}. ${definition?.help ?? ''}`.trim()];
}

export const whyOcop = (knowledge: Knowledge): string => `Mọi điều em nói dựa trên ${clause('Điều 6, Điều 7', knowledge)} và các văn bản ghi trong ngoặc. Anh/chị hỏi cụ thể giấy nào, em nói rõ căn cứ của giấy đó ạ.`;

/** They ask that we write one of their papers. */
export const writeItYourselves = (): string => 'Em không viết thay được, vì phải đúng chuyện, đúng số của nhà mình. Anh/chị viết theo ý này ạ:';

/** The same of what is none of the dossier's papers. */
export const writesNothing = (): string => 'Em không viết thay văn bản, thư từ được ạ. Phiếu đăng ký (Mẫu số 01), báo cáo tự đánh giá (Mẫu số 02) và câu chuyện sản phẩm thì em chỉ từng mục phải có; anh/chị nhắn tên bản cần viết.';

/** A paper asked about: needed or not and why, how to get it, the clause. */
export function aboutPaper(item: ItemId, dossier: Dossier, knowledge: Knowledge): string {
  const line = dossier.lines.find((one) => one.item.id === item);
  const entry = line?.item ?? knowledge.items.find((one) => one.id === item);
  if (!entry) return 'Em chưa có thông tin về giấy này ạ.';
  const verdict = line ? verdictOf(line, knowledge) : entry.why;
  return `${entry.title}: ${verdict}\nCách làm: ${entry.prepare} ${source(entry, knowledge)}`;
}

/** Where it hangs on what is not known yet, who needs it and who does not is told, and what we still have to ask. */
function verdictOf(line: Line, knowledge: Knowledge): string {
  if (line.state === 'held') return 'anh/chị đã có.';
  if (line.hangsOn) return `còn tùy hàng dùng làm gì. ${line.hangsOn}`;
  if (line.state === 'not-needed') return `anh/chị không cần. ${line.why}`;
  if (line.state === 'unknown') return [line.item.why, line.item.otherwise, because(line, knowledge)].filter((part) => part).join(' ');
  return `cần có. ${line.why}`;
}

export function explain(fact: FactId, dossier: Dossier, knowledge: Knowledge): string {
  const definition = knowledge.facts.get(fact);
  if (definition?.type === 'paper') return aboutPaper(fact, dossier, knowledge);
  return definition?.help ? `Dạ ${definition.help[0]!.toLowerCase()}${definition.help.slice(1)}` : 'Dạ em hỏi để lập đúng danh sách giấy tờ cho anh/chị.';
}

export function dossier(view: Dossier, state: Producer, knowledge: Knowledge): string[] {
  const shown = [...view.facts].filter(([fact]) => knowledge.facts.get(fact) !== undefined && knowledge.facts.get(fact)?.type !== 'paper');
  const name = view.product ? `Hồ sơ ${view.product.name}:` : 'Em đang biết:';
  if (shown.length === 0) return ['Em chưa có thông tin gì về cơ sở của anh/chị ạ.'];
  const others = state.products.filter((one) => one.id !== view.product?.id).map((one) => one.name);
  const { needed, held } = count(view.lines);
  return [
    [name, ...shown.map(([fact, value]) => `- ${valueInWords(fact, value, knowledge)}`)].join('\n'),
    view.product ? [`Giấy tờ: có ${held}, còn thiếu ${needed}.`, ...papersHad(view, knowledge)].join('\n') : '',
    others.length > 0 ? `Sản phẩm khác: ${listed(others, 5)} (nhắn tên để chuyển).` : '',
  ].filter(Boolean);
}

/** Which papers are there: those that must be, and what was told of besides. */
function papersHad({ lines, facts }: Dossier, { items }: Knowledge): string[] {
  const held = new Set(lines.filter((line) => line.state === 'held').map((line) => line.item.id));
  const besides = items.filter((item) => facts.get(item.id) === 'co' && !held.has(item.id) && lines.some((line) => line.item.id === item.id && (line.state === 'not-needed' || line.state === 'unknown')));
  const named = (title: string, some: readonly { readonly title: string }[]): string[] => (some.length > 0 ? [`${title}: ${listed(some.map((one) => one.title), 12)}.`] : []);
  return [...named('Đã có', items.filter((item) => held.has(item.id))), ...named('Có thêm', besides)];
}

export const help = (): string =>
  'Anh/chị nhắn bình thường, không dấu cũng được. Em làm được:\n- "còn thiếu gì", "làm gì trước", "tiến độ"\n- "bao giờ nộp", "nộp ở đâu", "tại sao cần"\n- "hồ sơ của tôi", "sản phẩm khác", "thêm sản phẩm"\n- gửi ảnh giấy tờ để em ghi và nhắc hạn; "thứ hai nhắc gửi mẫu"\n- "gặp cán bộ", "đừng nhắc nữa", "lấy mã" (dùng thêm Telegram/Zalo), /dulieu, /xoa\nEm là máy, không chấm sao và không thay UBND xã nhận hồ sơ.';

export const needProductFirst = (): string => 'Dạ em cần biết anh/chị làm sản phẩm gì thì mới lập được danh sách giấy tờ ạ.';

export const whichProduct = (count: number): string => (count === 1 ? 'Em đang giữ một sản phẩm. Anh/chị chọn:' : 'Anh/chị muốn nói về sản phẩm nào ạ?');

export const whichNewProduct = (): string => 'Sản phẩm mới tên là gì ạ?';

export const reallyDrop = (name: string): string => `Anh/chị muốn bỏ sản phẩm ${name} cùng các câu trả lời và ảnh của nó ạ?`;
export const notOfTheirs = (name: string, products: readonly string[]): string => `Dạ trong danh sách của mình chưa có "${name}", chỉ có: ${products.join(', ')}.`;

export { titles };
