import type { FactId, ProductId } from '../ids.ts';
import { theirsOffered, type Offer } from './focus.ts';
import { isBusy } from '../read/busy.ts';
import { hasNothingYet, noneOf, pick } from '../read/pick.ts';
import { bare, spelled } from '../read/plain.ts';
import { type Reading } from '../read/reading.ts';
import { isAdvised, isPrinted } from '../read/aims.ts';
import * as say from '../say/talk.ts';
import { words } from '../text.ts';
import { act } from './act.ts';
import { again } from './again.ts';
import { askNext, offersFor } from './ask.ts';
import { currentDossier } from './dossier.ts';
import { isOnlyTheirs, newIn } from './goods/passed-over.ts';
import { isDone } from './learn/of-last.ts';
import { offersBefore, reopenCriterion } from './score/scoring.ts';
import { asks, says, type Turn } from './turn.ts';
import { acknowledges } from './understood.ts';
import { lastPaper } from './goods/about-it.ts';
import { spokenJustNow } from './spoken.ts';
import { meantIn } from './goods/which-product.ts';

/** The reply picks one of the offered choices; "à nhầm, 1" picks among those of the question before. */
export function picked(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || reading.slash) return undefined;
  // "Ừ", to whether what they asked of is theirs.
  const theirs = AGREES.test(spelled(text).join(' ')) ? theirsOffered(focus) : undefined;
  if (theirs) return act(turn, theirs.act);
  // "Giấy công nhận điểm du lịch là giấy gì", told, and then "chưa": of that paper, and not of the label that was asked of before.
  if (focus.aside === 'answered' && focus.about.type === 'fact' && turn.world.knowledge.facts.get(focus.about.fact)?.type !== 'paper' && HAS_IT.test(bare(text)) && spokenJustNow(turn) && lastPaper(turn)) return undefined;
  // "Homestay thôi em" names a choice's words and takes none of them.
  if (newIn(focus.about, focus.offered) !== undefined && isOnlyTheirs(turn, text)) return undefined;
  if (focus.aside && reading.heard && focus.about.type !== 'consent') return thanks(turn) ? says(turn, say.welcome()) : acknowledges(turn);
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
  // Typed as it stands in the choice, whatever else the words may wish: "Làm tiếp hồ sơ".
  const typed = focus.about.type === 'choice' && !reading.correction ? focus.offered.find(({ label }) => words(label).length > 2 && bare(label) === bare(text)) : undefined;
  if (typed) return act(turn, typed.act);
  // "làm sao để được 5 sao" holds a choice and asks something else.
  if (richer(reading) || isBusy(text) || stops(text, reading) || (reading.each && turn.state.products.length > 1) || (reading.onlyAsks && reading.wishes.length > 0)) return undefined;
  // "Trà hoa cúc, chưa đăng ký gì cả".
  if (reading.products.length > 0 && hasNothingYet(text)) return undefined;
  // "Xong rồi" is said of something they have done.
  if (isDone(text) && focus.about.type === 'fact' && turn.world.knowledge.facts.get(focus.about.fact)?.type !== 'paper') return undefined;
  if (!reading.question && isAdvised(spelled(text).join(' '))) return again(says(turn, say.yoursToChoose()));
  if (isPrinted(spelled(text).join(' '))) return undefined;
  // "Rớt thì vẫn là lần đầu à" names one and asks.
  if (reading.question && SUPPOSES.test(spelled(text).join(' '))) return undefined;
  const said = reading.correction ? reading.corrected : text;
  const offer = pick(said, focus.offered);
  // "3 sao được thưởng bao nhiêu" holds a choice and asks how much; "5 sao ai chấm", who.
  if (offer && reading.question && spelled(said).length > spelled(offer.label).length + 1 && AMOUNT.test(spelled(said).join(' '))) return undefined;
  // "Rượu và mật lần đầu", to the question which case the salt is; "Đà Nẵng chứ" raises nothing.
  if (offer && (isOfOthers(turn, said, offer.label) || (reading.places.length > 0 && reading.facts.statements.length === 0))) return undefined;
  const question = focus.about.type === 'fact' ? turn.world.knowledge.facts.get(focus.about.fact)?.question : undefined;
  const chosen = offer ?? (focus.about.type === 'guide' && tellsForm(turn, text, reading) ? byForm(text, focus.offered) : undefined) ?? (question !== undefined && reading.facts.statements.length === 0 ? noneOf(text, question, focus.offered) : undefined);
  return chosen && act(turn, chosen.act, { corrects: reading.correction });
}

const AGREES = /^(?:(?:da|a) )*(?:u|uh|um|uhm|o|ok|vang|phai|dung|chuan|chinh xac|yes|co)(?: (?:roi|em|a|vay|do|chu|ad|day|the))*$/;

/** In the words as they came: a courtesy is left out of what is read. */
const thanks = ({ event }: Turn): boolean => event.type === 'said' && /\b(?:cam on|tks|thanks)\b/.test(spelled(event.text).join(' '));

/** "Sấy khô đóng hũ", "cái sấy thôi, tươi không làm": in which of the offered forms it is sold, where they name one. */
function byForm(text: string, offered: readonly Offer[]): Offer | undefined {
  const said = new Set(text.split(/[,;.]/).filter((part) => !/\b(?:khong|chua|chang)\b/.test(spelled(part).join(' '))).flatMap((part) => spelled(part)).map((word) => FORMS[word] ?? word));
  const fitting = offered.filter(({ label }) => words(label.replace(/\(.*?\)/g, ' ')).some((word) => said.has(word) && !NO_FORM.has(word)));
  return fitting.length === 1 ? fitting[0] : undefined;
}
/** No other product of theirs, no paper and no day is spoken of. */
const tellsForm = ({ state, person }: Turn, text: string, { question, dates, facts }: Reading): boolean =>
  !question && dates.length + facts.statements.length + facts.named.length === 0 && meantIn(text, state.products.filter(({ id }) => id !== person.product)).length === 0;
const FORMS: Readonly<Record<string, string>> = { say: 'kho', phoi: 'kho', nen: 'vien' };
const NO_FORM = new Set('loai khac cac va tu hang san pham mon lam dung ban de hoac hay con da thanh nuoc ca thit cham nem'.split(' '));

const HAS_IT = /^(?:chua|chua co|chua lam|chua xin|co roi|co roi do|da co)$/;
const AMOUNT = /^(?:ai|cap nao|co quan nao|noi nao|vi sao|tai sao) |\b(?:bao nhieu|bao lau|may tien|may diem|ai (?:cham|cap|xet|duyet|ky|cong nhan)|co gi hon|hon (?:gi|cho nao)|khac (?:gi|nhau))\b/;

/** Others of their products are named beside the choice. */
function isOfOthers({ state: { products }, person: { focus } }: Turn, said: string, label: string): boolean {
  if (products.length < 2 || focus.type !== 'asking' || focus.about.type !== 'fact' || spelled(said).length <= spelled(label).length) return false;
  const of = focus.about.product;
  const found = meantIn(said, products);
  return found === 'several' || found.some(({ id }) => id !== of);
}

const SUPPOSES = /\b(?:thi|neu|van|cung) (?:\S+ ){0,3}\S+$/;

/** Words that say more than one thing are read whole; a pick would take one and lose the rest. */
const richer = (reading: Reading): boolean => reading.facts.statements.length + reading.places.length + reading.products.length + reading.wishes.length > 1;

/** "Ko làm nữa": no "không" to what is asked. */
const stops = (text: string, { wishes }: Reading): boolean => wishes.includes('cancel') && /\bkhong lam nua\b/.test(spelled(text).join(' '));

/** "à nhầm" and nothing more: the question before is asked again. */
export function reopen(turn: Turn, before: { fact: FactId; product?: ProductId }): Turn {
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
