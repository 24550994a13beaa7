import { z } from 'zod';
import { cite } from '../core/cite.ts';
import type { ItemId } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { fixInWords, onlyEstimate } from '../core/say/score.ts';
import { fixFirst, nextRank } from '../core/score/fix.ts';
import { score } from '../core/score/score.ts';
import { pointsOf, type Rank, type Sheet } from '../core/score/sheet.ts';
import { dayInWords, type Day } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { BadInput } from './bad-input.ts';
import { answerLines, day, parse, rank, readOn, setNumber } from './requests.ts';

const schema = z.looseObject({
  set: setNumber,
  answers: z.record(z.string(), z.number('phải là số điểm')).default({}),
  held: z.array(z.string()).default([]),
  target: rank.optional(),
  on: day.optional(),
});
type Request = z.infer<typeof schema>;
type Options = { set?: string; answer: string[]; held: string[]; target?: string; on?: string; json?: boolean; jsonl?: boolean };

export async function scoreCommand(options: Options): Promise<void> {
  const knowledge = loadKnowledge();
  const on = readOn(options.on);
  if (options.jsonl) return answerLines((request) => estimate(parse(schema, request, ''), on, knowledge));
  const answers = Object.fromEntries(options.answer.map((pair) => splitPair(pair)));
  const given = { set: Number(options.set), answers, held: options.held, ...(options.target ? { target: Number(options.target) } : {}) };
  const result = estimate(parse(schema, given, '--'), on, knowledge);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 1)}\n` : inWords(result, knowledge));
}

function splitPair(pair: string): [string, number] {
  const [, code, points] = /^([\d.]+)=(\d+)$/.exec(pair) ?? [];
  if (!code) throw new BadInput(`--answer ${pair.slice(0, 40)}: phải có dạng tiêu chí=điểm, ví dụ 1.1=2`);
  return [code, Number(points)];
}

function estimate(request: Request, today: Day, knowledge: Knowledge) {
  const on = request.on ?? today;
  const sheet = knowledge.sheets.get(request.set)!;
  if (on < sheet.from) throw new BadInput(`on: phiếu chấm theo ${knowledge.laws.get(sheet.refs[0]!.law)!.short} dùng từ ${dayInWords(sheet.from)}, ngày ${dayInWords(on)} chưa có; kho không có phiếu cũ hơn`);
  const answers = new Map(Object.entries(request.answers).map(([code, points]) => [code, checked(sheet, code, points)]));
  for (const paper of request.held) if (!knowledge.items.some((item) => item.id === paper)) throw new BadInput(`held: không có giấy "${paper.slice(0, 40)}"; xem knowledge/checklists`);
  const { stars, reachable, likely, points, range, blockers, open, stopped, unanswered } = score(sheet, answers);
  const target = (request.target ?? nextRank(stars)) satisfies Rank;
  const fixes = fixFirst(sheet, answers, new Set(request.held as ItemId[]), target);
  return {
    set: sheet.set, points, range, stars, likely, reachable, blockers, open, stopped, unanswered, target,
    fixFirst: fixes.map((fix) => ({ criterion: fix.criterion.code, gain: fix.gain, why: fixInWords(fix, sheet, knowledge) })),
    law: cite(sheet.refs[0]!, knowledge.laws), verified: sheet.verified,
    doubtful: [...(sheet.doubtful ? [sheet.doubtful] : []), ...sheet.criteria.filter((one) => one.doubtful).map((one) => `${one.code}: ${one.doubtful}`)],
    estimate: onlyEstimate(), on,
  };
}

/** Points that some level of that criterion gives. */
function checked(sheet: Sheet, code: string, points: number): number {
  const criterion = sheet.criteria.find((one) => one.code === code);
  if (!criterion) throw new BadInput(`answers.${code.slice(0, 20)}: bộ ${sheet.set} không có tiêu chí này`);
  const possible = pointsOf(criterion);
  if (!possible.includes(points)) throw new BadInput(`answers.${code}: không có mức ${points} điểm; bộ ${sheet.set} cho ${possible.join(', ')}`);
  return points;
}

function inWords(result: ReturnType<typeof estimate>, knowledge: Knowledge): string {
  const { points, range, blockers } = result;
  const sheet = knowledge.sheets.get(result.set)!;
  const name = (code: string) => `${code} ${sheet.criteria.find((one) => one.code === code)!.name}`;
  return [
    `Bộ ${sheet.set} – ${sheet.name} (${result.law}), ngày ${dayInWords(result.on)}`,
    `Điểm: A ${points.A}/40, B ${points.B}/25, C ${points.C}/35; tổng ${points.total}, còn có thể từ ${range.min} đến ${range.max}`,
    `Sao: chắc ${result.stars}, có lẽ ${result.likely}, cao nhất còn đạt ${result.reachable}`,
    ...blockers.map((one) => `Vướng ${one.stars} sao: ${name(one.criterion)} phải từ ${one.needs} điểm`),
    ...(result.unanswered.length > 0 ? [`Chưa trả lời ${result.unanswered.length} tiêu chí`] : []),
    ...(result.fixFirst.length > 0 ? [`Để lên ${result.target} sao:`, ...result.fixFirst.map((one) => `  ${one.criterion}  ${one.why}`)] : []),
    ...result.doubtful.map((one) => `Chưa chắc: ${one}`),
    result.estimate,
    '',
  ].join('\n');
}
