import type { Knowledge, Passage } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import { findProducts } from '../../product/find.ts';
import { fold } from '../../text.ts';
import { bindsAll, SCREEN } from '../parts/beside.ts';
import { BANDS } from '../from-passages.ts';
import { fromRules } from '../from-rules.ts';
import { ofThoseGoods } from '../lean/of-those-goods.ts';
import { lookFor } from '../look.ts';
import { sourcesOf, type Answer, type Question } from '../outcome.ts';
import { sideOfPaper } from '../paper/side-of-paper.ts';
import { ofGoods } from '../parts/of-goods.ts';
import { LEAST, partOf } from '../parts/part-of.ts';
import { partsAsked } from '../parts/two.ts';

/** The part of a message that asks for the set, or for who has charge of it; no "tự công bố". */
const OF_SET = /(?<!\bcong )\bbo\b|\b(?:nhom|nganh|muc|phieu|bang|loai|co quan)\b/;
export const ASKS_SET = /(?<!\bcong )\bbo (?:so )?(?:nao|may|gi|bao nhieu)\b/;
/** "Ngành nào cấp giấy ATTP": who gives a paper, and no set. */
const GIVES = /\b(?:nganh|bo|so|co quan|don vi) (?:nao|gi) (?:thi )?(?:duoc )?(?:cap|xin)\b/;
const SHORTEST = 3;

/** "Mật ong rừng xếp bộ nào, nhãn phải ghi những gì": what a label of these goods says; whether
 *  a paper is needed is told of all, as below. */
function ofThese(other: string, named: string, { on }: Question, knowledge: Knowledge): Passage | undefined {
  const full = ofThoseGoods(other, named, knowledge);
  const { hits: [first], sure } = full === undefined || full.endsWith(other) ? { hits: [], sure: 0 } : lookFor({ question: full, on, past: false }, knowledge);
  return first && sure >= SURE_OF_THESE && first.passage.kind === 'answer' && first.passage.topic !== 'tu-choi' && bindsAll(first.passage, on, knowledge) ? first.passage : undefined;
}
const SURE_OF_THESE = 0.8;

/** Which set a product is of is not all that is asked: "nước ép dừa cần tự công bố không, thuộc bộ nào". What a passage answers is told after the
 *  set, which `ruled` found in the whole message or its own part says. Undefined: it asks no such two things. */
export function setAndMore(ruled: Answer | undefined, question: Question, knowledge: Knowledge): Answer | undefined {
  if (ruled && !isSet(ruled)) return undefined;
  const parts = partsAsked(question.text, SHORTEST);
  const ofSet = parts.filter((part) => OF_SET.test(fold(part)) && !GIVES.test(fold(part)));
  const [other, ...more] = parts.filter((part) => !ofSet.includes(part));
  if (!other || more.length > 0 || ofSet.length === 0) return undefined;
  const passage = ofGoods(other, question, knowledge) ?? ofThese(other, ofSet.join(' '), question, knowledge) ?? sideOfPaper({ text: other, on: question.on }, knowledge)?.sources[0]?.passage ?? foundFor(other, question, knowledge) ?? foundForAll(question, knowledge);
  if (!passage) return ruled?.outcome === 'answered' ? { ...ruled, text: `${ruled.text}\n\n${say.askApart(other)}` } : undefined;
  const goods = findProducts(question.text, knowledge.lexicon)[0]?.name;
  const set = ruled ?? ofSet.filter((part) => ASKS_SET.test(fold(part))).flatMap((part) => [part, ...(goods ? [`${goods} thuộc bộ nào`] : [])]).map((part) => fromRules(part, question.on, true, knowledge)).find(isSet);
  if (set?.outcome !== 'answered') return undefined;
  const room = SCREEN - set.text.length - say.asWell(passage, '', knowledge).length;
  const told = partOf(passage.body, other, Math.max(room, LEAST * 2)) ?? passage.body;
  return { ...set, text: `${set.text}\n\n${say.asWell(passage, told, knowledge)}`, sources: [...set.sources, ...sourcesOf(passage)] };
}

const isSet = (one: Answer | undefined): boolean => one?.outcome === 'answered' && one.by === 'rules' && one.sources[0]?.entry.startsWith('set-') === true;

/** What surely answers the other part, of a rule that binds today: asked of the product, which may be named beside the set only; else of any. */
function foundFor(part: string, { text, about, on }: Question, knowledge: Knowledge): Passage | undefined {
  const named = findProducts(text, knowledge.lexicon)[0]?.name;
  const own = findProducts(part, knowledge.lexicon)[0];
  const bare = own ? `${part.slice(0, own.start)} ${part.slice(own.end)}`.trim() : part;
  const ways = [...(named ? [own ? part : `${named} ${part}`] : []), bare];
  const found = ways.flatMap((question) => {
    const { hits: [first], sure } = knowledge.search({ question, about, on, past: false });
    return first && sure >= BANDS.two && answers(first.passage) && bindsAll(first.passage, on, knowledge) ? [{ passage: first.passage, sure }] : [];
  });
  return found.toSorted((a, b) => b.sure - a.sure)[0]?.passage;
}

/** Where the part by itself is too short to say, what the whole message surely comes to. */
function foundForAll({ text, about, on }: Question, knowledge: Knowledge): Passage | undefined {
  const { hits: [first], sure } = lookFor({ question: text, about, on, past: false }, knowledge);
  return first && sure >= SURE_OF_ALL && !first.elsewhere && answers(first.passage) && bindsAll(first.passage, on, knowledge) ? first.passage : undefined;
}
const SURE_OF_ALL = 0.75;

const answers = ({ kind, topic, old }: Passage): boolean => kind !== 'story' && !old && topic !== 'tu-choi' && topic !== 'bo-tieu-chi';
