import { recognise } from '../../product/recognise.ts';
import { correctionIn } from '../../read/correction.ts';
import { onlyNamed } from '../../read/only.ts';
import { pick } from '../../read/pick.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { notTaken, putDown } from '../../say/learned.ts';
import type { About, Focus, Offer } from '../focus.ts';
import { id } from '../facts.ts';
import { addProduct } from './change.ts';
import { find } from './own.ts';
import { takesAway } from './removing.ts';
import { says, type Turn, withPerson } from '../turn.ts';

/** Whether goods are another product or the right name of one was asked, and they went on with something else. Of another set than theirs, what they said
 *  they make is put down beside, and that is said; of what they only named it is said how it would be. So nothing is lost. `focus`: what was asked, before
 *  these words. */
export function notPassedOver(turn: Turn, { focus }: { readonly focus: Focus }, text: string, { wishes }: Pick<Reading, 'wishes'>): Turn {
  const name = focus.type === 'asking' ? newIn(focus.about, focus.offered) : undefined;
  const isOpen = turn.asked === undefined || newIn(turn.asked.about, turn.asked.offered) === name;
  if (name === undefined || isOpen || turn.erases || find(turn.state, name) || !isAnother(turn, name) || wishes.includes('cancel') || waves(focus, text, name) || isOnlyTheirs(turn, text)) return turn;
  if (!isMade(focus)) return { ...says(turn, notTaken(name)), asked: turn.asked };
  const added = withPerson(addProduct(turn, name), turn.person.product ? { product: turn.person.product } : {});
  return { ...says(added, putDown(name)), asked: turn.asked };
}

const isMade = (focus: Focus): boolean => focus.type === 'asking' && focus.about.type === 'choice' && focus.about.made === true;

/** "Vậy thôi chỉ làm homestay". */
export const isOnlyTheirs = ({ state }: Turn, text: string): boolean => { const only = onlyNamed(text); return only !== undefined && find(state, only) !== undefined; };

/** The goods of which it was asked whether they are another product. */
export const newIn = (about: About, offered: readonly Offer[]): string | undefined =>
  about.type === 'choice' && offered.some(({ act }) => act.type === 'rename') ? offered.flatMap(({ act }) => (act.type === 'add-product' ? [act.name] : []))[0] : undefined;

/** One of the choices, "à nhầm", or that they do not make it. */
const waves = (focus: Focus, text: string, name: string): boolean => takesAway(spelled(text).join(' '), name) || focus.type === 'asking' && (pick(text, focus.offered) !== undefined || correctionIn(text).corrected !== text);

/** Goods of the same set may be the same by another name: "cafe", "cà phê bột". */
function isAnother({ state, world: { knowledge } }: Turn, name: string): boolean {
  const found = recognise(name, knowledge.lexicon);
  return found.type === 'one' && !state.facts.some(({ fact, value }) => fact === id('set') && value === found.set);
}
