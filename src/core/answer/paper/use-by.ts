import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import type { Answered, Question } from '../outcome.ts';
import { toldOf } from './side-of-paper.ts';

/* "Thịt chua mấy ngày là hết hạn ghi sao trên nhãn", "sữa chua hạn 7 ngày ghi sao": how long goods keep is told, and how that is written is asked.
 * The words are those of a certificate that ends; no certificate is spoken of. */

const KEEPS = /\b(?:han(?: (?:su )?dung)?|hsd|date|de (?:duoc|lau)|xai duoc|dung duoc|an duoc|giu duoc)(?: (?:chi|co|duoc|la|khoang|tam|trong|moi|nua))* (?:\d{1,3}|may|vai|mot|hai|ba|bon|nam|sau|bay|muoi)(?: (?:den |toi )?\d{1,3})? (?:ngay|hom|bua|tuan|thang)\b|\b(?:may|\d{1,3}|mot|hai|ba|vai) (?:ngay|hom|bua|tuan|thang) (?:thi |la |moi )*(?:het han|het date|hong|hu|oi)\b/;
const HOW_WRITTEN = /\b(?:ghi|in|de)(?: (?:tren|vao|len|han|hsd|nhan|bao bi|thi|phai|nen))* (?:sao|the nao|lam sao|kieu gi|ra sao)\b(?: (?:tren|vao|len) (?:nhan|bao bi|tem|hop|goi))?(?: (?:cho dung|vay|a|em|ad|nhi|ha|day))*$/;
const OF_A_PAPER = /\b(?:giay|chung nhan|phieu|sao ocop|ocop|ho so|hop dong|dot|nop|cap ngay|bang|\d sao)\b/;
/** Goods that are over their day are another matter. */
const OVER = /\b(?:qua han|het han roi|da het han|can date|con ton|in lai|doi han|sua (?:han|ngay|lai|nhan))\b/;

export function useByOf({ text, on }: Question, knowledge: Knowledge): Answered | undefined {
  const line = spelled(text).join(' ');
  if (!HOW_WRITTEN.test(line) || !KEEPS.test(line) || OF_A_PAPER.test(line) || OVER.test(line)) return undefined;
  const item = knowledge.matters.find(({ id }) => id === 'use-by');
  return item && toldOf(item, 'says', on, knowledge);
}
