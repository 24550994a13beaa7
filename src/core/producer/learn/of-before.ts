import { findDates } from '../../dates.ts';
import type { FactId } from '../../ids.ts';
import { boughtWith } from '../../read/bought.ts';
import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { alreadyNoted } from '../../say/talk.ts';
import { dayOf, parseDay } from '../../time.ts';
import { acknowledge } from '../acknowledge.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import { JUST_NOW, spokenBefore, spokenJustNow } from '../spoken.ts';
import { idle, says, type Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* What a message means by what was told a moment before. */

/** The reading, with the year of a day and whose a "hóa đơn" is taken from the message before. */
export function ofBefore(turn: Turn, reading: Reading): Reading {
  const before = spokenJustNow(turn) ? spokenBefore(turn) : undefined;
  if (before === undefined) return reading;
  const months = findDates(before, dayOf(turn.world.now)).filter(({ precision, day }) => precision === 'month' && day !== undefined);
  // "Tháng 10 năm 2023", and then "20 tháng 10": of that year.
  const year = yearOfCertificate(turn, before, reading);
  const dates = reading.dates.map((date) => {
    const of = months.find(({ day }) => day!.slice(5, 7) === date.day?.slice(5, 7))?.day?.slice(0, 4) ?? year;
    const day = of !== undefined && date.precision === 'day' && !/\d{4}/.test(date.said) ? parseDay(`${of}${date.day!.slice(4)}`) : undefined;
    return day ? { ...date, day } : date;
  });
  // "Nhộng mua của bà con", and then "có hóa đơn": of what they buy, and not of what they sell.
  const statements = boughtWith(`${before}, ${reading.corrected}`) === undefined ? reading.facts.statements : reading.facts.statements.map((one) => (one.fact === id('sales-proof') ? { ...one, fact: id('origin-proof') } : one));
  return { ...reading, dates, facts: { ...reading.facts, statements } };
}

/** "3 sao từ năm 2024", and then "quyết định ký mùng 8 tháng 3": of that year. */
function yearOfCertificate({ world: { now, knowledge } }: Turn, before: string, { facts: { named, statements } }: Reading): string | undefined {
  const years = findDates(before, dayOf(now)).filter(({ precision }) => precision === 'year');
  const ofPaper = [...named, ...statements.map(({ fact }) => fact)].some((fact) => knowledge.facts.get(fact)?.type === 'paper');
  return years.length === 1 && !ofPaper && OF_CERTIFICATE.test(bare(before)) ? years[0]!.day?.slice(0, 4) : undefined;
}
const OF_CERTIFICATE = /\b(?:[345] sao|chung nhan|cong nhan|quyet dinh)\b/;

/** "Năm 2024 đấy", a moment after a day of the certificate was written down or asked about: that day, in that year. */
export function yearOfDay(turn: Turn, { corrected }: Reading): Turn | undefined {
  const year = YEAR_ALONE.exec(bare(corrected))?.[1];
  const { focus } = turn.person;
  const asked = focus.type === 'asking' ? focus.offered.flatMap(({ act }) => (act.type === 'fact' && DAYS.includes(act.fact) ? [act] : []))[0] : undefined;
  const fact = asked ?? turn.state.facts.findLast(({ fact, value, at }) => DAYS.includes(fact) && value !== undefined && turn.world.now - at < JUST_NOW);
  const day = fact && parseDay(`${year}${String(fact.value).slice(4)}`);
  if (year === undefined || !fact || !day) return undefined;
  if (asked === undefined && day === fact.value) return again(says(turn, alreadyNoted()));
  const known = currentDossier(turn.state, turn.person, turn.world);
  const there = idle(fact.product ? { ...turn, person: { ...turn.person, product: fact.product } } : turn);
  return askNext(acknowledge(learnFact(there, fact.fact, day), known, asked === undefined));
}
const DAYS: readonly FactId[] = [id('certificate-issued'), id('certificate-expires')];
const YEAR_ALONE = /^(?:(?:la|tuc|u|da|a|nham) )*nam (20\d\d)(?: (?:day|do|a|nha|nhe|em|chau|con|roi|co|moi dung|dung))*$/;

/** Asked whether a day is that of the certificate, they ask until when it holds: it is. */
export function takenAsSaid(turn: Turn, { wishes, corrected }: Reading): Turn {
  const { focus } = turn.person;
  const day = focus.type === 'asking' && focus.about.type === 'choice' && wishes.includes('when') && OF_ITS_END.test(bare(corrected)) ? focus.offered.flatMap(({ act }) => (act.type === 'fact' && act.fact === id('certificate-issued') ? [act] : []))[0] : undefined;
  return day ? learnFact({ ...turn, person: { ...turn.person, focus: { type: 'idle' }, ...(day.product ? { product: day.product } : {}) } }, day.fact, day.value) : turn;
}
/** "Bánh để được mấy ngày" asks of no certificate. */
const OF_ITS_END = /\b(?:het han|con han|qua han|hieu luc|gia tri|bao gio|khi nao|bao lau|lam lai|danh gia lai)\b/;
