import type { Deed } from '../core/effect.ts';
import type { Event, Incoming } from '../core/event.ts';
import { derive, type EffectId } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Producer } from '../core/producer/state.ts';
import type { Step, World } from '../core/producer/step.ts';
import { aboutAnnouncement } from '../core/announcement/about.ts';
import { announcementRang } from '../core/announcement/rang.ts';
import { replyIn } from '../core/announcement/invited.ts';
import { reply } from '../core/announcement/rsvp.ts';
import { deskStep } from '../core/desk/step.ts';
import { roleCodeIn } from '../core/read/code.ts';
import { roomRang, roomStep } from '../core/room/step.ts';
import type { WakeKind } from '../core/staff/change.ts';
import type { Find, OfficeWorld } from '../core/staff/look.ts';
import { orderIn, type Order } from '../core/staff/orders.ts';
import type { Done } from '../core/staff/done.ts';
import { digestRang } from '../core/staff/digest.ts';
import { plainly } from '../core/staff/plainly.ts';
import { staffStep } from '../core/staff/step.ts';
import { unreadBy } from '../core/staff/unread.ts';
import type { Instant } from '../core/time.ts';
import { withKeysRead } from '../core/read/keys-left.ts';
import type { Keep } from './keep.ts';
import { forget, leaveOld } from './leave.ts';

/** The producer machine, given to the engine so that it can be run on another. */
export type Machine = (state: Producer | undefined, event: Event, world: World) => Step;

/** `erased`: words are gone from the rows, but still in the write-ahead log until it is emptied. */
export type Taken = { readonly type: 'taken'; readonly no: number; readonly erased?: true } | { readonly type: 'known' } | { readonly type: 'unhandled'; readonly no: number; readonly error: unknown };

export type Taking = {
  readonly keep: Keep;
  readonly machine: Machine;
  readonly knowledge: Knowledge;
  /** Sixteen random hex digits. */
  readonly luck: () => string;
  /** What a person hears when our own code failed over their message. */
  readonly apology: string;
  readonly isUnavailable: (error: unknown) => boolean;
  /** Whether a model can be asked now. */
  readonly model?: () => boolean;
  /** The vetted passages, for questions in groups. */
  readonly find?: Find | undefined;
};

type Recorded = Incoming & { readonly luck: string; readonly model?: true; readonly desk?: true; readonly repliesTo?: EffectId };

/** Who typed with the keyboard's Vietnamese off is heard, and kept, as meant. */
const asMeant = (incoming: Incoming): Incoming => (incoming.type === 'said' || incoming.type === 'edited' ? { ...incoming, text: withKeysRead(incoming.text) } : incoming.type === 'sent-file' && incoming.caption !== undefined ? { ...incoming, caption: withKeysRead(incoming.caption) } : incoming);

/** One event, one transaction: recorded, stepped, saved, effects queued; or nothing of it. Synchronous, so also serial.
 *  Throws only when it could not be recorded: then it was not taken and must come again. */
export function take(incoming: Incoming, now: Instant, { keep, machine, knowledge, luck, apology, isUnavailable, model, find }: Taking): Taken {
  const recorded: Recorded = { ...asMeant(incoming), luck: luck(), ...(model?.() ? { model: true } : {}), ...(keep.office.isOpen() ? { desk: true } : {}) };
  try {
    return keep.transaction(() => {
      const answers = recorded.quotes && keep.log.effectSaid(recorded.channel, recorded.quotes);
      const event: Recorded = answers ? { ...recorded, repliesTo: answers as EffectId } : recorded;
      // Who may do what is checked here, once: an order of the office never reaches the machine of producers, nor the reverse.
      const comes = event.group && replyIn(event, { look: keep.office, now, knowledge });
      if (event.group) return byOffice(event, now, { keep, knowledge, find }, comes ? (known, world) => reply(comes, known, world) : roomStep);
      const rings = event.type === 'woke' ? keep.office.wake(event.timer) : undefined;
      if (rings) return rang(event, rings, now, { keep, knowledge, find });
      if (isForDesk(event, keep)) return byOffice(event, now, { keep, knowledge, find }, deskStep);
      const order = orderOf(event, keep);
      if (order) return byOffice(event, now, { keep, knowledge, find }, (known, world) => staffStep(order, known, world));
      const announced = aboutAnnouncement(event, { look: keep.office, now, knowledge });
      if (announced) return byOffice(event, now, { keep, knowledge, find }, announced);
      const unread = event.type === 'said' && unreadByOffice(event, event.text, now, { keep, knowledge, find });
      if (unread) return byOffice(event, now, { keep, knowledge, find }, unread);
      const taken = stepped(event, now, { keep, machine, knowledge });
      if (recorded.type === 'woke') keep.producers.dropTimer(recorded.timer);
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
export function byOffice(recorded: Recorded, now: Instant, { keep, knowledge, find }: Pick<Taking, 'keep' | 'knowledge' | 'find'>, step: (event: Event, world: OfficeWorld) => Done): Taken {
  const no = keep.log.record(recorded, null, now, knowledge.version);
  if (no === undefined) return { type: 'known' };
  const { changes, effects, owner = null, sends = [] } = step({ ...recorded, no }, { knowledge, now, look: { ...keep.office, producer: (id) => keep.producers.load(id) }, find });
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

/** An alarm of the office rang: it is gone, whatever came of it. */
function rang(event: Recorded, { kind, about }: { readonly kind: WakeKind; readonly about: string }, now: Instant, parts: Pick<Taking, 'keep' | 'knowledge' | 'find'>): Taken {
  const taken = byOffice(event, now, parts, kind === 'room' ? roomRang : kind === 'announcement' ? (known, world) => announcementRang(about, known, world) : kind === 'digest' ? digestRang : deskStep);
  if (event.type === 'woke') parts.keep.office.dropWake(event.timer);
  return taken;
}

/** Results for the desk, and word that something of its saying did not arrive. */
const isForDesk = (event: Recorded, keep: Keep): boolean =>
  event.type === 'passed-on' || event.type === 'settled' || event.type === 'published' || (event.type === 'unreachable' && (keep.office.handoverSaid(event.effect) !== undefined || keep.office.room(event.channel) !== undefined));

/** An order of the office: a role code by anyone, the rest by who has a role. */
function orderOf(event: Recorded, keep: Keep): Order | undefined {
  const code = event.type === 'said' ? roleCodeIn(event.text) : undefined;
  if (code) return { type: 'use-code', code };
  if ((event.type !== 'said' && event.type !== 'sent-file') || !keep.office.member(event.channel)) return undefined;
  const asked = event.repliesTo && keep.office.handoverSaid(event.repliesTo);
  if (event.type === 'sent-file') return asked ? { type: 'answer', question: asked.question, text: event.caption ?? '' } : undefined;
  return asked ? { type: 'answer', question: asked.question, text: event.text } : orderIn(event.text) ?? orderIn(plainly(event.text));
}

/** Of who has a role and is no producer. */
function unreadByOffice(event: Recorded, text: string, now: Instant, { keep, knowledge, find }: Pick<Taking, 'keep' | 'knowledge' | 'find'>): ((event: Event) => Done) | undefined {
  const me = keep.office.member(event.channel);
  const owner = me && ownerOf(event, keep);
  return unreadBy(me, owner === undefined ? undefined : keep.producers.load(owner), text, event, { knowledge, now, look: { ...keep.office, producer: (id) => keep.producers.load(id) }, find });
}

/** Our bug: nothing of the step stays, the event is kept as unhandled, the person hears an apology, and we go on. */
function passBy(recorded: Recorded, now: Instant, error: unknown, { keep, knowledge, apology }: Pick<Taking, 'keep' | 'knowledge' | 'apology'>): Taken {
  return keep.transaction((): Taken => {
    const owner = ownerOf(recorded, keep) ?? null;
    const no = keep.log.record(recorded, owner, now, knowledge.version, error instanceof Error ? `${error.name} at ${placeOf(error)}` : 'unknown');
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
const placeOf = (error: Error): string => /([\w.-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1] ?? 'unknown place';

/** Nobody hears of a reminder that failed, and to say sorry where nothing arrives would go round for ever. */
const NOBODYS = new Set<Incoming['type']>(['woke', 'unreachable', 'imported', 'passed-on', 'settled', 'published', 'heard-back', 'by-office', 'resumed', 'asked-invitations', 'stalled']);
const someoneWaits = ({ type, group }: Incoming): boolean => !NOBODYS.has(type) && (!group || group.addressed);

function ownerOf(incoming: Incoming, keep: Keep): string | undefined {
  if (incoming.type === 'woke') return keep.producers.ownerOfTimer(incoming.timer);
  if (incoming.type === 'code-redeemed') return keep.producers.ownerOfCode(incoming.code) ?? keep.producers.ownerOfChannel(incoming.channel);
  if (incoming.type === 'by-office') return incoming.producer;
  if (incoming.type === 'heard-back') return keep.producers.ownerOfQuestion(incoming.news.question);
  return keep.producers.ownerOfChannel(incoming.channel) ?? (incoming.sameAs && keep.producers.ownerOfChannel(incoming.sameAs));
}

/** Only a person's own act makes a producer; a late result for an erased one is recorded and that is all. */
const startsSomething = (event: Event): boolean => ['said', 'picked', 'sent-file', 'sent-other', 'edited', 'imported'].includes(event.type);
