import type { Knowledge } from '../../knowledge.ts';
import * as say from '../../say/rubric.ts';
import type { Sheet } from '../../score/sheet.ts';
import type { Source } from '../outcome.ts';
import type { LineFound } from './lines.ts';

/** What is said of a line; `differs` when the sheets asked about have it each in its own way, and only the highest points are told. */
export type LineTold = { readonly differs: boolean; readonly text: string; readonly sources: readonly Source[] };

/** The entries of what is told from a sheet begin so. */
export const CRITERION = 'criterion-';

/** A line as its sheet has it; as all sheets asked about have it, where they have it alike; else where they differ. */
export function tellLine({ set, code }: LineFound, sets: readonly number[], wanted: say.Wanted, knowledge: Knowledge): LineTold {
  const sheet = knowledge.sheets.get(set)!;
  const one = sheet.criteria.find((criterion) => criterion.code === code);
  const { name } = one ?? sheet.headings.find((heading) => heading.code === code)!;
  const having = sets.flatMap((number) => linesNamed(name, one === undefined, knowledge.sheets.get(number)!));
  const ref = say.refOf(having);
  const sources = [{ entry: `${CRITERION}${having.length === 1 ? `${set}-` : ''}${code}`, ref }];
  if (one && new Set(having.map(({ levels }) => JSON.stringify(levels))).size === 1) return { differs: false, sources, text: say.criterion(one, having.map((each) => each.sheet), sets.length, wanted, ref, knowledge) };
  if (having.length === 1) return { differs: false, sources, text: say.heading(code, sheet, ref, knowledge) };
  const byMax = [...Map.groupBy(having, ({ max }) => max)].map(([max, of]) => ({ max, sheets: of.map((each) => each.sheet) }));
  return { differs: true, sources, text: say.differs(name, byMax, ref, knowledge) };
}

/** The line of this name in a sheet, with what its levels say. */
function linesNamed(name: string, isHeading: boolean, sheet: Sheet) {
  const headings = sheet.headings.map((one) => ({ ...one, levels: [] }));
  return (isHeading ? headings : sheet.criteria).filter((one) => one.name === name).map(({ code, max, levels }) => ({ sheet, code, max, levels: levels.map(({ points, label, min }) => [points, label, min]) }));
}
