import { fold } from '../text.ts';
import { spelled } from './plain.ts';

/* "Phần A: 28/40, phần B: 20/25, phần C: 30/35": a sheet that is sent on, and how many points it comes to. */

const TOTAL = /\b(?:tong|tong cong|tong diem|cong lai)\b[^\d\n]{0,14}(\d{2,3})(?![\d/.])/;
const PART = /(?:^|[\s|,;(])(?:phan |p\.?)?([abc])\s*[:=|-]?\s*(\d{1,2})(?=\s*(?:d\b|diem\b|\/|[,;.)|]|$|\n|phan|[abc]\b))/gm;

/** Undefined where the parts are not all there and no total is. */
export function pointsAdded(said: string): number | undefined {
  const typed = said.split('\n').map(fold).join('\n');
  const total = TOTAL.exec(typed)?.[1];
  if (total !== undefined) return Number(total) <= 100 ? Number(total) : undefined;
  const parts = new Map([...typed.matchAll(PART)].map(([, part, points]) => [part, Number(points)]));
  return parts.size === 3 ? [...parts.values()].reduce((sum, points) => sum + points, 0) : undefined;
}

/** "Vậy là mấy sao em", beside such a sheet. */
export const isStarsOfSheet = (own: string, said: string): boolean => ASKS_STARS.test(spelled(own).join(' ')) && pointsAdded(said) !== undefined;
const ASKS_STARS = /^(?:(?!diem\b)\S+ ){0,6}(?:may|bao nhieu) sao\b/;
