import { describe, expect, test } from 'vitest';
import { inFigures, parted, textNumbersInFigures } from '../../src/core/read/dictated.ts';
import { fromTable } from '../../src/core/read/table.ts';
import { factOf, talk } from './talk.ts';

/* What a phone writes down for who speaks to it. */

describe('the number a legal text is called by', () => {
  test.each([
    ['theo quyết định chín một chín', 'theo quyết định 919'], ['nghị định ba bảy hai không hai sáu nói gì', 'nghị định 37/2026 nói gì'], ['nghị định bốn mươi sáu trên hai không hai sáu', 'nghị định 46/2026'],
    ['quyết định số hai sáu năm hai không hai sáu', 'quyết định số 26/2026'], ['thông tư ba mươi năm hai không hai sáu', 'thông tư 30/2026'], ['quyết định một không bốn tám còn không', 'quyết định 1048 còn không'],
  ])('%s', (said, written) => expect(textNumbersInFigures(said)).toBe(written));
  test.each(['tôi quyết định hai ba ngày nữa nộp', 'quyết định một lần', 'quyết định hai người đứng tên', 'quyết định ba năm một lần'])('%s: none is named', (said) => expect(textNumbersInFigures(said)).toBe(said));
});

describe('days and years in words', () => {
  test.each([
    ['cấp hồi tháng tư năm hai nghìn không trăm hai tư', 'cấp hồi tháng 4 năm 2024'],
    ['mồng chín tháng tư cháu ạ', 'mồng 9 tháng 4 cháu ạ'],
    ['ngày hai mươi tháng mười hai', 'ngày 20 tháng 12'],
    ['ngày ba mươi tháng tư năm hai nghìn lẻ chín', 'ngày 30 tháng 4 năm 2009'],
    ['hai mươi mốt tháng chạp', '21 tháng 12'],
    ['tháng mười một năm ngoái', 'tháng 11 năm ngoái'],
    ['năm hai không hai lăm', 'năm 2025'],
    ['năm hai ngàn mười chín', 'năm 2019'],
    ['có ba sao rồi', 'có 3 sao rồi'],
  ])('%s', (said, written) => expect(inFigures(said)).toBe(written));
  test.each(['tháng năm ngoái', 'năm hai vợ chồng', 'mười hai tháng', 'ba anh em', 'hai nghìn cái nhãn', 'bốn sản phẩm'])('%s: left as it is', (said) => expect(inFigures(said)).toBe(said));
});

describe('what is asked at the end of one long breath', () => {
  test('begins a sentence', () => expect(parted('bác nuôi ong ở Mèo Vạc có 3 sao rồi cấp năm 2024 giờ bác muốn hỏi bao giờ làm lại')).toContain('2024. giờ bác muốn hỏi'));
  test.each(['cho tôi hỏi nộp ở đâu', 'bánh gai em muốn hỏi nộp ở đâu'])('%s: short, and stays whole', (text) => expect(parted(text)).toBe(text));
});

describe('an old man who speaks', () => {
  const TALE = 'bác là Thụ nuôi ong ở Mèo Vạc mật ong bạc hà bác có ba sao rồi cấp hồi tháng tư năm hai nghìn không trăm hai tư giờ bác muốn hỏi bao giờ phải làm lại';
  test('tells his goods and their stars, and is asked for the day', () => {
    const talked = talk(TALE);
    expect(talked.state.products.map(({ name }) => name)).toEqual(['mật ong bạc hà']);
    expect(factOf(talked, 'certificate-stars')).toBe(3);
    expect(talked.said).toContain('ngày cấp giấy chứng nhận OCOP');
  });
  test('and the day is of that year', () => expect(talk(TALE, 'mồng chín tháng tư cháu ạ').said).toContain('09/4/2027'));
});

test.each(['thoi e muon len 4 sao luon dc k', '4 sao thi them nhung j'])('%s: what is still to do for it', (asked) => expect(talk('bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao', asked).said).toContain('muốn 4 sao'));

test('rows of a sheet say of each product how each paper stands', () => {
  expect(fromTable('Tên\tKiểm nghiệm\tMã vạch\nCà pháo\t15/06/2026\t8936012345678\nTương ớt\tchưa\t-')).toBe('Cà pháo Kiểm nghiệm ngày 15/06/2026, Mã vạch có\nTương ớt Kiểm nghiệm chưa');
});
