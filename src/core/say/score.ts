import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Fix } from '../score/fix.ts';
import { isLong, levelsOffered } from '../producer/score/scores.ts';
import type { ShareTold } from '../read/shares.ts';
import type { Unproven } from '../score/evidence.ts';
import { levelAbove, levelAt } from '../score/share.ts';
import type { Score } from '../score/score.ts';
import type { Criterion, Sheet } from '../score/sheet.ts';
import { capital, sentence } from '../text.ts';
import { dayInWords } from '../time.ts';

export const clauseOf = (sheet: Sheet, criterion: Pick<Criterion, 'code'>, knowledge: Knowledge): string =>
  cite({ law: sheet.refs[0]!.law, clause: `${sheet.refs[0]!.clause} tiêu chí ${criterion.code}` }, knowledge.laws);

/** One thing to put right, in a sentence with its clause. */
export function fixInWords(fix: Fix, sheet: Sheet, knowledge: Knowledge): string {
  const { criterion, to, from, gain, clears, held, unanswered } = fix;
  const what = `${criterion.name}: ${unanswered ? `đạt mức ${to.points} điểm` : `lên từ ${from} tới ${to.points} điểm`}, "${to.label}"`;
  const minimum = clears ? `; là mức tối thiểu của ${clears} sao` : '';
  const papers = knowledge.items.filter((item) => criterion.evidence?.papers.includes(item.id)).map((item) => item.title);
  const paper = held ? '; hồ sơ đã có giấy liên quan, soát xem đã tới mức này chưa' : papers.length > 0 ? `; minh chứng: ${papers.join(', ')}` : '';
  const doubt = criterion.doubtful ? `; chưa chắc: ${criterion.doubtful}` : '';
  return `${what} (+${gain} điểm${minimum}${paper}${doubt}). ${clauseOf(sheet, criterion, knowledge)}.`;
}

/** Always beside a score. */
export const onlyEstimate = (): string => 'Đây là ước tính theo câu trả lời của anh/chị; Hội đồng chấm trên hồ sơ và sản phẩm mẫu mới quyết định.';

export const SKIP = 'Bỏ qua';
export const STOP = 'Dừng';
export const GO_ON = 'Chấm tiếp';
export const PAPERS = 'Xem giấy tờ còn thiếu';
export const climbTo = (target: number): string => `Làm sao lên ${target} sao`;
export const aimAt = (target: number): string => `Nhắm ${target} sao cho hồ sơ`;
export const whatNow = (): string => 'Anh/chị muốn xem gì tiếp ạ?';
export const skipped = (): string => 'Dạ bỏ qua ạ.';

export const needSetFirst = (product: string): string => `Em cần biết ${product} thuộc bộ tiêu chí nào rồi mới chấm thử được ạ.`;

export const begins = (product: string, sheet: Sheet, done: number, again: boolean, knowledge: Knowledge): string =>
  `${again ? `Mình chấm tiếp ${product}, đã có ${done}/${sheet.criteria.length} tiêu chí` : `Em cùng anh/chị chấm thử ${product}, ${sheet.criteria.length} tiêu chí`} (bộ ${sheet.set}, ${cite(sheet.refs[0]!, knowledge.laws)}). Mỗi lần một câu; "bỏ qua", "vì sao", "dừng" lúc nào cũng được. ${onlyEstimate()}`;

/** One criterion in plain words; levels too long for a button stand in the question. */
export function criterionQuestion(criterion: Criterion, nth: number, of: number): string {
  const levels = isLong(criterion) ? levelsOffered(criterion).map((level, i) => `Mức ${i + 1}: ${level.label} (${level.points} điểm)`) : [];
  return [`Câu ${nth}/${of}. ${criterion.name}${criterion.scope ? `. ${criterion.scope}` : ''}. Nhà mình ở mức nào ạ?`, ...levels].join('\n');
}

export function whyCriterion(criterion: Criterion, sheet: Sheet, knowledge: Knowledge): string[] {
  const minimums = [...criterion.minimums].map(([stars, points]) => `${stars} sao phải từ ${points} điểm`);
  return [
    [
      `Tiêu chí ${criterion.code} cho nhiều nhất ${criterion.max} điểm.`,
      ...(minimums.length > 0 ? [`Mức tối thiểu: ${minimums.join(', ')}.`] : []),
      ...criterion.notes.map(sentence), ...criterion.knockOut.map(sentence),
      ...(criterion.evidence ? [`${criterion.evidence.basis === 'form' ? 'Minh chứng' : 'Minh chứng (em gợi ý)'}: ${sentence(criterion.evidence.text)}`] : []),
      ...(criterion.doubtful ? [`Em chưa chắc chỗ này: ${sentence(criterion.doubtful)}`] : []),
      `(${clauseOf(sheet, criterion, knowledge)})`,
    ].join(' '),
  ];
}

/** What a share of theirs reaches in their sheet, what the next level asks, and which stars ask more. */
export function shareReaches({ percent, counted }: ShareTold, criterion: Criterion, sheet: Sheet, knowledge: Knowledge): string {
  const [level, above] = [levelAt(criterion, percent), levelAbove(criterion, percent)];
  const points = level?.points ?? 0;
  const has = `${counted ? `${counted.part}/${counted.whole} người là ` : ''}${inTenths(Math.floor(percent * 10 + ROUNDING))}%`;
  const lacks = (bound: number): string => `${inTenths(Math.ceil((bound - percent) * 10 - ROUNDING))}%`;
  const next = above && (above.from === undefined ? `trên ${above.over}%, còn thiếu hơn ${lacks(above.over!)}` : `từ ${above.from}%, còn thiếu ${lacks(above.from)}`);
  const [reached, lacking] = [[...criterion.minimums].findLast(([, least]) => least <= points), [...criterion.minimums].find(([, least]) => least > points)];
  return [
    `${criterion.name}: ${has}, ${level ? `được ${points} điểm (“${level.label}”)` : 'chưa tới mức nào, 0 điểm'}.`,
    ...(next ? [`Mức sau phải ${next}.`] : []),
    ...(reached ? [`Đủ mức tối thiểu ${reached[0]} sao của mục này.`] : []),
    ...(lacking ? [`${lacking[0]} sao cần từ ${lacking[1]} điểm ở mục này.`] : []),
    `(${clauseOf(sheet, criterion, knowledge)})`,
  ].join(' ');
}

/** 746 as "74,6": never rounded up to a level that is not reached. */
const inTenths = (tenths: number): string => String(tenths / 10).replace('.', ',');
const ROUNDING = 1e-9;

export const sharesNoted = (): string => 'Em ghi vào phiếu chấm thử, anh/chị nhắn "chấm thử" để chấm các mục còn lại.';

export const rescored = (criterion: Criterion, points: number): string => `Dạ em sửa: ${criterion.name}, ${points} điểm.`;

export const stopped = (done: number, sheet: Sheet): string => `Dạ em dừng ở đây, đã có ${done}/${sheet.criteria.length} tiêu chí, em giữ lại. Khi nào rảnh anh/chị nhắn "chấm thử" để chấm tiếp.`;

export const howFar = (done: number, { criteria }: Sheet): string => `Dạ đã chấm ${done}/${criteria.length} tiêu chí, còn ${criteria.length - done} câu nữa ạ.`;

const starsInWords = (stars: number): string => (stars >= 3 ? `${stars} sao` : stars === 0 ? 'không được chấm' : 'chưa tới 3 sao');

/** Điều 3 and 4: bands, and no certificate under three stars. */
export function summary(product: string, result: Score, sheet: Sheet, knowledge: Knowledge): string[] {
  const { points, unanswered, range } = result;
  const done = sheet.criteria.length - unanswered.length;
  const law = knowledge.laws.get(sheet.refs[0]!.law)!.short;
  const total = unanswered.length > 0 ? `${points.total} điểm, còn có thể tới ${range.max}` : `${points.total} điểm`;
  const guess = unanswered.length === 0
    ? `Ước tính: ${starsInWords(result.stars)}.`
    : done * 2 < sheet.criteria.length
      ? `Mới chấm ${done}/${sheet.criteria.length} nên em chưa đoán hạng; cao nhất còn đạt: ${starsInWords(result.reachable)}.`
      : `Chắc chắn: ${starsInWords(result.stars)}; có lẽ: ${starsInWords(result.likely)}; cao nhất còn đạt: ${starsInWords(result.reachable)}.`;
  return [
    `${capital(product)}, bộ ${sheet.set}: đã chấm ${done}/${sheet.criteria.length} tiêu chí, ${total} (A ${points.A}/40, B ${points.B}/25, C ${points.C}/35).\n${guess} (Điều 3 khoản 3 ${law})`,
    ...(result.stopped.length > 0 ? [`Hội đồng dừng chấm vì 0 điểm ở: ${result.stopped.map((code) => nameOf(sheet, code)).join(', ')}.`] : []),
    ...blocked(result, sheet, knowledge),
    ...(sheet.doubtful ? [`Em chưa chắc: ${sheet.doubtful}.`] : []),
  ];
}

const SHOWN = 4;

function blocked({ blockers, stars }: Score, sheet: Sheet, knowledge: Knowledge): string[] {
  const rank = blockers.find((one) => one.stars > stars)?.stars;
  if (rank === undefined) return [];
  const missed = blockers.filter((one) => one.stars === rank);
  const lines = missed.slice(0, SHOWN).map(({ criterion: code, needs }) => {
    const criterion = sheet.criteria.find((one) => one.code === code)!;
    return `- ${criterion.name}: phải từ ${needs} điểm, "${criterion.levels.find((level) => level.points === needs)!.label}" (tiêu chí ${code})`;
  });
  const rest = missed.length > SHOWN ? [`- và ${missed.length - SHOWN} mức nữa`] : [];
  return [[`Đang vướng ${rank} sao vì mức tối thiểu (${cite(sheet.refs[0]!, knowledge.laws)}):`, ...lines, ...rest].join('\n')];
}

/** The way up, a few steps at a time. */
export function climb(product: string, target: number, every: readonly Fix[], { points, unanswered }: Score, sheet: Sheet, knowledge: Knowledge): string[] {
  const early = unanswered.length * 2 > sheet.criteria.length;
  const fixes = early ? every.filter((one) => one.clears !== undefined) : every;
  if (every.length === 0) return [`Theo câu trả lời của anh/chị, ${product} đã đủ điểm và mức tối thiểu của ${target} sao.`];
  const gain = fixes.reduce((sum, one) => sum + one.gain, 0);
  const rest = fixes.length > SHOWN ? `\nXong các việc này còn ${fixes.length - SHOWN} việc nữa; anh/chị hỏi lại em tính tiếp.` : '';
  return [
    early
      ? `Mới chấm ${sheet.criteria.length - unanswered.length}/${sheet.criteria.length} tiêu chí nên em chỉ nêu mức tối thiểu: muốn ${target} sao, ${product} còn ${fixes.length} mức phải đạt. Làm trước:`
      : `Để ${product} lên ${target} sao (đang ${points.total} điểm), gần nhất là ${fixes.length} việc, thêm ${gain} điểm. Làm trước:`,
    `${fixes.slice(0, SHOWN).map((one, i) => `${i + 1}. ${fixInWords(one, sheet, knowledge)}`).join('\n')}${rest}`,
  ];
}

export const unprovenInWords = (missing: readonly Unproven[]): string | undefined =>
  missing.length === 0
    ? undefined
    : `Đã chọn mức đạt nhưng hồ sơ chưa thấy giấy: ${missing.map((one) => `${one.paper.item.title}${one.expired ? ` (hết hạn ${dayInWords(one.expired)})` : ''} cho tiêu chí ${one.criterion.code}`).join('; ')}.`;

const nameOf = (sheet: Sheet, code: string): string => sheet.criteria.find((one) => one.code === code)!.name;
