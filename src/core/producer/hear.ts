import { isOtherLanguage } from '../answer/language.ts';
import { matterAsked } from '../answer/told-then-asked.ts';
import { askedInstead } from '../read/asked-instead.ts';
import { asSpelled } from '../read/by-ear.ts';
import { withoutCalls } from '../read/courtesy.ts';
import { inFigures, parted } from '../read/dictated.ts';
import { linkCodeIn } from '../read/code.ts';
import { inFullWords } from '../read/keyword.ts';
import { onlySo } from '../read/only-so.ts';
import { ofCourse } from '../read/of-course.ts';
import { phoneIn } from '../read/phone.ts';
import { asGoods } from '../read/processing.ts';
import { read, type Reading } from '../read/reading.ts';
import { withoutSayer } from '../read/sayer.ts';
import { quietly } from '../read/shouted.ts';
import { neverSaid } from '../read/never-said.ts';
import { starsFronted } from '../read/stars-fronted.ts';
import { fromTable } from '../read/table.ts';
import { tickedOnly } from '../read/ticked.ts';
import { hasOwnDossier } from '../say/linking.ts';
import { onlyVietnamese } from '../say/passages.ts';
import * as say from '../say/talk.ts';
import { aboutHead, headIn, turnsToHead } from './goods/about-head.ts';
import { aboutIt } from './goods/about-it.ts';
import { abroadSaid } from './consent/abroad.ts';
import { afterPhoto } from './label/after-photo.ts';
import { again } from './again.ts';
import { answeredBeside } from './asked/answered-beside.ts';
import { answeredFirst } from './asked/answered-first.ts';
import { both } from './asked/both.ts';
import { busyOrLoose, comesBack, notThisYear, ofOurWords } from './busy-or-loose.ts';
import { claimed } from './label/claimed.ts';
import { consenting } from './consent/consent.ts';
import { claimsOfSupplement } from './asked/claims-of-supplement.ts';
import { doubtsAnswer } from './asked/doubts-answer.ts';
import { datedThenAsks } from './learn/dated-then-asks.ts';
import { dayForgotten } from './learn/day-forgotten.ts';
import { dayMended } from './learn/day-mended.ts';
import { notDoneOfLast } from './learn/done-of-last.ts';
import { id } from './facts.ts';
import { filedAndAsks } from './learn/filed.ts';
import { eachToo } from './learn/each-too.ts';
import { followsUp } from './asked/follow-up.ts';
import { aboutAnswer, whetherAnswered } from './asked/hand-over.ts';
import { asInquirer, inquirer } from './asked/inquirer.ts';
import { household } from './learn/household.ts';
import { introduces } from './learn/introduces.ts';
import { labelPart } from './label/part.ts';
import { photoMended } from './label/photo.ts';
import { labelSaid } from './label/labelling.ts';
import { letter } from './learn/letter.ts';
import { leaveInWords } from './asked/leave.ts';
import { redeem } from './consent/linking.ts';
import { goesFirst } from './goods/goes-first.ts';
import { mayAdd } from './goods/may-add.ts';
import { communeMerged, mergedKnown } from './learn/merged.ts';
import { meantAsked } from './asked/meant-asked.ts';
import { meantWish } from './asked/meant-wish.ts';
import { meantPaper } from './asked/meant-paper.ts';
import { midway } from './score/midway.ts';
import { newName } from './goods/new-name.ts';
import { asOwn, ofHouseholds } from './learn/of-households.ts';
import { ofBefore, takenAsSaid, yearOfDay } from './learn/of-before.ts';
import { lapsedLast } from './learn/of-last.ts';
import { ownShares } from './score/own-shares.ts';
import { othersDossier } from './asked/others-dossier.ts';
import { othersPapers } from './asked/others-papers.ts';
import { withOwnKind } from './learn/own-kind.ts';
import { ownLabel } from './asked/own-label.ts';
import { ownDays } from './learn/own-days.ts';
import { ownNamed, paperOfMonth } from './learn/own-named.ts';
import { ownWords } from './asked/own-words.ts';
import { particular } from './asked/particular.ts';
import { nothingYet } from './learn/nothing-yet.ts';
import { notThat } from './learn/not-that.ts';
import { offersPhoto } from './asked/offers-photo.ts';
import { ofTheList } from './asked/of-the-list.ts';
import { otherOfTwo } from './learn/other-of-two.ts';
import { nothingNew } from './asked/nothing-new.ts';
import { inFull } from './asked/in-full.ts';
import { putOff } from '../read/few-words/written-out.ts';
import { onlyIngredients } from './goods/only-ingredients.ts';
import { onlyThis } from './goods/only-this.ts';
import { ofTheNew } from './goods/of-the-new.ts';
import { notPassedOver } from './goods/passed-over.ts';
import { picked } from './picked.ts';
import { whichNow } from './goods/which-now.ts';
import { plannedGoods } from './goods/planned.ts';
import { promised } from './clock/promised.ts';
import { whenReminded } from './clock/when-reminded.ts';
import { puzzled } from './asked/puzzled.ts';
import { receiptAsked } from './asked/receipts.ts';
import { refusedFirst } from './asked/refused-first.ts';
import { rightName } from './goods/right-name.ts';
import { removes, renames } from './goods/removing.ts';
import { replaces } from './goods/replacing.ts';
import { certificateEndsIn } from './learn/month-of-end.ts';
import { placeApart } from './learn/place-apart.ts';
import { renewsPaper } from './asked/renews-paper.ts';
import { resent } from './asked/resent.ts';
import { resultBack } from './learn/result-back.ts';
import { sameOfHead, toldBefore } from './learn/same-of-head.ts';
import { sentOn } from './asked/sent-on.ts';
import { sequel } from './asked/sequel.ts';
import { onlySighs } from './asked/sighed.ts';
import { itOfMessage } from './asked/it-of-message.ts';
import { keptAnew } from './asked/kept-anew.ts';
import { keyworded } from './asked/keyworded.ts';
import { leaveAsked, wholeQuestion } from './asked/piecemeal.ts';
import { toldAtLength } from './asked/told-at-length.ts';
import { severalAsked } from './asked/several-asked.ts';
import { sharedPaper } from './asked/shared-paper.ts';
import { sideAsked } from './asked/side-asked.ts';
import { spokenBefore } from './spoken.ts';
import { starsPaper } from './learn/stars-paper.ts';
import { smallTalk } from './asked/small-talk.ts';
import { starsFirst } from './asked/stars-first.ts';
import { storySent } from './learn/story-sent.ts';
import { addsThenAsks } from './learn/adds-then-asks.ts';
import { answersThenAsks } from './learn/answers-then-asks.ts';
import { answersBefore } from './learn/taken-up.ts';
import { theirsOnly } from './learn/theirs.ts';
import { toldThenAsks } from './learn/told-then-asks.ts';
import { talesOfOthers } from './learn/tales.ts';
import { does, says, type Turn } from './turn.ts';
import { understood } from './understood.ts';
import { knowsEnd, ownEnd, paperEnd } from './asked/until-when.ts';
import { whatNow } from './asked/what-now.ts';
import { whichAnew } from './asked/which-anew.ts';
import { whichContract } from './asked/which-contract.ts';
import { withdrawn } from './consent/withdrawn.ts';
import { wonder } from './asked/wonder.ts';

/** What a photo or a label shows is being asked: a few words name it. */
const isOfWhatIsShown = ({ person: { focus } }: Turn): boolean => focus.type === 'asking' && !['fact', 'guide', 'choice', 'criterion'].includes(focus.about.type);

/** Somebody wrote. In this order, since each of these may speak of what the next would read otherwise: how it is typed; a code, and whether we may keep
 *  anything; what stands open beside the dossier (what goes abroad, a person's answer, a day to be reminded of, a label); whose words and whose goods these
 *  are; and then what the words pick, state, want and ask (`firstThatKnows`). Ends with the next question. */
export function hear(turn: Turn, typed: string): Turn {
  const said = withoutSayer(asGoods(parted(inFigures(onlySo(ofCourse(starred(asSpelled(askedInstead(withoutCalls(fromTable(tickedOnly(quietly(typed)))), spokenBefore(turn)))))))), turn.world.knowledge.lexicon));
  const text = isOfWhatIsShown(turn) ? ofTheList(turn, putOff(said)) : inFullWords(itOfMessage(ofTheList(turn, inFull(turn, said)), turn.world.knowledge), turn.state.products.map(({ name }) => name), (of) => knowsEnd(turn, of));
  const code = linkCodeIn(text);
  if (code && !turn.state.codes.some((one) => one.code === code)) {
    if (turn.state.products.length > 0) return says(turn, hasOwnDossier(turn.state.products.map((one) => one.name).join(', ')));
    return redeem(turn, code);
  }
  if (!turn.person.consent) return consenting(turn, text);
  const sending = abroadSaid(turn, text);
  if (sending) return sending;
  const back = withdrawn(turn, text);
  if (back) return back;
  const handed = aboutAnswer(turn, text) ?? whetherAnswered(turn, text);
  if (handed) return handed;
  const reminder = promised(turn, text) ?? whenReminded(turn, text);
  if (reminder) return reminder;
  const photo = offersPhoto(turn, text);
  if (photo) return photo;
  const oncemore = isOfWhatIsShown(turn) ? undefined : resent(turn, said);
  if (oncemore) return oncemore;
  const label = photoMended(turn, text) ?? labelPart(turn, text) ?? labelSaid(turn, text);
  if (label) return label;
  const sent = sentOn(turn, typed, hear);
  if (sent) return sent;
  const phone = turn.state.products.length === 0 ? phoneIn(text) : undefined;
  if (phone) return does(turn, { type: 'look-up', phone });
  const story = storySent(turn, text);
  if (story) return story;
  const ofNew = ofTheNew(turn, text);
  if (ofNew) return hear(ofNew, text);
  const tale = matterAsked(text) === undefined ? talesOfOthers(turn, text, hear) : undefined;
  if (tale) return tale;
  const planned = plannedGoods(turn, text, hear);
  if (planned) return planned;
  const before = answersBefore(turn, text, hear);
  if (before) return before;
  const placed = placeApart(turn, text, hear);
  if (placed) return placed;
  const reading = theirsOnly(turn, text, withOwnKind(turn, greetingOnly(turn, read(ownWords(turn, text, headIn(turn, text)?.product), turn.world.knowledge, turn.world.now))));
  if (reading.nothing) return again(says(turn, say.noWords()));
  if (isOtherLanguage(text)) return again(says(turn, onlyVietnamese()));
  if (reading.asksLeave) return says(leaveAsked(turn, text), say.askAway());
  const whole = wholeQuestion(turn, text, reading, hear);
  if (whole) return whole;
  const apart = inquirer(turn, text, reading, hear) ?? dayForgotten(turn, text, hear) ?? ofHouseholds(turn, text, reading, hear) ?? introduces(turn, text, hear) ?? letter(turn, text, hear);
  if (apart) return apart;
  const own = asOwn(turn, text);
  if (own !== text.normalize('NFC')) return hear(turn, own);
  return sameOfHead(turn, text, reading) ?? turnsToHead(turn, text) ?? besideBefore(aboutHead(toldBefore(turn, text, reading), text, reading), text, asInquirer(turn, reading));
}

/** "Chao", where no goods are asked for: a greeting, and no bean curd. */
function greetingOnly({ person: { focus } }: Turn, reading: Reading): Reading {
  const isAsked = focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('product-name');
  return reading.greeting && !isAsked ? { ...reading, products: [] } : reading;
}

/** "4sao", "4*", "4⭐", "HACCP ✅", "tự công bố ❌": signs that stand for words. */
const starred = (text: string): string => neverSaid(starsFronted(text)).replace(/(?<=(?<!\p{L})(?:[1-5]|ba|bốn|bon|năm|nam) )(?:ngôi|ngoi) (?=sao(?!\p{L}))/giu, '').replace(/(?<![\p{L}\d.,])([1-5])(?=sao(?!\p{L}))/giu, '$1 ').replace(/(?<![\d.,*])([1-5]) ?(?:\*(?![\d*])|[⭐🌟]️?)/gu, '$1 sao').replace(/(?<=[\p{L}\d)] ?:? ?)(?:✅|✔️?|☑️?)/gu, ' có rồi ').replace(/(?<=[\p{L}\d)] ?:? ?)(?:❌|✖️?|❎)/gu, ' chưa có ');

/** Read beside what was told and asked before; no goods that were named are passed over. */
function besideBefore(given: Turn, text: string, read: Reading): Turn {
  const { turn, reading } = ownNamed(takenAsSaid(given, read), ofBefore(given, read));
  return notPassedOver(firstThatKnows(turn, text, reading), turn.person, text, reading);
}

/** What knows only some words comes before what knows many: a receipt, a sigh; answers to what is open; changes of goods; questions that lean on what was
 *  said; what states and asks anything at all. What none knows is asked again or kept for a person. */
function firstThatKnows(turn: Turn, text: string, reading: Reading): Turn {
  return receiptAsked(turn, text)
    ?? afterPhoto(turn, text, reading)
    ?? onlySighs(turn, text, reading)
    ?? doubtsAnswer(turn, text, reading)
    ?? whichNow(turn, text)
    ?? busyOrLoose(turn, text)
    ?? ofOurWords(turn, text)
    ?? midway(turn, text)
    ?? comesBack(turn, text, reading)
    ?? answersThenAsks(turn, text, reading, hear)
    ?? addsThenAsks(turn, text, reading, hear)
    ?? datedThenAsks(turn, text, reading, hear)
    ?? filedAndAsks(turn, text, reading, hear)
    ?? ownShares(turn, text, reading, hear)
    ?? toldThenAsks(turn, text, reading, hear)
    ?? (reading.question ? undefined : notThisYear(turn, text))
    ?? meantPaper(turn, text)
    ?? meantAsked(turn, text, hear)
    ?? certificateEndsIn(turn, text, reading)
    ?? replaces(turn, text, reading)
    ?? eachToo(turn, text)
    ?? starsPaper(turn, text, reading)
    ?? yearOfDay(turn, reading)
    ?? ownDays(turn, text, reading)
    ?? dayMended(turn, text, reading, hear)
    ?? notDoneOfLast(turn, text, reading)
    ?? resultBack(turn, text, reading)
    ?? otherOfTwo(turn, text, reading)
    ?? notThat(turn, text, reading)
    ?? rightName(turn, text, reading)
    ?? renewsPaper(turn, text, reading)
    ?? picked(turn, text, reading)
    ?? household(turn, text, reading)
    ?? nothingYet(turn, text, reading)
    ?? nothingNew(turn, text)
    ?? leaveInWords(turn, text)
    ?? onlyIngredients(turn, text, reading)
    ?? removes(turn, text, reading)
    ?? renames(turn, text, reading)
    ?? onlyThis(turn, reading)
    ?? goesFirst(turn, text)
    ?? whichContract(turn, text, reading)
    ?? newName(turn, text, reading)
    ?? mayAdd(turn, text, reading)
    ?? claimsOfSupplement(turn, text, reading)
    ?? othersDossier(turn, text, reading)
    ?? smallTalk(turn, text, reading)
    ?? refusedFirst(turn, text, reading)
    ?? whichAnew(turn, text, reading)
    ?? toldAtLength(turn, text, reading)
    ?? severalAsked(turn, text, reading)
    ?? starsFirst(turn, text)
    ?? paperOfMonth(turn, text, reading)
    ?? ownLabel(turn, text, reading)
    ?? claimed(turn, text, reading)
    ?? lapsedLast(turn, text, reading)
    ?? ownEnd(turn, text, reading)
    ?? paperEnd(turn, text, reading)
    ?? whatNow(turn, text, reading)
    ?? keptAnew(turn, text, reading)
    ?? sideAsked(turn, text, reading)
    ?? sharedPaper(turn, text, reading)
    ?? sequel(turn, text, reading)
    ?? aboutIt(turn, reading)
    ?? followsUp(turn, text, reading)
    ?? both(turn, text, reading)
    ?? mergedKnown(turn, text, reading)
    ?? communeMerged(turn, text, reading)
    ?? othersPapers(turn, text, reading)
    ?? meantWish(turn, text, reading)
    ?? answeredFirst(turn, text, reading)
    ?? answeredBeside(turn, text, reading)
    ?? keyworded(turn, text, reading)
    ?? particular(turn, text, reading)
    ?? understood(turn, text, reading)
    ?? wonder(turn, text, reading)
    ?? puzzled(turn, text, reading);
}
