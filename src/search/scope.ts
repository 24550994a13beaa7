import { TOPICS } from '../core/room/line-words.ts';
import type { Found } from '../core/answer/search.ts';
import { neighbours, weighing, type Sign } from '../core/weighed.ts';
import { kindsIn } from './other-kinds.ts';
import { BIAS, WEIGHTS } from './scope-weights.ts';

/* Whether a question is one of ours at all: learnt from written questions of ours and of other matters (test/questions,
 * `npm run calibrate:scope`): its words, how much of it the knowledge speaks of, how near the nearest passage is. */

/** What is not a word weighs alike in short questions and long. */
const BESIDE = 0.35;
const STEPS = {
  covered: [0.3, 0.5, 0.7, 0.9], share: [0.2, 0.3, 0.4, 0.5, 0.6], paired: [0.3, 0.6, 0.9], lead: [0.1, 0.25, 0.4],
  known: [0.5, 0.7, 0.85, 0.99], asked: [0.5, 0.7, 0.85, 0.99], pairs: [0.1, 0.25, 0.4, 0.6, 0.8], telling: [2.5, 3, 3.5, 4, 4.5],
} as const;

type Measured = Pick<Found, 'read' | 'why' | 'common'>;

export function scopeSigns({ read, why, common }: Measured): Sign[] {
  const words = neighbours(read.split(' ')).filter((word) => !word.includes(' - '));
  const measured = { ...why, ...common };
  const steps = Object.entries(STEPS).flatMap(([name, least]) => least.filter((one) => measured[name as keyof typeof STEPS] >= one).map((one) => `#${name} ${one}`));
  const spaced = ` ${read} `;
  const topics = Math.min(3, TOPICS.filter((topic) => spaced.includes(topic)).length);
  const kinds = kindsIn(spaced);
  return [
    ...words.map((word): Sign => [word, 1 / Math.sqrt(words.length)]),
    ...[...steps, `#topics ${topics}`, ...kinds.flatMap((kind) => [`#${kind}`, `#${kind} beside ${Math.min(1, topics)}`]), `#kinds ${Math.min(2, kinds.length)}`].map((sign): Sign => [sign, BESIDE]),
  ];
}

const sum = weighing(BIAS, WEIGHTS);

/** Above zero, a question of ours; below, another matter (log-odds). */
export const ours = (measured: Measured): number => sum(scopeSigns(measured));
