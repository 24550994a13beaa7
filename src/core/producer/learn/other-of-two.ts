import { readFacts } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { acknowledge } from '../acknowledge.ts';
import { currentDossier } from '../dossier.ts';
import { again } from '../again.ts';
import { remembers, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* "Nhãn hiệu xong", and then "nhầm, kiểm nghiệm mới xong": the one told a moment before is not there. */

const MIXED_UP = /^(?:(?:a|u|oi|da|chet|em|chi|anh|thoi) )*(?:nham|lon|lon roi|nham roi|sai|sai roi|quen|ghi nham|noi nham)(?: (?:roi|em|a|la|cai|giay))* (?:\S+ ){1,14}moi (?:la )?(?:co|xong|lam|dung|du)\b/;

export function otherOfTwo(turn: Turn, text: string, { question }: Reading): Turn | undefined {
  if (question || !spokenJustNow(turn) || !MIXED_UP.test(spelled(text).join(' '))) return undefined;
  const { facts } = turn.world.knowledge;
  const papers = (said: string) => readFacts(said, facts).statements.filter(({ fact, value }) => value === 'co' && facts.get(fact)?.type === 'paper').map(({ fact }) => fact);
  const [told, ...more] = papers(turn.person.asked!.text);
  const [meant, ...others] = papers(text);
  if (told === undefined || meant === undefined || told === meant || more.length + others.length > 0) return undefined;
  const before = currentDossier(turn.state, turn.person, turn.world);
  return again(acknowledge(remembers(learnFact(learnFact(turn, told, 'chua'), meant, 'co'), text), before, false));
}
