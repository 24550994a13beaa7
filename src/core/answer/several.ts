import type { Knowledge, Passage } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import { spelled } from '../read/plain.ts';
import { fold } from '../text.ts';
import { bindsAll, SCREEN } from './beside.ts';
import { BANDS } from './from-passages.ts';
import { ASKS_SET } from './asked-beside-set.ts';
import { fromRules } from './from-rules.ts';
import { namedIn, namesIn } from './matter-named.ts';
import { sourcesOf, type Answered, type Question } from './outcome.ts';
import { LEAST, partOf } from './part-of.ts';
import { mayAskFor, refusalOf } from './refuse.ts';
import { ofTheSame, sideAlone } from './side-alone.ts';
import { sideOfPaper } from './side-of-paper.ts';
import { asksOfThen } from './then.ts';
import { piecesOf } from './two.ts';

/* "Nộp ở đâu, mất bao lâu, có mất tiền không": two or three things asked in one message, each of the matter named last before it. Each is told in short,
 * in the order asked, where a passage surely answers every one of them, or all of three but one. */

const MOST = 3;
const LIKELY = 3;
/** What is asked of nothing named is asked of the dossier. */
const DOSSIER = 'làm ocop';

type Part = { readonly said: string; /** Without what leads to it. */ readonly asked: string; readonly passages: readonly Passage[] };

export function severalTold({ text, before, about, on }: Question, knowledge: Knowledge): Answered | undefined {
  if (asksOfThen(text, on) || refusalOf(text) !== undefined || mayAskFor(text) !== undefined) return undefined;
  const pieces = piecesOf(text);
  const asking = pieces.filter(({ asks }) => asks).length;
  if (asking < 2 || asking > MOST || pieces.some(({ text: piece }) => ASKS_SET.test(fold(piece))) || fromRules(text, on, true, knowledge)) return undefined;
  const whole = knowledge.search({ question: text, about, on, past: false });
  if (asking === 2 && whole.sure >= BANDS.alone) return undefined;
  const likely = whole.hits.slice(0, LIKELY).map(({ passage }) => passage);
  const parts: Part[] = [];
  let context = before;
  let named = false;
  for (const { text: piece, said, asks } of pieces) {
    const names = namedIn(spelled(piece), namesIn(knowledge)) !== undefined;
    if (asks) parts.push({ said, asked: piece, passages: toldOf({ text: piece, before: names ? undefined : context ?? DOSSIER, about, on }, { likely, told: parts.flatMap(({ passages }) => passages) }, knowledge) });
    if (names || (!named && sideAlone(piece) === undefined)) context = piece;
    named ||= names;
  }
  const left = parts.filter(({ passages }) => passages.length === 0);
  return left.length > parts.length - 2 ? undefined : inTurn(parts, left.map(({ said }) => said), knowledge);
}

/** What surely answers one of the things asked: the side of a paper or matter it names or leans on; else what is found for it behind what was named, or for
 *  its own words. `likely`: what comes near the whole message; `told`: what answers the things asked before it, which more than a side must go beyond. */
function toldOf({ text, before, about, on }: Question, { likely, told }: { readonly likely: readonly Passage[]; readonly told: readonly Passage[] }, knowledge: Knowledge): readonly Passage[] {
  const side = sideOfPaper({ text, before, about, on }, knowledge);
  if (side) return [...new Set(side.sources.flatMap(({ passage }) => passage ?? []))];
  const full = before === undefined || before === DOSSIER ? undefined : ofTheSame(text, before);
  const bare = full !== undefined && sideAlone(text) !== undefined;
  const found = [...(full === undefined ? [] : [full]), ...(bare ? [] : [text])].flatMap((question) => {
    const { hits: [first], sure } = knowledge.search({ question, about, on, past: false });
    if (!first || first.elsewhere || !isTold(first.passage) || !bindsAll(first.passage, on, knowledge)) return [];
    const isLikely = likely.includes(first.passage);
    return sure < (isLikely ? SURE.likely : SURE.alone) || (!bare && told.includes(first.passage)) ? [] : [{ passage: first.passage, worth: sure + (isLikely ? NEAR : 0) }];
  });
  return found.toSorted((a, b) => b.worth - a.worth).slice(0, 1).map(({ passage }) => passage);
}

/** So sure; less where the whole message comes near it too, which is worth so much. */
const SURE = { alone: 0.88, likely: 0.6 };
const NEAR = 0.3;

const isTold = ({ kind, topic, old }: Passage): boolean => kind === 'answer' && !old && topic !== 'tu-choi';

/** As much of each as fits, the first whole where there are two; and what is left is asked for by itself. */
function inTurn(parts: readonly Part[], left: readonly string[], knowledge: Knowledge): Answered | undefined {
  const all = parts.flatMap(({ asked, passages }) => passages.map((passage) => ({ asked, passage })));
  const told = all.filter(({ passage }, i) => all.findIndex((one) => one.passage === passage) === i);
  const [first, ...others] = told;
  if (!first) return undefined;
  const main = say.passage(first.passage, knowledge, others.length < 2 ? first.passage.body : cut(first, SHORT.first));
  const room = (SCREEN + (others.length - 1) * SHORT.other - main.length) / Math.max(1, others.length);
  const texts = others.map((one) => say.asWell(one.passage, cut(one, Math.max(room - say.asWell(one.passage, '', knowledge).length, LEAST * 2)), knowledge));
  return { outcome: 'answered', by: 'knowledge', sure: BANDS.asWritten, near: [], text: [main, ...texts, ...left.map(say.askApart)].join('\n\n'), sources: told.flatMap(({ passage }) => sourcesOf(passage)) };
}

const SHORT = { first: 420, other: 300 };
const cut = ({ asked, passage }: { readonly asked: string; readonly passage: Passage }, room: number): string => partOf(passage.body, asked, room) ?? passage.body;
