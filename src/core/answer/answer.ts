import { answerAlone } from './alone.ts';
import { BANDS } from './from-passages.ts';
import { withLaterTexts } from './later-texts.ts';
import { andNow } from './lean/and-now.ts';
import { addsNothing, ASKS_DAYS, asksSetOf, isBeside, LEANING, mayLean, ofThatRank, ofTheSameMatter, ofTheSubject, setOfTheSame, strays, SURER, toldAlready, whetherOf } from './lean/behind.ts';
import { notTwice } from './lean/not-twice.ts';
import { ofForwarded } from './forwarded/of-forwarded.ts';
import { hearsayAsked } from './hearsay-asked.ts';
import { inFull } from './lean/in-full.ts';
import { leansByWords } from './lean/leans.ts';
import { ofThatLaw } from './lean/of-that-law.ts';
import { ofThatRegistration } from './lean/of-that-registration.ts';
import { ofThatPlace } from './lean/of-that-place.ts';
import { ofTheList } from './lean/of-the-list.ts';
import { ofThoseGoods } from './lean/of-those-goods.ts';
import { papersOfStory } from './lean/of-the-story.ts';
import { papersAsked } from './lean/papers-asked.ts';
import { whatThen } from './lean/what-then.ts';
import type { Answer, Answered, Question } from './outcome.ts';
import { fineOfIt } from './paper/fine-of-it.ts';
import { sidesIn } from './paper/paper-sides.ts';
import { endsWhileJudged } from './paper/ends-while-judged.ts';
import { sideOfPaper } from './paper/side-of-paper.ts';
import { sideUntold } from './paper/side-untold.ts';
import { useByOf } from './paper/use-by.ts';
import { withoutIt } from './paper/without-it.ts';
import { askedFirst } from './parts/asked-first.ts';
import { withLeftOpen } from './parts/left-open.ts';
import { severalTold } from './parts/several.ts';
import { meaningAsked } from './meaning-asked.ts';
import { declining } from './refuse/declining.ts';
import { refusalOf } from './refuse/refuse.ts';
import { refusedBehind } from './refuse/refused.ts';
import { isRubric } from './rubric/with-rubric.ts';
import type { Knowledge } from '../knowledge.ts';
import { asSpelled } from '../read/by-ear.ts';
import { ofItsClause } from '../read/clause-asked.ts';
import { withoutCourtesies } from '../read/courtesy.ts';
import { textNumbersInFigures } from '../read/dictated.ts';
import { withoutFillers } from '../read/fillers.ts';
import { asHow } from '../read/how-asked.ts';
import { namesOfWhat } from '../read/named-question.ts';
import { ofOcop } from '../read/ocop-meant.ts';
import { spelled } from '../read/plain.ts';
import { asWritten } from '../read/said-aloud.ts';
import { fold } from '../text.ts';

/** Answers from the rules and the vetted passages, for the day asked about; or says honestly that it does not. Courtesies around a question are no part
 *  of it. Pure. */
export function answer(asked: Question, knowledge: Knowledge): Answer {
  const meant = asMeant(asked.text);
  const question = { ...asked, text: asked.before === undefined ? ofOcop(meant) ?? meant : meant, ...(asked.before === undefined ? {} : { before: asMeant(asked.before) }) };
  const told = ofForwarded(question, knowledge, (one) => plainly(one, knowledge)) ?? plainly(question, knowledge);
  return notTwice(told, question, knowledge, (one) => plainly(one, knowledge));
}

const asMeant = (text: string): string => asHow(ofItsClause(withoutCourtesies(withoutFillers(textNumbersInFigures(asWritten(asSpelled(text)))))));

const plainly = (question: Question, knowledge: Knowledge): Answer => declining(withLeftOpen(withLaterTexts(askedFirst(foundOrSaid(question, knowledge), question, knowledge), question.text, question.on, knowledge), question, knowledge), question, knowledge);

/** "Họ nói công ty thì khỏi giấy ATTP, nói xạo phải không": where nothing is told of that, what they said is asked; so is what a word means that they do not know, and what is meant of OCOP and does not name it. Whoever asks for a fraud asks it then too. */
function foundOrSaid(question: Question, knowledge: Knowledge): Answer {
  const own = found(question, knowledge);
  const said = own.outcome === 'answered' ? undefined : hearsayAsked(question.text) ?? meaningAsked(question.text) ?? ofOcop(question.text);
  const of = said === undefined ? undefined : found({ ...question, text: said }, knowledge);
  return of?.outcome === 'answered' ? of : own;
}

function found(asked: Question, knowledge: Knowledge): Answer {
  const { text } = asked;
  const question = asked.before !== undefined && (namesOfWhat(spelled(text)) || asksSetOf(text, knowledge)) && !leansByWords(text) ? { ...asked, before: undefined } : asked;
  const { before, about, set, on } = question;
  const ofStory = before === undefined && about === undefined && refusalOf(text) === undefined ? papersOfStory(text, knowledge) : undefined;
  const story = ofStory === undefined ? undefined : answerAlone({ text: ofStory, on }, knowledge);
  if (story?.outcome === 'answered' && story.by === 'rules') return leaning(story);
  const now = before === undefined ? undefined : andNow(text, before);
  if (now !== undefined) return leaning(answerAlone({ text: now, about, set, on }, knowledge));
  const untold = refusalOf(text) === undefined ? sideUntold(question, knowledge) ?? fineOfIt(question, knowledge) : undefined;
  if (untold) return untold;
  const several = severalTold(question, knowledge);
  if (several) return several;
  const ofGoods = before === undefined ? undefined : papersAsked(text, before, knowledge);
  const papers = ofGoods === undefined ? undefined : answerAlone({ text: ofGoods, on }, knowledge);
  if (papers?.outcome === 'answered' && (papers.by === 'rules' || papers.sure >= SURE_OF_GOODS)) return leaning(papers);
  const those = before === undefined || refusalOf(text) !== undefined ? undefined : ofThoseGoods(text, before, knowledge);
  const ofThose = those === undefined ? undefined : found({ text: those, on }, knowledge);
  if (ofThose?.outcome === 'answered' && ofThose.by === 'knowledge' && ofThose.sure >= SURE_OF_THOSE) return leaning(ofThose);
  const side = refusalOf(text) === undefined ? withoutIt(question, knowledge) ?? endsWhileJudged(question, knowledge) ?? useByOf(question, knowledge) ?? sideOfPaper(question, knowledge) : undefined;
  if (side) return side;
  if (before === undefined) return answerAlone(question, knowledge);
  const behind = refusedBehind(text, before, knowledge);
  if (behind) return behind;
  const pointed = ofThatLine(question, before, knowledge);
  if (pointed) return leaning(pointed);
  const full = ofThatRegistration(text, before) ?? whatThen(text, before) ?? inFull(text, before, knowledge.lexicon) ?? ofThatLaw(text, before) ?? whetherOf(text, before, knowledge) ?? ofThatPlace(text, before, knowledge);
  if (full !== undefined) return leaning(ofThatRank(full, question, before, knowledge) ?? answerAlone({ text: full, about, set, on }, knowledge));
  const itsSet = setOfTheSame(text, before, on, knowledge);
  if (itsSet) return leaning(itsSet);
  const same = ofTheSameMatter(question, before, knowledge);
  if (same) return same;
  const alone = answerAlone(question, knowledge);
  if (isRubric(alone) || !mayLean(alone, text) || knowledge.search({ question: text, on, past: false }).why.covered === 0) return alone;
  const both = answerAlone({ text: `${before} ${text}`, about, set, on }, knowledge, false);
  if (both.outcome === 'answered' && alone.outcome === 'no-answer' && strays(both, text)) return alone;
  if (both.outcome === 'answered' && alone.outcome === 'no-answer' && !leansByWords(text) && addsNothing(both, question, before, knowledge)) return alone;
  // "Xà bông thuộc nhóm nào và phiếu công bố còn dùng được không", "phiếu đó mấy năm hết hạn": the set was told, and is not asked again.
  if (both.outcome === 'answered' && both.by === 'rules' && sidesIn(spelled(text).join(' ')).side !== undefined && repeats(both, question, before, knowledge)) return alone;
  // A rule is sure of what it computes, not of what was meant.
  if (both.outcome !== 'answered' || (both.by === 'rules' && (!leansByWords(text) || (both.sources[0]?.entry === 'deadlines' && !ASKS_DAYS.test(fold(text))))) || (alone.outcome === 'answered' && both.sure < alone.sure + (leansByWords(text) ? LEANING : SURER))) return alone;
  if (alone.outcome === 'answered' && isBeside(alone, both)) return alone;
  return leaning(toldAlready(both, question, before, knowledge) ? ofTheSubject(both, question, before, knowledge) ?? (alone.outcome === 'answered' && alone.sure >= BANDS.answer ? alone : both) : both);
}

/** What the question before is told by itself. */
function repeats({ text: told }: Answered, { about, set, on }: Question, before: string, knowledge: Knowledge): boolean {
  const earlier = answerAlone({ text: before, about, set, on }, knowledge);
  return earlier.outcome === 'answered' && earlier.text === told;
}

/** "Cái đầu tiên ai cấp" behind an answer that lists some. */
function ofThatLine({ text, about, set, on }: Question, before: string, knowledge: Knowledge): Answer | undefined {
  if (ofTheList(text, POINTED_AT) === undefined) return undefined;
  const earlier = found({ text: before, about, set, on }, knowledge);
  const full = earlier.outcome === 'answered' ? ofTheList(text, earlier.text) : undefined;
  return full === undefined ? undefined : found({ text: full, about, set, on }, knowledge);
}
/** A list as long as any that is pointed at. */
const POINTED_AT = '- a\n- a\n- a\n- a';

const leaning = (one: Answer): Answer => (one.outcome === 'answered' ? { ...one, leans: true } : one);

/** So surely a passage found in so few words tells of these goods. */
const SURE_OF_GOODS = 0.85;
/** What is told of these goods, where it would else be told of all. */
const SURE_OF_THOSE = 0.8;
