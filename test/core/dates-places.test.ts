import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, yearSaid } from '../../src/core/dates.ts';
import { looksLikePlace } from '../../src/core/place/shape.ts';
import { findPlaces } from '../../src/core/place/find.ts';
import { fold } from '../../src/core/text.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-24' as Day;
const days = (text: string) => findDates(text, ON).map((found) => found.day ?? 'wrong');
const places = (text: string) => findPlaces(text, knowledge.places);

describe('dates as people type them', () => {
  const cases: [string, (string | undefined)[]][] = [
    ['12/11/2026', ['2026-11-12']], ['12-11-2026', ['2026-11-12']], ['12.11.2026', ['2026-11-12']], ['12/11/26', ['2026-11-12']], ['cấp ngày 5/3/2024 nhé', ['2024-03-05']],
    ['ngày 12 tháng 11 năm 2026', ['2026-11-12']], ['12 thang 11 nam 2026', ['2026-11-12']], ['ngay 1 thang 2, nam 2025', ['2025-02-01']], ['2026-11-12', ['2026-11-12']],
    ['12/11', ['2026-11-12']], ['5 tháng 3', ['2026-03-05']], ['hôm nay', [ON]], ['hôm qua em làm', ['2026-11-23']], ['từ 15/3/2024 đến 15/3/2027', ['2024-03-15', '2027-03-15']],
    ['31/02/2026', ['wrong']], ['29/2/2024', ['2024-02-29']], ['45/13/2026', ['wrong']], ['phiếu kiểm nghiệm 12/11/2026.', ['2026-11-12']],
    ['mùng 5 tháng 3 năm ngoái', ['2025-03-05']], ['5/3 năm kia', ['2024-03-05']], ['20 tháng 6 sang năm', ['2027-06-20']], ['10/9 năm tới', ['2027-09-10']], ['5 tháng 3 năm sau khi hết', ['2026-03-05']],
    ['kết quả ngày 15/11 đó', ['2026-11-15']], ['rượu 38.5 độ', []], ['3 sao', []], ['26/2026/QĐ-TTg', []], ['0912345678', []], ['1000 sản phẩm', []], ['giá 12.000', []],
  ];
  for (const [text, expected] of cases) {
    test(text, () => { for (const typed of [text, fold(text), text.normalize('NFD')]) expect(days(typed), typed).toEqual(expected); });
  }
  test('a month or a year is told from a day', () => {
    expect(findDates('tháng 3/2027', ON)[0]).toMatchObject({ day: '2027-03-01', precision: 'month' });
    expect(findDates('3/2024', ON)[0]).toMatchObject({ day: '2024-03-01', precision: 'month' });
    expect(findDates('năm 2024', ON)[0]).toMatchObject({ precision: 'year' });
    expect(findDates('hồi tháng 8 năm ngoái', ON)[0]).toMatchObject({ day: '2025-08-01', precision: 'month' });
    expect(['năm ngoái, ngày 30/9', 'cuối năm 2024', 'sang năm', 'năm cái'].map((text) => yearSaid(text, ON))).toEqual([2025, 2024, 2027, undefined]);
  });
  test('any text is read', () => { fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => { findDates(text, ON); findPlaces(text, knowledge.places); }), { numRuns: 1500 }); });
});

describe('places', () => {
  test('a word that is xã or phường only without its marks names no place', () => {
    for (const text of ['đưa tiền thì khỏi cần phương án kinh doanh đúng không', 'phuong an kinh doanh viet sao', 'phương tiện vận chuyển mật ong', 'nhà em làm xà phòng bồ kết', 'lao động địa phương mình', 'lao dong dia phuong bao nhieu nguoi', 'huyền thoại làng nghề', 'cau chuyen ve lang thi gia lang ke', 'toi la Ksor H Bia']) expect(places(text), text).toEqual([]);
    for (const text of ['phường An Khê', 'phuong an khe', 'phương Hoa Lư', 'xa xuan thanh', 'phưòng Xuân Hòa']) expect(places(text), text).toMatchObject([{ kind: 'commune' }]);
  });

  test('typed without marks a name of three syllables, one that begins or ends like another word, and the province right behind it are read', () => {
    const read = (text: string) => places(text).map(({ commune, province }) => [commune, province]).flat().filter(Boolean);
    expect(read('htx lam mat ong xa mu ca')).toEqual(['Mù Cả', 'Lai Châu']);
    expect(read('xa ta ngao chai lam che')).toEqual(['Ta Ngao Chai']);
    expect(read('xa minh hoa')).toEqual(['Minh Hoa']);
    expect(read('xã côn lôn, Tuyên Quang')).toEqual(['Côn Lôn', 'Tuyên Quang', 'Tuyên Quang']);
    expect(read('o xa tung lam, ca mau')).toEqual(['Tung Lam', 'Cà Mau', 'Cà Mau']);
    expect(read('phuong thuan an hue')).toEqual(['Thuận An', 'Huế', 'Huế']);
    expect(read('xa phong thai hue')).toEqual(['Phong Thái', 'Huế', 'Huế']);
    for (const text of ['em lam xa phong sa chanh', 'xa phong tam', 'xã còn khó', 'xa a em hoi', 'xa minh ban gi', 'xã hội hóa', 'xa chi nhan ho so', 'xa lai tra ve', 'xa minh kho khan qua']) expect(places(text), text).toEqual([]);
  });

  test('words typed alone look like a place when they are of syllables that places are called by, and no talk', () => {
    for (const text of ['xuan truong', 'mai son', 'ea kar', 'minh khai', 'Hữu Lũng', 'nam giang', 'cù lao dung']) expect(looksLikePlace(text), text).toBe(true);
    for (const text of ['ko thue', 'co noi mat gan', 'dat muon', 'chua thue duoc', 'xuong nho', 'o nha', 'lam tai nha', 'gan cho', 'nha chong', 'ban buon', 'may moc it']) expect(looksLikePlace(text), text).toBe(false);
  });

  const cases: [string, { commune?: string; province?: string; district?: string }][] = [
    ['nam định', { province: 'Ninh Bình' }], ['Hà Nam', { province: 'Ninh Bình' }], ['tỉnh Ninh Bình', { province: 'Ninh Bình' }], ['tp hồ chí minh', { province: 'Hồ Chí Minh' }], ['bến tre', { province: 'Vĩnh Long' }], ['hà nội', { province: 'Hà Nội' }],
    ['xã Xuân Thành', { commune: 'Xuân Thành' }], ['em ở xuân thành', { commune: 'Xuân Thành' }], ['htx em ở xuân thành làm bánh gai', { commune: 'Xuân Thành' }], ['x. Yên Nhân', { commune: 'Yên Nhân' }], ['phường Đông A', { commune: 'Đông A', province: 'Ninh Bình' }], ['tt Cổ Lễ nam định', { commune: 'Cổ Lễ', province: 'Ninh Bình' }],
    ['thôn 3 xã Giao Lạc tỉnh Nam Định', { commune: 'Giao Lạc', province: 'Ninh Bình' }], ['xã Giao Lạc, huyện Giao Thủy, Nam Định', { commune: 'Giao Lạc', province: 'Ninh Bình', district: 'Giao Thủy' }], ['huyện Xuân Trường', { district: 'Xuân Trường' }], ['ở nghĩa hưng', { district: 'Nghĩa Hưng' }], ['quận 3', { district: '3' }],
    ['xã Bình Nghĩa', { commune: 'Bình Lục', province: 'Ninh Bình' }],
  ];
  for (const [text, { commune, province, district }] of cases) {
    test(text, () => {
      const found = places(text);
      expect(found.find((place) => place.kind === 'commune')?.commune).toBe(commune);
      if (province) expect(found.find((place) => place.province)?.province).toBe(province);
      expect(found.find((place) => place.kind === 'district')?.said).toBe(district);
    });
  }
  test('ordinary words are no places', () => {
    for (const text of ['ở nhà', 'ở đâu', 'ở chợ', 'xã hội', 'ở quê', 'xã em', 'ở đó', 'nộp ở xã được không', 'đánh giá lại', 'danh gia lai', 'phường hội', 'em ở xa lắm', 'lên xã nộp', 'quan trọng lắm', 'ở ngoài chợ']) expect(places(text), text).toEqual([]);
  });
  test('an old name is told with the new one', () => {
    expect(places('nam dinh')[0]).toMatchObject({ was: 'Nam Định', note: expect.stringContaining('Ninh Bình') });
  });
  test('there are 34 provinces, and 63 old names lead to them', () => {
    expect(knowledge.places.provinces).toHaveLength(34);
    const old = knowledge.places.provinces.flatMap((province) => [province.name, ...province.was.filter((was) => !['Vũng Tàu', 'Sài Gòn', 'Thừa Thiên Huế'].includes(was))]);
    expect(new Set(old).size).toBe(63);
  });
});

test('the number of a criterion or a clause is no day', () => {
  expect(findDates('tiêu chí 2.3, mục 3.1 và Điều 7.2', '2026-11-25' as Day)).toEqual([]);
  expect(findDates('kiểm nghiệm ngày 2.3.2026', '2026-11-25' as Day)[0]?.day).toBe('2026-03-02');
});
