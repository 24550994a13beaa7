import { words } from '../text.ts';

/** Less is no part. */
export const LEAST = 150;

/** As many sentences or lines on end as fit, those that speak most of what is asked; undefined when no two lines fit. */
export function partOf(body: string, question: string, room: number): string | undefined {
  if (room < LEAST) return undefined;
  if (body.length <= room) return body;
  const asked = new Set(words(question));
  const pieces = body.split(/(?<=[.!?:;]\s+)(?=\S)|(?<=\n)/);
  const told = pieces.map((piece) => words(piece).filter((word) => asked.has(word)).length);
  let best: { text: string; worth: number } | undefined;
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const text = pieces.slice(from, to).join('').trim();
      if (text.length > room) break;
      const worth = told.slice(from, to).reduce((sum, count) => sum + count, 0) + text.length / room;
      if (!best || worth > best.worth) best = { text, worth };
    }
  }
  return best && best.text.length >= LEAST / 2 ? best.text.replace(/[:;]$/, '.') : undefined;
}
