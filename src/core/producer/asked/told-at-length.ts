import { matterAsked } from '../../answer/told-then-asked.ts';
import type { Reading } from '../../read/reading.ts';
import { learn } from '../learn/learn.ts';
import type { Turn } from '../turn.ts';
import { answers, ask, askByItself } from './answers.ts';

/** So surely what it is of must be found by its name. */
const SURE = 0.85;
const CHOSEN: ReadonlySet<string> = new Set(['case', 'stars', 'certificate-stars']);
/** What their own words find less surely is no better than by the name. */
const LIKELY = 0.7;
/** Who may take part is told to whoever says no more. */
const WHO_MAY = 'ai-duoc-tham-gia';

/** "Nếp cô mua ngoài chợ, hổng có giấy tờ gì, vậy làm OCOP được hông": words of it wish for something of the dossier, and it asks for none of that. What it tells
 *  is written down. Undefined where what its own words surely find is of something else, or may be what we do not help with. */
export function toldAtLength(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const asks = reading.slash ? undefined : matterAsked(text);
  const own = asks === undefined ? undefined : ask(turn, text);
  if (asks === undefined || own?.outcome === 'refused' || (own?.outcome === 'no-answer' && own.why === 'doubtful') || (own?.outcome === 'answered' && own.declines !== undefined)) return undefined;
  const named = askByItself(turn, asks);
  const entry = named.outcome === 'answered' && named.sure >= SURE ? named.sources[0]?.entry : undefined;
  if (named.outcome !== 'answered' || entry === undefined) return undefined;
  const isTold = own?.outcome === 'answered' && (own.each ? own.sources.some((source) => source.entry === entry) : own.sure >= LIKELY && own.sources[0]?.entry !== WHO_MAY);
  const found = own?.outcome === 'answered' && isTold ? own : named;
  if (found.each || found.sources[0]?.entry !== entry) return undefined;
  // Which case it is and how many stars are what is asked here, and no choice of theirs.
  const statements = reading.facts.statements.filter(({ fact }) => !CHOSEN.has(fact));
  const tells = statements.length > 0 && reading.products.length === 0;
  return answers((tells ? learn(turn, { ...reading, facts: { ...reading.facts, statements }, question: false }) : undefined) ?? turn, text, found);
}
