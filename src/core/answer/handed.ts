import { cite } from '../cite.ts';
import type { Knowledge, Passage } from '../knowledge.ts';
import type { Passage as Handed } from '../think.ts';
import { sentencesOf } from '../text.ts';
import { dayInWords } from '../time.ts';

/** The block that names what a passage rests on. */
export const GROUNDS = 'Căn cứ';

/** A passage as it is handed to a model: each sentence a block that can be cited, and what it rests on. */
export function handed(one: Passage, { laws }: Knowledge): Handed {
  const grounds = one.refs.map((ref) => {
    const law = laws.get(ref.law);
    return law ? `${cite(ref, laws)} (${law.title}), áp dụng từ ${dayInWords(law.from)}${law.to ? ` đến ${dayInWords(law.to)}` : ''}` : cite(ref, laws);
  });
  return {
    entry: one.id,
    title: one.title,
    blocks: [
      ...sentencesOf(one.body).map((text) => ({ label: one.title, text })),
      ...(grounds.length > 0 ? [{ label: GROUNDS, text: `${grounds.join('. ')}.` }] : one.source ? [{ label: GROUNDS, text: one.source }] : []),
    ],
  };
}
