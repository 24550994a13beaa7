import { claimIn } from '../../label/claims.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { answered } from '../asked/answers.ts';
import { learn } from '../learn/learn.ts';
import type { Turn } from '../turn.ts';

/** "Nhãn em ghi thanh nhiệt giải độc": told and not asked, and better heard before it is printed. What else is told is written down. */
export function claimed(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const claim = reading.question || turn.state.products.length === 0 || !IS_PRINTED.test(spelled(text).join(' ')) ? undefined : claimIn(text);
  return claim === undefined ? undefined : answered(learn(turn, reading) ?? turn, `nhãn ghi ${claim} có được không`);
}
const IS_PRINTED = /^(?!.*\b(?:khong|chua|dau co|bo|xoa|neu|dinh|nguoi ta|hang xom|ben canh|nha kia|nha khac)\b).*\b(?:ghi|in|viet|de chu|quang cao|dang|gioi thieu)\b/;
