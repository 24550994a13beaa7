import { claimsIn, type Claim } from './claims.ts';
import { type Answer, likeliest } from './likeliest.ts';
import { howMany } from './count/how-many.ts';
import { partyOf } from './place.ts';
import type { Said } from './said.ts';
import { saysNothing, shortReply } from './short.ts';

/* What a reply comes to: a word or a number by itself, the rest by what is likeliest of all that is said. A wrong yes or no is worse
 * than none: where too little speaks for it, nothing is read, and the person is asked. */

/** What a reply says. `plain`: it speaks of going. */
export type Weighed = { readonly answer: 'yes' | 'no' | 'maybe'; readonly people?: number; readonly plain: boolean };

/** Where too little speaks for an answer, or a yes and a no are as near to each other as this, the writer is asked. Among replies left out
 *  of the learning two in five of those turned round are found so, for one in a hundred of all (`npm run calibrate:rsvp`). */
const LEAST = -2;
const APART = 0.7;
const OF_GOING: readonly Claim[] = ['comes', 'not', 'after-all', 'declines', 'enrols', 'sends', 'wish', 'free', 'in-the-way'];

const isSettled = (answer: Answer): boolean => answer === 'yes' || answer === 'no';

/** Whether it is likelier an answer than none, be it too little to read one. */
export const leansToAnswer = (said: Said): boolean => !saysNothing(said) && likeliest(said)[0].answer !== 'none';

export function weigh(said: Said): Weighed | undefined {
  const short = shortReply(said);
  if (short) return short;
  if (saysNothing(said)) return undefined;
  const [{ answer, sum }, next] = likeliest(said);
  if (answer === 'none' || (answer !== 'maybe' && (sum < LEAST || (isSettled(next.answer) && sum - next.sum < APART)))) return undefined;
  const claims = new Set(said.clauses.flatMap((clause) => [...claimsIn(clause, said)]));
  const ruled = answer === 'yes' ? partyOf(said) : undefined;
  const people = answer === 'yes' ? howMany(said, ruled ?? 1) : 1;
  return { answer, ...(people > 1 || ruled !== undefined ? { people } : {}), plain: ruled !== undefined || OF_GOING.some((claim) => claims.has(claim)) };
}
