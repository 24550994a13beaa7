import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../../src/core/ids.ts';
import { fixFirst } from '../../../src/core/score/fix.ts';
import { LEAST_POINTS, score } from '../../../src/core/score/score.ts';
import { pointsOf, RANKS, type Criterion, type Rank, type Sheet } from '../../../src/core/score/sheet.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

const { sheets, items } = loadKnowledge();
const all = [...sheets.values()];

/** Some of a sheet's criteria answered, each with points it can give. */
const answersTo = (sheet: Sheet, least = 0) =>
  fc.tuple(...sheet.criteria.map((criterion) => fc.option(fc.constantFrom(...pointsOf(criterion)), { nil: undefined, freq: least === 1 ? Number.MAX_SAFE_INTEGER : 2 })))
    .map((given) => new Map(sheet.criteria.flatMap((criterion, i) => (given[i] === undefined ? [] : [[criterion.code, given[i]] as const]))));
const scored = fc.constantFrom(...all).chain((sheet) => fc.tuple(fc.constant(sheet), answersTo(sheet)));

describe('any sheet, any answers', () => {
  test('one more answer narrows the range and never loosens what is certain or reachable', () => {
    fc.assert(fc.property(scored, fc.nat(), fc.nat(), ([sheet, answers], which, level) => {
      const before = score(sheet, answers);
      const open = before.unanswered[which % Math.max(1, before.unanswered.length)];
      if (open === undefined) return;
      const criterion = sheet.criteria.find((one) => one.code === open)!;
      const possible = pointsOf(criterion);
      const after = score(sheet, new Map([...answers, [open, possible[level % possible.length]!]]));
      expect(after.range.min).toBeGreaterThanOrEqual(before.range.min);
      expect(after.range.max).toBeLessThanOrEqual(before.range.max);
      expect(after.stars).toBeGreaterThanOrEqual(before.stars);
      expect(after.reachable).toBeLessThanOrEqual(before.reachable);
      expect(after.likely).toBeGreaterThanOrEqual(after.stars);
      expect(after.likely).toBeLessThanOrEqual(after.reachable);
    }));
  });

  test('a better answer never costs points, stars or what is reachable', () => {
    fc.assert(fc.property(scored, fc.nat(), ([sheet, answers], which) => {
      const [code, points] = [...answers][which % Math.max(1, answers.size)] ?? [];
      const better = code === undefined ? undefined : pointsOf(sheet.criteria.find((one) => one.code === code)!).find((one) => one > points!);
      if (code === undefined || better === undefined) return;
      const [before, after] = [score(sheet, answers), score(sheet, new Map([...answers, [code, better]]))];
      expect(after.points.total).toBeGreaterThan(before.points.total);
      expect(after.stars).toBeGreaterThanOrEqual(before.stars);
      expect(after.reachable).toBeGreaterThanOrEqual(before.reachable);
      expect(after.blockers.length).toBeLessThanOrEqual(before.blockers.length);
    }));
  });

  test('doing everything in fixFirst reaches the target, and only levels that exist are proposed', () => {
    const papers = fc.subarray(items.map((item) => item.id));
    fc.assert(fc.property(scored, papers, fc.constantFrom<Rank>(3, 4), ([sheet, answers], held, target) => {
      const fixes = fixFirst(sheet, answers, new Set<ItemId>(held), target);
      const done = new Map(answers);
      for (const fix of fixes) {
        expect(fix.from).toBe(done.get(fix.criterion.code) ?? 0);
        expect(fix.gain).toBe(fix.to.points - fix.from);
        done.set(fix.criterion.code, fix.to.points);
      }
      expect(score(sheet, done).stars).toBeGreaterThanOrEqual(target);
      if (score(sheet, answers).stars >= target) expect(fixes).toEqual([]);
    }));
  });

  test('a paper that is held comes before one that is not, among equal minimums', () => {
    const sheet = sheets.get(6)!;
    const order = (held: string[]) => fixFirst(sheet, new Map(), new Set(held as ItemId[]), 3).filter((fix) => fix.clears === 3).map((fix) => fix.criterion.code);
    expect(order(['trademark'])[0]).toBe('3.5');
    expect(order(['product-story'])[0]).toBe('5.3');
  });
});

describe('small sheets against brute force', () => {
  const level = (max: number) => fc.uniqueArray(fc.integer({ min: 0, max: max - 1 }), { maxLength: 2 }).chain((lower) => {
    const points = [...lower, max].toSorted((a, b) => a - b);
    return fc.tuple(...RANKS.map((rank) => fc.option(fc.tuple(fc.constant(rank), fc.constantFrom(...points)), { nil: undefined }))).map((marks) => {
      const minimums = new Map<Rank, number>();
      let least = 0;
      for (const mark of marks) if (mark) { least = Math.max(least, mark[1]); minimums.set(mark[0], least); }
      return { points, minimums };
    });
  });
  const small = fc.tuple(level(40), level(25), level(20), level(15), fc.boolean()).map((given): Sheet => ({
    ...sheets.get(1)!, headings: [],
    criteria: given.slice(0, 4).map((one, i): Criterion => {
      const { points, minimums } = one as { points: number[]; minimums: Map<Rank, number> };
      return { code: String(i + 1), name: 'x', part: (['A', 'B', 'C', 'C'] as const)[i]!, max: points.at(-1)!, notes: [], knockOut: [], stopsAtZero: i === 3 && given[4], levels: points.map((p) => ({ points: p, label: 'x' })), minimums };
    }),
  }));

  /** Said again as the text says it: band, then every minimum of that rank and those below. */
  const plain = (sheet: Sheet, given: readonly number[]): number => {
    if (sheet.criteria.some((one, i) => one.stopsAtZero && given[i] === 0)) return 0;
    const total = given.reduce((sum, one) => sum + one, 0);
    let stars = total < 30 ? 1 : 2;
    for (const rank of RANKS) {
      if (total < LEAST_POINTS[rank] || sheet.criteria.some((one, i) => (one.minimums.get(rank) ?? 0) > given[i]!)) break;
      stars = rank;
    }
    return stars;
  };
  const completions = (sheet: Sheet, answers: ReadonlyMap<string, number>): number[][] =>
    sheet.criteria.reduce<number[][]>((done, one) => done.flatMap((so) => (answers.has(one.code) ? [answers.get(one.code)!] : pointsOf(one)).map((points) => [...so, points])), [[]]);

  test('certain, reachable, range and blockers are what trying everything finds', () => {
    fc.assert(fc.property(small.chain((sheet) => fc.tuple(fc.constant(sheet), answersTo(sheet))), ([sheet, answers]) => {
      const got = score(sheet, answers);
      const ways = completions(sheet, answers);
      const stars = ways.map((given) => plain(sheet, given));
      const totals = ways.map((given) => given.reduce((sum, one) => sum + one, 0));
      expect(got.stars).toBe(Math.min(...stars));
      expect(got.reachable).toBe(Math.max(...stars));
      expect(got.range).toEqual({ min: Math.min(...totals), max: Math.max(...totals) });
      const missedAlways = RANKS.flatMap((rank) => sheet.criteria.flatMap((one, i) => {
        const needs = one.minimums.get(rank);
        return needs !== undefined && ways.every((given) => given[i]! < needs) ? [{ stars: rank, criterion: one.code, needs }] : [];
      }));
      expect(got.blockers).toEqual(missedAlways);
    }), { numRuns: 300 });
  });
});

describe('as the sheets say', () => {
  const best = (sheet: Sheet) => new Map(sheet.criteria.map((one) => [one.code, one.max]));
  test.each(all)('set $set: everything at its best is 100 points and five stars; nothing at all is no rank', (sheet) => {
    const top = score(sheet, best(sheet));
    expect(top).toMatchObject({ points: { A: 40, B: 25, C: 35, total: 100 }, stars: 5, blockers: [], range: { min: 100, max: 100 } });
    expect(score(sheet, new Map(sheet.criteria.map((one) => [one.code, 0]))).stars).toBeLessThanOrEqual(1);
  });

  test('89 points are four stars, and 100 points without a trademark application are two', () => {
    const sheet = sheets.get(6)!;
    expect(score(sheet, new Map([...best(sheet), ['1.1', 2], ['1.2', 0], ['1.3', 1], ['3.3', 0], ['10', 0], ['2.4', 0], ['3.2', 0]])).stars).toBe(4);
    expect(score(sheet, new Map([...best(sheet), ['3.5', 0]]))).toMatchObject({ points: { total: 97 }, stars: 2, blockers: [{ stars: 3, criterion: '3.5', needs: 1 }, { stars: 4, criterion: '3.5', needs: 2 }] });
  });

  test('no declaration of a cosmetic stops the scoring (set 19)', () => {
    expect(score(sheets.get(19)!, new Map([...best(sheets.get(19)!), ['6', 0]]))).toMatchObject({ stars: 0, stopped: ['6'] });
  });
});
