import { describe, expect, test } from 'vitest';
import { covers, EVERYTHING, overlap, roleNamed, scopeIn } from '../../src/core/staff/roles.ts';
import { orderIn } from '../../src/core/staff/orders.ts';

describe('a scope', () => {
  test.each([
    ['xã Xuân Thành', { commune: 'Xuân Thành', tags: [] }, true],
    ['xuan thanh', { commune: 'Xã Xuân Thành', tags: [] }, true],
    ['xã Xuân Thành', { commune: 'Hải Xuân', tags: [] }, false],
    ['xã Xuân Thành, Ninh Bình', { commune: 'Xuân Thành', province: 'Ninh Bình', tags: [] }, true],
    ['xã Xuân Thành, Ninh Bình', { commune: 'Xuân Thành', province: 'Nghệ An', tags: [] }, false],
    ['xã Xuân Thành, Ninh Bình', { commune: 'Xuân Thành', tags: [] }, false],
    ['xã Xuân Thành; thẻ đợt 1', { commune: 'Hải Xuân', tags: ['Đợt 1'] }, true],
    ['thẻ đợt 1', { commune: 'Xuân Thành', tags: [] }, false],
    ['xã Xuân Thành', { tags: [] }, false],
  ])('%s covers %j: %s', (scope, where, covered) => { expect(covers(scopeIn(scope), where)).toBe(covered); });

  test('without limits covers everybody', () => { expect(covers(EVERYTHING, { tags: [] })).toBe(true); });

  test('two scopes meet by name before they meet by having no limits', () => {
    expect([overlap(scopeIn('xã A'), scopeIn('xa a, Ninh Bình')), overlap(EVERYTHING, scopeIn('xã A')), overlap(scopeIn('xã A'), scopeIn('xã B'))]).toEqual([2, 1, 0]);
  });
});

test.each([
  ['CB-7K2M9QFD', { type: 'use-code', code: '7K2M9QFD' }],
  ['cb 7k2m9qfd', { type: 'use-code', code: '7K2M9QFD' }],
  ['cấp mã tư vấn xã Xuân Thành', { type: 'make-code', role: 'consultant', scope: { communes: ['Xuân Thành'], tags: [] } }],
  ['/capma dieuphoi', { type: 'make-code', role: 'staff', scope: EVERYTHING }],
  ['thu hoi vai tro 2', { type: 'revoke', nth: 2 }],
  ['Danh sách vai trò', { type: 'roles' }],
  ['OC-7K2M9QFD', undefined],
  ['em làm bánh gai', undefined],
  ['chị ơi cấp mã vạch ở đâu', undefined],
])('"%s" is the order %j', (text, order) => { expect(orderIn(text)).toEqual(order); });

test('roles are named in either language', () => {
  expect(['consultant', 'Tư vấn', 'điều phối', 'quản trị', 'boss', 'constructor'].map(roleNamed)).toEqual(['consultant', 'consultant', 'staff', 'admin', undefined, undefined]);
});
