import { findDates } from '../../dates.ts';
import type { Item } from '../../knowledge.ts';
import { readFacts } from '../../read/facts.ts';
import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/answers.ts';
import { lapsedSince, needsPaperDay, stillValid } from '../../say/papers.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { meantIn } from '../goods/which-product.ts';
import { certificate } from '../../say/learned.ts';
import { addMonths, dayOf, type Day } from '../../time.ts';
import { reckoned } from './reckoned.ts';
import { onward } from '../onward.ts';
import { lastPaper } from '../goods/about-it.ts';
import { remembers, remembersOnly, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/* "Còn hạn tới bao giờ", "5 sao bao lâu hết hạn": of the certificate, not of filing. */

const ENDS = /\b(?:het|con|toi|den|gan|qua) han\b|\bhan (?:toi|den|chua|bao lau|khong)\b|\b(?:hieu luc|gia tri) (?:bao lau|may nam|toi|den)\b/;
const FILING = /\b(?:nop|dot|cham|danh gia|lam lai|xet lai|hoi dong)\b/;

/** Until when a certificate holds is asked, and no day of theirs is known: the days of filing are no answer. */
export function asksEnd(turn: Turn, text: string): boolean {
  const said = bare(text);
  return ENDS.test(said) && !FILING.test(said) && !currentDossier(turn.state, turn.person, turn.world).facts.has(id('certificate-expires'));
}

/** Of their own certificate, which still holds or not: no rule answers that. */
export const asksOwnEnd = (turn: Turn, text: string): boolean => asksEnd(turn, text) && OWN.test(bare(text)) && !OTHER_PAPER.test(bare(text));
/** "Giấy ATTP sắp hết hạn thì xin lại trước bao lâu". */
const OTHER_PAPER = /\b(?:attp|vsattp|atvstp|an toan|cam ket|kiem nghiem|cong bo|kham suc khoe|nhan hieu|ma vach|haccp|vietgap|giay phep|dang ky)\b/;
const OWN = /\b(?:con han|toi han|den han|(?:sap|gan)(?: \S+)? het han)\b/;

/** "Hết hạn chưa", "thế hạn của nó là bao giờ", and no more. */
const WHETHER_ENDED = /^(?:(?:vay|the|gio|no|chung nhan|giay|da) )*het han (?:chua|khong)$|^(?:(?:vay|the|gio|roi|thi) )*(?:thoi )?han (?:cua )?(?:no|giay (?:do|ay|nay)|cai (?:do|ay|nay))(?: (?:la|den|toi|thi))* (?:bao gio|khi nao|ngay nao|luc nao|hom nao)$/;

/** "Còn mấy ngày nữa hết hạn". */
const COUNTED = /\b(?:con (?:may|bao nhieu) (?:ngay|thang|tuan|hom|bua)(?: nua)?|(?:may|bao nhieu) (?:ngay|thang|tuan|hom|bua) nua)(?: (?:la|thi|moi|no))* (?:het|toi|den) han\b/;

/** "Sao của tôi khi nào hết hạn", "giấy 4 sao nhà mình bao giờ hết hạn". */
const OF_STARS = /\b(?:sao|ocop|chung nhan) (?:\S+ )?(?:cua |nha |ben )?(?:em|chi|anh|toi|tui|minh|bac|chu|htx)\b/;

/** "Giấy 3 sao hết hạn lúc nào", of who has told its day. */
const CERTIFIED = /\b(?:giay|chung nhan|gcn) (?:chung nhan )?(?:(?:ocop|[345] sao) ?)+\b/;

/** "Giờ cà phê sắp hết hạn đúng không", of who has told us the day: until when it holds, and when one files again. */
export function ownEnd(turn: Turn, text: string, { question, wishes }: Reading): Turn | undefined {
  const said = bare(text);
  const counts = COUNTED.test(said);
  const meant = meantIn(text, turn.state.products);
  const named = meant !== 'several' && meant.length === 1 ? meant[0]! : undefined;
  const toldOf = (product: typeof turn.person.product) => certificate(factsOf(turn.state, product), dayOf(turn.world.now), turn.world.knowledge);
  // "Khi nào cơm cháy hết hạn", of goods whose day they told.
  const ofNamed = named !== undefined && ENDS_WHEN.test(said.replace(` ${bare(named.name)} `, ' ')) && toldOf(named.id) !== undefined;
  const asksWhen = (ENDS_WHEN.test(said) && (OF_STARS.test(said) || (meant.length === 0 && CERTIFIED.test(said) && toldOf(turn.person.product) !== undefined))) || ofNamed || (WHETHER_ENDED.test(said) && lastPaper(turn) === undefined && toldOf(turn.person.product) !== undefined);
  if (!question || (wishes.length > 0 && !counts && !asksWhen) || !(OWN.test(said) || counts || asksWhen) || OTHER_PAPER.test(said) || FILING.test(said)) return undefined;
  // What is spoken of has none, and one other has.
  const [other, ...more] = counts && meant.length === 0 && toldOf(turn.person.product) === undefined ? turn.state.products.filter(({ id: one }) => toldOf(one) !== undefined) : [];
  if (counts && (other === undefined || more.length > 0)) return undefined;
  const told = other ? say.ofOne(other.name, toldOf(other.id)!) : toldOf(named?.id ?? turn.person.product);
  return told === undefined ? undefined : onward(reckoned(turn, says(WHETHER_ENDED.test(said) ? remembers(turn, text) : turn, told), 'when'));
}

/** "Bao giờ phải làm lại", of who has stars and has told no day of them. */
function asksAgain(turn: Turn, text: string): boolean {
  const { facts } = currentDossier(turn.state, turn.person, turn.world);
  return AGAIN.test(bare(text)) && facts.has(id('certificate-stars')) && !facts.has(id('certificate-issued')) && !facts.has(id('certificate-expires'));
}
const AGAIN = /\b(?:lam|nop|thi|cham|dang ky|danh gia|xin) lai\b/;

/** Its day is asked for. */
export const needsIssued = (turn: Turn): Turn | undefined =>
  turn.event.type === 'said' && (asksEnd(turn, turn.event.text) || asksAgain(turn, turn.event.text)) ? onward(says(turn, ofPaper(turn, turn.event.text) ?? (spokenJustNow(turn) ? ofPaper(turn, turn.person.asked!.text) : undefined) ?? say.needIssued())) : undefined;

/** "Thế attp còn hạn không": of that paper, and not of the certificate. */
function ofPaper(turn: Turn, text: string): string | undefined {
  const item = paperIn(turn, text);
  return item?.validMonths === undefined ? undefined : endOfTheirs(turn, item) ?? needsPaperDay(item.title);
}

/** The one paper a text names. */
function paperIn({ world: { knowledge } }: Turn, text: string): Item | undefined {
  const { statements, asked, named } = readFacts(text, knowledge.facts);
  const [item, ...more] = knowledge.items.filter(({ id: one }) => [...statements.map(({ fact }) => fact), ...asked, ...named].includes(one));
  return more.length === 0 ? item : undefined;
}

/** Until when theirs holds, where they told its day. */
function endOfTheirs(turn: Turn, { id: item, title, validMonths }: Item): string | undefined {
  const document = currentDossier(turn.state, turn.person, turn.world).papers.get(item);
  return (document && stillValid(title, document, validMonths, dayOf(turn.world.now))) || undefined;
}

/** "ATTP của em hết hạn khi nào", of a paper whose day they told: until when theirs holds. "ATTP còn hạn không", of one they hold: its day is asked for. */
export function paperEnd(turn: Turn, text: string, { question, dates }: Reading): Turn | undefined {
  const said = bare(text);
  // "Thế giấy đấy còn giá trị không": the one that was spoken of.
  const last = question && IT_STILL.test(said) ? lastPaper(turn) : undefined;
  const paper = last !== undefined ? turn.world.knowledge.items.find(({ id: one }) => one === String(last)) : question && ENDS_WHEN.test(said) && !FILES_PAPER.test(said) ? paperIn(turn, text) : undefined;
  const then = paper && issuedThen(turn, paper, said, dates);
  // What is asked next is of that paper.
  if (then !== undefined) return onward(says(remembersOnly(turn, `${paper!.title} có hạn không`), then));
  const lapsed = last !== undefined && paper && lapsedBefore(turn, paper);
  if (lapsed) return onward(says(turn, lapsed));
  const told = paper && (endOfTheirs(turn, paper) ?? ((STILL.test(said) || last !== undefined) && paper.validMonths !== undefined && currentDossier(turn.state, turn.person, turn.world).papers.has(paper.id) ? needsPaperDay(paper.title) : undefined));
  return told === undefined ? undefined : onward(says(turn, told));
}
/** "Có giấy ATTP cấp năm 2020", a moment before: on whatever day of that year, it holds no more. */
function lapsedBefore(turn: Turn, { title, validMonths }: Item): string | undefined {
  const [issued, ...more] = spokenJustNow(turn) ? findDates(turn.person.asked!.text, dayOf(turn.world.now)) : [];
  const year = issued?.precision === 'year' && more.length === 0 ? issued.day?.slice(0, 4) : undefined;
  return year !== undefined && validMonths !== undefined && addMonths(`${year}-12-31` as Day, validMonths) < dayOf(turn.world.now) ? lapsedSince(title, year, validMonths) : undefined;
}
/** "Giấy ATTP của HTX cấp hồi 12/8/2023, còn hạn không": by the day these words tell. */
function issuedThen({ world }: Turn, { title, validMonths }: Item, said: string, dates: Reading['dates']): string | undefined {
  const [issued, ...more] = dates.filter(({ precision, day }) => precision === 'day' && day !== undefined && day <= dayOf(world.now));
  return issued && more.length === 0 && dates.length === 1 && validMonths !== undefined && ISSUED.test(said) ? stillValid(title, { issued: issued.day! }, validMonths, dayOf(world.now)) : undefined;
}
const ISSUED = /\b(?:cap|ky|lam|xin|duoc|kiem|kham)(?: (?:hoi|tu|ngay|hom|vao|luc|duoc|roi|nghiem|moi))* (?:ngay )?\d/;

/** Whether it is known until when theirs holds, of what these words name: a paper, or the stars. */
export function knowsEnd(turn: Turn, named: string): boolean {
  const { state, person, world } = turn;
  if (/\b(?:ocop|sao)\b/.test(bare(named))) return certificate(factsOf(state, person.product), dayOf(world.now), world.knowledge) !== undefined;
  const paper = paperIn(turn, named);
  return paper !== undefined && endOfTheirs(turn, paper) !== undefined;
}

const ENDS_WHEN = /\b(?:khi nao|bao gio|ngay nao|luc nao|den dau|hom nao|chung nao|may nam nua|bao lau nua) (?:thi |moi |la )*(?:het|toi|den) han\b|\b(?:het|toi|den|con) han (?:(?:vao|den|toi|la|o|luc|thi) )*(?:khi nao|bao gio|ngay nao|luc nao|hom nao|chung nao|thang nao|nam nao|bao lau nua|chua|khong)\b/;
const STILL = /\b(?:con|het|qua) han (?:khong|chua)\b/;
const IT_STILL = /^(?:(?:the|vay|roi|gio|ma|thi|con) )*(?:cai )?(?:giay|to|phieu|ban)(?: to| giay)? (?:do|ay|day|nay|kia|cu)(?: (?:gio|con|thi|co|no|nay))* (?:gia tri|hieu luc|dung duoc|xai duoc|han)(?: nua)? (?:khong|chua|hong|ko)(?: (?:em|a|vay|con|chau|ban))*$/;
/** How a paper is had again is another matter. */
const FILES_PAPER = /\b(?:nop|cap lai|xin lai|lam lai|gia han|truoc bao|dot|cham|danh gia)\b/;
