import { shortly } from '../cite.ts';
import type { Knowledge, Law } from '../knowledge.ts';

/** A legal text as it was shown under an answer: with its clause, where one stood before it. */
export type Ground = { readonly clause: string; readonly law: Law };

/** What may stand between a law and its clause no more. */
const BEFORE = /[(;\n–—]/u;
const CLAUSE = /^(?:Điều|khoản|Phụ lục|Mẫu|Mục|mục|điểm|tiêu chí|bộ)(?!\p{L})/u;

/** The legal texts that words of ours show as their ground, each clause once, in the order they stand. Read from what was said, so that a
 *  receipt tells of nothing else. Long names may have been shortened ("QĐ 26/2026"). */
export function groundsIn(text: string, laws: Knowledge['laws']): readonly Ground[] {
  const names = new Map([...laws.values()].flatMap((law) => [[shortly(law.short), law] as const, [law.short, law] as const]));
  const pattern = new RegExp([...names.keys()].toSorted((a, b) => b.length - a.length).map(plainly).join('|'), 'gu');
  const found = [...text.matchAll(pattern)].map((match): Ground => {
    const before = text.slice(Math.max(0, match.index - 120), match.index).split(BEFORE).at(-1)!.trim();
    return { law: names.get(match[0])!, clause: CLAUSE.test(before) ? before : '' };
  });
  const seen = new Set<string>();
  return found.filter(({ clause, law }) => { const key = `${clause} ${law.id}`; return !seen.has(key) && seen.add(key); });
}

const plainly = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
