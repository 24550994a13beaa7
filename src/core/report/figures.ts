import type { World } from '../producer/step.ts';
import { dayOf, type Day } from '../time.ts';
import { communesOf } from './communes.ts';
import type { Line } from './line.ts';
import type { Source } from './source.ts';
import { grouped, producersOf } from './tally.ts';

/** The numbers of the sentence that offices print once a year: who came new, whose certificate ended, from where, of what. */
export type Figures = {
  readonly year: string;
  readonly on: Day;
  /** Products met this year that never had a certificate: a first registration. */
  readonly fresh: {
    readonly products: number;
    readonly producers: number;
    /** With a set, and of these food. */
    readonly known: number;
    readonly food: number;
    readonly communes: readonly { readonly commune: string; readonly products: number }[];
  };
  /** Communes with anybody in the data. */
  readonly communes: number;
  /** Certificates that end this year. */
  readonly due: { readonly all: number; readonly ended: number; readonly filed: number };
  readonly inForce: { readonly all: number; readonly stars: readonly { readonly stars: number; readonly products: number }[] };
};

/** Thực phẩm: the first of the six industries of QĐ 26/2026/QĐ-TTg, Phụ lục I. */
const FOOD = 'I';

export function figuresOf(lines: readonly Line[], source: Source, world: World): Figures {
  const on = dayOf(world.now);
  const year = on.slice(0, 4);
  const industry = new Map(world.knowledge.sets.map((set) => [set.set, set.industry]));
  const of = communesOf(source.producers);
  const fresh = lines.filter((line) => isFresh(line) && dayOf(line.product.since).slice(0, 4) === year);
  const known = fresh.filter(({ set }) => set !== undefined);
  const named = fresh.filter(({ producer }) => producer.commune !== undefined);
  const due = lines.filter(({ expires }) => expires?.slice(0, 4) === year);
  const inForce = lines.filter(({ clock }) => clock !== undefined && clock !== 'expired');
  return {
    year, on,
    fresh: {
      products: fresh.length, producers: producersOf(fresh).length, known: known.length, food: known.filter(({ set }) => industry.get(set!) === FOOD).length,
      communes: [...grouped(named, ({ producer }) => of(producer).key).values()].map((here) => ({ commune: of(here[0]!.producer).commune!, products: here.length })).toSorted((a, b) => b.products - a.products || a.commune.localeCompare(b.commune, 'vi')),
    },
    communes: new Set(source.producers.filter(({ commune }) => commune !== undefined).map((one) => of(one).key)).size,
    due: { all: due.length, ended: due.filter(({ expires }) => expires! < on).length, filed: due.filter(({ clock, stage }) => clock === 'filed' || stage === 'filed').length },
    inForce: { all: inForce.length, stars: [3, 4, 5].map((stars) => ({ stars, products: inForce.filter((line) => line.stars === stars).length })) },
  };
}

/** Registered for the first time: no certificate, and nobody said it had one. */
const isFresh = (line: Line): boolean => line.expires === undefined && (line.case === undefined || line.case === 'lan_dau');
