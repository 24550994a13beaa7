import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/core/checklist/checklist.ts';
import { nextFact } from '../../src/core/checklist/next.ts';
import type { FactId } from '../../src/core/ids.ts';
import type { FactValue } from '../../src/core/knowledge.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-27' as Day;
const lines = (facts: Record<string, FactValue>) => checklist({ facts: new Map(Object.entries(facts)) as Map<FactId, FactValue>, papers: new Map(), on: ON, knowledge });
const stateOf = (item: string, facts: Record<string, FactValue>) => lines({ case: 'lan_dau', stars: 3, ...facts }).find((line) => line.item.id === item)!.state;

describe('the food safety paper', () => {
  test('is needed of a cooperative until it says it holds what spares it (NĐ 15/2018 Điều 12 khoản 1 điểm k)', () => {
    const htx = { set: 7, 'producer-kind': 'htx' };
    expect(stateOf('food-safety-certificate', htx)).toBe('needed');
    expect(stateOf('food-safety-certificate', { ...htx, haccp: 'chua' })).toBe('needed');
    expect(stateOf('food-safety-certificate', { ...htx, haccp: 'co' })).toBe('not-needed');
    expect(stateOf('food-safety-certificate', { ...htx, 'food-safety-certificate': 'co' })).toBe('held');
  });

  test('held spares a household the commitment', () => {
    const household = { set: 7, 'producer-kind': 'ho_kinh_doanh' };
    expect(stateOf('food-safety-commitment', household)).toBe('needed');
    expect(stateOf('food-safety-commitment', { ...household, 'food-safety-certificate': 'co' })).toBe('not-needed');
    expect(stateOf('food-safety-commitment', { ...household, haccp: 'co' })).toBe('not-needed');
  });
});

describe('a tourism service (set 26)', () => {
  const homestay = { set: 26, case: 'lan_dau', stars: 3, 'producer-kind': 'ho_kinh_doanh' };

  test('is asked for no paper of goods', () => {
    for (const item of ['origin-proof', 'gs1-barcode', 'halal-certificate', 'quantity-mark', 'electronic-label', 'product-label']) expect(stateOf(item, homestay), item).toBe('not-needed');
  });

  test('is asked no question about a label or a bar code', () => {
    const facts = new Map(Object.entries(homestay)) as Map<FactId, FactValue>;
    const asked: string[] = [];
    for (;;) {
      const next = nextFact(checklist({ facts, papers: new Map(), on: ON, knowledge }), facts, knowledge.facts, new Set());
      if (next === undefined) break;
      asked.push(next);
      facts.set(next, knowledge.facts.get(next)!.answers[0]!.value);
    }
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((fact) => ['barcode', 'label-extras', 'packaged'].includes(fact))).toEqual([]);
  });
});
