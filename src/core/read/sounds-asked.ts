import { neighbours, weighing, type Sign } from '../weighed.ts';
import { asSpelled } from './by-ear.ts';
import { BIAS, WEIGHTS } from './asked-weights.ts';
import { spelled } from './plain.ts';
import { TRAIL } from './question.ts';

/* How much a message sounds like one that asks, whatever it asks with: learnt from questions as they are typed, in four spellings, and from what people tell us
 * of themselves (`npm run calibrate:asked`). What `isQuestion` knows by its words is a question in any case; this hears "cần gmp kông", "phải răg", "hkd ghi
 * dinh dưỡng". */

/** Longer ones are heard by their first words and their last. */
const LONGEST = 60;
/** Of the last words their letters count: there stands what asks, and a slip of the finger leaves most of them. */
const LAST = 4;
const LETTERS = 3;

export function askedSigns(text: string): Sign[] {
  const all = spelled(asSpelled(text));
  const said = all.length > LONGEST ? [...all.slice(0, LONGEST / 2), ...all.slice(-LONGEST / 2)] : [...all];
  while (said.length > 1 && TRAIL.has(said.at(-1)!)) said.pop();
  const near = neighbours(said);
  const letters = said.slice(-LAST).flatMap((word, i, last) => lettersOf(word).map((part): Sign => [`~${i === last.length - 1 ? 1 : 'n'} ${part}`, 0.35]));
  return [...near.map((one): Sign => [one, 1 / Math.sqrt(near.length)]), ...letters, [`#last ${said.at(-1)}`, 0.6], [`#last2 ${said.slice(-2).join(' ')}`, 0.5], [`#first ${said[0]}`, 0.4], [`#words ${Math.min(12, said.length)}`, 0.3]];
}

const lettersOf = (word: string): string[] => {
  const ended = `^${word}$`;
  return Array.from({ length: Math.max(0, ended.length - LETTERS + 1) }, (_, i) => ended.slice(i, i + LETTERS));
};

const sum = weighing(BIAS, WEIGHTS);

/** Above zero, more likely asked than told (log-odds). */
export const soundsAsked = (text: string): number => sum(askedSigns(text));
