import type { Instant } from '../time.ts';

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
  readonly state: 'open' | 'accepted' | 'rejected';
  readonly reason?: string;
};

const LAW = /(?:Luật|NĐ|Nghị định|QĐ|Quyết định|TT|Thông tư|NQ|Nghị quyết|luat|nd|qd|tt)\s*(?:số\s*)?\d{1,4}(?:[/-]\d{4})?(?:[/-][\p{Lu}\d-]+)*/giu;

export const lawsIn = (text: string): string => [...new Set([...text.matchAll(LAW)].map((found) => found[0]))].join('; ');
