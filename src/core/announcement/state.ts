import type { AnnouncementId, ChannelId, EffectId, PersonId, ProducerId } from '../ids.ts';
import { GO, NOT_GO } from '../say/announcement.ts';
import type { Day, Instant } from '../time.ts';

/** What is asked of whoever writes an announcement, in this order; `send`: all is there, it waits for its code. */
export const QUESTIONS = ['title', 'starts', 'place', 'capacity', 'contact', 'until', 'audience'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Whom it is for: each list narrows, inside a list one is enough. All empty: everybody. */
export type Audience = {
  readonly communes: readonly string[];
  readonly sets: readonly number[];
  readonly stars: readonly number[];
  readonly tags: readonly string[];
  /** A certificate that ends before this day. */
  readonly expiresBefore?: Day;
};

export type Announcement = {
  readonly id: AnnouncementId;
  readonly by: ChannelId;
  readonly state: 'draft' | 'sent' | 'cancelled' | 'dropped';
  readonly asking: Question | 'send';
  /** Four digits: who types them has read the preview. */
  readonly code: string;
  readonly title?: string;
  readonly starts?: Instant;
  readonly place?: string;
  readonly capacity?: number;
  readonly contact?: string;
  readonly until?: Day;
  readonly audience: Audience;
  readonly touched: Instant;
  readonly approvedBy?: string;
  readonly approvedAt?: Instant;
};

/** All is there. */
export type Ready = Announcement & Required<Pick<Announcement, 'title' | 'starts' | 'place' | 'contact'>>;

export const isReady = (one: Announcement): one is Ready => one.title !== undefined && one.starts !== undefined && one.place !== undefined && one.contact !== undefined;

export const choicesOf = (one: Announcement) => [{ id: `${one.id}:yes`, label: GO }, { id: `${one.id}:no`, label: NOT_GO }];

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
  readonly products: readonly { readonly set?: number; readonly stars?: number; readonly expires?: string }[];
};

export type Recipient = {
  readonly announcement: AnnouncementId;
  readonly person: PersonId;
  readonly producer: ProducerId;
  readonly channel: ChannelId;
  readonly effect: EffectId;
  readonly last: EffectId;
};

/** What became of sending it. */
export type Sent = Recipient & { readonly state: 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure'; readonly detail?: string };

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

export type AnnouncementChange =
  | { readonly type: 'announcement'; readonly announcement: Announcement }
  | { readonly type: 'recipient'; readonly recipient: Recipient }
  | { readonly type: 'rsvp'; readonly answer: Answer }
  /** What is not sent yet is not sent any more. */
  | { readonly type: 'unsay'; readonly effects: readonly EffectId[] };

export type Invitation = { readonly announcement: Ready; readonly recipient: Recipient };

export type AnnouncementLook = {
  announcement(id: string): Announcement | undefined;
  /** What this chat is writing or has ready to send. */
  draftOf(channel: string): Announcement | undefined;
  /** The draft with this code. */
  draftCoded(code: string): Announcement | undefined;
  /** The last one that was sent. */
  latest(): Announcement | undefined;
  candidates(): readonly Candidate[];
  recipients(id: string): readonly Sent[];
  answers(id: string): readonly Answer[];
  /** The last invitation to the person of this chat that is still to come. */
  invitation(channel: string, now: Instant): Invitation | undefined;
  invitationById(channel: string, id: string): Invitation | undefined;
  /** All that were sent to the person of this chat. */
  invitations(channel: string): readonly (Invitation & { readonly answer?: Answer })[];
  /** The last thing said in this chat. */
  lastSaid(channel: string): string | undefined;
};
