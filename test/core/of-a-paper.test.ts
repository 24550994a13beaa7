import { describe, expect, test } from 'vitest';
import { itOfMessage } from '../../src/core/producer/asked/it-of-message.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'xã Xuân Thành nghệ an'];

describe('something is said of a paper, and not whether it is there', () => {
  test.each(['hồi trước có mấy ổng ở xã xuống lấy mẫu đi kiểm nghiệm', 'nếu có kiểm nghiệm thì nộp luôn', 'kiểm nghiệm dạo này người ta làm kỹ lắm'])('%s: it is asked', (text) => {
    const talked = talk(...BEFORE, text);
    expect(talked.said).toMatch(/phiếu kiểm nghiệm của bánh gai chưa/);
    expect(heldBy(talked)).toEqual([]);
  });
  test('the answer is written down, and what was open is asked again', () => {
    const talked = talk(...BEFORE, 'nếu có kiểm nghiệm thì nộp luôn', 'có rồi');
    expect(heldBy(talked)).toEqual(['test-report']);
    expect(talked.said).toMatch(/lần đầu, nâng hạng hay đánh giá lại/);
  });
  test('an answer to what was open before is still one', () => {
    expect(factOf(talk(...BEFORE, 'nếu có kiểm nghiệm thì nộp luôn', 'lần đầu'), 'case')).toBe('lan_dau');
  });
  test('what they have said already is not asked', () => {
    expect(talk(...BEFORE, 'kiểm nghiệm có rồi', 'kiểm nghiệm dạo này người ta làm kỹ lắm').said).not.toMatch(/phiếu kiểm nghiệm/);
  });
});

describe('who has it stands between the paper and what is said of it', () => {
  test.each(['attp cả htx có rồi, dùng chung', 'attp htx có rồi', 'attp bà có rồi'])('%s', (text) => {
    expect(heldBy(talk(...CAKE, text))).toContain('food-safety-certificate');
  });
  test.each(['kiểm nghiệm bà chưa làm', 'kiểm nghiệm mẹ em chưa làm'])('%s: not there', (text) => {
    expect(factOf(talk(...BEFORE, text), 'test-report')).toBe('chua');
  });
  test('what a cooperative is called is no paper', () => {
    expect(heldBy(talk(...BEFORE, 'kiểm nghiệm chưa, htx rồi'))).toEqual([]);
  });
});

test('dầu gội asks not where', () => {
  expect(heldBy(talk('xà phòng với dầu gội', 'htx', 'xã Ea Kao đắk lắk', 'phiếu công bố mỹ phẩm có cho dầu gội rồi'))).toEqual(['cosmetic-declaration']);
  expect(heldBy(talk('xà phòng', 'htx', 'xã Ea Kao đắk lắk', 'phiếu công bố mỹ phẩm có ở đâu'))).toEqual([]);
});

describe('a list of goods', () => {
  const named = (text: string) => talk(text).state.products.map(({ name }) => name).toSorted();
  test.each(['htx có 4 sản phẩm: gạo, trà, mật ong, miến', 'bên em 4 sản phẩm là gạo, trà, mật ong và miến', 'các sản phẩm gồm gạo, trà, mật ong, miến'])('%s', (text) => {
    expect(named(text)).toEqual(['gạo', 'miến', 'mật ong', 'trà'].toSorted());
  });
  test('what a thing is made of is no list of goods', () => {
    expect(named('bánh gai có 3 nguyên liệu: gạo, đậu, đường')).toEqual(['bánh gai']);
  });
});

describe('which of their products is meant', () => {
  const THREE = ['gạo, trà, mật ong', 'htx', 'xã Xuân Thành nghệ an'];
  test('a list of nothing but goods names each', () => {
    expect(talk('gạo với trà').state.products.map(({ name }) => name)).toEqual(['gạo', 'trà']);
  });
  test('"trà muốn 4 sao" is said of trà, whichever was spoken of', () => {
    const talked = talk(...THREE, 'mật ong lần đầu', 'trà muốn 4 sao');
    expect(factOf(talked, 'stars', 'trà')).toBe(4);
    expect(factOf(talked, 'stars', 'mật ong')).toBeUndefined();
  });
  test('goods that are not theirs are asked about, and nothing is written down', () => {
    const talked = talk('trà dây', 'htx', 'xã Xuân Thành nghệ an', 'gạo muốn 4 sao');
    expect(factOf(talked, 'stars')).toBeUndefined();
    expect(talked.said).toMatch(/Sản phẩm thêm: gạo/);
  });
  test('"mật ong 4 sao, hết hạn 12/3/2027": the stars it has, and no "mất"', () => {
    const talked = talk(...THREE, 'mật ong 4 sao, hết hạn 12/3/2027');
    expect(factOf(talked, 'certificate-stars', 'mật ong')).toBe(4);
    expect(factOf(talked, 'stars', 'mật ong')).toBeUndefined();
  });
  test('what a paper is for stands between it and what is said of it, but not who takes it', () => {
    expect(heldBy(talk(...THREE, 'mã vạch cho gạo và mật ong có rồi'))).toEqual(['gs1-barcode']);
    expect(heldBy(talk(...THREE, 'nộp mẫu kiểm nghiệm cho xã rồi'))).toEqual([]);
  });
});

describe('a name that is said in part, or holds a word of the Centre', () => {
  const MUSHROOMS = ['HTX chúng tôi có nấm linh chi, đông trùng hạ thảo, trà nấm', 'xã Đạ Ròn Lâm Đồng'];
  test('all three are theirs, the bare one too', () => {
    expect(talk(...MUSHROOMS).state.products.map(({ name }) => name)).toEqual(['nấm linh chi', 'đông trùng hạ thảo', 'trà nấm']);
  });
  test('"linh chi" asks nothing and is nấm linh chi', () => {
    const talked = talk(...MUSHROOMS, 'linh chi 4 sao cấp 10/10/2023, đông trùng 3 sao cấp 12/12/2024');
    expect(factOf(talked, 'certificate-stars', 'nấm linh chi')).toBe(4);
    expect(factOf(talked, 'certificate-stars', 'đông trùng hạ thảo')).toBe(3);
    expect(factOf(talked, 'certificate-issued', 'nấm linh chi')).toBe('2023-10-10');
  });
  test('"trà nấm thì lần đầu, 3 sao" is of trà nấm', () => {
    const talked = talk(...MUSHROOMS, 'đông trùng muốn lên 4 sao', 'trà nấm thì lần đầu, 3 sao');
    expect(factOf(talked, 'stars', 'trà nấm')).toBe(3);
    expect(factOf(talked, 'stars', 'đông trùng hạ thảo')).toBe(4);
    expect(factOf(talked, 'case', 'đông trùng hạ thảo')).toBeUndefined();
  });
});

describe('a paper that is there and has a flaw', () => {
  test.each(['nhãn in rồi mà chưa có câu cảnh báo trẻ em', 'nhan hieu co roi ma ten nguoi khac', 'phiếu kiểm nghiệm có rồi nhưng mờ dấu'])('is not held: %s', (said) => expect(heldBy(talk('làm rượu sim ở Phú Quốc', 'hộ kinh doanh', said))).toEqual([]));

  test.each([['giấy attp có rồi mà chưa có kiểm nghiệm', 'food-safety-certificate'], ['nhãn có rồi mà đẹp lắm', 'product-label']])('and what is told beside it is no flaw: %s', (said, paper) => expect(heldBy(talk('làm rượu sim ở Phú Quốc', 'hộ kinh doanh', said))).toEqual([paper]));
  test('of two that are told of, which one has the flaw is not known; and what is asked of it changes nothing', () => {
    expect(heldBy(talk('bánh gai', 'phiếu kiểm nghiệm có, attp có rồi nhưng mờ dấu'))).toEqual(['test-report', 'food-safety-certificate']);
    expect(heldBy(talk('bánh gai', 'phiếu kiểm nghiệm có rồi nhưng mờ dấu?'))).toEqual(['test-report']);
  });
});

test('only a paper is had anew for its flaw', () => {
  expect(factOf(talk('làm rượu sim ở Phú Quốc', 'hộ kinh doanh', 'có đóng chai rồi nhưng chưa có tem'), 'packaged')).toBe('co');
});

test('whether the paper just told of may still be used', () => {
  expect(talk('làm rượu sim', 'kiểm nghiệm năm ngoái có rồi, 20/10/2025', 'còn xài dc k').said).toContain('Phiếu kết quả kiểm nghiệm dùng được đến 20/10/2026');
  expect(talk('làm rượu sim', 'hợp tác xã', 'giấy attp cấp 2/5/2025', 'vậy giấy đó còn dùng được không em').said).toContain('02/5/2028');
});

test('until when: of the paper that was spoken of a moment ago', () => {
  expect(talk('em làm nem chua', 'hợp tác xã', 'giấy attp xin ở đâu', 'hạn đến bao lâu').said).toContain('ngày cấp trên Giấy chứng nhận đủ điều kiện ATTP');
});

test.each(['vợ chồng cãi nhau về tên thương hiệu thì ai quyết', 'vo chong cai nhau ve ten thuong hieu thi ai quyet'])('%s: who has a say in it is more than the list tells', (text) => {
  const { said } = talk(...BEFORE, text);
  expect(said).toContain('em không đoán');
  expect(said).not.toContain('Cách làm:');
});

describe('"giấy đó" in the same breath as the paper', () => {
  test('is that paper', () => {
    expect(talk('nhà tôi nấu rượu nếp, đã có giấy phép sản xuất rượu thủ công cấp 2023. giấy đó bao lâu hết hạn').said).toContain('giấy phép có hạn 5 năm');
  });
  test('is none where two were named, and none where nothing is asked', () => {
    expect(itOfMessage('có attp rồi. giấy đó bao lâu hết hạn', knowledge)).toBe('có attp rồi. Giấy chứng nhận đủ điều kiện ATTP bao lâu hết hạn');
    for (const text of ['có attp với nhãn hiệu rồi. giấy đó bao lâu hết hạn', 'có attp rồi. giấy đó mới in xong', 'có attp rồi. giấy này với nhãn hiệu bao lâu hết hạn']) expect(itOfMessage(text, knowledge)).toBe(text);
  });
});
