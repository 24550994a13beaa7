import { randomBytes } from 'node:crypto';
import type { Incoming } from '../core/event.ts';
import type { EventId, TimerId } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { dispatcher, type Outbox } from './dispatch.ts';
import { gate } from './intake.ts';
import type { Clock, Files, Platform } from './ports.ts';
import { take, type Keep, type Machine } from './take.ts';

export type Logger = { info(fields: object, text: string): void; warn(fields: object, text: string): void; error(fields: object, text: string): void };

/** The channel a timer speaks in: where the person wrote from last. */
type TimerRow = { readonly id: string; readonly producer: string; readonly person: string; readonly at: number };

export type EngineParts = {
  readonly store: Omit<Keep, 'log'> & { readonly log: Keep['log'] & Outbox & { dueTimers(now: number): TimerRow[]; nextTimer(): number | undefined } };
  readonly machine: Machine;
  readonly knowledge: Knowledge;
  readonly platforms: readonly Platform[];
  readonly files: Files;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly apology: string;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly luck?: () => string;
};

const LONGEST_NAP = 60_000;

/** The running service around the pure core: takes events, does effects, wakes timers. */
export function openEngine({ store, machine, knowledge, platforms, files, clock, logger, apology, isUnavailable, luck }: EngineParts) {
  const taking = { keep: store, machine, knowledge, apology, isUnavailable, luck: luck ?? (() => randomBytes(8).toString('hex')) };
  const door = gate(takeNow, {
    isUnavailable,
    stopped: (error) => logger.error({ error: codeOf(error) }, 'storage unavailable: no messages are taken'),
    resumed: (waited) => logger.info({ waited }, 'storage is back: taking messages again'),
  });
  const dispatch = dispatcher({
    outbox: store.log,
    platforms: new Map(platforms.map((platform) => [platform.name, platform])),
    files,
    clock,
    ownerOfCode: (code) => store.producers.ownerOfCode(code),
    admit: (incoming) => door.admit(incoming),
    failed: (error, effect) => logger.error({ effect, error: codeOf(error) }, 'an effect failed'),
  });
  let nap: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  function takeNow(incoming: Incoming): void {
    const taken = take(incoming, clock.now(), taking);
    if (taken.type === 'unhandled') logger.error({ event: taken.no, error: codeOf(taken.error) }, 'event unhandled');
    dispatch.kick();
    if (running) rest();
  }

  /** Takes an event for every timer that is due. */
  async function wakeDue(): Promise<number> {
    const due = store.log.dueTimers(clock.now());
    for (const timer of due) {
      const channel = store.producers.load(timer.producer)?.people.find((person) => person.id === timer.person)?.channels[0];
      if (!channel) continue;
      await door.admit({ type: 'woke', timer: timer.id as TimerId, id: `timer:${timer.id}` as EventId, at: clock.now(), channel });
    }
    return due.length;
  }

  /** Sleeps until the next timer. */
  function rest(): void {
    clearTimeout(nap);
    let next: number | undefined;
    try { next = store.log.nextTimer(); } catch { next = clock.now() + LONGEST_NAP; }
    if (next === undefined) return;
    nap = setTimeout(() => { void wakeDue().catch((error: unknown) => logger.error({ error: codeOf(error) }, 'timers failed')).finally(rest); }, Math.max(20, Math.min(next - clock.now(), LONGEST_NAP)));
    nap.unref();
  }

  return {
    /** Resolves when the event is recorded for good. */
    admit: (incoming: Incoming): Promise<void> => door.admit(incoming),
    wakeDue,
    drain: dispatch.drain,
    async start(): Promise<void> {
      dispatch.recover();
      running = true;
      dispatch.kick();
      rest();
      for (const platform of platforms) await platform.start((incoming) => door.admit(incoming));
    },
    async stop(): Promise<void> {
      running = false;
      clearTimeout(nap);
      for (const platform of platforms) await platform.stop();
      await dispatch.drain();
      door.close();
      dispatch.stop();
    },
  };
}

export type Engine = ReturnType<typeof openEngine>;

/** Class, code and place of an error; never its message, which may hold a person's words. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const place = /([\w.-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}${code}${place ? ` at ${place}` : ''}${error.cause ? ` < ${codeOf(error.cause)}` : ''}`;
}
