import { asksOnceMore } from '../../read/few-words/written-out.ts';
import { type Turn } from '../turn.ts';
import { passagePicked } from './answers.ts';

/** "Gửi lại cái lúc nãy": the passage they were told last, where no list came since. */
export function resent(turn: Turn, text: string): Turn | undefined {
  const { person: { told = [], listed }, world: { knowledge, now } } = turn;
  const last = told.at(-1);
  const entry = last?.entries[0];
  if (last === undefined || entry === undefined || now - last.at > RECENT || (listed && listed.at > last.at) || !asksOnceMore(text)) return undefined;
  return knowledge.passages.some(({ id }) => id === entry) ? passagePicked(turn, entry) : undefined;
}

/** So long after it is still what they mean. */
const RECENT = 3 * 86_400_000;
