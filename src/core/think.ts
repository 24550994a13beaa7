import type { StoredFile } from './event.ts';

/* What a model may be asked, and what may come of it. A model reads and phrases; it never decides: every thought is data
 * that a machine checks before anybody sees it, and everything works without one. */

/** The smallest piece of a passage that can be cited: one clause, one sentence. */
export type Block = { readonly label: string; readonly text: string };

/** A passage handed over whole. `entry` is its id in the knowledge. */
export type Passage = { readonly entry: string; readonly title: string; readonly blocks: readonly Block[] };

/** `asked`: the open question the words may answer. */
export type Task =
  /** Which of the offered meanings do these words have? */
  | { readonly task: 'understand'; readonly text: string; readonly asked?: string; readonly offered: readonly { readonly id: string; readonly label: string }[] }
  /** A follow-up as a question that stands alone. `before`: what was said before it, oldest first. */
  | { readonly task: 'rewrite'; readonly text: string; readonly before: readonly { readonly by: 'person' | 'bot'; readonly text: string }[] }
  /** A short answer from these passages alone. */
  | { readonly task: 'compose'; readonly question: string; readonly passages: readonly Passage[] }
  /** What is printed on the photographed label. */
  | { readonly task: 'transcribe'; readonly file: StoredFile };

/** A piece of an answer and the blocks it was taken from; without any, nothing vouches for it. */
export type Sentence = { readonly text: string; readonly cites: readonly { readonly entry: string; readonly block: number }[] };

/** One printed line; `doubtful` are those of its words that may be misread. */
export type Line = { readonly text: string; readonly doubtful: readonly string[] };

/** Why there is no thought. For us and for staff; a person hears it only where it says what they can do. */
export const NO_THOUGHT = [
  /** No key, switched off by staff, or resting after failures. */
  'off',
  /** The day's or the person's share is spent. */
  'budget',
  /** Too many at once, or the provider is. */
  'busy',
  'late',
  'unreachable',
  /** The provider refused our request: a fault of ours or of the account. */
  'rejected',
  /** The model would not. */
  'refused',
  'cut-off',
  /** It came, and not in the form that was asked. */
  'malformed',
  'too-large',
  'not-a-picture',
] as const;

export type Thought =
  /** Without `choice`: none of those offered. Always one of the ids offered. */
  | { readonly type: 'understood'; readonly choice?: string }
  | { readonly type: 'rewritten'; readonly question: string }
  /** `model`: which one, for the receipt. */
  | { readonly type: 'composed'; readonly sentences: readonly Sentence[]; readonly model?: string }
  /** `shows`: is it a label, other writing, or a picture with nothing to read. */
  | { readonly type: 'transcribed'; readonly shows: 'label' | 'writing' | 'nothing'; readonly lines: readonly Line[] }
  | { readonly type: 'unavailable'; readonly why: (typeof NO_THOUGHT)[number] };
