import { expect, test } from 'vitest';
import { fit, type Example } from '../fit.ts';

const sum = ({ bias, weights }: ReturnType<typeof fit>, { signs }: Example): number => signs.reduce((all, [sign, much]) => all + (weights.get(sign) ?? 0) * much, bias);

/** A frequent sign that says nothing, one that speaks for, one against, and rare ones that always speak for. */
const examples: Example[] = Array.from({ length: 4000 }, (_, i) => {
  const right = i % 4 === 0;
  const rare = right && i % 400 === 0 ? [[`rare ${i % 1200}`, 1] as const] : [];
  return { right, signs: [['always', 1], [right === (i % 10 !== 0) ? 'for' : 'against', 1], ...rare] };
});

test('the sums give the odds: what speaks for is above zero, what speaks against below, and a rare sign is learnt as fully', () => {
  const fitted = fit(examples);
  const odds = (right: number, all: number): number => Math.log(right / (all - right));
  const of = (sign: string): readonly Example[] => examples.filter(({ signs }) => signs.some(([name]) => name === sign) && signs.length === 2);
  for (const sign of ['for', 'against']) {
    const those = of(sign);
    expect(sum(fitted, those[0]!), sign).toBeCloseTo(odds(those.filter(({ right }) => right).length, those.length), 0);
  }
  expect(fitted.weights.get('rare 0')!).toBeGreaterThan(1);
});

test('the same examples give the same weights; signs met too seldom are left out; what counts more weighs more', () => {
  expect([...fit(examples).weights]).toEqual([...fit(examples).weights]);
  expect(fit([...examples, { right: true, signs: [['once', 1]] }]).weights.has('once')).toBe(false);
  const heavier = fit(examples.map((one) => ({ ...one, counts: one.right ? 5 : 1 })));
  expect(heavier.bias + heavier.weights.get('always')!).toBeGreaterThan(fit(examples).bias + fit(examples).weights.get('always')!);
});

test('what can only speak for never speaks against', () => {
  const { weights } = fit(examples, { speaksFor: (sign) => sign === 'against' });
  expect(fit(examples).weights.get('against')!).toBeLessThan(-0.5);
  expect(weights.get('against')!).toBeGreaterThanOrEqual(0);
  expect(weights.get('for')!).toBeGreaterThan(1);
});
