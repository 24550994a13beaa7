import { describe, expect, test } from 'vitest';
import { askedInstead } from '../../src/core/read/asked-instead.ts';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { factOf, heldBy, HOMESTAY, talk } from './talk.ts';

/* What somebody says they asked is asked; what they do not make, and what only some of them have, is not written down; and what is told of nobody else is. */

describe('something else was answered', () => {
  test.each([
    ['không phải, tôi hỏi giấy môi trường cơ', 'giấy môi trường thì sao'], ['hỏi 1 đằng trả lời 1 nẻo, tôi hỏi giấy môi trường', 'giấy môi trường thì sao'], ['sai roi em hoi ai ky giay', 'ai ky giay'],
    ['ko phai, em ko hoi 3 sao, em hoi ma vach co bat buoc ko', 'ma vach co bat buoc ko'], ['lạc đề rồi, chị hỏi thời hạn giấy attp', 'thời hạn giấy attp'], ['hông phải, chị hỏi lan rừng có bị cấm hông', 'lan rừng có bị cấm hông'],
  ])('%s', (said, asked) => expect(askedInstead(said)).toBe(asked));
  test.each(['không phải lần đầu', 'không phải, mắm tôm', 'sai rồi', 'không phải 3 sao, em hỏi lại cho chắc', 'em hỏi hội đồng ở đâu', 'không phải, hội đồng tỉnh chấm mà', 'không phải em hỏi đâu', 'tôi hỏi giấy môi trường'])('%s: as it is', (said) => expect(askedInstead(said)).toBe(said));
  test('the same goods: what was asked of them', () => expect(askedInstead('không phải, bà không bán đồ ăn, bà hỏi vải ấy', 'vải nhuộm chàm có phải kiểm nghiệm không')).toBe('vải nhuộm chàm có phải kiểm nghiệm không'));
  test('no aim and no name of theirs', () => {
    const told = talk('nhà bà dệt vải lanh', 'không phải, bà không bán đồ ăn, bà hỏi 4 sao ấy');
    expect([told.state.products.map(({ name }) => name), factOf(told, 'stars')]).toEqual([['vải lanh'], undefined]);
  });
});

describe('what they do not make', () => {
  test.each(['không phải, bà không bán đồ ăn', 'nhầm rồi, em không làm nước mắm', 'sai rồi, chi khong ban banh keo'])('%s', (said) => expect(read(said, knowledge, NOW).products).toEqual([]));
  test.each([['không phải, em không làm rượu gạo, em làm rượu cần', 'rượu cần'], ['à nhầm, nước mắm', 'nước mắm']])('%s', (said, name) => expect(read(said, knowledge, NOW).products.map((one) => one.name)).toEqual([name]));
});

describe('what only some of them have', () => {
  test.each(['7 nhà nhưng chỉ 4 nhà có giấy đăng ký kinh doanh, 3 nhà kia thì sao?', 'mới có 2 hộ có giấy attp thôi', 'giay dang ky kinh doanh thi moi 3 ho co, 4 ho chua co'])('%s', (said) => expect(heldBy(talk('mình làm homestay', 'tổ hợp tác', said))).toEqual([]));
  test.each(['cả 7 nhà đều có giấy đăng ký kinh doanh rồi', 'tổ mình có giấy đăng ký kinh doanh rồi'])('%s', (said) => expect(heldBy(talk('mình làm homestay', 'tổ hợp tác', said))).toEqual(['business-registration']));
});

describe('an old woman of herself', () => {
  const WEAVER = 'nhà bà dệt vải lanh';
  test('only', () => expect(talk(WEAVER, 'bà chỉ làm túi thôi').said).not.toContain('nhà khác'));
  test.each(['bà ra xã rồi, người ta cấp cho tờ giấy đăng ký hộ kinh doanh rồi đấy', 'ông chỉ làm nón thôi, xã đóng dấu cho ông giấy đăng ký hộ kinh doanh rồi'])('%s', (said) => {
    const told = talk(WEAVER, said);
    expect([factOf(told, 'producer-kind'), heldBy(told)]).toEqual(['ho_kinh_doanh', ['business-registration']]);
  });
  test.each(['bà chị em có giấy attp rồi', 'nhà bên cạnh người ta cấp giấy attp rồi', 'người ta có giấy attp rồi'])('%s: of others', (said) => expect(heldBy(talk(WEAVER, said))).toEqual([]));
  test('cloth takes no paper of food', () => expect(talk(WEAVER, 'vải nhuộm chàm lá cây, có phải đi kiểm nghiệm không cháu').said).toMatch(/^Phiếu kết quả kiểm nghiệm: anh\/chị không cần/));
  test('what holds food may', () => expect(talk('em đan giỏ mây', 'giỏ đựng bánh có phải tự công bố không').said).not.toMatch(/^[^:]*: anh\/chị không cần/));
});

test.each(['chị chưa đăng ký gì hết á, có bắt buộc hông', 'chua dang ky kinh doanh gi, co sao khong'])('%s: told, and asked', (said) => {
  const told = talk('chị trồng hoa lan', said);
  expect(factOf(told, 'producer-kind')).toBe('ho_chua_dang_ky');
  expect(told.said).toMatch(/[Đđ]ăng ký/);
});

test('of several goods the one that is asked of', () => {
  const told = talk('Em ở Bắc Ninh, em làm tượng gỗ với khay trà gỗ hương. Em mở công ty năm ngoái. Năm nay muốn làm ocop cho khay trà, bao lâu thì xong?');
  expect(told.state.products.find(({ id }) => id === told.state.people[0]!.product)?.name).toMatch(/^khay trà/);
});

test('of several that are asked of, the first is spoken of', () => {
  const told = talk('Chào em, chị trồng hoa lan, lại nuôi thêm cá koi bán ở Sa Đéc. Vậy lan của chị làm OCOP được hông, cá koi có được hông?');
  expect(told.state.products.find(({ id }) => id === told.state.people[0]!.product)?.name).toBe('hoa lan');
});

describe('what is leaned on', () => {
  test('of a paper beside the set that was asked', () => expect(talk('Em chào anh chị, em là Thảo ở Bến Tre (giờ là Vĩnh Long), em làm xà bông dầu dừa với son dưỡng dầu dừa bán online được 3 năm, hộ kinh doanh, đã có phiếu công bố mỹ phẩm cho xà bông do Sở Y tế cấp tháng 4/2023. Em nghe nói xà bông cũng thi OCOP được, vậy xà bông của em thuộc nhóm nào và phiếu công bố của em còn dùng được không ạ?', 'phiếu đó mấy năm hết hạn vậy ạ').said).toMatch(/5 năm/));
  test('their own list, whatever was asked before', () => expect(talk(...HOMESTAY, 'thời gian hoạt động tối thiểu thì sao', 'ok vậy hồ sơ của mình còn thiếu gì').said).toContain('Giấy tờ: '));
  test('another paper that is made anew: no round', () => expect(talk(...HOMESTAY, 'giấy pccc đó mấy năm phải làm lại').said).not.toContain('Các đợt sắp tới'));
});

test.each(['cảm ơn, lúc khác tôi hỏi tiếp', 'hom khac chi nhan tiep nhe'])('%s: not now', (said) => expect(talk('nón lá', 'câu chuyện viết sao', said).said).toContain('lúc nào rảnh'));
test.each(['trả lời dài quá em ơi chị đọc hổng kịp, nói gọn lại coi', 'dai qua em oi'])('%s: shorter', (said) => expect(talk('chị trồng hoa lan', said).said).toContain('nói gọn lại'));
test('the same place by another rank', () => expect(talk('tượng gỗ', 'xã Đồng Nguyên Bắc Ninh', 'phường Đồng Nguyên chứ không phải xã, nhầm').said).toContain('ghi rồi'));

describe('an officer who greets as letters do', () => {
  const OFFICER = 'Kính gửi trợ lý, tôi là Lê Văn Hòa, công chức phòng kinh tế xã Triệu Phong, Quảng Trị. Xã tôi có 2 chủ thể: cơ sở nón lá O Bưởi và dầu tràm Lộc An. Riêng dầu tràm được 3 sao cấp ngày 12/12/2023, hạn chót là ngày nào?';
  test('has no dossier, and is told of the goods they name', () => {
    const told = talk(OFFICER, 'nón lá thì cần những giấy gì');
    expect(told.state.products).toEqual([]);
    expect(told.said).toMatch(/^Nón lá: em xếp vào bộ 21/);
  });
});

test('a group of households tells of itself, and is answered', () => {
  const told = talk('Bọn mình là tổ hợp tác du lịch cộng đồng buôn Kuốp, 7 hộ làm homestay. Tổ mình chưa có con dấu. Vậy tổ hợp tác có được đứng tên đăng ký OCOP du lịch không hay phải lên hợp tác xã?');
  expect([factOf(told, 'producer-kind'), told.state.products.map(({ name }) => name)]).toEqual(['to_hop_tac', ['homestay']]);
  expect(told.said).toContain('tổ hợp tác');
});

describe('no goods of theirs', () => {
  test.each([['tôi là thầy thuốc nam, nấu cao atiso bán', ['cao atiso']], ['nhà có vườn dược liệu atiso, nấu cao atiso', ['cao atiso']], ['em làm thuốc nam với cao gắm', ['thuốc nam', 'cao gắm']]])('%s', (said, names) => expect(read(said, knowledge, NOW).products.map(({ name }) => name)).toEqual(names));
});

describe('in the midst of a dossier', () => {
  const SALAD = 'htx rau của dì mình làm xà lách thủy canh';
  test.each(['mình ko phải chủ thể nha, mình hỏi dùm thôi', 'em hoi gium thoi a'])('%s: for another', (said) => expect(talk(SALAD, said).said).toMatch(/^Dạ, ở đây em đang làm hồ sơ cho xà lách/));
  test('thanked, and asked what is to be prepared', () => expect(talk('em làm xà bông', 'công ty', 'dạ cám ơn, vậy giờ em cần chuẩn bị gì thêm cho xà bông').said).toMatch(/^Hồ sơ xà bông còn thiếu/));
  test('no paper but one of another kind', () => expect(talk('cao atiso', 'hộ kinh doanh', 'chua co giay gi het, moi co giay hanh nghe y').said).toContain('chưa có giấy nào cũng không sao'));
});

test.each(['ok de minh gom, co gi minh nhan lai', 'có gì em nhắn lại sau nha', 'để chị lo đã, có gì chị hỏi lại em'])('%s: they take their leave', (said) => expect(talk('chim cảnh', 'hộ kinh doanh', said).said).toMatch(/lúc nào rảnh/));
test.each(['có gì khác với 4 sao', 'xã hỏi lại có gì em nói sao', 'có gì mới không em'])('%s: they do not', (said) => expect(talk('chim cảnh', 'hộ kinh doanh', said).said).not.toMatch(/lúc nào rảnh/));
test('an officer by one name', () => expect(talk('Chào em, chị là Hường, phó chủ tịch hội phụ nữ kiêm phụ trách OCOP xã Mường Lống. Xã chị có 3 nhà muốn làm: chị Dở làm thổ cẩm, HTX mận tam hoa. Hồ sơ nộp cho xã hay tỉnh?').state.products).toEqual([]));
test.each(['tui chỉ đan ở nhà thôi chứ chưa có giấy tờ gì hết', 'chi lam o nha ma chua co giay to gi het'])('%s: not registered, and no list is asked for', (said) => {
  const told = talk('giỏ xách lục bình', said);
  expect(factOf(told, 'producer-kind')).toBe('ho_chua_dang_ky');
  expect(told.said).not.toContain('còn thiếu');
});
test.each(['ok cảm ơn ad nha', 'hay quá, cảm ơn bạn nhiều'])('%s, behind an answer: no question', (said) => expect(talk(...HOMESTAY, 'ai ký giấy chứng nhận', said).said).toMatch(/^Dạ không có gì ạ/));
