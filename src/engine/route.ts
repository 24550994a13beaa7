import type { Event, Incoming } from '../core/event.ts';
import type { EffectId } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { aboutAnnouncement } from '../core/announcement/about.ts';
import { replyIn } from '../core/announcement/invited.ts';
import { announcementRang } from '../core/announcement/rang.ts';
import { reply } from '../core/announcement/rsvp.ts';
import { deskStep } from '../core/desk/step.ts';
import { roleCodeIn } from '../core/read/code.ts';
import { roomRang, roomStep } from '../core/room/step.ts';
import type { WakeKind } from '../core/staff/change.ts';
import { digestRang } from '../core/staff/digest.ts';
import type { Done } from '../core/staff/done.ts';
import type { Find, OfficeWorld } from '../core/staff/look.ts';
import { orderIn, type Order } from '../core/staff/orders.ts';
import { plainly } from '../core/staff/plainly.ts';
import { staffStep } from '../core/staff/step.ts';
import { unreadBy } from '../core/staff/unread.ts';
import type { Instant } from '../core/time.ts';
import type { Keep } from './keep.ts';

/* Which machine an event is for. Who may do what is checked here, once: an order of the office never reaches the machine of producers, nor the reverse. */

/** As it is recorded: with its luck, whether a model and the desk are there, and which message of ours it answers. */
export type Recorded = Incoming & { readonly luck: string; readonly model?: true; readonly desk?: true; readonly repliesTo?: EffectId };

export type OfficeParts = { readonly keep: Keep; readonly knowledge: Knowledge; /** The vetted passages, for questions in groups. */ readonly find?: Find | undefined };
export type OfficeStep = (event: Event, world: OfficeWorld) => Done;

/** The machine of the office that it is for: a group's, the desk's, an announcement's, staff's. Undefined: it is for that of producers. */
export function officeStep(event: Recorded, now: Instant, parts: OfficeParts): OfficeStep | undefined {
  const { keep, knowledge } = parts;
  if (event.group) {
    const comes = replyIn(event, { look: keep.office, now, knowledge });
    return comes ? (known, world) => reply(comes, known, world) : roomStep;
  }
  const rings = event.type === 'woke' ? keep.office.wake(event.timer) : undefined;
  if (rings) return rang(rings);
  if (isForDesk(event, keep)) return deskStep;
  const order = orderOf(event, keep);
  if (order) return (known, world) => staffStep(order, known, world);
  return aboutAnnouncement(event, { look: keep.office, now, knowledge }) ?? (event.type === 'said' ? unreadByOffice(event, event.text, now, parts) : undefined);
}

/** An alarm of the office rang. */
function rang({ kind, about }: { readonly kind: WakeKind; readonly about: string }): OfficeStep {
  switch (kind) {
    case 'room': return roomRang;
    case 'announcement': return (known, world) => announcementRang(about, known, world);
    case 'digest': return digestRang;
    case 'handover': return deskStep;
    default: return kind satisfies never;
  }
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
function unreadByOffice(event: Recorded, text: string, now: Instant, { keep, knowledge, find }: OfficeParts): OfficeStep | undefined {
  const me = keep.office.member(event.channel);
  const owner = me && ownerOf(event, keep);
  return unreadBy(me, owner === undefined ? undefined : keep.producers.load(owner), text, event, { knowledge, now, look: lookOf(keep), find });
}

export const lookOf = (keep: Keep): OfficeWorld['look'] => ({ ...keep.office, producer: (id) => keep.producers.seen(id) });

/** The producer whose event it is; undefined: nobody's yet. */
export function ownerOf(incoming: Incoming, keep: Keep): string | undefined {
  if (incoming.type === 'woke') return keep.producers.ownerOfTimer(incoming.timer);
  if (incoming.type === 'code-redeemed') return keep.producers.ownerOfCode(incoming.code) ?? keep.producers.ownerOfChannel(incoming.channel);
  if (incoming.type === 'by-office') return incoming.producer;
  if (incoming.type === 'heard-back') return keep.producers.ownerOfQuestion(incoming.news.question);
  return keep.producers.ownerOfChannel(incoming.channel) ?? (incoming.sameAs && keep.producers.ownerOfChannel(incoming.sameAs));
}
