import { partOf } from '../../answer/parts/part-of.ts';
import { piecesOf, twoAsked } from '../../answer/parts/two.ts';
import { read, type Reading } from '../../read/reading.ts';
import { askApart, passage } from '../../say/passages.ts';
import { askByItself, RECKONED, tells } from './answers.ts';
import { fulfilWish } from './fulfil.ts';
import { says, type Turn } from '../turn.ts';
import { asksEnd } from './until-when.ts';

const ROOM = 350;
/** So surely a passage must answer its part. */
const SURE = 0.8;

/** "Bao giờ nộp, mà ai chấm": one of the two is reckoned from their dossier, the other stands in a passage; both are told. Undefined where it is
 *  not so: two of one kind are answered as two elsewhere. */
export function both(turn: Turn, text: string, reading: Reading): Turn | undefined {
  if (turn.state.products.length === 0 || reading.slash || reading.facts.statements.length > 0 || reading.wishes.length === 0) return undefined;
  const parts = twoAsked(text)?.map((part) => {
    const { wishes } = read(part, turn.world.knowledge, turn.world.now);
    return { part, wish: wishes.find((one) => RECKONED.has(one) && !(one === 'when' && asksEnd(turn, part))), plain: wishes.length === 0 };
  });
  const [reckoned, asked] = [parts?.find(({ wish }) => wish), parts?.find(({ plain }) => plain)];
  if (!reckoned?.wish || !asked) return undefined;
  const found = askByItself(turn, asked.part);
  const first = found.outcome === 'answered' && found.sure >= SURE ? found.sources[0]?.passage : undefined;
  if (found.outcome !== 'answered' || !first) return undefined;
  // Cut short and told first, so that both are seen.
  const { knowledge } = turn.world;
  const said = passage(first, knowledge, partOf(first.body, asked.part, ROOM) ?? first.body);
  const told = tells(turn, { text: said, sources: found.sources.filter((source) => source.passage === first) });
  // A third thing is asked for by itself, and not passed over.
  const left = piecesOf(text).filter((piece) => piece.asks && ![reckoned.part, asked.part].includes(piece.text));
  const { lines } = says(told, ...left.map(({ text: piece }) => askApart(piece)));
  return fulfilWish({ ...turn, lines, person: { ...turn.person, ...(told.person.told ? { told: told.person.told } : {}) } }, reckoned.wish);
}
