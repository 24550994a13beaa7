import { describe, expect, test } from 'vitest';
import type { ChannelId, EventId } from '../../src/core/ids.ts';
import { take } from '../../src/engine/take.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { freshStore, NOW, said, taking } from '../fresh.ts';

const ADMIN = 'zalo/dm:admin' as ChannelId;
const DAY = 86_400_000;

/** A store with one admin, and a way to say things and read the answers. */
function office() {
  const store = freshStore();
  const parts = taking(store);
  store.office.apply([{ type: 'grant', member: { channel: ADMIN, role: 'admin', scope: { communes: [], tags: [] }, since: NOW, by: 'command line' } }], NOW);
  let n = 0;
  const says = (chat: string, text: string, at = NOW): string => {
    take(said(text, `m${(n += 1)}`, chat, at), at, parts);
    const rows = store.database.sqlite.prepare('select payload from outbox where channel = ? order by seq desc limit 1').all(chat) as { payload: string }[];
    return rows[0] ? (JSON.parse(rows[0].payload) as { message: { text: string } }).message.text : '';
  };
  const code = (text: string) => /CB-[A-Z0-9]{8}/.exec(text)![0];
  return { store, parts, says, code };
}

describe('a role', () => {
  test('is given by a one-time code, and once only', () => {
    const { store, says, code } = office();
    const made = code(says(ADMIN, 'cấp mã tư vấn xã Xuân Thành'));
    expect(says('telegram/dm:tu', made)).toMatch(/cán bộ tư vấn, phạm vi: xã Xuân Thành/);
    expect(says('telegram/dm:la', made)).toMatch(/không đúng, đã dùng/);
    expect(store.office.member('telegram/dm:tu')).toMatchObject({ role: 'consultant', scope: { communes: ['Xuân Thành'], tags: [] }, by: ADMIN });
    expect(store.office.member('telegram/dm:la')).toBeUndefined();
  });

  test('of a code that is a day old is not given', () => {
    const { says, code } = office();
    const made = code(says(ADMIN, 'cấp mã điều phối'));
    expect(says('zalo/dm:tu', made, NOW + DAY + 1)).toMatch(/quá 24 giờ/);
  });

  test('cannot be given, listed or taken by who is no admin: a producer who tries is answered as a producer', () => {
    const { store, says, code } = office();
    expect(says('zalo/dm:man', 'cấp mã quản trị')).not.toMatch(/CB-/);
    says('zalo/dm:tu', code(says(ADMIN, 'cấp mã tư vấn')));
    for (const text of ['cấp mã quản trị', 'danh sách vai trò', 'thu hồi vai trò 1']) expect(says('zalo/dm:tu', text)).toMatch(/chỉ người được giao vai trò/);
    expect(store.office.members().map((one) => one.role).toSorted()).toEqual(['admin', 'consultant']);
  });

  test('taken away is gone at once, and all of it is audited', () => {
    const { store, says, code } = office();
    says('zalo/dm:tu', code(says(ADMIN, 'cấp mã tư vấn')));
    expect(says(ADMIN, 'danh sách vai trò')).toMatch(/2\. .*cán bộ tư vấn/);
    says(ADMIN, 'thu hồi vai trò 2');
    expect(store.office.member('zalo/dm:tu')).toBeUndefined();
    expect(store.office.audited().map((one) => `${one.who} ${one.what} ${one.about ?? ''}`.trim()).toReversed()).toEqual([
      'zalo/dm:admin make role code', 'zalo/dm:admin grant role zalo/dm:tu', 'zalo/dm:admin revoke role zalo/dm:tu',
    ]);
  });

  test('does not stop its holder from being a producer too, and goes when they ask to be forgotten', () => {
    const { store, says, code } = office();
    says('zalo/dm:tu', code(says(ADMIN, 'cấp mã tư vấn')));
    for (const text of ['làm bánh gai', 'đồng ý', 'htx']) says('zalo/dm:tu', text);
    expect(store.log.counts().products).toBe(1);
    says('zalo/dm:tu', '/xoa');
    says('zalo/dm:tu', 'xóa hết');
    expect(store.office.member('zalo/dm:tu')).toBeUndefined();
    expect(JSON.stringify(store.office.audited())).not.toContain('dm:tu');
  });
});

describe('a group', () => {
  const group = 'zalo/group:xt';
  const joined = (by: string | undefined, at = NOW) => incoming({ type: 'joined', title: 'Xuân Thành', ...(by ? { by: by as ChannelId } : {}) }, { channel: group, message: `join-${at}`, at });

  test('is served when somebody of the office brings us in, with their scope; else it waits', () => {
    const { store, parts, says, code } = office();
    take(joined('zalo/dm:nguoi-la'), NOW, parts);
    expect(store.office.room(group)).toMatchObject({ state: 'met', title: 'Xuân Thành' });
    says('zalo/dm:tu', code(says(ADMIN, 'cấp mã tư vấn xã Xuân Thành')));
    take(joined('zalo/dm:tu', NOW + 1), NOW, parts);
    expect(store.office.room(group)).toMatchObject({ state: 'registered' });
  });

  test('keeps what was set when we are put out, come back, or it moves to another id', () => {
    const { store, parts } = office();
    take(joined(ADMIN), NOW, parts);
    take(incoming({ type: 'removed' }, { channel: group, message: 'x1', at: NOW }), NOW, parts);
    expect(store.office.room(group)?.state).toBe('left');
    take(joined(ADMIN, NOW + 5), NOW, parts);
    const { id } = store.office.room(group)!;
    take({ ...incoming({ type: 'migrated', to: 'zalo/group:xt2' as ChannelId }, { channel: group, message: 'x2', at: NOW }), id: 'mig' as EventId }, NOW, parts);
    expect(store.office.room(group)).toBeUndefined();
    expect(store.office.room('zalo/group:xt2')).toMatchObject({ id, state: 'registered' });
  });

  test('no word and no name of it is kept', () => {
    const { store, parts } = office();
    take(incoming({ type: 'said', text: 'chuyện Riêng của nhóm' }, { channel: group, message: 'm9', at: NOW, name: 'Chị Bí Mật', from: 'bimat' }), NOW, parts);
    const all = JSON.stringify(store.database.sqlite.prepare('select * from event').all());
    expect(all).not.toMatch(/Riêng|Bí Mật|group:xt|bimat/);
  });
});
