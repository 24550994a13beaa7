import { PAPERS } from '../../answer/goods/papers-of-goods.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import type { Reading } from '../../read/reading.ts';
import { soundsAsked } from '../../read/sounds-asked.ts';
import { bare } from '../../read/plain.ts';
import type { Turn } from '../turn.ts';
import { answers, ask } from './answers.ts';

/* "5 sao bắt buộc xuất khẩu", "chỉ dẫn địa lý văn bản": a few words as into a search box, nothing of themselves. What they name is answered, and
 * nothing of it is written down. */

const FEWEST = 3;
const MOST = 9;
/** So surely a passage is meant; of what people tell us of themselves hardly a line sounds so and comes so near to one. */
const SURE = 0.99;
/** Log-odds: what is told with "rồi", "chưa", "nhà em" lies far below. */
const LEAST = -4;
/** Of goods alone their set is told where it is asked for. */
const OF_SETS = /\bbo (?:so|tieu chi|may|nao)\b/;

export function keyworded(turn: Turn, text: string, { slash, question, correction }: Reading): Turn | undefined {
  const said = bare(text);
  const many = said.split(' ').length;
  if (slash || question || correction || many < FEWEST || many > MOST || tellsOfSelf(text) || turn.person.focus.type === 'asking' && turn.person.focus.about.type === 'consent' || soundsAsked(text) < LEAST) return undefined;
  const found = ask(turn, text);
  const entry = found.outcome === 'answered' ? found.sources[0]?.entry : undefined;
  return found.outcome === 'answered' && found.sure >= SURE && (found.by === 'knowledge' || OF_SETS.test(said)) && entry !== undefined && entry !== 'deadlines' && !entry.startsWith(PAPERS) ? answers(turn, text, found) : undefined;
}
