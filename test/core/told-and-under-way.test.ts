import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is told of papers in passing: since when, in whose name, under way. */

describe('a paper since a year is there', () => {
  test.each(['có. dk hộ kd từ 2023', 'dkkd cấp 2019', 'giấy dkkd đứng tên chồng chị', 'co phieu kq roi nha, ngay 20/10/2026, dat het', 'cau chuyen sp thi vk a viet r, viet tay 2 trang'])('%s', (text) => {
    expect(heldBy(talk('mật ong', text))).toHaveLength(1);
  });
  test.each(['giấy đứng tên họ', 'tính đăng ký hộ kd từ 2027', 'nhãn hiệu thì họ đứng tên'])('%s: nothing is held', (text) => {
    expect(heldBy(talk('mật ong', text))).toEqual([]);
  });
});

describe('what is under way has no day of its own', () => {
  test.each(['kiem nghiem gui r, hom qua, dang cho ket qua', 'kiểm nghiệm gửi đi rồi'])('%s', (text) => {
    const talked = talk(...CAKE, text);
    expect([factOf(talked, 'test-report'), heldBy(talked)]).toEqual(['dang_lam', []]);
  });
  test.each(['nhan hieu a dang ky r nhung chua co bang, moi co giay nop don', 'nhan hieu "Tả Phìn Shan" nop don roi'])('%s', (text) => {
    expect(factOf(talk(...CAKE, text), 'trademark')).toBe('dang_lam');
  });
  test('it came', () => {
    expect(heldBy(talk(...CAKE, 'kiểm nghiệm gửi rồi', 'kiểm nghiệm có rồi'))).toContain('test-report');
  });
});

describe('how it is with a paper, told in passing', () => {
  test.each([
    ['giấy attp hồi trước có mà hết hạn tháng 6 rồi', 'food-safety-certificate', 'chua'],
    ['giờ attp do sở cấp hồi trước chắc hết rồi', 'food-safety-certificate', 'chua'],
    ['hacp thì đang làm, tháng sau xong', 'haccp', 'dang_lam'],
    ['bánh gửi kiểm hôm nay nghen', 'test-report', 'dang_lam'],
    ['kết quả bánh gai có rồi, đạt hết', 'test-report', 'co'], ['co ket qua roi nha con, dat het', 'test-report', 'co'], ['thang Tam no gui mau len sai gon hom qua', 'test-report', 'dang_lam'],
    ['đã đăng ký nhãn hiệu chờ 8 tháng rồi chưa thấy gì', 'trademark', 'dang_lam'], ['đăng ký nhãn hiệu rồi, chờ gần năm nay', 'trademark', 'dang_lam'], ['đăng ký nhãn hiệu xong rồi, chờ 8 tháng mới có', 'trademark', 'co'], ['attp nộp hồ sơ 2 tuần rồi chưa thấy trả lời', 'food-safety-certificate', 'dang_lam'],
    ['phiếu kiểm có rồi, đạt hết', 'test-report', 'co'],
    ['kiểm nghiệm năm kia, hết hạn rồi', 'test-report', 'chua'],
    ['hợp đồng mua nếp ký với 5 hộ rồi', 'origin-proof', 'co'],
    ['đăng ký nhãn hiệu "Ba Khía" nộp hôm 20/11, có số đơn rồi', 'trademark', 'dang_lam'],
    ['attp cam kết với phường', 'food-safety-commitment', 'co'],
    ['bà bảo khoan làm mã vạch', 'gs1-barcode', 'chua'],
    ['mã vạch thì khoan đã', 'gs1-barcode', 'chua'],
    ['chưa có gì hết trừ mã vạch', 'gs1-barcode', 'co'],
    ['đang thiết kế nhãn', 'product-label', 'dang_lam'],
    ['con gửi bánh đi kiểm hôm qua rồi nha', 'test-report', 'dang_lam'],
  ])('%s', (text, fact, value) => {
    const talked = talk(...CAKE, text);
    if (value === 'co') expect(heldBy(talked)).toContain(fact);
    else expect(factOf(talked, fact)).toBe(value);
    expect(talked.said).not.toMatch(/ngày cấp giấy chứng nhận OCOP/);
  });
  test('hired by the season: for how long is asked', () => {
    expect(talk(...CAKE, 'nhà có thuê 2 người làm thời vụ').said).toMatch(/từ một tháng trở lên/);
  });
});

describe('yet to be renamed, or amiss, is not missing', () => {
  test('attp chưa đổi tên', () => {
    expect(heldBy(talk(...CAKE, 'giấy attp có rồi', 'giay attp thi chua doi ten'))).toContain('food-safety-certificate');
  });
  test('the label that is only spoken of is not lacking', () => {
    const talked = talk(...CAKE, '2. Bản tự công bố chưa đúng tên sản phẩm trên nhãn');
    expect([factOf(talked, 'self-declaration'), factOf(talked, 'product-label')]).toEqual(['dang_lam', undefined]);
  });
  test('attp chưa có', () => {
    expect(factOf(talk(...CAKE, 'giấy attp có rồi', 'à nhầm giấy attp chưa có'), 'food-safety-certificate')).toBe('chua');
  });
  test('the neighbour has it and they have not', () => {
    expect(factOf(talk(...CAKE, 'nha ben canh co kiem nghiem r ma nha chi thi chua'), 'test-report')).toBe('chua');
  });
});

test.each(['ben chi 120 thung, moi nam dc tam 2 tan banh', 'chi co ban sang nhat 1 lo nho hoi 2024'])('%s: asks for nothing that we refuse', (text) => {
  expect(talk(...CAKE, text).said).not.toMatch(/đúng quy định|không giúp/);
});

describe('mended, done by others, amiss', () => {
  test('the day of the paper told of just now', () => {
    const { state } = talk(...CAKE, 'giấy attp có r, cấp 10/10', 'à không, ngày 9/10 mới đúng');
    expect(state.documents.find(({ item }) => item === 'food-safety-certificate')?.issued).toMatch(/-10-09$/);
  });
  test.each([
    ['giấy attp cấp 12/5/2026', 'không phải, ngày 13', '2026-05-13'], ['giấy attp cấp 10/5/2026', 'à không ngày mười ba', '2026-05-13'], ['giay attp cap 10/5/2026', 'a nham t4', '2026-04-10'],
    ['giay attp cap 10/5/2026', 'a nham 12/4', '2026-04-12'], ['giấy attp cấp 10/5/2026', 'ý lộn mùng 9', '2026-05-09'],
  ])('%s, and then %s', (told, mended, day) => {
    expect(talk(...CAKE, told, mended).state.documents.find(({ item }) => item === 'food-safety-certificate')?.issued).toBe(day);
  });
  test('a small number alone picks a choice and mends no day', () => {
    expect(talk(...CAKE, 'giấy attp cấp 10/5/2026', 'à nhầm 2').state.documents.find(({ item }) => item === 'food-safety-certificate')?.issued).toBe('2026-05-10');
  });
  test('the day that answered our question, and no other', () => {
    expect(factOf(talk('bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'nâng hạng', '4 sao', '15/6/2024', 'à nhầm 16/6'), 'certificate-issued')).toBe('2024-06-16');
  });
  test('days of one paper, of each product its own; and the one that is put right', () => {
    const { state } = talk('xà bông thảo dược với dầu gội bồ kết', 'hkd', 'kiểm nghiệm: xà bông ngày 1/4, dầu gội ngày 5/5', 'ủa khoan, dầu gội ngày 6/5');
    expect(state.documents.map(({ issued }) => issued?.slice(5))).toEqual(['04-01', '05-06']);
  });
  test('the day a sample was sent is none of the report', () => {
    expect(factOf(talk(...CAKE, 'kiểm nghiệm gửi mẫu hôm 15/11, hẹn 2 tuần'), 'test-report')).toBe('dang_lam');
    expect(talk(...CAKE, 'kiểm nghiệm gửi mẫu ngày 15/11, phiếu có ngày 22/11 rồi').state.documents.map(({ issued }) => issued)).toEqual(['2026-11-22']);
  });
  test.each([
    ['kiểm nghiệm gửi mẫu hôm qua rồi, 10 ngày nữa có', 'test-report', 'dang_lam'], ['kiểm nghiệm gửi trên Huế rồi chưa có', 'test-report', 'dang_lam'], ['bánh gửi mẫu ngày 10/11, tuần sau có kết quả', 'test-report', 'dang_lam'],
    ['giấy attp xin ở tỉnh rồi mà họ hẹn tới tháng 12', 'food-safety-certificate', 'dang_lam'], ['nhãn thiết kế xong rồi nhưng chưa in', 'product-label', 'dang_lam'], ['haccp chưa xong, chắc tháng 2', 'haccp', 'dang_lam'],
    ['kiểm nghiệm năm kia có làm một lần, để mô mất rồi', 'test-report', 'chua'], ['giấy khám sức khỏe của bác hết hạn tháng trước', 'health-check', 'chua'], ['nhãn chưa có mã vạch', 'gs1-barcode', 'chua'],
  ])('%s: %s is %s', (text, paper, value) => {
    expect(factOf(talk(...CAKE, text), paper)).toBe(value);
  });
  test.each([
    ['cam kết ATTP xã có ký rồi hôm tháng 8', 'food-safety-commitment'], ['hợp đồng với siêu thị Coopmart có rồi', 'sales-proof'], ['báo cáo tài chính 2024, 2025 đã kiểm toán', 'finance-report'],
    ['nhãn hiệu Sen Việt đã được cấp văn bằng số 412345', 'trademark'], ['giấy ATTP gia hạn rồi', 'food-safety-certificate'], ['giấy chứng nhận đăng ký HTX số 1107 cấp ngày 14/3/2022', 'business-registration'],
  ])('%s: %s is there', (text, paper) => {
    const talked = talk(...CAKE.slice(0, 3), text);
    expect(heldBy(talked)).toEqual([paper]);
    expect(factOf(talked, 'case')).toBeUndefined();
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
  });
  test('the label is not lacking for what is not on it', () => {
    expect(factOf(talk(...CAKE, 'nhãn chưa có mã vạch'), 'product-label')).toBeUndefined();
    expect(factOf(talk(...CAKE, 'nhãn chưa có, mã vạch chưa có'), 'product-label')).toBe('chua');
    expect(heldBy(talk(...CAKE, 'nhãn chưa có mã vạch', 'thuê 2 người', 'có rồi'))).toEqual([]);
  });
  test('a day of its own, beside another that is under way', () => {
    const talked = talk(...CAKE, 'giay attp cap 10/2/2024, vietgap het han 3/2026 dang xin lai');
    expect([heldBy(talked), factOf(talked, 'origin-proof')]).toEqual([['food-safety-certificate'], 'dang_lam']);
  });
  test('in a list of what is there, what is said to be lacking is not', () => {
    expect(heldBy(talk(...CAKE, 'Giấy tờ đã có: 1. đkkd 2. mã vạch có 3. kiểm nghiệm chưa làm 4. giấy VietGAP không có'))).toEqual(['business-registration', 'gs1-barcode']);
  });
  test('one standard that is lacking takes no other away', () => {
    const kept = talk(...CAKE, 'haccp có rồi', 'ISO 22000: không có');
    expect([heldBy(kept), kept.said.includes('giữ mục HACCP')]).toEqual([['haccp'], true]);
    expect(factOf(talk(...CAKE, 'ISO 22000: không có'), 'haccp')).toBe('chua');
  });
  test.each(['kiểm nghiệm có rồi cho toàn bộ sản phẩm', 'kiểm nghiệm bánh gai có rồi|cho toàn bộ sản phẩm nhé', 'kiểm nghiệm bánh gai ngày 3/10/2026|cho cả 2 luôn nha'])('%s: of each', (said) => {
    expect(heldBy(talk('bánh gai, bánh tét', 'hkd', ...said.split('|')))).toEqual(['test-report', 'test-report']);
  });
  test('a story that another wrote down is there', () => {
    expect(heldBy(talk(...CAKE, 'câu chuyện c nhờ cô giáo viết hộ xong r'))).toContain('product-story');
    expect(heldBy(talk(...CAKE, 'câu chuyện c tính nhờ cô giáo viết'))).not.toContain('product-story');
  });
  test.each([['nhãn in r nhưng sai địa chỉ, đang in lại', 'product-label'], ['tự công bố nộp r mà xã bảo thiếu chữ ký', 'self-declaration']])('%s: under way', (text, paper) => {
    expect(factOf(talk(...CAKE, text), paper)).toBe('dang_lam');
  });
  test.each([['4 sao đi, à mà thôi 3 cho chắc', 3], ['ngoại nói được 3 sao là mừng', 3]])('%s', (text, stars) => {
    expect(factOf(talk('bánh gai', 'hkd', text), 'stars')).toBe(stars);
  });
  test('3 sao thôi e chứ 4 sao nghe nói khó lắm', () => {
    expect(factOf(talk(...CAKE.slice(0, 4), '3 sao thôi e chứ 4 sao nghe nói khó lắm'), 'stars')).toBe(3);
  });
});

describe('how a paper stands, told the way offices and elders tell it', () => {
  test.each<[string, string]>([
    ['xã đã được huyện cấp giấy phép môi trường năm 2023', 'environment-file'], ['về mã vạch: đã đăng ký với GS1, còn hiệu lực', 'gs1-barcode'], ['giấy khám sức khỏe cô khám hồi tháng 8 rồi', 'health-check'],
    ['hợp đồng thu mua với các HTX: đã ký 3 hợp đồng, thời hạn đến hết năm 2027', 'origin-proof'], ['bánh dùng chung haccp', 'haccp'], ['báo cáo 2 năm ok', 'finance-report'], ['có ký hợp đồng với 12 hộ', 'origin-proof'],
  ])('%s: there', (text, paper) => { const { state } = talk(...CAKE, text); expect([...state.documents.map(({ item }) => item), ...state.facts.filter(({ value }) => value === 'co').map(({ fact }) => fact)]).toContain(paper); });
  test.each<[string, string]>([
    ['phiếu kiểm nghiệm: đã hết hạn, đang gửi mẫu lại từ ngày 20/11', 'test-report'], ['kiểm nghiệm cô gửi ở Viện Dinh dưỡng', 'test-report'], ['cô gửi mẫu mới sáng nay', 'test-report'],
  ])('%s: under way', (text, paper) => expect(factOf(talk(...CAKE, text), paper)).toBe('dang_lam'));
  test.each(['người ta bán miệng không à', 'xưởng có một cái à', 'thôi khi nào xong hai món này đã', 'trời, nắng gì mà nắng dữ em ơi'])('%s: asks nothing', (text) => expect(talk(...CAKE, text).state.questions).toEqual([]));
  test('"biên nhận" is no label', () => expect(factOf(talk(...CAKE, 'nộp đơn nhãn hiệu hôm 5/11 rồi, họ đưa cái biên nhận'), 'product-label')).toBeUndefined());
  test('"à tháng 6", behind a month that was told', () => expect(talk(...CAKE, 'kiểm nghiệm làm tháng 5', 'à tháng 6').said).toMatch(/khoảng tháng 6/));
});

test('a sample that is being sent is under way, of the goods named', () => {
  const told = talk('chè móc câu và chè túi lọc', 'túi lọc đang gửi mẫu ở Quatest');
  expect(factOf(told, 'test-report', 'chè túi lọc')).toBe('dang_lam');
  expect(factOf(told, 'test-report', 'chè móc câu')).toBeUndefined();
});

test('results are of the sample that was sent, and so is their day', () => {
  expect(talk(...CAKE, 'có kết quả rồi, đạt hết', 'kết quả ngày 15/11 đó').state.documents).toMatchObject([{ item: 'test-report', issued: '2026-11-15' }]);
  expect(talk(...CAKE, 'kết quả họp thôn đạt hết rồi').state.documents).toEqual([]);
});

test('the day of the dossier is no day of a paper in it', () => {
  expect(talk(...CAKE, 'hồ sơ nộp xã hôm qua rồi, có đủ phiếu kiểm nghiệm').state.documents).toMatchObject([{ item: 'test-report' }]);
  expect(talk(...CAKE, 'hồ sơ nộp xã hôm qua rồi, có đủ phiếu kiểm nghiệm').state.documents[0]!.issued).toBeUndefined();
});
test('which law their goods are under is asked, and no further product is told', () => {
  expect(talk('htx làm tinh dầu hồi', 'mỹ phẩm hay thực phẩm vậy ad').state.products).toHaveLength(1);
  expect(talk('htx làm tinh dầu hồi', 'mỹ phẩm hay thực phẩm vậy ad').said).toMatch(/công dụng/);
});

describe('said in few words', () => {
  test('registered, of a household', () => {
    expect(heldBy(talk('bánh gai', 'hộ kinh doanh', 'co dang ky roi'))).toEqual(['business-registration']);
    expect(heldBy(talk('bánh gai', 'hộ kinh doanh', 'nhãn hiệu thì sao', 'đăng ký rồi'))).toEqual(['trademark']);
  });
  test('how long goods keep is no round of the council', () => {
    expect(talk(...CAKE, 'bánh gai để tủ lạnh hay để ngoài được mấy ngày').said).not.toMatch(/Các đợt sắp tới/);
  });
  test('a sample sent off yesterday is under way, one not sent is not', () => {
    expect(factOf(talk(...CAKE, 'kiem nghiem gui mau hom qua'), 'test-report')).toBe('dang_lam');
    expect(factOf(talk(...CAKE, 'kiem nghiem chua gui mau hom qua'), 'test-report')).toBe('chua');
  });
});
