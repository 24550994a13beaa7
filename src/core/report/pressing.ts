import { lapsingPapers } from '../producer/learn/lapsing.ts';
import type { World } from '../producer/step.ts';
import { addDays, dayOf } from '../time.ts';
import { certificateIn, clockOf } from './line.ts';
import type { Counted } from './source.ts';
import { factsOf } from '../producer/facts.ts';

/** What of a producer's certificates and papers somebody of the office should look at this week. */
export type Pressing = {
  /** In the window for filing again, and of these in its last days. */
  readonly window: number;
  readonly closing: number;
  /** The window is over and nothing was filed. */
  readonly missed: number;
  /** Certificates that end within a month, papers too. */
  readonly ending: number;
  readonly papers: number;
};

export const NOTHING: Pressing = { window: 0, closing: 0, missed: 0, ending: 0, papers: 0 };

const SOON_DAYS = 30;

export function pressingOf(producer: Counted, world: World): Pressing {
  const on = dayOf(world.now);
  const soon = addDays(on, SOON_DAYS);
  const clocks = producer.products.flatMap((product) => {
    const { expires, filed } = certificateIn(factsOf(producer, product.id));
    return expires ? [{ expires, clock: clockOf(expires, filed, on, world.knowledge) }] : [];
  });
  const count = (which: (one: (typeof clocks)[number]) => boolean) => clocks.filter(which).length;
  return {
    window: count(({ clock }) => clock === 'open' || clock === 'closing'), closing: count(({ clock }) => clock === 'closing'), missed: count(({ clock }) => clock === 'missed'),
    ending: count(({ expires }) => expires >= on && expires <= soon), papers: lapsingPapers(producer, world.knowledge).filter(({ expires }) => expires >= on && expires <= soon).length,
  };
}

export const added = (a: Pressing, b: Pressing): Pressing => ({ window: a.window + b.window, closing: a.closing + b.closing, missed: a.missed + b.missed, ending: a.ending + b.ending, papers: a.papers + b.papers });

export const isNothing = (one: Pressing): boolean => one.window + one.missed + one.ending + one.papers === 0;
