import { pick } from '../../read/pick.ts';
import { fold, words } from '../../text.ts';
import { idle, type Turn } from '../turn.ts';
import { newIn } from './passed-over.ts';
import { addProduct } from './change.ts';
import { find } from './own.ts';
import { rightNameIn } from './right-name.ts';

/** Whether goods are another product was asked, and they go on telling of them: "cá thiều cũng lần đầu, chưa kiểm nghiệm". They are another, and what
 *  follows is said of those. */
export function ofTheNew(turn: Turn, text: string): Turn | undefined {
  const { focus } = turn.person;
  const name = focus.type === 'asking' ? newIn(focus.about, focus.offered) : undefined;
  if (name === undefined || focus.type !== 'asking' || find(turn.state, name) || pick(text, focus.offered) || PUTS_OFF.test(fold(text)) || rightNameIn(text) !== undefined) return undefined;
  const said = words(text).slice(0, NEAR);
  const own = words(name);
  const theirs = new Set(turn.state.products.flatMap((one) => words(one.name)));
  const meant = own.filter((word) => said.includes(word));
  return words(text).length > own.length && meant.length > 1 && meant.some((word) => !theirs.has(word)) ? addProduct(idle(turn), name) : undefined;
}
const NEAR = 5;
/** "Thôi mắm ruốc để sau". */
const PUTS_OFF = /\b(?:thoi|de sau|tinh sau|lam sau|khong lam|bo|khoi|khong phai)\b/;
