import { asks } from './asking.ts';
import { isMarked, kindsIn } from './kinds.ts';
import { TOPICS } from './line-words.ts';
import { spelled } from '../read/plain.ts';

/* Which part of a line asks: "nhà em làm mắm ba đời, giờ muốn lên OCOP, cần giấy gì ạ, em lo quá". What is told around it is read apart. */

export type Clause = { readonly text: string; readonly kinds: readonly string[] };
export type Parted = { readonly clauses: readonly Clause[]; /** Place of the part that asks most, if any does. */ readonly asking?: number };

const ASKING = new Set(['WHAT', 'WHICH', 'WHERE', 'WHO', 'WHEN', 'MANY', 'HOW', 'WHY', 'OR', 'TAGQ', 'KNOWER', 'INTRO', 'ASKFOR', 'UNSURE', 'NOT', 'YET', '?']);

export const topicsIn = (text: string): number => {
  const spaced = ` ${spelled(text).join(' ')} `;
  return TOPICS.filter((topic) => spaced.includes(topic)).length;
};

/** How much a part asks: by its build, by its words, about a matter of ours. Of equals the last. */
const weightOf = ({ text, kinds }: Clause): number => (asks(text) ? 6 : 0) + kinds.filter((kind) => ASKING.has(kind)).length + (topicsIn(text) > 0 ? 1.4 : 0);
const LEAST = 2;

export function parted(text: string): Parted {
  const marked = isMarked(text);
  const clauses = (text.normalize('NFC').match(/[^.!?\n…,;]+[.!?\n…,;]*/g) ?? [text]).map((part): Clause => ({ text: part, kinds: kindsIn(part, marked) }));
  const weights = clauses.map(weightOf);
  const most = Math.max(...weights);
  return most < LEAST ? { clauses } : { clauses, asking: weights.lastIndexOf(most) };
}
