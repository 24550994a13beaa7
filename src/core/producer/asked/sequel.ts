import { inFull } from '../../answer/lean/in-full.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { openPaper } from '../goods/about-it.ts';
import { answers, ask } from './answers.ts';
import { askedBefore, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';

/* "5 sao ai chấm", and then "thế 3 sao", "còn bây giờ", "thế bán trên shopee": no question by itself, and one behind a question. */

const OPENS = /^(?:(?:a|u|ua|da|roi|uh|ok|o) )*(?:the|vay|con)(?: (?:con|the|vay|neu|lo|gio))* \S/;
/** "Thế thì 3 sao", "vậy lấy 3 sao đi": what they choose. */
const CHOOSES = /\b(?:thi|di|lay|chon|lam|nhe|nha|cho|duoc|ok|theo|nhu|de|em|minh|toi|chi)\b/;
const LONGEST = 9;
/** So surely a passage must answer both together; and so surely where it is the one told just before. */
const SURE = 0.6;
const SURE_OF_SAME = 0.8;

/** "Không có thì sao", "có bắt buộc không": of what they asked a moment ago, where we ask for no paper ourselves. */
function ofTheirs(turn: Turn, text: string, { slash, wishes, facts, places }: Reading): Turn | undefined {
  const open = openPaper(turn);
  if (slash || open || wishes.length === 0 || !wishes.every((wish) => wish === 'why') || facts.statements.length + facts.asked.length + places.length > 0 || words(text).length > LONGEST || !OF_IT.test(spelled(text).join(' '))) return undefined;
  if (askedBefore(turn) === undefined || !spokenJustNow(turn)) return undefined;
  const found = ask(turn, text);
  return found.outcome === 'answered' && found.leans && found.sure >= SURE ? answers(turn, text, found) : undefined;
}
const OF_IT = /\b(?:bat buoc khong|can khong|sao khong|duoc khong|thi sao|co sao)$/;

/** Answered as what follows their last question; undefined where they tell something, or nothing surely answers. */
export function sequel(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const own = ofTheirs(turn, text, reading);
  if (own) return own;
  const { question, slash, wishes, facts, places, heard } = reading;
  const { person: { told = [] }, world } = turn;
  const line = spelled(text).join(' ');
  // "Thế còn 5 sao" sounds like asking, and names a rank: no aim of theirs behind a question.
  if ((question && facts.statements.length === 0) || slash || heard || wishes.length + places.length > 0 || words(text).length > LONGEST || !OPENS.test(line)) return undefined;
  const before = askedBefore(turn);
  if (before === undefined || !spokenJustNow(turn)) return undefined;
  if (facts.statements.length > 0 && (CHOOSES.test(line) || inFull(text, before, world.knowledge.lexicon) === undefined)) return undefined;
  const found = ask(turn, text);
  if (found.outcome !== 'answered' || !found.leans || found.sure < SURE) return undefined;
  return found.sources[0]?.entry === told.at(-1)?.entries[0] && found.sure < SURE_OF_SAME ? undefined : answers(turn, text, found);
}
