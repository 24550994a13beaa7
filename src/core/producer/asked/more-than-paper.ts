import { isOfPapers } from '../../answer/paper/of-paper.ts';
import { plainlyOfPaper } from '../../answer/paper/side-of-paper.ts';
import { asksForForm } from '../../read/form.ts';
import type { Reading } from '../../read/reading.ts';
import { answered, answers, ask, withoutOwn } from './answers.ts';
import { bare } from '../../read/plain.ts';
import { words } from '../../text.ts';
import type { Turn } from '../turn.ts';

/** So surely a passage must answer; and so where it is of that paper by its subject. */
const LIKELY = 0.7;
const OF_IT = 0.59;
/** So long a question asks more than a line of the list tells. */
const LONG = 10;
/** "Cãi nhau về tên thương hiệu thì ai quyết": who has a say in it, which the list does not tell. */
const WHOSE = /\bai (?:quyet|dung ten|giu|chiu|co quyen|so huu)\b/;

/** "Đổi bao bì thì sao", "nhãn mật ong cần ghi gì": something of a paper that whether it is needed and how one gets it does not tell. Undefined where
 *  nothing more is asked, or no passage likely tells it. */
export function moreThanPaper(turn: Turn, text: string, { question, facts, wishes, corrected }: Reading): Turn | undefined {
  const { knowledge } = turn.world;
  if (!question || wishes.length > 0 || !facts.asked.some((fact) => knowledge.facts.get(fact)?.type === 'paper') || asksForForm(corrected)) return undefined;
  if (plainlyOfPaper(withoutOwn(turn, corrected), knowledge)) return undefined;
  const found = ask(turn, text);
  // "Mua bản quyền phần mềm kế toán": no paper of theirs; a bare "giấy phép" of a maker of rượu is.
  if (found.outcome === 'no-answer' && found.why === 'unlike-ours') return corrected === text ? answered(turn, text) : undefined;
  if (found.outcome === 'no-answer' && WHOSE.test(bare(corrected))) return answered(turn, text);
  if (found.outcome !== 'answered' || found.by !== 'knowledge') return undefined;
  return found.sure >= LIKELY || (found.sure >= OF_IT && (words(text).length >= LONG || isOfPapers(found.sources[0]?.passage, facts.asked, knowledge))) ? answers(turn, text, found) : undefined;
}
