import type { Knowledge, Law, Passage } from '../knowledge.ts';
import * as passages from '../say/passages.ts';
import * as say from '../say/texts.ts';
import { BANDS } from './from-passages.ts';
import { sourcesOf, type Answer, type Question } from './outcome.ts';
import type { Found } from './search.ts';
import { changedBy, registered, textAskedOf, writtenIn } from './text-named.ts';

/** Told from the register of texts where a question asks of a text itself and no passage is about it; what stands nearest would be of another text.
 *  Of a text nobody here has read nothing is told. `isOurs`: as a question it sounds like ours. */
export function ofText({ text, before, on }: Question, { hits, sure }: Found, isOurs: boolean, knowledge: Knowledge): Answer | undefined {
  const laws = [...knowledge.laws.values()];
  const named = before === undefined ? textAskedOf(text, laws) : undefined;
  if (!named) return undefined;
  const written = writtenIn(named);
  const tells = ({ title, asks }: Passage): boolean => written.test(title) || asks.some((one) => written.test(one));
  const first = hits[0]?.passage;
  if (first && isOurs && sure >= BANDS.offer && (tells(first) || (sure >= SURE && written.test(first.body)))) return undefined;
  const [law, changed] = [registered(named, laws), changedBy(named, laws)];
  if (law) return told(say.text(law, on, knowledge.laws), law);
  if (changed) return told(say.changes(named, changed), changed);
  const naming = [...hits.map(({ passage }) => passage), ...(named.year === undefined ? [] : knowledge.passages)].find(({ body, kind }) => kind === 'answer' && written.test(body));
  if (naming) return { outcome: 'answered', by: 'knowledge', sure: 1, near: [], text: passages.passage(naming, knowledge), sources: sourcesOf(naming) };
  return { outcome: 'no-answer', why: isOurs ? 'not-covered' : 'unlike-ours', text: say.notRead(named), near: [] };
}
/** So surely found, a passage that names it answers. */
const SURE = 0.8;

const told = (text: string, { id }: Law): Answer => ({ outcome: 'answered', by: 'rules', sure: 1, near: [], text, sources: [{ entry: `law-${id}`, ref: { law: id, clause: 'cả văn bản' } }] });
