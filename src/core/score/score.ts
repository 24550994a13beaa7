import { PARTS, RANKS, type Criterion, type Part, type Rank, type Sheet } from './sheet.ts';

export type Stars = 0 | 1 | 2 | 3 | 4 | 5;
export type Answers = ReadonlyMap<string, number>;
export type Blocker = { readonly stars: Rank; readonly criterion: string; readonly needs: number };

export type Score = {
  readonly points: Readonly<Record<Part, number>> & { readonly total: number };
  /** What the total may still become. */
  readonly range: { readonly min: number; readonly max: number };
  /** Certain: whatever is answered from here on. */
  readonly stars: Stars;
  /** If the rest goes as what is answered went. */
  readonly likely: Stars;
  /** If the rest goes as well as it can. */
  readonly reachable: Stars;
  /** Answers below a star minimum. Minimums add up: one for three stars bars four and five too. */
  readonly blockers: readonly Blocker[];
  /** Star minimums nobody has answered yet. */
  readonly open: readonly Blocker[];
  /** Criteria at nothing where the council stops scoring. */
  readonly stopped: readonly string[];
  readonly unanswered: readonly string[];
};

/** Điều 3 khoản 3 QĐ 26/2026/QĐ-TTg: 90, 70, 50, 30. */
export const LEAST_POINTS: Readonly<Record<2 | Rank, number>> = { 2: 30, 3: 50, 4: 70, 5: 90 };

/** What these answers are worth; criteria without an answer are open. Every answer must be points of its criterion. */
export function score(sheet: Sheet, answers: Answers): Score {
  const points = { A: 0, B: 0, C: 0, total: 0 };
  let open = 0;
  let asked = 0;
  for (const criterion of sheet.criteria) {
    const given = answers.get(criterion.code);
    if (given === undefined) open += criterion.max;
    else {
      points[criterion.part] += given;
      asked += criterion.max;
    }
  }
  points.total = PARTS.reduce((sum, part) => sum + points[part], 0);
  const share = asked === 0 ? 0 : points.total / asked;
  const missed = marks(sheet, (criterion) => (answers.get(criterion.code) ?? criterion.max));
  return {
    points,
    range: { min: points.total, max: points.total + open },
    stars: starsOf(sheet, (criterion) => answers.get(criterion.code) ?? 0),
    likely: starsOf(sheet, (criterion) => answers.get(criterion.code) ?? expected(criterion, share)),
    reachable: starsOf(sheet, (criterion) => answers.get(criterion.code) ?? criterion.max),
    blockers: missed,
    open: marks(sheet, (criterion) => (answers.has(criterion.code) ? criterion.max : 0)),
    stopped: sheet.criteria.filter((one) => one.stopsAtZero && answers.get(one.code) === 0).map((one) => one.code),
    unanswered: sheet.criteria.filter((one) => !answers.has(one.code)).map((one) => one.code),
  };
}

type Give = (criterion: Criterion) => number;

/** The star minimums that these points miss, lowest rank first. */
function marks(sheet: Sheet, give: Give): Blocker[] {
  return RANKS.flatMap((stars) =>
    sheet.criteria.flatMap((criterion) => {
      const needs = criterion.minimums.get(stars);
      return needs !== undefined && give(criterion) < needs ? [{ stars, criterion: criterion.code, needs }] : [];
    }),
  );
}

/** Band of the total, and every minimum up to that rank (read as adding up: Phụ lục II, the note under each sheet). */
function starsOf(sheet: Sheet, give: Give): Stars {
  let total = 0;
  for (const criterion of sheet.criteria) {
    const given = give(criterion);
    if (criterion.stopsAtZero && given === 0) return 0;
    total += given;
  }
  const missed = marks(sheet, give)[0]?.stars ?? 6;
  const rank = RANKS.findLast((stars) => total >= LEAST_POINTS[stars] && stars < missed);
  return rank ?? (total >= LEAST_POINTS[2] ? 2 : 1);
}

/** The level nearest below the share reached so far, but what a star minimum asks is not presumed missed. */
function expected(criterion: Criterion, share: number): number {
  const fair = criterion.levels.filter((level) => level.points <= criterion.max * share).at(-1)?.points ?? 0;
  const least = share >= LEAST_POINTS[5] / 100 ? 5 : share >= LEAST_POINTS[4] / 100 ? 4 : 3;
  const needs = [...criterion.minimums].filter(([stars]) => share >= LEAST_POINTS[3] / 100 && stars <= least).map(([, points]) => points);
  return Math.max(fair, ...needs);
}
