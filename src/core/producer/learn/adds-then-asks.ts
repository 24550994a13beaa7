import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read, type Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { find } from '../goods/own.ts';
import type { Turn } from '../turn.ts';
import { learn } from './learn.ts';

/* "Chúng tôi có thêm nước rong sụn đóng lon, mới sản xuất, hồ sơ khác gì không": more of theirs is told, and something is asked of it. It is written down,
 * and the rest is asked of it. */

const ADDS = /^(?:(?:da|a|ma|nay|gio|hien|ngoai ra|ben|nha|nam nay) )*(?:em|chi|anh|toi|tui|minh|bac|co|chu|con|chau|htx|cong ty|co so|chung (?:toi|em|minh)|ben em|nha em)(?: (?:em|toi|minh|chi))? (?:(?:moi|vua|dang|con|cung|hien|da|bay gio) )*(?:co|lam|ra|san xuat|nau|ban|che bien)(?: (?:ra|duoc))? (?:them|ca) /;
const SHORTEST = 4;

type Hears = (turn: Turn, text: string) => Turn;

/** Undefined where what is added is put as a question, or is theirs already. */
export function addsThenAsks(turn: Turn, text: string, { question, slash }: Reading, hears: Hears): Turn | undefined {
  if (!question || slash || turn.state.products.length === 0) return undefined;
  const [, told = '', rest = ''] = /^([^,.;?!\n]+)[,.;\n]+\s*(.+)$/su.exec(text.normalize('NFC')) ?? [];
  if (words(rest).length < SHORTEST || !ADDS.test(`${spelled(told).join(' ')} `) || isQuestion(spelled(whereAsked(told)))) return undefined;
  const reading = read(told, turn.world.knowledge, turn.world.now);
  const [goods, ...more] = reading.products;
  if (!goods || more.length > 0 || find(turn.state, goods.name)) return undefined;
  const { asked: _later, ...learned } = learn(turn, { ...reading, adds: true, question: false, onlyAsks: false, wishes: [] }) ?? turn;
  const added = find(learned.state, goods.name);
  return added && hears({ ...learned, person: { ...learned.person, product: added.id } }, rest);
}
