import type { ItemId } from '../ids.ts';
import type { Ref, Verified } from '../knowledge.ts';
import type { Day } from '../time.ts';
import type { Share } from './share.ts';

export const PARTS = ['A', 'B', 'C'] as const;
export type Part = (typeof PARTS)[number];
/** Điều 3 khoản 1 QĐ 26/2026/QĐ-TTg: the parts of every sheet. */
export const PART_MAX: Readonly<Record<Part, number>> = { A: 40, B: 25, C: 35 };

export const RANKS = [3, 4, 5] as const;
export type Rank = (typeof RANKS)[number];

export type ScoreLevel = {
  readonly points: number;
  readonly label: string;
  /** The lowest level for this rank: the asterisks of the sheet. */
  readonly min?: Rank;
  /** Kinds of producer for which this level is settled without asking. */
  readonly when?: readonly string[];
  /** Of a criterion that asks a share: the level begins with so many per cent, or above them. */
  readonly from?: number;
  readonly over?: number;
};

/** What proves a level, which papers of the checklist it is, and how long it takes: 1 easy, 2, 3 long (our estimate); 0: who
 *  the producer is, nothing to be done about. */
export type Evidence = { readonly text: string; readonly papers: readonly ItemId[]; readonly basis: 'form' | 'suggested'; readonly effort: number };

export type Criterion = {
  readonly code: string;
  readonly name: string;
  readonly part: Part;
  readonly heading?: string;
  readonly max: number;
  readonly scope?: string;
  readonly notes: readonly string[];
  readonly knockOut: readonly string[];
  /** At nothing here the council stops scoring. */
  readonly stopsAtZero: boolean;
  readonly evidence?: Evidence;
  readonly share?: Share;
  /** Ascending. A sheet that lists no level of 0 still gives 0 to who reaches none. */
  readonly levels: readonly ScoreLevel[];
  /** Lowest points for each rank that marks this criterion. */
  readonly minimums: ReadonlyMap<Rank, number>;
  /** A copying error put right because the sums force it. */
  readonly repaired?: string;
  /** Suspicious, left as it is. */
  readonly doubtful?: string;
};

/** One of the 26 scoring sheets (QĐ 26/2026/QĐ-TTg, Phụ lục II). */
export type Sheet = {
  readonly set: number;
  readonly name: string;
  readonly from: Day;
  readonly refs: readonly Ref[];
  readonly verified: Verified;
  readonly reviewed: Day;
  readonly knockOut?: string;
  readonly repaired?: string;
  readonly doubtful?: string;
  readonly headings: readonly { readonly code: string; readonly part: Part; readonly name: string; readonly max: number; readonly heading?: string }[];
  readonly criteria: readonly Criterion[];
};

/** The points a criterion can give, ascending, each once. */
export const pointsOf = (criterion: Criterion): readonly number[] => [...new Set([0, ...criterion.levels.map((level) => level.points)])].toSorted((a, b) => a - b);
