import { PAPERS } from '../../answer/goods/papers-of-goods.ts';
import { reckonedKind } from '../../answer/reckoned/asked.ts';
import { goodsIn } from '../../answer/rubric/goods.ts';
import { plainlyOfPaper } from '../../answer/paper/side-of-paper.ts';
import { asksOfThen } from '../../answer/then.ts';
import type { FactId } from '../../ids.ts';
import { asksForForm } from '../../read/form.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { setFound } from '../../say/learned.ts';
import { fold, words } from '../../text.ts';
import { dayOf } from '../../time.ts';
import { beside } from '../again.ts';
import { answers, ask, askByItself, RECKONED, SUBJECT, VERY_SURE, withoutOwn } from './answers.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import type { Wish } from '../focus.ts';
import { lacksAtTheEnd } from './drowned.ts';
import { asksHowLong } from './how-long.ts';
import { find, namedIn } from '../goods/own.ts';
import { asksPlainly } from './particular.ts';
import { ownGoods } from '../goods/own-goods.ts';
import { reckoned } from './reckoned.ts';
import { LONG_QUESTION } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { asksEnd, asksOwnEnd } from './until-when.ts';

/** A question that names a paper, and asks whether they need it or what their own dossier tells of it, is answered from there unless a passage fits
 *  like this. What else is asked of a paper ("chữ trên nhãn to cỡ nào") the passages say. */
const ALL_BUT_PERFECT = 0.994;
/** More is asked of a paper than whether it is needed and how one gets it: "có hỗ trợ tiền làm bao bì tem nhãn không". */
const FITS_PAPER = 0.97;
/** "Giờ cần giấy tờ gì", and no more: their own list. */
const NEVER = 2;
/** Until when a certificate holds: what else would be said is that its day is needed. */
const SURE_OF_END = 0.7;
const NEEDED = /\b(?:phai|can|bat buoc|duoc mien|khoi)\b.*\b(?:khong|chua|ko|k|hong|hok|hem)\b|\bthi sao\b/;
/** How many syllables ask: "bao giờ nộp hả em" has three. */
const syllablesAsking = (text: string): number => spelled(text).join(' ').replace(CALLS, '').split(' ').length;
const CALLS = /(?: (?:a|da|em|anh|chi|chu|bac|co|ad|shop|oi|vay|the|ha|nhe|nha|nhi))+$/;
/** "Chấm mất bao lâu". */
const SHORT_QUESTION = 4;

/** Wishes that a real question often only seems to hold: "có bắt buộc không", "là gì", "bao lâu". */
const WEAK = new Set<Wish>(['why', 'explain', 'help', 'person']);
/** Told to somebody of whom nothing is known. */
const STANDS_ALONE = new Set<Wish>(['when', 'where']);
const SURE_OF_NOBODY = 0.92;
/** So few words about goods begin a dossier: "nhãn mật ong ghi gì". */
const BEGINS = 7;
/** Words of a longer question hold these by chance: "làm tiếp thì", "sản phẩm mới bán được 2 tháng", "ai nhắc khi sắp hết hạn". */
const LOOSE = new Set<Wish>(['more', 'add-product', 'remind', 'write-label']);
const LONG = 7;

/** Answered before anything else is read into the words: a question that a passage surely answers. */
export function answeredFirst(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { facts, wishes, products, slash, question } = reading;
  if (slash || turn.person.focus.type === 'asking' && turn.person.focus.about.type === 'consent') return undefined;
  const ofSelf = tellsOfSelf(text);
  const unknown = turn.state.products.length === 0;
  const asked: Asked = { turn, text, reading, ofSelf, unknown };
  if (tellsSomething(asked) || lacksAtTheEnd(turn, text, reading)) return undefined;
  // "Mẫu số 01 tải ở đâu" while an OCOP dossier is spoken of: its own form, not another law's.
  if (facts.asked.length === 1 && asksForForm(text) && isForm(facts.asked[0]!, turn)) return undefined;
  // "Gì vậy em": what we are asking.
  const own = wishes[0] === 'explain' && words(text).length <= SUBJECT ? undefined : ownSet(turn, text, reading);
  if (own) return own;
  if (turnsTo(turn, text, products)) return undefined;
  const howLong = asksHowLong(text);
  if (!(question || STORY.test(fold(text))) || (syllablesAsking(text) < (howLong || asksOfLine(asked) ? SHORT_QUESTION : LONG_QUESTION) && !DEFINES.test(bare(text))) || !wishes.every((wish) => WEAK.has(wish) || RECKONED.has(wish) || (wish === 'stars' && asksOfLine(asked)) || (LOOSE.has(wish) && words(text).length >= LONG))) return undefined;
  if (wishes.includes('when') && asksOwnEnd(turn, text)) return undefined;
  const found = ask(turn, text);
  // What was the rule then does not stand in a dossier of today, nor what holds for goods that are not theirs.
  const isOfOther = turn.state.products.length > 0 && (products.length > 0 ? !products.some((one) => find(turn.state, one.name)) : namesOtherGoods(turn, text));
  // "Bánh gai có cần nhãn không": what their own dossier tells, whatever is told in general.
  if (isOfPaper(asked) && !isOfOther && !unknown && plainlyOfPaper(withoutOwn(turn, text), turn.world.knowledge)) return undefined;
  if (found.outcome !== 'answered' || found.sure < sureNeeded(asked, isOfOther)) return undefined;
  // What they make is written down first, and its papers are told from their own dossier.
  if (unknown && products.length > 0 && (found.by === 'knowledge' ? wishes.length === 0 && (ofSelf || words(text).length <= BEGINS) : found.sources[0]?.entry.startsWith(PAPERS))) return undefined;
  return answers(ownGoods(turn, text, reading), text, found);
}

type Asked = { readonly turn: Turn; readonly text: string; readonly reading: Reading; readonly ofSelf: boolean; /** Of whom nothing is known yet. */ readonly unknown: boolean };

/** What it states is theirs. "Hồ sơ tỉnh gửi Bộ đề nghị 5 sao gồm gì" is nobody's aim. */
function tellsSomething({ turn, reading: { facts: { statements }, products, question, wishes }, ofSelf, unknown }: Asked): boolean {
  if (statements.length === 0) return false;
  if (ofSelf || !question || !wishes.every((wish) => WEAK.has(wish) || RECKONED.has(wish))) return true;
  return unknown ? products.length > 0 && wishes.length > 0 : statements.some(({ fact }) => isPaper(turn, fact));
}

/** Whether they need a paper is asked, or what their own dossier tells of it. */
const isOfPaper = (asked: Asked): boolean => {
  const { turn, text, reading: { facts, wishes } } = asked;
  return !asksOfLine(asked) && (wishes.length > 0 || NEEDED.test(fold(text))) && facts.asked.some((fact) => !asksEnd(turn, text) || isPaper(turn, fact));
};

/** "Bao bì được mấy điểm": what the sheet says of a line, and neither whether a paper is needed nor what they have so far. */
const asksOfLine = ({ text, ofSelf, reading: { facts } }: Asked): boolean => !ofSelf && (facts.asked.length > 0 && OF_POINTS.test(fold(text)) || OF_SO_MANY.test(spelled(text).join(' ')));
const OF_POINTS = /\b(?:may|bao nhieu) diem\b/;
/** "89 điểm được mấy sao", "phần A được mấy điểm": of anybody's sheet. */
const OF_SO_MANY = /^(?:(?:neu|tu|vi du|tam|khoang|co) )*\d{1,3}(?: den \d{1,3})? diem (?:\S+ ){0,3}(?:may|bao nhieu|hang may) sao\b|^(?:ca |tong )?phan [abc] (?:\S+ ){0,4}(?:may|bao nhieu) diem\b/;

const plainly = ({ turn, text }: Asked): boolean => plainlyOfPaper(withoutOwn(turn, text), turn.world.knowledge);

/** How surely a passage must answer it to go before what else the words may hold. */
function sureNeeded(asked: Asked, isOfOther: boolean): number {
  const { turn, text, reading, ofSelf, unknown } = asked;
  const { facts, wishes, places } = reading;
  const ends = asksEnd(turn, text);
  const byDossier = (wish: Wish): boolean => RECKONED.has(wish) && (!unknown || STANDS_ALONE.has(wish)) && !(wish === 'when' && (ends || asksHowLong(text) || reading.dates.some(({ precision }) => precision === 'day')));
  const isReckoned = !isOfOther && !asksOfLine(asked) && !asksOfThen(text, dayOf(turn.world.now)) && ((!unknown && isOfPaper(asked)) || wishes.some(byDossier));
  if (isReckoned) return unknown ? SURE_OF_NOBODY : surerThanDossier(asked);
  if (ends) return SURE_OF_END;
  return ofSelf || wishes.length + places.length > 0 || (!unknown && facts.statements.length + facts.asked.length > 0) ? VERY_SURE : 0;
}

/** How surely a passage must answer what their own dossier may tell: the more is asked beside that, the less surely. */
function surerThanDossier(asked: Asked): number {
  if (asked.reading.wishes[0] === 'missing' && asksPlainly(asked.turn, asked.text, asked.reading)) return NEVER;
  if (isOfPaper(asked)) return plainly(asked) ? ALL_BUT_PERFECT : FITS_PAPER;
  return asksPlainly(asked.turn, asked.text, asked.reading) ? ALL_BUT_PERFECT : VERY_SURE;
}

/** "Rượu nhà nấu có cần nhãn không", of a maker of bánh gai: goods of a set none of theirs is of. */
export function namesOtherGoods({ state, world: { knowledge } }: Turn, text: string): boolean {
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

/** "Hai cái này có chung bộ không", of theirs. */
const ALIKE = /\b(?:chung|cung|khac) (?:mot |1 )?(?:bo|phieu|nhom|bang)\b/;

/** "Sản phẩm của em thuộc bộ nào": what stands in their own dossier, when no product is named. */
function ownSet(turn: Turn, text: string, { products, places, question }: Reading): Turn | undefined {
  if (question && products.length === 0 && ALIKE.test(spelled(text).join(' ')) && turn.state.products.length > 1) {
    const each = turn.state.products.flatMap(({ id: product, name }) => { const set = factsOf(turn.state, product).get(id('set')); return typeof set === 'number' ? [setFound(set, name, turn.world.knowledge)] : []; });
    return each.length < 2 ? undefined : beside(reckoned(turn, says(turn, ...each), 'set'));
  }
  // "xa phong dien hue" asks after no soap.
  const tellsPlace = !question && places.length > 0;
  if (!question || products.length > 0 || tellsPlace || (turn.state.products.length > 0 && namesOtherGoods(turn, text)) || reckonedKind(text, dayOf(turn.world.now), turn.world.knowledge) !== 'set') return undefined;
  const { product, facts } = currentDossier(turn.state, turn.person, turn.world);
  const set = facts.get(id('set'));
  const told = product && typeof set === 'number' && !surelyOfMore(turn, text, { products, places }) ? setFound(set, product.name, turn.world.knowledge) : undefined;
  return told === undefined ? undefined : beside(reckoned(turn, says(turn, told), 'set'));
}

/** "Chè hái trên núi sao tay là bộ mấy", of a maker of bánh gai: of something that is told in other words than theirs. */
function surelyOfMore(turn: Turn, text: string, reading: Pick<Reading, 'products' | 'places'>): boolean {
  if (asksPlainly(turn, text, reading) || namedIn(turn.state, text).length > 0) return false;
  const found = askByItself(turn, text);
  return found.outcome === 'answered' && found.sure >= SURE_OF_NOBODY;
}

/** "OCOP là gì": of a subject that is named, not of what we are asking. */
const DEFINES = /^(?!(?:cai|cau|giay|y|nay|do|day|kia|ay|hoi|the|no|la)\b)(?:\S+ ){1,4}la (?:cai )?gi$/;

const STORY = /\b(?:vi du|ke chuyen|cau chuyen cua|bai hoc|noi nao lam tot|ai lam tot)\b/;
