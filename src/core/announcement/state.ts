import type { StoredFile } from '../event.ts';
import type { AnnouncementId, ChannelId, EffectId, FactId, PersonId, ProducerId, RoomId } from '../ids.ts';
import { GO, NOT_GO } from '../say/announcement.ts';
import type { Day, Instant } from '../time.ts';

export const KINDS = ['training', 'visit', 'fair', 'deadline', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What is asked of whoever writes an announcement, in this order; `send`: all is there, it waits for its code. */
export const QUESTIONS = ['kind', 'title', 'starts', 'place', 'capacity', 'contact', 'until', 'file', 'audience'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Nobody comes to a reminder of a deadline, so nothing is asked of who comes. */
const OF_AN_EVENT = new Set<Question>(['place', 'capacity', 'until']);
export const questionsOf = (kind: Kind | undefined): readonly Question[] => (kind === 'deadline' ? QUESTIONS.filter((one) => !OF_AN_EVENT.has(one)) : QUESTIONS);

/** Whom it is for: each list narrows, inside a list one is enough. All empty: everybody. Rooms are written to as rooms, beside
 *  the people; `roomsOnly`: nobody else. */
export type Audience = {
  readonly communes: readonly string[];
  readonly sets: readonly number[];
  readonly stars: readonly number[];
  readonly tags: readonly string[];
  readonly cases?: readonly string[];
  /** Papers of the dossier that are still missing. */
  readonly stuck?: readonly FactId[];
  /** Who came to an earlier event, or was asked and did not. */
  readonly came?: { readonly to: AnnouncementId; readonly yes: boolean };
  /** A certificate that ends before this day. */
  readonly expiresBefore?: Day;
  readonly rooms?: readonly RoomId[];
  readonly roomsOnly?: true;
};

export type Announcement = {
  readonly id: AnnouncementId;
  readonly by: ChannelId;
  readonly state: 'draft' | 'sent' | 'cancelled' | 'dropped';
  readonly asking: Question | 'send';
  /** Only this one answer is being put right; then it waits for its code again. */
  readonly mending?: boolean;
  /** Four digits: who types them has read the preview. */
  readonly code: string;
  readonly kind?: Kind;
  readonly title?: string;
  /** When it begins; for a deadline, when it ends. */
  readonly starts?: Instant;
  readonly place?: string;
  /** A link to the map. */
  readonly map?: string;
  readonly capacity?: number;
  readonly contact?: string;
  readonly until?: Day;
  readonly file?: StoredFile;
  readonly audience: Audience;
  /** Not before then. */
  readonly sendAt?: Instant;
  /** What people type who are there. */
  readonly door?: string;
  readonly touched: Instant;
  readonly approvedBy?: string;
  readonly approvedAt?: Instant;
  /** Changes to one that was sent, which wait for the code; without any: that it is called off does. */
  readonly pending?: Amendment;
};

export type Amendment = Partial<Pick<Announcement, 'title' | 'starts' | 'place' | 'map' | 'capacity' | 'contact' | 'until'>> & { /** Instead of changes: whom it is to go on to. */ readonly to?: Audience };

/** All is there. */
export type Ready = Announcement & Required<Pick<Announcement, 'title' | 'contact'>>;
/** People come to it. */
export type Meeting = Ready & Required<Pick<Announcement, 'starts' | 'place'>>;

export const isMeeting = (one: Announcement): one is Meeting => one.kind !== 'deadline' && one.title !== undefined && one.contact !== undefined && one.starts !== undefined && one.place !== undefined;
export const isReady = (one: Announcement): one is Ready => one.title !== undefined && one.contact !== undefined && (isMeeting(one) || one.kind === 'deadline' || one.kind === 'other');

export const choicesOf = (one: Announcement) => [{ id: `${one.id}:yes`, label: GO }, { id: `${one.id}:no`, label: NOT_GO }];

/** Who writes one on the command line: no chat, so nothing is said there. */
export const COMMAND_LINE = 'command/line' as ChannelId;

/** A person who may get it. */
export type Candidate = {
  readonly person: PersonId;
  readonly producer: ProducerId;
  readonly name?: string;
  readonly phone?: string;
  /** Where they wrote from last; absent: they never wrote. */
  readonly channel?: ChannelId;
  readonly consented: boolean;
  /** They asked not to be written to unasked. */
  readonly silent: boolean;
  readonly commune?: string;
  readonly province?: string;
  readonly tags: readonly string[];
  readonly products: readonly { readonly set?: number; readonly stars?: number; readonly issued?: string; readonly expires?: string; readonly case?: string }[];
};

/** A person, or a room: then all three ids are the room's. */
export type Recipient = {
  readonly announcement: AnnouncementId;
  readonly person: PersonId;
  readonly producer: ProducerId;
  readonly channel: ChannelId;
  readonly effect: EffectId;
  readonly last: EffectId;
};

export const isRoom = ({ person }: Pick<Recipient, 'person'>): boolean => person.startsWith('R');

/** What became of sending it. */
export type Sent = Recipient & { readonly state: 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure'; readonly detail?: string; readonly name?: string; readonly at?: Instant };

export type Answer = {
  readonly announcement: AnnouncementId;
  readonly person: PersonId;
  readonly producer: ProducerId;
  readonly name?: string;
  readonly state: 'going' | 'waiting' | 'no';
  readonly people: number;
  /** Since when they stand in the list. */
  readonly at: Instant;
};

/** Who was there. `person` of somebody nobody knows is made of the event. */
export type Attendance = {
  readonly announcement: AnnouncementId;
  readonly person: PersonId;
  readonly producer: string;
  readonly channel?: ChannelId;
  readonly name?: string;
  readonly people: number;
  /** By the code at the door, or ticked on the list. */
  readonly how: 'code' | 'list';
  readonly at: Instant;
};

/** What they thought of it; `asking`: the question that stands open. */
export type Feedback = {
  readonly announcement: AnnouncementId;
  readonly person: PersonId;
  readonly producer: string;
  readonly channel: ChannelId;
  readonly useful?: number;
  readonly clear?: number;
  readonly words?: string;
  readonly asking: 'useful' | 'clear' | 'words' | 'done';
  /** Our last question. */
  readonly effect: EffectId;
  readonly at: Instant;
};

export type AnnouncementChange =
  | { readonly type: 'announcement'; readonly announcement: Announcement }
  | { readonly type: 'recipient'; readonly recipient: Recipient }
  | { readonly type: 'rsvp'; readonly answer: Answer }
  | { readonly type: 'attended'; readonly attendance: Attendance }
  | { readonly type: 'unattended'; readonly announcement: AnnouncementId; readonly person: PersonId }
  | { readonly type: 'feedback'; readonly feedback: Feedback }
  /** What is not sent yet is not sent any more. */
  | { readonly type: 'unsay'; readonly effects: readonly EffectId[] }
  /** Announcements on this platform stand still, or go on. */
  | { readonly type: 'halt'; readonly platform: string; readonly why: string }
  | { readonly type: 'go-on'; readonly platform: string };
