import { findDates } from '../../dates.ts';
import type { FactId, ItemId, ProductId } from '../../ids.ts';
import { bare, spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import type { Reading } from '../../read/reading.ts';
import { fold } from '../../text.ts';
import { dayOf, parseDay, type Day } from '../../time.ts';
import { acknowledge } from '../acknowledge.ts';
import { askNext } from '../ask.ts';
import { dossierOf } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { lastPaper } from '../goods/about-it.ts';
import { meantIn, withoutName } from '../goods/which-product.ts';
import { remembers, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { datedPaper } from './dates.ts';
import { learnFact } from './fact.ts';

/* "À không, ngày mười ba", "nhầm, tháng 4": the day that was written down a moment before, put right in what is said of it. */

/** What is dated: a paper that is held, or the certificate. */
type Dated = { readonly day: Day; readonly product: ProductId | undefined } & ({ readonly paper: ItemId; readonly of: 'issued' | 'expires' } | { readonly fact: FactId });

const WAIT = /^\s*(?:(?:à|a|ủa|ua|ơ|ấy|ui|úi|dạ|da)[\s,.!]+)*(?:khoan|quên|quen)(?:\s+(?:đã|da|mất|mat|em|chị|chi|anh))*[\s,.!]+(?=\S)/iu;
/** What stands around a day that is put right. */
const AROUND = /\b(?:la|ngay|hom|mung|mong|thang|t|nam|cap|ky|lam|het han|han|moi|phai|dung|chu|co|thi|cua|giay|phieu|hop dong|thay|quen|do|nay|a|u|em|nhe|nha)\b/g;

/** "Vừa lục tủ ra, 18/5/2024 mới đúng. Tính lại giúp mình": the piece of a message that puts a day right, and what is said behind it. */
const RIGHT = /^(?:(?:tren|trong|giay|to|no|ghi|de|phai|la|ngay|thi|cap|ky) )*(?:ngay )?\d{1,2}(?: thang)? \d{1,2}(?: nam)? \d{4} (?:moi|thi|la|cho|a|da)? ?(?:moi )?(?:dung|phai|chinh xac|chuan)\b(?: (?:a|em|nha|nhe|chu|co|do|chau|con|ngay))*$/;
function putRight(text: string): { readonly day: string; readonly rest: string } | undefined {
  const pieces = text.normalize('NFC').split(/(?<=[,;.!?\n])\s+/u);
  const at = pieces.findIndex((piece) => RIGHT.test(bare(piece.replaceAll(/(?<=\d)[/.-](?=\d)/g, ' '))));
  return at < 0 ? undefined : { day: pieces[at]!.replace(/[\s,;.!?]+$/u, ''), rest: pieces.slice(at + 1).join(' ') };
}

/** `hear`: what is asked behind the day is heard by itself. */
export function dayMended(turn: Turn, text: string, { correction, corrected, question }: Reading, hear: (turn: Turn, text: string) => Turn): Turn | undefined {
  const right = putRight(text);
  const said = right ? right.day : correction ? corrected : WAIT.test(text) ? text.replace(WAIT, '') : undefined;
  if (said === undefined || (question && !right)) return undefined;
  const { products } = turn.state;
  const found = meantIn(said, products);
  const [named, ...more] = found === 'several' ? [] : found;
  const when = named ? withoutName(said, named.name) : said;
  if (more.length > 0 || found === 'several' || !isOnlyDay(when)) return undefined;
  const dated = (right && turn.state.products.length === 1 && factsOf(turn.state, turn.person.product).has(DAYS[0]!) && !spokenOfPaper(turn) ? certificateOf(turn) : undefined) ?? daysBefore(turn).toReversed().flatMap((day) => datedThen(turn, day)).find(({ product }) => !named || product === named.id) ?? (named ? onlyDated(turn, named.id) : undefined) ?? (CONTRACT.test(bare(said)) ? contractOf(turn) : undefined) ?? (correction && isOnlyCertificateDated(turn) && ITS_DAY.test(bare(said)) ? certificateOf(turn) : undefined);
  const day = dated && meantInstead(findDates(when, dayOf(turn.world.now)).length > 0 ? when : said, dated.day, dayOf(turn.world.now));
  if (!day || !dated || day === dated.day) return undefined;
  const there = dated.product ? { ...turn, person: { ...turn.person, product: dated.product } } : turn;
  const known = 'fact' in dated ? learnFact(there, dated.fact, day) : datedPaper(there, dated.paper, dated.of === 'issued' ? { issued: day } : { expires: day });
  const topic = 'fact' in dated ? '' : turn.world.knowledge.facts.get(dated.paper)?.topics[0] ?? '';
  const told = acknowledge(remembers(known, `${topic} ${'fact' in dated || dated.of === 'issued' ? 'cấp' : 'hết hạn'} ngày ${inFull(day)}`), dossierOf(turn.state, there.person.product, turn.world), true);
  // Its days are told with the day itself.
  return right && right.rest !== '' && !ASKS_DAYS.test(bare(right.rest)) && isQuestion(spelled(whereAsked(right.rest))) ? hear(told, right.rest) : askNext(told);
}
const ASKS_DAYS = /\b(?:tinh lai|khi nao|bao gio|luc nao|ngay nao|han)\b/;

/** "Tôi nhầm, giấy cấp 20/12/2024", long after: of all that is known only their certificate has a day. */
const isOnlyCertificateDated = ({ state }: Turn): boolean => state.products.length === 1 && state.documents.every(({ issued, expires }) => issued === undefined && expires === undefined);
const ITS_DAY = /^(?:(?:la|phai|cai|cua|thi) )*(?:giay|chung nhan|gcn)?(?: (?:chung nhan|ocop|do|cua|em|toi|minh|nha|no))* ?(?:cap|ky)\b/;

/** The day of the one certificate of theirs. */
const certificateOf = ({ state, person: { product } }: Turn): Dated | undefined => {
  const day = factsOf(state, product).get(DAYS[0]!);
  return typeof day === 'string' ? { day: day as Day, product, fact: DAYS[0]! } : undefined;
};
const spokenOfPaper = (turn: Turn): boolean => spokenJustNow(turn) && lastPaper(turn) !== undefined;

/** "Nhầm, trà tim sen là 12/10", a while after its day was told: the one paper of that product that has a day. */
function onlyDated({ state }: Turn, product: ProductId): Dated | undefined {
  const [only, ...more] = state.documents.flatMap((one): Dated[] => (one.item !== undefined && one.product === product && one.issued !== undefined ? [{ day: one.issued, product, paper: one.item, of: 'issued' }] : []));
  return more.length === 0 ? only : undefined;
}

/** The days of the message before, and the one that answered our question. */
function daysBefore(turn: Turn): readonly Day[] {
  const { state, person, world } = turn;
  const { focus } = person;
  const before = focus.type === 'asking' && focus.before && DAYS.includes(focus.before.fact) ? factsOf(state, focus.before.product ?? person.product).get(focus.before.fact) : undefined;
  const answered = typeof before === 'string' ? parseDay(before) : undefined;
  const told = spokenJustNow(turn) ? findDates(person.asked!.text, dayOf(world.now)) : [];
  return [...told.flatMap(({ day, precision }) => (day !== undefined && precision === 'day' ? [day] : [])), ...(answered ? [answered] : [])];
}

/** A small number alone picks one of the choices of the question before. */
const isOnlyDay = (when: string): boolean => !/^\d$/.test(bare(when)) && /\d/.test(when) && /^[\d\s/.,-]*$/.test(bare(when).replaceAll(/\bt(?=\d)/g, '').replaceAll(AROUND, ''));

/** "Nhầm, hợp đồng ký ngày 2/11", a while after its day was told: the one contract that has a day. */
function contractOf({ state, person }: Turn): Dated | undefined {
  const [only, ...more] = state.documents.flatMap(({ item, product, issued }): Dated[] => (item !== undefined && CONTRACTS.has(item) && issued !== undefined && (product === undefined || product === person.product) ? [{ day: issued, product, paper: item, of: 'issued' }] : []));
  return more.length === 0 ? only : undefined;
}
const CONTRACT = /\bhop dong\b/;
const CONTRACTS = new Set<string>(['sales-proof', 'origin-proof', 'labour-contract']);

/** All that has this day, of the product in hand first. */
function datedThen({ state, person }: Turn, day: Day): readonly Dated[] {
  const papers = state.documents.flatMap(({ item, product, issued, expires }): Dated[] => (item === undefined ? [] : issued === day ? [{ day, product, paper: item, of: 'issued' }] : expires === day ? [{ day, product, paper: item, of: 'expires' }] : []));
  const facts = state.products.flatMap(({ id: product }) => DAYS.flatMap((fact): Dated[] => (factsOf(state, product).get(fact) === day ? [{ day, product, fact }] : [])));
  return [...papers, ...facts].toSorted((a, b) => Number(b.product === person.product) - Number(a.product === person.product));
}
const DAYS: readonly FactId[] = [id('certificate-issued'), id('certificate-expires')];

/** "Ngày 13", "t4": the rest of the day stays as it was; none that the calendar lacks, and none later than today where the old one was not. */
function meantInstead(when: string, old: Day, on: Day): Day | undefined {
  const [date] = findDates(when, on);
  const [year, month, day] = old.split('-') as [string, string, string];
  const [, only] = /^\D*(\d{1,2})\D*$/.exec(fold(when)) ?? [];
  const ofMonth = /\b(?:thang ?|t)\d{1,2}\b/.test(fold(when));
  const meant = date?.precision === 'day' && date.day !== undefined ? (/\d{4}/.test(date.said) ? date.day : parseDay(`${year}${date.day.slice(4)}`))
    : only === undefined ? undefined
    : parseDay(ofMonth ? `${year}-${only.padStart(2, '0')}-${day}` : `${year}-${month}-${only.padStart(2, '0')}`);
  return meant !== undefined && meant > on && old <= on ? undefined : meant;
}

const inFull = (day: Day): string => day.split('-').toReversed().join('/');
