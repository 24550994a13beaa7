import { describe, expect, test } from 'vitest';
import { BUCKETS, likening } from '../../src/core/hashed.ts';
import { meantBy } from '../../src/core/read/wish-meant.ts';
import { LEARNT as PAPERS } from '../../src/core/read/paper-weights.ts';
import { LEARNT } from '../../src/core/read/wish-meant-weights.ts';
import { paperRows, toldIn, type Told } from './papers-told.ts';
import { fit, type Example } from '../fit.ts';
import { fitClasses, type Classed } from '../softmax.ts';
import { readFileSync } from 'node:fs';

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

describe('several classes over hashed signs', () => {
  const some: Classed[] = Array.from({ length: 1200 }, (_, i) => ({ of: ['ask', 'tell', 'none'][i % 3]!, counts: 1, signs: [['always', 1], [`of ${i % 3}`, 1], ...(i % 100 === 99 ? [[`once ${i}`, 1] as const] : [])] }));
  const learnt = fitClasses(some);
  test('what speaks for a class makes it likely; together they are one; what was never met says nothing of which', () => {
    const liken = likening(learnt);
    for (const [at, of] of ['ask', 'tell', 'none'].entries()) expect(liken([['always', 1], [`of ${at}`, 1]]).get(of), of).toBeGreaterThan(0.9);
    const shares = [...liken([['always', 1]]).values()];
    expect(shares.reduce((sum, one) => sum + one)).toBeCloseTo(1);
    expect(Math.max(...shares)).toBeLessThan(0.6);
  });
  test('the same examples give the same weights, a byte for each class in each bucket', () => {
    expect(fitClasses(some)).toEqual(learnt);
    expect(Buffer.from(learnt.rows, 'base64')).toHaveLength(BUCKETS * 3);
    expect(Buffer.from(LEARNT.rows, 'base64')).toHaveLength(BUCKETS * LEARNT.classes.length);
  });
});

test('of wishes that were not learnt from so many are heard, and hardly any other message is taken for one', () => {
  const rows = readFileSync(new URL('wishes-heldout.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string; wish: string });
  const liken = likening(LEARNT);
  const surely = (text: string): string | undefined => { const meant = meantBy(liken, text); return meant && meant.likely >= 0.6 ? meant.wish : undefined; };
  const [wishes, others] = [rows.filter(({ wish }) => wish !== 'none'), rows.filter(({ wish }) => wish === 'none')];
  expect(wishes.filter(({ text, wish }) => surely(text) === wish).length / wishes.length).toBeGreaterThanOrEqual(0.36);
  expect(wishes.filter(({ text, wish }) => surely(text) !== undefined && surely(text) !== wish).length / wishes.length).toBeLessThanOrEqual(0.07);
  expect(others.filter(({ text }) => surely(text) !== undefined).length / others.length).toBeLessThanOrEqual(0.03);
});

test('of papers told of in words that were not learnt from so many are heard, few as another state, and hardly any where nothing is told', () => {
  const mentions = paperRows('papers-told-heldout.jsonl').flatMap((row) => toldIn(row, (text) => text));
  const liken = likening(PAPERS);
  const surely = ({ signs }: Told): string | undefined => { const [is, likely] = [...liken(signs)].reduce((best, one) => (one[1] > best[1] ? one : best)); return is !== 'none' && likely >= 0.75 ? is : undefined; };
  const [told, others] = [mentions.filter(({ of }) => of !== 'none'), mentions.filter(({ of }) => of === 'none')];
  expect(told.filter((one) => surely(one) === one.of).length / told.length).toBeGreaterThanOrEqual(0.4);
  expect(told.filter((one) => ![undefined, one.of].includes(surely(one))).length / told.length).toBeLessThanOrEqual(0.09);
  expect(others.filter((one) => surely(one) !== undefined).length / others.length).toBeLessThanOrEqual(0.1);
});
