import { findDates } from '../../dates.ts';
import type { FactId } from '../../ids.ts';
import type { FactValue, Knowledge } from '../../knowledge.ts';
import { othersLackThem } from '../../read/aims.ts';
import { saysOfEach } from '../../read/each.ts';
import { readFacts, type FactReading, type Statement } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { words } from '../../text.ts';
import { dayOf } from '../../time.ts';
import { acknowledge } from '../acknowledge.ts';
import { askNext } from '../ask.ts';
import { dossierOf } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { certified, inferUpgrade, wantsStars } from './learn.ts';
import { lastPaper } from '../goods/about-it.ts';
import { spokenJustNow } from '../spoken.ts';
import { learnDates } from './dates.ts';
import { learnFact } from './fact.ts';
import { STARS_ALONE } from './same-of-head.ts';
import { learnPlaces } from './places.ts';
import { find } from '../goods/own.ts';
import { learnProducts } from '../goods/products.ts';
import type { Product } from '../state.ts';
import { says, type Turn } from '../turn.ts';
import { apart, meantIn, withoutName } from '../goods/which-product.ts';

/** What a piece of the message says, and of which of their products. */
type Told = { readonly of: readonly Product[]; readonly piece: string; readonly facts: FactReading };

/** "Tinh bột nghệ 4 sao, chuối sấy 3 sao": of each product its own, also where they are named for the first time. Undefined where the message names fewer
 *  than two, or it is not plain which is meant. */
export function eachOwn(turn: Turn, reading: Reading): Turn | undefined {
  if (reading.question || reading.wishes.length > 0 || typeof reading.each !== 'boolean') return undefined;
  const named = reading.products.some(({ ofBody, name }) => !ofBody && !find(turn.state, name)) ? learnProducts(turn, reading) : turn;
  if (!named || named.asked || named.state.products.length < 2) return undefined;
  const told = toldIn(named, reading);
  if (!told || told.length === 0) return undefined;
  // "Giấy ATTP của HTX cấp cho chè và mật ong, hết hạn 30/11/2027": the day is of the paper that is named, and of no product's certificate.
  if (told.filter(({ of, facts, piece }) => of.length === 1 && tellsDayOf(facts, piece, turn)).length < 2 && told.every(({ facts }) => facts.statements.length === 0) && reading.facts.named.some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper')) return undefined;
  // "Cả hai đều đóng gói", and nothing of one alone.
  if (reading.each && told.every(({ of }) => of.length === named.state.products.length)) return undefined;
  const known = learnAll(ofProducer(named, turn, reading), told, reading);
  return askNext(known);
}

/** Undefined: not to be told apart. */
function toldIn(turn: Turn, { corrected }: Reading): readonly Told[] | undefined {
  const { state: { products }, world: { knowledge } } = turn;
  const told: Told[] = [];
  const named = new Set<Product>();
  // "Viết xong cho gạo rồi, cốm dẹp chưa viết", a moment after the story was spoken of.
  let paper = spokenJustNow(turn) && readFacts(corrected, knowledge.facts).statements.length === 0 ? lastPaper(turn) : undefined;
  if (paper !== undefined && !isOfProduct(paper, knowledge)) paper = undefined;
  const text = apart(corrected, products);
  const whole = piecesOf(text).flatMap(({ piece }) => { const found = meantIn(piece, products); return found === 'several' ? [] : found; });
  // "Kiểm nghiệm có rồi, lạp xưởng thì chưa": first of the one spoken of, then of the other.
  const current = products.find(({ id: one }) => one === turn.person.product);
  const lead = current && !saysOfEach(corrected) && whole.length === 1 && whole[0] !== current ? [current] : [];
  let [group, waiting]: (readonly Product[])[] = [lead, []];
  for (const { piece, and } of piecesOf(text)) {
    const all = saysOfEach(piece);
    const found = all ? products : meantIn(piece, products);
    if (found === 'several') return undefined;
    const meant = found.length === 0 && THE_OTHERS.test(spelled(piece).join(' ')) ? othersThan(whole, told, products) : found;
    const { facts, last } = withStars(statedIn(piece, all ? undefined : meant[0]?.name, paper, knowledge), piece, meant, told);
    const silent = facts.statements.length === 0 && !WHEN.test(piece) && !(meant.length > 0 && tellsDayOf(facts, piece, turn));
    for (const one of meant) named.add(one);
    // "Thịt tươi với dê tái chanh đóng hộp": how it is packed is said of the one it stands behind.
    if (meant.length > 0 && isOfPack(facts)) group = meant;
    else if (meant.length > 0) group = meant.some((one) => waiting!.includes(one)) ? meant : [...waiting!, ...meant];
    // "Trà dây với cao gắm lần đầu": of both.
    waiting = and && meant.length > 0 && silent && !ENDS.test(spelled(piece).join(' ')) ? group! : [];
    // "Bột nghệ kiểm nghiệm xong rồi, 20/10/2026, trà chưa": the day of what was just told.
    const before = told.at(-1);
    if (silent && meant.length === 0 && before && ONLY_DAY.test(piece)) { told.splice(-1, 1, { ...before, piece: `${before.piece} ${piece.trim()}` }); continue; }
    // "Đã gửi mẫu kiểm nghiệm mè xửng, kết quả tốt": how that came out.
    const grown = before && silent && meant.length === 0 && RESULT.test(spelled(piece).join(' ')) ? { ...before, piece: `${before.piece}, ${piece.trim()}` } : undefined;
    if (grown) { told.splice(-1, 1, { ...grown, facts: statedIn(grown.piece, grown.of[0]?.name, undefined, knowledge).facts }); continue; }
    // "Có kết quả rồi, ba khía đạt, khô chưa gửi": of the test of each.
    if (silent && meant.length === 0 && told.length === 0 && RESULTS.test(spelled(piece).join(' '))) { paper = id('test-report'); continue; }
    // "Mã vạch cho gạo và mật ong có rồi": which paper is said of both.
    if (silent) { paper = facts.named.find((fact) => isOfProduct(fact, knowledge)) ?? paper; continue; }
    // "Rượu nếp, mật ong, lần đầu": of which of those just listed is not said.
    if (meant.length === 0 && isOfUnknown(piece, knowledge)) { group = []; continue; }
    if (group!.length === 0 || (meant.length === 0 && told.length === 0 && group!.length < named.size)) return undefined;
    paper = last;
    for (const one of group!) named.add(one);
    told.push({ of: group!, piece, facts });
  }
  return named.size < 2 || (lead.length > 0 && told.length < 2) ? undefined : told;
}

/** "Mì lá (3 sao)", "nâng mì lá lên 4 sao", beside products we know: of something we do not. */
function isOfUnknown(piece: string, { facts }: Knowledge): boolean {
  const name = LISTED.exec(piece)?.[1] ?? RAISED.exec(spelled(piece).join(' '))?.[1];
  if (name === undefined) return false;
  const { statements, named } = readFacts(name, facts);
  return statements.length === 0 && named.length === 0;
}
const LISTED = /^\s*(\p{L}+(?:\s\p{L}+){0,4})\s*\(/u;
const RAISED = /\bnang (?!hang|cap|sao|muc|no|cai|mon|ca|hai|lai)((?:\S+ ){1,4})len [45]\b/;

/** Those that no piece names; where all were listed before, those of which nothing was told yet. */
function othersThan(whole: readonly Product[], told: readonly Told[], products: readonly Product[]): readonly Product[] {
  const unnamed = products.filter((one) => !whole.includes(one));
  return unnamed.length > 0 ? unnamed : products.filter((one) => !told.some(({ of }) => of.includes(one)));
}

/** "Kiểm nghiệm: xà bông ngày 1/4, dầu gội ngày 5/5": the day of a paper that is of one product. */
const tellsDayOf = ({ named }: FactReading, piece: string, { world: { knowledge, now } }: Turn): boolean =>
  named.some((fact) => knowledge.facts.get(fact)?.type === 'paper' && isOfProduct(fact, knowledge)) && findDates(piece, dayOf(now)).some(({ precision }) => precision === 'day');

/** `and`: the next is named together with it. */
const piecesOf = (text: string): readonly { readonly piece: string; readonly and: boolean }[] =>
  text.split(ENDS_PIECE).flatMap((part) => part.split(AND).map((piece, i, all) => ({ piece, and: i + 1 < all.length }))).filter(({ piece }) => words(piece).length > 0);
const ENDS_PIECE = /[,;\n]|\.(?!\d)|\s(?:còn|con)\s(?!lại|lai)|\s(?:nhưng|nhung)\s/iu;
const AND = /\s(?:với|và|voi|va)\s/iu;
const RESULT = /^(?:co |ra )?(?:ket qua|kq) /;
const RESULTS = /^(?:(?:da|a|u|em|chi|anh|moi|vua|hom nay|hom qua|sang nay) )*(?:(?:co|ra|nhan|lay)(?: duoc)? (?:ket qua|phieu|kq)|(?:ket qua|phieu|kq) (?:da |moi )?(?:co|ra|ve))(?: roi)?(?: (?:em|a|nha|nhe))*$/;
const ONLY_DAY = /^\s*(?:(?:quyết định|quyet dinh|qđ|qd)(?:\s+(?:số|so))?(?:\s+\d\S*)?\s+)?(?:(?:ngày|ngay|hôm|hom|cấp|cap)\s+)*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/iu;
/** Something was said of it, though nothing that we write down. */
const ENDS = /\b(?:chua|khong|roi|thi|dang|het|mat)\b/;
const WHEN = /\b(?:cấp|cap|hết hạn|het han)\b.*\d/iu;
/** "Hai cái kia nâng hạng", "còn lại lần đầu": those that were not named. */
const THE_OTHERS = /\b(?:may|nhung|cac|hai|ba|\d|cai|mon) (?:(?:cai|mon|san pham|sp|thu|loai) )?(?:kia|con lai|khac)\b|^con lai\b/;

const isOfPack = ({ statements }: FactReading): boolean => statements.length > 0 && statements.every(({ fact }) => fact === id('packaged'));

/** What a piece says of its product; the paper of the piece before is meant where it names none: "kiểm nghiệm mắm ruốc có, tôm khô hết hạn". */
function statedIn(piece: string, name: string | undefined, before: FactId | undefined, knowledge: Knowledge): { readonly facts: FactReading; readonly last: FactId | undefined } {
  const without = name === undefined ? piece : withoutName(piece, name).replace(ONLY, '');
  const read = [piece, without].map((one) => readFacts(one, knowledge.facts)).find(({ statements }) => statements.length > 0) ?? readFacts(without, knowledge.facts);
  const topic = before === undefined || name === undefined ? undefined : knowledge.facts.get(before)?.topics[0];
  const found = read.statements.length === 0 && read.named.length === 0 && topic !== undefined ? readFacts(`${topic} ${without}`, knowledge.facts) : read;
  const statements = found.statements.filter(({ fact }) => isOfProduct(fact, knowledge));
  return { facts: { ...found, statements }, last: [...statements.map(({ fact }) => fact), ...found.named].find((fact) => knowledge.facts.get(fact)?.type === 'paper') };
}

/** "Kẹo giữ 4 sao, bánh thì 3": behind the stars of another a number alone tells them. */
function withStars(stated: ReturnType<typeof statedIn>, piece: string, [one, ...more]: readonly Product[], told: readonly Told[]): ReturnType<typeof statedIn> {
  const behind = one && more.length === 0 && stated.facts.statements.length === 0 && told.some(({ facts }) => facts.statements.some(({ fact }) => fact === id('stars')));
  const stars = behind ? STARS_ALONE.exec(spelled(withoutName(piece, one.name)).join(' '))?.[1] : undefined;
  return stars === undefined ? stated : { ...stated, facts: { ...stated.facts, statements: [{ fact: id('stars'), value: Number(stars) }] } };
}

/** "Riêng gạo chưa": it speaks of no nhãn riêng. */
const ONLY = /^(?:(?:chỉ|chi|riêng|rieng|còn|con|trừ|tru|có|co)\s+)+(?=\S)/iu;

const isOfProduct = (fact: FactId, knowledge: Knowledge): boolean => knowledge.facts.get(fact)?.about === 'product';

/** Who and where they are, said beside. */
function ofProducer(named: Turn, before: Turn, reading: Reading): Turn {
  const { knowledge } = named.world;
  const known = reading.facts.statements.filter(({ fact }) => !isOfProduct(fact, knowledge)).reduce((now, { fact, value }) => learnFact(now, fact, value), learnPlaces(named, reading));
  return known === before ? known : acknowledge(known, dossierOf(before.state, known.person.product, known.world), reading.correction);
}

function learnAll(turn: Turn, told: readonly Told[], reading: Reading): Turn {
  const { knowledge, now: at } = turn.world;
  const on = dayOf(at);
  const lacking = piecesOf(apart(reading.corrected, turn.state.products)).some(({ piece }) => othersLackThem(spelled(piece).join(' ')));
  const rated = lacking || told.some(({ facts, piece }) => certified(turn, pieceOf(reading, piece, facts, at)).some(({ fact }) => fact === id('certificate-stars')));
  const learned = new Map<Product, readonly (readonly [FactId, FactValue])[]>();
  const undated = new Set<string>();
  let known = turn;
  for (const { of, piece, facts } of told) {
    for (const product of of) {
      const there: Turn = { ...known, person: { ...known.person, product: product.id } };
      const own = pieceOf(reading, piece, facts, at);
      const statements = certified(there, own).filter((one) => !isStillOut(there, one, piece)).map((one) => (rated ? hasThem(there, one, own, told) : one));
      const after = inferUpgrade(learnDates(statements.reduce((now, { fact, value }) => learnFact(now, fact, value), there), { ...own, facts: { ...facts, statements } }, product.name));
      const [was, is] = [factsOf(known.state, product.id), factsOf(after.state, product.id)];
      const followed = [id('certificate-issued'), id('case')].filter((fact) => is.has(fact) && is.get(fact) !== was.get(fact) && !statements.some((one) => one.fact === fact));
      const fresh = [...statements.map(({ fact, value }) => [fact, value] as const), ...followed.map((fact) => [fact, is.get(fact)!] as const)];
      // "Cả hai 3 sao, riêng bún 4 sao": the last word of each.
      learned.set(product, [...(learned.get(product) ?? []).filter(([fact]) => !fresh.some(([anew]) => anew === fact)), ...fresh]);
      if (followed.length === 0 && WHEN.test(piece) && findDates(piece, on).some(({ precision }) => precision !== 'day')) undated.add(product.name);
      known = { ...after, person: known.person };
    }
  }
  const [only, ...others] = learned;
  if (only && others.length === 0) return acknowledge({ ...known, person: { ...known.person, product: only[0].id } }, dossierOf(turn.state, only[0].id, turn.world), reading.correction);
  const lines = [...learned].filter(([, facts]) => facts.length > 0).map(([{ name }, facts]) => [name, facts] as const);
  return says(known, lines.length > 0 ? say.ofOwn(lines, knowledge) : undefined, undated.size > 0 ? say.needDayOf([...undated]) : undefined);
}

/** "Có kết quả rồi, mận đạt, cà phê thì chưa": its sample is out still. */
const isStillOut = ({ state, person }: Turn, { fact, value }: Statement, piece: string): boolean =>
  fact === id('test-report') && value === 'chua' && factsOf(state, person.product).get(fact) === 'dang_lam' && !/\b(?:gui|kiem|lam)\b/.test(spelled(piece).join(' '));

const pieceOf = (reading: Reading, piece: string, facts: FactReading, at: Turn['world']['now']): Reading => ({ ...reading, corrected: piece, facts, dates: findDates(piece, dayOf(at)) });

/** "Cà phê bột có 5 sao rồi, cà phê hạt 4 sao": beside one that has its stars the other has them too, where it is no first time. */
function hasThem({ state, person }: Turn, one: Statement, { corrected, facts }: Reading, told: readonly Told[]): Statement {
  const first = [...facts.statements, ...told.filter(({ of }) => of.some(({ id: product }) => product === person.product)).flatMap((other) => other.facts.statements)].some(({ fact, value }) => fact === id('case') && value === 'lan_dau');
  const known = factsOf(state, person.product).get(id('case'));
  return one.fact !== id('stars') || first || known === 'lan_dau' || wantsStars(corrected) ? one : { ...one, fact: id('certificate-stars') };
}
