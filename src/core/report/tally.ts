import type { World } from '../producer/step.ts';
import type { Instant } from '../time.ts';
import type { Line } from './line.ts';

const DAY = 86_400_000;
/** Without a step for so long, somebody should ask how it goes. */
const STILL_DAYS = 7;

export const daysSince = (at: Instant, now: Instant): number => Math.max(0, Math.floor((now - at) / DAY));

/** Something is to be done, and nothing happens; a paper sent back counts at once. */
export const isStuck = (line: Line, { now }: Pick<World, 'now'>): boolean =>
  line.held !== undefined && (line.held.by === 'rejected' || daysSince(line.movedAt, now) >= STILL_DAYS);

export type Tally = { readonly producers: number; readonly joined: number; readonly products: number; readonly working: number; readonly stuck: number; readonly ready: number; readonly certified: number; readonly window: number; readonly missed: number; readonly expired: number };

const WORKING = new Set<Line['stage']>(['asking', 'papers', 'ready']);

/** What every table of groups counts. `producers`: those without a product count too, so they are given beside the lines. */
export function tally(lines: readonly Line[], producers: readonly { readonly id: string; readonly joined: boolean }[], world: Pick<World, 'now'>): Tally {
  const count = (which: (line: Line) => boolean) => lines.reduce((n, line) => (which(line) ? n + 1 : n), 0);
  return {
    producers: producers.length,
    joined: producers.reduce((n, one) => (one.joined ? n + 1 : n), 0),
    products: lines.length,
    working: count((line) => WORKING.has(line.stage)),
    stuck: count((line) => isStuck(line, world)),
    ready: count((line) => line.stage === 'ready'),
    certified: count((line) => line.clock !== undefined && line.clock !== 'expired'),
    window: count((line) => line.clock === 'open' || line.clock === 'closing'),
    missed: count((line) => line.clock === 'missed'),
    expired: count((line) => line.clock === 'expired'),
  };
}

/** In the order the keys first come. */
export function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** Each producer of these lines once. */
export const producersOf = (lines: readonly Line[]): readonly Line['producer'][] => [...new Set(lines.map(({ producer }) => producer))];
