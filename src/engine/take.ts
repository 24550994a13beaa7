import type { Deed, Effect } from '../core/effect.ts';
import type { Event, Incoming } from '../core/event.ts';
import { derive } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Producer } from '../core/producer/state.ts';
import type { Step, World } from '../core/producer/step.ts';
import type { Instant } from '../core/time.ts';

/** The producer machine, given to the engine so that it can be run on another. */
export type Machine = (state: Producer | undefined, event: Event, world: World) => Step;

/** What the engine needs of the storage; `storage/store.ts` has it. */
export type Keep = {
  transaction<T>(work: () => T): T;
  readonly producers: {
    ownerOfChannel(channel: string): string | undefined;
    ownerOfCode(code: string): string | undefined;
    load(id: string): Producer | undefined;
    save(before: Producer | undefined, after: Producer): void;
    erase(id: string): void;
  };
  readonly log: {
    isKnown(id: string): boolean;
    record(event: Omit<Event, 'no'>, producer: string | null, takenAt: Instant, knowledge: string, failure?: string): number | undefined;
    assign(no: number, producer: string): void;
    queue(effects: readonly Effect[], producer: string | null): void;
    blank(producer: string, no: number, at: Instant, keep: readonly string[]): void;
    truncate(): void;
  };
};

export type Taken = { readonly type: 'taken'; readonly no: number } | { readonly type: 'known' } | { readonly type: 'unhandled'; readonly no: number; readonly error: unknown };

export type Taking = {
  readonly keep: Keep;
  readonly machine: Machine;
  readonly knowledge: Knowledge;
  /** Sixteen random hex digits. */
  readonly luck: () => string;
  /** What a person hears when our own code failed over their message. */
  readonly apology: string;
  readonly isUnavailable: (error: unknown) => boolean;
};

/** One event, one transaction: recorded, stepped, saved, effects queued; or nothing of it. Synchronous, so also serial.
 *  Throws only when it could not be recorded: then it was not taken and must come again. */
export function take(incoming: Incoming, now: Instant, { keep, machine, knowledge, luck, apology, isUnavailable }: Taking): Taken {
  const recorded = { ...incoming, luck: luck() } as Omit<Event, 'no'>;
  try {
    const taken = keep.transaction((): Taken & { erased?: boolean } => {
      const owner = ownerOf(incoming, keep);
      const no = keep.log.record(recorded, owner ?? null, now, knowledge.version);
      if (no === undefined) return { type: 'known' };
      const event = { ...recorded, no } as Event;
      const before = owner === undefined ? undefined : keep.producers.load(owner);
      if (!before && !startsSomething(event)) return { type: 'taken', no };
      const { state, effects } = machine(before, event, { knowledge, now });
      if (state === 'erased') {
        if (before) keep.producers.erase(before.id);
        keep.log.queue(effects, null);
        if (before) keep.log.blank(before.id, no, now, effects.map((effect) => effect.id));
        return { type: 'taken', no, erased: true };
      }
      if (event.type === 'code-redeemed') leaveOld(event, state, keep);
      keep.producers.save(before, state);
      if (!before) keep.log.assign(no, state.id);
      keep.log.queue(effects, state.id);
      return { type: 'taken', no };
    });
    if ('erased' in taken && taken.erased) keep.log.truncate();
    return taken;
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return passBy(recorded, now, error, { keep, knowledge, apology });
  }
}

/** Our bug: nothing of the step stays, the event is kept as unhandled, the person hears an apology, and we go on. */
function passBy(recorded: Omit<Event, 'no'>, now: Instant, error: unknown, { keep, knowledge, apology }: Pick<Taking, 'keep' | 'knowledge' | 'apology'>): Taken {
  return keep.transaction((): Taken => {
    const owner = keep.producers.ownerOfChannel(recorded.channel) ?? null;
    const no = keep.log.record(recorded, owner, now, knowledge.version, error instanceof Error ? `${error.name} at ${placeOf(error)}` : 'unknown');
    if (no === undefined) return { type: 'known' };
    const deed: Deed = { type: 'say', message: { text: apology }, tone: 'reply' };
    if (recorded.type !== 'woke') keep.log.queue([{ ...deed, id: derive.effect(no, 1), channel: recorded.channel }], owner);
    return { type: 'unhandled', no, error };
  });
}

/** Where it was thrown; never the message, which may quote a person's words. */
const placeOf = (error: Error): string => /([\w.-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1] ?? 'unknown place';

function ownerOf(incoming: Incoming, keep: Keep): string | undefined {
  if (incoming.type === 'code-redeemed') return keep.producers.ownerOfCode(incoming.code) ?? keep.producers.ownerOfChannel(incoming.channel);
  return keep.producers.ownerOfChannel(incoming.channel);
}

/** Only a person's own act makes a producer; a late result for an erased one is recorded and that is all. */
const startsSomething = (event: Event): boolean => ['said', 'picked', 'sent-file', 'sent-other', 'edited'].includes(event.type);

/** The chat now belongs to the producer whose code was typed; what it was before goes when nothing holds it. */
function leaveOld(event: Event, state: Producer, keep: Keep): void {
  const old = keep.producers.ownerOfChannel(event.channel);
  if (old === undefined || old === state.id || !state.people.some((person) => person.channels.includes(event.channel))) return;
  const left = keep.producers.load(old);
  if (left && left.people.every((person) => person.channels.every((channel) => channel === event.channel))) keep.producers.erase(old);
}
