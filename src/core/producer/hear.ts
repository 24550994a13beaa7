import { isOtherLanguage } from '../answer/language.ts';
import { codeIn } from '../read/code.ts';
import { phoneIn } from '../read/phone.ts';
import { read, type Reading } from '../read/reading.ts';
import { hasOwnDossier } from '../say/linking.ts';
import { onlyVietnamese } from '../say/passages.ts';
import * as say from '../say/talk.ts';
import { aboutHead, headIn, turnsToHead } from './about-head.ts';
import { aboutIt } from './about-it.ts';
import { abroadSaid } from './abroad.ts';
import { again } from './again.ts';
import { answeredFirst } from './answered-first.ts';
import { both } from './both.ts';
import { busyOrLoose } from './busy-or-loose.ts';
import { consenting } from './consent.ts';
import { dayForgotten } from './day-forgotten.ts';
import { eachToo } from './each-too.ts';
import { followsUp } from './follow-up.ts';
import { aboutAnswer, whetherAnswered } from './hand-over.ts';
import { household } from './household.ts';
import { introduces } from './introduces.ts';
import { labelPart } from './label-part.ts';
import { photoMended } from './label-photo.ts';
import { labelSaid } from './labelling.ts';
import { leaveInWords } from './leave.ts';
import { redeem } from './linking.ts';
import { mayAdd } from './may-add.ts';
import { mergedKnown } from './merged.ts';
import { newName } from './new-name.ts';
import { asOwn, ofHouseholds } from './of-households.ts';
import { lapsedLast } from './of-last.ts';
import { othersDossier } from './others-dossier.ts';
import { othersPapers } from './others-papers.ts';
import { withOwnKind } from './own-kind.ts';
import { ownLabel } from './own-label.ts';
import { ownNamed, paperOfMonth } from './own-named.ts';
import { ownWords } from './own-words.ts';
import { particular } from './particular.ts';
import { notPassedOver } from './passed-over.ts';
import { picked } from './picked.ts';
import { puzzled } from './puzzled.ts';
import { receiptAsked } from './receipts.ts';
import { refusedFirst } from './refused-first.ts';
import { removes, renames } from './removing.ts';
import { replaces } from './replacing.ts';
import { sameOfHead } from './same-of-head.ts';
import { sequel } from './sequel.ts';
import { severalAsked } from './several-asked.ts';
import { sideAsked } from './side-asked.ts';
import { starsFirst } from './stars-first.ts';
import { theirsOnly } from './theirs.ts';
import { does, says, type Turn } from './turn.ts';
import { understood } from './understood.ts';
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
  const reading = theirsOnly(turn, text, withOwnKind(turn, read(ownWords(turn, text, headIn(turn, text)?.product), turn.world.knowledge, turn.world.now)));
  if (reading.nothing) return again(says(turn, say.noWords()));
  if (isOtherLanguage(text)) return again(says(turn, onlyVietnamese()));
  if (reading.asksLeave) return says(turn, say.askAway());
  const apart = dayForgotten(turn, text, hear) ?? ofHouseholds(turn, text, reading, hear) ?? introduces(turn, text, hear);
  if (apart) return apart;
  const own = asOwn(turn, text);
  if (own !== text.normalize('NFC')) return hear(turn, own);
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
    ?? mayAdd(turn, text, reading)
    ?? othersDossier(turn, text, reading)
    ?? refusedFirst(turn, text, reading)
    ?? severalAsked(turn, text, reading)
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
