import type { Knowledge } from '../../knowledge.ts';
import { words } from '../../text.ts';
import type { Sign } from '../../weighed.ts';
import type { Question, Source } from '../outcome.ts';
import type { Found } from '../search.ts';
import { goodsIn, type Named } from './goods.ts';
import type { LineFound } from './lines.ts';
import { signsOf } from './signs.ts';
import { tellLine } from './tell-line.ts';
import { asksElse, asksOfSum, wantedIn } from './wanted.ts';

/** What the sheets say to a question about one of their lines, and the signs that it is one. */
export type Told = { readonly text: string; readonly sources: readonly Source[]; readonly signs: readonly Sign[] };

/** What a passage about a line of this kind adds to the line, and what the question before adds where this one leans on it. */
const TAUGHT = 20;
const BEFORE = 0.5;
/** What the passage adds where nothing that was said is what the line is called. */
const UNCALLED = 0.5;

const NOTHING: Named = { sets: [], raw: false };

export function rubricTold({ text, before, about, on }: Question, found: Found, knowledge: Knowledge): Told | undefined {
  const { rubric, lexicon, sheets } = knowledge;
  const named = [text, before, about].map((said) => (said === undefined ? NOTHING : goodsIn(said, rubric.goods, lexicon)));
  // "Nếu gom cá trong tỉnh" after "nước mắm nhà tôi": what it is made of is not what is made.
  const from = named.findIndex(({ sets, raw }, i) => sets.length > 0 && !(raw && named.slice(i + 1).some((other) => other.sets.length > 0 && !other.raw)));
  const sets = (from < 0 ? [...sheets.keys()] : named[from]!.sets).filter((set) => sheets.get(set)!.from <= on);
  const lines = ranked({ before }, found, sets, knowledge);
  const first = from < 0 ? ofMost(lines, knowledge) : lines[0];
  if (!first || first.called === 0 || asksElse(text) || (asksOfSum(text) && isCriterion(first, knowledge))) return undefined;
  const { wanted, ...asked } = wantedIn(text);
  const { differs, ...told } = tellLine(first, sets, wanted, knowledge);
  return { ...told, signs: signsOf({ ...asked, differs, from, sets }, lines, found) };
}

/** The lines of these sets by how near the words come to them, by themselves, by the passages they find and by the question before. */
function ranked({ before }: Pick<Question, 'before'>, found: Found, sets: readonly number[], { rubric }: Knowledge): readonly LineFound[] {
  const own = rubric.find(found.read, sets);
  const earlier = before === undefined ? [] : rubric.find(words(before).join(' '), sets);
  const key = ({ set, code }: LineFound): string => `${set} ${code}`;
  const byLine = new Map(earlier.map((line) => [key(line), { ...line, score: line.score * BEFORE, called: line.called * BEFORE, covered: 0 }]));
  for (const line of own) {
    const before = byLine.get(key(line));
    byLine.set(key(line), { ...line, score: line.score + (before?.score ?? 0), called: Math.min(1, line.called + (before?.called ?? 0)) });
  }
  const taught = ({ taught: ids }: LineFound): number => Math.max(0, ...found.hits.filter(({ passage }) => ids.includes(passage.id)).map(({ score }) => score));
  return [...byLine.values()].map((line) => ({ ...line, score: line.score + TAUGHT * taught(line) * (line.called > 0 ? 1 : UNCALLED) })).toSorted((a, b) => b.score - a.score);
}

/** Of those that come as near as the nearest, one that most sheets have by that name: of goods nobody named, what holds for most is told. */
function ofMost(lines: readonly LineFound[], { sheets }: Knowledge): LineFound | undefined {
  const near = lines.filter(({ score }) => score >= lines[0]!.score * AS_NEAR);
  const nameOf = ({ set, code }: LineFound): string => (sheets.get(set)!.criteria.find((one) => one.code === code) ?? sheets.get(set)!.headings.find((one) => one.code === code))!.name;
  return [...Map.groupBy(near, nameOf).values()].reduce<readonly LineFound[]>((most, of) => (of.length > most.length ? of : most), [])[0];
}
const AS_NEAR = 0.97;

const isCriterion = ({ set, code }: LineFound, { sheets }: Knowledge): boolean => sheets.get(set)!.criteria.some((one) => one.code === code);
