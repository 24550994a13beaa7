import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Instant } from '../time.ts';
import type { Producer } from './state.ts';

export type World = { readonly knowledge: Knowledge; readonly now: Instant };

/** `erased`: the producer asked to be forgotten; storage deletes the rows and blanks the log. */
export type Step = { readonly state: Producer | 'erased'; readonly effects: readonly Effect[] };

/** The producer machine: what one event makes of a producer. `undefined`: nobody we know wrote from this chat. Pure. */
export function step(state: Producer | undefined, event: Event, world: World): Step {
  void world;
  void event;
  if (!state) throw new Error('not written yet');
  return { state, effects: [] };
}
