import { describe, expect, test } from 'vitest';
import { audienceIn, isMeant, reach, type Names } from '../../src/core/announcement/audience.ts';
import type { Candidate } from '../../src/core/announcement/state.ts';
import type { Room } from '../../src/core/room/state.ts';
import type { Day } from '../../src/core/time.ts';

const on = '2026-11-24' as Day;
const room = (id: string, title: string, communes: string[] = [], state: Room['state'] = 'registered') => ({ id, title, state, channel: `zalo/1:g:${id}`, scope: { communes, tags: [] }, sets: [], patience: 0, spoke: [], since: 0 }) as unknown as Room;
const rooms = [room('R1', 'OCOP Xuân Thành', ['Xuân Thành, Ninh Bình']), room('R2', 'ocop-hai-xuan', ['Hải Xuân']), room('R3', 'Cũ', [], 'left'), room('R4', 'Toàn tỉnh')];
const names = { rooms, item: (words: string) => (/kiểm nghiệm/.test(words) ? 'test-report' : undefined), event: (words: string) => (/^(B12|buổi một)$/i.test(words) ? 'B12' : undefined) } as unknown as Names;
const read = (text: string) => audienceIn(text, on, names);
const EVERYBODY = { communes: [], sets: [], stars: [], tags: [] };

describe('an audience in plain words', () => {
  test.each([
    ['tất cả', EVERYBODY],
    ['xã Xuân Thành và bộ 6', { ...EVERYBODY, communes: ['Xuân Thành'], sets: [6] }],
    ['bộ 6 và 7', { ...EVERYBODY, sets: [6, 7] }],
    ['các chủ thể ở xã Xuân Thành, 3 sao', { ...EVERYBODY, communes: ['Xuân Thành'], stars: [3] }],
    ['xã Xuân Thành, Ninh Bình', { ...EVERYBODY, communes: ['Xuân Thành, Ninh Bình'] }],
    ['lần đầu và đánh giá lại', { ...EVERYBODY, cases: ['lan_dau', 'danh_gia_lai'] }],
    ['còn thiếu phiếu kiểm nghiệm', { ...EVERYBODY, stuck: ['test-report'] }],
    ['đã dự B12; xã Hải Xuân', { ...EVERYBODY, communes: ['Hải Xuân'], came: { to: 'B12', yes: true } }],
    ['không dự buổi một', { ...EVERYBODY, came: { to: 'B12', yes: false } }],
    ['nhóm Xuân Thành', { ...EVERYBODY, rooms: ['R1'], roomsOnly: true }],
    ['nhóm hải xuân; 3 sao', { ...EVERYBODY, stars: [3], rooms: ['R2'] }],
    ['mọi nhóm', { ...EVERYBODY, rooms: ['R1', 'R2', 'R4'], roomsOnly: true }],
    ['tất cả; mọi nhóm', { ...EVERYBODY, rooms: ['R1', 'R2', 'R4'] }],
  ])('%s', (text, audience) => { expect(read(text)).toEqual(audience); });

  test.each([['nhóm Cũ', 'nhóm Cũ'], ['đã dự buổi mười', 'đã dự buổi mười'], ['còn thiếu vàng', 'còn thiếu vàng'], ['xã Xuân Thành; ai cũng được', 'ai cũng được']])('%s names nobody that is known, and is given back', (text, unclear) => {
    expect(read(text)).toEqual({ unclear });
  });
});

const one = (more: Partial<Candidate>): Candidate => ({ person: 'N1', producer: 'P1', consented: true, silent: false, tags: [], products: [], channel: 'zalo/1:2', ...more }) as Candidate;
const all = { scope: { communes: [], tags: [] } };

test('what is asked of a product is asked of one and the same', () => {
  const both = one({ products: [{ set: 6, case: 'lan_dau' }, { set: 9, stars: 3, case: 'nang_hang' }] });
  expect(isMeant({ ...EVERYBODY, sets: [6], cases: ['lan_dau'] }, both, all)).toBe(true);
  expect(isMeant({ ...EVERYBODY, sets: [6], cases: ['nang_hang'] }, both, all)).toBe(false);
});

test('who was asked and did not come is meant by "không dự", who never was asked is not', () => {
  const ties = { cameTo: () => new Set(['N1']), askedTo: () => new Set(['N1', 'N2']), lacks: () => false } as never;
  const meant = (yes: boolean) => ['N1', 'N2', 'N3'].filter((person) => isMeant({ ...EVERYBODY, came: { to: 'B12' as never, yes } }, one({ person: person as never }), all, ties));
  expect([meant(true), meant(false)]).toEqual([['N1'], ['N2']]);
});

test('a member with a scope writes to the rooms that lie within it, and to no people when only rooms are named', () => {
  const audience = { ...EVERYBODY, rooms: ['R1', 'R2', 'R3', 'R4'], roomsOnly: true } as never;
  const reached = (communes: string[]) => { const who = reach(audience, [one({})], { scope: { communes, tags: [] } }, rooms); return [who.rooms.map(({ id }) => id), who.closed, who.reached.length]; };
  expect(reached([])).toEqual([['R1', 'R2', 'R4'], ['R3'], 0]);
  expect(reached(['Xuân Thành'])).toEqual([['R1'], ['R2', 'R3', 'R4'], 0]);
});
