import type { ItemId } from '../ids.ts';
import { LEAST_POINTS, score, type Answers } from './score.ts';
import type { Criterion, Rank, ScoreLevel, Sheet } from './sheet.ts';

export type Fix = {
  readonly criterion: Criterion;
  readonly from: number;
  readonly to: ScoreLevel;
  readonly gain: number;
  /** The star minimum it clears. */
  readonly clears?: Rank;
  /** Its papers are held already. */
  readonly held: boolean;
  /** An answer that is missing, rather than a level to climb. */
  readonly unanswered: boolean;
};

/** The next rank to aim at: the one above what is certain, while it can be aimed at. */
export const nextRank = (stars: number): Rank => (stars >= 4 ? 5 : stars === 3 ? 4 : 3);

/** The cheapest way to the target: every minimum in its way first, then the points still short; what is held already comes
 *  first, then the easiest, then the most points. Empty when the target is reached. */
export function fixFirst(sheet: Sheet, answers: Answers, held: ReadonlySet<ItemId>, target: Rank): readonly Fix[] {
  const now = new Map(answers);
  const musts: { fix: Fix; rank: number }[] = [];
  for (const criterion of sheet.criteria) {
    const given = now.get(criterion.code) ?? 0;
    const marked = [...criterion.minimums].filter(([stars, needs]) => stars <= target && needs > given);
    const needs = Math.max(0, ...marked.map(([, points]) => points), criterion.stopsAtZero && given === 0 ? Math.min(...criterion.levels.map((level) => level.points).filter((points) => points > 0)) : 0);
    if (needs <= given) continue;
    const clears = marked.filter(([, points]) => points === needs).map(([stars]) => stars).toSorted((a, b) => a - b)[0];
    musts.push({ fix: fix(criterion, given, needs, held, answers, clears), rank: Math.min(...marked.map(([stars]) => stars), target) });
    now.set(criterion.code, needs);
  }
  const more = new Map<Criterion, Fix>();
  const choices = sheet.criteria
    .flatMap((criterion) => {
      const given = now.get(criterion.code) ?? 0;
      const next = criterion.levels.find((level) => level.points > given);
      return next && criterion.evidence?.effort !== 0 ? [fix(criterion, given, next.points, held, answers)] : [];
    })
    .toSorted(cheapest);
  let short = LEAST_POINTS[target] - score(sheet, now).points.total;
  while (short > 0 && choices.length > 0) {
    const chosen = choices.shift()!;
    const before = more.get(chosen.criterion);
    more.set(chosen.criterion, before ? { ...chosen, from: before.from, gain: chosen.to.points - before.from } : chosen);
    short -= chosen.gain;
    const next = chosen.criterion.levels.find((level) => level.points > chosen.to.points);
    if (next) {
      choices.push(fix(chosen.criterion, chosen.to.points, next.points, held, answers));
      choices.sort(cheapest);
    }
  }
  return [...musts.toSorted((a, b) => a.rank - b.rank || cheapest(a.fix, b.fix)).map((one) => one.fix), ...more.values()];
}

function fix(criterion: Criterion, from: number, points: number, held: ReadonlySet<ItemId>, answers: Answers, clears?: Rank): Fix {
  const papers = criterion.evidence?.papers ?? [];
  return {
    criterion, from, to: criterion.levels.find((level) => level.points === points)!, gain: points - from, ...(clears ? { clears } : {}),
    held: papers.some((paper) => held.has(paper)), unanswered: !answers.has(criterion.code),
  };
}

/** Points for each unit of effort; a paper in hand leaves little to do. */
const worth = (one: Fix): number => one.gain / (one.held ? 0.5 : (one.criterion.evidence?.effort ?? 2));
const cheapest = (a: Fix, b: Fix): number => Number(b.held) - Number(a.held) || worth(b) - worth(a) || b.gain - a.gain;
