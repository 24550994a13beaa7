import type { Knowledge } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import { findProducts } from '../product/find.ts';
import { spelled } from '../read/plain.ts';
import { fold, words } from '../text.ts';
import type { Day } from '../time.ts';
import { asksAnothersNumber } from './refuse/anothers-number.ts';
import { asksForBody } from './refuse/asks-for-body.ts';
import { ASKS_SET, setAndMore } from './goods/asked-beside-set.ts';
import { ofUnknownGoods } from './goods/unknown-goods.ts';
import { declining } from './refuse/declining.ts';
import { BANDS, fromPassages } from './from-passages.ts';
import { fromRules } from './from-rules.ts';
import { inFull } from './lean/in-full.ts';
import { isOtherLanguage } from './language.ts';
import { withLaterTexts } from './later-texts.ts';
import { leansByWords } from './lean/leans.ts';
import { ofTheList } from './lean/of-the-list.ts';
import { ofThatLaw } from './lean/of-that-law.ts';
import { papersAsked } from './lean/papers-asked.ts';
import { lookFor } from './look.ts';
import { namedIn, papersIn } from './paper/matter-named.ts';
import { nearby } from './nearby.ts';
import { mayTakePart } from './goods/may-take-part.ts';
import { sourcesOf, type Answer, type Answered, type Question } from './outcome.ts';
import { papersOfGoods } from './goods/papers-of-goods.ts';
import { isHonest, refusalOf } from './refuse/refuse.ts';
import { refused } from './refuse/refused.ts';
import { goodsIn } from './rubric/goods.ts';
import { minimumsTold } from './rubric/minimums.ts';
import { isRubric, withRubric } from './rubric/with-rubric.ts';
import { askedFirst } from './parts/asked-first.ts';
import { ownWords, withLeftOpen } from './parts/left-open.ts';
import { severalTold } from './parts/several.ts';
import { ofTheSame, sideAlone, tellsSide } from './paper/side-alone.ts';
import { sideOfPaper } from './paper/side-of-paper.ts';
import { asksOfThen, periodOf } from './then.ts';
import { withoutAny, withoutIt } from './paper/without-it.ts';

/** Answers from the rules and the vetted passages, for the day asked about; or says honestly that it does not. Pure. */
export const answer = (question: Question, knowledge: Knowledge): Answer => declining(withLeftOpen(withLaterTexts(askedFirst(found(question, knowledge), question, knowledge), question.text, question.on, knowledge), question, knowledge), question, knowledge);

function found(question: Question, knowledge: Knowledge): Answer {
  const { text, before, about, set, on } = question;
  const several = severalTold(question, knowledge);
  if (several) return several;
  const ofGoods = before === undefined ? undefined : papersAsked(text, before, knowledge);
  const papers = ofGoods === undefined ? undefined : answerAlone({ text: ofGoods, on }, knowledge);
  if (papers?.outcome === 'answered' && (papers.by === 'rules' || papers.sure >= SURE_OF_GOODS)) return leaning(papers);
  const side = refusalOf(text) === undefined ? withoutIt(question, knowledge) ?? sideOfPaper(question, knowledge) : undefined;
  if (side) return side;
  if (before === undefined) return answerAlone(question, knowledge);
  const pointed = ofThatLine(question, before, knowledge);
  if (pointed) return leaning(pointed);
  const full = inFull(text, before, knowledge.lexicon) ?? ofThatLaw(text, before) ?? whetherOf(text, before, knowledge);
  if (full !== undefined) return leaning(ofThatRank(full, question, before, knowledge) ?? answerAlone({ text: full, about, set, on }, knowledge));
  const itsSet = setOfTheSame(text, before, on, knowledge);
  if (itsSet) return leaning(itsSet);
  const same = ofTheSameMatter(question, before, knowledge);
  if (same) return same;
  const alone = answerAlone(question, knowledge);
  if (isRubric(alone) || !mayLean(alone, text) || knowledge.search({ question: text, on, past: false }).why.covered === 0) return alone;
  const both = answerAlone({ text: `${before} ${text}`, about, set, on }, knowledge, false);
  if (both.outcome === 'answered' && alone.outcome === 'no-answer' && !leansByWords(text) && addsNothing(both, question, before, knowledge)) return alone;
  // A rule is sure of what it computes, not of what was meant.
  if (both.outcome !== 'answered' || (both.by === 'rules' && (!leansByWords(text) || (both.sources[0]?.entry === 'deadlines' && !ASKS_DAYS.test(fold(text))))) || (alone.outcome === 'answered' && both.sure < alone.sure + (leansByWords(text) ? LEANING : SURER))) return alone;
  if (alone.outcome === 'answered' && isBeside(alone, both)) return alone;
  return leaning(toldAlready(both, question, before, knowledge) ? ofTheSubject(both, question, before, knowledge) ?? (alone.outcome === 'answered' && alone.sure >= BANDS.answer ? alone : both) : both);
}

/** What the question before finds by itself, and is not asked for this: the words before have drawn this one to their own passage. */
function toldAlready({ sources: [first] }: Answered, { text, about, on }: Question, before: string, knowledge: Knowledge): boolean {
  const side = sideAlone(text);
  const earlier = first?.passage && ownWords(text).length > 0 && !(side && tellsSide(first.passage, side)) ? answerAlone({ text: before, about, on }, knowledge) : undefined;
  return earlier?.outcome === 'answered' && earlier.sources[0]?.entry === first!.entry;
}

/** "Mỗi năm chấm mấy đợt", "thế còn 5 sao": not what was told of all, where something near is told of that rank. */
function ofThatRank(full: string, { text, about, on }: Question, before: string, knowledge: Knowledge): Answered | undefined {
  const rank = /\b[345] sao\b/.exec(spelled(text).join(' '))?.[0];
  if (rank === undefined || spelled(before).join(' ').includes(' sao')) return undefined;
  const [earlier, now] = [before, full].map((one) => knowledge.search({ question: one, about, on, past: false }).hits);
  if (!earlier?.[0] || earlier[0].passage !== now?.[0]?.passage) return undefined;
  const own = now.slice(0, NEAR_RANK).find(({ passage }) => passage.kind === 'answer' && !passage.old && passage.topic === earlier[0]!.passage.topic && spelled(passage.title).join(' ').includes(rank))?.passage;
  return own && { outcome: 'answered', by: 'knowledge', sure: BANDS.two, near: [], text: say.passage(own, knowledge), sources: sourcesOf(own) };
}
const NEAR_RANK = 5;

/** "Xin giấy ATTP ở đâu", "không có thì sao": asked of the subject alone, without what else was asked of it. */
function ofTheSubject({ sources: [told] }: Answered, { text, about, set, on }: Question, before: string, knowledge: Knowledge): Answer | undefined {
  const full = ofTheSame(text, before);
  const found = full === undefined ? undefined : answerAlone({ text: full, about, set, on }, knowledge);
  return found?.outcome === 'answered' && found.by === 'knowledge' && found.sure >= BANDS.answer && found.sources[0]?.entry !== told?.entry ? found : undefined;
}

/** "Vậy phải thêm giấy gì", after the days of a certificate: no days are asked for. */
const ASKS_DAYS = /\b(?:khi nao|bao gio|luc nao|(?:ngay|hom|thang|nam|bua) nao|chung nao|bao lau|may (?:ngay|thang|nam)|han|nop|con|het|lam lai|danh gia lai|gia han|kip|som|tre|muon)\b/;

/** What these words find by themselves stands there too, behind what was told just before. */
const isBeside = (alone: Answered, both: Answered): boolean => {
  const [first, ...others] = both.sources.map(({ entry }) => entry);
  const own = alone.sources[0]?.entry;
  return own !== first && others.includes(own!);
};

/** Words enough for a question of their own; or both find what the question before finds by itself, whatever was asked after it. */
function addsNothing(both: Answered, { text, about, on }: Question, before: string, knowledge: Knowledge): boolean {
  const own = words(text).length;
  if (own < SHORTEST_OWN || own >= SURELY_OWN) return own >= SURELY_OWN;
  const earlier = answerAlone({ text: before, about, on }, knowledge);
  return earlier.outcome === 'answered' && earlier.sources[0]?.entry === both.sources[0]?.entry;
}

/** "Mất bao lâu", "cần giấy gì" behind what was asked of one matter: of that matter still, where a passage of it tells that. */
function ofTheSameMatter({ text, about, on }: Question, before: string, knowledge: Knowledge): Answered | undefined {
  const side = sideAlone(text);
  const full = side && ofTheSame(text, before);
  const found = full === undefined ? undefined : answerAlone({ text: full, about, on }, knowledge);
  const passage = found?.outcome === 'answered' && found.by === 'knowledge' ? found.sources[0]?.passage : undefined;
  if (found?.outcome !== 'answered' || !passage || found.sure < BANDS.answer) return undefined;
  const isOfIt = (): boolean => {
    const earlier = answerAlone({ text: before, about, on }, knowledge);
    return earlier.outcome === 'answered' && earlier.sources[0]?.passage?.topic === passage.topic;
  };
  return found.sure >= BANDS.alone || (tellsSide(passage, side!) && (found.sure >= BANDS.two || isOfIt())) ? { ...found, leans: true } : undefined;
}

/** "Đồ gỗ có cần không" behind a question of one paper: whether those goods take it. */
function whetherOf(text: string, before: string, knowledge: Knowledge): string | undefined {
  const asks = WHETHER.exec(text.normalize('NFC').trim());
  const goods = asks && findProducts(`làm ${asks[1]}`, knowledge.lexicon);
  const said = spelled(before);
  const paper = goods?.length === 1 && words(goods[0]!.name).length === words(asks![1]!).length ? namedIn(said, papersIn(knowledge)) : undefined;
  return paper && `${asks![1]} có cần ${said.slice(paper.from, paper.to).join(' ')} không`;
}
const WHETHER = /^(?:(?:thế|the|vậy|vay|còn|con|mà|ma)\s+)*(.+?)\s+(?:thì\s+|thi\s+)?(?:có\s+|co\s+)?(?:cần|can|phải|phai)(?:\s+(?:có|co|làm|lam))?(?:\s+(?:cái\s+)?(?:đó|do|này|nay))?\s+(?:không|khong|ko|k|hông|hong)$/iu;

/** "Cái đầu tiên ai cấp" behind an answer that lists some. */
function ofThatLine({ text, about, set, on }: Question, before: string, knowledge: Knowledge): Answer | undefined {
  if (ofTheList(text, POINTED_AT) === undefined) return undefined;
  const earlier = found({ text: before, about, set, on }, knowledge);
  const full = earlier.outcome === 'answered' ? ofTheList(text, earlier.text) : undefined;
  return full === undefined ? undefined : found({ text: full, about, set, on }, knowledge);
}
/** A list as long as any that is pointed at. */
const POINTED_AT = '- a\n- a\n- a\n- a';

/** "Chấm theo bộ nào" behind "nhà em làm homestay". */
function setOfTheSame(text: string, before: string, on: Day, knowledge: Knowledge): Answer | undefined {
  if (!(ASKS_SET.test(fold(text)) || PLACED.test(fold(text))) || words(text).length > LONGEST_SET || findProducts(text, knowledge.lexicon).length > 0) return undefined;
  const [goods, ...others] = findProducts(before, knowledge.lexicon);
  return goods && others.length === 0 ? fromRules(`${goods.name} thuộc bộ nào`, on, true, knowledge) : undefined;
}

/** "Thuộc nhóm nào". */
const PLACED = /\b(?:thuoc|xep) (?:vao )?(?:nhom|nganh) (?:nao|may|gi)\b/;

const leaning = (one: Answer): Answer => (one.outcome === 'answered' ? { ...one, leans: true } : one);

/** So surely a passage found in so few words tells of these goods. */
const SURE_OF_GOODS = 0.85;
/** By how much an answer with the question before must be surer than one without, where the words lean on it and where they do not. */
const LEANING = -0.15;
const SURER = 0.5;
/** Fewer words are hardly a question without the one before; so many are. */
const SHORTEST_OWN = 5;
const SURELY_OWN = 8;
/** So many words are a question of their own. */
const LONGEST_SEQUEL = 20;
const LONGEST_LEANING = 12;
const LONGEST_SET = 8;

/** Whether the question before may help: not where this one is refused, is long, says nothing of its own, or is of another matter and does not lean. */
function mayLean(alone: Answer, text: string): boolean {
  if (words(text).length > LONGEST_SEQUEL || alone.outcome === 'refused') return false;
  if (alone.outcome !== 'no-answer') return true;
  return alone.why === 'not-covered' || (alone.why === 'unlike-ours' && words(text).length <= LONGEST_LEANING && (leansByWords(text) || words(text).length < SURELY_OWN));
}

/** `asIs`: these are their words, not two questions of theirs put together, whose first may have asked for points. */
function answerAlone(question: Question, knowledge: Knowledge, asIs = true): Answer {
  const { text, before, about, on } = question;
  const said = words(text);
  if (said.length === 0) return { outcome: 'no-answer', why: 'no-words', text: say.noWords(), near: [] };
  if (THANKS.test(said.join(' '))) return { outcome: 'no-answer', why: 'no-words', text: say.welcome(), near: [] };
  const refusal = refusalOf(text) ?? (asksAnothersNumber(text) ? 'others' : asksForBody(text) ? 'medicine' : undefined);
  if (refusal) return refused(refusal, text, on, knowledge);
  if (isOtherLanguage(text)) return { outcome: 'no-answer', why: 'other-language', text: say.onlyVietnamese(), near: [] };
  const leant = before !== undefined && words(text).length < 6 ? `${before} ${text}` : text;
  const then = asksOfThen(text, on) || asksOfThen(leant, on);
  const looked = lookFor({ question: text, before, about, set: ownSet(question, knowledge), on, past: then, period: then ? periodOf(text, on) ?? periodOf(leant, on) : undefined }, knowledge);
  const isOurs = looked.ours >= ELSEWHERE || looked.sure >= fitting(looked.ours >= ALMOST, said.length <= FEW_WORDS) || (looked.hits[0]?.passage.topic === 'tu-choi' && looked.sure >= BANDS.answer && !isHonest(text));
  const partaking = then ? undefined : mayTakePart(text, on, knowledge);
  if (partaking) return partaking;
  const least = then || !asIs ? undefined : minimumsTold(question, knowledge);
  if (least) return least;
  const papers = then ? undefined : papersOfGoods(question, looked, knowledge);
  if (papers) return papers;
  const ruled = fromRules(text, on, isOurs, knowledge);
  const two = isOurs && !then ? setAndMore(ruled, { text, about, on }, knowledge) : undefined;
  if (two ?? ruled) return (two ?? ruled)!;
  if (!isOurs) return { outcome: 'no-answer', why: 'unlike-ours', text: say.offTopic(), near: nearby(looked) };
  const lacking = looked.sure < SURE_OF_LACKING ? withoutAny(question, knowledge) : undefined;
  if (lacking) return lacking;
  const unknown = ofUnknownGoods(question, looked, knowledge);
  if (unknown) return unknown;
  const passed = fromPassages({ text, about, on }, { found: looked, past: then, leans: leant !== text }, knowledge);
  return then || !asIs ? passed : withRubric(passed, question, looked, knowledge);
}

/** The set of their goods, where these words name no other goods and no set. */
const ownSet = ({ text, before, set }: Question, { rubric: { goods }, lexicon }: Knowledge): number | undefined =>
  set === undefined || [text, before ?? ''].some((said) => goodsIn(said, goods, lexicon).sets.some((one) => one !== set)) ? undefined : set;

/** So surely found, what is lacking is told of by its own passage. */
const SURE_OF_LACKING = 0.85;

/** Thanks and nothing else. */
const THANKS = /^(?:(?:da|a|ok|vang|the|vay|rat|xin|em|chi|anh|minh|toi|bac|co|chu) )*c[ao]m on(?: (?:em|ad|bot|ban|chi|anh|nhieu|lam|nhe|nha|nhen|nghen|a|da|rat|qua|vi|tra|loi|giup|do|truoc))*$/;

/** So surely another matter (log-odds): with its own row left out of the learning one question of ours in fourteen, and fourteen of fifteen others, hard
 *  ones among them (`npm run calibrate:scope`); most of what is left is then found nowhere. */
const ELSEWHERE = 0.6;
/** What a passage surely answers is ours where it almost sounds like it, and in so few words however it sounds: of our own short ways of asking one in
 *  eighty sounds like another matter ("đăng ký mã vạch ở đâu", beside what else is registered somewhere). Of longer ones that sound further off and
 *  still fit so, all but a few are another matter told in words of ours. */
const ALMOST = -0.5;
const FEW_WORDS = 9;
const fitting = (almost: boolean, short: boolean): number => (almost ? (short ? 0.65 : 0.8) : short ? 0.8 : Infinity);
