import type { World } from '../producer/step.ts';
import * as say from '../say/report.ts';
import { figuresOf } from './figures.ts';
import * as groups from './groups.ts';
import { linesOf, type Line } from './line.ts';
import * as lists from './lists.ts';
import { narrow, narrowLines, type Narrowed } from './narrow.ts';
import type { Source } from './source.ts';
import { table, type Table, type View } from './table.ts';
import { tally } from './tally.ts';

/** Everything that can be asked of what is kept, computed at once for one reader: nothing outside of their scope is in it. Pure. */
export function report(all: Source, asked: Narrowed, world: World) {
  const source = narrow(all, asked);
  const lines = narrowLines(linesOf(source, world), asked);
  return {
    lines,
    table: (view: View): Table => tableOf(view, lines, source, asked, world),
    paragraph: (): string => say.paragraph(figuresOf(lines, source, world), say.whereInWords(asked)),
  };
}

/** Only places and scope are asked for: then producers without a product count as well. */
const isWhole = ({ set, case: known, stars, stage }: Narrowed): boolean => set === undefined && known === undefined && stars === undefined && stage === undefined;

function tableOf(view: View, lines: readonly Line[], source: Source, asked: Narrowed, world: World): Table {
  switch (view) {
    case 'summary': return summary(lines, source, asked, world);
    case 'commune': return groups.byCommune(lines, source, isWhole(asked), world);
    case 'set': return groups.bySet(lines, world);
    case 'case': return groups.byCase(lines, world);
    case 'stage': return groups.byStage(lines);
    case 'stars': return groups.byStars(lines);
    case 'consultant': return groups.byConsultant(lines, source, world);
    case 'stuck': return lists.stuck(lines, world);
    case 'events': return lists.events(source, world);
    case 'questions': return lists.questions(source, world);
    case 'months': return lists.months(lines, source, asked);
    case 'certificates': return lists.certificates(lines, asked, world);
    case 'papers': return lists.papers(lines, source, asked, world);
    case 'products': return lists.products(lines, world);
    default: return view satisfies never;
  }
}

function summary(lines: readonly Line[], source: Source, asked: Narrowed, world: World): Table {
  const { from: _from, to: _to, ...rest } = asked;
  const counted = {
    ...tally(lines, isWhole(asked) ? source.producers : [...new Set(lines.map(({ producer }) => producer))], world),
    papers: lists.papers(lines, source, rest, world).rows.length, questions: source.questions.length,
  };
  return table('summary', ['what', 'count'], (Object.keys(say.SUMMARY) as (keyof typeof say.SUMMARY)[]).map((what) => ({ what: say.SUMMARY[what], count: counted[what] })));
}
