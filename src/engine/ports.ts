import type { FileRef, Incoming, StoredFile } from '../core/event.ts';
import type { NewEntry } from '../core/draft/draft.ts';
import type { ChannelId, EffectId } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Find } from '../core/staff/look.ts';
import type { Message } from '../core/message.ts';
import type { Task, Thought } from '../core/think.ts';
import type { Instant } from '../core/time.ts';

/** What a platform can do; the core never asks, a platform degrades a message itself. */
export type Capabilities = {
  readonly choices: 'buttons' | 'numbered';
  /** Longest text in UTF-16 units. */
  readonly longestText: number;
  readonly quoting: boolean;
  readonly groups: boolean;
};

/** One try at sending ends in one of four ways. `unsure`: it may have arrived. `refused`: it never will. */
export type Outcome =
  | { readonly type: 'delivered'; readonly message?: string }
  | { readonly type: 'refused'; readonly why: 'unreachable' | 'too-long' | 'rejected'; readonly detail?: string }
  /** `away`: the platform itself waits, whatever the chat. */
  | { readonly type: 'held'; readonly until: Instant; readonly away?: true }
  /** The chat lives on under another id (a Telegram group that became a supergroup). */
  | { readonly type: 'moved'; readonly to: ChannelId }
  | { readonly type: 'unsure'; readonly detail?: string };

export type Fetched = { readonly type: 'fetched'; readonly bytes: Uint8Array; readonly name?: string } | { readonly type: 'failed'; readonly why: 'too-large' | 'unavailable' };

/** How a platform stands. `displaced`: somebody else took our seat. `needs-login`: nothing goes on before a person acts.
 *  `slowed`: the platform told us to send less. */
export type Standing = {
  readonly state: 'connecting' | 'up' | 'down' | 'displaced' | 'needs-login' | 'slowed' | 'stopped';
  readonly since: Instant;
  /** A code or a few plain words for staff; never a person's words, never a secret. */
  readonly detail?: string;
};

/** Where a platform brings what it hears. */
export type Intake = {
  /** Resolves when the event is recorded for good; only then may it be confirmed to the platform. */
  take(incoming: Incoming): Promise<void>;
  /** Every change of how the platform stands. */
  standing(standing: Standing): void;
};

/** A chat platform. Channel ids begin with its name and a slash. */
export interface Platform {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Tries once and tells the truth; never retries, never throws for what the network did. */
  send(channel: ChannelId, message: Message, effect: EffectId): Promise<Outcome>;
  /** Whether the last try at it left us, by what was written down before it did: a process that ended earlier tried nothing.
   *  Absent: nobody knows. */
  left?(effect: EffectId): boolean;
  /** Brings a file into a chat, as `send` brings words. Not every platform can. */
  sendFile?(channel: ChannelId, file: { readonly bytes: Uint8Array; readonly name: string; readonly kind: FileRef['kind'] }, effect: EffectId): Promise<Outcome>;
  /** A reminder of the group's own that members accept or decline; the outcome's `message` names it, and each answer is brought as
   *  `answered-reminder` quoting it. Not every platform has such. */
  remind?(channel: ChannelId, title: string, at: Instant, effect: EffectId): Promise<Outcome>;
  /** Takes away every reminder that came of that invitation. */
  unremind?(channel: ChannelId, invitation: EffectId): Promise<Outcome>;
  /** Shows the person that an answer is being written, for a few seconds. Never throws; not every platform can. */
  typing?(channel: ChannelId): Promise<void>;
  /** At most 20 MB are read. */
  fetch(file: FileRef): Promise<Fetched>;
  /** Begins to listen and returns at once: a platform that cannot connect says so by its standing and goes on trying;
   *  it never throws, and never holds up the others. */
  start(intake: Intake): Promise<void>;
  /** Stops listening; resolves when nothing more will be taken, within five seconds. `send` still works after it:
   *  what is queued is said before the process ends. */
  stop(): Promise<void>;
}

/** Real time in service, a script's time in replay. */
export interface Clock {
  now(): Instant;
}

/** Where reviewed answers become knowledge. */
export interface Shelf {
  /** Writes the entry as a file and reads all knowledge with it. `refused`: nothing is left of it. The same one twice is one. */
  publish(entry: NewEntry): Promise<{ readonly type: 'published'; readonly knowledge: Knowledge; readonly find: Find } | { readonly type: 'refused'; readonly why: string }>;
}

/** Files on disk under their content hash. */
export interface Files {
  /** Keeps the bytes if type (by content, not by name) and size are allowed. */
  keep(bytes: Uint8Array, name?: string): { readonly type: 'kept'; readonly file: StoredFile } | { readonly type: 'refused'; readonly why: 'too-large' | 'wrong-type' };
  /** The type of what is inside, if it is one we take. Nothing is kept. */
  typeOf(bytes: Uint8Array, name?: string): string | undefined;
  forget(hash: string): void;
  /** Undefined: it is not there. */
  read(hash: string): Uint8Array | undefined;
}

/** A model that reads and phrases. Optional: without one every answer comes from the rules. */
export interface Thinker {
  /** Whether it may be asked now. Asked for every event taken, so it answers at once. */
  isOn(): boolean;
  /** One answer within a minute; never throws, `unavailable` says why there is none. `effect` names the request in the ledger. */
  think(task: Task, asked: { readonly effect: EffectId; readonly channel: ChannelId }): Promise<Thought>;
  /** Begins what it does by itself; returns at once. */
  start?(): void;
  /** Ends what is under way: each of those answers `unavailable` now. Nothing is asked after it. */
  stop?(): void;
}
