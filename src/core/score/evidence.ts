import type { Line } from '../checklist/checklist.ts';
import type { Day } from '../time.ts';
import type { Answers } from './score.ts';
import type { Criterion, Rank, Sheet } from './sheet.ts';

export type Unproven = { readonly criterion: Criterion; readonly paper: Line; readonly expired?: Day };

/** Star minimums that the answers reach but no paper in the dossier proves: the paper is missing, rejected, or has expired. */
export function unproven(sheet: Sheet, answers: Answers, lines: readonly Line[], target: Rank): readonly Unproven[] {
  return sheet.criteria.flatMap((criterion) => {
    const needs = Math.max(0, ...[...criterion.minimums].filter(([stars]) => stars <= target).map(([, points]) => points));
    if (needs === 0 || (answers.get(criterion.code) ?? 0) < needs) return [];
    const papers = lines.filter((line) => criterion.evidence?.papers.includes(line.item.id));
    const paper = papers.find((line) => line.state === 'needed');
    if (!paper || papers.some((line) => line.state === 'held')) return [];
    return [{ criterion, paper, ...(paper.expired ? { expired: paper.expired } : {}) }];
  });
}
