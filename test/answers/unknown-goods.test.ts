import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ask = (text: string) => answer({ text, on: '2026-11-25' as Day }, knowledge);

test.each(['há cảo thuộc bộ nào', 'sâu chít khô bộ nào vậy em', 'em làm gỏi cuốn thì bộ nào', 'nhong ong thuoc bo may', 'bong bóng Cung Đình thuộc bộ nào'])('%s: no word leads it to a set, and no other goods\' set is told', (text) => {
  const found = ask(text);
  expect(found).toMatchObject({ outcome: 'answered', sources: [{ entry: 'chon-bo-nhu-the-nao' }, { entry: 'chon-bo-nhu-the-nao' }] });
  expect(found.text).toMatch(/^Dạ “(?:há cảo|sâu chít khô|gỏi cuốn|nhong ong|bong bóng Cung Đình)” em chưa có trong danh sách/);
});

test('where nothing is named, its name is asked for', () => expect(ask('sản phẩm của em thuộc bộ nào').text).toMatch(/^Anh\/chị nhắn em tên sản phẩm/));

test.each([['bánh bao thuộc bộ nào', 'gao-bo-3-hay-6'], ['chấm sai bộ nào thì sao', 'chon-sai-bo'], ['mật ong thuộc bộ nào', 'set-4'], ['bộ y tế quản lý bộ nào', 'dau-moi-quan-ly-nganh'], ['hộp quà trà với mứt thuộc bộ nào', 'hop-qua-bo-nao']])('%s: a passage or a word tells of it', (text, entry) => {
  const found = ask(text);
  expect(found.outcome === 'answered' && found.sources[0]?.entry).toBe(entry);
});

test.each([['cá la hán', 25], ['trai cay say kho', 7], ['bông hoa hồi', 10], ['đặc sản mít sấy', 7], ['bột ngâm chân thảo dược', 20], ['tour đi bộ qua làng Trà Quế', 26], ['kệ sách tre', 21], ['xe ngựa tham quan phố cổ', 26], ['nước dưỡng tóc bồ kết', 19], ['bột ăn dặm gạo lứt', 6]] as const)('%s: a name by which nobody would say it is made', (name, set) => {
  const found = ask(`${name} thuộc bộ nào`);
  expect(found.outcome === 'answered' && found.sources[0]?.entry).toBe(`set-${set}`);
});

test.each([['nấm rơm muối', 7], ['cà pháo mắm', 7], ['dưa món', 7], ['cá linh mắm', 8], ['nấm rơm, muối', 1]] as const)('%s: what was done to it decides, right behind it', (name, set) => {
  const found = ask(`${name} thuộc bộ nào`);
  expect(found.outcome === 'answered' && found.sources[0]?.entry).toBe(`set-${set}`);
});

test.each(['bông điên điển mùa nào có', 'mít sấy ship sài gòn không', 'hái bông điên điển lúc nào'])('%s: when and where goods are had is not which set they are of', (text) => {
  expect(ask(text).text).not.toMatch(/: bộ \d/);
});

test('in a long tale the first words before "thì" name no goods', () => {
  expect(ask('hôm qua họp thì thấy mấy chị trong xã bàn nhau mà chị không rõ mỗi sản phẩm muốn chấm thì theo bộ nào').text).not.toMatch(/“hôm qua họp”/);
});
