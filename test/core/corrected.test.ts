import { expect, test } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { step } from '../../src/core/producer/step.ts';
import { correctionIn } from '../../src/core/read/correction.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';
import { talk } from './talk.ts';

/** What is known after these messages of somebody who has agreed: products, commune, province, and what was said last. */
function told(...texts: readonly string[]) {
  let state: Producer | undefined;
  let last = '';
  ['chào', 'đồng ý', ...texts].forEach((text, i) => {
    const at = NOW + i * 60_000;
    const event = { ...incoming({ type: 'said', text }, { channel: 'zalo/dm:a', message: `m${i}`, at, name: 'Lan' }), no: i + 1, at, luck: i.toString(16).padStart(16, '0') } as Event;
    const done = step(state, event, { knowledge, now: at });
    state = done.state === 'erased' ? undefined : done.state;
    last = done.effects.flatMap((effect) => (effect.type === 'say' ? effect.message.text : [])).join('\n');
  });
  const fact = (id: string) => state?.facts.find((one) => one.fact === id)?.value;
  return { products: state?.products.map(({ name }) => name), commune: fact('commune'), province: fact('province'), last };
}

test('where the commune is asked, talk does not become it', () => {
  for (const text of ['ko thue', 'co noi mat gan', 'xuong nho thoi', 'chua muon duoc']) expect(told('em lam banh gai', 'hkd', text).commune, text).toBeUndefined();
  expect(told('em lam banh gai', 'hkd', 'xuan truong').commune).toBe('Xuan Truong');
  expect(told('em lam banh gai', 'hkd', 'xuan truong', 'a nhầm, xã con minh').commune).toBe('Côn Minh');
});

test.each([['a nham lan dau', 'lan dau'], ['nham lam dong', 'lam dong'], ['à nhầm là htx', 'htx'], ['nham thanh hoa', 'thanh hoa'], ['sua lai thanh htx', 'htx'], ['nham mat ong', 'mat ong'], ['lon mang cut', 'mang cut'], ['nhầm rồi, 3 sao', '3 sao']])('%s: a word that begins like a filler is none', (text, corrected) => {
  expect(correctionIn(text).corrected).toBe(corrected);
});

test('a slip typed without marks or a comma is put right', () => {
  expect(told('bánh gai', 'hkd', 'xã Xuân Thành nghệ an', 'nâng hạng', 'a nham lan dau').last).toMatch(/sửa lại: trường hợp: lần đầu/);
  expect(told('bánh gai', 'hkd', 'nham thanh hoa')).toMatchObject({ commune: undefined, province: 'Thanh Hóa' });
});

test('"xa phong dien" is no soap, and settles no product', () => {
  expect(told('em lam banh gai', 'xa phong thai hue')).toMatchObject({ products: ['bánh gai'], commune: 'Phong Thái', province: 'Huế' });
});

test('a product is put right in the ways people do', () => {
  for (const text of ['khong phai, ruou nep', 'ruou nep chu ko phai ruou gao', 'rượu nếp chứ không phải rượu gạo em ơi', 'không phải rượu gạo mà là rượu nếp', 'a nham, ruou nep']) {
    expect(told('em lam ruou gao', text).products, text).toEqual(['rượu nếp']);
  }
  expect(told('em lam ruou gao, banh gai', 'banh nhan chu khong phai banh gai').products).toEqual(['rượu gạo', 'bánh nhãn']);
  expect(told('em lam tra gung chu khong phai mut').products).toEqual(['trà gừng']);
  expect(told('em lam ruou gao', 'doi ten san pham thanh ruou gao ba Nhi nhe').products).toEqual(['ruou gao ba Nhi']);
  expect(told('em lam ruou gao', 'sửa lại tên rượu gạo là Rượu quê Kim Sơn').products).toEqual(['Rượu quê Kim Sơn']);
  for (const text of ['doi ten htx thanh htx dong tam', 'đổi tên sản phẩm thành tên khác có được không']) expect(told('em lam ruou gao', text).products, text).toEqual(['rượu gạo']);
});

test('in one breath what is said after the slip stands, and what else was said stays', () => {
  expect(told('htx lam tra sen', 'hà giang à nhầm huế')).toMatchObject({ commune: undefined, province: 'Huế' });
  expect(told('htx lam tra sen', 'xã Xuân Thành, nam định à nhầm, nghệ an')).toMatchObject({ commune: 'Xuân Thành', province: 'Nghệ An' });
  for (const text of ['sợ ghi nhầm xã', 'lộn xộn lắm em', 'chu khong phai di']) expect(correctionIn(text).before, text).toBeUndefined();
});

test('a product named with "xóa", "bỏ" goes after a yes; nothing else does', () => {
  for (const text of ['xoa banh gai di', 'bo banh gai, khong lam nua', 'thôi bỏ bánh gai nhé', 'không làm bánh gai nữa', 'xóa giúp em sản phẩm bánh gai', 'huy banh gai di em', 'thôi bỏ bánh gai, phiền quá']) {
    const asked = told('em lam ruou gao, banh gai', text);
    expect(asked.products, text).toEqual(['rượu gạo', 'bánh gai']);
    expect(asked.last, text).toContain('bỏ sản phẩm bánh gai');
    expect(told('em lam ruou gao, banh gai', text, 'có').products, text).toEqual(['rượu gạo']);
  }
  const none = told('em lam ruou gao', 'xoa tra gung di');
  expect(none.products).toEqual(['rượu gạo']);
  expect(none.last).toContain('chưa có "trà gừng"');
  for (const text of ['bỏ qua', 'bo cau nay', 'bo banh gai vao tui the nao', 'huyen bo di', 'chưa làm bánh gai, làm bánh nhãn trước']) expect(told('em lam qua say, banh gai', text).last, text).not.toContain('Anh/chị muốn bỏ sản phẩm');
});

test('"à khoan" puts right what was told, and lacks nothing; another day of issue ends what was reckoned of the old one', () => {
  const { state } = talk('em làm chả mực, công ty', 'attp cấp 3/2/2025, hạn 3 năm', 'à khoan attp cấp 3/2/2024 chứ không phải 2025');
  expect(state.documents).toMatchObject([{ item: 'food-safety-certificate', issued: '2024-02-03' }]);
  expect(state.documents[0]!.expires).toBeUndefined();
});

test.each(['attp của em hết hạn khi nào', 'giấy attp bao giờ hết hạn', 'attp còn hạn không'])('%s: of their own, until when it holds', (asked) => {
  expect(talk('em làm chả mực, công ty', 'attp cấp 3/2/2025', asked).said).toMatch(/Dạ còn ạ: .*ATTP dùng được đến 03\/02\/2028/);
});
