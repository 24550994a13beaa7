import { isDeepStrictEqual } from 'node:util';
import type { Effect } from '../core/effect.ts';
import type { Event } from '../core/event.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Producer } from '../core/producer/state.ts';
import { withoutChat } from './leave.ts';
import type { Machine } from './take.ts';

export type Difference = { readonly event?: number; readonly what: 'effects' | 'state' | 'knowledge'; readonly expected: unknown; readonly found: unknown };

type Logged = { readonly event: Event; readonly takenAt: number; readonly knowledge: string; readonly outcome: 'done' | 'unhandled' | 'left' };

/** Folds the log of one producer from nothing and compares with what is stored: every effect, and the state at the end.
 *  The first difference, or nothing. Shows that a step has no hidden input; not that it is right. */
export function replayProducer(logged: readonly Logged[], stored: Producer | undefined, effectsOf: (event: number) => readonly Effect[], machine: Machine, knowledge: Knowledge): Difference | undefined {
  let state: Producer | undefined;
  for (const { event, takenAt, knowledge: version, outcome } of logged) {
    if (outcome === 'left') state = state && withoutChat(state, event.channel);
    if (outcome === 'unhandled' && event.type === 'woke') state = state && withoutTimer(state, event.timer);
    if (outcome !== 'done') continue;
    if (version !== knowledge.version) return { event: event.no, what: 'knowledge', expected: version, found: knowledge.version };
    const step = machine(state, event, { knowledge, now: takenAt });
    state = step.state === 'erased' ? undefined : step.state;
    const queued = effectsOf(event.no);
    if (!isDeepStrictEqual(plain(step.effects), plain(queued))) return { event: event.no, what: 'effects', expected: queued, found: step.effects };
  }
  const [found, expected] = [state && canonical(state), stored && canonical(stored)];
  return isDeepStrictEqual(found, expected) ? undefined : { what: 'state', expected, found };
}

/** A timer that rang is gone, also when the step failed. */
const withoutTimer = (state: Producer, id: string): Producer => ({ ...state, timers: state.timers.filter((timer) => timer.id !== id) });

/** As JSON keeps it: no undefined, no prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The order of facts carries no meaning, that of all else does. */
const canonical = (state: Producer): unknown =>
  plain({ ...state, facts: state.facts.toSorted((a, b) => `${a.product ?? ''} ${a.fact}`.localeCompare(`${b.product ?? ''} ${b.fact}`)) });
