import { spelled } from '../../read/plain.ts';
import type { Found, Query } from '../search.ts';

/* "Đánh giá lại mà chỉ được 65 điểm thì xuống 3 sao hay mất hẳn": what is told of who goes up comes near by its other words, and is not asked. */

const CASES = [/\b(?:danh gia|cong nhan|cham|xet) lai\b/, /\b(?:nang hang|nang sao|len (?:hang|[45] sao))\b/] as const;
/** So near the first what is told of theirs stands before it. */
const NEAR = 0.85;
const OF_FIRST = 4;

export function ofThatCase(found: Found, { question }: Query): Found | undefined {
  const line = spelled(question).join(' ');
  const own = CASES.filter((one) => one.test(line));
  const [theirs, ...more] = own;
  const [first, ...others] = found.hits;
  if (!theirs || more.length > 0 || !first || theirs.test(titleOf(first)) || !CASES.some((one) => one !== theirs && one.test(titleOf(first)))) return undefined;
  const told = others.slice(0, OF_FIRST).find((hit) => hit.score >= first.score * NEAR && theirs.test(titleOf(hit)));
  return told && { ...found, hits: [told, first, ...others.filter((hit) => hit !== told)] };
}

const titleOf = ({ passage: { title } }: Found['hits'][number]): string => spelled(title).join(' ');
