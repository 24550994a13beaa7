import { findDates } from '../../dates.ts';
import { boughtWith } from '../../read/bought.ts';
import type { Reading } from '../../read/reading.ts';
import { dayOf, parseDay } from '../../time.ts';
import { id } from '../facts.ts';
import { spokenBefore, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* What a message means by what was told a moment before. */

/** The reading, with the year of a day and whose a "hóa đơn" is taken from the message before. */
export function ofBefore(turn: Turn, reading: Reading): Reading {
  const before = spokenJustNow(turn) ? spokenBefore(turn) : undefined;
  if (before === undefined) return reading;
  const months = findDates(before, dayOf(turn.world.now)).filter(({ precision, day }) => precision === 'month' && day !== undefined);
  // "Tháng 10 năm 2023", and then "20 tháng 10": of that year.
  const dates = months.length === 0 ? reading.dates : reading.dates.map((date) => {
    const month = months.find(({ day }) => day!.slice(5, 7) === date.day?.slice(5, 7));
    const day = month && date.precision === 'day' && !/\d{4}/.test(date.said) ? parseDay(`${month.day!.slice(0, 4)}${date.day!.slice(4)}`) : undefined;
    return day ? { ...date, day } : date;
  });
  // "Nhộng mua của bà con", and then "có hóa đơn": of what they buy, and not of what they sell.
  const statements = boughtWith(`${before}, ${reading.corrected}`) === undefined ? reading.facts.statements : reading.facts.statements.map((one) => (one.fact === id('sales-proof') ? { ...one, fact: id('origin-proof') } : one));
  return { ...reading, dates, facts: { ...reading.facts, statements } };
}

/** Asked whether a day is that of the certificate, they ask until when it holds: it is. */
export function takenAsSaid(turn: Turn, { wishes }: Reading): Turn {
  const { focus } = turn.person;
  const day = focus.type === 'asking' && focus.about.type === 'choice' && wishes.includes('when') ? focus.offered.flatMap(({ act }) => (act.type === 'fact' && act.fact === id('certificate-issued') ? [act] : []))[0] : undefined;
  return day ? learnFact({ ...turn, person: { ...turn.person, focus: { type: 'idle' }, ...(day.product ? { product: day.product } : {}) } }, day.fact, day.value) : turn;
}
