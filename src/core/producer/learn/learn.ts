import type { FactId } from '../../ids.ts';
import type { FactValue } from '../../knowledge.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { fold } from '../../text.ts';
import { dayOf } from '../../time.ts';
import { acknowledge } from '../acknowledge.ts';
import { lacksAnother, STANDARD } from './any-standard.ts';
import { declared } from './declared.ts';
import { dossierOf } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { learnDates } from './dates.ts';
import { learnPaper } from './documents.ts';
import { byItsPaper, unregistered } from './kind-told.ts';
import { withoutLapsed } from './lapsed-year.ts';
import { keepsKind } from './keeps-kind.ts';
import { learnFact } from './fact.ts';
import { learnPlaces } from './places.ts';
import { learnProducts } from '../goods/products.ts';
import { registeredNow } from './registered.ts';
import type { Product } from '../state.ts';
import { spokenBefore, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { meantIn } from '../goods/which-product.ts';

/** Takes in all that a message states unasked: products, who, where, which case, papers held or missing, dates.
 *  Undefined when it states nothing. */
export function learn(heard: Turn, whole: Reading): Turn | undefined {
  const { turn, read } = withoutLapsed(heard, whole);
  const told = { ...read, facts: { ...read.facts, statements: keepsKind(turn, read, registeredNow(turn, read, byItsPaper(turn, read, unregistered(turn, read, fewerStars(turn, read, certified(turn, read)))))) } };
  let now = learnProducts(turn, told) ?? turn;
  const standsAlready = lacksAnother(turn, read, told.facts.statements);
  if (standsAlready) now = says(now, say.standardStays());
  const { statements, unclear } = declared(dossierOf(now.state, now.person.product, turn.world), read, told.facts.statements.filter(({ fact }) => !standsAlready || fact !== STANDARD));
  if (unclear.length > 0) now = says(now, say.whichDeclaration(unclear));
  const reading = { ...told, facts: { ...told.facts, statements: namesOnlyOthers(turn, told) ? statements.filter(({ fact }) => turn.world.knowledge.facts.get(fact)?.about !== 'product') : statements } };
  // What was known of the product the message is about.
  const before = dossierOf(turn.state, now.person.product, turn.world);
  now = learnPlaces(now, reading);
  now = learnDates(now, reading);
  for (const { fact, value } of ofOneProduct(likewise(now, reading))) now = learnFact(now, fact, value);
  now = packedByLabel(keptStars(inferUpgrade(climbed(now, reading)), reading), statements);
  // What is told of one that has run out is told, though nothing is written down; how it is made anew is a matter of its own.
  if (now === turn) return turn === heard || ANEW.test(bare(read.corrected)) ? undefined : turn;
  return (reading.each ? ofAllBut(now, reading) : undefined) ?? ofEach(acknowledge(now, before, reading.correction), reading, before.facts);
}

const ANEW = /\b(?:lam|dang ky|nop|thi|danh gia|xin) lai\b/;

/** "Em cũng làm mắm tôm đóng hũ nữa, có cần nhãn riêng không", of nước mắm: what a question tells of other goods is not written down of theirs. */
const namesOnlyOthers = ({ state: { products } }: Turn, { question, adds, products: named, corrected }: Reading): boolean =>
  question && adds && products.length > 0 && named.length > 0 && named.every(({ ofBody, name }) => !ofBody && products.every((one) => !fold(one.name).includes(fold(name)) && !fold(name).includes(fold(one.name)))) && meantIn(corrected, products).length === 0;

/** "Cao gắm cũng 3 sao", after one that has its stars: it has them too. What is said of a product we ask about first is not written down of another. */
function likewise(known: Turn, { facts: { statements: all }, corrected, correction }: Reading): Reading['facts']['statements'] {
  const { asked, state, person, world: { knowledge } } = known;
  const set = factsOf(state, person.product).get(id('set'));
  // "Mạch nha nhà tự nấu": who makes cosmetics is asked of those alone.
  // "Cũng bán tinh dầu để xông phòng", of a maker of soap: what it is for is asked of set 20 alone.
  const statements = typeof set !== 'number' ? all : all.filter(({ fact }) => (fact !== id('makes-cosmetics') || PUT_ON.has(set)) && (fact !== id('cosmetic') || set === OILS));
  if (asked) return statements.filter(({ fact }) => knowledge.facts.get(fact)?.about !== 'product');
  const others = state.facts.some(({ fact, product }) => fact === id('certificate-stars') && product !== person.product);
  const also = others && ALSO.test(bare(corrected)) && !wantsStars(corrected) && factsOf(state, person.product).get(id('case')) !== 'lan_dau';
  return also || mendsHeld(known, corrected, correction) ? statements.map((one) => (one.fact === id('stars') ? { ...one, fact: id('certificate-stars') } : one)) : statements;
}
/** "Logo 3 sao cũ in trên chai thì sao", then "à nhầm, 4 sao": the stars it has. */
const mendsHeld = (turn: Turn, corrected: string, correction: boolean): boolean =>
  correction && !wantsStars(corrected) && OF_HELD.test(fold(spokenBefore(turn) ?? '')) && !wantsStars(spokenBefore(turn)!);
const OF_HELD = /\b(?:logo|in|nhan|tem|bao bi|cu|cap|dang|co|duoc)\b.* ?[345] sao\b|\b[345] sao\b.* (?:cu|cap|het han|in|roi)\b/;
const PUT_ON = new Set([18, 19, 20]);
/** "Tinh dầu và dược liệu khác" (Phụ lục I QĐ 26/2026/QĐ-TTg). */
const OILS = 20;
const ALSO = /\bcung (?:(?:la|co|duoc|dang|da) )*[345] sao\b/;

/** "Trà dây có 3 sao rồi, cao thì lần đầu": what has stars is no first time; of which of their products that was said is asked. */
function ofOneProduct(statements: Reading['facts']['statements']): Reading['facts']['statements'] {
  const hasStars = statements.some(({ fact }) => fact === id('certificate-stars'));
  return hasStars ? statements.filter(({ fact, value }) => fact !== id('case') || value !== 'lan_dau') : statements;
}

/** "Mà thôi 3 cho chắc", of who has said how many they want. */
function fewerStars(turn: Turn, { corrected, question }: Reading, statements: Reading['facts']['statements']): Reading['facts']['statements'] {
  const { state, person } = turn;
  // "Thôi giữ 4", of who has its stars.
  const kept = Number(KEEPS.exec(spelled(corrected).join(' '))?.[1]);
  if (!question && kept && statements.length === 0 && [id('stars'), id('certificate-stars')].some((fact) => factsOf(state, person.product).has(fact))) return [{ fact: id('stars'), value: kept }];
  // "Thế lấy 3", a moment after they asked how the stars differ.
  const taken = Number(TAKES.exec(spelled(corrected).join(' '))?.[1]);
  if (!question && taken && statements.length === 0 && BETWEEN.test(spelled(turn.person.asked?.text ?? '').join(' ')) && spokenJustNow(turn)) return [{ fact: id('stars'), value: taken }];
  // "4 sao đi, à mà thôi 3 cho chắc".
  const stars = Number(FEWER.exec(spelled(corrected.split(/[,;.\n]/).at(-1)!).join(' '))?.[1]);
  const said = statements.find(({ fact }) => fact === id('stars'));
  return question || !stars || statements.length > (said ? 1 : 0) || !(said || factsOf(state, person.product).has(id('stars'))) ? statements : [{ fact: id('stars'), value: stars }];
}
const KEEPS = /^(?:(?:a|u|ma|nhung|da|vay|em|chi|anh|minh|toi) )*(?:thoi )?giu(?: (?:nguyen|lai|hang|muc|o))* ([345])(?: sao)?(?: (?:thoi|di|cho chac|em|a|nhe|nha|vay))*$/;
const TAKES = /^(?:(?:a|u|ok|the|vay|thoi|da|em|chi|anh|minh|toi|tui|cho|thi) )*(?:lay|chon|nham|theo|lam) ([345])(?: (?:thoi|di|em|a|nhe|nha|vay|cho chac|truoc|da))*$/;
const BETWEEN = /\b[345] sao\b.*\b[345](?: sao)?\b|\b[345] (?:hay|voi|va) [345] sao\b/;
const FEWER = /^(?:(?:a|u|ma|nhung|hay|da|em|chi|anh|co) )*(?:thoi|lai)(?: (?:lam|lay|chon|nham|de|xin))? ([345])(?: (?:cho (?:chac|de|lanh|nhanh|an toan|roi)|thoi|truoc|di))+(?: (?:em|a|nhe|nha|vay))*$/;

/** "Giấy cấp ngày 10/10/2023, 4 sao": the stars it has, not those that are wanted. */
export function certified({ world: { knowledge, now } }: Turn, { facts: { statements, named }, corrected, dates }: Reading): Reading['facts']['statements'] {
  const papers = [...statements.map(({ fact }) => fact), ...named].some((fact) => knowledge.facts.get(fact)?.type === 'paper');
  const wants = statements.some(({ fact, value }) => fact === id('certificate-stars') || (fact === id('case') && value === 'nang_hang')) || wantsStars(corrected);
  const got = Number((GOT.exec(bare(corrected)) ?? (wants ? null : REACHED.exec(bare(corrected)) ?? sinceYear(bare(corrected), now)))?.[1]);
  if (!papers && got >= 3 && statements.some(({ fact }) => fact === id('stars'))) return [...statements.filter(({ fact, value }) => fact !== id('certificate-stars') && (fact !== id('stars') || value !== got)), { fact: id('certificate-stars'), value: got }];
  // "Có bánh gai 3 sao, sắp hết hạn": what runs out is what it has.
  if (!papers && !wants && RUNS_OUT.test(bare(corrected))) return statements.map((one) => (one.fact === id('stars') ? { ...one, fact: id('certificate-stars') } : one));
  if (papers || wants || !dates.some(({ day }) => day !== undefined) || !ISSUED.test(bare(corrected))) return statements;
  return statements.map((one) => (one.fact === id('stars') ? { ...one, fact: id('certificate-stars') } : one));
}
/** "HTX mình vừa có tin vui lên 4 sao", "năm ngoái được công nhận 3 sao, năm nay muốn 4 sao": those they have. */
const GOT = /\b(?:tin vui|vua (?:duoc )?(?:len|dat|cong nhan|nhan)|moi (?:duoc )?(?:len|dat|cong nhan)|duoc cong nhan)(?: \S+){0,2} ([345]) sao\b(?!.*\b(?:thi|de) (?:phai|can|lam|duoc)\b)/;
/** "Mật ong đạt 3 sao 2023", "được 3 sao năm ngoái". */
const REACHED = /\b(?:dat|duoc|co|cong nhan|cap)(?: ocop)? ([345]) sao(?: ocop)?(?: (?:tu|hoi|nam|thang|vao|cap|hang|\d{1,2}))* (?:20[12]\d|nam ngoai|nam kia|nam truoc)\b/;
/** "Phở khô (4 sao 2022)": a year gone by, right behind them. */
function sinceYear(said: string, now: Turn['world']['now']): RegExpExecArray | null {
  const found = /\b([345]) sao(?: ocop)? (?:(?:nam|hoi|tu|cap|dot|thang|ngay|\d{1,2}) )*(20\d\d)\b/.exec(said);
  return found && found[2]! < dayOf(now).slice(0, 4) ? found : null;
}
/** They speak of stars that are to come. */
export const wantsStars = (said: string): boolean => WANTED.test(bare(said));
const WANTED = /\b(?:muon|len|nang|nham|dinh|mong|lan dau)\b/;
/** Behind them, whatever is said between. */
const RUNS_OUT = /\b[345] sao\b(?: \S+){0,6} (?:sap|gan|da|vua|toi|cuoi nam|dau nam|nam sau|thang sau|thang nay|thang toi|bi)? ?(?:het han|het hieu luc|qua han)\b/;
/** Or until when they are. */
const ISSUED = /\b(?:cap|cong nhan|ban hanh|het han)(?: (?:ngay|hom|hoi|tu|vao|thang))* \d|\b(?:quyet dinh|qd)(?: (?:so|\d+|qd|ubnd|cong nhan|ngay|hom|nam))* \d/;

/** "Cả hai đều đóng gói rồi": what is said of one product is written down of the others too, and said so. */
function ofEach(turn: Turn, { each, facts: { statements, named } }: Reading, before: ReadonlyMap<FactId, FactValue>): Turn {
  const { knowledge } = turn.world;
  const known = factsOf(turn.state, turn.person.product);
  // "Cấp 12/8/2024, cả ba": a day is read beside what is stated.
  const dated = DAYS.flatMap((fact) => { const value = known.get(fact); return value === undefined || value === before.get(fact) ? [] : [{ fact, value }]; });
  const own = [...statements, ...dated].filter(({ fact }) => knowledge.facts.get(fact)?.about === 'product' && (typeof each === 'boolean' || each.includes(fact)));
  const others = turn.state.products.filter((one) => one.id !== turn.person.product);
  // "Kiểm nghiệm cả hai ngày 3/10".
  const papers = turn.state.documents.filter(({ item, product, issued, expires }) => item !== undefined && product === turn.person.product && (issued ?? expires) !== undefined && [...named, ...own.map(({ fact }) => fact)].includes(item) && (typeof each === 'boolean' || each.includes(item)));
  if (!each || own.length + papers.length === 0 || others.length === 0) return turn;
  const there = others.reduce((now, { id: product }) => own.reduce((known, { fact, value }) => {
    const asked = { ...known, person: { ...known.person, product } };
    return { ...learnFact(asked, fact, value), person: known.person };
  }, now), turn);
  const held = others.reduce((now, { id: product }) => papers.reduce((known, { item, issued, expires }) => learnPaper(known, item!, 'co', product, { ...(issued ? { issued } : {}), ...(expires ? { expires } : {}) }), now), there);
  const told = new Map<FactId, FactValue>([...own.map(({ fact, value }) => [fact, value] as const), ...papers.map(({ item }) => [item!, 'co'] as const)]);
  return says(held, say.alsoOf([...told], others.map(({ name }) => name), knowledge));
}

const DAYS: readonly FactId[] = ['certificate-issued', 'certificate-expires'].map(id);

/** "Nhãn cái nào cũng có trừ miến". */
function exceptIn(corrected: string, products: Turn['state']['products']): Product | undefined {
  const [, but = ''] = /\b(?:tru|ngoai tru|chi rieng|rieng|chi co)(?: (?:moi|cai|mon|thang))* (\S.*)$/.exec(spelled(corrected).join(' ')) ?? [];
  const found = but === '' || products.length < 2 ? [] : meantIn(but, products);
  return found === 'several' ? undefined : found[0];
}

function ofAllBut(turn: Turn, { corrected, facts: { statements } }: Reading): Turn | undefined {
  const { knowledge } = turn.world;
  const but = exceptIn(corrected, turn.state.products);
  const no = (fact: FactId): FactValue | undefined => knowledge.facts.get(fact)?.answers.find(({ value }) => value === 'chua' || value === 'khong')?.value;
  const papers = statements.filter(({ fact, value }) => knowledge.facts.get(fact)?.about === 'product' && no(fact) !== undefined && (value === 'co' || value === no(fact)));
  if (!but || papers.length === 0) return undefined;
  const of = (fact: FactId, value: FactValue, one: Product): FactValue => (one.id !== but.id ? value : value === 'co' ? no(fact)! : 'co');
  const there = turn.state.products.reduce((now, one) => papers.reduce((known, { fact, value }) => ({ ...learnFact({ ...known, person: { ...known.person, product: one.id } }, fact, of(fact, value, one)), person: known.person }), now), turn);
  return says(there, say.ofOwn(turn.state.products.map((one) => [one.name, papers.map(({ fact, value }): [FactId, FactValue] => [fact, of(fact, value, one)])] as const), knowledge));
}

/** "nâng hạng 3 lên 4": which stars there are, and which are wanted. */
function climbed(turn: Turn, reading: Reading): Turn {
  const [, has, wants] = /\b([345])(?: sao)? (?:(?:muon|xin|dinh|di|de) )*(?:nang )?len(?: hang)? ([45])\b/.exec(bare(reading.corrected)) ?? [];
  return has && wants && wants > has && !reading.onlyAsks ? learnFact(learnFact(turn, id('certificate-stars'), Number(has)), id('stars'), Number(wants)) : turn;
}

/** "Nhãn có rồi": food that bears its label is sold in its pack, and that is not asked any more. */
function packedByLabel(turn: Turn, statements: Reading['facts']['statements']): Turn {
  const facts = factsOf(turn.state, turn.person.product);
  const set = facts.get(id('set'));
  const bears = !facts.has(id('packaged')) && typeof set === 'number' && set <= LAST_OF_FOOD && statements.some(({ fact, value }) => fact === id('product-label') && value === 'co');
  return bears ? learnFact(turn, id('packaged'), 'co') : turn;
}
/** Sets 1 to 17 are food and drink, 18 to 20 of medicinal herbs (Phụ lục I QĐ 26/2026/QĐ-TTg). */
const LAST_OF_FOOD = 20;

/** "Giữ 4 sao thôi", of what has those: it is judged again. */
function keptStars(turn: Turn, { corrected, question }: Reading): Turn {
  const facts = factsOf(turn.state, turn.person.product);
  const has = facts.get(id('certificate-stars'));
  const keeps = !question && !facts.has(id('case')) && has !== undefined && has === facts.get(id('stars')) && KEEPS_STARS.test(bare(corrected));
  return keeps ? learnFact(turn, id('case'), 'danh_gia_lai') : turn;
}
const KEEPS_STARS = /(?<!\b(?:khong|chua|kho) )\bgiu(?: (?:nguyen|lai|duoc|vung|hang|muc|y))* [345](?: sao)?\b/;

/** Somebody with a certificate who wants more stars than it has is upgrading (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 5). */
export function inferUpgrade(turn: Turn): Turn {
  const facts = factsOf(turn.state, turn.person.product);
  const [has, wants] = [facts.get(id('certificate-stars')), facts.get(id('stars'))];
  return !facts.has(id('case')) && typeof has === 'number' && typeof wants === 'number' && wants > has ? learnFact(turn, id('case'), 'nang_hang') : turn;
}
