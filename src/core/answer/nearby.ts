import type { Passage } from '../knowledge.ts';
import type { Found } from './search.ts';

/* A question of ours that is turned away, because it sounded like another matter or nothing was surely found, mostly has its passage among the first three:
 * so it was in 118 of 131 of those in the parts nobody tuned on. Their titles help where a guess may not. Of other matters nine in ten come near nothing. */

const MOST = 3;
/** So sure, or more like ours than this (log-odds), or nothing is near; and so much must speak for a passage. */
const LEAST = { sure: 0.1, ours: 0, score: 0.3 };

/** What may have been meant by a question that gets no answer; no rule of then. */
export function nearby({ hits, sure, ours }: Found): readonly Passage[] {
  if (sure < LEAST.sure && ours <= LEAST.ours) return [];
  return hits.filter(({ passage, score }) => score >= LEAST.score && !passage.old && passage.kind === 'answer' && passage.topic !== 'tu-choi').slice(0, MOST).map(({ passage }) => passage);
}
