import { findDates, type DateFound } from '../../dates.ts';
import type { FactId } from '../../ids.ts';
import { readFacts } from '../../read/facts.ts';
import { numberOf } from '../../read/number-words.ts';
import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { endsInMonth, notYetThere, validity } from '../../say/papers.ts';
import { fold } from '../../text.ts';
import { addMonths, dayOf, daysBetween, parseDay, type Day } from '../../time.ts';
import { IT, lastPaper } from '../goods/about-it.ts';
import { learnPaper } from './documents.ts';
import { ofItsMonth } from './day-of-last.ts';
import { dossierOf, paperOwner } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { askedUntilWhen, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { meantIn } from '../goods/which-product.ts';

/** A date belongs to the paper named in the same breath; else to the one paper the message is about, or to the certificate. `ofProduct`: said back with
 *  that name, where several are told of. */
export function learnDates(turn: Turn, reading: Reading, ofProduct?: string): Turn {
  const { knowledge, now } = turn.world;
  const isPaper = (fact: FactId) => knowledge.facts.get(fact)?.type === 'paper';
  // "HTX được 3 sao, cấp 20/12/2023": a cooperative is registered, but the day is of the stars.
  const isRated = reading.facts.statements.some(({ fact }) => fact === id('certificate-stars'));
  const named = [...new Set([...reading.facts.statements.map((one) => one.fact), ...reading.facts.named])].filter(isPaper);
  const pieces = reading.corrected.split(/[,;\n]|\.(?!\d)/).flatMap((piece) => dayByDay(piece, dayOf(now), (part) => { const { statements, named: names } = readFacts(part, knowledge.facts); return [...statements.map(({ fact }) => fact), ...names].some(isPaper); }));
  // Of several months none is reckoned.
  const onlyMonth = reading.dates.filter(({ precision }) => precision === 'month').length === 1;
  return pieces.reduce((known, piece, nth) => {
    // In the year that was told a moment before.
    const dates = findDates(piece, dayOf(now)).map((one) => reading.dates.find(({ said }) => said === one.said) ?? one);
    const found = dates.find(({ day, precision }) => day !== undefined && precision === 'day');
    const date = found && endOfNearestYear(known, piece, found);
    const here = readFacts(piece, knowledge.facts);
    const told = here.statements.map((one) => one.fact);
    if (!date) {
      const allHeld = reading.facts.statements.filter(({ fact, value }) => isPaper(fact) && value === 'co');
      // "Giấy attp hết hạn 15/3/2027, kiểm nghiệm thì từ tháng 2/2026": the one of this piece.
      const ownPapers = new Set([...told, ...here.named].filter(isPaper));
      // "HACCP đến tháng 2/2027", beside other papers.
      const [own, ...otherOwn] = ownPapers;
      const ends = own && otherOwn.length === 0 && named.length > 1 && allHeld.some(({ fact }) => fact === own) && UNTIL_MONTH.test(bare(piece)) && dates.length === 1 && dates[0]!.precision === 'month' ? dates[0]!.day : undefined;
      if (ends) return says(known, endsInMonth(knowledge.items.find(({ id: item }) => item === own)?.title ?? '', ends, dayOf(now)));
      const held = ownPapers.size === 1 && named.length > 1 && onlyMonth ? allHeld.filter(({ fact }) => ownPapers.has(fact)) : allHeld;
      return dates.length === 1 && held.length === 1 && (named.length > 1 && onlyMonth ? ownPapers.has(held[0]!.fact) : held[0]!.fact === named[0]) && !tellsEnd(piece, dates[0]!) && !isOfStarsOnly(told) ? says(known, ofItsMonth(known, held[0]!.fact, dates[0])) : known;
    }
    const said = bare(piece);
    const behind = behindPiece(pieces[nth - 1], piece, [...told, ...here.named], knowledge.facts);
    const about = behind === 'stars' ? undefined : behind ?? beforeDay(piece, found, [...told, ...here.named].filter(isPaper), knowledge.facts) ?? [...told, ...here.named].findLast(isPaper) ?? (named.length === 1 && !isOfStarsOnly(told) && !isOfBefore(piece, reading, knowledge.facts) && !(named[0] === id('business-registration') && isRated) ? named[0] : undefined) ?? (IT.test(said) || ((!hasCertificate(known, reading) || factIn(known, reading, id('certificate-issued')) !== undefined || askedUntilWhen(known)) && factIn(known, reading, id('certificate-issued')) !== date && isOfJustNow(known, reading, said)) ? lastPaper(known) : OF_RESULT.test(said) && known.state.documents.some(({ item }) => item === 'test-report') ? id('test-report') : undefined);
    const ends = tellsEnd(piece, found) || (about !== undefined && about !== id('self-declaration') && date > dayOf(now) && untilDay(piece, found));
    // "Dự kiến xong trước 25/12": a day to come is none that a paper was issued on.
    if (!ends && date > dayOf(now) && TO_COME.test(said)) return known;
    // "Đăng ký thay đổi lần thứ 4 ngày 05/8/2025": the paper is as old as it was.
    if (!ends && CHANGED.test(said)) return known;
    // "Hộ kinh doanh, giấy cấp ngày 9/8/2019": the paper that makes them one.
    if (!about && !ends && named.length === 0 && OF_THE_PAPER.test(said) && reading.facts.statements.some(({ fact, value }) => fact === id('producer-kind') && REGISTERED.has(String(value)))) return datedPaper(known, id('business-registration'), { issued: date });
    // "Nhãn rượu đang in", and then "12/9/2024": of no paper that is not there yet.
    if (about && !ends && named.length === 0 && NOT_THERE.has(String(factIn(known, reading, about)))) return known;
    // "Hồ sơ nộp xã hôm qua rồi, có đủ phiếu kiểm nghiệm": the day of the dossier.
    if (about && !ends && here.named.length + here.statements.length === 0 && OF_DOSSIER.test(said)) return known;
    // "Nhãn hiệu đang nộp đơn ngày 12/8": the day it was applied for, and no paper yet.
    if (about && !ends && reading.facts.statements.some(({ fact, value }) => fact === about && value !== 'co')) return known;
    // "Kiểm nghiệm gửi rồi, hôm qua, đang chờ kết quả".
    if (about && !ends && UNDER_WAY.test(bare(reading.corrected)) && !PASSED.test(said)) return known;
    // "Gửi mẫu ngày 20/11, phiếu có ngày 27/11": the first is no day of the report.
    if (about === id('test-report') && !ends && SENT.test(said)) return known;
    // "Số đơn nộp 20/2/2025": it was applied for that day.
    if (about && !ends && about === id('trademark') && APPLIED.test(said)) return reading.facts.statements.some(({ fact }) => fact === about) ? known : learnFact(known, about, 'dang_lam');
    // "Giấy phép nộp đơn 10/12, hẹn 15 ngày"; what is declared by oneself is done when it is handed in.
    if (about && !ends && about !== id('self-declaration') && APPLIED_FOR.test(said)) return reading.facts.statements.some(({ fact }) => fact === about) ? known : learnFact(known, about, 'dang_lam');
    // "Đổi tên xong rồi, giấy mới cấp ngày 9/12": of whatever paper bears the name, and of no certificate.
    if (!about && !ends && PUT_IN_NAME.test(bare(reading.corrected)) && !OF_STARS.test(said)) return known;
    // "Cấp ngày 15/8/2023, hạn 3 năm".
    const [, years] = about && !ends && named.length === 1 ? HOLDS_FOR.exec(bare(reading.corrected)) ?? [] : [];
    if (about && years) return datedPaper(datedPaper(known, about, { issued: date }, ofProduct), about, { expires: addMonths(date, 12 * numberOf(years)) }, ofProduct);
    if (about) return datedPaper(known, about, ends ? { expires: date } : { issued: date }, ofProduct);
    // "Hết 28/12 này": what follows from the day it was issued stands already.
    if (ends && factsOf(known.state, known.person.product).get(id('certificate-expires')) === date) return known;
    const meantOne = ends ? caseOf(known, reading) !== 'lan_dau' : (/\bcap\b/.test(said) || ON_IT.test(said)) && (hasCertificate(known, reading) || (namesOwn(known, piece) && caseOf(known, reading) !== 'lan_dau'));
    const ofStars = !ends && date <= dayOf(now) && isRated;
    if (!meantOne && !ofStars && !/chung nhan|cong nhan|ocop|cap sao|giay sao|^(?:\S+ ){0,3}(?:quyet dinh|qd)\b/.test(said)) return known;
    return learnFact(known, id(ends ? 'certificate-expires' : 'certificate-issued'), date);
  }, turn);
}

/** "Kiểm nghiệm 3/10/2026 haccp cấp 1/2/2026", without a stop: each paper with its day. Whole where a part of it names none. */
function dayByDay(piece: string, on: Day, namesPaper: (part: string) => boolean): readonly string[] {
  const typed = piece.normalize('NFC');
  const dates = findDates(typed, on).filter(({ day, precision }) => day !== undefined && precision === 'day');
  if (dates.length < 2 || fold(typed).length !== typed.length) return [piece];
  const ends = dates.map(({ said }) => fold(typed).indexOf(said) + said.length);
  const parts = ends.map((end, i) => typed.slice(ends[i - 1] ?? 0, i === ends.length - 1 ? undefined : end));
  return parts.every(namesPaper) ? parts : [piece];
}

/** "Giấy attp hạn tới 15/9/2027 nhãn hiệu đã được cấp mã vạch có", without a stop: of several papers the last that is named before the day. */
function beforeDay(piece: string, { said }: DateFound, papers: readonly FactId[], facts: Parameters<typeof readFacts>[1]): FactId | undefined {
  const at = new Set(papers).size < 2 ? -1 : fold(piece).indexOf(said);
  if (at < 0) return undefined;
  const { statements, named } = readFacts(fold(piece).slice(0, at), facts);
  return [...statements.map(({ fact }) => fact), ...named].findLast((fact) => papers.includes(fact));
}

/** "Em có giấy attp rồi, hết hạn 15/3/2027, kiểm nghiệm …": a piece that only says until when or since when is of the paper, or the stars, named right before
 *  it. */
function behindPiece(before: string | undefined, piece: string, ownFacts: readonly FactId[], facts: Parameters<typeof readFacts>[1]): FactId | 'stars' | undefined {
  if (before === undefined || ownFacts.length > 0 || !ONLY_ITS_DAY.test(bare(piece)) || OF_STARS.test(bare(piece))) return undefined;
  const { statements, named } = readFacts(before, facts);
  const all = [...statements.map(({ fact }) => fact), ...named];
  if (all.includes(id('certificate-stars')) || OF_STARS.test(bare(before))) return all.some((fact) => facts.get(fact)?.type === 'paper') ? undefined : 'stars';
  return all.findLast((fact) => facts.get(fact)?.type === 'paper' && fact !== id('business-registration'));
}
const ONLY_ITS_DAY = /^(?:(?:no|thi|ma|con|cai do|giay do|to do|moi|da|duoc|giay|la) )*(?:het han|het hieu luc|het|han|co han|con han|hieu luc|gia tri|cap|ky|lam|lay)\b(?: (?:den|toi|ngay|vao|hom|hoi|la|dung|su dung|het|tu|luc|co|gia tri))* \d/;

/** "Có 3 sao từ 2023, có phiếu kiểm nghiệm": the year is of the stars. */
const isOfStarsOnly = (told: readonly FactId[]): boolean => told.length > 0 && told.every((fact) => fact === id('certificate-stars'));

/** "Giấy đó cấp 15/8/2021, còn giấy cam kết mới ký": pointed at before this message names any. */
const isOfBefore = (piece: string, { corrected }: Reading, facts: Parameters<typeof readFacts>[1]): boolean =>
  IT.test(bare(piece)) && readFacts(corrected.slice(corrected.indexOf(piece) + piece.length), facts).named.length + readFacts(corrected.slice(corrected.indexOf(piece) + piece.length), facts).statements.length > 0;

/** "Giấy ghi ngày 20 tháng 5 năm 2021", of who has stars. */
const ON_IT = /^(?:(?:da|a|u|em|tren|trong|o|cai|to) )*giay(?: (?:cua|toi|em|chi|anh|minh|tui|bac|co|nha|cu|do|no|thi|co|kia))* (?:ghi|de|ky|la)(?: (?:la|vao|ro))* (?:ngay|hom|mung|\d)/;
/** "Kết quả ngày 5/10 đó": of the sample that was sent. */
const OF_RESULT = /^(?:(?:cai|to|giay|phieu|da|u) )*ket qua (?:\S+ ){0,2}(?:ngay|hom|mung|\d)/;
const OF_DOSSIER = /\bho so (?:\S+ ){0,3}(?:nop|gui)\b|\b(?:nop|gui) (?:\S+ ){0,2}(?:ho so|xa|phuong|uy ban|ubnd)\b/;
const HOLDS_FOR = /\b(?:han|hieu luc|gia tri|thoi han)(?: (?:dung|la|trong|duoc))* ([1-5]|hai|ba|nam) nam\b/;
const PUT_IN_NAME = /\b(?:doi|sang|chuyen)(?: lai)? (?:ten|chu|chu ho|nguoi dung ten)\b/;
const OF_STARS = /\b(?:cong nhan|ocop|sao)\b/;
const TO_COME = /\b(?:du kien|hen|se|truoc|cham nhat|muon nhat|den|toi|khoang|phai|moi (?:co|xong|lay|duoc))\b/;
const CHANGED = /\bthay doi(?: lan)?(?: thu)?(?: \d+)?(?: (?:vao|hoi|hom))* ngay\b/;
const OF_THE_PAPER = /^(?:(?:co|da|thi|em|chi|anh|minh|toi) )*(?:giay(?: phep| dang ky| htx| hop tac xa| cong ty| hkd| ho kinh doanh)?|dang ky)(?: (?:thi|duoc|da|co))* (?:cap|dang ky|ngay|lam)\b|^(?:(?:moi|vua|duoc|da|so|xa|phuong|tinh) )*cap giay (?!chung nhan ocop|ocop|sao)/;
const REGISTERED = new Set(['ho_kinh_doanh', 'htx', 'doanh_nghiep']);
const NOT_THERE = new Set(['dang_lam', 'chua']);
const UNDER_WAY = /\b(?:dang|con|phai) (?:cho|doi)\b|\bchua (?:co |ra |tra |ve )*ket qua\b|\b(?:moi|vua|da) gui\b/;
/** "Histamine 20/10/2026 đạt, kim loại nặng thì đang chờ": what came of it is told in the piece of its day. */
const PASSED = /(?<!\b(?:khong|chua|chang|phai|se|neu) )\b(?:dat|pass)\b(?! (?:in|lam|mua|hang|may|tien))/;
const SENT = /\b(?:gui|nop|lay|dua) mau\b(?!.*\b(?:ket qua|phieu|co|ra)\b)/;
const APPLIED_FOR = /(?<!\bchua )\bnop (?:don|ho so xin)\b(?!.*\b(?:cap|co|lay duoc|nhan)\b)/;
const APPLIED = /\b(?:nop don|so don|don nop|ngay nop)\b|\b(?:chap nhan|cong bo) don\b|\bdon hop le\b/;

/** "Mật ong cấp 20/3/2024": the day of its certificate. */
const namesOwn = ({ state, person }: Turn, piece: string): boolean => {
  const found = meantIn(piece, state.products);
  return found !== 'several' && found.some(({ id: product }) => product === person.product);
};

/** "Cấp 3/3/2021", a moment after a paper was spoken of: of that one, where no certificate may be meant. */
function isOfJustNow(turn: Turn, reading: Reading, said: string): boolean {
  return spokenJustNow(turn) && reading.facts.statements.length + reading.facts.named.length === 0 && (JUST_A_DAY.test(said) || (reading.correction && MENDED_DAY.test(said)));
}
/** "À không, ngày 9/12 mới đúng". */
const MENDED_DAY = /^(?:(?:cap|lam|ky|la|ngay|hom) )*\d{1,2}[ /.-]\d{1,2}(?:[ /.-]\d{4})?(?: (?:moi|dung|phai|chu|co|a|em|nhe|nha))*$/;
const JUST_A_DAY = /^(?:(?:giay|no|cai do|duoc|lam|ky|cua|nha|ben|em|chi|anh|minh|toi|tui|bac|chu|thi) )*(?:(?:(?:cap|lam|ky)(?: (?:ngay|hom|hoi))?|ngay|hom) )?(?:\d{1,2}[ /.-]\d{1,2}(?:[ /.-]\d{4})?|hom (?:qua|nay|kia)|(?<=(?:cap|lam|ky|lay|nhan) )hom (?:qua|nay|kia))$/;

/** Whether a date in these words is the day something ends: by the last word before it that says which, else by any. "Cấp 5/6/2024 sắp hết hạn": that day it
 *  was issued. */
export function tellsEnd(text: string, { said }: DateFound): boolean {
  const all = fold(text);
  const before = [...all.slice(0, Math.max(0, all.indexOf(said))).matchAll(ENDS_OR_ISSUED)].at(-1);
  return before === undefined ? ENDS.test(all) : ENDS.test(before[0]);
}

const ENDS = /het han|han den|den ngay|han toi|hieu luc den|het hieu luc|han dung|\bhet (?:(?:ngay|vao|hom|la) )*$|(?<!gia )\bhan (?:(?:la|ngay|vao) )*$/;
/** "Cấp tỉnh" is who, not when. */
const ENDS_OR_ISSUED = new RegExp(`${ENDS.source}|\\b(?:cap|ky|duoc cong nhan)\\b(?! (?:xa|phuong|huyen|tinh|trung uong|bo)\\b)`, 'g');

/** "Hết 28/12 mà chưa chấm xong": told without its year, the end of their own certificate where it is that day of the year, else of the year that is
 *  nearest. */
function endOfNearestYear({ state, person, world }: Turn, piece: string, found: DateFound): Day | undefined {
  if (found.day === undefined || /\d{4}/.test(found.said) || !tellsEnd(piece, found)) return found.day;
  const known = factsOf(state, person.product).get(id('certificate-expires'));
  if (typeof known === 'string' && known.slice(4) === found.day.slice(4)) return known as Day;
  const later = parseDay(`${Number(found.day.slice(0, 4)) + 1}${found.day.slice(4)}`);
  const on = dayOf(world.now);
  return later !== undefined && found.day < on && daysBetween(on, later) < daysBetween(found.day, on) ? later : found.day;
}

/** "GCN ATTP đến 12/1/2027". */
const untilDay = (piece: string, { said }: DateFound): boolean => { const all = fold(piece); return /\b(?:den|toi)(?: (?:het|ngay|hom))* $/.test(all.slice(0, Math.max(0, all.indexOf(said)))) && !/\b(?:hen|doi|cho|nop|gui|phai)\b/.test(all); };
const UNTIL_MONTH = /\b(?:den|toi|het|het han|han|con han|hieu luc)(?: (?:het|den|toi|cuoi|dau|giua|khoang|tan|han))* (?:thang |t)?\d{1,2}[ /]/;

/** What is stated in the same message counts already. */
const factIn = ({ state, person, world }: Turn, { facts: { statements } }: Reading, fact: FactId) =>
  statements.findLast((one) => one.fact === fact)?.value ?? dossierOf(state, person.product, world).facts.get(fact);

const caseOf = (turn: Turn, reading: Reading): string => String(factIn(turn, reading, id('case')) ?? '');

/** Who raises stars or files again has a certificate; a bare "cấp ngày …" is of that. */
const hasCertificate = (turn: Turn, reading: Reading): boolean =>
  factIn(turn, reading, id('certificate-stars')) !== undefined || ['nang_hang', 'danh_gia_lai'].includes(caseOf(turn, reading));

export function datedPaper(turn: Turn, paper: FactId, dates: { issued: Day } | { expires: Day }, ofProduct?: string): Turn {
  const { knowledge, now } = turn.world;
  const item = knowledge.items.find((one) => one.id === paper);
  if ('issued' in dates && dates.issued > dayOf(now)) return says(turn, notYetThere(item?.title ?? '', dates.issued));
  return says(learnPaper(turn, paper, 'co', paperOwner(paper, turn.person.product, knowledge), dates), validity(`${item?.title ?? ''}${ofProduct === undefined || item?.about !== 'product' ? '' : ` của ${ofProduct}`}`, dates, item?.validMonths, dayOf(now)));
}
