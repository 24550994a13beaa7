import type { Knowledge, Matter, Passage } from '../../knowledge.ts';

/** The matter a passage tells of: the one most of whose sides it tells. Undefined where it is of none, or of two alike. */
export function matterTold({ id }: Passage, { items, matters }: Knowledge): Matter | undefined {
  const [one, next] = [...items, ...matters].map((matter) => ({ matter, sides: Object.entries(matter.told).filter(([side, entry]) => side !== 'without' && entry === id).length }))
    .filter(({ sides }) => sides > 0).toSorted((a, b) => b.sides - a.sides);
  return one && one.sides > (next?.sides ?? 0) ? one.matter : undefined;
}
