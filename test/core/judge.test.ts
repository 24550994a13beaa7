import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn, judge } from '../../src/core/checklist/judge.ts';
import type { FactId } from '../../src/core/ids.ts';
import type { FactValue, Rule } from '../../src/core/knowledge.ts';

const NAMES = ['a', 'b', 'c', 'd'] as FactId[];
const VALUES: FactValue[] = ['co', 'khong', 3, 4];

const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    fc.boolean().map((always): Rule => ({ always })),
    fc.record({ fact: fc.constantFrom(...NAMES), is: fc.constantFrom(...VALUES) }),
    fc.record({ fact: fc.constantFrom(...NAMES), in: fc.subarray(VALUES, { minLength: 1 }) }),
    fc.record({ fact: fc.constantFrom(...NAMES), atLeast: fc.constantFrom(3, 4, 5) }),
    fc.record({ fact: fc.constantFrom(...NAMES), below: fc.constantFrom(3, 4, 5) }),
    tie('rule').map((inner): Rule => ({ not: inner })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all): Rule => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any): Rule => ({ any })),
  ),
}));
const complete = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(...VALUES)]))).map((facts) => new Map(Object.entries(facts)) as Map<FactId, FactValue>);

/** Ordinary logic, by the book. */
function truth(ruled: Rule, facts: ReadonlyMap<FactId, FactValue>): boolean {
  if ('always' in ruled) return ruled.always;
  if ('not' in ruled) return !truth(ruled.not, facts);
  if ('all' in ruled) return ruled.all.every((one) => truth(one, facts));
  if ('any' in ruled) return ruled.any.some((one) => truth(one, facts));
  const value = facts.get(ruled.fact);
  if ('is' in ruled) return value === ruled.is;
  if ('in' in ruled) return ruled.in.includes(value!);
  return typeof value === 'number' && ('atLeast' in ruled ? value >= ruled.atLeast : value < ruled.below);
}

describe('three-valued rules', () => {
  test('with all facts known, judging equals ordinary logic', () => {
    fc.assert(fc.property(rule, complete, (ruled, facts) => {
      const finding = judge(ruled, facts);
      expect(finding.type === 'settled' && finding.value).toBe(truth(ruled, facts));
    }), { numRuns: 3000 });
  });

  test('once settled, learning more never unsettles', () => {
    fc.assert(fc.property(rule, complete, fc.subarray(NAMES), (ruled, facts, known) => {
      const partial = new Map([...facts].filter(([name]) => known.includes(name)));
      const early = judge(ruled, partial);
      if (early.type === 'open') return;
      const late = judge(ruled, facts);
      expect(late.type === 'settled' && late.value).toBe(early.value);
    }), { numRuns: 3000 });
  });

  test('what an open finding needs is unknown, stands in the rule, and learning it all settles the rule', () => {
    fc.assert(fc.property(rule, complete, fc.subarray(NAMES), (ruled, facts, known) => {
      const partial = new Map([...facts].filter(([name]) => known.includes(name)));
      for (let finding = judge(ruled, partial), turns = 0; finding.type === 'open'; finding = judge(ruled, partial), turns += 1) {
        expect(turns).toBeLessThan(NAMES.length);
        for (const need of finding.needs) {
          expect(partial.has(need)).toBe(false);
          expect(factsIn(ruled)).toContain(need);
        }
        partial.set(finding.needs[0]!, facts.get(finding.needs[0]!)!);
      }
    }), { numRuns: 2000 });
  });

  test('a settled finding rests on facts that alone settle it', () => {
    fc.assert(fc.property(rule, complete, (ruled, facts) => {
      const finding = judge(ruled, facts);
      if (finding.type !== 'settled') return;
      const alone = judge(ruled, new Map([...facts].filter(([name]) => finding.because.includes(name))));
      expect(alone.type === 'settled' && alone.value).toBe(finding.value);
    }), { numRuns: 2000 });
  });
});
