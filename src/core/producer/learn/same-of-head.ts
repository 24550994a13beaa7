import type { FactId, ProductId } from '../../ids.ts';
import type { FactValue } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read, type Reading } from '../../read/reading.ts';
import { setFirst } from '../../say/ask.ts';
import { ofOwn } from '../../say/learned.ts';
import { talkingAbout } from '../../say/talk.ts';
import { headIn } from '../goods/about-head.ts';
import { lastPaper, openPaper } from '../goods/about-it.ts';
import { answers, ask } from '../asked/answers.ts';
import { askNext, questionFor, setQuestion } from '../ask.ts';
import { dossierOf } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import type { Wish } from '../focus.ts';
import { fulfil } from '../asked/fulfil.ts';
import { learnFact } from './fact.ts';
import { talkAbout } from '../goods/change.ts';
import { asIf, askedBefore, remembers, spokenJustNow } from '../spoken.ts';
import type { Product } from '../state.ts';
import { asks, idle, says, type Turn } from '../turn.ts';

/* "Mật ong kiểm nghiệm rồi", then "rượu thì chưa", "rượu cũng thế"; "mật ong thiếu gì", then "còn rượu": what was said or asked of one of their products,
 * of another. */

const ALIKE = /^(?:thi )?(?:cung|y|giong)(?: (?:the|vay|rua|nhu the|nhu vay|chang|luon|roi|co|het))+(?: (?:em|a|nha|nhe|luon|roi))*$/;
const STANDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:thi )?(?:van |cung )?chua(?: (?:co|lam|xong|dau|nha|nhe|em|a))*$/, 'chua'],
  [/^(?:thi )?(?:cung )?(?:da )?(?:co|xong|du|roi|lam)(?: (?:roi|xong|nha|nhe|em|a))*$/, 'co'],
  [/^(?:thi )?(?:cung )?(?:da |moi |vua )?(?:gui|nop)(?: (?:mau|don|di|luon|roi|xong|nha|nhe|em|a|hom nay|hom qua|sang nay|chieu nay))+$/, 'dang_lam'],
  [/^(?:thi )?(?:dang|moi) (?:lam|xin|cho|doi|in|nop|gui|thiet ke|dat)(?: (?:nha|nhe|em|a|ket qua|mau|in|thoi|roi))*$/, 'dang_lam'],
];
const ASKS_ALONE = /^(?:thi)?(?: ?(?:sao|the nao))?(?: ?(?:em|a|nhi|vay|nua|ha))?$/;
/** A bare name turns to that one and no more. */
const OPENS = /^(?:(?:a|u|da|ma|roi|ua) )*(?:con|the|vay)\b/;
/** What is asked of one product and may be asked of another. */
const OF_ONE = new Set<Wish>(['missing', 'progress', 'when', 'first', 'stars', 'climb']);

export function sameOfHead(turn: Turn, whole: string, { slash, each, correction, corrected }: Reading): Turn | undefined {
  const text = correction ? corrected : whole;
  const head = slash || each ? undefined : headIn(turn, text);
  if (!head) return undefined;
  const rest = head.rest.join(' ').trim();
  const said = toldOf(turn, head.product.id, rest);
  if (said) {
    const there = learnFact(talkAbout(turn, head.product.id), said[0], said[1]);
    const topic = turn.world.knowledge.facts.get(said[0])?.topics[0] ?? '';
    return askNext(says(remembers(there, `${topic} ${rest}`), ofOwn([[head.product.name, [said]]], turn.world.knowledge)));
  }
  return ASKS_ALONE.test(rest) && (rest !== '' || OPENS.test(spelled(text).join(' '))) ? askedOf(turn, head.product.id) ?? turnedTo(turn, head.product) : undefined;
}

/** "Dầu thì chưa, mà dầu có phải công bố mỹ phẩm không": told first, and then something is asked. The turn with it written down. */
export function toldBefore(turn: Turn, text: string, { question, slash }: Reading): Turn {
  const [, first = '', rest = ''] = question && !slash ? /^([^,.;?!]+)[,.;]\s*(\S.*)$/su.exec(text) ?? [] : [];
  const head = rest === '' || isQuestion(spelled(whereAsked(first))) ? undefined : headIn(turn, first);
  const said = head && toldOf(turn, head.product.id, head.rest.join(' ').trim());
  return head && said ? says(learnFact(talkAbout(turn, head.product.id), said[0], said[1]), ofOwn([[head.product.name, [said]]], turn.world.knowledge)) : turn;
}

/** What of the other product is told by these words: how the paper stands that we ask of or they spoke of, or what was just said of another. */
function toldOf(turn: Turn, product: ProductId, rest: string): readonly [FactId, FactValue] | undefined {
  const { knowledge } = turn.world;
  const paper = [openPaper(turn), spokenJustNow(turn) ? lastPaper(turn) : undefined].find((one) => one !== undefined && knowledge.items.find(({ id }) => id === one)?.about !== 'producer');
  const stands = STANDS.find(([pattern]) => pattern.test(rest))?.[1];
  if (stands) return paper && [paper, stands];
  const { focus } = turn.person;
  // "Cốm muốn lên 4", then "mắm 3 thôi".
  const stars = STARS_ALONE.exec(rest)?.[1];
  if (stars !== undefined) return (focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('stars')) || starsJustTold(turn) ? [id('stars'), Number(stars)] : undefined;
  if (!ALIKE.test(rest)) return undefined;
  const before = focus.type === 'asking' ? focus.before : undefined;
  const answered = before?.product !== undefined && before.product !== product ? turn.state.facts.find((one) => one.fact === before.fact && one.product === before.product)?.value : undefined;
  if (before && answered !== undefined && knowledge.facts.get(before.fact)?.type === 'choice') return [before.fact, answered];
  const other = turn.person.product === product ? undefined : turn.person.product;
  const told = paper && other && dossierOf(turn.state, other, turn.world).facts.get(paper);
  return paper && told !== undefined ? [paper, told] : toldLast(turn, product);
}

/** "Tiêu thì lần đầu", unasked, and then "sầu riêng cũng vậy": the one answer written down last, of another. */
function toldLast({ state, world: { knowledge, now } }: Turn, product: ProductId): readonly [FactId, FactValue] | undefined {
  const last = state.facts.filter(({ fact, product: of, value, at }) => of !== undefined && of !== product && value !== undefined && now - at < JUST_NOW && knowledge.facts.get(fact)?.type === 'choice');
  const at = Math.max(...last.map((one) => one.at));
  const [only, ...more] = last.filter((one) => one.at === at);
  return only?.value !== undefined && more.length === 0 && !state.documents.some((one) => one.at > at) ? [only.fact, only.value] : undefined;
}

/** "Thì 3 thôi". */
export const STARS_ALONE = /^(?:thi |muon |nham |len |chi |de |lay )*([345])(?: (?:thoi|di|nha|nhe|em|a))*$/;
const JUST_NOW = 10 * 60_000;
const starsJustTold = ({ state, world: { now } }: Turn): boolean => state.facts.some(({ fact, at }) => fact === id('stars') && now - at < JUST_NOW);

/** "Còn rượu": what was asked of the other one. */
function askedOf(turn: Turn, product: ProductId): Turn | undefined {
  const before = spokenJustNow(turn) ? askedBefore(turn) : undefined;
  if (before === undefined) return undefined;
  if (STARS.test(spelled(before).join(' '))) return ofStars(turn, product, before);
  const earlier = read(before, turn.world.knowledge, turn.world.now);
  const wish = earlier.wishes.find((one) => OF_ONE.has(one));
  const papers = earlier.facts.asked.filter((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  if (!wish && papers.length === 0) return undefined;
  return fulfil(talkAbout(turn, product), { ...earlier, wishes: wish ? [wish] : [], facts: { statements: [], named: [], asked: papers }, products: [], corrected: '' });
}

const STARS = /\b[345] sao\b/;
/** "Gạo 4 sao cần gì", then "còn miến": of which set it is comes first, where its name leaves several. */
function ofStars(turn: Turn, product: ProductId, before: string): Turn | undefined {
  const there = talkAbout(turn, product);
  const known = factsOf(turn.state, product).has(id('set'));
  const name = turn.state.products.find((one) => one.id === product)?.name ?? '';
  if (!known) return ask(turn, before).outcome === 'answered' ? asks(says(there, setFirst(name)), setQuestion(there, product, name)) : undefined;
  const found = ask({ ...there, person: asIf(there.person, undefined) }, `${STARS.exec(spelled(before).join(' '))![0]} cần gì`);
  return found.outcome === 'answered' ? answers(there, before, found) : undefined;
}

/** "Còn miến", "miến thì sao", behind what was told of a paper: how it stands with that one there. Behind nothing it is spoken of. */
function turnedTo(turn: Turn, product: Product): Turn | undefined {
  const before = askedBefore(turn);
  if (before !== undefined && read(before, turn.world.knowledge, turn.world.now).question) return undefined;
  const there = idle(talkAbout(turn, product.id));
  const paper = spokenJustNow(turn) ? lastPaper(turn) : undefined;
  const dossier = dossierOf(turn.state, product.id, turn.world);
  const asked = paper && turn.world.knowledge.items.find(({ id: item }) => item === paper)?.about !== 'producer' && !dossier.facts.has(paper) ? paper : undefined;
  return asked ? asks(there, questionFor(there, asked, dossier)) : askNext(says(there, talkingAbout(there)));
}
