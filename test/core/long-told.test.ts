import { describe, expect, test } from 'vitest';
import { inOneBreath } from '../../src/core/read/in-one-breath.ts';
import { forwarded } from '../../src/core/read/forwarded.ts';
import { fold } from '../../src/core/text.ts';
import { factOf, heldBy, talk } from './talk.ts';

/* A life told in one breath with a question at its end, what comes after it, and what only sounds as if it told something. */

describe('what is told before the question is written down, whatever answers it', () => {
  test.each([
    ['Dạ chào cán bộ, tôi là Hường 58 tuổi ở Kỳ Sơn Nghệ An, nhà tôi làm măng loi sấy với lại hạt dổi rang từ hồi ông cụ còn sống, năm ngoái tôi bận chăm cháu nên chưa làm được gì, giờ tôi muốn làm thì bắt đầu từ đâu, có mất tiền không?', ['mang loi say', 'hat doi rang'], 'Nghệ An', undefined],
    ['toi la Tu, to truong to hop tac nuoi ong du o Vinh Chau Soc Trang, to co 6 nguoi, lam mat ong hoa vet voi phan hoa, truoc gio ban cho thuong lai, ma to hop tac thi co duoc lam khong hay phai len htx', ['mat ong hoa vet', 'phan hoa'], 'Cần Thơ', 'to_hop_tac'],
    ['e oi chi ban ruou can o Buon Don Dak Lak, chi 34t, nguoi Ede, ban tren facebook la chinh, gio chi muon lam ocop thi co can giay phep san xuat ruou ko, nha chi co moi 2 vo chong lam', ['ruou can'], 'Đắk Lắk', undefined],
    ['em ơi cô 45 tuổi ở Thạnh Phú Bến Tre, làm mứt dừa nước bán cho khách du lịch, hồi 2022 cô đăng ký mà rớt, giờ cô sửa bao bì rồi thì đăng ký lại được hông, phải chờ bao lâu', ['mut dua nuoc'], 'Vĩnh Long', undefined],
  ])('%s', (said, goods, province, kind) => {
    const told = talk(said);
    expect(told.state.products.map(({ name }) => fold(name))).toEqual(goods);
    expect([factOf(told, 'province'), factOf(told, 'producer-kind')]).toEqual([province, kind]);
  });
  test.each(['em mở quán nước ở Đà Lạt lâu rồi, em có bán cho khách du lịch, muốn nhập cà phê với mứt dâu ocop về bán thêm, vậy hỏi mua ở đâu'])('bought: %s', (said) => expect(inOneBreath(said)).toBeUndefined());
  test('what they only heard of it is not', () => {
    const told = talk('em ơi cô 45 tuổi ở Thạnh Phú Bến Tre, làm mứt dừa nước bán cho khách du lịch, hồi 2022 cô rớt, nghe nói thiếu câu chuyện sản phẩm với bao bì xấu, giờ đăng ký lại được hông');
    expect([factOf(told, 'product-story'), factOf(told, 'product-label')]).toEqual([undefined, undefined]);
  });
  test.each(['chị Hoa hàng xóm ở Kỳ Sơn làm măng sấy bán ngoài chợ lâu rồi, chị ấy mới được 3 sao năm ngoái, vậy thì có được tiền không', 'nộp ở đâu, mất bao lâu, có mất tiền không', 'em làm măng sấy, nộp ở đâu'])('of others, or nothing told: %s', (said) => expect(inOneBreath(said)).toBeUndefined());
});

describe('a letter to us', () => {
  const LETTER = 'Kính gửi anh/chị. Tôi là Trần Văn Khải, giám đốc Công ty cổ phần Rong biển Ninh Thuận, trụ sở ở Ninh Hải. Chúng tôi có rong nho ngâm muối đạt 4 sao tháng 8/2024 và thạch rong sụn đạt 3 sao tháng 6/2024. Tôi không rõ giấy cũ còn giá trị không?';
  test('of who heads a place of their own is no notice of others', () => {
    const told = talk(LETTER);
    expect(forwarded(LETTER)).toBeUndefined();
    expect([factOf(told, 'certificate-stars', 'rong nho ngâm muối'), factOf(told, 'certificate-stars', 'thạch rong sụn')]).toEqual([4, 3]);
  });
  test.each(['Kính gửi các chủ thể OCOP. Tôi là Nguyễn Văn Nam, chuyên viên Sở Nông nghiệp. Đề nghị các cơ sở bổ sung phiếu kiểm nghiệm trước ngày 30/11/2026. Em phải làm gì vậy?'])('an office writes otherwise: %s', (said) => expect(forwarded(said)).toBeDefined());
  test('each with the day of its certificate, and one put right', () => {
    const days = talk(LETTER, 'Quyết định rong nho số 412 ngày 16/8/2024, còn thạch là 28/6/2024');
    expect([factOf(days, 'certificate-issued', 'rong nho ngâm muối'), factOf(days, 'certificate-issued', 'thạch rong sụn')]).toEqual(['2024-08-16', '2024-06-28']);
    const mended = talk(LETTER, 'Quyết định rong nho số 412 ngày 16/8/2024, còn thạch là 28/6/2024', 'Không phải, tôi nhầm, thạch là 26/8/2024 mới đúng');
    expect(factOf(mended, 'certificate-issued', 'thạch rong sụn')).toBe('2024-08-26');
    expect(talk(LETTER, 'Quyết định rong nho ngày 16/8/2024, còn thạch là 28/6/2024', 'thế hạn của nó là bao giờ').said).toContain('28/6/2027');
  });
  test.each(['kiểm nghiệm rong nho ngày 16/8/2025, còn thạch là 28/6/2025', 'rong nho nộp ngày 16/8/2026', 'họp bàn về thạch ngày 28/6/2024'])('a day of something else: %s', (said) => {
    const told = talk(LETTER, said);
    expect([factOf(told, 'certificate-issued', 'rong nho ngâm muối'), factOf(told, 'certificate-issued', 'thạch rong sụn')]).toEqual([undefined, undefined]);
  });
});

test('"giấy ghi ngày …", of who has stars: the certificate', () => {
  const STARS = 'Nhà tôi làm tương nếp gần 40 năm, năm 2021 được chứng nhận 4 sao OCOP';
  expect(talk(STARS).state.products.map(({ name }) => name)).toEqual(['tương nếp']);
  expect(factOf(talk(STARS, 'Giấy ghi ngày 20 tháng 5 năm 2021'), 'certificate-issued')).toBe('2021-05-20');
  expect(factOf(talk(STARS, 'giấy kiểm nghiệm ghi ngày 20/5/2026'), 'certificate-issued')).toBeUndefined();
});

describe('what is only printed, thanked for, or asked of', () => {
  const TEA = ['em làm trà cascara, công ty ở Di Linh Lâm Đồng'] as const;
  test.each(['Chai tôi còn tồn 300 cái in 4 sao thì làm thế nào, vứt đi thì phí quá', 'con ton 500 hop in 3 sao, gio lam sao em'])('%s: stars that are not wanted', (said) => {
    const told = talk(...TEA, said);
    expect(factOf(told, 'stars')).toBeUndefined();
    expect(told.said).toMatch(/in (?:dấu|logo|sao)|bao bì/i);
  });
  test.each(['em cảm ơn anh nhiều ạ, lần đầu có người trả lời tận tình vậy'])('%s: no first time of the goods', (said) => expect(factOf(talk(...TEA, said), 'case')).toBeUndefined());
  test.each(['lần đầu em ạ', 'lần đầu em đăng ký', 'lần đầu tiên thôi'])('%s', (said) => expect(factOf(talk(...TEA, said), 'case')).toBe('lan_dau'));
  test.each(['nhãn thì đứa cháu in cho rồi, có tên với số điện thoại, thế đủ chưa', 'nhan in roi, co ten voi dia chi, vay duoc chua em'])('%s: asked, and not written down as sound', (said) => expect(heldBy(talk(...TEA, said))).not.toContain('product-label'));
});

describe('what theirs is made of is none of theirs', () => {
  test.each([['em làm trà cascara từ vỏ cà phê, công ty', ['trà cascara']], ['em làm rượu nấu từ gạo nếp với mật ong', ['rượu nấu']], ['lam tra tu la sen', ['tra']], ['em làm trà từ năm 2019, có thêm mật ong nữa', ['trà', 'mật ong']]])('%s', (said, goods) => expect(talk(said).state.products.map(({ name }) => name)).toEqual(goods));
  test.each(['gạo nếp với cây lá thì chị tự trồng, ghè thì mua ở Bát Tràng', 'men với gạo mua ở chợ, gạo nếp thì nhà cấy được'])('%s', (said) => expect(talk('chị nấu rượu cần, hộ kinh doanh', said).said).not.toContain('Sản phẩm thêm'));
  test.each(['chị có làm thêm gạo nếp nhà trồng nữa', 'chị đăng ký thêm gạo nếp'])('%s: made as well', (said) => expect(talk('chị nấu rượu cần, hộ kinh doanh', said).said).toMatch(/gạo nếp/i));
});

describe('one of several goes, behind something else that is told', () => {
  const TWO = ['cô làm mứt dừa nước với chè đậu đông lạnh, hộ kinh doanh'] as const;
  test.each(['cô đổi xong giấy rồi nha, còn chè thì cô nghỉ làm luôn', 'nhan in roi, con che thi thoi khong lam nua'])('%s', (said) => expect(talk(...TWO, said).said).toMatch(/muốn bỏ sản phẩm chè/));
  test.each(['cô đổi xong giấy rồi nha, còn chè thì cô làm tiếp', 'mấy hôm nay cô bệnh, nghỉ làm luôn'])('%s: none goes', (said) => expect(talk(...TWO, said).said).not.toMatch(/muốn bỏ sản phẩm/));
});

describe('what they meant is asked once more', () => {
  const SHOP = ['em làm khô cá chạch, htx', 'tui ban tren shopee voi tiktok duoc 2 nam roi, tinh diem khong'] as const;
  test.each(['khong phai, tui hoi ban tren mang ma', 'không, tôi hỏi là bán trên mạng có được tính điểm không cơ mà'])('%s', (said) => expect(talk(...SHOP, said).said).toMatch(/sàn thương mại điện tử|Bán qua mạng/));
  test.each(['không, em chưa có', 'không phải, em là công ty'])('%s: no question of theirs', (said) => expect(talk(...SHOP, said).said).not.toMatch(/sàn thương mại điện tử/));
});

test('their own list is asked for at the end, whatever was told and asked before', () => expect(talk('toi lam mat ong hoa vet, to hop tac', 'con phan hoa co phai tu cong bo rieng khong', 'chai thi mua o thanh pho, nhan in 200 cai roi, gio con thieu gi').said).toMatch(/Hồ sơ \S.* còn thiếu \d+ mục/));
test('papers of who sells to them are not their list', () => expect(talk('em làm hạt dổi rang, hộ kinh doanh', 'hạt dổi tôi mua của bà con trong bản', 'vậy cái đó có cần giấy tờ gì của người bán không').said).not.toMatch(/còn thiếu \d+ mục/));

describe('a paper of a year gone by', () => {
  const PASTE = ['em làm tương nếp, hộ kinh doanh ở Sơn Tây Hà Nội'] as const;
  test.each(['có giấy đủ điều kiện an toàn thực phẩm cấp năm 2020', 'nha co phieu kiem nghiem lam nam 2022', 'em có phiếu kiểm nghiệm hồi 2022, còn xài được không'])('%s: told to have run out, and not held', (said) => {
    const told = talk(...PASTE, said);
    expect(told.said).toContain('nay đã quá hạn');
    expect(heldBy(told)).toEqual([]);
  });
  test('and whether it still holds is asked of that paper', () => expect(talk(...PASTE, 'có giấy đủ điều kiện an toàn thực phẩm cấp năm 2020', 'thế giấy đấy còn giá trị không').said).toMatch(/^Giấy chứng nhận đủ điều kiện ATTP dùng được 36 tháng/));
  test.each(['có giấy an toàn thực phẩm cấp tháng 5 năm 2026', 'giấy an toàn thực phẩm có rồi'])('%s: held', (said) => expect(heldBy(talk(...PASTE, said))).toEqual(['food-safety-certificate']));
  test.each(['có cần giấy an toàn thực phẩm cấp năm 2020 không', 'phải có giấy cấp từ năm 2025 đúng không'])('%s: asked', (said) => expect(heldBy(talk(...PASTE, said))).toEqual([]));
});

describe('goods added before a question', () => {
  const SEAWEED = ['công ty em làm thạch rong sụn, ở Khánh Hòa'] as const;
  test.each(['Chúng tôi có thêm nước rong sụn đóng lon, mới sản xuất, hồ sơ khác gì không?', 'em moi lam them nuoc rong sun, vay ho so co khac gi khong'])('%s', (said) => expect(talk(...SEAWEED, said).state.products).toHaveLength(2));
  test.each(['em làm thêm nước rong sụn được không', 'em muốn làm thêm nước rong sụn, được không em', 'thêm thạch rong sụn vị dứa, có cần nhãn riêng không'])('%s: not told', (said) => expect(talk(...SEAWEED, said).state.products).toHaveLength(1));
});

test('what a product is made of is put right, and the product stays', () => expect(talk('em làm bánh tam giác mạch, hộ kinh doanh ở Hà Giang', 'à em nhầm, không phải thịt ngựa, thịt bò ạ').state.products.map(({ name }) => name)).toEqual(['bánh tam giác mạch']));
test.each(['à nhầm, không phải bánh tam giác mạch, bánh gai ạ', 'không phải bánh tam giác mạch, là bánh gai'])('%s: a product is', (said) => expect(talk('em làm bánh tam giác mạch, hộ kinh doanh ở Hà Giang', said).state.products.map(({ name }) => name)).toEqual(['bánh gai']));
test('what is bought for them is none of theirs', () => expect(talk('mình làm công ty ở Thủ Đức, chuyên sốt ớt với muối tôm hột vịt, nguyên liệu ớt mua Tiền Giang tôm khô mua Cà Mau').state.products.map(({ name }) => name)).toEqual(['sốt ớt', 'muối tôm hột vịt']));
test('what theirs is made of is asked of nobody else', () => expect(talk('htx bác làm muối nướng ống tre, ở Quảng Ngãi', 'tre thì mua của người Hrê trên Ba Tơ, không có giấy tờ gì').said).not.toContain('Em không cho số điện thoại'));
test.each(['cháu nói rõ quá, bác cảm ơn nghe', 'ok tks ad'])('%s: thanks', (said) => expect(talk('em làm sốt ớt, công ty ở Thủ Đức', 'tóm lại mình thiếu gì', said).said).toContain('không có gì'));
test('one goes first, beside what is put off', () => expect(talk('htx bác làm muối nướng ống tre với nước muối rửa rau, ở Quảng Ngãi', 'nước muối rửa rau có cần nhãn không', 'thôi cái đó để sau, muối nướng trước').said).toContain('đang nói về muối nướng ống tre'));
test('the day of a paper is put right a while after it was told', () => expect(talk('nhà em làm trà tim sen với hạt sen sấy', 'phiếu kiểm nghiệm trà tim sen mới làm 20/10/2026', 'hạt sen sấy thì chưa kiểm', 'à nhầm, trà tim sen là 12/10/2026 mới đúng').said).toContain('12/10/2027'));
test.each(['ho kinh doanh e dung ten chong, gio ly hon roi e muon sang ten e co anh huong gi khong'])('%s: nothing that is asked is passed over in silence', (said) => expect(talk('nha em lam tra tim sen', said).said).toMatch(/chưa có câu trả lời chắc/));
