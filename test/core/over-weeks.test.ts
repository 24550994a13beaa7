import { expect, test } from 'vitest';
import { inquirerIn } from '../../src/core/read/inquirer.ts';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What producers tell over weeks, as they put it: each was once written down wrongly, lost, or answered beside the point. */

const told = (text: string) => read(text, knowledge, NOW).facts.statements;

test.each(['phiếu kiểm nghiệm của bên em từ tháng 1 năm nay', 'phieu kiem nghiem ben em tu thang 1 nam nay'])('since when is nobody called Tư: %s', (text) => {
  expect(talk(...CAKE, text).said).not.toMatch(/Chuyện nhà khác/);
});
test('what a house grows by itself is its own', () => expect(talk(...CAKE, 'nhà em tự trồng lá gai').said).not.toMatch(/Chuyện nhà khác/));
test('and Tư with a house of her own is another', () => expect(talk(...CAKE, 'nhà chị Tư cũng làm bánh gai, có 4 sao rồi').said).toMatch(/Chuyện nhà khác/));

test.each(['hổm rày bão chết hết cả ao rồi', 'tom chet het ca ao roi'])('a pond is no áo: %s', (text) => {
  expect(talk('khô cá', text).state.products.map(({ name }) => name)).toEqual(['khô cá']);
});
test('áo typed bare is one where it is made', () => expect(read('em may ao dai', knowledge, NOW).products.map(({ name }) => name)).toEqual(['áo dài']));

test('the line it is registered in is no second product', () => expect(talk('em làm homestay muốn lên ocop du lịch').state.products.map(({ name }) => name)).toEqual(['homestay']));
test('where it alone is told, it is what they make', () => expect(talk('em làm du lịch cộng đồng').state.products).toHaveLength(1));

test.each(['Bản Lác', 'Thôn Đông', 'Ấp Giữa'])('a village is no commune: %s', (village) => expect(factOf(talk(`em làm homestay ở ${village}`), 'commune')).toBeUndefined());
test('a commune called after one is', () => expect(factOf(talk('em làm homestay ở Bản Bo'), 'commune')).toBe('Bản Bo'));

test('a paper said to be there, and then put right', () => {
  const talked = talk('rượu mơ', 'hộ kinh doanh', 'em có giấy phép sản xuất rượu rồi', 'ý em là chưa có, mới nộp đơn');
  expect([heldBy(talked), factOf(talked, 'liquor-licence')]).toEqual([[], 'dang_lam']);
});

test.each(['có chứng nhận hữu cơ', 'bên em có chứng nhận hữu cơ rồi ạ', 'có globalgap rồi', 'CÓ GLOBALGAP NỮA', 'nhãn thì chưa, còn hữu cơ có rồi nha'])('how it is grown is certified, as by VietGAP: %s', (text) => {
  expect(told(text)).toContainEqual({ fact: 'origin-proof', value: 'co' });
});
test.each(['có chứng nhận hữu cơ không', 'có phân hữu cơ rồi', 'em trồng hữu cơ', 'chưa có hữu cơ', 'muốn có chứng nhận hữu cơ'])('and here it is not: %s', (text) => {
  expect(told(text)).not.toContainEqual({ fact: 'origin-proof', value: 'co' });
});

test('stars that the others lack are there', () => {
  const talked = talk('cơ sở em có 3 sp: cơm cháy, ruốc, và thịt dê sấy', 'cơm cháy 4 sao, còn 2 cái kia chưa có');
  expect([factOf(talked, 'certificate-stars', 'cơm cháy'), factOf(talked, 'stars', 'cơm cháy')]).toEqual([4, undefined]);
  expect(told('muốn làm 4 sao, còn mấy cái kia chưa có')).toEqual([{ fact: 'stars', value: 4 }]);
});
test.each(['hạng 4 sao thì cần nhãn hiệu được cấp', 'Giấy chứng nhận 3 sao: hiệu lực khi đổi chủ'])('what a rank takes is no rank of theirs: %s', (text) => expect(told(text)).toEqual([]));
test('who says so of themselves has it', () => expect(told('em được 4 sao thì phải làm lại khi nào')).not.toEqual(told('hạng 4 sao thì cần nhãn hiệu')));

test('goods sold are written down before what is asked is answered', () => {
  const talked = talk('tôi bán cà phê, làm ocop mất bao lâu');
  expect(talked.state.products.map(({ name }) => name)).toEqual(['cà phê']);
  expect(talked.said).toMatch(/một năm/);
});

test('when goods end whose day is known', () => {
  const days = ['gạo ST25 đạt 3 sao cấp ngày 15/3/2024'];
  expect(talk(...days, 'khi nào gạo ST25 hết hạn').said).toMatch(/hết hạn 15\/3\/2027/);
  expect(talk(...days, 'giấy 3 sao hết hạn lúc nào').said).toMatch(/^Giấy chứng nhận hết hạn 15\/3\/2027/);
});
test('a paper whose month alone was told: its day is asked for', () => {
  expect(talk('khô cá', 'hộ kinh doanh', 'giấy an toàn thực phẩm thì có rồi, cấp tháng 6/2025', 'cái đó xài tới chừng nào').said).toMatch(/cho em ngày cấp trên Giấy chứng nhận đủ điều kiện ATTP/);
});

test('what is asked leans on what was told just before it', () => {
  expect(talk(...CAKE, 'Em kiểm nghiệm rồi hôm 10/10 kết quả đạt, còn mã vạch em không làm nữa vì bán ở chợ thôi, mà vậy có bị trừ điểm không').said).toMatch(/Không bắt buộc, luật chỉ khuyến khích/);
});

const OFFICER = 'Tôi là cán bộ kinh tế xã Tam Hợp, hỏi giúp các hộ trong xã';
test.each(['Xã tôi có 3 hộ muốn đăng ký: chè, miến dong, mật ong', 'HTX Chè Shan tuyết Phìn Hồ thuộc xã tôi đã 4 sao', 'xa minh co nhieu ho lam mien'])('those of an official\'s commune open no dossier: %s', (text) => {
  const { state, said } = talk(OFFICER, text);
  expect([state.products, state.facts.filter(({ fact }) => fact !== 'commune'), state.people[0]!.inquires]).toEqual([[], [], true]);
  expect(said).toMatch(/chưa mở hồ sơ nào/);
});
test.each(['Em là công chức xã Yên Thịnh, bên em có nhiều hộ làm mật ong và rượu', 'anh là cán bộ nông nghiệp xã Phú Lộc, xã anh có 5 cơ sở làm mắm'])('also where both are told at once: %s', (text) => {
  const { state } = talk(text);
  expect([state.products, state.people[0]!.inquires]).toEqual([[], true]);
});
test('an official who makes something has a dossier', () => expect(talk('anh là cán bộ xã, nhà anh làm mật ong').state.products).toHaveLength(1));
test('one they choose does', () => expect(inquirerIn(OFFICER) && talk(OFFICER, 'làm hồ sơ', 'mật ong').state.products).toHaveLength(1));

test.each(['mắm với khô làm chung một hồ sơ hay hai', '2 sp làm 1 hồ sơ hay 2', 'đk 2 cái chung hay riêng'])('one dossier or two is asked: %s', (text) => {
  expect(talk('mắm ruốc', 'hộ kinh doanh', text).said).toMatch(/mỗi sản phẩm làm một bộ hồ sơ riêng/);
});

test.each(['giấy hết hạn rồi thì còn dùng logo ocop không', 'mình làm lại từ đầu hay đánh giá lại', 'nghe họ nói tốn 50 triệu thiệt không'])('it is asked, and tells nothing: %s', (text) => {
  const { question, facts } = read(text, knowledge, NOW);
  expect([question, facts.statements]).toEqual([true, []]);
});
test.each(['còn làm thì không', 'còn nhãn thì không'])('and here it is told: %s', (text) => expect(read(text, knowledge, NOW).question).toBe(false));
test('what a neighbour has is asked of, and not theirs', () => expect(factOf(talk('bưởi', 'vườn bên cạnh đạt 4 sao rồi họ nói tốn 50 triệu thiệt không'), 'certificate-stars')).toBeUndefined());

test.each(['hkd rồi ạ, có giấy từ 2021', 'tôi là hộ kinh doanh có giấy đầy đủ'])('who is registered and has the paper of it: %s', (text) => expect(told(text)).toContainEqual({ fact: 'business-registration', value: 'co' }));
test('another paper is none of it', () => expect(told('hộ kinh doanh có giấy attp rồi')).not.toContainEqual({ fact: 'business-registration', value: 'co' }));
test('a pledge signed, by whoever speaks', () => expect(told('an toàn thực phẩm thì mệ ký cam kết với phường rồi')).toEqual([{ fact: 'food-safety-commitment', value: 'co' }]));
test('how much of it grows is no name', () => expect(read('nhà mình trồng bưởi da xanh 2ha có mã số vùng trồng', knowledge, NOW).products.map(({ name }) => name)).toEqual(['bưởi da xanh']));
