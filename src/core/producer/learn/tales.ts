import { readFacts } from '../../read/facts.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { wishesIn } from '../../read/wishes.ts';
import { isBlank, withoutOthers } from '../../read/whose.ts';
import { othersTale } from '../../say/other-households.ts';
import { kindOf } from './theirs.ts';
import { acknowledge } from '../acknowledge.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { remembers } from '../spoken.ts';
import { learnFact } from './fact.ts';
import { says, type Turn } from '../turn.ts';

/** "Nhà kế bên làm mật ong 3 sao rồi": heard, and nothing of it written down. What they tell of themselves beside it is heard by itself. Undefined where
 *  nobody else is told of, or something is asked. */
export function talesOfOthers(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  if (turn.person.inquires || /^\s*\//.test(text)) return undefined;
  const told = withoutOthers(text, kindOf(turn));
  if (told === undefined || isAsked(text) || isOrder(text)) return undefined;
  const lacking = OWN_LACKS.test(spelled(text).join(' ')) ? readFacts(text, turn.world.knowledge.facts) : undefined;
  const [paper, ...more] = lacking ? [...new Set([...lacking.statements.map(({ fact }) => fact), ...lacking.named])].filter((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper') : [];
  if (paper && more.length === 0) return askNext(acknowledge(learnFact(turn, paper, 'chua'), currentDossier(turn.state, turn.person, turn.world), false));
  if (isBlank(told)) return again(says(remembersPaper(turn, text), othersTale()));
  const { facts, products, places, dates, wishes } = read(told, turn.world.knowledge, turn.world.now);
  const tells = facts.statements.length + facts.named.length + products.length + places.length + dates.length + wishes.length > 0;
  return tells ? hears(turn, told.replaceAll(/^[\s,.;]+|[\s,.;]+$/gu, '')) : again(says(turn, othersTale()));
}

/** "Nhà trên có giấy ATTP", and then "giấy đó xin ở đâu". */
function remembersPaper(turn: Turn, text: string): Turn {
  const { knowledge } = turn.world;
  const { statements, named } = readFacts(text, knowledge.facts);
  return [...statements.map(({ fact }) => fact), ...named].some((fact) => knowledge.facts.get(fact)?.type === 'paper') ? remembers(turn, text) : turn;
}

/** "Mời người khác cùng làm". */
const isOrder = (text: string): boolean => wishesIn(text).includes('invite');
const isAsked = (text: string): boolean => text.includes('?') || isQuestion(spelled(whereAsked(text)));
/** "Nhà bên cạnh có kiểm nghiệm rồi mà nhà chị thì chưa": of the paper that the others have. */
const OWN_LACKS = /\b(?:ma|con|chu|nhung) (?:nha|ben|htx|minh|em|chi|anh|toi|tui)(?: (?:em|chi|anh|minh|toi|tui))?(?: (?:thi|van|lai))* chua(?: (?:co|lam|gi|het|a|em))*$|\b(?:bac|chu|toi|tui|minh|em|chi|anh) (?:thi |van )?chua (?:co )?(?:viet|lam|xin|co|dang ky) cai (?:do|nay|ay)$/;
