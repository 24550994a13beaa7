import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/passages.ts';
import { beside } from '../again.ts';
import { spokenBefore, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { answers, askByItself, toldBefore } from './answers.ts';

/* "Chắc không đấy, bên tỉnh mình năm ngoái vẫn chấm 148 mà": what we just told is doubted; what it rests on is named, and what they set against it is looked up. */

const SURE_OF_IT = /^(?:(?:da|a|u|ua|the|vay|em|ad|bot|ban|ma|co|noi|tra loi|cai nay|cai do) )*(?:chac|dung|that|thiet|chuan|tin duoc)(?: (?:chan|la|vay|the))* (?:khong|chua)(?: (?:day|do|vay|em|ad|bot|ban|a|ha|the|nhi))*(?: (.+))?$/;
/** "Quy định đó ở điều mấy". */
const ITS_CLAUSE = /^(?:(?:da|a|the|vay|ma|cai|quy dinh|noi dung|y|cau) )*(?:(?:do|nay|vua roi|tren|ay) )(?:(?:nam|ghi|o|tai|theo|thuoc|trong|la|quy dinh) )*(?:dieu|khoan|van ban|quyet dinh) (?:may|nao|so may)(?: (?:khoan|diem|dieu) (?:may|nao))*(?: (?:vay|a|em|ad|nhi))*$/;
/** The decisions of before, by their numbers. */
const OF_BEFORE = /\b(148|1048|1489|781)\b/;
/** What they set against it: heard elsewhere, done otherwise. */
const OTHERWISE = /\b(?:thay|nghe|bao|noi|keu|van|khac|cham|lam|ghi|day|bieu|tinh|xa|huyen|so|mang|nam ngoai|hom truoc)\b/;
const SURE = 0.6;

export function doubtsAnswer(turn: Turn, text: string, { slash, facts }: Reading): Turn | undefined {
  const told = toldBefore(turn);
  if (slash || !spokenJustNow(turn) || facts.statements.length > 0) return undefined;
  const clause = ITS_CLAUSE.test(spelled(text).join(' '));
  const before = clause && !told ? spokenBefore(turn) : undefined;
  const again = before === undefined ? undefined : askByItself(turn, before);
  // What was reckoned names its clause as it is told.
  if (again?.outcome === 'answered') return answers(turn, before!, again);
  if (!told) return undefined;
  const [whole, against = ''] = SURE_OF_IT.exec(spelled(text).join(' ')) ?? [];
  if (clause) return beside(says(turn, say.restsOn(told, turn.world.knowledge)));
  if (whole === undefined || (against !== '' && !OTHERWISE.test(against))) return undefined;
  const named = OF_BEFORE.exec(against)?.[1];
  const rests = says(turn, say.restsOn(told, turn.world.knowledge));
  const asked = `Quyết định ${named} còn áp dụng không`;
  const found = named === undefined ? undefined : askByItself(turn, asked);
  return found?.outcome === 'answered' && found.sure >= SURE ? answers(rests, asked, found) : beside(rests);
}
