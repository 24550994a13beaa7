import type { Line } from './checklist.ts';

/** Counts over the papers the producer itself must bring. */
export function progress(lines: readonly Line[]): { readonly needed: number; readonly held: number; readonly unknown: number } {
  const own = lines.filter((line) => line.item.by === 'producer');
  const count = (state: Line['state']) => own.filter((line) => line.state === state).length;
  return { needed: count('needed'), held: count('held'), unknown: count('unknown') };
}
