import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/core/answer/refuse/refuse.ts';
import { withGivenStars } from '../../src/core/read/given-stars.ts';
import type { Day } from '../../src/core/time.ts';
import { factOf, talk } from './talk.ts';

type Told = ReturnType<typeof talk>;
const known = ({ state }: Told) => ({
  facts: state.facts.map(({ fact, value }) => `${fact}=${String(value)}`).toSorted(),
  products: state.products.map(({ name }) => name),
  documents: state.documents.map(({ item, state: is }) => `${item}=${is}`).toSorted(),
});

/** What a producer tells line by line, and as people send it at once. */
const TOLD = [
  ['làm bánh tráng', 'tổ hợp tác', 'xã Tân Sơn Phú Thọ', 'attp có rồi'],
  ['bên em làm miến dong', 'có hộ kinh doanh rồi', 'chưa từng làm ocop', 'attp có rồi', 'chưa kiểm nghiệm'],
  ['nhà em làm mật ong', 'chưa đăng ký kinh doanh gì hết', 'có 3 sao từ 2023', 'có phiếu kiểm nghiệm tháng 9'],
  ['nhà tui nấu rượu gạo', 'em là hộ kinh doanh', 'đã kiểm nghiệm rồi', 'chưa có mã vạch'],
  ['nhà em phơi khô cá lóc', 'công ty tnhh', 'em ở xã Bình Thạnh tỉnh Đồng Tháp', 'chưa có giấy attp', 'nhắm 5 sao'],
  ['tụi em làm mắm ruốc Huế', 'doanh nghiệp tư nhân', 'muốn làm 3 sao', 'gửi mẫu rồi đang chờ kết quả', 'chỉ 2 vợ chồng làm'],
  ['bên mình làm gốm', 'hộ kinh doanh nha', 'giấy 3 sao cấp 15/6/2024', 'nhãn hiệu nộp đơn rồi'],
  ['vợ chồng tui làm kẹo dừa', 'ko co giay attp', 'kiểm nghiệm ngày 12/10/2026', 'chưa có nhãn'],
  ['tụi em làm mắm ruốc', 'mới ký cam kết với xã', 'chưa đăng ký nhãn hiệu'],
  ['nhà em làm mật ong', 'bên em là HTX', 'xã Tân Sơn Phú Thọ', 'chưa kiểm nghiệm'],
  ['em mở homestay', 'chưa đăng ký kinh doanh gì hết', 'ở xã Hải Xuân Ninh Bình'],
] as const;

describe('what is told at once is as what is told line by line', () => {
  for (const lines of TOLD) {
    const apart = known(talk(...lines));
    test.each([', ', '. ', '\n'])(`${lines.join(' · ')} %j`, (between) => expect(known(talk(lines.join(between)))).toEqual(apart));
    test(`${lines[0]}: in whatever order what is behind the product comes`, () => expect(known(talk(lines[0], ...lines.slice(1).toReversed()))).toEqual(apart));
  }
});

test.each([
  [['làm bánh tráng', 'tổ hợp tác', 'xã Tân Sơn Phú Thọ']], [['cơ sở em dệt thổ cẩm', 'công ty tnhh', 'nhắm 5 sao']], [['cơ sở em dệt thổ cẩm', 'chỉ cần ba sao']], [['nhà em làm mật ong', 'attp có rồi']], [['làm kẹo dừa', 'giấy an toàn thực phẩm cấp 3/2025', 'chưa đăng ký nhãn hiệu']], [['nha bac trong sau rieng', 'ben em la hop tac xa']], [['bên mình làm gốm', 'giấy 3 sao cấp 15/6/2024']], [['em làm tinh dầu sả', 'hkd', 'nhãn đang thiết kế']], [['nhà em làm nem chua', 'tính xin 3 sao trước']], [['cơ sở làm gạo ST25', 'nhãn đang thiết kế']], [['nhà em làm mật ong', 'chưa có mã vạch gì hết', 'attp có rồi']],
  [['em mở homestay', 'chưa đăng ký kinh doanh gì hết', 'attp có rồi']], [['nhà tui nấu rượu gạo', 'có hộ kinh doanh rồi', 'có mã vạch rồi']],
])('%j: without a stop, too', (lines) => expect(known(talk(lines.join(' ')))).toEqual(known(talk(...lines))));

test.each([
  ['năm ngoái 4 sao', 4, undefined], ['2022 đạt 4 sao', 4, undefined], ['đợt trước nhà em được 3 sao', 3, undefined],
  ['năm 2028 đạt 4 sao', undefined, 4], ['năm ngoái định lên 4 sao', undefined, 4], ['năm ngoái lên 4 sao mà trượt', undefined, 4], ['em ở tỉnh Đồng Tháp có 3 sao từ 2023', 3, undefined],
])('%s: stars of a time that is over are there', (text, held, aim) => {
  const told = talk('nhà em làm mật ong', text);
  expect([factOf(told, 'certificate-stars'), factOf(told, 'stars')]).toEqual([held, aim]);
});

test('a year is over where it is before this one', () => {
  const facts = { statements: [{ fact: 'stars', value: 4 }], asked: [], named: [] } as unknown as Parameters<typeof withGivenStars>[0];
  expect(withGivenStars(facts, '2026 đạt 4 sao', '2026-11-30' as Day)).toBe(facts);
  expect(withGivenStars(facts, 'năm ngoái 3 sao, giờ 4 sao', '2026-11-30' as Day)).toBe(facts);
  const both = { ...facts, statements: [...facts.statements, { fact: 'certificate-stars', value: 3 }] } as typeof facts;
  expect(withGivenStars(both, 'năm ngoái 4 sao', '2026-11-30' as Day)).toBe(both);
  expect(withGivenStars(facts, '2026 đạt 4 sao', '2027-01-02' as Day).statements).toEqual([{ fact: 'certificate-stars', value: 4 }]);
});

test('what stands behind a stop is no hợp tác xã', () => expect(factOf(talk('nhà em làm mật ong', 'mấy nhà hợp tác, xã Tân Sơn Phú Thọ'), 'commune')).toBe('Tân Sơn'));

test('the year of stars is of no paper', () => {
  expect(talk('nhà em làm mật ong', 'có 3 sao từ tháng 3/2025, có phiếu kiểm nghiệm').all.at(-1)).not.toContain('tháng 3/2026');
  expect(talk('nhà em làm mật ong', 'có 3 sao từ 2023, có phiếu kiểm nghiệm').all.at(-1)).not.toContain('quá hạn');
  expect(talk('nhà em làm mật ong', 'có phiếu kiểm nghiệm năm 2023').all.at(-1)).toContain('quá hạn');
});

describe('who they are, and where, asks for nobody else', () => {
  test.each(['bên em là HTX, xã Tân Sơn Phú Thọ, chưa kiểm nghiệm', 'bên em là HTX, xã Tân Sơn, chưa kiểm nghiệm'])('%s', (text) => expect(refusalOf(text)).toBeUndefined());
  test.each(['em ở xã Tân Sơn, nhà em làm mật ong, HTX bên cạnh mấy điểm', 'em là HTX Tân Sơn xin số điện thoại HTX bên cạnh', 'nhà em cạnh HTX Hòa Bình, gửi em hồ sơ của họ'])('%s: does', (text) => expect(refusalOf(text)).toBe('others'));
});
