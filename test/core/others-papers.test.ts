import { describe, expect, test } from 'vitest';
import { CAKE, talk } from './talk.ts';

describe('papers of goods that are none of theirs', () => {
  test.each<[string, number, string]>([
    ['làm nước mắm cần giấy gì', 9, 'nước mắm'], ['ma lam nuoc mam can giay gi', 9, 'nước mắm'], ['gạo cần giấy gì', 3, 'gạo'], ['nhà hàng xóm làm mật ong cần giấy gì', 4, 'mật ong'], ['bạn em bán chả cá thì phải có giấy gì', 8, 'chả cá'],
    ['chè thái nguyên hồ sơ gồm những gì', 11, 'chè thái nguyên'], ['làng du lịch cần những giấy gì', 26, 'du lịch'], ['trong buoi can giay to gi', 1, 'buoi'],
  ])('%s: those of set %i, and that theirs stays', (text, set, name) => {
    const { said, state } = talk(...CAKE, text);
    expect(said).toMatch(new RegExp(`bộ ${set} –`, 'i'));
    expect(said.toLowerCase()).toContain(name.toLowerCase());
    expect(said).toMatch(/bánh gai em vẫn giữ nguyên/);
    expect(said).not.toMatch(/còn thiếu \d+ mục/);
    expect(state.products.map((one) => one.name)).toEqual(['bánh gai']);
  });

  test.each(['làm bánh gai cần giấy gì', 'banh gai can giay gi', 'vay can chuan bi nhung giay to gi', 'gio can nhung gi', 'còn thiếu gì', 'htx mới lập cần giấy gì'])('%s: theirs', (text) => {
    const { said } = talk(...CAKE, text);
    expect(said).toMatch(/Hồ sơ bánh gai còn thiếu \d+ mục/);
    expect(said).not.toMatch(/giữ nguyên/);
  });

  test('what a passage surely tells of those goods is told', () => {
    expect(talk(...CAKE, 'homestay cần những giấy gì').said).toMatch(/công nhận điểm du lịch/);
  });

  test('the words it names to take the other in do so', () => {
    const { state, all } = talk(...CAKE, 'làm nước mắm cần giấy gì', 'thêm sản phẩm nước mắm');
    expect(all.at(-2)).toContain('"thêm sản phẩm nước mắm"');
    expect(state.products.map((one) => one.name)).toEqual(['bánh gai', 'nước mắm']);
  });

  test('which set goods of another dossier are of is not answered with the set of this one', () => {
    expect(talk(...CAKE, 'trà hạ đường huyết thuộc bộ nào').said).toMatch(/bộ 12[\s\S]*“hạ đường huyết”[\s\S]*Điều 43 khoản 2/);
  });
});

test.each<[string, boolean]>([['trà giảm mỡ máu', true], ['bánh chữa bệnh dạ dày', true], ['trà atiso', false], ['bánh tráng', false]])('%s: a name that speaks of healing is said so: %s', (name, healing) => {
  const { said } = talk(`em làm ${name}`);
  expect(/theo diện thực phẩm bảo vệ sức khỏe/.test(said)).toBe(healing);
});

test('a question that tells nothing new is answered, not noted', () => {
  const { said } = talk('bánh gai', 'htx', 'htx làm rượu nếp thì phải có giấy phép gì');
  expect(said).toMatch(/giấy phép sản xuất rượu/);
  expect(said).not.toMatch(/em ghi rồi/);
});
