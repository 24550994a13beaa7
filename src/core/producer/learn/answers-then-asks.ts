import { pick } from '../../read/pick.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read, type Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { acknowledge } from '../acknowledge.ts';
import { currentDossier } from '../dossier.ts';
import type { Turn } from '../turn.ts';
import { LONG_QUESTION, remembersOnly } from '../spoken.ts';
import { learnFact } from './fact.ts';
import { unregistered } from './kind-told.ts';

/* "Hợp tác xã nha em, mà giấy attp xin ở đâu", "em là hợp tác xã. Thế nhãn hiệu mất bao nhiêu tiền", asked what they are: the answer is written down, and
 * what they ask behind it is answered. */

const PARTS = /^([^.!?;,\n]{1,60})(?:[.!;\n]+|,\s*(?=(?:mà|ma|thế|the|vậy|vay|còn|con|rồi|roi|cho (?:\p{L}+ )?hỏi|cho (?:\p{L}+ )?hoi|(?:có|co) (?:bắt buộc|bat buoc|sao|cần|can|phải|phai|được|duoc|bị|bi))\s))\s*(.+)$/su;
const LONGEST = 8;
const LEAD = /^(?:(?:dạ|da|thì|thi|là|la|em|e|chị|chi|anh|bác|bac|cô|chú|chu|tôi|toi|tui|mình|minh|nhà|nha|bên|ben|cơ sở|co so)\s+)+/iu;
const TAIL = /(?:\s+(?:nha|nhé|nhe|nghen|em|ạ|a|ơi|oi|đó|do|á|thôi|thoi|cháu|chau|con|bạn|ban|ad))+$/iu;

export function answersThenAsks(turn: Turn, text: string, { slash, question }: Reading, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const { focus } = turn.person;
  if (slash || !question || focus.type !== 'asking' || focus.about.type !== 'fact') return undefined;
  const { fact, product } = focus.about;
  const [, told = '', rest = ''] = PARTS.exec(text.normalize('NFC').trim()) ?? [];
  if (told === '' || words(told).length > LONGEST || (product !== undefined && product !== turn.person.product) || isQuestion(spelled(whereAsked(told))) || !(rest.includes('?') || isQuestion(spelled(whereAsked(rest))))) return undefined;
  const alone = read(told, turn.world.knowledge, turn.world.now);
  const statements = unregistered(turn, alone, alone.facts.statements);
  if (alone.question || alone.wishes.length + alone.products.length + alone.places.length + alone.dates.length > 0 || statements.some((one) => one.fact !== fact)) return undefined;
  const offer = pick(told.replace(LEAD, '').replace(TAIL, ''), focus.offered)?.act;
  const value = statements[0]?.value ?? (offer?.type === 'fact' && offer.fact === fact ? offer.value : undefined);
  if (value === undefined) return undefined;
  const learned = acknowledge(learnFact(turn, fact, value), currentDossier(turn.state, turn.person, turn.world), false);
  // "Chị chưa đăng ký gì hết, có bắt buộc không": a few words ask of what was just told.
  return hears(words(rest).length < LONG_QUESTION ? remembersOnly(learned, told) : learned, rest);
}
