import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import type { Line } from './checklist.ts';
import type { Facts } from './judge.ts';

/** What an undecided item weighs: a paper in most dossiers more than one that few need. */
const WEIGHT = { must: 3, evidence: 3, conditional: 2, optional: 0 } as const;

/** The most useful unknown: the fact that undecided items hang on most heavily (ties: the order of the facts file); when every
 *  rule is settled, the first needed paper by rank that nobody spoke of. `skipped` ones were put off and are left out. */
export function nextFact(lines: readonly Line[], facts: Facts, definitions: ReadonlyMap<FactId, FactDefinition>, skipped: ReadonlySet<FactId>): FactId | undefined {
  const own = lines.filter((line) => line.item.by === 'producer');
  const uses = new Map<FactId, number>();
  for (const line of own) {
    if (line.finding.type !== 'open') continue;
    for (const fact of line.finding.needs) if (!skipped.has(fact)) uses.set(fact, Math.max(uses.get(fact) ?? 0, WEIGHT[line.item.level]) + 0.1);
  }
  const most = Math.max(0, ...uses.values());
  if (most > 0) return [...definitions.keys()].find((fact) => uses.get(fact) === most);
  return own
    .filter((line) => line.state === 'needed' && !facts.has(line.item.id) && !skipped.has(line.item.id) && line.paper === undefined)
    .toSorted((a, b) => a.item.rank - b.item.rank)[0]?.item.id;
}
