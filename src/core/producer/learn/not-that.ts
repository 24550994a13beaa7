import { readFacts } from '../../read/facts.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { words } from '../../text.ts';
import { again } from '../again.ts';
import { currentDossier } from '../dossier.ts';
import { dropFact, ownerOf } from '../facts.ts';
import { reopen } from '../picked.ts';
import { says, type Turn } from '../turn.ts';

/** "Không phải lần đầu", "không phải 3 sao", with no comma behind it. */
const DENIES = /^\s*(?:(?:dạ|da|em|e|chị|chi|anh|tôi|toi|tui|mình|minh|bác|bac|nhà|nha|bên|ben|thì|thi|cái này|cai nay)\s+)*(?:không|khong|ko|k|hông|hong|chẳng|chang)\s+(?:phải|phai)\s+(?:(?:là|la)\s+)?(?=[\p{L}\d])/iu;

/** "Không phải lần đầu đâu em", and no more. */
const MOST = 6;

/** One answer of several is not theirs: it is not written down, and where it was, it is no more; the question stands. "Không phải, 3 sao", or of another answer
 *  than they gave before, mends. */
export function notThat(turn: Turn, text: string, { denied, question, products }: Reading): Turn | undefined {
  const { state, person, world } = turn;
  const named = denied === undefined && !question && products.length === 0 && DENIES.test(text) ? text.replace(DENIES, '') : '';
  const [statement, ...more] = words(named).length > MOST ? [] : readFacts(named, world.knowledge.facts).statements;
  if (statement === undefined || more.length > 0) return undefined;
  const definition = world.knowledge.facts.get(statement.fact);
  const known = currentDossier(state, person, world).facts.get(statement.fact);
  if (definition?.type !== 'choice' || (known !== undefined && known !== statement.value)) return undefined;
  const product = ownerOf(statement.fact, person.product, world.knowledge);
  const { focus } = person;
  if (known === undefined && focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === statement.fact) return again(says(turn, say.askAgain()));
  return reopen({ ...turn, state: dropFact(state, statement.fact, product) }, { fact: statement.fact, ...(product ? { product } : {}) });
}
