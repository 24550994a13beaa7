import { expect, test } from 'vitest';
import { routeFor } from '../../src/core/desk/route.ts';
import type { ChannelId, RoomId } from '../../src/core/ids.ts';
import { roomScopeIn } from '../../src/core/room/scope.ts';
import type { Room } from '../../src/core/room/state.ts';
import type { Look } from '../../src/core/staff/look.ts';
import { freshStore, knowledge, NOW } from '../fresh.ts';

const room = (name: string, about: string, more: Partial<Room> = {}): Room => {
  const { unknown: _unknown, ...scope } = roomScopeIn(about, knowledge);
  return { id: name as RoomId, channel: `zalo/group:${name}` as ChannelId, title: name, state: 'registered', patience: 30, spoke: [], since: NOW, ...scope, ...more };
};

function route(rooms: readonly Room[], where: { commune?: string; tags?: string[]; set?: number }, loads: Record<string, number> = {}, now = NOW): string | undefined {
  const store = freshStore();
  store.office.apply(rooms.map((one) => ({ type: 'room', room: one })), NOW);
  const look = { ...store.office, loads: () => new Map(Object.entries(loads).map(([name, n]) => [`zalo/group:${name}`, n])) } as unknown as Look;
  return routeFor({ tags: [], ...where }, [], look, now)?.name;
}

test.each([
  ['xã Xuân Thành; bộ 6, 7', { communes: ['Xuân Thành'] }, [6, 7], undefined],
  ['sản phẩm bánh gai, mật ong', { communes: [] }, [4, 6], undefined],
  ['ngành đồ uống; năm 2027', { communes: [] }, undefined, [2027]],
  ['xã Hải Xuân, Ninh Bình; chương trình 2026, 2027; thẻ đợt 1', { communes: ['Hải Xuân, Ninh Bình'], tags: ['đợt 1'] }, [], [2026, 2027]],
])('"%s" is read', (text, scope, sets, years) => {
  const read = roomScopeIn(text, knowledge);
  expect(read.scope).toMatchObject(scope);
  if (sets) expect(read.sets).toEqual(sets);
  else expect(read.sets.length).toBeGreaterThan(1);
  expect(read.years).toEqual(years);
  expect(read.unknown).toEqual([]);
});

test('a kind of product nobody knows is told, and does not count', () => {
  expect(roomScopeIn('sản phẩm bánh gai, xyzzy', knowledge)).toMatchObject({ sets: [6], unknown: ['xyzzy'] });
});

test('the room of the commune, then of the kind, then of the year; one that takes everything last', () => {
  const all = room('all', '');
  const here = room('here', 'xã Xuân Thành');
  const cakes = room('cakes', 'xã Xuân Thành; bộ 6');
  const next = room('next', 'xã Xuân Thành; bộ 6; năm 2026');
  expect(route([all], { commune: 'Xuân Thành', set: 6 })).toBe('all');
  expect(route([all, here], { commune: 'Xuân Thành', set: 6 })).toBe('here');
  expect(route([all, here], { commune: 'Hải Xuân', set: 6 })).toBe('all');
  expect(route([all, here, cakes], { commune: 'Xuân Thành', set: 6 })).toBe('cakes');
  expect(route([all, here, cakes], { commune: 'Xuân Thành', set: 9 })).toBe('here');
  expect(route([all, here, cakes], { commune: 'Xuân Thành' })).toBe('here');
  expect(route([all, here, cakes, next], { commune: 'Xuân Thành', set: 6 })).toBe('next');
});

test('a room of another year is passed over, unless a tag of the producer names it', () => {
  const next = room('next', 'xã Xuân Thành; năm 2027');
  const all = room('all', '');
  expect(route([next, all], { commune: 'Xuân Thành' })).toBe('all');
  expect(route([next, all], { commune: 'Xuân Thành' }, {}, Date.parse('2027-02-01T08:00:00+07:00'))).toBe('next');
  expect(route([next, all], { commune: 'Xuân Thành', tags: ['OCOP 2027'] })).toBe('next');
});

test('of two alike, the one with fewer questions open', () => {
  const two = [room('a', 'xã Xuân Thành; năm 2026'), room('b', 'xã Xuân Thành; năm 2026')];
  expect(route(two, { commune: 'Xuân Thành' }, { a: 3, b: 1 })).toBe('b');
  expect(route(two, { commune: 'Xuân Thành' }, { a: 1, b: 3 })).toBe('a');
});

test('the years of a room outlive being stored', () => {
  const store = freshStore();
  store.office.apply([{ type: 'room', room: room('a', 'năm 2026, 2027') }, { type: 'room', room: room('b', '') }], NOW);
  expect(store.office.rooms().map(({ years }) => years)).toEqual([[2026, 2027], undefined]);
});
