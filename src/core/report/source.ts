import type { ProducerId, QuestionId } from '../ids.ts';
import type { Document, Fact, Product } from '../producer/state.ts';
import type { Member, Whereabouts } from '../staff/roles.ts';
import type { Instant } from '../time.ts';

/* What reports count, as storage reads it in one go: no conversation, no file, no words but those of a question its asker let
 * be shown. */

/** A producer with all that its dossiers are reckoned from. */
export type Counted = Whereabouts & {
  readonly id: ProducerId;
  readonly since: Instant;
  /** The establishment's, else of the first person; empty when neither is known. */
  readonly name: string;
  /** Somebody of theirs agreed that we keep their data; without, they only stand in an office's list. */
  readonly joined: boolean;
  /** When one of them last wrote. */
  readonly heardAt: Instant;
  /** From an office's list. */
  readonly phone?: string;
  readonly products: readonly Product[];
  readonly facts: readonly CountedFact[];
  readonly documents: readonly CountedDocument[];
};

export type CountedFact = Pick<Fact, 'fact' | 'product' | 'value' | 'at'>;
export type CountedDocument = Pick<Document, 'item' | 'product' | 'state' | 'issued' | 'expires' | 'reason' | 'at'>;

/** A question that waits for a person. */
export type OpenQuestion = Whereabouts & {
  readonly question: QuestionId;
  readonly producer: ProducerId;
  readonly at: Instant;
  /** Absent: its asker did not let it be sent, so nobody reads it here either. */
  readonly text?: string;
  /** As the asker agreed to be shown. */
  readonly shown?: string;
  readonly state: 'waiting' | 'reminded' | 'listed';
};

/** An announcement of something to go to, with one line for each who was invited. */
export type CountedEvent = {
  readonly id: string;
  readonly title: string;
  readonly starts: Instant;
  readonly place: string;
  readonly cancelled: boolean;
  readonly invited: readonly Invited[];
  /** Who was there, invited or not; a guest of nobody's has no producer. */
  readonly came: readonly { readonly producer?: ProducerId; readonly people: number }[];
};

export type Invited = {
  readonly producer: ProducerId;
  readonly sent: 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure';
  readonly answer?: 'going' | 'waiting' | 'no';
  /** How many people they said they would be. */
  readonly people: number;
};

/** How many questions of whom a consultant answered. */
export type Answered = { readonly by: string; readonly producer: ProducerId };

export type Source = {
  readonly producers: readonly Counted[];
  readonly questions: readonly OpenQuestion[];
  readonly events: readonly CountedEvent[];
  readonly members: readonly Member[];
  readonly answered: readonly Answered[];
};
