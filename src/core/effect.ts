import type { NewEntry } from './draft/draft.ts';
import type { FileRef, StoredFile } from './event.ts';
import type { News, Passed } from './hand-over.ts';
import type { ChannelId, DocumentId, EffectId, ProducerId, QuestionId } from './ids.ts';
import type { OfficeAct } from './office-act.ts';
import type { Consent } from './producer/state.ts';
import type { Message } from './message.ts';
import type { Task } from './think.ts';
import type { Instant } from './time.ts';

/** Rows for Excel. `days`: the columns that hold days, `YYYY-MM-DD`. No text in it may run as a formula. */
export type Sheet = { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[]; readonly days: readonly number[] };

/** A file on our disk, one made of words, like a calendar entry, or a workbook made of rows. */
export type SentFile = { readonly type: 'kept'; readonly file: StoredFile } | { readonly type: 'written'; readonly name: string; readonly mime: string; readonly text: string } | { readonly type: 'sheet'; readonly name: string; readonly sheet: Sheet };

/** What is to be done after the commit, in the imperative. Order within one chat is kept. */
export type Deed =
  /** `reply`: somebody waits for it. `reminder`: nobody does, so it is never risked twice. `announcement`: neither, and
   *  replies go first, nothing is said at night. */
  | { readonly type: 'say'; readonly message: Message; readonly tone: 'reply' | 'reminder' | 'announcement'; /** Not worth saying from then on. */ readonly until?: Instant }
  /** Send a file; it stands behind what is announced there. */
  | { readonly type: 'send-file'; readonly file: SentFile; /** Not worth sending from then on. */ readonly until?: Instant }
  /** Put a reminder into a group that its members accept or decline, where the platform has such; elsewhere nothing is done. */
  | { readonly type: 'remind'; readonly title: string; readonly at: Instant; readonly until: Instant }
  /** Take away what an invitation put there. `of`: the effect of that invitation. */
  | { readonly type: 'unremind'; readonly of: EffectId }
  /** Bring a file that was sent to us onto our disk; answered by `fetched` or `fetch-failed`. */
  | { readonly type: 'fetch'; readonly file: FileRef; readonly document: DocumentId }
  /** Bring a file that somebody sent us in another chat (`of`) into this one. It is not kept. Where it cannot be brought, these
   *  words are said instead. */
  | { readonly type: 'forward'; readonly file: FileRef; readonly of: ChannelId; readonly otherwise: string }
  /** Write a reviewed answer as a file of the knowledge and use it from then on; answered by `published`. */
  | { readonly type: 'publish'; readonly entry: NewEntry; readonly for: ChannelId }
  /** Find whose link code this is; answered by `code-redeemed` in that producer or `code-refused` in this one. */
  | { readonly type: 'redeem'; readonly code: string; readonly name?: string; readonly consent?: Consent }
  /** Ask the model, where the event says there is one; answered by `thought`, in one minute at most. Nothing else that is said
   *  in this chat waits for it. */
  | { readonly type: 'think'; readonly task: Task }
  /** Bring a question to the desk of the office; answered there, by `heard-back` in its own time. */
  | { readonly type: 'pass-on'; readonly passed: Passed }
  | { readonly type: 'settle'; readonly question: QuestionId; readonly how: 'clear' | 'withdrawn' }
  /** Tell the machine of the asker what has become of their question. */
  | { readonly type: 'hear-back'; readonly news: News }
  /** Something the office does to a producer, for the producer's machine. */
  | { readonly type: 'act-on'; readonly producer: ProducerId; readonly act: OfficeAct }
  /** Take this as if they had said it here, to us alone: they asked it where others read. */
  | { readonly type: 'hear'; readonly text: string; readonly name?: string }
  /** Find who of an imported list has this number; answered by `on-list` or `not-on-list`. */
  | { readonly type: 'look-up'; readonly phone: string }
  /** The question that was open in this chat is asked again: something else stood between. */
  | { readonly type: 'resume' }
  /** Show in this chat which announcements went to its person, and what they answered. */
  | { readonly type: 'show-invitations' }
  /** Delete files that no document needs any more. */
  | { readonly type: 'forget-files'; readonly hashes: readonly string[] };

export type Effect = Deed & { readonly id: EffectId; readonly channel: ChannelId };

/** Announcements of a chat stand behind one another, never before a reply. */
export const announcing = (channel: string): string => `announce/${channel}`;

/** Order is kept within a lane, which is the chat's. A thought has its own, so that nobody's words wait for it; so have
 *  announcements. */
export const laneOf = (effect: Effect): string =>
  effect.type === 'think' ? `think/${effect.id}` : (effect.type === 'say' && effect.tone === 'announcement') || ['send-file', 'remind', 'unremind'].includes(effect.type) ? announcing(effect.channel) : effect.channel;
