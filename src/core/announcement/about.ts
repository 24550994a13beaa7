import type { Event } from '../event.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { plainly } from '../staff/plainly.ts';
import { atLeast } from '../staff/roles.ts';
import type { Instant } from '../time.ts';
import { atDoor, doorIn, rollOrderIn, rollStep } from './attendance.ts';
import { feedbackIn, feedbackStep } from './feedback.ts';
import { goOn, goOnIn, stalled } from './halt.ts';
import { showInvitations } from './invitations.ts';
import { replyIn } from './invited.ts';
import { announcementOrder, type AnnouncementOrder } from './order.ts';
import { reply } from './rsvp.ts';
import { announcementStep, fetchedStep, fileStep } from './step.ts';

/** Without whom it is said to; as it stands where that is an order and the rest of it is none. What answers a question of ours
 *  is the last thing it may be. */
function orderIn(text: string, plain: string, channel: string, world: Parameters<typeof announcementOrder>[2]): AnnouncementOrder | undefined {
  const called = plain === text ? undefined : announcementOrder(plain, channel, world);
  return called && called.type !== 'answer' ? called : announcementOrder(text, channel, world);
}

type Recorded = Pick<Event, 'type' | 'channel' | 'repliesTo' | 'quotes' | 'group'>;
type Step = (event: Event, world: OfficeWorld) => Done;

/** Whether something said in a private chat is about an announcement, and what is done then: an order of who has a role, an
 *  answer of who was invited, the code at the door. The producer machine knows of none of it. */
export function aboutAnnouncement(event: Recorded & { readonly text?: string; readonly what?: string; readonly document?: string }, { look, now, knowledge }: { readonly look: Pick<OfficeWorld['look'], 'announcing' | 'member'>; readonly now: Instant; readonly knowledge: Knowledge }): Step | undefined {
  if (event.type === 'asked-invitations') return showInvitations;
  if (event.type === 'stalled') return stalled;
  if ((event.type === 'fetched' || event.type === 'fetch-failed') && event.document?.startsWith('B')) return fetchedStep;
  if (!['said', 'picked', 'sent-file', 'sent-other'].includes(event.type)) return undefined;
  const me = look.member(event.channel);
  if (event.type === 'sent-file') {
    const draft = me && look.announcing.draftOf(event.channel);
    return draft?.asking === 'file' ? fileStep : undefined;
  }
  const text = event.type === 'said' ? (event.text ?? '') : '';
  if (me && text) {
    const plain = plainly(text);
    const on = goOnIn(plain);
    if (on) return (known, world) => goOn(on, known, world);
    const order = orderIn(text, plain, event.channel, { look, now });
    const rolls = order && order.type !== 'answer' ? undefined : atLeast(me.role, 'staff') ? rollOrderIn(text) ?? rollOrderIn(plain) : undefined;
    if (rolls) return (known, world) => rollStep(rolls, known, world);
    if (order) return (known, world) => announcementStep(order, known, world);
  }
  const door = text ? doorIn(text, { look, now }) : undefined;
  if (door) return (known, world) => atDoor(door, known, world);
  const thought = feedbackIn(event, { look });
  if (thought) return (known, world) => feedbackStep(thought, known, world);
  const answer = replyIn(event, { look, now, knowledge });
  return answer && ((known, world) => reply(answer, known, world));
}
