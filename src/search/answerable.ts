import { neighbours, weighing, type Sign } from '../core/weighed.ts';
import { BIAS, WEIGHTS } from './answerable-weights.ts';

/* Whether a question of ours is of a kind that the knowledge answers at all: "nộp ở đâu" is, "chị Hạnh trên tỉnh còn làm không", "nắp màu nào đẹp"
 * or "máy nào rẻ" are not, near as their words come to some passage. Learnt from written questions of both kinds (test/questions,
 * `npm run calibrate:scope`). */

export function answerableSigns(read: string): Sign[] {
  const words = neighbours(read.split(' '));
  return words.map((word) => [word, 1 / Math.sqrt(words.length)]);
}

const sum = weighing(BIAS, WEIGHTS);

/** Above zero, of a kind that is answered; below, for a person to answer (log-odds). `read` is the question as the search reads it. */
export const answerable = (read: string): number => sum(answerableSigns(read));
