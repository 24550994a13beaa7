import { cite } from '../cite.ts';
import type { Knowledge, Ref } from '../knowledge.ts';
import { PART_MAX, PARTS, RANKS, type Criterion, type Part, type Rank, type ScoreLevel, type Sheet } from '../score/sheet.ts';
import { sentence } from '../text.ts';

/** One phone screen. */
const SCREEN = 900;

/** So many sheets are told by name. */
const MOST_NAMED = 6;

/** What of a criterion is asked: the least for a rank, the highest level, or all of it. */
export type Wanted = { readonly stars?: Rank | undefined; readonly highest?: boolean };

/** One criterion of one or more sheets that have it alike: its highest points, its levels with their points, what a rank asks of it. */
export function criterion(one: Criterion, sheets: readonly Sheet[], of: number, wanted: Wanted, ref: Ref, { laws }: Knowledge): string {
  const which = sheets.length === of && of <= MOST_NAMED ? sheets.map(({ set }) => `bộ ${set}`).join(', ') : 'các bộ có mục này';
  const head = `${sheets.length === 1 ? `${place(sheets[0]!)}, mục ${one.code} “${one.name}”` : `Mục “${one.name}”, ${which} như nhau`}: tối đa ${one.max} điểm.`;
  const lead = wanted.stars ? least(one, wanted.stars) : wanted.highest ? full(one) : '';
  const text = [`${head}${lead && ` ${lead}`}`, ...one.levels.map(levelLine)].join('\n');
  const beside = [...(one.doubtful ? [`Em chưa chắc chỗ này: ${one.doubtful}`] : []), ...one.notes, ...one.knockOut, ...(one.scope ? [one.scope] : [])].map(sentence);
  const source = `(${cite(ref, laws)})`;
  const room = SCREEN - text.length - source.length;
  return [text, ...beside.filter((_, i) => beside.slice(0, i + 1).join('\n').length < room), source].join('\n');
}

/** The criteria under one heading of a sheet, each with its highest points. */
export function heading(code: string, sheet: Sheet, ref: Ref, { laws }: Knowledge): string {
  const { name, max } = sheet.headings.find((one) => one.code === code)!;
  const under = [...sheet.criteria, ...sheet.headings].filter((one) => one.heading === code);
  return `${place(sheet)}, mục ${code} “${name}”: tối đa ${max} điểm, gồm ${under.map((one) => `${one.name} ${one.max}`).join('; ')}.\n(${cite(ref, laws)})`;
}

/** A sheet, or one part of it: each heading and line with its highest points. */
export function wholeSheet(sheet: Sheet, part: Part | undefined, laws: Knowledge['laws']): string {
  const lines = PARTS.filter((one) => part === undefined || one === part).map((one) => {
    const within = [...sheet.headings, ...sheet.criteria].filter((each) => each.part === one && each.heading === undefined);
    return `- Phần ${one} (${PART_MAX[one]} điểm): ${within.map(({ name, max }) => `${name} ${max}`).join('; ')}`;
  });
  return [`${place(sheet)}${part ? '' : ', cả phiếu 100 điểm'}:`, ...lines, 'Anh/chị hỏi mục nào, em nói từng mức điểm của mục đó.', `(${cite(sheet.refs[0]!, laws)})`].join('\n');
}

/** A line that the sheets asked about do not have alike: the highest points by sheet, and what to tell us. */
export function differs(name: string, byMax: readonly { readonly max: number; readonly sheets: readonly Sheet[] }[], ref: Ref, { laws }: Knowledge): string {
  const [first, ...others] = byMax.toSorted((a, b) => b.sheets.length - a.sheets.length);
  const told = others.map(({ max, sheets }) => `${max} điểm ở ${sheets.map(named).join(', ')}`);
  const most = first!.sheets.length > MOST_NAMED && others.length > 0 ? 'các bộ khác có mục này' : first!.sheets.length > MOST_NAMED ? 'các bộ có mục này, nhưng lời từng mức khác nhau' : first!.sheets.map(named).join(', ');
  return `Mục “${name}” tùy sản phẩm: tối đa ${[...told, `${first!.max} điểm ở ${most}`].join('; ')}. Anh/chị làm sản phẩm gì, em nói đúng từng mức ạ?\n(${cite(ref, laws)})`;
}

/** The levels behind a passage that may be what is asked. */
export const beside = (text: string): string => `Còn nếu anh/chị hỏi mức chấm trong phiếu: ${text}`;

/** The clause of a line: with its sheet when it is of one, with its number where all sheets give it the same. */
export function refOf(lines: readonly { readonly sheet: Sheet; readonly code: string }[]): Ref {
  const [first, ...others] = lines;
  const { law, clause } = first!.sheet.refs[0]!;
  const whole = others.length === 0 ? clause : clause.replace(/ Bộ số \d+$/, '');
  return { law, clause: others.every(({ code }) => code === first!.code) ? `${whole} tiêu chí ${first!.code}` : whole };
}

const named = ({ set, name }: Sheet): string => `bộ ${set} (${name.length > 30 ? `${name.slice(0, name.lastIndexOf(' ', 30))}…` : name})`;
const place = ({ set, name }: Sheet): string => `Bộ ${set} – ${name}`;
const levelLine = ({ points, label, min }: ScoreLevel): string => `- ${points} điểm: ${label}${min ? ` (mức tối thiểu của ${min} sao)` : ''}`;
const full = ({ levels, max }: Criterion): string => `Trọn ${max} điểm: ${levels.at(-1)!.label}.`;

/** Minimums add up: what three stars ask, four and five ask too. */
function least({ minimums, levels }: Criterion, stars: Rank): string {
  const needs = Math.max(0, ...RANKS.filter((rank) => rank <= stars).map((rank) => minimums.get(rank) ?? 0));
  const level = levels.find(({ points }) => points === needs);
  return needs > 0 && level ? `Muốn ${stars} sao thì mục này ít nhất ${needs} điểm: ${level.label}.` : `Mục này không có mức tối thiểu riêng cho ${stars} sao.`;
}
