import type { ChannelId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';

/* What the Zalo platform keeps between two runs. Chats, messages and people are named by sealed keys (threads.ts), never
 * by what they are, except where the name is needed to act: a friend request waiting, a person known on two accounts. */

/** `first` account ever used here began at `since`: what is older was said to a human. `sealed` is the session, encrypted. */
export type KeptSession = { readonly uid: string | null; readonly sealed: string; readonly savedAt: Instant; readonly madeAt: Instant; readonly since: Instant };

/** A message as it was met. `guard` is the same for a message that comes twice under two ids. */
export type Meeting = {
  readonly key: string;
  readonly guard: string;
  readonly msgId: string;
  readonly at: Instant;
  /** Too old to be answered: taken without being told to anybody. */
  readonly old: boolean;
  /** The chat, when this is somebody writing to us. */
  readonly heardIn?: string | undefined;
};
/** `first`: the id it had when it was met first. `taken`: it is in the log, or was too old to be. */
export type Met = { readonly first: string; readonly taken: boolean };

export type SentState = 'reserved' | 'sending' | 'sent' | 'refused' | 'unsure';
export type Sent = { readonly part: number; readonly state: SentState; readonly at: Instant; readonly clientId: string | null; readonly msgId: string | null; readonly tries: number };
/** A send that counts for the caps. */
export type Slot = { readonly at: Instant; readonly announces: boolean; readonly first: boolean; readonly upload: boolean; readonly reserved: boolean };
export type Booking = Omit<Slot, 'reserved'> & { readonly effect: string; readonly part: number; readonly thread: string };

export type Trip = { readonly level: number; readonly until: Instant; readonly code: string };
export type Request = { readonly id: number; readonly uid: string; readonly due: Instant };
export type Gap = { readonly from: Instant; readonly to: Instant | null; readonly why: string; readonly recovered: number; readonly lost: boolean };

export type Keep = {
  /** True when nobody else holds the account, or the one who did is gone. `gone` tells whether a holder is known to be dead. */
  lease(owner: string, now: Instant, until: Instant, gone: (owner: string) => boolean): boolean;
  release(owner: string): void;

  session(): KeptSession | undefined;
  saveSession(session: KeptSession): void;
  /** When we were last known to be connected. */
  beat(now: Instant): void;
  lastBeat(): Instant | undefined;
  noteLogin(at: Instant): void;
  loginsSince(at: Instant): Instant[];

  /** Tells for each whether it was met before, and writes down those that were not; in one transaction, with `taken` ones
   *  of before. A guard counts for two days. */
  meet(meetings: readonly Meeting[], now: Instant, taken: readonly string[]): Met[];
  /** When this chat last wrote to us, and whether we ever wrote to it. */
  contact(thread: string): { readonly heardAt: Instant | undefined; readonly sentTo: boolean };

  book(booking: Booking): void;
  /** Takes back every place nobody came to yet. */
  freePlaces(): void;
  /** The request is about to leave. */
  begin(effect: string, part: number, at: Instant): void;
  /** It leaves now, under this id. */
  left(effect: string, part: number, clientId: string): void;
  end(effect: string, part: number, state: SentState, msgId?: string): void;
  sentOf(effect: string): Sent[];
  /** What Zalo calls the reminders that came of an invitation. */
  remindersOf(invitation: string): string[];
  /** A reminder of ours stands in a group, until then; who answered it how, by sealed names. */
  reminder(id: string, channel: ChannelId, until: Instant): void;
  dropReminder(id: string): void;
  answeredReminder(id: string, person: string, going: boolean): void;
  openReminders(now: Instant): { readonly reminder: string; readonly channel: ChannelId; readonly known: Readonly<Record<string, boolean>> }[];
  slots(since: Instant): Slot[];
  /** Whether we sent what came back to us; then it is known to have arrived. */
  echo(thread: string, clientId: string, msgId: string): boolean;

  trips(): ReadonlyMap<string, Trip>;
  trip(scope: string, trip: Trip): void;

  /** Once for a person. True: it is new. */
  request(key: string, uid: string, at: Instant, due: Instant): boolean;
  dueRequests(): Request[];
  /** `accepted` counts for the day; in any case the person is forgotten. */
  closeRequest(id: number, at: Instant, accepted: boolean): void;
  acceptedSince(at: Instant): number;

  openGap(from: Instant, why: string): void;
  closeGap(to: Instant, lost: boolean): void;
  /** So many messages were found after the last gap. */
  recovered(messages: number): void;
  gaps(since: Instant): Gap[];

  /** The same person seen by another of our accounts, the latest. */
  sameAs(channel: ChannelId): ChannelId | undefined;
  identify(channel: ChannelId, globalId: string, at: Instant): void;
  isIdentified(channel: ChannelId): boolean;
  /** Whether any other account of ours ever knew people. */
  hasOthers(account: string): boolean;

  /** Frames of a command nobody reads, as often since the start as was last told. */
  strange(command: string, times: number, at: Instant): void;

  /** Drops what is too old to matter. */
  prune(now: Instant): void;
};
