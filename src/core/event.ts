import type { News, Passed } from './hand-over.ts';
import type { ChannelId, DocumentId, EffectId, EventId, MessageId, ProducerId, QuestionId, TimerId } from './ids.ts';
import type { ImportedRow } from './imported.ts';
import type { OfficeAct } from './office-act.ts';
import type { Consent } from './producer/state.ts';
import type { Thought } from './think.ts';
import type { Instant } from './time.ts';

/** A file kept on our disk under its content hash. */
export type StoredFile = { readonly hash: string; readonly mime: string; readonly size: number; readonly name?: string };

/** Where a platform can fetch a file that somebody sent; opaque to the core. */
export type FileRef = { readonly ref: string; readonly kind: 'photo' | 'file'; readonly name?: string };

/** What has happened, in the past tense. */
export type Happening =
  | { readonly type: 'said'; readonly text: string }
  /** A button: `choice` is the id of the choice that was shown. */
  | { readonly type: 'picked'; readonly choice: string }
  /** They accepted or declined a reminder in the group, which `quotes` names. */
  | { readonly type: 'answered-reminder'; readonly going: boolean }
  | { readonly type: 'sent-file'; readonly file: FileRef; readonly caption?: string }
  | { readonly type: 'sent-other'; readonly what: 'voice' | 'video' | 'sticker' | 'location' | 'contact' | 'reaction' | 'other' }
  | { readonly type: 'edited'; readonly target: MessageId; readonly text: string }
  | { readonly type: 'recalled'; readonly target: MessageId }
  | { readonly type: 'woke'; readonly timer: TimerId }
  | { readonly type: 'fetched'; readonly document: DocumentId; readonly file: StoredFile }
  | { readonly type: 'fetch-failed'; readonly document: DocumentId; readonly why: 'too-large' | 'wrong-type' | 'unavailable' }
  /** Somebody typed one of this producer's link codes in another chat. */
  | { readonly type: 'code-redeemed'; readonly code: string; readonly name?: string; /** Given in that chat before. */ readonly consent?: Consent }
  /** A code typed in this chat belongs to nobody, is used up, or is too old. */
  | { readonly type: 'code-refused'; readonly code: string }
  /** A message to this chat came to nothing for good: they blocked us, or the account is gone. */
  | { readonly type: 'unreachable'; readonly effect: EffectId }
  /** They blocked us. Writing again undoes it. */
  | { readonly type: 'blocked' }
  /** Somebody of the office wrote in this chat by hand, with our account: they lead, we are quiet there for a while. */
  | { readonly type: 'taken-over' }
  /** Staff brought in one line of a list. */
  | { readonly type: 'imported'; readonly row: ImportedRow }
  /** The number typed in this chat stands in an imported list: whose it is, and the code that joins. */
  | { readonly type: 'on-list'; readonly code: string; readonly name: string; readonly products: readonly string[] }
  | { readonly type: 'not-on-list' }
  /** What came of a `think`. It may come after newer words: a machine knows by the effect whether it still waits for it. */
  | { readonly type: 'thought'; readonly effect: EffectId; readonly thought: Thought }
  /** A question goes to the office; it is for its desk. */
  | { readonly type: 'passed-on'; readonly passed: Passed }
  /** For the desk: the asker says it is clear, or has taken it back. */
  | { readonly type: 'settled'; readonly question: QuestionId; readonly how: 'clear' | 'withdrawn' }
  /** For the asker: what has become of their question. */
  | { readonly type: 'heard-back'; readonly news: News }
  /** Somebody of the office did something to this producer. */
  | { readonly type: 'by-office'; readonly producer: ProducerId; readonly act: OfficeAct }
  /** A reviewed answer is a file of the knowledge now, or why it is not. For the desk; `for`: who accepted it. */
  | { readonly type: 'published'; readonly draft: string; readonly for: ChannelId; readonly why?: string }
  /** What stood between an open question and its answer is done. */
  | { readonly type: 'resumed' }
  /** Somebody asked what we keep of them: announcements and what they answered, too. */
  | { readonly type: 'asked-invitations' }
  /** So many announcements in a row did not get through on a platform. */
  | { readonly type: 'stalled'; readonly platform: string; readonly times: number; readonly why: string }
  /** We were added to a group; `by` is the private chat of whoever did it, where the platform tells. */
  | { readonly type: 'joined'; readonly title?: string; readonly by?: ChannelId }
  /** We were put out of a group, or it is gone. */
  | { readonly type: 'removed' }
  /** The group lives on under another id (a Telegram group that became a supergroup). */
  | { readonly type: 'migrated'; readonly to: ChannelId };

export type Event = Happening & {
  /** Its place in the log, given when it is recorded. Every id made in its step derives from it. */
  readonly no: number;
  readonly id: EventId;
  /** When it happened, by the platform's clock. */
  readonly at: Instant;
  readonly channel: ChannelId;
  /** The platform's id of this message, when it is one. */
  readonly message?: MessageId;
  /** The name the person shows on the platform. */
  readonly name?: string;
  /** Another chat that the platform knows to be of the same person: our other account there. */
  readonly sameAs?: ChannelId;
  /** It happened in a shared group, not between the two of us. `from`: the private chat of whoever did it, as this platform
   *  would name it, whether or not they ever wrote there: it says who they are. */
  readonly group?: { readonly addressed: boolean; readonly from?: ChannelId };
  /** The message this one answers by quoting it. */
  readonly quotes?: MessageId;
  /** Set by the engine when what they quote is ours: the effect that said it. */
  readonly repliesTo?: EffectId;
  /** Sixteen random hex digits drawn when the event is recorded, for codes that nobody may guess. */
  readonly luck: string;
  /** A model could be asked when this was recorded. Without it no `think` is made, so that a replay makes the same effects. */
  readonly model?: true;
  /** Somebody of the office can be asked: a question may be passed on. */
  readonly desk?: true;
};

/** An event before it is recorded. */
export type Incoming = Happening & Omit<Event, 'no' | 'luck' | 'model' | 'desk' | 'repliesTo' | keyof Happening>;
