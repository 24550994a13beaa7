import { fold, words } from '../text.ts';

const SPLIT = /[?;:\n]+|,\s+(?=(?:và|va|rồi|roi|còn|con|với|voi|thêm|them)?\s*\S+\s+\S+)|\s(?:và|va|với lại|voi lai|còn|đồng thời|dong thoi)\s/iu;
const ASKS = /\b(?:gi|nao|dau|sao|ai|khong|ko|chua|may|bao nhieu|bao lau|bao gio|khi nao|the nao|bn|ntn|j|k|hong|hok|hem|phai)\b/;
const SHORTEST = 4;

/** What a message asks, part by part, of so many words each. */
export const partsAsked = (text: string, shortest: number): readonly string[] =>
  text.split(SPLIT).map((part) => (part ?? '').trim()).filter((part) => words(part).length >= shortest && ASKS.test(fold(part)));

/** The two things a message asks, when it asks two: "nộp ở đâu, và mấy ngày có kết quả". */
export function twoAsked(text: string): readonly [string, string] | undefined {
  const parts = partsAsked(text, SHORTEST);
  return parts.length >= 2 ? [parts.at(-2)!, parts.at(-1)!] : undefined;
}
