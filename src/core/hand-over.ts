import type { FileRef } from './event.ts';
import type { ChannelId, ProducerId, QuestionId } from './ids.ts';

/* A question that the bot cannot answer goes from the producer's machine to the desk of the office and its answer comes back.
 * The two speak through effects only; this is what they say. */

/** What leaves the producer, with their consent: nothing else of the dossier does. */
export type Passed = {
  readonly question: QuestionId;
  readonly producer: ProducerId;
  readonly text: string;
  /** How the asker is called: a name they agreed to, or "một chủ thể ở xã …". */
  readonly shown: string;
  /** Kind of product, case, stars, in words. */
  readonly known?: string;
  /** What we would have said. */
  readonly draft?: string;
  readonly commune?: string;
  readonly province?: string;
  readonly tags: readonly string[];
  readonly set?: number;
  /** They ask back after an answer. */
  readonly again?: true;
};

/** What has become of it: the truth at each step. */
export type News = {
  readonly question: QuestionId;
  readonly news: 'sent' | 'reminded' | 'listed' | 'nobody' | 'answered' | 'mistaken';
  /** The consultant's own words. */
  readonly text?: string;
  /** What they sent with them or in their place, and the chat it is in. */
  readonly file?: { readonly ref: FileRef; readonly of: ChannelId };
  /** The consultant's name, where they show one. */
  readonly by?: string;
};

const LONG_NUMBER = /\+?\d[\d\s.-]{7,}\d/g;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+/g;

/** A question as strangers may read it: no telephone, card or account number, no address, no name of the asker. */
export function discreet(text: string, name: string | undefined): string {
  const hidden = text.normalize('NFC').replace(ADDRESS, '(đã ẩn)').replace(LONG_NUMBER, (found) => (found.replace(/\D/g, '').length >= 9 ? '(số đã ẩn)' : found));
  const own = name?.normalize('NFC').trim().split(/\s+/).filter((word) => word.length > 1 && !/^(?:chị|anh|cô|chú|bác|ông|bà)$/i.test(word)) ?? [];
  return own.reduce((left, word) => left.replaceAll(new RegExp(`(?<![\\p{L}])${word.replace(/[^\p{L}\p{N}]/gu, '')}(?![\\p{L}])`, 'gu'), '…'), hidden);
}
