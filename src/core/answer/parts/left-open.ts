import type { Knowledge, Passage } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import { asksAtTheEnd } from '../../read/asks-at-the-end.ts';
import { spelled } from '../../read/plain.ts';
import { isMarked } from '../../product/lexicon.ts';
import { isQuestion } from '../../read/question.ts';
import { fold, words } from '../../text.ts';
import { ASKS_SET } from '../goods/asked-beside-set.ts';
import { fromRules } from '../from-rules.ts';
import { mayTakePart } from '../goods/may-take-part.ts';
import { lookFor } from '../look.ts';
import { ofTheSame, sideAlone, tellsSide } from '../paper/side-alone.ts';
import { sidesIn } from '../paper/paper-sides.ts';
import { sourcesOf, type Answer, type Answered, type Question } from '../outcome.ts';
import { namedIn, namesIn } from '../paper/matter-named.ts';
import { SCREEN } from './beside.ts';
import { LEAST, partOf } from './part-of.ts';
import { toldOf } from './several.ts';
import { piecesOf } from './two.ts';

/* No part of a message passes in silence: where two or three things are asked and the answer plainly tells one of them, the other is told
 * behind it where a passage surely answers that, and else named at the end, to be asked by itself. */

const MOST = 3;
/** In so many words much is told that only sounds like asking. */
const STORY = 28;
/** What says nothing of its own; a part of nothing else is of the one before it: "có được không", "thì làm sao". */
const EMPTY = new Set('a da em e anh chi ad oi thi la va ma con co khong chua duoc phai can bi nen lam gi nao dau sao ai may bao nhieu lau gio khi the vay nhi ha nhe luon roi nua cho hoi voi cai nay do ay no neu hay o minh toi tui bac ban cung moi lai ra vao tren trong nhung cac mot ngay thang nam tien nguoi nha xin sp ocop ho so giay to muon dang hien biet giup ve chi tu den toi no hay chac'.split(' '));
export const ownWords = (text: string): readonly string[] => [...new Set(spelled(text))].filter((word) => !EMPTY.has(word));
/** What days that are reckoned tell. */
const ASKS_DAYS = /\b(?:han|khi nao|bao gio|bao lau|ngay|thang|dot|con|kip|nop)\b/;
/** "Thu" and "thủ" are two words, where they were typed with their marks. */
const rawWords = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const ENDS_ASKING = /\b(?:sao|gi|dau|nao|ai|nhieu|lau|khong|chua|hay (?:\S+ ){1,4}duoc)(?: (?:em|a|ad|vay|the|ha|nhi|anh|chi|oi))*$/;
/** So surely a passage is what a part asks for. */
const SURE = 0.5;
/** Of the words of a part what was told must speak so many. */
const SPOKEN = 0.5;

/** The same answer, and behind it what was asked beside it. */
export function withLeftOpen<A extends Answer>(found: A, question: Question, knowledge: Knowledge): A {
  if (found.outcome !== 'answered' || found.each || found.declines || words(question.text).length >= STORY) return found;
  const asked = piecesOf(question.text).map((piece) => ({ ...piece, asks: piece.asks && ([isQuestion, asksAtTheEnd].some((one) => one(spelled(piece.text))) || ENDS_ASKING.test(spelled(piece.text).join(' '))) }));
  const asking = asked.filter(({ asks }) => asks);
  if (asking.length < 2 || asking.length > MOST) return found;
  const told = asked.map(({ text, asks }, i) => !asks || isTold(text, asking.filter((one) => one.text !== text).map((one) => one.text), asked.slice(0, i).findLast((one) => ownWords(one.text).length > 0)?.text, found, question, knowledge));
  const left = asked.filter((_, i) => !told[i]);
  if (left.length === 0 || left.length === asking.length) return found;
  const more = left.map(({ text }) => ({ text, passage: toldBehind(text, asked.slice(0, asked.findIndex((one) => one.text === text)).map((one) => one.text), found, question, knowledge) }));
  const room = Math.max((SCREEN - found.text.length) / more.length, LEAST * 2);
  return {
    ...found,
    text: [found.text, ...more.map(({ text, passage }) => (passage ? say.asWell(passage, partOf(passage.body, text, room, OPENING) ?? passage.body, knowledge) : say.askApart(text)))].join('\n\n'),
    sources: [...found.sources, ...more.flatMap(({ passage }) => (passage ? sourcesOf(passage) : []))],
  };
}
/** What a passage begins with answers what it was found for. */
const OPENING = 3;
const LIKELY = 3;

/** What surely answers this part, behind what was named last before it; where it names nothing itself, only what is near the whole message. */
function toldBehind(text: string, earlier: readonly string[], { sources }: Answered, { text: whole, before, about, on }: Question, knowledge: Knowledge): Passage | undefined {
  const lines = earlier.map((one) => spelled(one));
  const at = lines.findLastIndex((line) => namedIn(line, namesIn(knowledge)) !== undefined);
  const named = at < 0 ? undefined : namedIn(lines[at]!, namesIn(knowledge));
  const isNamed = namedIn(spelled(text), namesIn(knowledge)) !== undefined;
  const told = sources.flatMap(({ passage }) => passage ?? []);
  const likely = knowledge.search({ question: whole, about, on, past: false }).hits.slice(0, LIKELY).map(({ passage }) => passage);
  const [first] = toldOf({ text, before: isNamed ? undefined : (earlier[Math.max(at, 0)] ?? before), about, on }, { isStory: false, matter: named && lines[at]!.slice(0, named.to).join(' '), likely, told }, knowledge);
  return first && !told.includes(first) && (isNamed || sideAlone(text) !== undefined || likely.includes(first)) ? first : undefined;
}

/** Whether an answer speaks of this part: it is what is found for it, or for it behind what was named, and says its words. */
function isTold(text: string, others: readonly string[], context: string | undefined, { sources, by }: Answered, { text: whole, about, on }: Question, knowledge: Knowledge): boolean {
  const passages = sources.flatMap(({ passage }) => passage ?? []);
  const side = sideAlone(text);
  if (side && passages.some((one) => tellsSide(one, side))) return true;
  if (by === 'rules' && (fromRules(text, on, true, knowledge) || sources.some(({ entry }) => (entry.startsWith('set-') ? ASKS_SET.test(fold(text)) || mayTakePart(text, on, knowledge) !== undefined : entry === 'deadlines' ? ASKS_DAYS.test(fold(text)) : passages.length === 0)))) return true;
  if (meansOther(text, others, passages, whole, { about, on }, knowledge)) return false;
  const own = isMarked(text) ? rawWords(text).filter((word) => !EMPTY.has(fold(word))) : ownWords(text);
  if (own.length === 0 && sidesIn(spelled(text).join(' ')).side === undefined) return true;
  const full = context === undefined ? undefined : ofTheSame(text, context);
  const of = [text, ...(full === undefined ? [] : [full])].some((one) => {
    const { hits: [first], sure } = lookFor({ question: one, about, on, past: false }, knowledge);
    return first !== undefined && sure >= SURE && passages.includes(first.passage);
  });
  const said = new Set(passages.flatMap(({ title, asks, body }) => (isMarked(text) ? rawWords : words)([title, ...asks, body].join(' '))));
  return of && (own.length === 0 || own.filter((word) => said.has(word)).length >= own.length * SPOKEN);
}

/** What was told first is what another part asks for, and its own words find something else that is near the whole message too: those it shares with
 *  what was told prove nothing. */
function meansOther(text: string, others: readonly string[], told: readonly Passage[], whole: string, { about, on }: Pick<Question, 'about' | 'on'>, knowledge: Knowledge): boolean {
  const { hits: [first], sure } = lookFor({ question: text, about, on, past: false }, knowledge);
  if (!first || sure < SURE_OF_OTHER || told.includes(first.passage)) return false;
  return others.some((one) => lookFor({ question: one, about, on, past: false }, knowledge).hits[0]?.passage === told[0])
    && knowledge.search({ question: whole, about, on, past: false }).hits.slice(0, LIKELY).some(({ passage }) => passage === first.passage);
}
const SURE_OF_OTHER = 0.6;
