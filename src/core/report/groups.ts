import type { World } from '../producer/step.ts';
import * as say from '../say/report.ts';
import { scopeInWords } from '../say/office.ts';
import { covers, isEverything } from '../staff/roles.ts';
import { communesOf } from './communes.ts';
import { STAGES, type Line } from './line.ts';
import type { Counted, Source } from './source.ts';
import { table, type Column, type Table } from './table.ts';
import { grouped, producersOf, tally } from './tally.ts';

/* How many there are of what: a line for each xã, set, case, stage, number of stars, consultant. */

const COUNTS: readonly Column[] = ['producers', 'joined', 'products', 'working', 'stuck', 'ready', 'certified', 'window', 'missed', 'expired'];

/** `whole`: nothing but the place was asked for, so producers without a product count in their xã too. */
export function byCommune(lines: readonly Line[], source: Source, whole: boolean, world: World): Table {
  const of = communesOf(source.producers);
  const products = grouped(lines, ({ producer }) => of(producer).key);
  const producers = grouped(whole ? source.producers : producersOf(lines), (one) => of(one).key);
  const records = [...producers].map(([key, here]) => {
    const { commune = say.UNKNOWN_COMMUNE, province } = of(here[0]!);
    return { commune, province, ...tally(products.get(key) ?? [], here, world) };
  });
  return table('commune', ['commune', 'province', ...COUNTS], records.toSorted((a, b) => b.products - a.products || a.commune.localeCompare(b.commune, 'vi')));
}

export function bySet(lines: readonly Line[], world: World): Table {
  const groups = grouped(lines, ({ set }) => String(set ?? 0));
  const records = [...groups].toSorted(([a], [b]) => (Number(a) || 99) - (Number(b) || 99)).map(([key, here]) => {
    const set = Number(key) || undefined;
    return { set, name: world.knowledge.sets.find((one) => one.set === set)?.name ?? say.UNKNOWN, ...tally(here, producersOf(here), world) };
  });
  return table('set', ['set', 'name', ...COUNTS], records);
}

const CASES = ['lan_dau', 'nang_hang', 'danh_gia_lai', ''];

export function byCase(lines: readonly Line[], world: World): Table {
  const groups = grouped(lines, (line) => line.case ?? '');
  return table('case', ['case', ...COUNTS], CASES.flatMap((known) => {
    const here = groups.get(known);
    return here ? [{ case: known ? say.caseName(known, world.knowledge) : say.UNKNOWN, ...tally(here, producersOf(here), world) }] : [];
  }));
}

export function byStage(lines: readonly Line[]): Table {
  const groups = grouped(lines, ({ stage }) => stage);
  return table('stage', ['stage', 'products', 'producers'], STAGES.map((stage) => {
    const here = groups.get(stage) ?? [];
    return { stage: say.STAGE_NAMES[stage], products: here.length, producers: producersOf(here).length };
  }));
}

/** Stars of certificates in force, and stars aimed at by who works on a dossier. */
export function byStars(lines: readonly Line[]): Table {
  const count = (which: (line: Line) => boolean) => lines.filter(which).length;
  const inForce = (line: Line) => line.clock !== undefined && line.clock !== 'expired';
  return table('stars', ['stars', 'held', 'aimed'], [
    ...[3, 4, 5].map((stars) => ({ stars: say.starsInWords(stars), held: count((line) => inForce(line) && line.stars === stars), aimed: count((line) => line.target === stars) })),
    { stars: say.UNKNOWN, held: count((line) => inForce(line) && line.stars === undefined), aimed: count((line) => line.target === undefined) },
    { stars: say.NO_STARS, held: count((line) => line.clock === undefined), aimed: undefined },
  ]);
}

/** A producer counts with every consultant in whose own scope it lies; one for everything is nobody's own consultant. */
export function byConsultant(lines: readonly Line[], source: Source, world: World): Table {
  const all = producersOf(lines);
  const mine = source.members.filter(({ role, scope }) => role === 'consultant' && !isEverything(scope));
  const ofProducer = grouped(lines, ({ producer }) => producer.id);
  const waiting = grouped(source.questions, ({ producer }) => producer);
  const answered = grouped(source.answered, ({ by }) => by);
  const record = (consultant: string, scope: string, producers: readonly Counted[], answers: number | undefined) => ({
    consultant, scope, ...tally(producers.flatMap(({ id }) => ofProducer.get(id) ?? []), producers, world),
    waiting: producers.reduce((n, { id }) => n + (waiting.get(id)?.length ?? 0), 0), answered: answers,
  });
  const covered = new Set<Counted>();
  const records = mine.map((one) => {
    const producers = all.filter((producer) => covers(one.scope, producer));
    for (const producer of producers) covered.add(producer);
    return record(one.name ?? say.UNKNOWN, scopeInWords(one.scope), producers, answered.get(one.channel)?.length ?? 0);
  });
  const nobodys = all.filter((producer) => !covered.has(producer));
  return table('consultant', ['consultant', 'scope', 'producers', 'joined', 'products', 'working', 'stuck', 'ready', 'waiting', 'answered'], [
    ...records.filter((one) => one.producers > 0 || (one.answered ?? 0) > 0).toSorted((a, b) => b.stuck - a.stuck || a.consultant.localeCompare(b.consultant, 'vi')),
    ...(nobodys.length > 0 ? [record(say.NO_CONSULTANT, '', nobodys, undefined)] : []),
  ]);
}
