import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/core/checklist/checklist.ts';
import { factsIn, judge } from '../../src/core/checklist/judge.ts';
import { nextFact } from '../../src/core/checklist/next.ts';
import type { FactId, ItemId } from '../../src/core/ids.ts';
import type { FactValue } from '../../src/core/knowledge.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-24' as Day;
const current = knowledge.items.filter((item) => item.from <= ON && (!item.to || ON <= item.to));
const sections = [...new Set(current.map((item) => item.section))];
const valuesOf = (fact: FactId): readonly FactValue[] => (fact === ('set' as FactId) ? Array.from({ length: 26 }, (_, i) => i + 1) : knowledge.facts.get(fact)!.answers.map((answer) => answer.value));
const fill = (facts: Record<string, FactValue>) => new Map(Object.entries(facts)) as Map<FactId, FactValue>;
const states = (facts: Record<string, FactValue>, on = ON) => new Map(checklist({ facts: fill(facts), papers: new Map(), on, knowledge }).map((line) => [line.item.id as string, line.state]));

describe('the checklists of QĐ 26/2026', () => {
  test('there are sections to walk', () => {
    expect(sections.length).toBeGreaterThanOrEqual(8);
    expect(current.length).toBeGreaterThanOrEqual(50);
  });

  for (const section of sections) {
    test(`${section}: walked through every choice, it ends with nothing unknown`, () => {
      const items = current.filter((item) => item.section === section);
      let ends = 0;
      const walk = (facts: Map<FactId, FactValue>): void => {
        const open = items.map((item) => judge(item.neededWhen, facts)).find((finding) => finding.type === 'open');
        if (open?.type !== 'open') { ends += 1; return; }
        const fact = open.needs[0]!;
        expect(facts.has(fact)).toBe(false);
        for (const value of valuesOf(fact)) walk(new Map(facts).set(fact, value));
      };
      walk(new Map());
      expect(ends).toBeGreaterThan(0);
    });
  }

  test('every choice of every fact that a rule asks for changes some item', () => {
    const asked = new Set(current.flatMap((item) => factsIn(item.neededWhen)));
    for (const fact of asked) {
      const used = current.some((item) => factsIn(item.neededWhen).includes(fact));
      expect(used, fact).toBe(true);
      expect(valuesOf(fact).length, fact).toBeGreaterThan(1);
    }
  });

  test('an interview over the whole checklist ends, asks nothing twice, and leaves nothing unknown', () => {
    for (const set of [1, 3, 6, 8, 14, 15, 18, 19, 20, 21, 22, 24, 26]) {
      for (const kind of ['ho_kinh_doanh', 'htx', 'hoi']) {
        for (let turn = 0; turn < 3; turn += 1) {
          const facts = fill({ set, 'producer-kind': kind, case: ['lan_dau', 'nang_hang', 'danh_gia_lai'][turn]!, stars: 3 + turn });
          const asked: FactId[] = [];
          for (;;) {
            const lines = checklist({ facts, papers: new Map(), on: ON, knowledge });
            const fact = nextFact(lines, facts, knowledge.facts, new Set());
            if (!fact) { expect(lines.filter((line) => line.state === 'unknown').map((line) => line.item.id)).toEqual([]); break; }
            expect(asked).not.toContain(fact);
            asked.push(fact);
            const values = valuesOf(fact);
            facts.set(fact, values[(asked.length + turn) % values.length]!);
          }
          expect(asked.length).toBeLessThan(60);
        }
      }
    }
  });

  test('an HTX with packed rice cakes for 3 stars needs the ATTP certificate, a household the commitment instead', () => {
    const facts = { set: 6, case: 'lan_dau', stars: 3, packaged: 'co', 'health-claims': 'khong', haccp: 'chua' };
    const htx = states({ ...facts, 'producer-kind': 'htx' });
    const household = states({ ...facts, 'producer-kind': 'ho_kinh_doanh' });
    expect([htx.get('food-safety-certificate'), htx.get('food-safety-commitment')]).toEqual(['needed', 'not-needed']);
    expect([household.get('food-safety-certificate'), household.get('food-safety-commitment')]).toEqual(['not-needed', 'needed']);
    expect(htx.get('self-declaration')).toBe('needed');
    expect(htx.get('haccp')).toBe('not-needed');
    expect(states({ ...facts, 'producer-kind': 'htx', haccp: 'co' }).get('food-safety-certificate')).toBe('not-needed');
  });

  test('four stars add management system, traceability, environment and accounts', () => {
    const facts = { set: 6, case: 'lan_dau', 'producer-kind': 'htx', packaged: 'co', 'health-claims': 'khong' };
    for (const item of ['haccp', 'traceability', 'environment-file', 'finance-report']) {
      expect([states({ ...facts, stars: 3 }).get(item), states({ ...facts, stars: 4 }).get(item)], item).toEqual(['not-needed', 'needed']);
    }
  });

  test('every set whose sheet asks a declared quality for 3 stars has an item that stands for it', () => {
    const declarations = ['self-declaration', 'quality-standard', 'registered-declaration', 'applied-standard'];
    for (const set of [...Array.from({ length: 17 }, (_, i) => i + 1), 21, 22]) {
      for (const packaged of ['co', 'khong']) {
        const found = states({ set, stars: 3, packaged, 'health-claims': 'khong' });
        expect(declarations.filter((item) => found.get(item) === 'needed').length, `set ${set}, packaged ${packaged}`).toBeGreaterThan(0);
      }
    }
  });

  test('flowers, bonsai and pets need traceability and a control plan from 3 stars', () => {
    for (const set of [23, 24, 25]) expect([states({ set, stars: 3 }).get('traceability'), states({ set, stars: 3 }).get('quality-control-plan')]).toEqual(['needed', 'needed']);
    expect(states({ set: 21, stars: 3 }).get('traceability')).toBe('not-needed');
  });

  test('tourism brings no samples; strong liquor needs licence and stamp, weak liquor does not', () => {
    expect(states({ set: 26 }).get('samples')).toBe('not-needed');
    expect(states({ set: 14, 'strong-liquor': 'co' }).get('liquor-licence')).toBe('needed');
    expect(states({ set: 14, 'strong-liquor': 'khong' }).get('liquor-stamp')).toBe('not-needed');
  });

  test('each case has its own part in the report', () => {
    const parts = (kind: string) => [states({ case: kind }).get('upgrade-changes'), states({ case: kind }).get('renewal-update')];
    expect(parts('lan_dau')).toEqual(['not-needed', 'not-needed']);
    expect(parts('nang_hang')).toEqual(['needed', 'not-needed']);
    expect(parts('danh_gia_lai')).toEqual(['not-needed', 'needed']);
  });

  test('read at a day before 22/5/2026 the list is the old law\'s, and says so', () => {
    const old = states({}, '2026-05-21' as Day);
    expect(old.get('form-148')).toBe('needed');
    expect(old.has('registration-form')).toBe(false);
    const cited = knowledge.items.filter((item) => old.has(item.id)).flatMap((item) => item.refs.map((ref) => ref.law as string));
    expect(cited).not.toContain('qd-26-2026');
    expect(states({}).has('form-148')).toBe(false);
  });

  test('a paper that lapsed is needed again, and the day is named', () => {
    const paper = { state: 'shown' as const, issued: '2025-11-12' as Day };
    const line = (on: string) => checklist({ facts: fill({ set: 6 }), papers: new Map([['test-report' as ItemId, paper]]), on: on as Day, knowledge }).find((one) => one.item.id === 'test-report')!;
    expect(line('2026-11-12').state).toBe('held');
    expect(line('2026-11-13')).toMatchObject({ state: 'needed', why: expect.stringContaining('12/11/2026') });
  });

  test('a rejected paper is needed again, with its reason', () => {
    const papers = new Map([['test-report' as ItemId, { state: 'rejected' as const, reason: 'mờ, không đọc được số' }]]);
    expect(checklist({ facts: fill({ set: 6 }), papers, on: ON, knowledge }).find((one) => one.item.id === 'test-report')).toMatchObject({ state: 'needed', why: expect.stringContaining('mờ') });
  });
});
