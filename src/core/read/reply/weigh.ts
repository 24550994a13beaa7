import { claimsIn, type Claim } from './claims.ts';
import { likeliest } from './likeliest.ts';
import { has, vi } from './pattern.ts';
import { partyIn } from './party.ts';
import type { Said } from './said.ts';
import { onlyCalls, shortReply } from './short.ts';

/* What a reply comes to: a word or a number by itself, the rest by what is likeliest of all that is said. A wrong yes or no is worse
 * than none: where too little speaks for it, nothing is read, and the person is asked. */

/** What a reply says. `plain`: it speaks of going. */
export type Weighed = { readonly answer: 'yes' | 'no' | 'maybe'; readonly people?: number; readonly plain: boolean };

/** Below this, yes and no were turned round among replies left out of the learning about as often as they were right. */
const LEAST = -0.5;
const OF_GOING: readonly Claim[] = ['comes', 'not', 'after-all', 'declines', 'enrols', 'sends', 'wish', 'free', 'in-the-way'];
const SOME_OF_OURS = vi('nhân viên|người|anh em|chị em|ai đó|mấy');

export function weigh(said: Said): Weighed | undefined {
  const short = shortReply(said);
  if (short) return short;
  if (onlyCalls(said)) return undefined;
  const [{ answer, sum }] = likeliest(said);
  if (answer === 'none' || (answer !== 'maybe' && sum < LEAST)) return undefined;
  const claims = new Set(said.clauses.flatMap((clause) => [...claimsIn(clause, said)]));
  const party = answer === 'yes' ? partyIn(said) ?? sent() : undefined;
  return { answer, ...(party ? { people: party } : {}), plain: party !== undefined || OF_GOING.some((claim) => claims.has(claim)) };

  /** Who sends somebody sends one. */
  function sent(): number | undefined {
    return claims.has('sends') && !has(SOME_OF_OURS, said.whole, said) ? 1 : undefined;
  }
}
