import type { Criterion, ScoreLevel } from './sheet.ts';

/** What a criterion asks the share of: workers of the commune, raw material of the province, what is grown in the commune, output under contract. */
export const SHARES = ['labour', 'material', 'grown', 'contracts'] as const;
export type Share = (typeof SHARES)[number];

const reaches = ({ from, over }: ScoreLevel, percent: number): boolean => (from !== undefined && percent >= from) || (over !== undefined && percent > over);

/** The highest level that so many per cent reach by themselves; undefined where they reach none, which gives 0 points. */
export const levelAt = ({ levels }: Criterion, percent: number): ScoreLevel | undefined => levels.findLast((level) => reaches(level, percent));

/** The next one above, of those a share alone decides. */
export const levelAbove = ({ levels }: Criterion, percent: number): ScoreLevel | undefined => levels.find((level) => (level.from ?? level.over) !== undefined && !reaches(level, percent));
