import { matterAsked } from '../../answer/told-then-asked.ts';
import type { Reading } from '../../read/reading.ts';
import { learn } from '../learn/learn.ts';
import type { Turn } from '../turn.ts';
import { answers, ask, askByItself } from './answers.ts';

/** So surely what it is of must be found by its name. */
const SURE = 0.85;

/** "Nếp cô mua ngoài chợ, hổng có giấy tờ gì, vậy làm OCOP được hông": words of it wish for something of the dossier, and it asks for none of that. What it tells
 *  is written down. Undefined where several things are asked and each is answered. */
export function toldAtLength(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const asks = reading.slash ? undefined : matterAsked(text);
  const own = asks === undefined ? undefined : ask(turn, text);
  if (asks === undefined || own?.outcome === 'refused' || (own?.outcome === 'answered' && own.each)) return undefined;
  const found = askByItself(turn, asks);
  if (found.outcome !== 'answered' || found.sure < SURE) return undefined;
  const tells = reading.facts.statements.length > 0 && reading.products.length === 0;
  return answers((tells ? learn(turn, { ...reading, question: false }) : undefined) ?? turn, text, found);
}
