import { likelihood, weighing, type Sign } from '../../weighed.ts';
import type { Found } from '../search.ts';
import type { LineFound } from './lines.ts';
import type { wantedIn } from './wanted.ts';
import { BIAS, WEIGHTS } from './weights.ts';

type Read = Omit<ReturnType<typeof wantedIn>, 'wanted'> & { /** The sheets have it each in its own way. */ readonly differs: boolean; /** Where the goods were named: 0 in the question, later before it, below nowhere. */ readonly from: number; readonly sets: readonly number[] };

/** By what a question about a line of a sheet is known (`npm run calibrate:rubric`). */
export function signsOf({ points, stars, needs, differs, from, sets }: Read, [first, ...others]: readonly LineFound[], { hits, sure }: Found): readonly Sign[] {
  const second = others.find(({ code, set }) => set === first!.set && code !== first!.code);
  const hit = hits[0]?.passage;
  const score = Math.min(first!.score, MOST) / MOST;
  const ofPoints = hit?.topic === 'cham-diem';
  const signs: Readonly<Record<string, number>> = {
    'goods named': Number(from === 0), 'goods before': Number(from > 0), 'points & score': points ? score : 0, 'stars': Number(stars), 'stars & needs': Number(stars && needs),
    'passage of points': Number(ofPoints), 'passage of points & points': Number(ofPoints && points), 'passage of the line': Number(hit !== undefined && first!.taught.includes(hit.id)),
    'passage of other goods': Number(from >= 0 && hit?.sets !== undefined && !sets.some((set) => hit.sets!.includes(set))),
    differs: Number(differs), 'called': first!.called, 'called & points': points ? first!.called : 0, 'called & stars': stars ? first!.called : 0, score, sure, lead: second ? (first!.score - second.score) / first!.score : 1,
  };
  return Object.entries(signs).filter(([, much]) => much !== 0);
}

/** A line as near as this is as near as can be. */
const MOST = 50;

const sumOf = weighing(BIAS, WEIGHTS);
/** How likely it is that the line's levels answer the question, 0 to 1. */
export const likely = (signs: readonly Sign[]): number => likelihood(sumOf(signs));
