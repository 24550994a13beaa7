import type { Passage, Side } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { asTyped, isBare, sidesIn } from './paper-sides.ts';

/* "Mất bao lâu", "cần giấy gì" behind "đánh giá lại nộp khi nào": one side and nothing else is asked, of what was asked about before. */

/** What a question asks at its end beside any side. */
const ASKED = /(?: (?:co|thi|la|duoc|phai|can|nen|khong|chua|gi|(?<!\d )sao|the nao|nhu the nao|khi nao|bao gio|luc nao|ngay nao|o dau|may \w+|bao nhieu(?: \w+)?|vay|a|nhi|ha|em|anh|chi|ad))+$/;

/** The one side these words ask of. */
export function sideAlone(text: string): Side | undefined {
  const { side, sides, left } = sidesIn(spelled(text).join(' '));
  return sides.length === 1 && isBare(left) ? side : undefined;
}

/** The question written out, folded: what the one before is about, and what is asked now. Undefined where that one is about nothing. */
export function ofTheSame(text: string, before: string): string | undefined {
  const about = sidesIn(spelled(before).join(' ')).left.trim().replace(ASKED, '').trim();
  if (isBare(about)) return undefined;
  const asked = spelled(text);
  // "Đánh giá lại nộp khi nào", "nộp ở đâu".
  return `${about.endsWith(` ${asked[0]}`) ? about.slice(0, -asked[0]!.length - 1) : about} ${asked.join(' ')}`;
}

/** Whether a passage is asked for that side. */
export const tellsSide = ({ title, asks }: Passage, side: Side): boolean => [title, ...asks].some((line) => {
  const { sides } = sidesIn(asTyped(line));
  return sides.includes(side) || (side === 'filed' && sides.includes('where')) || (side === 'where' && sides.includes('filed'));
});
