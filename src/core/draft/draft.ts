import type { LawId } from '../ids.ts';
import type { Ref } from '../knowledge.ts';
import type { Day, Instant } from '../time.ts';

/** A consultant's answer that may become knowledge. It is used for nothing before somebody has accepted it as a file that is
 *  reviewed like all others. */
export type Draft = {
  readonly id: string;
  /** The question as it was shown: without names and numbers. */
  readonly asked: string;
  readonly answer: string;
  /** The producer's question it came from; it goes with the producer while it is only a draft. */
  readonly question: string;
  /** The consultant's chat, and the chat it was said in. */
  readonly by: string;
  readonly room: string;
  readonly at: Instant;
  /** Legal texts its words name, as they are written. */
  readonly laws?: string;
  /** `writing`: accepted, and on its way to a file. */
  readonly state: 'open' | 'writing' | 'accepted' | 'rejected';
  readonly reason?: string;
} & Edits;

/** What becomes a file of the knowledge. Without `ref` it states no rule, and `source` says whose word it is. */
export type NewEntry = {
  readonly draft: string;
  readonly title: string;
  readonly asks: readonly string[];
  readonly body: string;
  readonly ref?: Ref;
  readonly source?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly reviewed: Day;
  readonly note: string;
  /** It is there already, and somebody has read it against its legal text: only that is written down. */
  readonly checked?: true;
};

/** What a reviewer adds or puts in another way. */
export type Edits = {
  readonly title?: string;
  /** In place of the consultant's words. */
  readonly text?: string;
  readonly law?: LawId;
  readonly clause?: string;
  readonly from?: Day;
  readonly to?: Day;
  /** A second way of asking the same. */
  readonly also?: string;
};

const LAW = /(?:Luật|NĐ|Nghị định|QĐ|Quyết định|TT|Thông tư|NQ|Nghị quyết|luat|nd|qd|tt)\s*(?:số\s*)?\d{1,4}(?:[/-]\d{4})?(?:[/-][\p{Lu}\d-]+)*/giu;

export const lawsIn = (text: string): string => [...new Set([...text.matchAll(LAW)].map((found) => found[0]))].join('; ');
