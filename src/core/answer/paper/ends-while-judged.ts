import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { toldByName } from '../by-name.ts';
import type { Answered, Question } from '../outcome.ts';
import { asksOfThen } from '../then.ts';
import { namedIn, papersIn } from './matter-named.ts';

/* "Giấy ATTP hết hạn tháng 3/2027, lúc chấm chắc gần hết, có sao không": a paper that runs out while the dossier is judged. How long it holds is told
 * elsewhere; what that does to the dossier is asked. */

const TOLD = 'giay-het-han-trong-ho-so';
const ENDS = /\b(?:(?:het|con|sap het|gan het|qua) han|(?:gan|sap) het)\b/;
const JUDGED = /\b(?:luc|khi|hom|den|toi|dang|trong luc|ngay|doi|cho)(?: (?:hoi dong|tinh|xa|ho|doan|dang|ngay|luc|duoc))* (?:cham|xet|danh gia)(?! lai)\b|\bgiua chung\b/;
const ASKS = /\b(?:co )?sao (?:khong|hong|ko)\b|\bduoc khong\b|\bthi sao\b|\bco (?:bi|anh huong)\b|\bco can (?:xin|lam) lai\b/;
/** Their certificate is filed for anew. */
const CERTIFICATE = /\b(?:ocop|[345] sao|danh gia lai|nang hang)\b/;

export function endsWhileJudged({ text, on }: Question, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text);
  const line = said.join(' ');
  if (!ENDS.test(line) || !JUDGED.test(line) || !ASKS.test(line) || CERTIFICATE.test(line) || asksOfThen(text, on)) return undefined;
  return namedIn(said, papersIn(knowledge)) === undefined ? undefined : toldByName(TOLD, on, knowledge);
}
