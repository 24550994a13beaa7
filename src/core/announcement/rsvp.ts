import type { Event } from '../event.ts';
import { derive, type EffectId, type PersonId } from '../ids.ts';
import { readRsvp, type Rsvp } from '../read/rsvp.ts';
import { addressed } from '../say/address.ts';
import * as say from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { dayOf, type Instant } from '../time.ts';
import { choicesOf, isReady, type Answer, type Invitation, type Ready, type Sent } from './state.ts';

/* What invited people answer. The conversation about their dossier is another machine's: here nothing of it is read or
 * changed, and its open question is asked again afterwards. */

export type Reply = { readonly invitation: Invitation; readonly rsvp: Rsvp };

/** Whether this is an answer to an invitation: its button, words that quote it, short words right after it, or plain words
 *  about going while it is open. */
export function replyIn(event: Pick<Event, 'channel' | 'repliesTo'> & ({ type: 'said'; text: string } | { type: 'picked'; choice: string } | { type: string }), world: { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: Instant }): Reply | undefined {
  const { announcing } = world.look;
  if (event.type === 'picked' && 'choice' in event) {
    const [, id, answer] = /^(B\d+):(yes|no)$/.exec(event.choice) ?? [];
    const invitation = id && announcing.invitationById(event.channel, id);
    return invitation ? { invitation, rsvp: { answer: answer as 'yes' | 'no', plain: true } } : undefined;
  }
  if (event.type !== 'said' || !('text' in event)) return undefined;
  const invitation = announcing.invitation(event.channel, world.now);
  if (!invitation) return undefined;
  const rsvp = readRsvp(event.text);
  if (!rsvp) return undefined;
  const { effect, last } = invitation.recipient;
  const near = event.repliesTo === effect || event.repliesTo === last || announcing.lastSaid(event.channel) === last;
  return near || (rsvp.plain && rsvp.answer !== 'maybe') ? { invitation, rsvp } : undefined;
}

export function reply({ invitation: { announcement: one, recipient }, rsvp }: Reply, event: Event, world: OfficeWorld): Done {
  const answers = world.look.announcing.answers(one.id);
  const mine = answers.find(({ person }) => person === recipient.person);
  const heard = decide(one, answers, mine, rsvp, world);
  const said = derive.aside(event.no, 1);
  const name = event.name;
  const row: Answer | undefined = heard.state && { announcement: one.id, person: recipient.person, producer: recipient.producer, ...(name ? { name } : {}), state: heard.state, people: heard.people, at: mine?.state === heard.state ? mine.at : world.now };
  const after = row ? [...answers.filter((each) => each !== mine), row] : answers;
  const up = row ? movesUp(one, after) : [];
  const sent = world.look.announcing.recipients(one.id);
  return {
    owner: recipient.producer,
    changes: [
      { type: 'recipient', recipient: { ...recipient, last: said } },
      ...(row ? [{ type: 'rsvp', answer: row } as const] : []),
      ...up.flatMap((answer, i): Change[] => [{ type: 'rsvp', answer: { ...answer, state: 'going' } }, ...toldTo(sent, answer.person, derive.aside(event.no, i + 3))]),
    ],
    effects: [
      { type: 'say', message: { text: addressed(heard.text, name), ...(heard.asks ? { choices: choicesOf(one) } : {}) }, tone: 'reply', id: said, channel: event.channel },
      ...(heard.asks ? [] : [{ type: 'resume' as const, id: derive.aside(event.no, 2), channel: event.channel }]),
    ],
    sends: up.flatMap((answer, i) => saidTo(sent, answer.person, addressed(say.movedUp(one, answer.people), answer.name), derive.aside(event.no, i + 3), one.starts)),
  };
}

const saidTo = (sent: readonly Sent[], person: PersonId, text: string, id: EffectId, until: Instant) =>
  sent.filter((one) => one.person === person).map(({ producer, channel }) => ({ owner: producer, effect: { type: 'say' as const, message: { text }, tone: 'announcement' as const, until, id, channel } }));

const toldTo = (sent: readonly Sent[], person: PersonId, last: EffectId): Change[] =>
  sent.filter((one) => one.person === person).map(({ announcement, producer, channel, effect }) => ({ type: 'recipient', recipient: { announcement, person, producer, channel, effect, last } }));

const seats = (answers: readonly Answer[]): number => answers.filter(({ state }) => state === 'going').reduce((sum, { people }) => sum + people, 0);

function decide(one: Ready, answers: readonly Answer[], mine: Answer | undefined, rsvp: Rsvp, { now }: OfficeWorld): { readonly text: string; readonly state?: Answer['state']; readonly people: number; /** One clear question; no other stands behind it. */ readonly asks?: true } {
  if (one.state === 'cancelled') return { text: say.wasCancelled(one), people: 0 };
  if (rsvp.answer === 'no') return { text: say.notGoing(one), state: 'no', people: mine?.people ?? 1 };
  if (one.starts <= now || (one.until && dayOf(now) > one.until)) return { text: say.answersClosed(one, one.until), people: 0 };
  if (rsvp.answer === 'maybe') return { text: say.goOrNot(one), people: 0, asks: true };
  const people = Math.max(1, rsvp.people ?? (mine && mine.state !== 'no' ? mine.people : 1));
  const others = answers.filter((each) => each !== mine);
  const queue = others.some(({ state }) => state === 'waiting') && mine?.state !== 'going';
  if (one.capacity === undefined || (!queue && seats(others) + people <= one.capacity)) return { text: say.seated(one, people), state: 'going', people };
  if (mine?.state === 'going') return { text: say.keepsSeats(one, mine.people), state: 'going', people: mine.people };
  return { text: say.onWaitingList(one, people), state: 'waiting', people };
}

/** Who has a place now, first come first: somebody whose party is too large does not hold up smaller ones behind. */
function movesUp(one: Ready, answers: readonly Answer[]): Answer[] {
  let free = one.capacity === undefined ? Number.MAX_SAFE_INTEGER : one.capacity - seats(answers);
  return answers.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.at - b.at).filter(({ people }) => {
    const fits = people <= free;
    if (fits) free -= people;
    return fits;
  });
}

/** The day before, or two hours before: to those who said yes. */
export function reminded(about: string, event: Event, world: OfficeWorld): Done {
  const [id = '', which] = about.split(':');
  const one = world.look.announcing.announcement(id);
  if (!one || one.state !== 'sent' || !isReady(one) || one.starts <= world.now) return { changes: [], effects: [] };
  const going = world.look.announcing.answers(id).filter(({ state }) => state === 'going');
  const sent = world.look.announcing.recipients(id);
  return {
    effects: [],
    changes: going.flatMap(({ person }, i) => toldTo(sent, person, derive.aside(event.no, i + 1))),
    sends: going.flatMap(({ person, people, name }, i) => saidTo(sent, person, addressed(which === 'day' ? say.dayBefore(one, people) : say.soon(one), name), derive.aside(event.no, i + 1), one.starts)),
  };
}

/** For /dulieu; silent when there are none. */
export function showInvitations(event: Event, world: OfficeWorld): Done {
  const all = world.look.announcing.invitations(event.channel);
  const [first] = all;
  return first ? { changes: [], effects: [{ type: 'say', message: { text: say.invitations(all) }, tone: 'reply', id: derive.aside(event.no, 1), channel: event.channel }], owner: first.recipient.producer } : { changes: [], effects: [] };
}
