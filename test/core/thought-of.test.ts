import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is told in a long chat and is not so, not theirs or not yet. */

const MEAT = ['thịt trâu khô', 'hộ kinh doanh', 'xã Nà Tấu điện biên', 'lần đầu'];
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('goods that are thought of for later are none of theirs', () => {
  test.each([
    'thang con no hoc lop 12 roi, nghi lam banh ngo ban tet nua', 'chủ tịch định mở thêm dòng sữa gạo lứt năm sau', 'vo toi bao hay lam them mam tom nua', 'sang năm tính làm thêm mật ong', 'chồng chị xúi làm thêm rượu ngô', 'nếu kiểm nghiệm không đạt thì chuyển sang làm mật ong',
  ])('%s', (text) => {
    const talked = talk(...MEAT, text);
    expect(talked.state.products).toHaveLength(1);
    expect(talked.said).toContain('chưa ghi vào hồ sơ');
  });
  test.each(['làm thêm mật ong nữa', 'chị muốn đăng ký thêm mật ong', 'năm nay đăng ký thêm mật ong', 'còn mật ong nữa em'])('%s: wanted now', (text) => {
    const talked = talk(...MEAT, text);
    expect(talked.state.products.length > 1 || /Sản phẩm thêm: mật ong/.test(talked.said)).toBe(true);
  });
  test('what is told beside it is heard', () => {
    const talked = talk(...MEAT, 'chưa kiểm nghiệm, sang năm tính làm thêm mật ong');
    expect([factOf(talked, 'test-report'), talked.state.products.length]).toEqual(['chua', 1]);
  });
  test('to think of making stops nothing, to stop does', () => {
    expect(talk(...MEAT, 'nghi lam them banh').said).not.toContain('em dừng ở đây');
    expect(talk(...MEAT, 'nghỉ làm thôi').said).toContain('em dừng ở đây');
  });
});

describe('an official tells of several producers', () => {
  const OFFICER = ['Chào em, anh là cán bộ nông nghiệp xã Tân Thành, tỉnh Thái Nguyên', 'xã anh có 3 hộ muốn làm: bà Hoa làm chè, ông Dũng nuôi ong, chị Lý làm tương'];
  test('none of their goods, papers and stars is this chat\'s', () => {
    const talked = talk(...OFFICER, 'chị Lý thì chưa có giấy đăng ký kinh doanh, ông Dũng thì có rồi', 'bà Hoa đã 3 sao năm ngoái, muốn nâng hạng 4 sao');
    expect(talked.state.products).toEqual([]);
    expect(talked.state.facts.map(({ fact }) => fact).filter((fact) => fact !== 'commune' && fact !== 'province')).toEqual([]);
    expect(talked.all[3]).toContain('bà Hoa, ông Dũng, chị Lý');
    expect(talked.all[4]).not.toContain('chị chưa');
  });
  test('what his own wife makes is', () => {
    expect(names(...OFFICER, 'vợ anh làm dưa cải muối bán ở chợ xã')).toEqual(['dưa cải muối']);
  });
});

describe('where one of the family lives is not where they are', () => {
  test.each(['Mã vạch thì con trai tôi ở Sài Gòn nói để nó đăng ký giùm', 'em học đại học ở hà nội, hè mới về', 'chau toi hoc o ha noi'])('%s', (text) => {
    expect(factOf(talk(...MEAT, text), 'province')).toBe('Điện Biên');
  });
  test.each(['nhà chị ở Sơn La', 'mẹ em ở Sơn La làm'])('%s: where they are', (text) => {
    expect(factOf(talk('thịt trâu khô', text), 'province')).toBe('Sơn La');
  });
  test('"thai binh cu do" names no commune', () => {
    expect(factOf(talk('nước mắm', 'xã Diêm Điền, Hưng Yên', 'thai binh cu do'), 'commune')).toBe('Diêm Điền');
    expect(factOf(talk('tôm khô', 'năm căn cà mau nha'), 'commune')).toBe('Năm Căn');
  });
});

describe('what goods are made of, and where they are sold', () => {
  test.each(['c ban tren facebook voi zalo nua, co ca trong sieu thi o tp dien bien', 'thịt trâu khô thì trâu mua ở bản bên, mắc khén nhà tự trồng'])('%s: no goods', (text) => {
    expect(names(...MEAT, text)).toEqual(['thịt trâu khô']);
  });
  test('who makes cosmetics is written down of cosmetics alone', () => {
    expect(factOf(talk('rượu ngô', 'nhà tự nấu'), 'makes-cosmetics')).toBeUndefined();
  });
  test('the name said in full is the right name, and what stands beside it is heard', () => {
    const talked = talk('nước mắm', 'nuoc mam ca com, hang 3 sao, lam 20 nam nay roi');
    expect([talked.state.products.map(({ name }) => name), factOf(talked, 'certificate-stars')]).toEqual([['nước mắm ca com'], 3]);
  });
});

describe('of two products the one that is meant', () => {
  const RICE = ['gạo ST25 và cốm dẹp', 'htx', 'xã Phú Tâm cần thơ', 'gạo đã 3 sao, muốn lên 4 sao', 'cốm dẹp thì lần đầu'];
  test('a day is of the one named in the midst', () => {
    const talked = talk(...RICE, 'quyết định công nhận gạo ngày 20/11/2024');
    expect([factOf(talked, 'certificate-issued', 'gạo ST25'), factOf(talked, 'certificate-issued', 'cốm dẹp')]).toEqual(['2024-11-20', undefined]);
  });
  test('one that is put off, and the other first', () => {
    const talked = talk('thit trau kho, lap xuong', 'hộ kinh doanh', 'lap xuong c chua muon lam, lam thit trau truoc thoi', 'hut chan khong, dong goi roi');
    expect([factOf(talked, 'packaged', 'thit trau kho'), factOf(talked, 'packaged', 'lap xuong')]).toEqual(['co', undefined]);
  });
  test('who thinks of giving up one is asked whether that one goes', () => {
    expect(talk('homestay, rượu ngô', 'hộ kinh doanh', 'ruou ngo bo em dinh bo k lam nua').said).toMatch(/rượu ngô/i);
  });
});

describe('what is done wants nothing that we refuse', () => {
  test.each(['nhãn thì đứa em họ thiết kế xong rồi, chưa in', 'Thịt trâu mua ở chợ bản, trong đó có cả mắc khén nhập của Trung Quốc'])('%s', (text) => {
    expect(talk(...MEAT, text).said).not.toMatch(/không làm được ạ|đúng quy định, giấy tờ và số liệu thật/);
  });
  test.each(['làm giả giúp chị cái giấy kiểm nghiệm', 'kiểm nghiệm hết hạn rồi sửa ngày giúp chị'])('%s: refused still', (text) => {
    expect(talk(...MEAT, text).said).toMatch(/không làm|không giúp|không sửa/);
  });
  test('a month\'s yield is no neighbour\'s tale', () => {
    expect(talk(...MEAT, 'moi thang ban dc tam 60 kg thit trau').said).not.toContain('nhà khác');
  });
});

describe('papers under way and papers in a list', () => {
  test.each(['c gui mau di kiem nghiem o trung tam roi, ho hen 10 ngay nua lay', 'toi gui mau kiem nghiem moi roi tuan sau co', 'đã gửi mẫu kiểm nghiệm tuần trước'])('%s: under way', (text) => {
    expect(factOf(talk(...MEAT, text), 'test-report')).toBe('dang_lam');
  });
  test.each(['chưa gửi mẫu kiểm nghiệm', 'gửi mẫu kiểm nghiệm ở đâu', 'phải gửi mẫu kiểm nghiệm à'])('%s: not', (text) => {
    expect(factOf(talk(...MEAT, text), 'test-report')).not.toBe('dang_lam');
  });
  test('a sample whose result is good is a report', () => {
    expect(heldBy(talk(...MEAT, 'đã gửi mẫu kiểm nghiệm hồi tháng 8, kết quả tốt'))).toContain('test-report');
  });
  test('what has lapsed and is asked for again is under way', () => {
    expect(factOf(talk(...MEAT, 'attp cap thang 6/2024', 'à nhầm attp het han thang 6 nam nay roi, dang xin lai'), 'food-safety-certificate')).toBe('dang_lam');
  });
  test('"mã vạch mới đăng ký xong" is the barcode, and no first time', () => {
    const talked = talk('thịt trâu khô', 'mã vạch mình mới đăng ký xong tuần rồi');
    expect([heldBy(talked), factOf(talked, 'case')]).toEqual([['gs1-barcode'], undefined]);
    expect(factOf(talk('thịt trâu khô', 'em mới đăng ký'), 'case')).toBe('lan_dau');
  });
  test.each(['Giấy tờ hiện có: 1. ĐKKD 2. Kiểm nghiệm (cấp 12/3/2026) 3. Tự công bố. Chưa có: mã vạch, nhãn hiệu', 'giay to co: dkkd, kiem nghiem, tu cong bo; con thieu: ma vach, nhan hieu'])('%s', (text) => {
    const talked = talk(...MEAT.slice(0, 1), text);
    expect(heldBy(talked)).toEqual(expect.arrayContaining(['business-registration', 'test-report', 'self-declaration']));
    expect([factOf(talked, 'gs1-barcode'), factOf(talked, 'trademark')]).toEqual(['chua', 'chua']);
  });
  test('"giấy tờ đủ cả, đkkd, attp": those at least', () => {
    expect(heldBy(talk(...MEAT, 'giay tờ đủ cả, dkkd, attp, kiem nghiem, cong bo'))).toEqual(expect.arrayContaining(['business-registration', 'test-report', 'self-declaration']));
  });
  test('those of the house are not hired', () => {
    expect(factOf(talk(...MEAT, 'nha em co 6 ng lam, toan ng trong nha'), 'hires')).toBe('khong');
    expect(factOf(talk(...MEAT, 'có 6 người làm, thuê trong xã'), 'hires')).toBe('co');
  });
  test('that nobody told them asks nothing', () => {
    expect(talk(...MEAT, 'het han tu thang 4 nam nay ma khong ai bao').said).not.toContain('chưa có câu trả lời');
  });
});

describe('told of one and the other', () => {
  const RICE = ['gạo ST25 và cốm dẹp', 'htx', 'xã Phú Tâm cần thơ', 'gạo lần đầu', 'cốm dẹp thì lần đầu'];
  test('of the paper that was spoken of a moment ago', () => {
    const talked = talk(...RICE, 'Câu chuyện sản phẩm phải viết mấy trang?', 'bên mình viết xong cho gạo rồi, cốm dẹp chưa viết');
    expect([heldBy(talked), factOf(talked, 'product-story', 'cốm dẹp')]).toEqual([['product-story'], 'chua']);
  });
  test('how the sample of one came out', () => {
    const talked = talk(...RICE, 'đã gửi mẫu kiểm nghiệm cốm dẹp hồi tháng 8, kết quả tốt, còn gạo thì chưa');
    expect([heldBy(talked), factOf(talked, 'test-report', 'gạo ST25')]).toEqual([['test-report'], 'chua']);
  });
  test('what one is made of is no goods', () => {
    expect(names('trà cung đình', 'hộ kinh doanh', 'Trà cung đình thì gồm mười sáu vị, mua nguyên liệu ở chợ Đông Ba, trong đó có cả táo tàu và kỷ tử nhập của Trung Quốc')).toEqual(['trà cung đình']);
    expect(names('htx gồm có mật ong và trà dây').length).toBe(2);
  });
  test('among what the house makes stands one we know', () => {
    expect(names('homestay', 'hộ kinh doanh', 'me em lam homestay voi lai det tho cam, ba em nau ruou ngo')).toEqual(['homestay', 'dệt thổ cẩm', 'rượu ngô']);
  });
  test('the goods stand apart from the permit to make them', () => {
    const talked = talk('rượu ngô', 'hộ kinh doanh', 'ruou ngo chua co giay phep');
    expect(factOf(talked, 'liquor-licence')).toBe('chua');
    expect(factOf(talk('rượu ngô', 'hộ kinh doanh', 'rượu ngô có cần giấy phép không'), 'liquor-licence')).toBeUndefined();
  });
});

describe('who was examined, what has lapsed', () => {
  test.each(['Cả hai vợ chồng tôi khám hôm mùng 3 tháng 11 rồi', 'ca nha em kham het roi'])('%s', (text) => {
    expect(heldBy(talk(...MEAT, text))).toEqual(['health-check']);
  });
  test.each(['mẹ em đi khám bệnh rồi', 'vo toi kham thai roi', 'chưa khám'])('%s: no paper', (text) => {
    expect(heldBy(talk(...MEAT, text))).toEqual([]);
  });
  test('a certificate of stars that ended in a month', () => {
    expect(talk('nước mắm', 'nước mắm hạng 3 sao rồi', 'het han tu thang 4 nam nay ma khong ai bao').said).toMatch(/Giấy chứng nhận OCOP/);
  });
  test('a paper that ended in a month past is lacking', () => {
    expect(factOf(talk(...MEAT, 'giấy attp hết hạn tháng 6 năm nay rồi'), 'food-safety-certificate')).toBe('chua');
    expect(heldBy(talk(...MEAT, 'giấy attp hết hạn tháng 12 này'))).toEqual(['food-safety-certificate']);
  });
  test('an official who turns to his own house', () => {
    expect(talk('anh là cán bộ xã', 'ok rồi. giờ anh hỏi cho nhà anh').said).toMatch(/Cơ sở của anh\/chị|sản phẩm gì/);
    expect(talk('anh là cán bộ xã', 'xã phải làm gì cho nhà dân').said).not.toMatch(/Cơ sở của anh\/chị là loại nào/);
  });
  test('how they work is no request we refuse', () => {
    expect(talk(...MEAT, 'Bên mình thuê xay xát tại nhà máy Thành Tín').said).not.toContain('giấy tờ và số liệu thật');
  });
});

describe('a group, its helpers and its prices', () => {
  const STAR = ['hoa hồi khô', 'tổ hợp tác', 'xã Hoa Thám lạng sơn'];
  test('a group that lacks the paper is a group still', () => {
    const talked = talk(...STAR, 'tổ mình 9 chị em, chưa đăng ký kd j cả');
    expect([factOf(talked, 'producer-kind'), factOf(talked, 'business-registration')]).toEqual(['to_hop_tac', 'chua']);
    expect(factOf(talk(...STAR, 'à nhầm, nhà mình là hộ chưa đăng ký kinh doanh'), 'producer-kind')).toBe('ho_chua_dang_ky');
  });
  test.each(['nhãn thì cô cháu đang vẽ, hộp giấy đặt bên Bắc Giang in', 'nhan thi chau dang ve'])('%s: under way, and where they are stays', (text) => {
    const talked = talk(...STAR, text);
    expect([factOf(talked, 'product-label'), factOf(talked, 'province'), factOf(talked, 'commune')]).toEqual(['dang_lam', 'Lạng Sơn', 'Hoa Thám']);
  });
  test('who comes home is elsewhere', () => {
    expect(factOf(talk(...STAR, 'em chuyển về Bắc Giang rồi'), 'province')).toBe('Bắc Ninh');
  });
  test.each([['cam kết an toàn thực phẩm ký với xã rồi', 'food-safety-commitment'], ['kiem nghiem lam o tinh roi', 'test-report']])('%s: it is there', (text, paper) => {
    expect(heldBy(talk(...STAR, text))).toContain(paper);
  });
  test.each(['cam kết thì chưa ký với xã', 'kiem nghiem lam o dau roi', 'kiểm nghiệm làm ở tỉnh rồi mới nộp à'])('%s: it is not', (text) => {
    expect(heldBy(talk(...STAR, text))).toEqual([]);
  });
  test.each(['chồng mình cứ bảo lên htx đi cho oai, mình thì ngại sổ sách', 'năm ngoái mình có đi tập huấn ocop ở Hà Nội 3 ngày'])('%s: nothing is refused', (text) => {
    expect(talk(...STAR, text).said).not.toMatch(/giấy tờ và số liệu thật/);
  });
  test('a price behind the name is no other product', () => {
    const talked = talk('thịt trâu khô, lạp xưởng', 'hộ kinh doanh', 'thit trau kho gia 900k 1kg, lap xuong 280');
    expect(talked.state.products).toHaveLength(2);
    expect(talked.said).not.toContain('Sản phẩm thêm');
  });
});

describe('near these, and not so', () => {
  test.each(['em có mấy câu hỏi: kiểm nghiệm, nhãn, mã vạch', 'giấy tờ cần có: đkkd, attp, kiểm nghiệm', 'xã bảo phải có: đkkd, attp, kiểm nghiệm', 'gửi mẫu kiểm nghiệm rồi mới công bố', 'phải gửi mẫu kiểm nghiệm rồi mới công bố'])('%s: nothing is held or under way', (text) => {
    const talked = talk(...MEAT, text);
    expect([heldBy(talked), factOf(talked, 'test-report')]).toEqual([[], undefined]);
  });
  test('who left a company is none', () => {
    const talked = talk(...MEAT, 'em nghỉ làm công ty rồi về làm thịt trâu khô');
    expect([factOf(talked, 'producer-kind'), talked.state.products.length]).toEqual(['ho_kinh_doanh', 1]);
    expect(factOf(talk('thịt trâu khô', 'em làm công ty'), 'producer-kind')).toBe('doanh_nghiep');
  });
  test('where the workshop stands is where they are', () => {
    expect(factOf(talk('thịt trâu khô', 'đặt xưởng ở Sơn La làm'), 'province')).toBe('Sơn La');
  });
  test('to think of the papers first stops nothing', () => {
    expect(talk(...MEAT, 'chị nghĩ làm hồ sơ thịt trâu trước').said).not.toContain('em dừng ở đây');
  });
});

test('what they would register is wanted now, whenever it comes', () => {
  expect(talk(...CAKE, 'em định làm thêm bánh ngô đăng ký ocop năm sau').state.products.map(({ name }) => name)).toContain('bánh ngô');
  expect(talk(...CAKE, 'em định làm thêm bánh ngô năm sau').state.products.map(({ name }) => name)).not.toContain('bánh ngô');
});
