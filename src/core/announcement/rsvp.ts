import type { Event } from '../event.ts';
import { derive, type PersonId, type ProducerId } from '../ids.ts';
import { addressed } from '../say/address.ts';
import * as say from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { dayOf } from '../time.ts';
import { calendarFile } from './calendar.ts';
import type { Reply } from './invited.ts';
import type { Invitation } from './look.ts';
import { choicesOf, type Answer, type Meeting, type Recipient } from './state.ts';
import { movedUp, seats } from './waiting-list.ts';

/* What invited people answer. The conversation about their dossier is another machine's: here nothing of it is read or
 * changed, and its open question is asked again afterwards. */

type Heard = { readonly text: string; readonly state?: Answer['state']; readonly people: number; /** One clear question; no other stands behind it. */ readonly asks?: true };

/** Ids of what goes out: 1 the words, 2 the question that stands open, then one file for the calendar, then who moves up. */
const FILE = 3;

type Answering = Invitation & ReturnType<typeof answer> & { readonly me: Me };
/** Whose answer it is. */
type Me = Pick<Recipient, 'person' | 'producer'>;

export function reply({ invitation, rsvp, also = [] }: Reply, event: Event, world: OfficeWorld): Done {
  const known = event.group?.from ? world.look.announcing.personOf(event.group.from) : undefined;
  const all = [{ invitation, rsvp }, ...also];
  let free = FILE + 1;
  const answers = all.map(({ invitation: one, rsvp }): Answering => {
    const me: Me = event.group?.from ? known ?? { person: event.group.from as string as PersonId, producer: (world.look.room(event.channel)?.id ?? '') as ProducerId } : one.recipient;
    const done = answer(one.announcement, me, rsvp, event, world, free);
    free += done.changes.length;
    return { ...one, ...done, me };
  });
  return event.group?.from ? inRoom(answers, known?.name, event, world) : alone(answers, event, world);
}

/** What is asked stands last. */
const textOf = (answers: readonly Answering[]): string => say.together(answers.toSorted((a, b) => Number(a.heard.asks ?? false) - Number(b.heard.asks ?? false)).map(({ heard }) => heard.text));

function alone(answers: readonly Answering[], event: Event, world: OfficeWorld): Done {
  const said = derive.aside(event.no, 1);
  const [{ recipient: { producer } }] = answers as [Answering];
  const asking = answers.find(({ heard }) => heard.asks);
  const [first, ...others] = answers.flatMap(({ announcement: one, row }) => (row?.state === 'going' && row.at === world.now ? [one] : []));
  return {
    owner: producer,
    changes: answers.flatMap(({ recipient, changes }): Change[] => [{ type: 'recipient', recipient: { ...recipient, last: said } }, ...changes]),
    effects: [
      { type: 'say', message: { text: addressed(textOf(answers), event.name), ...(asking ? { choices: choicesOf(asking.announcement) } : {}) }, tone: 'reply', id: said, channel: event.channel },
      ...(asking ? [] : [{ type: 'resume' as const, id: derive.aside(event.no, 2), channel: event.channel }]),
      ...(first ? [{ type: 'send-file' as const, file: calendarFile(first, ...others), until: Math.min(first.starts, ...others.map(({ starts }) => starts)), id: derive.aside(event.no, FILE), channel: event.channel }] : []),
    ],
    sends: answers.flatMap(({ sends }) => sends),
  };
}

/** Somebody answers in a group. Who never wrote to us alone is counted by the name they show, and is not written to: they stand
 *  under the room, where they are reminded. */
function inRoom(answers: readonly Answering[], name: string | undefined, event: Event, world: OfficeWorld): Done {
  const from = event.group!.from!;
  const said = derive.aside(event.no, 1);
  const known = world.look.announcing.personOf(from);
  const invited = answers.flatMap(({ announcement: one, row, me }): Change[] => (known && row && !world.look.announcing.recipients(one.id).some(({ person }) => person === me.person) ? [{ type: 'recipient', recipient: { announcement: one.id, person: me.person, producer: me.producer, channel: from, effect: said, last: said } }] : []));
  const [{ heard }] = answers as [Answering];
  return {
    ...(known ? { owner: known.producer } : {}),
    changes: [...invited, ...answers.flatMap(({ changes }) => changes)],
    // Who pressed a button of Zalo's sees there what they pressed: only that there is no place is said.
    effects: event.type === 'answered-reminder' && heard.state !== undefined && heard.state !== 'waiting' ? [] : [{ type: 'say', message: { text: addressed(textOf(answers), event.name ?? name), ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply', id: said, channel: event.channel }],
    sends: answers.flatMap(({ sends }) => sends),
  };
}

/** What one answer changes: their own row, and who moves up. `from`: the first free number for ids. */
function answer(one: Meeting, { person, producer }: Me, rsvp: Reply['rsvp'], event: Event, world: OfficeWorld, from: number) {
  const answers = world.look.announcing.answers(one.id);
  const mine = answers.find((each) => each.person === person);
  const heard = decide(one, answers, mine, rsvp, world);
  const row: Answer | undefined = heard.state && { announcement: one.id, person, producer, ...(event.name ? { name: event.name } : {}), state: heard.state, people: heard.people, at: mine?.state === heard.state ? mine.at : world.now };
  const up = row ? movedUp(one, world, event, from, [...answers.filter((each) => each !== mine), row]) : { changes: [], sends: [] };
  return { heard, row, changes: [...(row ? [{ type: 'rsvp', answer: row } as const] : []), ...up.changes], sends: up.sends };
}

function decide(one: Meeting, answers: readonly Answer[], mine: Answer | undefined, rsvp: Reply['rsvp'], { now }: OfficeWorld): Heard {
  if (one.state === 'cancelled') return { text: say.wasCancelled(one), people: 0 };
  const party = typeof rsvp !== 'string' && rsvp.change !== undefined && mine && mine.state !== 'no' ? Math.max(mine.people + rsvp.change, rsvp.change > 0 ? rsvp.people ?? 0 : 0) : undefined;
  if (typeof rsvp !== 'string' && (party === undefined ? rsvp.answer === 'no' : party < 1)) return { text: say.notGoing(one), state: 'no', people: mine?.people ?? 1 };
  if (one.starts <= now || (one.until && dayOf(now) > one.until)) return { text: say.answersClosed(one, one.until), people: 0 };
  if (rsvp === 'asks-places') return { text: say.placesLeft(one, one.capacity === undefined ? undefined : Math.max(0, one.capacity - seats(answers))), people: 0 };
  if (rsvp === 'asks') return { text: say.askThem(one, mine?.state === 'going'), people: 0 };
  if (rsvp === 'unclear') return { text: say.whichWay(one), people: 0, asks: true };
  if (rsvp.answer === 'maybe') return { text: say.goOrNot(one), people: 0, asks: true };
  const people = party ?? Math.max(1, rsvp.forOther ? rsvp.change ?? 1 : rsvp.inPlace ? rsvp.people ?? 1 : rsvp.people ?? (mine && mine.state !== 'no' ? mine.people : 1));
  const others = answers.filter((each) => each !== mine);
  const queue = others.some(({ state }) => state === 'waiting') && mine?.state !== 'going';
  if (one.capacity === undefined || (!queue && seats(others) + people <= one.capacity)) return { text: say.seated(one, people, party !== undefined ? undefined : rsvp.inPlace ? 'in-place' : rsvp.forOther ? 'for-other' : undefined), state: 'going', people };
  if (mine?.state === 'going') return { text: say.keepsSeats(one, mine.people), state: 'going', people: mine.people };
  return { text: say.onWaitingList(one, people), state: 'waiting', people };
}
