import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';

/* What a text that is sent on lists, point by point: "1. Nhãn thiếu hạn sử dụng", "(2) hợp đồng mua nguyên liệu", "còn thiếu: a, b, c". */

const MARK = /^(?:[-+*•–▪✔✅👉]|\(?\d{1,2}[.)/]|\(?[a-zđ]\))\s*(?=\S)/u;
const INLINE = /(?:^|\s)\(\d{1,2}\)\s*/u;
const LEAST = 2;

export function pointsListed(said: string): readonly string[] {
  const lines = said.split('\n').map((one) => one.trim()).filter((one) => one !== '');
  const marked = lines.filter((one) => MARK.test(one)).map((one) => one.replace(MARK, ''));
  if (marked.length >= LEAST) return marked.map(clean).filter(isPoint);
  if (INLINE.test(said)) return said.split(INLINE).slice(1).map(clean).filter(isPoint);
  const [, listed = ''] = /(?:^|[:\n])\s*([^:\n]+(?:[,;][^:\n]+){2,})$/mu.exec(said) ?? [];
  return listed.split(/[,;]/).map(clean).filter(isPoint);
}

const clean = (point: string): string => point.split(/\.\s/)[0]!.replace(/[\s.;,|]+$/u, '').trim();
const isPoint = (point: string): boolean => words(point).length >= LEAST && words(point).length <= 25;

const NTH: Readonly<Record<string, number>> = { 'dau tien': 0, 'dau': 0, 'nhat': 0, mot: 0, 1: 0, hai: 1, 2: 1, ba: 2, 3: 2, tu: 3, bon: 3, 4: 3, nam: 4, 5: 4, cuoi: -1, 'cuoi cung': -1 };
const POINTS = /\b(?:cai|y|muc|dong|gach dau dong|dieu|so|phan|giay)(?: thu| so)? (dau tien|dau|nhat|mot|hai|ba|tu|bon|nam|cuoi cung|cuoi|[1-5])\b/;

/** "Cái thứ 2 là sao": that point, and what is asked of it; undefined where none is pointed at. */
export function pointMeant(own: string, points: readonly string[]): string | undefined {
  const found = POINTS.exec(spelled(own).join(' '));
  return found && points.length > 0 ? points.at(NTH[found[1]!]!) : undefined;
}
