import type { Scanner } from './scan.ts';

/** A number and what it counts; without `unit` the words beside it name nothing. Figures that are no number (1.2.3) stand as they are. */
export type Amount = { readonly value: number | string; readonly unit: string };

const STEP: Readonly<Record<string, number>> = { chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, k: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 };
const SAME: Readonly<Record<string, string>> = { đ: 'đồng', vnđ: 'đồng', vnd: 'đồng', gam: 'g', gram: 'g', lít: 'l', ký: 'kg', cân: 'kg', tiếng: 'giờ', h: 'giờ', '°': 'độ', '°c': 'độ' };
/** Words that may follow a number without being what it counts. */
const NOTHING = new Set('và hoặc hay đến tới trở thì là để trong cho của ở nên tức nếu khi mà rồi ạ nữa nhé không có theo từ vào với còn phải cần cũng chỉ bằng như do trên dưới tại nếu đã sẽ được bị vì mới mỗi em anh chị nhưng cùng này đó ấy kia lên xuống'.split(' '));
/** Whatever figures are left: none may go unread. */
const NUMBER = /\d+(?:[.,]\d+)*/gu;
const FRACTION = /(?<![\d/.,])(?<above>\d{1,2})\/(?<below>\d{1,3})(?![\d/])/gu;
const JOINS = /^\s*(?:đến|tới|-|hoặc|hay|và|,|\/|±)\s*(?:dưới |trên |khoảng |tối đa |không quá |từ )?$/u;

export function takeAmounts(scan: Scanner): void {
  scan.take(FRACTION, ({ groups = {}, index, [0]: whole, input }) => ({ type: 'amount', amount: { value: Number(groups['above']) / Number(groups['below']), unit: unitAfter(input, index + whole.length).unit } }));
  const found = [...scan.rest().matchAll(NUMBER)].map((match) => ({ at: match.index, text: match[0], ...read(scan.rest(), match) }));
  // "từ 50 đến dưới 70 điểm": what is counted at the end is counted before, too.
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [one, next] = [found[i]!, found[i + 1]!];
    const between = scan.rest().slice(one.end, next.at);
    if (one.unit === '' && JOINS.test(between)) found[i] = { ...one, unit: next.unit, value: typeof one.value === 'number' && one.step === 1 && one.value < 1000 && /^\s*(?:đến|tới|-)/u.test(between) ? one.value * next.step : one.value };
  }
  for (const { at, text, value, unit } of found) scan.found(at, text, { type: 'amount', amount: { value, unit } });
}

function read(rest: string, match: RegExpExecArray) {
  const value = valueOf(match[0]);
  let end = match.index + match[0].length;
  let step = 1;
  for (let word = wordAfter(rest, end); word && word.word in STEP; word = wordAfter(rest, end)) {
    step *= STEP[word.word]!;
    end = word.at + word.word.length;
  }
  const { unit, end: after } = unitAfter(rest, end);
  return { value: typeof value === 'number' ? value * step : value, unit, end: after, step };
}

/** 1.500.000 and 1,5; "1.5" is one and a half, "1.500" fifteen hundred. */
function valueOf(text: string): number | string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return /^\d+$/.test(text) ? Number(text) : text;
}

const wordAfter = (rest: string, from: number): { word: string; at: number } | undefined => {
  const [whole, gap = '', word] = /^(\s?)(%|°c?|[\p{L}\p{M}]+\d?)/u.exec(rest.slice(from, from + 40)) ?? [];
  return whole === undefined || word === undefined ? undefined : { word, at: from + gap.length };
};

function unitAfter(rest: string, from: number): { unit: string; end: number } {
  const word = wordAfter(rest, from);
  if (!word || NOTHING.has(word.word)) return { unit: '', end: from };
  const unit = SAME[word.word] ?? word.word;
  const end = word.at + word.word.length;
  // A working day is another day.
  if ((unit === 'ngày' || unit === 'giờ') && /^ làm(?: việc)?(?!\p{L})/u.test(rest.slice(end))) return { unit: `${unit} làm việc`, end };
  return { unit, end };
}

export const amountInWords = ({ value, unit }: Amount): string => `${value}${unit ? ` ${unit}` : ''}`;
