import { answer } from '../answer/answer.ts';
import { PAPERS } from '../answer/papers-of-goods.ts';
import { goodsIn } from '../answer/rubric/goods.ts';
import { CRITERION } from '../answer/rubric/tell-line.ts';
import { reckonedKind } from '../answer/reckoned/asked.ts';
import type { Answered } from '../answer/outcome.ts';
import { plainlyOfPaper } from '../answer/side-of-paper.ts';
import { phrased, type Phrased } from '../answer/phrased.ts';
import { asksOfThen } from '../answer/then.ts';
import { refusalOf, type Refusal } from '../answer/refuse.ts';
import type { FactId } from '../ids.ts';
import { asksForForm } from '../read/form.ts';
import { tellsOfSelf } from '../read/of-self.ts';
import { bare, spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import { setFound } from '../say/learned.ts';
import * as say from '../say/passages.ts';
import { fold, words } from '../text.ts';
import type { Thought } from '../think.ts';
import { dayOf } from '../time.ts';
import { again, beside } from './again.ts';
import { askNext } from './ask.ts';
import { currentDossier } from './dossier.ts';
import { factsOf, id } from './facts.ts';
import { composes } from './compose.ts';
import type { Offer, Wish } from './focus.ts';
import { leavesAside, onward } from './onward.ts';
import { keepQuestion, thenAgain } from './questions.ts';
import { find } from './products.ts';
import { keepsTold, reckoned, type Rule } from './reckoned.ts';
import type { Purpose } from './think.ts';
import { asksHowLong } from './how-long.ts';
import { asIf, askedBefore, LONG_QUESTION, remembers } from './spoken.ts';
import { asks, says, type Turn, withPerson } from './turn.ts';
import { asksEnd, asksOwnEnd } from './until-when.ts';

/** So sure a passage must be to go before a wish that the same words may also hold. */
export const VERY_SURE = 0.81;
/** A question that names a paper, and asks whether they need it or what their own dossier tells of it, is answered from there unless a passage fits
 *  like this. What else is asked of a paper ("chữ trên nhãn to cỡ nào") the passages say. */
const ALL_BUT_PERFECT = 0.994;
/** Until when a certificate holds: what else would be said is that its day is needed. */
const SURE_OF_END = 0.7;
const NEEDED = /\b(?:phai|can|bat buoc|duoc mien|khoi)\b.*\b(?:khong|chua|ko|k|hong|hok|hem)\b|\bthi sao\b/;
/** A subject named without a question has to be found this surely. */
const NAMED = 0.97;
/** How many syllables ask: "bao giờ nộp hả em" has three. */
const syllablesAsking = (text: string): number => spelled(text).join(' ').replace(CALLS, '').split(' ').length;
const CALLS = /(?: (?:a|da|em|anh|chi|chu|bac|co|ad|shop|oi|vay|the|ha|nhe|nha|nhi))+$/;
/** So many syllables are a subject by themselves; more tell something. */
const SUBJECT = 3;
/** "Chấm mất bao lâu". */
const SHORT_QUESTION = 4;
const LONGEST_SUBJECT = 9;

/** Wishes that a real question often only seems to hold: "có bắt buộc không", "là gì", "bao lâu". */
const WEAK = new Set<Wish>(['why', 'explain', 'help', 'person']);
/** Wishes that are reckoned from their own dossier: a passage goes before them only when it fits all but perfectly. */
export const RECKONED: ReadonlySet<Wish> = new Set<Wish>(['when', 'where', 'first', 'missing', 'dossier', 'progress', 'products']);
/** Told to somebody of whom nothing is known. */
const STANDS_ALONE = new Set<Wish>(['when', 'where']);
const SURE_OF_NOBODY = 0.92;
/** So few words about goods begin a dossier: "nhãn mật ong ghi gì". */
const BEGINS = 7;
/** Words of a longer question hold these by chance: "làm tiếp thì", "sản phẩm mới bán được 2 tháng", "ai nhắc khi sắp hết hạn". */
const LOOSE = new Set<Wish>(['more', 'add-product', 'remind', 'write-label']);
const LONG = 7;
const LONGEST_REFUSED = 60;
/** So few words tell of oneself hardly more than what they want. */
const SHORT_REQUEST = 30;

/** What we refuse is heard before anything else is read into the words. A long message that tells of oneself is a dossier, whatever words stand in it. */
export function refusedFirst(turn: Turn, text: string, { facts, slash }: Reading): Turn | undefined {
  const { focus } = turn.person;
  if (slash || (focus.type === 'asking' && focus.about.type === 'consent')) return undefined;
  const said = words(text).length;
  const refusal = said <= LONGEST_REFUSED ? refusalOf(text) : undefined;
  if (refusal === undefined || (facts.statements.length > (said <= SHORT_REQUEST ? 1 : 0) && !NEVER_TELLS.has(refusal))) return undefined;
  return beside(says(turn, ask(turn, text).text));
}

/** Answered before anything else is read into the words: a question that a passage surely answers. */
export function answeredFirst(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { facts, wishes, products, slash, question } = reading;
  if (slash || turn.person.focus.type === 'asking' && turn.person.focus.about.type === 'consent') return undefined;
  const ofSelf = tellsOfSelf(text);
  // "Hồ sơ tỉnh gửi Bộ đề nghị 5 sao gồm gì": nobody's aim.
  const unknown = turn.state.products.length === 0;
  if (facts.statements.length > 0 && ((unknown && products.length > 0 && wishes.length > 0) || (!unknown && facts.statements.some(({ fact }) => isPaper(turn, fact))) || ofSelf || !question || !wishes.every((wish) => WEAK.has(wish) || RECKONED.has(wish)))) return undefined;
  // "Mẫu số 01 tải ở đâu" while an OCOP dossier is spoken of: its own form, not another law's.
  if (facts.asked.length === 1 && asksForForm(text) && isForm(facts.asked[0]!, turn)) return undefined;
  // "Gì vậy em": what we are asking.
  const own = wishes[0] === 'explain' && words(text).length <= SUBJECT ? undefined : ownSet(turn, text, reading);
  if (own) return own;
  if (turnsTo(turn, text, products)) return undefined;
  const howLong = asksHowLong(text);
  if (!(question || STORY.test(fold(text))) || (syllablesAsking(text) < (howLong ? SHORT_QUESTION : LONG_QUESTION) && !DEFINES.test(bare(text))) || !wishes.every((wish) => WEAK.has(wish) || RECKONED.has(wish) || (LOOSE.has(wish) && words(text).length >= LONG))) return undefined;
  if (wishes.includes('when') && asksOwnEnd(turn, text)) return undefined;
  const found = ask(turn, text);
  // What was the rule then does not stand in a dossier of today, nor what holds for goods that are not theirs.
  const isOfOther = turn.state.products.length > 0 && (products.length > 0 ? !products.some((one) => find(turn.state, one.name)) : namesOtherGoods(turn, text));
  const ends = asksEnd(turn, text);
  const ofPaper = facts.asked.some((fact) => !ends || isPaper(turn, fact)) && (wishes.length > 0 || NEEDED.test(fold(text)));
  // "Bánh gai có cần nhãn không": what their own dossier tells, whatever is told in general.
  if (ofPaper && !isOfOther && turn.state.products.length > 0 && plainlyOfPaper(withoutOwn(turn, text), turn.world.knowledge)) return undefined;
  const reckoned = !isOfOther && !asksOfThen(text, dayOf(turn.world.now)) && ((ofPaper && !unknown) || wishes.some((wish) => RECKONED.has(wish) && !(unknown && !STANDS_ALONE.has(wish)) && !(wish === 'when' && (ends || howLong))));
  const least = reckoned ? (unknown ? SURE_OF_NOBODY : ALL_BUT_PERFECT) : ends ? SURE_OF_END : wishes.some((wish) => LOOSE.has(wish)) ? SURE_OF_NOBODY : ofSelf || wishes.length + reading.places.length > 0 || (!unknown && facts.statements.length > 0) || (!unknown && facts.asked.length > 0) ? VERY_SURE : 0;
  if (found.outcome !== 'answered' || found.sure < least) return undefined;
  // What they make is written down first, and its papers are told from their own dossier.
  if (unknown && products.length > 0 && (found.by === 'knowledge' ? wishes.length === 0 && (ofSelf || words(text).length <= BEGINS) : found.sources[0]?.entry.startsWith(PAPERS))) return undefined;
  return answers(turn, text, found);
}

/** What is said beside the names of their own products. */
export function withoutOwn({ state }: Turn, text: string): string {
  const own = new Set(state.products.flatMap(({ name }) => words(name)));
  return text.split(/\s+/).filter((word) => !own.has(fold(word))).join(' ');
}

/** "Rượu nhà nấu có cần nhãn không", of a maker of bánh gai: goods of a set none of theirs is of. */
function namesOtherGoods({ state, world: { knowledge } }: Turn, text: string): boolean {
  const goods = (said: string) => goodsIn(said, knowledge.rubric.goods, knowledge.lexicon);
  const { sets, raw } = goods(text);
  return sets.length > 0 && !raw && !state.products.some(({ name }) => goods(name).sets.some((set) => sets.includes(set)));
}

/** Of the forms of the dossier itself. */
const isForm = (fact: FactId, { world }: Turn): boolean => world.knowledge.items.some(({ id: item, section, title }) => item === fact && section === 'forms' && /Mẫu số/.test(title));

const isPaper = ({ world }: Turn, fact: FactId): boolean => world.knowledge.facts.get(fact)?.type === 'paper';

/** "Bánh đa nem thì sao": another product of theirs, and no more. */
const turnsTo = ({ state }: Turn, text: string, products: Reading['products']): boolean =>
  state.products.length > 1 && products.length === 1 && state.products.some(({ name }) => fold(name) === fold(products[0]!.name)) && words(text).length - words(products[0]!.name).length <= 3;

/** Whoever asks for these tells nothing of themselves beside it. */
const NEVER_TELLS = new Set<Refusal>(['others', 'orders']);

/** "Sản phẩm của em thuộc bộ nào": what stands in their own dossier, when no product is named. */
function ownSet(turn: Turn, text: string, { products, places, question }: Reading): Turn | undefined {
  // "xa phong dien hue" asks after no soap.
  const tellsPlace = !question && places.length > 0;
  if (!question || products.length > 0 || tellsPlace || (turn.state.products.length > 0 && namesOtherGoods(turn, text)) || reckonedKind(text, dayOf(turn.world.now), turn.world.knowledge) !== 'set') return undefined;
  const { product, facts } = currentDossier(turn.state, turn.person, turn.world);
  const set = facts.get(id('set'));
  const told = product && typeof set === 'number' ? setFound(set, product.name, turn.world.knowledge) : undefined;
  return told === undefined ? undefined : beside(reckoned(turn, says(turn, told), 'set'));
}

/** "OCOP là gì": of a subject that is named, not of what we are asking. */
const DEFINES = /^(?!(?:cai|cau|giay|y|nay|do|day|kia|ay|hoi|the|no|la)\b)(?:\S+ ){1,4}la (?:cai )?gi$/;

const STORY = /\b(?:vi du|ke chuyen|cau chuyen cua|bai hoc|noi nao lam tot|ai lam tot)\b/;

/** Nothing else fitted and they ask: from the passages, by a choice of a few, or kept for a person. */
export function answered(turn: Turn, text: string): Turn {
  const found = ask(turn, text);
  switch (found.outcome) {
    case 'answered': return answers(turn, text, found);
    case 'refused': return beside(says(turn, found.text));
    case 'clarify': {
      const offered: readonly Offer[] = [
        ...found.near.map((one): Offer => ({ label: one.title, act: { type: 'passage', entry: one.id } })),
        { label: say.NONE_OF_THESE, act: { type: 'ask-person', text: text.slice(0, 500) } },
      ];
      return asks(remembers(turn, text), { question: say.whichOne(), about: { type: 'choice' }, offered });
    }
    case 'no-answer': return found.why === 'no-words' || found.why === 'other-language' ? again(says(turn, found.text)) : thenAgain(keepQuestion(turn, text, { near: found.near }));
    default: return found satisfies never;
  }
}

/** Told as the passages have it; or in the model's words, once it has found them. */
export function answers(turn: Turn, text: string, found: Answered): Turn {
  const asked = composes(turn, text, found);
  return asked ? remembers(leavesAside(asked), text, found.leans) : onward(tells(remembers(turn, text, found.leans), found));
}

/** The model's words, when they are true to the passages; else the passages. `turn` is of the question as it was asked, with nobody to
 *  ask any more. */
export function composed(turn: Turn, { heard: { text }, leansOn }: Purpose & { type: 'compose' }, thought: Thought): Turn {
  const then: Turn = { ...turn, person: asIf(turn.person, leansOn) };
  const found = ask(then, text);
  if (found.outcome !== 'answered') return answered(then, text);
  return onward(tells(turn, found, phrased(thought, found, text, turn.world.knowledge)));
}

/** The passage somebody picked. */
export function passagePicked(turn: Turn, entry: string): Turn {
  const passage = turn.world.knowledge.passages.find(({ id }) => id === entry);
  return askNext(passage ? tells(turn, { text: say.passage(passage, turn.world.knowledge), sources: [{ entry: passage.id, passage }] }) : turn);
}

/** "mẫu câu chuyện sản phẩm": a subject without a question, when a passage surely is about it. Undefined for anything else. */
export function named(turn: Turn, text: string): Turn | undefined {
  const said = words(text).length;
  if (said < SUBJECT || said > LONGEST_SUBJECT) return undefined;
  const found = ask(withPerson(turn, { asked: { text: '', at: 0 } }), text);
  return found.outcome === 'answered' && found.by === 'knowledge' && found.sure >= NAMED ? answers(turn, text, found) : undefined;
}

/** What the rules and the passages say to these words, leaning on what was asked before. */
export function ask(turn: Turn, text: string) {
  const { state, person, world } = turn;
  const set = factsOf(state, person.product).get(id('set'));
  return answer({ text, before: askedBefore(turn), about: state.products.find((one) => one.id === person.product)?.name, ...(typeof set === 'number' ? { set } : {}), on: dayOf(world.now) }, world.knowledge);
}

/** Says an answer, in the model's words where it has any, and keeps what it rested on. */
export function tells(turn: Turn, found: Pick<Answered, 'text' | 'sources'>, words?: Phrased): Turn {
  const passages = words?.passages ?? found.sources.flatMap(({ passage }) => passage ?? []);
  const entries = [...new Set(passages.map(({ id }) => id))];
  const said = says(turn, ...(words?.text ?? found.text).split('\n\n'));
  if (entries.length === 0) return reckoned(turn, said, ruleTold(found.sources));
  return keepsTold(said, { entries, at: turn.world.now, knowledge: turn.world.knowledge.version, ...(words ? { model: words.model } : {}) });
}

const ruleTold = (sources: Answered['sources']): Rule => (sources.some(({ entry }) => entry === 'deadlines') ? 'when' : sources.some(({ entry }) => entry.startsWith(CRITERION)) ? 'criterion' : 'set');
