import type { DocumentId, FactId, ItemId, ProductId, QuestionId } from '../ids.ts';
import type { FactValue } from '../knowledge.ts';
import type { Instant } from '../time.ts';

/** The things a person can want anywhere, in any spelling; `core/read/wishes` finds them. */
export const WISHES = [
  'missing', 'have-all', 'first', 'progress', 'when', 'where', 'why', 'dossier', 'products', 'add-product', 'drop-product', 'cancel', 'help',
  'person', 'more', 'quiet', 'remind', 'show-data', 'erase', 'link', 'invite', 'pause', 'later', 'unknown', 'explain', 'start', 'score', 'stars', 'climb', 'label', 'label-mended', 'write-label',
] as const;
export type Wish = (typeof WISHES)[number];

/** What picking an offered choice means. Small data, so that it can wait in a row for two years. */
export type Act =
  | { readonly type: 'fact'; readonly fact: FactId; readonly product?: ProductId; readonly value: FactValue }
  | { readonly type: 'put'; readonly fact: FactId; readonly product?: ProductId; readonly put: 'later' | 'unknown' }
  | { readonly type: 'wish'; readonly wish: Wish; readonly product?: ProductId }
  /** `sends`: what the rules cannot read may go abroad, where there is a reader there. */
  | { readonly type: 'consent'; readonly given: boolean; readonly sends?: boolean }
  | { readonly type: 'send'; readonly sends: boolean }
  | { readonly type: 'set'; readonly product: ProductId; readonly set: number }
  | { readonly type: 'guide'; readonly product: ProductId; readonly path: readonly string[] }
  | { readonly type: 'paper'; readonly document: DocumentId; readonly item: ItemId | undefined }
  /** The photo shows no paper: the label, or the goods themselves. */
  | { readonly type: 'photo-of'; readonly document: DocumentId; readonly what: 'label' | 'goods' }
  /** All of these papers are there. */
  | { readonly type: 'held'; readonly product: ProductId; readonly items: readonly ItemId[] }
  | { readonly type: 'add-product'; readonly name: string }
  | { readonly type: 'rename'; readonly product: ProductId; readonly name: string }
  | { readonly type: 'talk-about'; readonly product: ProductId; readonly wish?: Wish }
  /** A certificate is to be filed again: the list for that. */
  | { readonly type: 'renew'; readonly product: ProductId }
  | { readonly type: 'drop'; readonly product: ProductId }
  | { readonly type: 'erase' }
  /** `question`: the one kept for a person that this may answer. */
  | { readonly type: 'passage'; readonly entry: string; readonly question?: QuestionId }
  /** They are the ones of an imported list. */
  | { readonly type: 'redeem'; readonly code: string }
  /** A level of a criterion, in points. */
  | { readonly type: 'score'; readonly product: ProductId; readonly set: number; readonly criterion: string; readonly points: number }
  /** Which kind of goods the label is of; `unknown`: they do not know. */
  | { readonly type: 'label-printed'; readonly product?: ProductId; readonly before: boolean }
  | { readonly type: 'label-kind'; readonly product?: ProductId; readonly kind: string; /** To write one, not to check one. */ readonly toWrite?: true }
  | { readonly type: 'label-read'; readonly product?: ProductId }
  | { readonly type: 'ask-person'; readonly text: string }
  | { readonly type: 'never-mind' }
  | { readonly type: 'hand-over'; readonly question: QuestionId; readonly shown: 'name' | 'commune' | 'no' }
  | { readonly type: 'settle'; readonly question: QuestionId }
  | { readonly type: 'ask-back'; readonly question: QuestionId };

export type Offer = { readonly label: string; readonly act: Act };

/** What free text would answer. */
export type About =
  | { readonly type: 'consent'; readonly heard: readonly string[]; /** What was answered last: a short question may lean on it. */ readonly before?: string }
  | { readonly type: 'fact'; readonly fact: FactId; readonly product?: ProductId }
  | { readonly type: 'paper'; readonly document: DocumentId }
  | { readonly type: 'paper-date'; readonly document: DocumentId }
  | { readonly type: 'guide'; readonly product: ProductId }
  | { readonly type: 'ask-back'; readonly question: QuestionId }
  | { readonly type: 'criterion'; readonly fact: FactId; readonly product: ProductId }
  /** The words of a label. `mended`: they put right those before. */
  | { readonly type: 'label'; readonly product?: ProductId; readonly mended?: true; /** A photo is being read. */ readonly reading?: true }
  /** Whether a photo of a label was read right. */
  | { readonly type: 'label-read'; readonly product?: ProductId }
  /** `made`: goods are asked of that they said they make. */
  | { readonly type: 'choice'; readonly made?: true | undefined };

/** What a conversation is waiting for. */
export type Focus =
  | { readonly type: 'idle' }
  | {
      readonly type: 'asking';
      readonly about: About;
      readonly offered: readonly Offer[];
      /** The event that asked; part of each choice's id, so that a button of an older question is known as old. */
      readonly no: number;
      readonly at: Instant;
      /** Replies in a row that we could not use. */
      readonly misses: number;
      /** It was just shown again beside an answer to something else. */
      readonly beside?: true;
      /** Asked although it is known: to be corrected. */
      readonly reopened?: true;
      /** What we said last was of something else, or goodbye: an "ok" is to that, and no yes to the question. */
      readonly aside?: 'answered' | 'parted';
      /** The fact answered just before, so that "à nhầm, 1" finds its question again. */
      readonly before?: { readonly fact: FactId; readonly product?: ProductId };
    };

/** Whether goods they asked of are theirs is open: the offer that says so. */
export const theirsOffered = (focus: Focus): Offer | undefined =>
  focus.type === 'asking' && focus.about.type === 'fact' ? focus.offered.find(({ act }) => act.type === 'add-product') : undefined;
