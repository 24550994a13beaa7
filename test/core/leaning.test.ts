import { describe, expect, test } from 'vitest';
import { findProducts } from '../../src/core/product/find.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What a message leans on: the paper spoken of just now, what we said they must do, what was written down before. */

const UNREGISTERED = ['chị bán nước mắm ở xã Quỳnh Long nghệ an, hộ chưa đăng ký kd'] as const;

describe('a household that was not registered', () => {
  test.each(['a có đăng ký rồi, nhầm', 'dang ky nam ngoai roi', 'roi me dang ky roi', 'mới đăng ký xong', 'da dang ky kinh doanh thang truoc', 'có giấy đkkd rồi'])('now is: %s', (said) => {
    expect(factOf(talk(...UNREGISTERED, said), 'producer-kind')).toBe('ho_kinh_doanh');
  });

  test.each(['chưa đăng ký được', 'dang ky o dau', 'sap dang ky roi', 'đăng ký ocop rồi', 'dang ky nhan hieu roi', 'muốn đăng ký'])('still is not: %s', (said) => {
    expect(factOf(talk(...UNREGISTERED, said), 'producer-kind')).toBe('ho_chua_dang_ky');
  });

  test.each(['the dang ky o dau', 'mat bao nhieu'])('is told of registering when it asks: %s', (said) => {
    expect(talk(...UNREGISTERED, said).said).toMatch(/đăng ký kinh doanh cấp xã/);
  });
});

describe('a paper spoken of just now', () => {
  const HELD = [...CAKE, 'có giấy attp rồi em'] as const;

  test.each(['cap hoi thang 3 nam 2024', 'giay do cap nam 2022', 'no cap thang 3/2024', 'cap hoi thang truoc', 'làm năm ngoái'])('has no whole day yet: %s', (said) => {
    const talked = talk(...HELD, said);
    expect(talked.said).toMatch(/Giấy chứng nhận đủ điều kiện ATTP: có rồi\. Trên giấy đề ngày nào/);
    expect(talk(...HELD, said, '15/3/2024').state.documents).toMatchObject([{ item: 'food-safety-certificate', issued: '2024-03-15' }]);
  });

  test('made at some time is there, and its day is asked for', () => {
    expect(talk(...CAKE, 'cam ket ky o xa nam ngoai').said).toMatch(/Bản cam kết an toàn thực phẩm.*: có rồi\. Trên giấy đề ngày nào/);
    expect(heldBy(talk(...CAKE, 'cam ket chua ky, nam ngoai xa khong nhan'))).toEqual([]);
    expect(heldBy(talk(...CAKE, 'cam ket dinh ky tu nam ngoai'))).toEqual([]);
  });

  test('that has run out is asked how long it takes anew', () => {
    expect(talk(...CAKE, 'kiem nghiem het han roi', 'lam lai mat bao lau').said).toMatch(/kết quả kiểm nghiệm/);
  });

  test('holds or not, by its day', () => {
    expect(talk(...HELD, '15/3/2024', 'vậy còn hạn không').said).toMatch(/^Dạ còn ạ: Giấy chứng nhận đủ điều kiện ATTP dùng được đến 15\/3\/2027/);
    expect(talk(...HELD, '15/3/2022', 'còn hạn không em').said).toMatch(/^Dạ hết hạn rồi ạ/);
  });

  test.each(['mới nộp đơn hồi tháng trước', 'dang cho ket qua', 'moi nop thang 10'])('is under way: %s', (said) => {
    expect(factOf(talk(...CAKE, 'nhãn hiệu thì sao', said), 'trademark')).toBe('dang_lam');
  });
});

describe('of one and not of another', () => {
  test('what has a predicate of its own takes nothing of the paper before it', () => {
    expect(heldBy(talk(...CAKE, 'co kiem nghiem roi, attp thi xa noi khoi can'))).toEqual(['test-report']);
    expect(heldBy(talk(...CAKE, 'có kiểm nghiệm, nhãn, mã vạch rồi'))).toEqual(['test-report', 'product-label', 'gs1-barcode']);
  });

  test('"xong rồi" is no answer to how it is sold; behind a paper it is there', () => {
    expect(factOf(talk(...CAKE, 'xong roi em'), 'packaged')).toBeUndefined();
    expect(heldBy(talk(...CAKE, 'tu cong bo chua', 'xong roi em'))).toEqual(['self-declaration']);
    expect(factOf(talk(...CAKE, 'roi'), 'packaged')).toBe('co');
  });

  test('the month of a certificate is told of the product that is named', () => {
    const GREEN = ['chè xanh và trà sen', 'htx', 'xã Tân Cương thái nguyên', 'che xanh co 3 sao'] as const;
    expect(talk(...GREEN, 'che xanh cap 12/2024').said).toMatch(/Cấp tháng 12\/2024 thì giấy hết hạn trong tháng 12\/2027/);
    expect(factOf(talk(...GREEN, 'che xanh cap ngay 5/12/2024'), 'certificate-issued', 'chè xanh')).toBe('2024-12-05');
    expect(talk(...GREEN, 'tra sen cap 12/2024').said).not.toMatch(/hết hạn trong tháng/);
  });
});

describe('in few words', () => {
  test('made of late is made; made of all is made of each', () => {
    expect(heldBy(talk(...CAKE, 'kiem nghiem moi lam thang 9'))).toEqual(['test-report']);
    expect(heldBy(talk('mắm tép và muối tôm', 'htx', 'da kiem nghiem ca 2'))).toEqual(['test-report', 'test-report']);
    expect(heldBy(talk(...CAKE, 'phai kiem nghiem ca 2 lo'))).toEqual([]);
  });

  test('what has stars is asked how many, whichever of theirs it is', () => {
    expect(talk('mắm tép và muối tôm', 'htx', 'xã Tiên Lãng hải phòng', 'muối tôm có sao rồi').said).toMatch(/Hiện muối tôm đang mấy sao ạ\?/);
    expect(talk(...CAKE, 'muốn có sao').said).not.toMatch(/đang mấy sao/);
  });

  test('put off, agreed to, not known, left: none of them is a product or a riddle', () => {
    const put = talk(...CAKE, 'uh để đó đã');
    expect(put.state.products).toHaveLength(1);
    expect(talk('uh de do da').state.products).toEqual([]);
    expect(put.said).toMatch(/^Dạ để sau ạ/);
    expect(talk(...CAKE, 'uh de do da').said).toMatch(/^Dạ để sau ạ/);
    expect(talk(...CAKE, 'uh dung roi').said).not.toMatch(/chưa hiểu/);
    expect(talk(...CAKE, 'chua biet nua').said).not.toMatch(/chưa hiểu/);
    expect(talk(...CAKE, 'con lai la gi').said).toMatch(/còn thiếu \d+ mục/);
    expect(talk('mắm tép và muối tôm', 'htx', 'thoi khoi muoi tom').said).toMatch(/muốn bỏ sản phẩm muối tôm/);
  });

  test('how many stars is not known, tomorrow is another day, what falls without a paper is asked', () => {
    const FIRST = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu'] as const;
    expect(talk(...FIRST, 'chua biet may sao').state.facts.find(({ fact }) => fact === 'stars')).toMatchObject({ put: 'unknown' });
    expect(talk(...CAKE, 'ok mai nop').said).toMatch(/lúc nào rảnh/);
    expect(talk(...CAKE, 'khong co nhan hieu thi rot ha').said).not.toMatch(/em ghi/);
    expect(talk(...CAKE, 'con gi gap khong').said).toMatch(/nên làm trước/);
  });

  test('"tem" of a maker of rượu is the stamp of rượu, where no other is named', () => {
    const LIQUOR = ['rượu ngô', 'hộ kinh doanh', 'xã Bắc Hà lào cai', 'lần đầu', '3 sao'] as const;
    expect(heldBy(talk(...LIQUOR, 'tem co roi'))).toEqual(['liquor-stamp']);
    expect(heldBy(talk(...LIQUOR, 'tem truy xuat co roi'))).toEqual(['traceability']);
  });
});

describe('a product by its name alone', () => {
  test.each([['mứt gừng', 7], ['mut dua', 7], ['nem nuong', 8], ['giò chả', 8], ['keo gung', 7], ['keo chuoi', 7]])('%s is of set %i', (name, set) => {
    expect(findProducts(name, knowledge.lexicon)).toMatchObject([{ recognition: { type: 'one', set } }]);
  });

  test.each(['mut thi bo nao', 'nem thi sao', 'mam co can nhan khong', 'trà em', 'chè thì sao', 'bột gì vậy'])('%s asks, and names none', (text) => {
    expect(findProducts(text, knowledge.lexicon)).toEqual([]);
  });
});
