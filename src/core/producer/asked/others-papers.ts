import { goodsIn } from '../../answer/rubric/goods.ts';
import type { FactId, ProductId } from '../../ids.ts';
import type { Reading } from '../../read/reading.ts';
import { findProducts, type ProductFound } from '../../product/find.ts';
import { isMarked, type Lexicon } from '../../product/lexicon.ts';
import * as say from '../../say/others-papers.ts';
import { fold, spaced, words } from '../../text.ts';
import { ask, VERY_SURE } from './answers.ts';
import { dossierOf, type Dossier } from '../dossier.ts';
import { id } from '../facts.ts';
import { asksPlainly } from './particular.ts';
import { onward } from '../onward.ts';
import { says, type Turn } from '../turn.ts';

/** "Làm nước mắm cần giấy gì" in the middle of a dossier of bánh gai: the papers of those goods, as far as the set tells, and ours stays.
 *  Undefined where it asks of theirs, or of more than the papers. */
export function othersPapers(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { products } = turn.state;
  const own = products.find((one) => one.id === turn.person.product);
  if (!own || reading.wishes[0] !== 'missing' || reading.facts.statements.length > 0 || !asksPlainly(turn, text, reading)) return undefined;
  const other = otherGoods(turn, text, reading);
  if (!other || isTold(turn, text, other.name)) return undefined;
  return onward(says(turn, ...('set' in other ? say.papersOf(asIfOurs(turn, other), other.set, own.name, turn.world.knowledge) : [say.whichOfSets(other.name, own.name)])));
}

/** A passage surely tells it of these goods: "rượu đem bán cần …". */
function isTold(turn: Turn, text: string, name: string): boolean {
  const found = ask(turn, text);
  const first = words(name)[0]!;
  return found.outcome === 'answered' && found.sure >= VERY_SURE && words(found.sources[0]?.passage?.title ?? '').includes(first);
}

type Other = { readonly name: string; readonly set: number };

/** Goods that are named and are none of theirs. */
function otherGoods(turn: Turn, text: string, { products }: Reading): Other | { readonly name: string } | undefined {
  const { state, world: { knowledge } } = turn;
  const named = products.some(({ ofBody }) => !ofBody) ? products.filter(({ ofBody }) => !ofBody) : goodsIn(text, knowledge.rubric.goods, knowledge.lexicon).sets.length > 0 ? atTheFront(text, knowledge.lexicon) : [];
  if (named.some(({ name }) => state.products.some((own) => isSame(own.name, name)))) return undefined;
  const [first] = named;
  if (first) return first.recognition.type === 'one' ? { name: first.name, set: first.recognition.set } : first.recognition.type === 'several' ? { name: first.name } : undefined;
  // "Homestay cần giấy gì": a kind of goods, without a name of one.
  const { sets: [set, ...more], raw } = goodsIn(text, knowledge.rubric.goods, knowledge.lexicon);
  const kind = knowledge.sets.find((one) => one.set === set);
  const ours = state.facts.some(({ fact, value }) => fact === id('set') && value === set);
  return kind && more.length === 0 && !raw && !ours ? { name: kind.name, set: kind.set } : undefined;
}

/** "Gạo cần giấy gì": what is named first is meant as what is made. */
function atTheFront(text: string, lexicon: Lexicon): readonly ProductFound[] {
  const make = isMarked(text) ? 'làm ' : 'lam ';
  const [first] = findProducts(make + text, lexicon);
  return first?.start === make.length ? [first] : [];
}

/** "Mật ong" and "mật ong rừng", "trà atiso" and "trà túi lọc atiso" are one. */
const isSame = (own: string, said: string): boolean => spaced(said).includes(` ${fold(own)} `) || words(said).every((word) => words(own).includes(word));

const OTHER = 'other' as ProductId;

/** The first time and for 3 sao, by the same producer. */
function asIfOurs({ state, world }: Turn, { name, set }: Other): Dossier {
  const known: readonly (readonly [FactId, string | number])[] = [[id('set'), set], [id('case'), 'lan_dau'], [id('stars'), 3]];
  return dossierOf({
    products: [{ id: OTHER, name, since: world.now }],
    facts: [...state.facts.filter(({ product }) => product === undefined), ...known.map(([fact, value]) => ({ fact, value, product: OTHER }))],
    documents: state.documents.filter(({ product }) => product === undefined),
  }, OTHER, world);
}
