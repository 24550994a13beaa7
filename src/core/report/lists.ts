import { renewalWindow } from '../deadline/window.ts';
import { lapsingPapers } from '../producer/learn/lapsing.ts';
import type { World } from '../producer/step.ts';
import * as say from '../say/report.ts';
import { addDays, dayOf, daysBetween, type Day } from '../time.ts';
import { communesOf } from './communes.ts';
import type { Line } from './line.ts';
import type { Narrowed } from './narrow.ts';
import type { Source } from './source.ts';
import { table, type Table } from './table.ts';
import { daysSince, grouped, isStuck } from './tally.ts';

/* Who and which: one line for each product, certificate, paper, question or event. */

const who = ({ id, name, commune, phone }: Source['producers'][number]) => ({ producer: id, establishment: name || say.UNKNOWN, commune: commune ?? say.UNKNOWN_COMMUNE, phone });

/** Still longest first. */
export function stuck(lines: readonly Line[], world: World): Table {
  const records = lines.filter((line) => isStuck(line, world)).map((line) => ({
    ...who(line.producer), product: line.product.name, at: say.heldInWords(line.held!, world.knowledge), missing: line.missing,
    still: daysSince(line.movedAt, world.now), silent: daysSince(line.producer.heardAt, world.now),
  }));
  return table('stuck', ['producer', 'establishment', 'commune', 'product', 'at', 'missing', 'still', 'silent', 'phone'], records.toSorted((a, b) => b.still - a.still || b.silent - a.silent || a.producer.localeCompare(b.producer)));
}

const within = (day: Day, { from, to }: Narrowed): boolean => (from === undefined || day >= from) && (to === undefined || day <= to);

const ending = (lines: readonly Line[], asked: Narrowed) => lines.flatMap((line) => (line.expires && line.clock && within(line.expires, asked) ? [{ ...line, expires: line.expires, clock: line.clock }] : []));

/** Soonest first. */
export function certificates(lines: readonly Line[], asked: Narrowed, world: World): Table {
  const records = ending(lines, asked).map((line) => {
    const { opens, closes } = renewalWindow(line.expires, world.knowledge.deadlines.renewal);
    return { ...who(line.producer), product: line.product.name, set: line.set, stars: line.stars === undefined ? undefined : say.starsInWords(line.stars), expires: line.expires, opens, closes, clock: say.CLOCK_NAMES[line.clock] };
  });
  return table('certificates', ['producer', 'establishment', 'commune', 'product', 'set', 'stars', 'expires', 'opens', 'closes', 'clock', 'phone'], records.toSorted((a, b) => a.expires.localeCompare(b.expires) || a.producer.localeCompare(b.producer)));
}

/** A line for each month in which certificates end, and each xã. */
export function months(lines: readonly Line[], source: Source, asked: Narrowed): Table {
  const of = communesOf(source.producers);
  const groups = grouped(ending(lines, asked), (line) => `${line.expires.slice(0, 7)} ${of(line.producer).key}`);
  const records = [...groups.values()].map((here) => {
    const count = (which: (line: Line) => boolean) => here.filter(which).length;
    const { commune = say.UNKNOWN_COMMUNE, province } = of(here[0]!.producer);
    return { month: here[0]!.expires.slice(0, 7), commune, province, count: here.length, filed: count(({ clock, stage }) => clock === 'filed' || stage === 'filed'), three: count(({ stars }) => stars === 3), four: count(({ stars }) => stars === 4), five: count(({ stars }) => stars === 5) };
  });
  return table('months', ['month', 'commune', 'province', 'count', 'filed', 'three', 'four', 'five'], records.toSorted((a, b) => a.month.localeCompare(b.month) || b.count - a.count || a.commune.localeCompare(b.commune, 'vi') || (a.province ?? '').localeCompare(b.province ?? '', 'vi')));
}

/** Without another time asked for: what has ended, and what ends within two months. */
const SOON_DAYS = 60;

export function papers(lines: readonly Line[], source: Source, asked: Narrowed, world: World): Table {
  const on = dayOf(world.now);
  const time: Narrowed = asked.from ?? asked.to ? asked : { ...asked, to: addDays(on, SOON_DAYS) };
  const wanted = new Set(lines.map(({ product }) => product));
  const records = source.producers.flatMap((producer) => {
    const products = producer.products.filter((one) => wanted.has(one));
    return lapsingPapers({ documents: producer.documents, products }, world.knowledge).filter(({ expires }) => within(expires, time)).map((paper) => ({
      ...who(producer), paper: world.knowledge.items.find(({ id }) => id === paper.item)?.title ?? paper.item, product: producer.products.find(({ id }) => id === paper.product)?.name, expires: paper.expires, left: daysBetween(on, paper.expires),
    }));
  });
  return table('papers', ['producer', 'establishment', 'commune', 'paper', 'product', 'expires', 'left', 'phone'], records.toSorted((a, b) => a.expires.localeCompare(b.expires) || a.producer.localeCompare(b.producer)));
}

/** Waiting longest first. */
export const questions = (source: Source, world: World): Table =>
  table('questions', ['question', 'asked', 'days', 'commune', 'shown', 'text', 'state'], source.questions.toSorted((a, b) => a.at - b.at || a.question.localeCompare(b.question)).map((one) => ({
    question: one.question, asked: dayOf(one.at), days: daysSince(one.at, world.now), commune: one.commune ?? say.UNKNOWN_COMMUNE, shown: one.text === undefined ? say.NOT_SHOWN : one.shown, text: one.text, state: say.QUESTION_STATES[one.text === undefined ? 'kept' : one.state],
  })));

/** Last first. */
export const events = (source: Source, world: World): Table =>
  table('events', ['event', 'starts', 'place', 'state', 'invited', 'delivered', 'refused', 'unsure', 'going', 'people', 'queued', 'no', 'unanswered', 'came'], source.events.toSorted((a, b) => b.starts - a.starts || a.id.localeCompare(b.id)).map((event) => {
    const count = (which: (one: (typeof event.invited)[number]) => boolean) => event.invited.filter(which).length;
    return {
      event: event.title, starts: dayOf(event.starts), place: event.place, state: say.eventState(event.cancelled, event.starts <= world.now), invited: event.invited.length,
      delivered: count(({ sent }) => sent === 'delivered'), refused: count(({ sent }) => sent === 'refused'), unsure: count(({ sent }) => sent === 'unsure'),
      going: count(({ answer }) => answer === 'going'), people: event.invited.reduce((n, one) => n + (one.answer === 'going' ? one.people : 0), 0),
      queued: count(({ answer }) => answer === 'waiting'), no: count(({ answer }) => answer === 'no'), unanswered: count(({ answer }) => answer === undefined), came: event.came.reduce((n, { people }) => n + people, 0),
    };
  }));

export const products = (lines: readonly Line[], world: World): Table =>
  table('products', ['producer', 'establishment', 'commune', 'province', 'product', 'set', 'case', 'stars', 'target', 'stage', 'missing', 'at', 'expires', 'clock', 'moved', 'phone'], lines.map((line) => ({
    ...who(line.producer), province: line.producer.province, product: line.product.name, set: line.set, case: line.case && say.caseName(line.case, world.knowledge), stars: line.stars === undefined ? undefined : say.starsInWords(line.stars), target: line.target === undefined ? undefined : say.starsInWords(line.target),
    stage: say.STAGE_NAMES[line.stage], missing: line.missing, at: line.held && say.heldInWords(line.held, world.knowledge), expires: line.expires, clock: line.clock && say.CLOCK_NAMES[line.clock], moved: dayOf(line.movedAt),
  })));
