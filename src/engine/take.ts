import type { Deed } from '../core/effect.ts';
import type { Event, Incoming } from '../core/event.ts';
import { derive, type EffectId } from '../core/ids.ts';
import type { Producer } from '../core/producer/state.ts';
import type { Step, World } from '../core/producer/step.ts';
import type { Instant } from '../core/time.ts';
import { restored } from '../core/read/restored.ts';
import { forget, leaveOld } from './leave.ts';
import { lookOf, officeStep, ownerOf, type OfficeParts, type OfficeStep, type Recorded } from './route.ts';

/** The producer machine, given to the engine so that it can be run on another. */
export type Machine = (state: Producer | undefined, event: Event, world: World) => Step;

/** `erased`: words are gone from the rows, but still in the write-ahead log until it is emptied. */
export type Taken = { readonly type: 'taken'; readonly no: number; readonly erased?: true } | { readonly type: 'known' } | { readonly type: 'unhandled'; readonly no: number; readonly error: unknown };

export type Taking = OfficeParts & {
  readonly machine: Machine;
  /** Sixteen random hex digits. */
  readonly luck: () => string;
  /** What a person hears when our own code failed over their message. */
  readonly apology: string;
  readonly isUnavailable: (error: unknown) => boolean;
  /** Whether a model can be asked now. */
  readonly model?: () => boolean;
};

/** What came through a keyboard with its Vietnamese off, or an old font, is heard, and kept, as meant. */
const asMeant = (incoming: Incoming): Incoming => (incoming.type === 'said' || incoming.type === 'edited' ? { ...incoming, text: restored(incoming.text) } : incoming.type === 'sent-file' && incoming.caption !== undefined ? { ...incoming, caption: restored(incoming.caption) } : incoming);

/** One event, one transaction: recorded, stepped, saved, effects queued; or nothing of it. Synchronous, so also serial.
 *  Throws only when it could not be recorded: then it was not taken and must come again. */
export function take(incoming: Incoming, now: Instant, { keep, machine, knowledge, luck, apology, isUnavailable, model, find }: Taking): Taken {
  const recorded: Recorded = { ...asMeant(incoming), luck: luck(), ...(model?.() ? { model: true } : {}), ...(keep.office.isOpen() ? { desk: true } : {}) };
  try {
    return keep.transaction(() => {
      const answers = recorded.quotes && keep.log.effectSaid(recorded.channel, recorded.quotes);
      const event: Recorded = answers ? { ...recorded, repliesTo: answers as EffectId } : recorded;
      const office = officeStep(event, now, { keep, knowledge, find });
      const taken = office ? byOffice(event, now, { keep, knowledge, find }, office) : stepped(event, now, { keep, machine, knowledge });
      // Its alarm rang, and is gone, whatever came of it.
      if (event.type === 'woke' && office) keep.office.dropWake(event.timer);
      else if (event.type === 'woke') keep.producers.dropTimer(event.timer);
      return taken;
    });
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return passBy(recorded, now, error, { keep, knowledge, apology });
  }
}

function stepped(recorded: Recorded, now: Instant, { keep, machine, knowledge }: Pick<Taking, 'keep' | 'machine' | 'knowledge'>): Taken {
  const owner = ownerOf(recorded, keep);
  const no = keep.log.record(recorded, owner ?? null, now, knowledge.version);
  if (no === undefined) return { type: 'known' };
  const event: Event = { ...recorded, no };
  const before = owner === undefined ? undefined : keep.producers.load(owner);
  if (!before && !startsSomething(event)) {
    keep.log.unname(no);
    return { type: 'taken', no };
  }
  const { state, effects } = machine(before, event, { knowledge, now });
  if (state === 'erased') {
    forget(before, event, effects, now, keep);
    return { type: 'taken', no, erased: true };
  }
  if (event.type === 'code-redeemed') leaveOld(event, state, now, knowledge.version, keep);
  keep.producers.save(before, state);
  if (!before) keep.log.assign(no, state.id);
  keep.log.queue(effects, state.id, now);
  return { type: 'taken', no };
}

/** What is said in a group, and an order of the office, is not ours to keep: that an event came is recorded, so that it is
 *  answered once; its words and where it came from are not. What it changes are rows. */
export function byOffice(recorded: Recorded, now: Instant, { keep, knowledge, find }: OfficeParts, step: OfficeStep): Taken {
  const no = keep.log.record(recorded, null, now, knowledge.version);
  if (no === undefined) return { type: 'known' };
  const { changes, effects, owner = null, sends = [] } = step({ ...recorded, no }, { knowledge, now, look: lookOf(keep), find });
  if (changes.length + effects.length + sends.length === 0) {
    // Talk that is not for us leaves nothing at all.
    keep.log.dropEvent(no);
    return { type: 'known' };
  }
  keep.log.unname(no);
  keep.office.apply(changes, now);
  keep.log.queue(effects, owner, now);
  for (const { effect, owner: whose } of sends) keep.log.queue([effect], whose, now);
  return { type: 'taken', no };
}

/** Our bug: nothing of the step stays, the event is kept as unhandled, the person hears an apology, and we go on. */
function passBy(recorded: Recorded, now: Instant, error: unknown, { keep, knowledge, apology }: Pick<Taking, 'keep' | 'knowledge' | 'apology'>): Taken {
  return keep.transaction((): Taken => {
    const owner = ownerOf(recorded, keep) ?? null;
    const no = keep.log.record(recorded, owner, now, knowledge.version, error instanceof Error ? `${error.name} at ${placeOf(error) ?? 'unknown place'}` : 'unknown');
    if (recorded.type === 'woke') {
      keep.producers.dropTimer(recorded.timer);
      keep.office.dropWake(recorded.timer);
    }
    if (no === undefined) return { type: 'known' };
    const deed: Deed = { type: 'say', message: { text: apology }, tone: 'reply' };
    if (recorded.group) keep.log.unname(no);
    if (someoneWaits(recorded)) keep.log.queue([{ ...deed, id: derive.effect(no, 1), channel: recorded.channel }], owner, now);
    return { type: 'unhandled', no, error };
  });
}

/** Where it was thrown; never the message, which may quote a person's words. */
export const placeOf = (error: Error): string | undefined => /([\w.-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1];

/** Nobody hears of a reminder that failed, and to say sorry where nothing arrives would go round for ever. */
const NOBODYS = new Set<Incoming['type']>(['woke', 'unreachable', 'imported', 'passed-on', 'settled', 'published', 'heard-back', 'by-office', 'resumed', 'asked-invitations', 'stalled']);
const someoneWaits = ({ type, group }: Incoming): boolean => !NOBODYS.has(type) && (!group || group.addressed);

/** Only a person's own act makes a producer; a late result for an erased one is recorded and that is all. */
const startsSomething = (event: Event): boolean => ['said', 'picked', 'sent-file', 'sent-other', 'edited', 'imported'].includes(event.type);
