import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import { derive, type EffectId, type PersonId, type ProducerId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { read } from '../read/reading.ts';
import { asksOfEvent, mayAnswer, readRsvp, type Rsvp } from '../read/rsvp.ts';
import { spelled } from '../read/plain.ts';
import { addressed } from '../say/address.ts';
import * as say from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { dayOf, type Instant } from '../time.ts';
import { calendarFile } from './calendar.ts';
import { choicesOf, isMeeting, isRoom, type Answer, type Invitation, type Meeting, type Recipient, type Sent } from './state.ts';
import { telling, type Sends } from './wave.ts';

/* What invited people answer. The conversation about their dossier is another machine's: here nothing of it is read or
 * changed, and its open question is asked again afterwards. */

/** `asks`: a question about the event itself. `unclear`: short words right under an invitation that speak of coming, and we cannot tell which way. */
export type Reply = { readonly invitation: Invitation; readonly rsvp: Rsvp | 'unclear' | 'asks' };

type Written = Pick<Event, 'channel' | 'repliesTo' | 'quotes' | 'group'> & ({ type: 'said'; text: string } | { type: 'picked'; choice: string } | { type: 'sent-other'; what: string } | { type: 'answered-reminder'; going: boolean } | { type: string });
type Around = { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: Instant; readonly knowledge: Knowledge };

/** Whether this is an answer to an invitation: its button, words that quote it, short words right after it, or plain words
 *  about going while it is open. In a group only what quotes it, or is said to us. */
export function replyIn(event: Written, world: Around): Reply | undefined {
  const { announcing } = world.look;
  if (event.type === 'picked' && 'choice' in event) {
    const [, id, answer] = /^(B\d+):(yes|no)$/.exec(event.choice) ?? [];
    const invitation = id && announcing.invitationById(event.channel, id);
    return invitation ? { invitation, rsvp: { answer: answer as 'yes' | 'no', plain: true } } : undefined;
  }
  if (event.type === 'answered-reminder' && 'going' in event) {
    const of = event.repliesTo && derive.invitation(event.repliesTo);
    const invitation = announcing.invitations(event.channel).find(({ recipient }) => recipient.effect === of);
    return invitation && event.group?.from ? { invitation, rsvp: { answer: event.going ? 'yes' : 'no', plain: true } } : undefined;
  }
  if (!announcing.upcoming(world.now)) return undefined;
  // A sticker or a thumb under the invitation means something, and we cannot see what.
  const wordless = event.type === 'sent-other' && 'what' in event && ['sticker', 'reaction'].includes(event.what);
  const rsvp = event.type === 'said' && 'text' in event ? readRsvp(event.text) : undefined;
  const asked = event.type === 'said' && 'text' in event && rsvp === undefined && asksOfEvent(event.text) && saysNothing(event.text, world);
  const mayBe = rsvp ?? (asked ? 'asks' : wordless || (event.type === 'said' && 'text' in event && mayAnswer(event.text) && saysNothing(event.text, world)) ? 'unclear' : undefined);
  const latest = mayBe && announcing.invitation(event.channel, world.now);
  if (!latest) return undefined;
  const text = event.type === 'said' && 'text' in event ? event.text : '';
  // "Thôi khỏi gửi" answers another question of ours.
  if (!event.repliesTo && /\b(?:khoi|khong|dung|khong can) gui\b(?! xe)/.test(spelled(text).join(' '))) return undefined;
  const invitation = invitationNamed(text, latest, event, world) ?? latest;
  const { effect, last } = invitation.recipient;
  const under = event.repliesTo === effect || announcing.lastSaid(event.channel) === effect || (mayBe === 'asks' && OF_THE_DAY.test(spelled(text).join(' ')) && announcing.answers(invitation.announcement.id).some(({ person, state, at }) => person === invitation.recipient.person && state !== 'no' && world.now - at < JUST_NOW));
  // Once, and only under the invitation itself: what is unclear after our question is another machine's.
  if (mayBe === 'asks') return !event.group && under ? { invitation, rsvp: mayBe } : undefined;
  if (mayBe === 'unclear') return !event.group && under && last === effect ? { invitation, rsvp: mayBe } : undefined;
  const quoted = event.repliesTo === effect || event.repliesTo === last;
  // "Cả hai cái" are two invitations, not two people.
  if (BOTH.test(spelled(text).join(' ')) && invitationsOpen(event.channel, world).length > 1) return event.group ? undefined : { invitation, rsvp: 'unclear' };
  if (invitation !== latest && !event.group) return { invitation, rsvp: mayBe };
  if (event.group) return event.group.from && (quoted || (event.group.addressed && (mayBe.answer === 'maybe' ? event.quotes !== undefined : mayBe.plain))) ? { invitation, rsvp: mayBe } : undefined;
  const near = quoted || announcing.lastSaid(event.channel) === last;
  return near || (mayBe.plain && mayBe.answer !== 'maybe') ? { invitation, rsvp: mayBe } : undefined;
}

const BOTH = /\bca (?:hai|2)(?: (?:cai|buoi|lop|cho|hom|dot|viec|thong bao))+\b/;
/** What somebody asks who is coming, of the day itself and of nothing else we know of. */
const OF_THE_DAY = /^(?!.*\b(?:ocop|nop|kiem nghiem|cham|sao|nhan hieu|cong bo)\b).*\b(?:com (?:trua|chieu|toi|khong)|an (?:trua|sang|com)|nuoc uong|gui xe|de xe|cho xe|mang (?:theo|gi|cai gi)|may gio (?:tan|xong|ve)|dong tien|mat tien|ai day|hoc gi|dinh vi|duong nao|may buoi)\b/;
const JUST_NOW = 15 * 60_000;

const invitationsOpen = (channel: string, { look, now }: Around): readonly Invitation[] =>
  look.announcing.invitations(channel).filter(({ announcement }) => isMeeting(announcement) && announcement.state === 'sent' && announcement.starts > now);

/** Of several that are still to come the one whose name is spoken of: words of its title that no other title has. */
function invitationNamed(text: string, latest: Invitation, event: Written, world: Around): Invitation | undefined {
  const open = invitationsOpen(event.channel, world);
  if (open.length < 2) return undefined;
  const quoted = event.repliesTo && open.find(({ recipient: { effect, last } }) => event.repliesTo === effect || event.repliesTo === last);
  if (quoted) return quoted;
  const said = new Set(spelled(text));
  const own = open.map((one) => ({ one, words: spelled(one.announcement.title).filter((word) => !open.some((other) => other.announcement.id !== one.announcement.id && spelled(other.announcement.title).includes(word))) }));
  const named = own.filter(({ words }) => words.filter((word) => said.has(word)).length >= Math.min(2, words.length) && words.length > 0);
  return named.length === 1 ? named[0]!.one : named.length > 1 ? latest : undefined;
}

/** Nothing in it is for the machine of the dossier. */
function saysNothing(text: string, { knowledge, now }: Around): boolean {
  const { facts, products, places, wishes, dates, greeting, thanks, heard } = read(text, knowledge, now);
  return facts.statements.length + facts.named.length + facts.asked.length + products.length + places.length + wishes.length + dates.length === 0 && !greeting && !thanks && !heard;
}

type Heard = { readonly text: string; readonly state?: Answer['state']; readonly people: number; /** One clear question; no other stands behind it. */ readonly asks?: true };

export function reply({ invitation: { announcement: one, recipient }, rsvp }: Reply, event: Event, world: OfficeWorld): Done {
  if (event.group?.from) return inRoom(one, rsvp, event, world);
  const said = derive.aside(event.no, 1);
  const { heard, changes, sends, row } = answer(one, recipient, rsvp, event, world, 4);
  const calendar: Effect[] = row?.state === 'going' && row.at === world.now ? [{ type: 'send-file', file: calendarFile(one), until: one.starts, id: derive.aside(event.no, 3), channel: event.channel }] : [];
  return {
    owner: recipient.producer,
    changes: [{ type: 'recipient', recipient: { ...recipient, last: said } }, ...changes],
    effects: [
      { type: 'say', message: { text: addressed(heard.text, event.name), ...(heard.asks ? { choices: choicesOf(one) } : {}) }, tone: 'reply', id: said, channel: event.channel },
      ...(heard.asks ? [] : [{ type: 'resume' as const, id: derive.aside(event.no, 2), channel: event.channel }]),
      ...calendar,
    ],
    sends,
  };
}

/** Somebody answers in a group. Who never wrote to us alone is counted by the name they show, and is not written to: they stand
 *  under the room, where they are reminded. */
function inRoom(one: Meeting, rsvp: Reply['rsvp'], event: Event, world: OfficeWorld): Done {
  const from = event.group!.from!;
  const known = world.look.announcing.personOf(from);
  const me: Pick<Recipient, 'person' | 'producer'> = known ?? { person: from as string as PersonId, producer: (world.look.room(event.channel)?.id ?? '') as ProducerId };
  const said = derive.aside(event.no, 1);
  const { heard, changes, sends, row } = answer(one, me, rsvp, event, world, 2);
  const invited = world.look.announcing.recipients(one.id).some(({ person }) => person === me.person);
  const also: Change[] = known && row && !invited ? [{ type: 'recipient', recipient: { announcement: one.id, person: me.person, producer: me.producer, channel: from, effect: said, last: said } }] : [];
  return {
    ...(known ? { owner: known.producer } : {}),
    changes: [...also, ...changes],
    // Who pressed a button of Zalo's sees there what they pressed: only that there is no place is said.
    effects: event.type === 'answered-reminder' && heard.state !== undefined && heard.state !== 'waiting' ? [] : [{ type: 'say', message: { text: addressed(heard.text, event.name ?? known?.name), ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply', id: said, channel: event.channel }],
    sends,
  };
}

/** What one answer changes: their own row, and who moves up. `from`: the first free number for ids. */
function answer(one: Meeting, { person, producer }: Pick<Recipient, 'person' | 'producer'>, rsvp: Reply['rsvp'], event: Event, world: OfficeWorld, from: number) {
  const answers = world.look.announcing.answers(one.id);
  const mine = answers.find((each) => each.person === person);
  const heard = decide(one, answers, mine, rsvp, world);
  const row: Answer | undefined = heard.state && { announcement: one.id, person, producer, ...(event.name ? { name: event.name } : {}), state: heard.state, people: heard.people, at: mine?.state === heard.state ? mine.at : world.now };
  const up = row ? movedUp(one, world, event, from, [...answers.filter((each) => each !== mine), row]) : { changes: [], sends: [] };
  return { heard, row, changes: [...(row ? [{ type: 'rsvp', answer: row } as const] : []), ...up.changes], sends: up.sends };
}

/** Those of the waiting list for whom there is room now, each told once. */
export function movedUp(one: Meeting, world: OfficeWorld, event: Event, from: number, answers = world.look.announcing.answers(one.id)): { readonly changes: readonly Change[]; readonly sends: Sends } {
  const up = whoMovesUp(one, answers);
  if (up.length === 0) return { changes: [], sends: [] };
  const recipients = world.look.announcing.recipients(one.id);
  const sent = bySent(recipients);
  const rooms = new Map<string, Sent>(recipients.filter(isRoom).map((room) => [room.person, room]));
  const told = up.map((answer, i) => ({ answer, id: derive.aside(event.no, from + i), to: sent.get(answer.person) ?? rooms.get(answer.producer) }));
  return {
    changes: told.flatMap(({ answer, id, to }): Change[] => [{ type: 'rsvp', answer: { ...answer, state: 'going' } }, ...(to ? [lastSaid(to, id)] : [])]),
    sends: told.flatMap(({ answer, id, to }) => (to ? tellsUp(one, answer, id, to) : [])),
  };
}

/** To them, with the hour for their calendar; who is known by a room alone is told there, by name. */
function tellsUp(one: Meeting, { name, people }: Answer, id: EffectId, to: Sent): Sends {
  if (isRoom(to)) return [telling(to, say.movedUpInRoom(one, name, people), id, one.starts)];
  return [telling({ ...to, ...(name ? { name } : {}) }, say.movedUp(one, people), id, one.starts), { owner: to.producer, effect: { type: 'send-file', file: calendarFile(one), until: one.starts, id: derive.beside(id), channel: to.channel } }];
}

const bySent = (sent: readonly Sent[]): ReadonlyMap<string, Sent> => new Map(sent.filter((one) => !isRoom(one)).map((one) => [one.person, one]));

const lastSaid = ({ announcement, person, producer, channel, effect }: Sent, last: EffectId): Change => ({ type: 'recipient', recipient: { announcement, person, producer, channel, effect, last } });

const seats = (answers: readonly Answer[]): number => answers.filter(({ state }) => state === 'going').reduce((sum, { people }) => sum + people, 0);

function decide(one: Meeting, answers: readonly Answer[], mine: Answer | undefined, rsvp: Reply['rsvp'], { now }: OfficeWorld): Heard {
  if (one.state === 'cancelled') return { text: say.wasCancelled(one), people: 0 };
  if (typeof rsvp !== 'string' && rsvp.answer === 'no') return { text: say.notGoing(one), state: 'no', people: mine?.people ?? 1 };
  if (one.starts <= now || (one.until && dayOf(now) > one.until)) return { text: say.answersClosed(one, one.until), people: 0 };
  if (rsvp === 'asks') return { text: say.askThem(one, mine?.state === 'going'), people: 0 };
  if (rsvp === 'unclear') return { text: say.whichWay(one), people: 0, asks: true };
  if (rsvp.answer === 'maybe') return { text: say.goOrNot(one), people: 0, asks: true };
  const people = Math.max(1, rsvp.people ?? (mine && mine.state !== 'no' ? mine.people : 1));
  const others = answers.filter((each) => each !== mine);
  const queue = others.some(({ state }) => state === 'waiting') && mine?.state !== 'going';
  if (one.capacity === undefined || (!queue && seats(others) + people <= one.capacity)) return { text: say.seated(one, people), state: 'going', people };
  if (mine?.state === 'going') return { text: say.keepsSeats(one, mine.people), state: 'going', people: mine.people };
  return { text: say.onWaitingList(one, people), state: 'waiting', people };
}

/** Who has a place now, first come first: somebody whose party is too large does not hold up smaller ones behind. */
function whoMovesUp(one: Meeting, answers: readonly Answer[]): Answer[] {
  let free = one.capacity === undefined ? Number.MAX_SAFE_INTEGER : one.capacity - seats(answers);
  return answers.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.at - b.at).filter(({ people }) => {
    const fits = people <= free;
    if (fits) free -= people;
    return fits;
  });
}

/** The day before, or two hours before: to those who said yes. */
export function reminded(one: Meeting, which: 'day' | 'soon', event: Event, world: OfficeWorld): Done {
  if (one.state !== 'sent' || one.starts <= world.now) return { changes: [], effects: [] };
  const recipients = world.look.announcing.recipients(one.id);
  const sent = bySent(recipients);
  const all = world.look.announcing.answers(one.id).filter(({ state }) => state === 'going');
  const going = all.filter(({ person }) => sent.has(person));
  // Who is known by a room alone is reminded there, all of them in one message.
  const rooms = recipients.filter(isRoom).map((room) => ({ room, names: all.filter((answer) => !sent.has(answer.person) && answer.producer === room.producer) })).filter(({ names }) => names.length > 0);
  const idOf = (nth: number): EffectId => derive.aside(event.no, nth + 1);
  return {
    effects: [],
    changes: [...going.map(({ person }, i) => lastSaid(sent.get(person)!, idOf(i))), ...rooms.map(({ room }, i) => lastSaid(room, idOf(going.length + i)))],
    sends: [
      ...rooms.map(({ room, names }, i) => telling(room, say.roomReminder(one, which, names), idOf(going.length + i), one.starts)),
      ...going.map(({ person, people, name }, i) => telling({ ...sent.get(person)!, ...(name ? { name } : {}) }, which === 'day' ? say.dayBefore(one, people) : say.soon(one), idOf(i), one.starts)),
    ],
  };
}

/** For /dulieu; silent when there are none. */
export function showInvitations(event: Event, world: OfficeWorld): Done {
  const all = world.look.announcing.invitations(event.channel).filter(({ announcement }) => isMeeting(announcement))
    .map((each) => ({ ...each, came: world.look.announcing.attendance(each.announcement.id).some(({ person }) => person === each.recipient.person), said: world.look.announcing.feedback(each.announcement.id).find(({ person }) => person === each.recipient.person) }));
  const [first] = all;
  return first ? { changes: [], effects: [{ type: 'say', message: { text: say.invitations(all) }, tone: 'reply', id: derive.aside(event.no, 1), channel: event.channel }], owner: first.recipient.producer } : { changes: [], effects: [] };
}
