import { readFacts, type Statement } from '../read/facts.ts';
import type { Reading } from '../read/reading.ts';
import { ofOwn } from '../say/learned.ts';
import { spaced, words } from '../text.ts';
import { askNext } from './ask.ts';
import { learnFact } from './learn.ts';
import type { Product } from './state.ts';
import { says, type Turn } from './turn.ts';

/** Fewer syllables of a name are too few to mean it. */
const PART = 2;

/** "Tinh bột nghệ 4 sao, chuối sấy 3 sao": of each product its own. Undefined where not every piece names one of theirs and states something of it, or
 *  they name fewer than two. */
export function eachOwn(turn: Turn, { corrected, question, wishes }: Reading): Turn | undefined {
  const { state: { products }, world: { knowledge } } = turn;
  if (products.length < 2 || question || wishes.length > 0) return undefined;
  const told: { product: Product; statements: readonly Statement[] }[] = [];
  for (const piece of corrected.split(/[,;\n]|\s(?:còn|với|và|con|voi|va)\s/u).filter((one) => words(one).length > 0)) {
    const meant = products.filter(({ name }) => names(piece, name));
    const statements = readFacts(piece, knowledge.facts).statements.filter(({ fact }) => knowledge.facts.get(fact)?.about === 'product');
    if (meant.length !== 1 || statements.length === 0) return undefined;
    told.push({ product: meant[0]!, statements });
  }
  if (new Set(told.map(({ product }) => product)).size < 2) return undefined;
  const known = told.reduce<Turn>((now, { product, statements }) => {
    const there = statements.reduce<Turn>((learned, { fact, value }) => learnFact(learned, fact, value), { ...now, person: { ...now.person, product: product.id } });
    return { ...there, person: now.person };
  }, turn);
  return askNext(says(known, ofOwn(told.map(({ product, statements }) => [product.name, statements.map(({ fact, value }) => [fact, value] as const)] as const), knowledge)));
}

/** Whole, or by its first syllables: "chuối sấy" for "chuối sấy dẻo". */
function names(piece: string, name: string): boolean {
  const own = words(name);
  return Array.from({ length: Math.max(1, own.length - PART + 1) }, (_, i) => own.slice(0, own.length - i)).some((part) => spaced(piece).includes(` ${part.join(' ')} `));
}
