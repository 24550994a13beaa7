import type { Line } from '../checklist/checklist.ts';
import { cite, shortly } from '../cite.ts';
import type { Entry, Knowledge, Ref } from '../knowledge.ts';

/** `1. Giấy đăng ký kinh doanh` */
export const titles = (lines: readonly Line[], _knowledge: Knowledge, from = 1): string =>
  lines.map((line, i) => `${i + from}. ${line.item.title}`).join('\n');

/** In a list: the first sentence of why, and the first clause, both short. */
export const brief = (line: Line, knowledge: Knowledge): string => {
  const why = line.why.split(/[.;](?=\s|$)/)[0]!;
  return `${line.item.title} – ${/^\p{Lu}{2}/u.test(why) ? why : `${why[0]!.toLowerCase()}${why.slice(1)}`} (${clauseOf(line.item, knowledge)})`;
};

/** Its first clause, in short, and that it is not checked, where so. */
export function clauseOf({ refs: [ref], verified }: Entry, knowledge: Knowledge): string {
  const clause = ref ? shortly(cite({ law: ref.law, clause: ref.clause.split(';')[0]! }, knowledge.laws)) : '';
  return `${clause}${verified === 'unverified' ? '; chưa kiểm chứng' : ''}`;
}

/** The clause in brackets, and that it is not checked, where so. */
export const source = (entry: Pick<Entry, 'refs' | 'verified'>, knowledge: Knowledge): string => {
  const first = entry.refs[0];
  return first ? `(${cite(first, knowledge.laws)}${entry.verified === 'unverified' ? '; chưa kiểm chứng' : ''})` : '';
};

export const cited = (ref: Ref, knowledge: Knowledge): string => `(${cite(ref, knowledge.laws)})`;

/** `a`, `a và b`, `a, b và c`; beyond `most`: `a, b, c và 4 mục nữa`. */
export function listed(names: readonly string[], most = 4): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} và ${names.length - most} mục nữa`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}
