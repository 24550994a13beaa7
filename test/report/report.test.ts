import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/core/report/report.ts';
import { communesOf } from '../../src/core/report/communes.ts';
import { clockOf, STAGES } from '../../src/core/report/line.ts';
import type { Narrowed } from '../../src/core/report/narrow.ts';
import { VIEWS, type Cell, type Column, type Table } from '../../src/core/report/table.ts';
import { STAGE_NAMES } from '../../src/core/say/report.ts';
import { EVERYTHING, type Scope } from '../../src/core/staff/roles.ts';
import { addDays, dayOf, daysBetween } from '../../src/core/time.ts';
import { freshStore, knowledge, NOW } from '../fresh.ts';
import { everything, isInside, sameCommune } from './brute.ts';
import { fillProvince } from './province.ts';

const world = { knowledge, now: NOW };
const on = dayOf(NOW);
const SCOPES: readonly Scope[] = [EVERYTHING, { communes: ['Số 0'], tags: [] }, { communes: ['Số 1, Ninh Bình'], tags: [] }, { communes: [], tags: ['đợt 1'] }, { communes: ['Không Có'], tags: [] }];

const records = ({ columns, rows }: Table): Record<string, Cell>[] => rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
const sum = (made: Table, column: Column): number => records(made).reduce((n, row) => n + Number(row[column]), 0);

/** A province in a database, and the same counted both ways. */
function province(seed: number, producers: number, asked: Omit<Narrowed, 'scope'> & { scope?: Scope } = {}) {
  const store = freshStore();
  fillProvince(store, seed, { producers, productsEach: 2, communes: 5, now: NOW });
  const scope = asked.scope ?? EVERYTHING;
  return { store, made: report(store.office.counted(), { ...asked, scope }, world), ...everything(store, scope) };
}

describe('what a report counts is what is there, counted the long way', () => {
  const some = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 25 }), fc.constantFrom(...SCOPES));

  test('in every group, for every scope', () => {
    fc.assert(fc.property(some, ([seed, producers, scope]) => {
      const { made, states, seen, store } = province(seed, producers, { scope });
      const stages = records(made.table('stage'));
      for (const stage of STAGES) {
        const here = seen.filter((one) => one.stage === stage);
        expect(stages.find((row) => row['stage'] === STAGE_NAMES[stage])).toEqual({ stage: STAGE_NAMES[stage], products: here.length, producers: new Set(here.map(({ state }) => state.id)).size });
      }
      for (const row of records(made.table('set'))) expect(row['products']).toBe(seen.filter(({ facts }) => facts['set'] === row['set']).length);
      const inForce = seen.filter(({ expires }) => expires !== undefined && expires >= on);
      const stars = records(made.table('stars'));
      for (const n of [3, 4, 5]) expect(stars.find((row) => row['stars'] === `${n} sao`)).toMatchObject({ held: inForce.filter(({ facts }) => facts['certificate-stars'] === n).length, aimed: seen.filter(({ facts }) => facts['stars'] === n).length });
      const [communes, cases] = [made.table('commune'), made.table('case')];
      expect(sum(communes, 'producers')).toBe(states.length);
      for (const one of [communes, cases, made.table('set')]) {
        expect(sum(one, 'products')).toBe(seen.length);
        expect(sum(one, 'certified')).toBe(inForce.length);
        expect(sum(one, 'expired')).toBe(seen.filter(({ expires }) => expires !== undefined && expires < on).length);
        expect(sum(one, 'stuck')).toBe(seen.filter(({ stuck }) => stuck).length);
      }
      for (let commune = 0; commune < 5; commune += 1) {
        const rows = records(communes).filter((row) => sameCommune(String(row['commune']), `Số ${commune}`));
        expect(rows.reduce((n, row) => n + Number(row['products']), 0)).toBe(seen.filter((one) => sameCommune(one.commune, `Số ${commune}`)).length);
      }
      store.close();
    }), { numRuns: 25, seed: 20261125 });
  });

  test('in every list, sorted by what presses most', () => {
    fc.assert(fc.property(some, fc.integer({ min: -400, max: 400 }), ([seed, producers, scope], shift) => {
      const [from, to] = [addDays(on, shift), addDays(on, shift + 120)];
      const { made, seen, states, store } = province(seed, producers, { scope, from, to });
      const stuck = records(made.table('stuck'));
      expect(stuck.map((row) => `${row['producer']} ${row['product']}`).toSorted()).toEqual(seen.filter((one) => one.stuck).map((one) => `${one.state.id} ${one.product.name}`).toSorted());
      for (const row of stuck) expect(seen.some((one) => one.state.id === row['producer'] && one.product.name === row['product'] && one.missing === row['missing'])).toBe(true);
      const days = stuck.map((row) => Number(row['still']));
      expect(days).toEqual(days.toSorted((a, b) => b - a));
      const ending = seen.filter(({ expires }) => expires !== undefined && expires >= from && expires <= to);
      const certificates = records(made.table('certificates'));
      expect(certificates.map((row) => `${row['expires']} ${row['producer']} ${row['product']}`).toSorted()).toEqual(ending.map((one) => `${one.expires} ${one.state.id} ${one.product.name}`).toSorted());
      for (const row of certificates) expect([daysBetween(row['opens'] as never, row['expires'] as never), daysBetween(row['closes'] as never, row['expires'] as never)]).toEqual([180, 120]);
      const months = made.table('months');
      expect(sum(months, 'count')).toBe(ending.length);
      for (const row of records(months)) expect(ending.filter((one) => one.expires!.startsWith(String(row['month']))).length).toBeGreaterThanOrEqual(Number(row['count']));
      const waiting = states.flatMap(({ questions }) => questions.filter((one) => one.state === 'waiting'));
      expect(records(made.table('questions')).map((row) => String(row['question'])).toSorted()).toEqual(waiting.map(({ id }) => id).toSorted());
      expect(records(made.table('questions')).filter((row) => row['text'] !== undefined).length).toBe(waiting.filter((one) => one.shown !== undefined).length);
      store.close();
    }), { numRuns: 25, seed: 7 });
  });

  test('in the paragraph: every number of it', () => {
    const { made, seen, states } = province(99, 60);
    const fresh = seen.filter(({ product, expires, facts }) => expires === undefined && (facts['case'] === undefined || facts['case'] === 'lan_dau') && dayOf(product.since).startsWith('2026'));
    const known = fresh.filter(({ facts }) => facts['set'] !== undefined);
    const food = known.filter(({ facts }) => knowledge.sets.find(({ set }) => set === facts['set'])!.industry === 'I');
    const due = seen.filter(({ expires }) => expires?.startsWith('2026'));
    expect(fresh.length * due.length * food.length).toBeGreaterThan(0);
    const text = made.paragraph();
    expect(text).toContain(`có ${fresh.length} sản phẩm mới đăng ký của ${new Set(fresh.map(({ state }) => state.id)).size} chủ thể`);
    expect(text).toContain(`${due.length} sản phẩm hết thời hạn công nhận trong năm (${due.filter(({ expires }) => expires! < on).length} đã hết, ${due.filter(({ expires }) => expires! >= on).length} sẽ hết), trong đó ${due.filter(({ facts }) => facts['renewal-filed'] === 'co').length} đã nộp`);
    expect(text).toContain(`(${food.length}/${known.length} sản phẩm mới đã rõ bộ tiêu chí)`);
    const inForce = seen.filter(({ expires }) => expires !== undefined && expires >= on);
    expect(text).toContain(`Đang còn hạn ${inForce.length} giấy chứng nhận: ${inForce.filter(({ facts }) => facts['certificate-stars'] === 3).length} sản phẩm 3 sao`);
    expect(states.length).toBe(60);
  });
});

test('whatever a reader may not see is not in it, not even as a number', () => {
  const scope = { communes: ['Số 1, Ninh Bình'], tags: [] };
  const { made, states, store } = province(5, 40, { scope });
  const mine = new Set<string>(states.map(({ id }) => id));
  expect(mine.size).toBeGreaterThan(2);
  const others = store.log.producerIds().filter((id) => !mine.has(id)).map((id) => store.producers.load(id)!);
  expect(others.length).toBeGreaterThan(20);
  const told = JSON.stringify(VIEWS.map((view) => made.table(view)));
  for (const { id, people } of others) {
    expect(told).not.toContain(`"${id}"`);
    for (const { phone } of people) if (phone) expect(told).not.toContain(phone);
  }
  expect(Number(records(made.table('summary'))[0]!['count'])).toBe(mine.size);
});

test('nothing there: zeros and words that say so, no line invented', () => {
  const { made } = province(1, 0);
  for (const view of VIEWS) if (!['summary', 'stage', 'stars'].includes(view)) expect(made.table(view).rows, view).toEqual([]);
  expect(sum(made.table('summary'), 'count')).toBe(0);
  expect(made.paragraph()).toBe('Năm 2026 (tính đến 24/11/2026): chưa có sản phẩm mới nào đăng ký; không có sản phẩm nào hết thời hạn công nhận trong năm. Chưa có giấy chứng nhận nào còn hạn trong dữ liệu. Số liệu chỉ gồm chủ thể có trong Trợ lý OCOP.');
});

test('papers that end: held ones only, those of a producer once', () => {
  const { made, states } = province(11, 80);
  const rows = records(made.table('papers'));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const state = states.find(({ id }) => id === row['producer'])!;
    expect(state.documents.some((one) => knowledge.items.find(({ id }) => id === one.item)!.title === row['paper'] && one.state !== 'rejected')).toBe(true);
    expect(Number(row['left'])).toBeLessThanOrEqual(60);
  }
  const keys = rows.map((row) => `${row['producer']} ${row['paper']} ${row['product'] ?? ''} ${row['expires']}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('where a certificate stands, on every day of its last year', () => {
  const expires = addDays(on, 0);
  for (let before = -3; before <= 365; before += 1) {
    const day = addDays(expires, -before);
    const clock = before < 0 ? 'expired' : before > 180 ? 'early' : before < 120 ? 'missed' : before <= 134 ? 'closing' : 'open';
    expect(clockOf(expires, false, day, knowledge), `${before} days before`).toBe(clock);
    expect(clockOf(expires, true, day, knowledge)).toBe(before < 0 ? 'expired' : 'filed');
  }
});

test('one commune however it is written; two of one name where there are two', () => {
  const of = communesOf([{ commune: 'Xuân Thành', province: 'Ninh Bình' }, { commune: 'xã xuân thành' }, { commune: 'Hải Xuân' }, { commune: 'Hòa Bình', province: 'Nghệ An' }, { commune: 'Hòa Bình', province: 'Ninh Bình' }, {}]);
  expect(of({ commune: 'xa xuan thanh' })).toEqual({ key: of({ commune: 'Xuân Thành', province: 'Ninh Bình' }).key, commune: 'Xuân Thành', province: 'Ninh Bình' });
  expect(new Set([of({ commune: 'Hòa Bình', province: 'Nghệ An' }), of({ commune: 'Hòa Bình', province: 'Ninh Bình' }), of({ commune: 'Hòa Bình' }), of({ commune: 'Hải Xuân' }), of({})].map(({ key }) => key)).size).toBe(5);
  expect(of({})).toEqual({ key: '' });
});

test('an event: who was invited, what became of it, who came; a guest of nobody counts for who sees everything', () => {
  const { made, store, states } = province(17, 80);
  const [row] = records(made.table('events'));
  const { announcing } = store.office;
  const answers = announcing.answers('B1');
  const came = announcing.attendance('B1');
  expect(came.length).toBeGreaterThan(1);
  const count = (state: string) => answers.filter((one) => one.state === state).length;
  expect(row).toMatchObject({
    event: 'Tập huấn làm hồ sơ', state: 'đã diễn ra', invited: announcing.recipients('B1').length, going: count('going'), queued: count('waiting'), no: count('no'),
    people: answers.filter((one) => one.state === 'going').reduce((n, one) => n + one.people, 0), came: came.length * 2,
  });
  store.office.apply([{ type: 'attended', attendance: { announcement: 'B1', person: 'G1', producer: '', name: 'khách', people: 5, how: 'list', at: 4 } } as never], NOW);
  const seen = (scope: Scope) => records(report(store.office.counted(), { scope }, world).table('events'))[0]?.['came'];
  expect(seen(EVERYTHING)).toBe(came.length * 2 + 5);
  const scope = { communes: ['Số 1'], tags: [] };
  expect(seen(scope) ?? 0).toBe(came.filter(({ producer }) => isInside(scope, states.find(({ id }) => id === producer)!)).length * 2);
});
