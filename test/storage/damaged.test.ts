import { describe, expect, test } from 'vitest';
import { take } from '../../src/engine/take.ts';
import { openEngine } from '../../src/engine/engine.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { findIn } from '../../src/service.ts';
import { desk, ROOM } from '../rooms/desk.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';

const find = findIn(knowledge);
const STAFF = 'zalo/dm:ly' as never;
const HALL = 'zalo/group:hx' as never;

/** An office with a room, of which one row of `table` is then damaged. */
function office(sql: string) {
  const store = freshStore();
  const parts = { ...taking(store), find };
  let n = 0;
  store.office.apply([{ type: 'grant', member: { channel: STAFF, role: 'admin', scope: { communes: [], tags: [] }, name: 'Lý', since: NOW, by: 'command line' } }], NOW);
  const takes = (event: Parameters<typeof take>[0]) => take(event, NOW, parts);
  for (const group of ['zalo/group:xt', HALL]) takes(incoming({ type: 'joined', title: group, by: STAFF }, { channel: group, message: `j${group}`, at: NOW }));
  const staff = (text: string) => takes(said(text, `s${(n += 1)}`, STAFF));
  for (const text of ['soạn thông báo', 'tập huấn nhãn hàng ngày 20/12/2026 8 giờ ở UBND xã Xuân Thành cho tất cả']) staff(text);
  store.database.sqlite.exec(sql);
  const spoken = (event: ReturnType<typeof takes>) => ({ event: event.type, said: sent() });
  function sent(): string[] {
    const out: string[] = [];
    for (let heads = store.log.heads(); heads.length > 0; heads = store.log.heads()) {
      for (const one of heads) {
        if (one.effect.type === 'say') out.push(one.effect.message.text);
        store.log.mark(one, 'delivered');
      }
    }
    return out;
  }
  const inRoom = (group: string, text: string) => spoken(takes(incoming({ type: 'said', text }, { channel: group, message: `g${(n += 1)}`, at: NOW, name: 'Mận', from: 'man', addressed: true })));
  return { store, staff: (text: string) => spoken(staff(text)), inRoom, producer: (text: string) => spoken(takes(said(text, `p${(n += 1)}`, 'telegram/dm:man'))) };
}

describe.each([
  ['scope that is no JSON', "update room set scope = '{' where channel = 'zalo/group:hx'"],
  ['an unknown field in its scope', `update room set scope = '{"communes":[],"tags":[],"huyen":"x"}' where channel = 'zalo/group:hx'`],
  ['words for numbers', `update room set sets = '["sáu"]' where channel = 'zalo/group:hx'`],
])('a room with %s', (_what, sql) => {
  test('is put aside; other rooms, people and staff are served', () => {
    const { inRoom, producer, staff, store } = office(sql);
    expect(inRoom('zalo/group:xt', 'nhãn sản phẩm bắt buộc ghi những gì').said.join()).toMatch(/bằng tiếng Việt/);
    expect(producer('làm bánh gai ở xã Xuân Thành').event).toBe('taken');
    expect(staff('việc của tôi').event).toBe('taken');
    expect(inRoom(HALL, 'nhãn sản phẩm bắt buộc ghi những gì').event).toBe('taken');
    expect(store.office.putAside()).toEqual([expect.stringMatching(/^room R\d/)]);
    expect(store.office.putAside()).toEqual([]);
    expect(store.office.damaged()).toHaveLength(1);
  });

  test('can be registered anew, and what stood there is not lost', () => {
    const { store } = office(sql);
    const parts = { ...taking(store), find };
    take(incoming({ type: 'said', text: 'đăng ký nhóm xã Hải Xuân' }, { channel: HALL, message: 'again', at: NOW, name: 'Lý', from: 'ly', addressed: true }), NOW, parts);
    expect(store.office.room(HALL)).toMatchObject({ state: 'registered', scope: { communes: ['Hải Xuân'] } });
    expect(store.database.sqlite.prepare('select count(*) from room').pluck().get()).toBe(3);
  });
});

describe.each([
  ['no JSON', "update announcement set audience = 'x'"],
  ['an unknown field', `update announcement set audience = '{"communes":[],"sets":[],"stars":[],"tags":[],"who":1}'`],
])('an announcement whose audience is %s', (_what, sql) => {
  test('is put aside; its officer writes another, others are served', () => {
    const { staff, producer, inRoom, store } = office(sql);
    expect(staff('danh sách thông báo').event).toBe('taken');
    expect(staff('soạn thông báo').event).toBe('taken');
    expect(producer('em đi nhé').event).toBe('taken');
    expect(inRoom('zalo/group:xt', 'nhãn sản phẩm bắt buộc ghi những gì').event).toBe('taken');
    expect(store.office.damaged()).toEqual([expect.stringMatching(/^announcement B\d/)]);
  });
});

test('a damaged role, question on its way, or fact of one producer stops nobody else', () => {
  const here = desk();
  here.store.office.apply([{ type: 'grant', member: { channel: STAFF, role: 'admin', scope: { communes: [], tags: [] }, name: 'Lý', since: NOW, by: 'command line' } }], NOW);
  here.store.database.sqlite.exec("update handover set tags = '{'; update member set scope = 'x' where channel = 'zalo/dm:tu'; update fact set value = '{' where fact = 'commune'");
  for (const text of ['việc của tôi', 'báo cáo', 'ai đang kẹt', 'câu hỏi chờ', 'soạn thông báo']) expect(here.says(STAFF, text).type, text).toBe('taken');
  expect(here.inRoom('nhãn sản phẩm bắt buộc ghi những gì', 'hoa', { addressed: true }).type).toBe('taken');
  expect(here.store.office.damaged().map((row) => row.split(' ')[0])).toEqual(expect.arrayContaining(['handover', 'member']));
});

test('the service says the address of a damaged row once', async () => {
  const { store } = office("update room set spoke = '?' where channel = 'zalo/group:xt'");
  const errors: object[] = [];
  const engine = openEngine({ ...taking(store), store, platforms: [], files: undefined as never, clock: { now: () => NOW }, logger: { info: () => undefined, warn: () => undefined, error: (fields) => { errors.push(fields); } } });
  for (const n of [1, 2]) await engine.admit(incoming({ type: 'said', text: 'chào cả nhà' }, { channel: ROOM, message: `e${n}`, at: NOW, name: 'Mận', from: 'man' }));
  expect(errors).toEqual([{ row: expect.stringMatching(/^room R/) as string }]);
});
