import { describe, expect, test } from 'vitest';
import { shareMended, sharesIn } from '../../../src/core/read/shares.ts';
import { knowledge } from '../../fresh.ts';
import { factOf, talk } from '../talk.ts';

/* What share of workers, raw material and output is told, and what it reaches in the sheet of their set. */

describe('the share of workers of the commune', () => {
  test.each([
    ['cơ sở chị có 12 lao động, 10 người trong xã', 83], ['14 lđ trong đó 11 người hộ khẩu trong xã', 79], ['HTX này 40 lao động, có 22 người xã mình, còn lại xã bên', 55],
    ['12 lao động, 2 người ngoài xã', 83], ['10/12 lao động là người trong xã', 83], ['nhà em 5 công nhân toàn người trong xã', 100], ['lao dong trong xa chiem 80%', 80], ['1.200 lao động, 900 người trong xã', 75], ['12 người thì có 8 người trong xã thôi', 67],
  ])('%s', (text, percent) => { expect(sharesIn(text)).toMatchObject([{ of: 'labour' }]); expect(Math.round(sharesIn(text)[0]!.percent)).toBe(percent); });
});

describe('of raw material, of what is grown, of what is sold by contract', () => {
  test.each([
    ['cói thì 70% trong tỉnh, mua Ninh Bình 30%', 'material', 70], ['mua trong tỉnh 60%, còn lại lấy Nghệ An', 'material', 60], ['nguyên liệu ngoài tỉnh 40%', 'material', 60], ['nguyên liệu ngoài tỉnh 40%, trong tỉnh 60%', 'material', 60],
    ['chè trồng trong xã 80%', 'grown', 80], ['HĐ tiêu thụ ký được 62% sản lượng', 'contracts', 62], ['62% sản lượng có hợp đồng', 'contracts', 62], ['mua trong tỉnh 62,5%', 'material', 62.5], ['mua trong tỉnh 62.5 %, còn lại Lào', 'material', 62.5],
  ])('%s', (text, of, percent) => expect(sharesIn(text)).toEqual([{ of, percent }]));
  test('of their own province by its name', () => {
    expect(sharesIn('đậu phụng lấy ở Huế chừng 30%, còn lại Gia Lai', 'Huế')).toEqual([{ of: 'material', percent: 30 }]);
    expect(sharesIn('đậu phụng lấy ở Huế chừng 30%, còn lại Gia Lai', 'Quảng Trị')).toEqual([]);
  });
});

test.each(['nguyên liệu trong tỉnh 70-80%', 'dưới 50% trong tỉnh', 'HĐ ký trên 75% sản lượng', 'gần 50% lao động là người trong xã'])('%s: no one share to reckon with', (text) => expect(sharesIn(text)).toEqual([]));

describe('put right a moment after', () => {
  test.each([['bên em 9 lao động, 4 người trong xã', 'à nhầm 6 người trong xã', 66.67], ['mua trong tỉnh 60%', 'à nhầm, 45% thôi', 45]])('%s, %s', (before, text, percent) => expect(shareMended(text, before)?.percent).toBeCloseTo(percent, 1));
  test.each([['bên em 9 lao động, 4 người trong xã', 'à nhầm 12 người trong xã'], ['mua trong tỉnh 60%. HĐ ký 62% sản lượng', 'à nhầm, 45% thôi'], ['nhà tôi 4 người làm', 'à nhầm 6 người trong xã']])('%s, %s: not plain of which', (before, text) => expect(shareMended(text, before)).toBeUndefined());
});

test.each(['em có 3 lao động, 500 con gà trong xã', 'nhà tôi 4 người làm', 'rượu 45 độ', '3 sao cần 50 điểm', 'giảm giá 20% cho khách trong tỉnh nhé 2 người'])('%s: no share of theirs', (text) => expect(sharesIn(text)).toEqual([]));

test('every sheet asks the share of workers, and its levels are told apart by their per cent', () => {
  const asked = [...knowledge.sheets.values()].map(({ criteria }) => criteria.filter(({ share }) => share === 'labour').flatMap(({ levels }) => levels.map(({ from }) => from)));
  expect(asked).toEqual(asked.map(() => [25, 50, 75]));
});

const SHRIMP = ['htx, làm mắm tép ở xã Xuân Thành Nghệ An', 'lần đầu'];

describe('their own sheet', () => {
  test('is told of, and the level stands in it', () => {
    const talked = talk(...SHRIMP, 'cơ sở chị có 12 lao động, 8 người trong xã. lao động địa phương được mấy điểm em');
    expect(talked.said).toContain('8/12 người là 66,6%, được 2 điểm (“Lao động người trong xã: 50–75%”). Mức sau phải từ 75%, còn thiếu 8,4%.');
    expect(talked.said).toContain('Phụ lục II Bộ số 9 tiêu chí 3.3');
    expect(talked.said).not.toMatch(/nhắn riêng|từ 25% đến dưới 50%: 1 điểm|tối đa 3 điểm/);
    expect(factOf(talked, 'diem/9/3.3')).toBe(2);
  });
  test('who is counted is theirs, whatever is asked', () => expect(factOf(talk(...SHRIMP, '12 lao động thì 8 người trong xã được mấy điểm'), 'diem/9/3.3')).toBe(2));
  test('a number told later of something else puts nothing right', () => expect(factOf(talk(...SHRIMP, 'bên em 9 lao động, 4 người trong xã', 'hôm qua có 8 người trong xã hỏi mua'), 'diem/9/3.3')).toBe(1));
  test('told once more, it is put right', () => {
    expect(factOf(talk(...SHRIMP, '12 lao động, 8 người trong xã', 'à 12 người thì có 10 người trong xã'), 'diem/9/3.3')).toBe(3);
  });
  test('by its own words, and no figure of the other', () => {
    const talked = talk(...SHRIMP, 'bên em 9 lao động, 4 người trong xã', 'à nhầm 6 người trong xã');
    expect(talked.said).toContain('6/9 người là 66,6%');
    expect(factOf(talked, 'diem/9/3.3')).toBe(2);
  });
  test('a level that is not quite reached is not reached by rounding', () => {
    const talked = talk(...SHRIMP, 'bên em 59 lao động, 44 người trong xã');
    expect(talked.said).toContain('44/59 người là 74,5%, được 2 điểm');
    expect(factOf(talked, 'diem/9/3.3')).toBe(2);
  });
  test('enough for which stars, and which ask more', () => expect(talk(...SHRIMP, 'tôm mua trong tỉnh 40%').said).toContain('Đủ mức tối thiểu 3 sao của mục này.'));
  test('what nobody surely tells of the rest is asked for once more', () => {
    const { said } = talk(...SHRIMP, 'tôm mua trong tỉnh 80%. muối thì sao, có được tính không');
    expect(said).toContain('Còn ý “muối thì sao, có được tính không” thì anh/chị nhắn riêng');
    expect(said).not.toContain('nguon');
  });
  test('which stars ask more is said', () => {
    expect(talk(...SHRIMP, 'HĐ tiêu thụ ký được 62% sản lượng thì thiếu bao nhiêu nữa').said).toContain('Mức sau phải trên 75%, còn thiếu hơn 13%. 4 sao cần từ 2 điểm ở mục này.');
  });
  test('under the lowest level there are no points', () => {
    const talked = talk(...SHRIMP, 'bên em 10 lao động, 2 người trong xã');
    expect(talked.said).toContain('2/10 người là 20%, chưa tới mức nào, 0 điểm. Mức sau phải từ 25%, còn thiếu 5%.');
    expect(factOf(talked, 'diem/9/3.3')).toBe(0);
  });
  test('so much of anybody\'s is answered, and not theirs', () => {
    const talked = talk(...SHRIMP, 'lao động trong xã 75% thì được mấy điểm');
    expect(talked.said).toContain('75%, được 3 điểm');
    expect(factOf(talked, 'diem/9/3.3')).toBeUndefined();
  });
  test('what else is told and asked is heard after it', () => {
    const talked = talk(...SHRIMP, 'tôm mua trong tỉnh 60%. Phiếu kiểm nghiệm có rồi. Hội chợ OCOP đăng ký ở đâu vậy em?');
    expect([factOf(talked, 'diem/9/1.1'), talked.said.includes('Phiếu kết quả kiểm nghiệm: có rồi'), talked.said.includes('ội chợ')]).toEqual([3, true, true]);
  });
  test.each(['lao động trong xã ít nhất 50% mới được 3 sao hả em', 'neu 50% lao dong trong xa thi sao'])('%s: the rule is told', (text) => {
    const talked = talk(...SHRIMP, text);
    expect(factOf(talked, 'diem/9/3.3')).toBeUndefined();
    expect(talked.said).toContain('từ 25% đến dưới 50%');
  });
  test('figures that are to be made up are refused', () => {
    const talked = talk(...SHRIMP, 'có 10 lao động, 2 người trong xã thôi, em ghi giùm 9 người trong xã cho đủ điểm');
    expect(factOf(talked, 'diem/9/3.3')).toBeUndefined();
  });
});
