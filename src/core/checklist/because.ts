import type { FactId } from '../ids.ts';
import type { Item, Knowledge } from '../knowledge.ts';
import type { Line } from './checklist.ts';
import { factsIn } from './judge.ts';

/** What decides about an item, in words: the facts it still needs. */
export function because(line: Line, knowledge: Pick<Knowledge, 'facts'>): string {
  if (line.finding.type === 'settled') return line.why;
  const questions = line.finding.needs.slice(0, 2).map((fact) => knowledge.facts.get(fact)?.question.replaceAll('{product}', 'sản phẩm') ?? fact);
  return questions.length > 0 ? `Em còn cần biết: ${questions.join(' ')}` : line.why;
}

/** The items whose need hangs on this fact. */
export const dependents = (fact: FactId, lines: readonly Line[]): Item[] =>
  lines.filter((line) => line.item.by === 'producer' && line.finding.type === 'open' && factsIn(line.item.neededWhen).includes(fact)).map((line) => line.item);
