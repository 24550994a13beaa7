import { describe, expect, test } from 'vitest';
import { spelled } from '../../src/core/read/plain.ts';
import { isQuestion } from '../../src/core/read/question.ts';
import { factOf, talk } from './talk.ts';

/* Played on 30/11/2026: what three producers were told wrongly. */

const TEA = ['chè đinh của htx tân hương', 'cấp ngày 15/12/2023'] as const;
const names = (...lines: readonly string[]) => talk(...lines).state.products.map(({ name }) => name);

test.each(['ten cu la xa quynh loc', 'ten moi la xa quynh son', 'nhan moi in xong roi'])('%s: old and new are no goods', (text) => expect(names(...TEA, text)).toEqual(['chè đinh']));
test('củ and moi are goods where they are named', () => expect([names('em ban cu sen'), names('nha em lam moi kho'), names('nha em lam moi')]).toEqual([['cu sen'], ['moi khô'], ['moi']]));

describe('what is asked of their own', () => {
  test('until when to file again', () => expect(talk(...TEA, 'the phai nop lai truoc ngay nao').said).toContain('15/12/2026'));
  test('whether a new label asks for anything', () => {
    expect(talk(...TEA, 'nhan thi doi mau moi roi co phai lam gi ko').said).not.toContain('nên làm trước');
    expect(talk(...TEA, 'giờ phải làm gì').said).toContain('nên làm trước');
  });
  test.each(['dán nhãn sao cho đúng', 'nhãn làm thế nào mới đúng luật'])('%s', (text) => expect(talk('rượu nếp cẩm', text).said).toMatch(/^Rượu đem bán/));
  test('a commune that is another now: which name stands where', () => {
    expect(talk(...TEA, 'xa moi sap nhap ten xa khac roi').said).toContain('tên xã, tỉnh hiện nay');
    expect(talk(...TEA, 'xã em sáp nhập rồi thì có phải đổi gì không').said).not.toContain('em khuyên ghi tên xã');
  });
  test('what a registration costs', () => expect(talk('rượu nếp cẩm', 'giờ đi đăng ký kinh doanh hết nhiêu tiền').said).toContain('đăng ký kinh doanh cấp xã'));
});

const COFFEE = ['cà phê rang xay', 'xã Phú Xuân, Đắk Lắk'] as const;
test.each([
  ['đã đăng ký nhãn hiệu, đang chờ cấp', 'trademark', 'dang_lam'], ['làng nghề có htx nhưng bà không vào', 'producer-kind', undefined], ['tui không vô htx', 'producer-kind', undefined], ['nhãn hiệu còn chờ cấp có nộp được không?', 'trademark', undefined], ['em là hộ kinh doanh, không vào htx', 'producer-kind', 'ho_kinh_doanh'],
  ['em là htx, không tham gia hội chợ', 'producer-kind', 'htx'], ['em ở htx nhưng chưa tham gia ocop', 'producer-kind', 'htx'], ['bên em HTX, chưa vào siêu thị', 'producer-kind', 'htx'],
])('%s: %s is %s', (text, fact, value) => expect(factOf(talk(...COFFEE, text), fact)).toBe(value));

test.each([
  ['muốn làm ocop 4 sao luôn được không hay phải 3 sao trước', /^Được nếu đủ điểm/], ['nộp bản giấy hay online', /01 bộ giấy và 01 bộ điện tử/], ['anh chup san pham can may tam', /không ghi phải có mấy ảnh/],
])('%s is asked, and not what comes first', (text, told) => expect(talk(...COFFEE, 'báo cáo tài chính thì lấy mấy năm', text).said).toMatch(told));
test('of cloth by a long name the label of cloth is told', () => expect(talk('det tho cam nguoi cham', 'nhan ghi cai gi').said).toMatch(/^Hàng dệt/));
test('whom they mostly sell to is told, and asks for nothing of tourism', () => expect(talk(...COFFEE, 'thị trường thì bán cho khách du lịch là chính').said).not.toContain('Điểm du lịch'));

test.each(['mùa mưa bánh mau mốc thì hạn dùng ghi sao cho đúng', 'thanh phan ghi sao cho dung luat', 'ảnh chụp sao cho đẹp'])('%s is asked', (text) => expect(isQuestion(spelled(text))).toBe(true));
test.each(['in sao lên hộp cho đẹp', 'ghi sao lên nhãn rồi', 'làm 4 sao cho đúng'])('%s is told', (text) => expect(isQuestion(spelled(text))).toBe(false));
