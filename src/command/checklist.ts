import { z } from 'zod';
import { checklist } from '../core/checklist/checklist.ts';
import { nextFact } from '../core/checklist/next.ts';
import { progress } from '../core/checklist/progress.ts';
import type { FactId } from '../core/ids.ts';
import type { FactValue, Knowledge } from '../core/knowledge.ts';
import { dayInWords, type Day } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { BadInput } from './bad-input.ts';
import { answerLines, caseOf, day, parse, rank, readOn, setNumber } from './requests.ts';

const schema = z.looseObject({
  set: setNumber.optional(),
  case: caseOf.optional(),
  stars: rank.optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  on: day.optional(),
});
type Request = z.infer<typeof schema>;

type Options = { set?: string; case?: string; stars?: string; fact: string[]; on?: string; json?: boolean; jsonl?: boolean };

export async function checklistCommand(options: Options): Promise<void> {
  const knowledge = loadKnowledge();
  const on = readOn(options.on);
  if (options.jsonl) return answerLines((request) => answer(parse(schema, request, ''), on, knowledge));
  const facts = Object.fromEntries(options.fact.map((pair) => splitPair(pair)));
  const given = { ...(options.set ? { set: Number(options.set) } : {}), ...(options.case ? { case: options.case } : {}), ...(options.stars ? { stars: Number(options.stars) } : {}), facts };
  const result = answer(parse(schema, given, '--'), on, knowledge);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 1)}\n` : inWords(result, on, knowledge));
}

function splitPair(pair: string): [string, string | number] {
  const at = pair.indexOf('=');
  if (at < 1) throw new BadInput(`--fact ${pair.slice(0, 40)}: phải có dạng mã=giá trị`);
  const value = pair.slice(at + 1);
  return [pair.slice(0, at), /^\d+$/.test(value) ? Number(value) : value];
}

function answer(request: Request, today: Day, knowledge: Knowledge) {
  const on = request.on ?? today;
  const facts = new Map<FactId, FactValue>();
  for (const [name, value] of Object.entries(request.facts)) facts.set(name as FactId, checked(name, value, knowledge));
  if (request.set !== undefined) facts.set('set' as FactId, request.set);
  if (request.case !== undefined) facts.set('case' as FactId, request.case);
  if (request.stars !== undefined) facts.set('stars' as FactId, request.stars);
  const lines = checklist({ facts, papers: new Map(), on, knowledge });
  const ask = ['set', 'producer-kind', 'case', 'stars'].find((name) => !facts.has(name as FactId)) ?? nextFact(lines, facts, knowledge.facts, new Set());
  return {
    items: lines.map(({ item, state, why }) => ({
      item: item.id, title: item.title, state, why, law: knowledge.laws.get(item.refs[0]!.law)!.short, clause: item.refs[0]!.clause, verified: item.verified, by: item.by,
    })),
    ...(ask ? { ask } : {}),
    progress: progress(lines),
  };
}

/** A fact we know, with one of its answers; "yes" is true, 1 or "co" alike. */
function checked(name: string, value: string | number | boolean, knowledge: Knowledge): FactValue {
  const definition = knowledge.facts.get(name as FactId);
  if (!definition) throw new BadInput(`facts.${name}: không có điều này; xem knowledge/facts.yaml`);
  const meant = typeof value === 'boolean' ? (value ? 'co' : definition.type === 'paper' ? 'chua' : 'khong') : value;
  if (definition.answers.length > 0 && !definition.answers.some((one) => one.value === meant)) {
    throw new BadInput(`facts.${name}: phải là một trong: ${definition.answers.map((one) => one.value).join(', ')}`);
  }
  return meant;
}

const SIGNS = { needed: '☐ cần', held: '☑ có', 'not-needed': '– không cần', unknown: '? chưa rõ' } as const;

function inWords(result: ReturnType<typeof answer>, on: Day, knowledge: Knowledge): string {
  const lines = result.items.filter((one) => one.by === 'producer').map((one) => `${SIGNS[one.state]}  ${one.title}\n     ${one.why} (${one.clause} ${one.law}${one.verified === 'unverified' ? '; chưa kiểm chứng' : ''})`);
  const ask = result.ask ? `\nHỏi tiếp: ${knowledge.facts.get(result.ask as FactId)?.question ?? result.ask} [${result.ask}]` : '';
  return `Theo quy định ngày ${dayInWords(on)}:\n${lines.join('\n')}\n${ask}\nCần ${result.progress.needed}, có ${result.progress.held}, chưa rõ ${result.progress.unknown}.\n`;
}

