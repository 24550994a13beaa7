import type { Knowledge, Matter, Passage, Side } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import { findProducts } from '../../product/find.ts';
import { asksAtTheEnd } from '../../read/asks-at-the-end.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { fold, words } from '../../text.ts';
import type { Day } from '../../time.ts';
import { bindsAll, SCREEN } from './beside.ts';
import { BANDS } from '../from-passages.ts';
import { ASKS_SET } from '../goods/asked-beside-set.ts';
import { papersOfGoods } from '../goods/papers-of-goods.ts';
import { fromRules } from '../from-rules.ts';
import { TOGETHER } from '../reckoned/which-set.ts';
import { lookFor } from '../look.ts';
import { namedIn, namesIn, tells } from '../paper/matter-named.ts';
import { sidesIn, TELLS_TOO } from '../paper/paper-sides.ts';
import { sourcesOf, type Answered, type Question } from '../outcome.ts';
import { ofGoods } from './of-goods.ts';
import { LEAST, partOf } from './part-of.ts';
import { mayAskFor, refusalOf } from '../refuse/refuse.ts';
import { ofTheSame, sideAlone, tellsSide } from '../paper/side-alone.ts';
import { cosmeticsIn } from '../paper/whosever.ts';
import type { Found } from '../search.ts';
import { sideOfPaper } from '../paper/side-of-paper.ts';
import { asksOfThen } from '../then.ts';
import { namesNoThing, piecesOf } from './two.ts';

/* "Nộp ở đâu, mất bao lâu, có mất tiền không": two or three things asked in one message, each of the matter named last before it. Each is told in short,
 * in the order asked, where a passage surely answers every one of them, or all of three but one. */

const MOST = 3;
const LIKELY = 3;
/** In so many words much is told that only sounds like asking: "mẹ con không rành chữ". */
const STORY = 28;
const reallyAsks = (piece: string): boolean => [isQuestion, asksAtTheEnd].some((asks) => asks(spelled(whereAsked(piece))));
/** What is asked of nothing named is asked of the dossier. */
const DOSSIER = 'làm ocop';
const FILED = /^(?:(?:thi|vay|roi|ma|va|con|the) )*nop\b/;

type Part = { readonly said: string; /** Without what leads to it. */ readonly asked: string; readonly passages: readonly Passage[]; /** What is reckoned: a set, days. */ readonly rule?: Answered };

export function severalTold(question: Question, knowledge: Knowledge): Answered | undefined {
  const { text, before, about, on } = question;
  if (asksOfThen(text, on) || refusalOf(text) !== undefined) return undefined;
  const isStory = words(text).length >= STORY;
  const pieces = !isStory ? piecesOf(text) : piecesOf(text).map((piece) => ({ ...piece, asks: piece.asks && reallyAsks(piece.text) }));
  const asking = pieces.filter(({ asks }) => asks).length;
  if (asking < 2 || asking > MOST) return undefined;
  const ruled = pieces.map(({ text: piece, asks }) => (asks ? ruledFor(piece, text, on, knowledge) : undefined));
  if (ruled.filter(Boolean).length > 1 || (ruled.some(isSet) && asking < MOST && !TOGETHER.test(fold(text))) || (!ruled.some(Boolean) && (pieces.some(({ text: piece }) => ASKS_SET.test(fold(piece))) || fromRules(text, on, true, knowledge)))) return undefined;
  if (pieces.some(({ said, asks }) => (asks || !isStory) && mayAskFor(said) !== undefined)) return undefined;
  const whole = knowledge.search({ question: text, about, on, past: false });
  if (asking === 2 && whole.sure >= BANDS.alone && !ruled.some(Boolean) && !areTwo(pieces.filter(({ asks }) => asks).map((piece) => piece.text), whole, { about, on }, knowledge)) return undefined;
  const likely = whole.hits.slice(0, LIKELY).map(({ passage }) => passage);
  const parts: Part[] = [];
  let context = before;
  let matter: string | undefined;
  let item: Matter | undefined;
  const spoken: { readonly matter: string; readonly item: Matter }[] = [];
  for (const [i, { text: piece, said, asks }] of pieces.entries()) {
    const line = spelled(piece);
    const own = namedIn(line, namesIn(knowledge));
    // "Tem truy xuất làm ở đâu, 3 sao có cần không": of what stands before, which has that side.
    const named = own && item && !tellsSideOf(own.item, line.join(' ')) && tellsSideOf(item, line.join(' ')) ? undefined : own;
    // "Nhãn ghi gì, nộp ở đâu, mất bao lâu": a label is filed nowhere, the dossier is.
    if (!named && item && FILED.test(line.join(' ')) && !tellsSideOf(item, line.join(' '))) [context, matter, item] = [DOSSIER, undefined, undefined];
    // "Nhãn ghi gì, in mã QR có bắt buộc không, cỡ chữ bao nhiêu": a side is asked of the last that has it.
    const has = named || !item || sideAlone(piece) === undefined || tellsSideOf(item, line.join(' ')) ? undefined : spoken.findLast((one) => tellsSideOf(one.item, line.join(' ')));
    // "Đánh giá lại nộp khi nào, có giữ được 4 sao không": it names something, and asks it of what stands before.
    const leant = !named ? { text: piece, before: context ?? DOSSIER } : context !== undefined && i > 0 && WHETHER.test(line.join(' ')) ? { text: piece, before: context } : { text: piece };
    const rule = ruled[i];
    const theirs = asks && !rule ? ofGoods(piece, question, knowledge) : undefined;
    if (rule) parts.push({ said, asked: piece, rule, passages: [] });
    else if (asks) parts.push({ said, asked: piece, passages: theirs ? [theirs] : toldOf({ about: about ?? cosmeticsIn(text), on, ...leant }, { isStory, matter: named ? undefined : has?.matter ?? matter, likely, told: parts.flatMap(({ passages }) => passages) }, knowledge) });
    if (named || (matter === undefined && sideAlone(piece) === undefined)) context = piece;
    if (named) {
      [matter, item] = [line.slice(0, named.to).join(' '), named.item];
      spoken.push({ matter, item });
    }
  }
  const left = parts.filter(({ passages, rule }) => !rule && passages.length === 0);
  const first = whole.hits[0]?.passage;
  // What the story is of stands before what is asked within it.
  if (isStory && first && whole.sure >= SURE.alone && parts.length - left.length < MOST && isTold(first) && bindsAll(first, on, knowledge) && !parts.some(({ passages }) => passages.includes(first))) parts.unshift({ said: text, asked: text, passages: [first] });
  return left.length > parts.length - 2 ? undefined : inTurn(parts, left.map(({ said }) => said), knowledge);
}

const tellsSideOf = (item: Matter, line: string): boolean => {
  const { side } = sidesIn(line);
  return side !== undefined && (tells(item, side) || tells(item, TELLS_TOO[side] ?? side));
};

/** What is reckoned for one of the things asked: the papers of the goods it names; the set of goods that are named beside it. */
function ruledFor(piece: string, text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const named = findProducts(piece, knowledge.lexicon).length > 0 ? [] : findProducts(text, knowledge.lexicon).map(({ name }) => name);
  const together = TOGETHER.test(fold(piece)) && named.length === 2;
  const papers = named.length > 0 || sidesIn(spelled(piece).join(' ')).sides.join() !== 'needs' ? undefined : papersOfGoods({ text: piece, on }, knowledge.search({ question: piece, on, past: false }), knowledge);
  if (papers) return papers;
  const found = fromRules(together ? `${named.join(' và ')} thì chung một bộ không` : named[0] !== undefined && ASKS_SET.test(fold(piece)) ? `${named[0]} thuộc bộ nào` : piece, on, true, knowledge);
  return found?.outcome === 'answered' ? found : undefined;
}
const isSet = (one: Answered | undefined): boolean => one?.sources[0]?.entry.startsWith('set-') === true;

/** Though one passage is near the whole message, each of the two has its own, and that one is of them. */
function areTwo(asked: readonly string[], whole: Found, { about, on }: Pick<Question, 'about' | 'on'>, knowledge: Knowledge): boolean {
  // "Đăng ký ở đâu", "có được 4 sao không" are asked of what stands before them.
  if (asked.some((one) => sideAlone(one) !== undefined || OF_BEFORE.test(spelled(one).join(' ')))) return false;
  const found = asked.map((question) => lookFor({ question, about, on, past: false }, knowledge));
  const [own, other] = found.toSorted((a, b) => Number(b.hits[0]?.passage === whole.hits[0]?.passage) - Number(a.hits[0]?.passage === whole.hits[0]?.passage));
  return own?.hits[0]?.passage === whole.hits[0]?.passage && other?.hits[0]?.passage !== own?.hits[0]?.passage && own!.sure >= SURE.likely && other!.sure >= SURE.alone;
}

const WHETHER = /^co (?!can\b|phai\b|bat buoc\b)\S+(?: \S+){1,5} khong$/;
const OF_BEFORE = /^(?:co )?(?:duoc|bi|con|sao|can|phai)\b/;

/** What surely answers one of the things asked: the side of a paper or matter it names or leans on; else what is found for it behind what was named, or for
 *  its own words. `matter`: what was named last; `likely`: what comes near the whole message; `told`: what answers the things asked before it, which more than a side must go beyond. */
export function toldOf({ text, before, about, on }: Question, { isStory, matter, likely, told }: { readonly isStory: boolean; readonly matter: string | undefined; readonly likely: readonly Passage[]; readonly told: readonly Passage[] }, knowledge: Knowledge): readonly Passage[] {
  const ofPaper = sideOfPaper({ text, before: matter ?? before, about, on }, knowledge);
  if (ofPaper) return [...new Set(ofPaper.sources.flatMap(({ passage }) => passage ?? []))];
  const side = sideAlone(text);
  const full = before === undefined ? undefined : before === DOSSIER ? ofDossier(text, side, knowledge) : ofTheSame(text, before);
  const bare = full !== undefined && side !== undefined;
  // What it does not speak of itself, what stands before it may.
  const isBehind = before !== undefined && before !== DOSSIER;
  const found = [...(full === undefined ? [] : [full]), ...(bare ? [`${before} ${text}`] : full !== undefined && namesNoThing(text) ? [] : [text])].flatMap((question, i) => {
    const { hits, sure } = lookFor({ question, about, on, past: false }, knowledge);
    // As near as the first of its own words, and near the whole message besides.
    const first = hits.find(({ passage, score }) => isBehind && question === text && sure >= SURE.alone && likely.includes(passage) && !told.includes(passage) && score >= hits[0]!.score * AS_NEAR) ?? hits[0];
    // Behind all that was said before it, only what is asked for that side.
    if (!first || (bare && i === 1 && (told.includes(first.passage) || !tellsSide(first.passage, side))) || (first.elsewhere && !(isBehind && likely.includes(first.passage))) || !isTold(first.passage) || !bindsAll(first.passage, on, knowledge)) return [];
    const isLikely = likely.includes(first.passage);
    return sure < (isLikely ? SURE.likely : isStory ? SURE.inStory : SURE.alone) || (told.includes(first.passage) && !(bare && (sure >= SURE.alone || tellsSide(first.passage, side)))) ? [] : [{ passage: first.passage, worth: sure + (isLikely ? NEAR : 0) }];
  });
  const [best] = found.toSorted((a, b) => b.worth - a.worth).map(({ passage }) => passage);
  if (best === undefined || !bare || !told.includes(best) || tellsSide(best, side)) return best ? [best] : [];
  return [ofTheSide(text, side, { about, on }, knowledge) ?? best];
}

/** "Hộ kinh doanh làm được không, có mất tiền không": what was told already says nothing of that side, and the side's own words surely find what does. */
function ofTheSide(question: string, side: Side, { about, on }: Pick<Question, 'about' | 'on'>, knowledge: Knowledge): Passage | undefined {
  const { hits: [first], sure } = lookFor({ question, about, on, past: false }, knowledge);
  return first && sure >= SURE.alone && isTold(first.passage) && tellsSide(first.passage, side) && bindsAll(first.passage, on, knowledge) ? first.passage : undefined;
}

/** "Mất bao nhiêu tiền" behind "nộp ở đâu": a side that no one passage of the dossier tells is looked for. */
function ofDossier(text: string, side: Side | undefined, knowledge: Knowledge): string | undefined {
  const dossier = namedIn(spelled(DOSSIER), namesIn(knowledge))?.item;
  return side === undefined || !dossier || tells(dossier, side) ? undefined : `${DOSSIER} ${text}`;
}

/** So sure; less where the whole message comes near it too, which is worth so much. */
const SURE = { alone: 0.88, likely: 0.6, inStory: 0.72 };
const NEAR = 0.3;
const AS_NEAR = 0.9;

const isTold = ({ kind, topic, old }: Passage): boolean => kind === 'answer' && !old && topic !== 'tu-choi';

/** As much of each as fits, the first whole where there are two; and what is left is asked for by itself. */
function inTurn(parts: readonly Part[], left: readonly string[], knowledge: Knowledge): Answered | undefined {
  const all = parts.flatMap(({ asked, passages }) => passages.map((passage) => ({ asked, passage })));
  const told = all.filter(({ passage }, i) => all.findIndex((one) => one.passage === passage) === i);
  const rule = parts.find((part) => part.rule)?.rule;
  if (rule) {
    const texts = told.map((one) => say.asWell(one.passage, cut(one, Math.max((SCREEN - rule.text.length) / told.length, SHORT.other)), knowledge));
    return { ...rule, each: true, near: [], text: [rule.text, ...texts, ...left.map(say.askApart)].join('\n\n'), sources: [...rule.sources, ...told.flatMap(({ passage }) => sourcesOf(passage))] };
  }
  const [first, ...others] = told;
  if (!first) return undefined;
  const main = say.passage(first.passage, knowledge, others.length < 2 ? first.passage.body : cut(first, SHORT.first));
  const room = (SCREEN + (others.length - 1) * SHORT.other - main.length) / Math.max(1, others.length);
  const texts = others.map((one) => say.asWell(one.passage, cut(one, Math.max(room - say.asWell(one.passage, '', knowledge).length, LEAST * 2)), knowledge));
  return { outcome: 'answered', by: 'knowledge', sure: BANDS.asWritten, each: true, near: [], text: [main, ...texts, ...left.map(say.askApart)].join('\n\n'), sources: told.flatMap(({ passage }) => sourcesOf(passage)) };
}

const SHORT = { first: 420, other: 300 };
/** What a passage begins with answers what it was found for. */
const OPENING = 3;
const cut = ({ asked, passage }: { readonly asked: string; readonly passage: Passage }, room: number): string => partOf(passage.body, asked, room, OPENING) ?? passage.body;
