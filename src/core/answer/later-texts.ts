import type { Knowledge } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import type { Day } from '../time.ts';
import type { Answer } from './outcome.ts';
import { periodOf, speaksOfNow } from './then.ts';

const YEAR = /\b20[12]\d\b/;

/** Asked about then, an answer may rest on a text that came later, where nothing is known of the days before: it says since when the text holds.
 *  A question about today needs no such line, nor does "phiếu năm ngoái còn dùng được không". */
export function withLaterTexts(found: Answer, text: string, on: Day, { laws }: Knowledge): Answer {
  const period = found.outcome === 'answered' && !(speaksOfNow(text) && !YEAR.test(text)) ? periodOf(text, on) : undefined;
  if (found.outcome !== 'answered' || !period) return found;
  const ids = new Set(found.sources.flatMap(({ ref }) => ref?.law ?? []));
  const later = [...ids].flatMap((id) => laws.get(id) ?? []).filter((law) => law.from > period.to);
  return later.length === 0 ? found : { ...found, text: `${found.text}\n\n${say.holdsSince(later)}` };
}
