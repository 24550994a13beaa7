import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';
import { find } from './own.ts';
import { asksAnother } from './products.ts';
import type { Turn } from '../turn.ts';

/* "Chị đổi ý làm bánh tráng nữa được không", "không làm tương nữa, làm mắm được không": goods they would add or take instead, put as a question. */

const ADDS = /\b(?:them|nua|doi y|doi sang|chuyen sang|chuyen qua|ca)\b/;
/** What stands beside the name and asks no more. */
const BESIDE = new Set(('da a u ua o oi em chi anh bac co chu con chau toi tui minh nha ben htx co so ma thi gio the vay thoi hay la muon dinh tinh cho duoc khong chua hong hon ad shop nha nhe nhi vay luon nua them ca doi y sang qua chuyen lam dang ky nop '
  + 'thi xin chung cung mot bo lan san pham mon cai mot 1 hai 2 ocop ho so vo vao moi cung lai').split(' '));

/** Undefined where anything else is asked of these goods, or nothing of another is. */
export function mayAdd(turn: Turn, text: string, { question, slash, products, facts: { statements }, places }: Reading): Turn | undefined {
  if (!question || slash || statements.length + places.length > 0 || turn.state.products.length === 0) return undefined;
  const [one, ...more] = products.filter(({ name }) => !find(turn.state, name));
  if (!one || more.length > 0) return undefined;
  const rest = products.reduce((left, { name }) => left.replace(` ${spelled(name).join(' ')} `, ' '), ` ${spelled(text).join(' ')} `).trim();
  const own = new Set(turn.state.products.flatMap(({ name }) => words(name)));
  return ADDS.test(rest) && rest.split(' ').every((word) => BESIDE.has(word) || own.has(word)) ? asksAnother(turn, one.name) : undefined;
}
