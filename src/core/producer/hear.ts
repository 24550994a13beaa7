import { isOtherLanguage } from '../answer/language.ts';
import type { FactId, ProductId } from '../ids.ts';
import { communeAnswers } from '../deadline/deadlines.ts';
import { isBusy } from '../read/busy.ts';
import { phoneIn } from '../read/phone.ts';
import { codeIn } from '../read/code.ts';
import { agrees } from '../read/heard.ts';
import { isAdvised, isPrinted } from '../read/unreal.ts';
import { keepsAll, noneOf, pick } from '../read/pick.ts';
import { bare, spelled } from '../read/plain.ts';
import { read, type Reading } from '../read/reading.ts';
import { dayOf } from '../time.ts';
import { hasOwnDossier } from '../say/linking.ts';
import { onlyVietnamese } from '../say/passages.ts';
import * as say from '../say/talk.ts';
import { aboutHead, headIn, turnsToHead } from './about-head.ts';
import { aboutIt } from './about-it.ts';
import { abroadSaid } from './abroad.ts';
import { act } from './act.ts';
import { askedAsWell } from './asked-as-well.ts';
import { again } from './again.ts';
import { answeredFirst } from './answered-first.ts';
import { askNext, offersFor } from './ask.ts';
import { both } from './both.ts';
import { busyOrLoose } from './busy-or-loose.ts';
import { consenting } from './consent.ts';
import { currentDossier } from './dossier.ts';
import { fulfil, fulfilWish } from './fulfil.ts';
import { followsUp } from './follow-up.ts';
import { dayForgotten } from './day-forgotten.ts';
import { eachOwn } from './each-own.ts';
import { eachToo } from './each-too.ts';
import { freeText } from './free-text.ts';
import { labelPart } from './label-part.ts';
import { photoMended } from './label-photo.ts';
import { labelSaid } from './labelling.ts';
import { household } from './household.ts';
import { issuedOf } from './issued-of.ts';
import { redeem } from './linking.ts';
import { learn } from './learn.ts';
import { learnFact } from './learn-fact.ts';
import { leaveInWords } from './leave.ts';
import { aboutAnswer, whetherAnswered } from './hand-over.ts';
import { hasStars } from './has-stars.ts';
import { allBut, othersListed } from './have-all.ts';
import { newName } from './new-name.ts';
import { notPassedOver } from './passed-over.ts';
import { othersDossier } from './others-dossier.ts';
import { ofHouseholds } from './of-households.ts';
import { ofAnother } from './of-another.ts';
import { isDone, lapsedLast, ofLastPaper } from './of-last.ts';
import { mergedKnown } from './merged.ts';
import { moreThanPaper } from './more-than-paper.ts';
import { onward } from './onward.ts';
import { othersPapers } from './others-papers.ts';
import { asksWhatNeeded, withOwnKind } from './own-kind.ts';
import { ownLabel } from './own-label.ts';
import { ownNamed, paperOfMonth } from './own-named.ts';
import { ownWords } from './own-words.ts';
import { particular } from './particular.ts';
import { puzzled } from './puzzled.ts';
import { offersBefore, reopenCriterion } from './scoring.ts';
import { receiptAsked } from './receipts.ts';
import { removes, renames } from './removing.ts';
import { sameOfHead } from './same-of-head.ts';
import { sequel } from './sequel.ts';
import { sideAsked } from './side-asked.ts';
import { refusedFirst } from './refused-first.ts';
import { replaces } from './replacing.ts';
import { remembers } from './spoken.ts';
import { starsFirst } from './stars-first.ts';
import { asks, does, says, type Turn } from './turn.ts';
import { meantIn } from './which-product.ts';
import { wonder } from './wonder.ts';

/** Somebody wrote. Reads what the words pick, state, want and ask, in that order, and ends with the next question. */
export function hear(turn: Turn, text: string): Turn {
  const code = codeIn(text);
  if (code && !turn.state.codes.some((one) => one.code === code)) {
    if (turn.state.products.length > 0) return says(turn, hasOwnDossier(turn.state.products.map((one) => one.name).join(', ')));
    return redeem(turn, code);
  }
  if (!turn.person.consent) return consenting(turn, text);
  const sending = abroadSaid(turn, text);
  if (sending) return sending;
  const handed = aboutAnswer(turn, text) ?? whetherAnswered(turn, text);
  if (handed) return handed;
  const label = photoMended(turn, text) ?? labelPart(turn, text) ?? labelSaid(turn, text);
  if (label) return label;
  const phone = turn.state.products.length === 0 ? phoneIn(text) : undefined;
  if (phone) return does(turn, { type: 'look-up', phone });
  const reading = withOwnKind(turn, read(ownWords(turn, text, headIn(turn, text)?.product), turn.world.knowledge, turn.world.now));
  if (reading.nothing) return again(says(turn, say.noWords()));
  if (isOtherLanguage(text)) return again(says(turn, onlyVietnamese()));
  if (reading.asksLeave) return says(turn, say.askAway());
  const apart = dayForgotten(turn, text, hear) ?? ofHouseholds(turn, text, reading, hear);
  if (apart) return apart;
  return sameOfHead(turn, text, reading) ?? turnsToHead(turn, text) ?? heardOf(aboutHead(turn, text, reading), text, reading);
}

function heardOf(given: Turn, text: string, read: Reading): Turn {
  const { turn, reading } = ownNamed(given, read);
  return notPassedOver(heard(turn, text, reading), turn.person, text);
}

/** The first that knows what to do with the words; what none knows is asked again or kept for a person. */
function heard(turn: Turn, text: string, reading: Reading): Turn {
  return receiptAsked(turn, text)
    ?? busyOrLoose(turn, text)
    ?? replaces(turn, text, reading)
    ?? eachToo(turn, text)
    ?? picked(turn, text, reading)
    ?? household(turn, text, reading)
    ?? leaveInWords(turn, text)
    ?? removes(turn, text, reading)
    ?? renames(turn, text, reading)
    ?? newName(turn, text, reading)
    ?? othersDossier(turn, text, reading)
    ?? refusedFirst(turn, text, reading)
    ?? starsFirst(turn, text)
    ?? paperOfMonth(turn, text, reading)
    ?? ownLabel(turn, text, reading)
    ?? lapsedLast(turn, text, reading)
    ?? sideAsked(turn, text, reading)
    ?? sequel(turn, text, reading)
    ?? aboutIt(turn, reading)
    ?? followsUp(turn, text, reading)
    ?? both(turn, text, reading)
    ?? mergedKnown(turn, text, reading)
    ?? othersPapers(turn, text, reading)
    ?? answeredFirst(turn, text, reading)
    ?? particular(turn, text, reading)
    ?? understood(turn, text, reading)
    ?? wonder(turn, text, reading)
    ?? puzzled(turn, text, reading);
}

/** The reply picks one of the offered choices; "à nhầm, 1" picks among those of the question before. */
function picked(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || reading.slash) return undefined;
  if (focus.aside && reading.heard && focus.about.type !== 'consent') return acknowledges(turn);
  // "Farmstay lần đầu" to the question which case another of theirs is.
  if (focus.about.type === 'fact' && focus.about.product && focus.about.product !== turn.person.product) return undefined;
  // "à nhầm" to a question that may be waved away waves it away.
  const never = reading.correction && reading.corrected === '' ? focus.offered.find(({ act: one }) => one.type === 'never-mind') : undefined;
  if (never) return act(turn, never.act);
  if (reading.correction && focus.before) {
    const { fact, product } = focus.before;
    const definition = turn.world.knowledge.facts.get(fact);
    const offered = definition ? offersFor(definition, product) : offersBefore(turn, focus.before);
    const corrected = pick(reading.corrected, offered);
    if (corrected) return act(turn, corrected.act, { corrects: true });
    if (reading.corrected === '') return reopen(turn, focus.before);
  }
  // "làm sao để được 5 sao" holds a choice and asks something else.
  if (richer(reading) || isBusy(text) || stops(text, reading) || (reading.each && turn.state.products.length > 1) || (reading.onlyAsks && reading.wishes.length > 0)) return undefined;
  // "Xong rồi" is said of something they have done.
  if (isDone(text) && focus.about.type === 'fact' && turn.world.knowledge.facts.get(focus.about.fact)?.type !== 'paper') return undefined;
  if (!reading.question && isAdvised(spelled(text).join(' '))) return again(says(turn, say.yoursToChoose()));
  if (isPrinted(spelled(text).join(' '))) return undefined;
  // "Rớt thì vẫn là lần đầu à" names one and asks.
  if (reading.question && SUPPOSES.test(spelled(text).join(' '))) return undefined;
  const said = reading.correction ? reading.corrected : text;
  const offer = pick(said, focus.offered);
  // "Rượu và mật lần đầu", to the question which case the salt is; "Đà Nẵng chứ" raises nothing.
  if (offer && (isOfOthers(turn, said, offer.label) || (reading.places.length > 0 && reading.facts.statements.length === 0))) return undefined;
  const question = focus.about.type === 'fact' ? turn.world.knowledge.facts.get(focus.about.fact)?.question : undefined;
  const chosen = offer ?? (question !== undefined && reading.facts.statements.length === 0 ? noneOf(text, question, focus.offered) : undefined);
  return chosen && act(turn, chosen.act, { corrects: reading.correction });
}

/** Others of their products are named beside the choice. */
function isOfOthers({ state: { products }, person: { focus } }: Turn, said: string, label: string): boolean {
  if (products.length < 2 || focus.type !== 'asking' || focus.about.type !== 'fact' || spelled(said).length <= spelled(label).length) return false;
  const of = focus.about.product;
  const found = meantIn(said, products);
  return found === 'several' || found.some(({ id }) => id !== of);
}

const SUPPOSES = /\b(?:thi|neu|van|cung) (?:\S+ ){0,3}\S+$/;

/** "Ok em": what was open is asked again; after goodbye it is not. */
const acknowledges = (turn: Turn): Turn => (turn.person.focus.type === 'asking' && turn.person.focus.aside !== 'parted' ? again(turn) : says(turn, say.heard()));

/** Words that say more than one thing are read whole; a pick would take one and lose the rest. */
const richer = (reading: Reading): boolean => reading.facts.statements.length + reading.places.length + reading.products.length + reading.wishes.length > 1;

/** "Ko làm nữa": no "không" to what is asked. */
const stops = (text: string, { wishes }: Reading): boolean => wishes.includes('cancel') && /\bkhong lam nua\b/.test(spelled(text).join(' '));

/** "à nhầm" and nothing more: the question before is asked again. */
function reopen(turn: Turn, before: { fact: FactId; product?: ProductId }): Turn {
  const dossier = currentDossier(turn.state, turn.person, turn.world);
  const definition = turn.world.knowledge.facts.get(before.fact);
  if (!definition) return reopenCriterion(says(turn, say.askAgain()), before) ?? askNext(turn);
  const owner = definition.about === 'product' ? dossier.product?.id : undefined;
  return asks(says(turn, say.askAgain()), {
    question: say.questionOf(definition, dossier.product?.name),
    about: { type: 'fact', fact: before.fact, ...(owner ? { product: owner } : {}) },
    reopened: true,
    offered: offersFor(definition, owner),
  });
}

/** Statements first, then wishes, then questions about papers; undefined when the words held none of these. */
function understood(turn: Turn, text: string, reading: Reading): Turn | undefined {
  // The day something was filed is no answer to when a paper was issued.
  const own = ofAnother(turn, text, reading) ?? eachOwn(turn, reading) ?? issuedOf(turn, reading) ?? hasStars(turn, reading);
  if (own) return own;
  const free = reading.filed && !isOfPaper(turn, reading) ? undefined : freeText(turn, text, reading);
  const read = free ?? learn(turn, reading) ?? ofLastPaper(turn, text, reading);
  // What "cái này" will mean.
  const learned = read && namesPaper(turn, reading) ? remembers(read, text) : read;
  const known = learned ?? turn;
  if (reading.filed && !isOfPaper(turn, reading)) return filed(known, reading);
  const others = othersListed(known, reading) ?? allBut(known, reading);
  if (others) return others;
  const wished = moreThanPaper(known, text, reading) ?? fulfil(namesPaper(turn, reading) || reading.question ? remembers(known, text) : known, reading);
  if (wished) return wished;
  if (learned?.asked) return learned;
  const needed = learned && turn.state.products.length === 0 && reading.wishes.length === 0 && asksWhatNeeded(text) ? fulfilWish(learned, 'missing') : undefined;
  if (needed) return needed;
  // "HTX nấu rượu thì phải có giấy phép gì" tells nothing new, and asks.
  if (learned && reading.question && !learned.asked && learned.lines.length === turn.lines.length && !news(turn, learned)) return undefined;
  if (learned && learned.lines.length === turn.lines.length && !news(turn, learned)) return again(says(learned, say.alreadyNoted()));
  if (learned) return askNext(askedAsWell(turn.person.product && turn.person.product !== learned.person.product && learned.lines.length === turn.lines.length ? says(learned, say.talkingAbout(learned)) : learned, text), beforeOf(turn));
  if (reading.products.length > 0 && !reading.question && turn.person.product) return onward(says(turn, say.talkingAbout(turn)));
  if (reading.greeting) return again(says(turn, say.greetAgain()));
  if (reading.officer && !learned) return again(says(turn, say.toOfficer()));
  if (reading.thanks) return says(turn, say.welcome());
  if (keepsAll(text)) return again(says(turn, say.neverMind()));
  if (reading.heard || agrees(text)) return acknowledges(turn);
  return undefined;
}

/** The dossier lies at the xã: how long that may take. A renewal filed needs no more reminding. */
function filed(turn: Turn, { dates }: Reading): Turn {
  const { knowledge, now } = turn.world;
  const day = dates.find((one) => one.precision === 'day' && one.day !== undefined && one.day <= dayOf(now))?.day;
  const renews = currentDossier(turn.state, turn.person, turn.world).facts.get('case' as FactId) === 'danh_gia_lai';
  return again(says(renews ? learnFact(turn, 'renewal-filed' as FactId, 'co') : turn, say.filed(knowledge.deadlines.communeDays, day && { day, until: communeAnswers(day, knowledge.deadlines) })));
}

/** "Hôm qua nộp rồi" while we ask of a paper: that paper, unless they say hồ sơ. */
const isOfPaper = ({ person: { focus }, world }: Turn, { corrected }: Reading): boolean =>
  focus.type === 'asking' && focus.about.type === 'fact' && world.knowledge.facts.get(focus.about.fact)?.type === 'paper' && !/\bho so\b/.test(bare(corrected));

const namesPaper = ({ world }: Turn, { facts }: Reading): boolean =>
  [...facts.statements.map(({ fact }) => fact), ...facts.asked, ...facts.named].some((fact) => world.knowledge.facts.get(fact)?.type === 'paper');

/** Whether anything was learned that was not known. */
const news = (before: Turn, after: Turn): boolean => {
  const [old, now] = [before, after].map((turn) => currentDossier(turn.state, turn.person, turn.world));
  return old!.product !== now!.product || [...now!.facts].some(([fact, value]) => old!.facts.get(fact) !== value);
};

const beforeOf = ({ person: { focus } }: Turn) =>
  focus.type === 'asking' && focus.about.type === 'fact' ? { fact: focus.about.fact, ...(focus.about.product ? { product: focus.about.product } : {}) } : undefined;
