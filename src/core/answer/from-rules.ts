import { inFigures } from './check/numerals.ts';
import type { Knowledge } from '../knowledge.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { Answer } from './outcome.ts';
import { reckonedKind } from './reckoned/asked.ts';
import { renewal } from './reckoned/certificate.ts';
import { starsOf } from './reckoned/points.ts';
import { setOf } from './reckoned/which-set.ts';
import { asksOfThen } from './then.ts';

/** Days under a law of then, or of the law itself. */
const NAMES_LAW = /\b(?:thong tu|nghi dinh|nghi quyet|nd|tt|quyet dinh (?:so )?\d+|148|1048|1489|781)\b/;

/** What is reckoned, not looked up: the days of a certificate whose date stands in the question, the stars of so many points, the set of a named product. */
export function fromRules(text: string, on: Day, knowledge: Knowledge): Answer | undefined {
  const kind = reckonedKind(text, on, knowledge);
  switch (kind) {
    case undefined: return undefined;
    case 'issued': case 'expires': return NAMES_LAW.test(fold(text)) ? undefined : renewal(inFigures(text), on, kind, knowledge);
    case 'points': return asksOfThen(text, on) ? undefined : starsOf(text, knowledge);
    case 'set': return asksOfThen(text, on) ? undefined : setOf(text, knowledge);
    default: return kind satisfies never;
  }
}
