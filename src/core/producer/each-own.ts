import type { FactId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { readFacts, type Statement } from '../read/facts.ts';
import { spelled } from '../read/plain.ts';
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
  let paper: FactId | undefined;
  for (const piece of corrected.split(/[,;\n]|\s(?:còn|với|và|con|voi|va)\s/u).filter((one) => words(one).length > 0)) {
    const whole = products.filter(({ name }) => names(piece, name));
    const named = whole.length > 0 ? whole : products.filter(({ name }) => words(piece)[0] === words(name)[0]);
    const meant = named.length === 0 && THE_OTHERS.test(spelled(piece).join(' ')) ? products.filter((one) => !told.some(({ product }) => product === one)) : named.length === 1 ? named : [];
    const { statements, last } = statedIn(piece, named[0]?.name, paper, knowledge);
    if (meant.length === 0 || statements.length === 0) return undefined;
    paper = last;
    told.push(...meant.map((product) => ({ product, statements })));
  }
  if (new Set(told.map(({ product }) => product)).size < 2) return undefined;
  const known = told.reduce<Turn>((now, { product, statements }) => {
    const there = statements.reduce<Turn>((learned, { fact, value }) => learnFact(learned, fact, value), { ...now, person: { ...now.person, product: product.id } });
    return { ...there, person: now.person };
  }, turn);
  return askNext(says(known, ofOwn(told.map(({ product, statements }) => [product.name, statements.map(({ fact, value }) => [fact, value] as const)] as const), knowledge)));
}

/** "Hai cái kia nâng hạng": those that were not named. */
const THE_OTHERS = /\b(?:may|nhung|cac|hai|ba|\d|cai|mon) (?:(?:cai|mon|san pham|thu) )?(?:kia|con lai|khac)\b/;

/** What a piece says of its product; the paper of the piece before is meant where it names none: "kiểm nghiệm mắm ruốc có, tôm khô hết hạn". */
function statedIn(piece: string, name: string | undefined, before: FactId | undefined, knowledge: Knowledge): { readonly statements: readonly Statement[]; readonly last: FactId | undefined } {
  const without = name === undefined ? piece : withoutName(piece, name);
  const read = [piece, without].map((one) => readFacts(one, knowledge.facts)).find(({ statements }) => statements.length > 0) ?? readFacts(without, knowledge.facts);
  const topic = before === undefined ? undefined : knowledge.facts.get(before)?.topics[0];
  const found = read.statements.length === 0 && read.named.length === 0 && topic !== undefined ? readFacts(`${topic} ${without}`, knowledge.facts) : read;
  const statements = found.statements.filter(({ fact }) => knowledge.facts.get(fact)?.about === 'product');
  return { statements, last: statements.find(({ fact }) => knowledge.facts.get(fact)?.type === 'paper')?.fact };
}

/** Its name, whole or as far as it is said, left out. */
function withoutName(piece: string, name: string): string {
  const own = words(name);
  const said = spelled(piece);
  const at = said.findIndex((word, i) => word === own[0] && said[i + 1] === own[1]);
  if (at < 0) return piece;
  let to = at;
  while (to - at < own.length && said[to] === own[to - at]) to += 1;
  return [...said.slice(0, at), ...said.slice(to)].join(' ');
}

/** Whole, or by its first syllables: "chuối sấy" for "chuối sấy dẻo". */
function names(piece: string, name: string): boolean {
  const own = words(name);
  return Array.from({ length: Math.max(1, own.length - PART + 1) }, (_, i) => own.slice(0, own.length - i)).some((part) => spaced(piece).includes(` ${part.join(' ')} `));
}
