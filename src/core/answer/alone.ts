import { BANDS, fromPassages } from './from-passages.ts';
import { fromRules } from './from-rules.ts';
import { setAndMore } from './goods/asked-beside-set.ts';
import { isSet, matterOfGoods } from './goods/matter-of-goods.ts';
import { anotherOfTheirs } from './goods/another-of-theirs.ts';
import { mayTakePart } from './goods/may-take-part.ts';
import { notOfFood } from './goods/not-of-food.ts';
import { papersOfGoods } from './goods/papers-of-goods.ts';
import { ofUnknownGoods } from './goods/unknown-goods.ts';
import { setToldBehind } from './reckoned/which-set.ts';
import { isOtherLanguage } from './language.ts';
import { lookFor } from './look.ts';
import { ofText } from './of-text.ts';
import { nearby } from './nearby.ts';
import type { Answer, Question } from './outcome.ts';
import { sideFirst } from './paper/side-first.ts';
import { withoutAny } from './paper/without-it.ts';
import { asksAnothersNumber } from './refuse/anothers-number.ts';
import { asksForBody } from './refuse/asks-for-body.ts';
import { isHonest, refusalOf } from './refuse/refuse.ts';
import { refused } from './refuse/refused.ts';
import { whatBecomes } from './refuse/what-becomes.ts';
import { goodsIn } from './rubric/goods.ts';
import { toldByName } from './rubric/by-name.ts';
import { knockOutsTold } from './rubric/knock-outs.ts';
import { minimumsTold } from './rubric/minimums.ts';
import { wholeSheetTold } from './rubric/whole-sheet.ts';
import { withRubric } from './rubric/with-rubric.ts';
import { asksOfThen, periodOf } from './then.ts';
import type { Found } from './search.ts';
import type { Knowledge } from '../knowledge.ts';
import { shortOfPoints } from './reckoned/points.ts';
import * as say from '../say/passages.ts';
import { asksToLook } from '../read/label/wish.ts';
import { spelled } from '../read/plain.ts';
import { words } from '../text.ts';

/** `asIs`: these are their words, not two questions of theirs put together, whose first may have asked for points. */
export function answerAlone(asked: Question, knowledge: Knowledge, asIs = true): Answer {
  const question = asIs && COST_OF_NOTHING.test(spelled(asked.text).join(' ')) ? { ...asked, text: COST_OF_ALL } : asIs && asksToLook(asked.text) ? { ...asked, text: LOOK_AT_LABEL } : asked;
  const { text, before, about, on } = question;
  const said = words(text);
  if (said.length === 0) return { outcome: 'no-answer', why: 'no-words', text: say.noWords(), near: [] };
  if (THANKS.test(said.join(' '))) return { outcome: 'no-answer', why: 'no-words', text: say.welcome(), near: [] };
  const refusal = refusalOf(text) ?? (asksAnothersNumber(text) ? 'others' : asksForBody(text) ? 'medicine' : undefined);
  if (refusal) return refused(refusal, text, on, knowledge);
  if (isOtherLanguage(text)) return { outcome: 'no-answer', why: 'other-language', text: say.onlyVietnamese(), near: [] };
  const leant = before !== undefined && words(text).length < 6 ? `${before} ${text}` : text;
  const then = asksOfThen(text, on) || asksOfThen(leant, on);
  const near = lookFor({ question: text, before, about, set: ownSet(question, knowledge), on, past: then, period: then ? periodOf(text, on) ?? periodOf(leant, on) : undefined }, knowledge);
  const looked = then || leant !== text || !asIs ? near : sideFirst(near, text, knowledge);
  const isOurs = looked.ours >= (said.length < ELSEWHERE.longFrom ? ELSEWHERE.short : ELSEWHERE.long) || isNearest(looked) || isAllOfIt(looked, said.length) || looked.sure >= fitting(looked.ours >= ALMOST, said.length <= FEW_WORDS) || (looked.hits[0]?.passage.topic === 'tu-choi' && looked.sure >= BANDS.answer && !isHonest(text));
  const named = asIs ? ofText(question, looked, isOurs, knowledge) : undefined;
  if (named) return named;
  const partaking = then ? undefined : mayTakePart(text, on, knowledge) ?? anotherOfTheirs(text, on, knowledge) ?? shortOfPoints(text, on, knowledge);
  if (partaking) return partaking;
  const least = then || !asIs ? undefined : minimumsTold(question, knowledge) ?? knockOutsTold(question, knowledge);
  if (least) return least;
  const sheet = then || !asIs || looked.sure >= SURE_OF_PASSAGE ? undefined : wholeSheetTold(question, knowledge);
  if (sheet) return sheet;
  const papers = then ? undefined : papersOfGoods(question, looked, knowledge) ?? notOfFood(question, knowledge);
  if (papers) return papers;
  const ruled = fromRules(text, on, isOurs, knowledge);
  const two = isOurs && !then ? setAndMore(ruled, { text, about, on }, knowledge) : undefined;
  const inFull = two || then || !asIs || !(isSet(ruled) || (!ruled && looked.sure < BANDS.two)) ? undefined : matterOfGoods(text, knowledge);
  const ofMatter = inFull === undefined ? undefined : answerAlone({ ...question, text: inFull }, knowledge, false);
  const isOfMatter = ofMatter?.outcome === 'answered' && !isSet(ofMatter);
  if (isOfMatter && ofMatter.sure >= looked.sure) return ofMatter;
  if (two ?? (isOfMatter ? undefined : ruled)) return (two ?? ruled)!;
  const behind = then ? undefined : setToldBehind(text, knowledge);
  if (behind) return behind;
  const line = isOurs || then || !asIs ? undefined : toldByName(text, knowledge);
  if (line) return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: line.text, sources: line.sources };
  const offered = nearby(looked);
  if (!isOurs) return { outcome: 'no-answer', why: 'unlike-ours', text: say.offTopic(offered.length > 0), near: offered };
  const lacking = looked.sure < SURE_OF_LACKING ? withoutAny(question, knowledge) : undefined;
  if (lacking) return lacking;
  const becomes = looked.sure < SURE_OF_LACKING && isHonest(text) ? whatBecomes(question, knowledge) : undefined;
  if (becomes) return becomes;
  const unknown = ofUnknownGoods(question, looked, knowledge);
  if (unknown) return unknown;
  const passed = fromPassages({ text, about, on }, { found: looked, past: then, leans: leant !== text }, knowledge);
  return then || !asIs ? passed : withRubric(passed, question, looked, knowledge);
}

/** "Hết bao nhiêu tiền vậy": of the whole. */
const COST_OF_NOTHING = /^(?:(?:the|vay|u|a|da|em|oi|ma|roi|tong cong|tong|tat ca|cong lai|chung) )*(?:het|ton|mat)(?: (?:khoang|tam|chung|co|tong cong|het))* (?:bao nhieu|may)(?: (?:tien|trieu|dong|von))?(?: (?:tat ca|het tat ca|tong cong|ca thay|het thay|tong|het|cho het))?(?: (?:vay|the|em|a|nhi|ha|do|ta|day|chau|con|roi))*$/;
const COST_OF_ALL = 'làm ocop hết khoảng bao nhiêu tiền';
/** Whatever their label is called and is on: how to have it looked at. */
const LOOK_AT_LABEL = 'kiểm tra nhãn giúp em';

/** The set of their goods, where these words name no other goods and no set. */
const ownSet = ({ text, before, set }: Question, { rubric: { goods }, lexicon }: Knowledge): number | undefined =>
  set === undefined || [text, before ?? ''].some((said) => goodsIn(said, goods, lexicon).sets.some((one) => one !== set)) ? undefined : set;

/** So surely found, a passage that tells of several sheets together is told, and not one of them. */
const SURE_OF_PASSAGE = 0.97;

/** So surely found, what is lacking, or becomes of a wrong, is told of by its own passage. */
const SURE_OF_LACKING = 0.85;

/** Thanks and nothing else. */
const THANKS = /^(?:(?:da|a|ok|vang|the|vay|rat|xin|em|chi|anh|minh|toi|bac|co|chu) )*c[ao]m on(?: (?:em|ad|bot|ban|chi|anh|nhieu|lam|nhe|nha|nhen|nghen|a|da|rat|qua|vi|tra|loi|giup|do|truoc))*$/;

/** So surely another matter (log-odds): with its own row left out of the learning, 93 of 100 questions of ours and 3 of other matters stand above 1
 *  (`npm run calibrate:scope`); it is higher, for what falls short is ours all the same where a passage surely answers it. What is told at length speaks
 *  of much beside its question, and sounds less like ours. */
const ELSEWHERE = { short: 1.6, long: 1.2, longFrom: 20 };
/** What a passage surely answers is ours where it almost sounds like it, and in so few words however it sounds: of our own short ways of asking one in
 *  eighty sounds like another matter ("đăng ký mã vạch ở đâu", beside what else is registered somewhere). Of longer ones that sound further off and
 *  still fit so, all but a few are another matter told in words of ours. */
const ALMOST = -0.5;
const FEW_WORDS = 9;
/** What comes so near to a passage is ours, whatever its words sound like: of 1,650 short questions of other matters none did. */
const NEAREST = 0.88;
/** So unlike ours (log-odds) it only has the words of another matter's question: "tiền điện tháng này 1tr8, khiếu nại ở đâu". */
const UNLIKE = -5;
const isNearest = ({ hits: [first], ours }: Found): boolean => first !== undefined && first.score >= NEAREST && ours >= UNLIKE && first.passage.topic !== 'tu-choi';
/** Of a search box's few words, which are too few to sound like anything, a passage tells every one: "nhãn phụ hàng nhập khẩu"; of "em nên làm sao" none is telling. */
const ALL = { words: 6, covered: 0.99, score: 0.55, telling: 1.2 };
const isAllOfIt = ({ hits: [first], why: { covered }, common: { telling }, ours }: Found, words: number): boolean => words <= ALL.words && ours >= ALMOST && telling >= ALL.telling && covered >= ALL.covered && first !== undefined && first.score >= ALL.score && first.passage.topic !== 'tu-choi';
const fitting = (almost: boolean, short: boolean): number => (almost ? (short ? 0.8 : 0.9) : short ? 0.9 : Infinity);
