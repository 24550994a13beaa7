import * as say from '../say/passages.ts';
import type { Answer } from './outcome.ts';
import { mayAskFor } from './refuse.ts';

/** What sounds somewhat like a request we refuse, and not enough to be refused, is answered with the rule: after what we do not help with. Of those
 *  who ask honestly one in thirty hears that line (`npm run calibrate:scope`); of those who do not, nobody gets the rule without it but who is taken
 *  for honest. */
export function declining(found: Answer, question: string): Answer {
  const declines = found.outcome === 'answered' ? mayAskFor(question) : undefined;
  return found.outcome !== 'answered' || !declines ? found : { ...found, declines, text: `${say.declines(declines)}\n\n${found.text}` };
}
