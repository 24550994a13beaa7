import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

const TEA = ['làm trà dây với cao gắm', 'htx', 'xã Xuân Thành nghệ an'] as const;
const of = (fact: string, ...texts: readonly string[]) => { const talked = talk(...TEA, ...texts); return [factOf(talked, fact, 'trà dây'), factOf(talked, fact, 'cao gắm')]; };

describe('of several products each its own, in one long sentence', () => {
  test.each(['trà dây có 3 sao rồi, cao thì lần đầu', 'tra day 3 sao roi con cao gam lan dau', 'cao lần đầu, trà dây thì được 3 sao'])('%s', (text) => {
    expect(of('certificate-stars', text)).toEqual([3, undefined]);
    expect(of('case', text)).toEqual([undefined, 'lan_dau']);
  });
  test.each(['trà dây 4 sao cấp ngày 15/6/2024, cao gắm 3 sao cấp 20/12/2023', 'tra day 4 sao cap 15-6-2024 con cao 3 sao cap 20.12.2023'])('%s: with the day of each', (text) => {
    expect(of('certificate-stars', text)).toEqual([4, 3]);
    expect(of('certificate-issued', text)).toEqual(['2024-06-15', '2023-12-20']);
    expect(of('stars', text)).toEqual([undefined, undefined]);
  });
  test('beside one that has its stars the other has them too; one that is the first time wants them', () => {
    expect(of('certificate-stars', 'trà dây 5 sao năm ngoái, cao gắm 4 sao')).toEqual([5, 4]);
    expect(of('stars', 'trà dây có 5 sao rồi, cao gắm lần đầu, 4 sao')).toEqual([undefined, 4]);
    expect(of('stars', 'trà dây có 3 sao rồi, cao gắm muốn 4 sao')).toEqual([undefined, 4]);
  });
  test.each(['cao gam cung 3 sao', 'cao gắm cũng được 3 sao'])('%s: as the one before', (text) => {
    expect(of('certificate-stars', 'trà dây 3 sao rồi', text)).toEqual([3, 3]);
  });
  test('a name cut short is no label, and no word of the other', () => {
    const talked = talk('làm mật ong nhãn với mật ong cà phê', 'htx', 'tự công bố mật nhãn có rồi mật cà phê thì chưa');
    expect([heldBy(talked), factOf(talked, 'self-declaration', 'mật ong cà phê')]).toEqual([['self-declaration'], 'chua']);
  });
  test('of one that is the first time it is what they want', () => {
    expect(of('stars', 'trà dây 3 sao rồi', 'cao gắm lần đầu', 'cao gam cung 3 sao')).toEqual([undefined, 3]);
  });
  test('one of which nothing is said takes nothing of the other', () => {
    expect(of('stars', 'cao thi 3 sao, tra day chua co gi')).toEqual([undefined, 3]);
    expect(of('stars', 'trà dây 4 sao cao 3 sao')).toEqual([4, 3]);
  });
  test('with "với" between them it is said of both; with a comma of the last', () => {
    expect(of('case', 'trà dây với cao gắm lần đầu')).toEqual(['lan_dau', 'lan_dau']);
    expect(of('case', 'trà dây, cao gắm lần đầu')).toEqual([undefined, 'lan_dau']);
  });
  test('those that are left', () => {
    const talked = talk('làm xà phòng bồ kết, dầu gội thảo mộc với tinh dầu sả', 'htx', 'dầu gội 4 sao rồi, còn lại lần đầu');
    expect(['xà phòng bồ kết', 'dầu gội thảo mộc', 'tinh dầu sả'].map((name) => factOf(talked, 'case', name))).toEqual(['lan_dau', undefined, 'lan_dau']);
    expect(factOf(talked, 'certificate-stars', 'dầu gội thảo mộc')).toBe(4);
  });
  test('of products named for the first time, with who and where they are', () => {
    const talked = talk('htx em ở xã Tân Cương Thái Nguyên làm chè đinh với trà dây. Chè đinh 4 sao rồi, trà dây thì mới làm lần đầu');
    expect(talked.state.products.map(({ name }) => name)).toEqual(['chè đinh', 'trà dây']);
    expect([factOf(talked, 'producer-kind'), factOf(talked, 'commune'), factOf(talked, 'certificate-stars', 'chè đinh'), factOf(talked, 'case', 'trà dây')]).toEqual(['htx', 'Tân Cương', 4, 'lan_dau']);
    expect(factOf(talked, 'case', 'chè đinh')).toBeUndefined();
  });
  test('a month is no day: it is asked for', () => {
    expect(talk(...TEA, 'trà dây 4 sao hết hạn tháng 3 sang năm còn cao gắm làm lần đầu').said).toMatch(/Giấy chứng nhận của trà dây cấp ngày nào/);
  });
  test.each(['trà dây với cao gắm thì cái nào làm trước', 'trà dây 3 sao có cần nhãn hiệu không, cao gắm thì sao'])('not: %s', (text) => {
    expect(of('stars', text)).toEqual([undefined, undefined]);
    expect(of('certificate-stars', text)).toEqual([undefined, undefined]);
  });
  test('a name in the midst is enough where only one begins so', () => {
    const talked = talk('làm kẹo cu đơ với bánh đa vừng', 'htx', 'kiem nghiem keo xong roi con banh het han');
    expect(heldBy(talked)).toEqual(['test-report']);
    expect([factOf(talked, 'test-report', 'kẹo cu đơ'), factOf(talked, 'test-report', 'bánh đa vừng')]).toEqual([undefined, 'chua']);
    expect(of('certificate-stars', 'báo cáo tài chính có rồi, trà dây 3 sao rồi')).toEqual([3, undefined]);
  });
  test('a paper of each', () => {
    expect(heldBy(talk(...TEA, 'trà dây kiểm nghiệm rồi còn cao gắm thì chưa'))).toEqual(['test-report']);
    expect(of('test-report', 'trà dây kiểm nghiệm rồi còn cao gắm thì chưa')).toEqual([undefined, 'chua']);
  });
});

describe('what is said of a product that is none of theirs is written down of none', () => {
  test.each(['trà lá sen 3 sao', 'bánh gai lần đầu'])('%s', (text) => {
    const talked = talk(...TEA, text);
    expect(talked.said).toMatch(/Sản phẩm thêm/);
    expect(talked.state.facts.filter(({ fact }) => fact === 'stars' || fact === 'case')).toEqual([]);
  });
});

describe('a day of issue without a name', () => {
  const RATED = ['trà dây có 3 sao rồi, cao thì lần đầu', 'cao gắm 3 sao'];
  test.each(['cấp ngày 20/12/2024', 'giay cap 20/12/2024', 'cấp 20.12.2024 em'])('%s: of the one that has a certificate, though the other is spoken of', (text) => {
    expect(of('certificate-issued', ...RATED, text)).toEqual(['2024-12-20', undefined]);
  });
  test.each(['cap 12/2023', 'cấp tháng 12 năm 2023', 'cấp hồi tháng 12/2023'])('%s: what a month tells', (text) => {
    const { said } = talk(...TEA, ...RATED, text);
    expect(said).toMatch(/^Trà dây: cấp tháng 12\/2023 thì giấy hết hạn trong tháng 12\/2026/);
    expect(said).toMatch(/Cao gắm bán ra có đóng gói/);
  });
  test('of a paper spoken of just now, or of none, it is not', () => {
    expect(of('certificate-issued', ...RATED, 'chưa có giấy kiểm nghiệm', 'cấp 20/12/2024')).toEqual([undefined, undefined]);
    expect(of('certificate-issued', 'lần đầu', 'cấp 20/12/2024')).toEqual([undefined, undefined]);
  });
});

test.each([['mật ong cấp 20/3/2024', 'mật ong'], ['mat ong cap thang 6', 'mật ong'], ['gạo cao cấp', 'gạo cao cấp'], ['sầu riêng cấp đông', 'sầu riêng cấp đông']])('%s: called %s', (text, name) => {
  expect(talk('sản phẩm là ' + text).state.products[0]?.name).toBe(name);
});

describe('a result that comes back', () => {
  const SENT = ['trà dây gửi mẫu rồi', 'cao gắm cũng gửi luôn rồi'];
  test('what was sent is under way, of each its own', () => {
    expect(of('test-report', ...SENT)).toEqual(['dang_lam', 'dang_lam']);
    expect(of('test-report', 'mẫu cao gửi hôm 2/12 rồi')).toEqual([undefined, 'dang_lam']);
  });
  test.each(['có kết quả rồi, trà dây đạt, cao gắm thì chưa', 'có phiếu trà dây rồi em, đạt hết', 'phiếu trà dây hôm nay có rồi'])('%s: of that one, and the other is out still', (text) => {
    const talked = talk(...TEA, ...SENT, text);
    expect(talked.state.documents.map(({ item, product }) => [item, talked.state.products.find(({ id }) => id === product)?.name])).toEqual([['test-report', 'trà dây']]);
    expect(factOf(talked, 'test-report', 'cao gắm')).toBe('dang_lam');
  });
  test('of the only one that is waited for, however long after', () => {
    expect(heldBy(talk(...TEA, 'cao gắm gửi mẫu rồi', 'lần đầu hết', 'có kết quả rồi'))).toEqual(['test-report']);
    expect(heldBy(talk(...TEA, 'có kết quả rồi'))).toEqual([]);
    expect(heldBy(talk(...TEA, 'cao gắm gửi mẫu rồi', 'có kết quả chấm rồi'))).toEqual([]);
  });
  test('"chưa có" behind a sample sent: it is under way still', () => expect(of('test-report', SENT[0]!, 'chưa có')).toEqual(['dang_lam', undefined]));
});

describe('stars of each', () => {
  test.each(['4 sao cả hai, nhưng em nghĩ trà 3 sao trước', 'cả hai 4 sao, trà dây 3 sao'])('%s', (text) => expect(of('stars', text)).toEqual([3, 4]));
  test('"4 sao cả hai" names no cà phê', () => {
    const talked = talk('làm mận sấy dẻo và cà phê rang xay', 'htx', 'xã Xuân Thành nghệ an', '4 sao cả hai, nhưng mận 3 sao');
    expect([factOf(talked, 'stars', 'mận sấy dẻo'), factOf(talked, 'stars', 'cà phê rang xay')]).toEqual([3, 4]);
  });
  test.each(['trà dây giữ 4 sao thôi, cao thì 3'])('%s: a number alone', (text) => expect(of('stars', text)).toEqual([4, 3]));
  test('a number alone behind the stars of another', () => expect(of('stars', 'trà dây muốn 4 sao', 'cao 3 thôi')).toEqual([4, 3]));
});
