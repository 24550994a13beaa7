import type { StoredFile } from '../event.ts';
import type { Status } from '../label/rules.ts';
import type { Line } from '../think.ts';
import type { ChannelId, DocumentId, FactId, ItemId, MessageId, PersonId, ProducerId, ProductId, QuestionId, TimerId } from '../ids.ts';
import type { FactValue } from '../knowledge.ts';
import type { Day, Instant } from '../time.ts';
import type { Focus } from './focus.ts';
import type { Thinking } from './model/think.ts';

/** Everything we keep of one producer: one row each, saved when it is no longer the same value. */
export type Producer = {
  readonly id: ProducerId;
  readonly since: Instant;
  readonly people: readonly Person[];
  readonly products: readonly Product[];
  readonly facts: readonly Fact[];
  readonly documents: readonly Document[];
  readonly questions: readonly Question[];
  readonly codes: readonly Code[];
  readonly timers: readonly Timer[];
  /** Audience tags the office gave; absent when none. */
  readonly tags?: readonly string[];
  /** Printed labels that were looked at; absent when none. */
  readonly labels?: readonly ShownLabel[];
  /** What consultants noted; shown to the producer like all else. */
  readonly notes?: readonly Note[];
};

export type Consent = { readonly at: Instant; readonly wording: number };

export type Note = { readonly text: string; readonly at: Instant; readonly by?: string };

/** An answer that was given: from which passages (or by which rule: then `grounds` are the clauses it showed), when, by which version of
 *  the knowledge; `model`: in whose words. */
export type Told = { readonly entries: readonly string[]; readonly grounds?: readonly string[]; readonly at: Instant; readonly knowledge: string; readonly model?: string };

export type Asked = { readonly text: string; readonly at: Instant };

export type Person = {
  readonly id: PersonId;
  readonly name?: string;
  /** From an office's list, to know them by when they first write. */
  readonly phone?: string;
  /** Where this person writes from; the last one used comes first. */
  readonly channels: readonly ChannelId[];
  /** When they agreed that we keep their data, and to which wording. Nothing is kept before. */
  readonly consent?: Consent;
  readonly focus: Focus;
  /** Pages of a long answer not read yet. */
  readonly unread: readonly string[];
  /** The product the talk is about. */
  readonly product?: ProductId;
  /** What a model was asked for this person and has not answered; never empty. */
  readonly thinking?: readonly Thinking[];
  /** What they asked last, for a question that leans on it. */
  readonly asked?: Asked;
  /** The last answers, for their receipts; never empty. */
  readonly told?: readonly Told[];
  /** The numbered papers they saw last, in that order. */
  readonly listed?: { readonly product: ProductId; readonly items: readonly ItemId[]; readonly at: Instant };
  readonly reminders: 'on' | 'off';
  /** Reminders sent since they last wrote. */
  readonly reminded: number;
  readonly heardAt: Instant;
  /** Somebody of the office writes in this person's chat by hand; the bot is quiet until then. */
  readonly ledUntil?: Instant;
  /** They ask about others' matters and have no dossier: an officer, a student, somebody who asks for the neighbours. */
  readonly inquires?: true;
};

export type Product = { readonly id: ProductId; readonly name: string; readonly since: Instant; readonly message?: MessageId };

/** A typed answer. Without `value` it was put off: `later` is asked again after the rest, `unknown` only when it alone is left. */
export type Fact = {
  readonly fact: FactId;
  /** Absent: it is about the producer. */
  readonly product?: ProductId;
  readonly value?: FactValue;
  readonly put?: 'later' | 'unknown';
  readonly by: PersonId;
  readonly at: Instant;
  /** `interpreted`: a model read it from their words. */
  readonly how: 'picked' | 'said' | 'interpreted' | 'imported';
  /** The message it was read from: recall it and the fact goes too. */
  readonly message?: MessageId;
};

/** A printed label as somebody gave it, and what was told of it. At most one for each product, and one of no product yet. */
export type ShownLabel = {
  readonly product?: ProductId;
  /** A kind of goods they named, since nothing else tells it; `unknown` when they do not know either. */
  readonly kind?: string;
  /** Its packaging was printed before 23/01/2026, they say: judged by the law of then while that may be used. */
  readonly printedBefore?: true;
  /** Its words, each part with the message it came in: recall that and the part goes too. */
  readonly faces: readonly LabelFace[];
  /** Read from photos by a model; nothing counts before they confirm it. */
  readonly unconfirmed: readonly Line[];
  /** What was told last, by the law of which day. */
  readonly told?: LabelVerdict;
  readonly by: PersonId;
  /** When its words came last. */
  readonly at: Instant;
};
export type LabelFace = { readonly text: string; readonly message?: MessageId };
export type LabelVerdict = { readonly on: Day; readonly findings: readonly { readonly rule: string; readonly status: Status }[] };

export type DocumentState = 'claimed' | 'shown' | 'checked' | 'rejected';

/** A paper the producer holds, or says it holds. Without `item` we do not know yet what it is. */
export type Document = {
  readonly id: DocumentId;
  readonly item?: ItemId;
  readonly product?: ProductId;
  readonly state: DocumentState;
  readonly files: readonly StoredFile[];
  /** A photo of the printed label, to be read; no paper of the dossier. */
  readonly label?: true;
  readonly issued?: Day;
  readonly expires?: Day;
  readonly reason?: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly message?: MessageId;
};

/** Something we could not answer, kept for a person. */
export type Question = {
  readonly id: QuestionId;
  readonly text: string;
  readonly by: PersonId;
  readonly channel: ChannelId;
  readonly at: Instant;
  /** `closed`: they said the answer is clear to them. */
  readonly state: 'waiting' | 'answered' | 'withdrawn' | 'closed';
  /** How they agreed to be shown to a consultant; absent: it has not been sent. */
  readonly shown?: 'name' | 'commune';
  /** The consultant's words, and who said them. */
  readonly answer?: string;
  readonly answeredBy?: string;
  readonly answeredAt?: Instant;
  readonly message?: MessageId;
};

/** One-time: joins another chat to the same person (`self`), or a colleague to the same producer. */
export type Code = { readonly code: string; readonly person: PersonId; readonly joins: 'self' | 'colleague'; readonly until: Instant };

/** `remind`: a word after a silence; `clock`: the next day of a certificate or a paper; `promised`: a day they named, of `words`. */
export type Timer = { readonly id: TimerId; readonly kind: 'remind' | 'clock' | 'promised'; readonly person: PersonId; readonly at: Instant; readonly words?: string; readonly message?: MessageId };
