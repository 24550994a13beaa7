import type { FactId, ProductId } from '../ids.ts';
import type { FactValue } from '../knowledge.ts';
import { findDates, type DateFound } from '../dates.ts';
import { readFacts } from '../read/facts.ts';
import { bare, spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import * as say from '../say/learned.ts';
import { validity } from '../say/papers.ts';
import { fold } from '../text.ts';
import { dayOf, type Day } from '../time.ts';
import { IT, lastPaper } from './about-it.ts';
import { acknowledge } from './acknowledge.ts';
import { dossierOf, paperOwner } from './dossier.ts';
import { learnPaper } from './documents.ts';
import { dropFact, factsOf, id, ownerOf, putFact } from './facts.ts';
import { learnProducts } from './products.ts';
import { saidIn, says, type Turn } from './turn.ts';

/** Takes in all that a message states unasked: products, who, where, which case, papers held or missing, dates.
 *  Undefined when it states nothing. */
export function learn(turn: Turn, read: Reading): Turn | undefined {
  const reading = { ...read, facts: { ...read.facts, statements: unregistered(turn, certified(turn, read)) } };
  let now = learnProducts(turn, reading) ?? turn;
  // What was known of the product the message is about.
  const before = dossierOf(turn.state, now.person.product, turn.world);
  now = learnPlaces(now, reading);
  now = learnDates(now, reading);
  for (const { fact, value } of ofOneProduct(now, reading.facts.statements)) now = learnFact(now, fact, value);
  now = inferUpgrade(climbed(now, reading));
  if (now === turn) return undefined;
  return ofEach(acknowledge(now, before, reading.correction), reading);
}

/** "Trà dây có 3 sao rồi, cao thì lần đầu": what has stars is no first time; of which of their products that was said is asked. */
function ofOneProduct({ state }: Turn, statements: Reading['facts']['statements']): Reading['facts']['statements'] {
  const hasStars = state.products.length > 1 && statements.some(({ fact }) => fact === id('certificate-stars'));
  return hasStars ? statements.filter(({ fact, value }) => fact !== id('case') || value !== 'lan_dau') : statements;
}

/** "Cá nhân thôi, chưa đk kd" to the question what kind they are: a household that is not registered. */
function unregistered({ state, person: { focus } }: Turn, statements: Reading['facts']['statements']): Reading['facts']['statements'] {
  const asked = focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('producer-kind');
  const none = statements.some(({ fact, value }) => fact === id('business-registration') && value === 'chua');
  return asked && none && !statements.some(({ fact }) => fact === id('producer-kind')) && !factsOf(state, undefined).has(id('producer-kind')) ? [...statements, { fact: id('producer-kind'), value: 'ho_chua_dang_ky' }] : statements;
}

/** "Giấy cấp ngày 10/10/2023, 4 sao": the stars it has, not those that are wanted. */
function certified({ world: { knowledge } }: Turn, { facts: { statements, named }, corrected, dates }: Reading): Reading['facts']['statements'] {
  const papers = [...statements.map(({ fact }) => fact), ...named].some((fact) => knowledge.facts.get(fact)?.type === 'paper');
  const wants = statements.some(({ fact, value }) => fact === id('certificate-stars') || (fact === id('case') && value === 'nang_hang')) || WANTED.test(bare(corrected));
  if (papers || wants || !dates.some(({ day }) => day !== undefined) || !ISSUED.test(bare(corrected))) return statements;
  return statements.map((one) => (one.fact === id('stars') ? { ...one, fact: id('certificate-stars') } : one));
}
const WANTED = /\b(?:muon|len|nang|nham|dinh|mong|lan dau)\b/;
const ISSUED = /\b(?:cap|cong nhan|ban hanh)(?: (?:ngay|hom|hoi|tu))? \d/;

/** "Cả hai đều đóng gói rồi": what is said of one product is written down of the others too, and said so. */
function ofEach(turn: Turn, { each, facts: { statements } }: Reading): Turn {
  const { knowledge } = turn.world;
  const own = statements.filter(({ fact }) => knowledge.facts.get(fact)?.about === 'product');
  const others = turn.state.products.filter((one) => one.id !== turn.person.product);
  if (!each || own.length === 0 || others.length === 0) return turn;
  const there = others.reduce((now, { id: product }) => own.reduce((known, { fact, value }) => {
    const asked = { ...known, person: { ...known.person, product } };
    return { ...learnFact(asked, fact, value), person: known.person };
  }, now), turn);
  return says(there, say.alsoOf(own.map(({ fact, value }): [FactId, FactValue] => [fact, value]), others.map(({ name }) => name), knowledge));
}

/** "nâng hạng 3 lên 4": which stars there are, and which are wanted. */
function climbed(turn: Turn, reading: Reading): Turn {
  const [, has, wants] = /\b([345])(?: sao)? len(?: hang)? ([45])\b/.exec(bare(reading.corrected)) ?? [];
  return has && wants && wants > has && !reading.onlyAsks ? learnFact(learnFact(turn, id('certificate-stars'), Number(has)), id('stars'), Number(wants)) : turn;
}

/** Somebody with a certificate who wants more stars than it has is upgrading (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 5). */
function inferUpgrade(turn: Turn): Turn {
  const facts = factsOf(turn.state, turn.person.product);
  const [has, wants] = [facts.get(id('certificate-stars')), facts.get(id('stars'))];
  return !facts.has(id('case')) && typeof has === 'number' && typeof wants === 'number' && wants > has ? learnFact(turn, id('case'), 'nang_hang') : turn;
}

/** One fact or one paper, however it came. */
export function learnFact(turn: Turn, fact: FactId, value: string | number, how: 'picked' | 'said' = 'said'): Turn {
  const { knowledge } = turn.world;
  if (knowledge.facts.get(fact)?.type === 'paper') return learnPaper(turn, fact, String(value), paperOwner(fact, turn.person.product, knowledge));
  const owner = ownerOf(fact, turn.person.product, knowledge);
  const state = fact === id('certificate-issued') ? newCertificate(turn.state, String(value) as Day, owner) : turn.state;
  return { ...turn, state: putFact(state, fact, owner, value, saidIn(turn, how)) };
}

/** A certificate of a later day is another one: the end of the old one, and that it was to be renewed, are of the past. */
function newCertificate(state: Turn['state'], issued: Day, product: ProductId | undefined): Turn['state'] {
  const known = state.facts.find((one) => one.fact === id('certificate-issued') && one.product === product)?.value;
  if (known === undefined || String(known) >= issued) return state;
  return [id('certificate-expires'), id('renewal-filed')].reduce((left, fact) => dropFact(left, fact, product), state);
}

/** A place counts when it is stated, not when a question merely names it. */
function learnPlaces(turn: Turn, reading: Reading): Turn {
  const focus = turn.person.focus;
  const asked = focus.type === 'asking' && focus.about.type === 'fact' && ['commune', 'province'].includes(focus.about.fact);
  if (reading.onlyAsks && !asked && !OWN_PLACE.test(spelled(reading.corrected).join(' '))) return turn;
  let now = turn;
  // A guess does not take the place of what they told us.
  const told = factsOf(turn.state, undefined).has(id('commune')) && !asked && !reading.correction;
  const commune = reading.places.find((place) => place.commune && !(place.guessed && told && !reading.places.some((one) => one.kind === 'province')))?.commune;
  const province = reading.places.find((place) => place.province)?.province;
  if (commune) now = learnFact(now, id('commune'), commune);
  if (province) now = moved(learnFact(now, id('province'), province), turn, commune, reading);
  const renamed = reading.places.find((place) => place.was || place.note);
  const district = reading.places.find((place) => place.kind === 'district');
  if (renamed?.note && now !== turn) now = says(now, renamed.note);
  return district && (asked || now !== turn) ? says(now, say.districtIsGone(district.said)) : now;
}

/** "Chị ở xã Tân Thạnh … giờ phải làm sao": asked in the same breath, and said of themselves. */
const OWN_PLACE = /\b(?:em|chi|anh|toi|tui|minh|bac|chau|con|nha|htx|co so|ben em) (?:dang |hien )?o (?:xa|phuong|thi tran|dac khu)\b/;

/** "Em chuyển về Tiền Giang rồi": the commune of the province before is of the past. One who only puts the province right keeps it. */
function moved(turn: Turn, before: Turn, commune: string | undefined, { correction }: Reading): Turn {
  const was = factsOf(before.state, undefined).get(id('province'));
  const left = was !== undefined && was !== factsOf(turn.state, undefined).get(id('province'));
  return left && commune === undefined && !correction ? { ...turn, state: dropFact(turn.state, id('commune'), undefined) } : turn;
}

/** A date belongs to the paper named in the same breath; else to the one paper the message is about, or to the certificate. */
function learnDates(turn: Turn, reading: Reading): Turn {
  const { knowledge, now } = turn.world;
  const isPaper = (fact: FactId) => knowledge.facts.get(fact)?.type === 'paper';
  const named = [...reading.facts.statements.map((one) => one.fact), ...reading.facts.named].filter(isPaper);
  return reading.corrected.split(/[,;\n]|\.(?!\d)/).reduce((known, piece) => {
    const found = findDates(piece, dayOf(now)).find(({ day, precision }) => day !== undefined && precision === 'day');
    const date = found?.day;
    if (!date) return known;
    const here = readFacts(piece, knowledge.facts);
    const said = bare(piece);
    const about = [...here.statements.map((one) => one.fact), ...here.named].findLast(isPaper) ?? (named.length === 1 ? named[0] : undefined) ?? (IT.test(said) || (!hasCertificate(known, reading) && isOfJustNow(known, reading, said)) ? lastPaper(known) : undefined);
    const ends = tellsEnd(piece, found);
    // "Nhãn hiệu đang nộp đơn ngày 12/8": the day it was applied for, and no paper yet.
    if (about && !ends && reading.facts.statements.some(({ fact, value }) => fact === about && value !== 'co')) return known;
    if (about) return datedPaper(known, about, ends ? { expires: date } : { issued: date });
    const meantOne = ends ? caseOf(known, reading) !== 'lan_dau' : /\bcap\b/.test(said) && hasCertificate(known, reading);
    if (!meantOne && !/chung nhan|cong nhan|ocop|cap sao|giay sao/.test(said)) return known;
    return learnFact(known, id(ends ? 'certificate-expires' : 'certificate-issued'), date);
  }, turn);
}

/** "Cấp 3/3/2021", a moment after a paper was spoken of: of that one, where no certificate may be meant. */
function isOfJustNow({ person: { asked }, world }: Turn, reading: Reading, said: string): boolean {
  return asked !== undefined && world.now - asked.at < JUST_NOW && reading.facts.statements.length + reading.facts.named.length === 0 && JUST_A_DAY.test(said);
}
const JUST_NOW = 300_000;
const JUST_A_DAY = /^(?:(?:giay|no|cai do|duoc|lam|ky) )*(?:cap|lam|ky)(?: (?:ngay|hom|hoi))? \d{1,2}[ /.-]\d{1,2}[ /.-]\d{4}$/;

/** Whether a date in these words is the day something ends: by the last word before it that says which, else by any. "Cấp 5/6/2024 sắp hết hạn": that day it
 *  was issued. */
export function tellsEnd(text: string, { said }: DateFound): boolean {
  const all = fold(text);
  const before = [...all.slice(0, Math.max(0, all.indexOf(said))).matchAll(ENDS_OR_ISSUED)].at(-1);
  return before === undefined ? ENDS.test(all) : ENDS.test(before[0]);
}

const ENDS = /het han|han den|den ngay|han toi|hieu luc den|het hieu luc|han dung/;
/** "Cấp tỉnh" is who, not when. */
const ENDS_OR_ISSUED = new RegExp(`${ENDS.source}|\\b(?:cap|ky|duoc cong nhan)\\b(?! (?:xa|phuong|huyen|tinh|trung uong|bo)\\b)`, 'g');

/** What is stated in the same message counts already. */
const factIn = ({ state, person, world }: Turn, { facts: { statements } }: Reading, fact: FactId) =>
  statements.findLast((one) => one.fact === fact)?.value ?? dossierOf(state, person.product, world).facts.get(fact);

const caseOf = (turn: Turn, reading: Reading): string => String(factIn(turn, reading, id('case')) ?? '');

/** Who raises stars or files again has a certificate; a bare "cấp ngày …" is of that. */
const hasCertificate = (turn: Turn, reading: Reading): boolean =>
  factIn(turn, reading, id('certificate-stars')) !== undefined || ['nang_hang', 'danh_gia_lai'].includes(caseOf(turn, reading));

function datedPaper(turn: Turn, paper: FactId, dates: { issued: Day } | { expires: Day }): Turn {
  const { knowledge, now } = turn.world;
  const item = knowledge.items.find((one) => one.id === paper);
  return says(learnPaper(turn, paper, 'co', paperOwner(paper, turn.person.product, knowledge), dates), validity(item?.title ?? '', dates, item?.validMonths, dayOf(now)));
}
