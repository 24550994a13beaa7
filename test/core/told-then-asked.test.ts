import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { matterAsked } from '../../src/core/answer/told-then-asked.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* People tell how it is with them and ask in a few words more; days, stars and hands they tell of are written down as they are. */

const entryOf = (text: string): string | undefined => {
  const found = answer({ text, on: '2026-11-25' as Day }, knowledge);
  return found.outcome === 'answered' ? found.sources[0]?.entry : undefined;
};

describe('what a long message asks is looked for by its name', () => {
  test.each([
    ['cá em mua của ghe toàn mua miệng trả tiền mặt, xã hỏi hợp đồng, giấy này viết tay được không', 'nguyen-lieu-ro-nguon-goc'],
    ['lac minh mua cua ba con toan mua mieng, khong giay, gio lam giay viet tay duoc ko', 'nguyen-lieu-ro-nguon-goc'],
    ['nếp em lấy ở chợ, hk bik của tỉnh nào, có sao hk', 'nguyen-lieu-khong-giay-to'],
    ['hồ sơ chè của htx bị trả lại, sửa được mấy lần, bao nhiêu ngày', 'sua-ho-so-sau-nop'],
    ['hũ 200g với hũ 500g là hai hồ sơ hay một', 'the-nao-la-mot-san-pham'],
    ['goi 250g va goi 1kg tinh mot san pham hay hai', 'the-nao-la-mot-san-pham'],
    ['trà gừng với trà sả chung một hồ sơ hay làm riêng', 'nhieu-san-pham-cung-luc'],
    ['phiếu đăng ký chồng ký hay tôi ký', 'ai-ky-dong-dau'],
    ['ai ký quyết định công nhận, sở hay tỉnh', 'ai-ky-giay-chung-nhan'],
    ['bao bì in chữ làng Vòng thì có phải xin phép không', 'dia-danh-tren-nhan'],
    ['hộp còn in 4 sao mà hết hạn rồi có bị phạt không', 'het-han-con-in-logo'],
    ['xet nghiem nuoc mam o Quang Ngai cho nao lam', 'kiem-nghiem-phong-nao'],
    ['cháu tôi ở Hà Nội làm giúp, nó nộp qua mạng được không hay phải về xã', 'nop-qua-mang'],
    ['trên shopee có bắt buộc ghi hạn sử dụng với thành phần không', 'nhan-ban-online'],
    ['hai tỉnh nhập rồi thì hội đồng bên nào chấm', 'hoi-dong-tinh-sap-nhap'],
    ['xuất Nhật được một lô thì tính là xuất khẩu chưa, giấy gì chứng minh', 'xuat-khau-minh-chung'],
    ['gửi nem chua ra Hà Nội bằng xe khách, thùng xốp, nhãn ghi giữ lạnh, có sao không', 'gui-hang-lanh-di-xa'],
    ['rượu nếp đựng can nhựa 10 lít bán cho quán thì có sao không', 'ruou-can-nhua'],
    ['mật mua thêm của 5 hộ, không ghi sổ gì, vậy có bị loại không', 'nguyen-lieu-khong-giay-to'],
    ['ruoc mua o Quang Tri vo co bi tru diem khong', 'ngoai-tinh-lam-ocop'],
    ['hai mon chung nhan hieu duoc khong hay phai dang ky hai cai', 'nhan-hieu-nhieu-mon'],
    ['co can in nhan lien len hop hay dan giay duoc', 'nhan-viet-tay-decal'],
    ['ai cham, o thanh pho hay o phuong', 'ai-cham-3-sao-nay'],
    ['phiếu chấm ai giữ, cho tôi xem lại được không', 'xem-phieu-cham'],
    ['bao bì in tỉnh Hà Giang còn 20 nghìn túi, dùng tiếp được không', 'nhan-dia-chi-cu-sap-nhap'],
    ['hộp quà gồm 3 loại trà thì đăng ký một sản phẩm được không', 'hop-qua-bo-nao'],
    ['tra ở đâu mà biết hết vậy, người hay máy', 'bot-la-may'],
    ['bị trả về thì được sửa mấy lần, trong bao nhiêu ngày', 'sua-ho-so-sau-nop'],
    ['món mới hạt điều vị wasabi, chung hồ sơ với điều rang muối hay làm riêng', 'nhieu-san-pham-cung-luc'],
    ['Rượu 45 độ, chai sành nửa lít, còn lại tui bán can 20 lít cho quán. can có phải dán tem không', 'ruou-can-nhua'],
    ['chai 700ml với chai 300ml là hai hồ sơ hay một', 'the-nao-la-mot-san-pham'],
    ['giấy attp muốn gia hạn thì nộp sở nào', 'attp-co-quan-nao-cap'],
    ['trên hộp in chữ Tân Cương thì phải xin ai không, cả vùng in đấy thôi', 'dia-danh-tren-nhan'],
    ['60% là mua của bà con trong xã, còn 40% nhập Lào về. Có bị loại không', 'nguyen-lieu-nhap-het'],
    ['tỉnh mới nhập vô, hội đồng bên Thái Bình hay Hưng Yên chấm', 'hoi-dong-tinh-sap-nhap'],
    ['con trai tui ở Hà Nội làm giấy giùm, nó nộp qua mạng được không hay phải về xã', 'nop-qua-mang'],
  ])('%s: %s', (asked, entry) => expect(entryOf(asked)).toBe(entry));
  test.each([
    ['hồ sơ mã vạch bị trả lại thì sửa trong mấy ngày', 'ma-vach-bo-sung'],
    ['chai 500ml ghi khối lượng thế nào', 'nhan-dinh-luong'],
    ['chai nước mắm 500ml phải ghi những gì', 'nhan-thuc-pham-che-bien'],
  ])('%s: as before', (asked, entry) => expect([matterAsked(asked), entryOf(asked)]).toEqual([undefined, entry]));
  test.each(['gửi mẫu bằng xe khách được không', 'bao bì in đẹp được mấy điểm', 'ai ký biên bản họp', 'xuất khẩu cần giấy gì'])('%s: none of these', (asked) => expect(matterAsked(asked)).toBeUndefined());
});

describe('days of the certificate', () => {
  const HONEY = ['mật ong 4 sao cấp 18/6/2024'] as const;
  test.each(['xin lỗi, vừa lục tủ ra, 18/5/2024 mới đúng. Tính lại giúp mình', 'coi lai roi, ngay 18/5/2024 moi phai em oi'])('%s: put right', (said) => expect(factOf(talk(...HONEY, said), 'certificate-issued')).toBe('2024-05-18'));
  test('what is asked behind it is answered', () => expect(talk(...HONEY, 'nhầm, 18/5/2024 mới đúng. Logo còn in được không').said).toContain('giấy còn hạn thì mới được in'));
  test('a day without its year that ends the certificate we know is that day', () => {
    const told = talk('HTX điều ở Bom Bo, giấy 4 sao cấp 28/12/2023', 'hết 28/12 mà chưa chấm xong thì hàng tết dán sao có bị phạt ko');
    expect(factOf(told, 'certificate-expires')).toBeUndefined();
    expect(told.said).toContain('ngừng in dấu');
  });
  test('an end without its year is of the year that is nearest', () => expect(factOf(talk('em làm chè', 'giấy ocop hết hạn 20/1'), 'certificate-expires')).toBe('2027-01-20'));
  test('stars that have a paper are no aim', () => {
    const told = talk('chuoi kho 3 sao', 'giay nay hinh nhu nam 2023', 'khong phai, vo chu moi lay ra coi, ngay 15 thang 12 nam 2022');
    expect([factOf(told, 'stars'), factOf(told, 'certificate-stars'), factOf(told, 'certificate-issued')]).toEqual([undefined, 3, '2022-12-15']);
  });
  test('the year of another paper tells of no stars', () => expect(factOf(talk('mứt gừng, nhắm 3 sao', 'giấy attp cấp năm 2023'), 'stars')).toBe(3));
  test('where every day is over, the rounds are told', () => expect(talk('em làm chè', 'giấy ocop 3 sao cấp 2/3/2022', 'bao giờ nộp').said).toContain('Các đợt sắp tới'));
  test.each(['Trời, vậy giờ tính sao, còn cứu dc ko', 'vay con kip khong'])('%s, of who is late', (said) => expect(talk('HTX điều ở Bom Bo, giấy 4 sao cấp 28/12/2023', said).said).toMatch(/nộp ngay|Đợt nộp này đã qua|đã qua/));
});

describe('a day told beside a question', () => {
  test.each(['3 sao cap ngay 10/1/2024, gio nop lai duoc chua', 'giấy 3 sao cấp ngày 10/1/2024 thì giờ tính sao'])('%s', (said) => expect(factOf(talk('em làm bún khô', said), 'certificate-issued')).toBe('2024-01-10'));
  test.each(['nếu giấy cấp ngày 10/1/2024 thì khi nào hết hạn', 'kiểm nghiệm cấp ngày 10/1/2024 còn dùng được không'])('%s: of none of theirs', (said) => expect(factOf(talk('em làm bún khô', said), 'certificate-issued')).toBeUndefined());
  test('what was filed again is not told to be filed', () => {
    const told = talk('mệ làm tôm chua', 'tom chua 4 sao cap ngay 20/12/2023, me nop lai hoi thang 8 roi, chua thay tra loi chi');
    expect([factOf(told, 'certificate-stars'), factOf(told, 'renewal-filed')]).toEqual([4, 'co']);
    expect(told.said).not.toMatch(/nộp ngay|nhận ngày/);
  });
});

describe('what is told is written down as it is', () => {
  test.each(['thôi bỏ vụ 5 sao đi, à mà 5 sao thì cần xuất khẩu thật à hay siêu thị cũng được', 'bỏ ý định 5 sao rồi', '5 sao thi phai xuat khau moi duoc ha'])('%s: no aim', (said) => expect(factOf(talk('em làm mật ong', said), 'stars')).toBeUndefined());
  test('an aim that is asked of stays', () => expect(factOf(talk('em làm mật ong', 'em muốn 5 sao thì cần xuất khẩu không'), 'stars')).toBe(5));
  test('whether it is hired is not told by a couple among more', () => expect(factOf(talk('chú làm chuối khô', 'giờ còn 6 người làm kể cả hai vợ chồng'), 'hires')).toBeUndefined());
  test('a couple alone', () => expect(factOf(talk('chú làm chuối khô', '2 vợ chồng làm thôi'), 'hires')).toBe('khong'));
  test.each(['ủa mà e ở phường chứ hk phải xã thì nộp ở đâu', 'tui o xa cho khong phai phuong'])('%s: no place', (said) => expect(factOf(talk('bánh tráng', 'hộ kinh doanh', said), 'commune')).toBeUndefined());
  test('Chư Sê is one', () => expect(factOf(talk('em làm cà phê ở xã Chư Sê Gia Lai'), 'commune')).toBe('Chư Sê'));
  test('where workers come from is not where they are', () => expect(factOf(talk('bánh tráng', 'phường Trảng Bàng Tây Ninh, 4 ng ở trong phường 2 ng ở Gò Dầu qua'), 'commune')).toBe('Trảng Bàng'));
  test('a sign applied for in a month is under way', () => {
    const told = talk('em làm bánh tráng', 'nhãn hiệu nộp t8 r mà chưa thấy cục trả lời, z tính là có chưa', 'z là phải đợi hả, bao lâu');
    expect(factOf(told, 'trademark')).toBe('dang_lam');
    expect(told.said).toContain('thẩm định');
  });
  test('"tự cbo" is declared', () => expect(heldBy(talk(...CAKE, 'cam kết attp có rồi, tự cbo sp r'))).toContain('self-declaration'));
  test('worked fruit with its stars is theirs', () => expect(talk('chú ở Cà Mau đây, chuối khô 3 sao').state.products.map(({ name }) => name)).toEqual(['chuối khô']));
  test('goods of theirs in a question are written down', () => expect(talk('bánh tráng phơi sương bên mình làm ocop dc hông').state.products).toHaveLength(1));
  test('goods of a neighbour are not', () => expect(talk('bánh gai nhà chị hàng xóm làm ocop được không').state.products).toHaveLength(0));
  test('nothing is renewed but the paper spoken of', () => expect(factOf(talk('em làm giò lụa', 'công ty', 'giấy attp của tôi đến 10/1/2027 là hết, chấm sau ngày ấy thì sao', 'gia hạn thì nộp sở nào'), 'case')).toBeUndefined());
  test.each(['giay an toan thuc pham cua me den thang 3/2028'])('%s: a paper, and no goods', (said) => { const told = talk('mệ làm tôm chua', 'hộ kinh doanh', said, 'ok'); expect([told.state.products.length, heldBy(told)]).toEqual([1, ['food-safety-certificate']]); });
  test('until a day to come', () => expect(talk('em làm trà', 'GCN ATTP đến 12/1/2027').state.documents).toMatchObject([{ item: 'food-safety-certificate', expires: '2027-01-12' }]));
  test('a sign of all that is applied for is not used', () => expect(factOf(talk('HTX làm dưa lưới', 'nhãn hiệu tập thể đang nộp hồ sơ'), 'place-brand')).toBeUndefined());
  test('which case it is is asked, and not chosen', () => expect(factOf(talk('em làm nem chua', 'lam lai nhu moi hay gia han'), 'case')).toBeUndefined());
  test('people hired all the year', () => expect(factOf(talk('cô làm cốm dẹp', '4 nguoi lam, 2 dua chau voi 2 nguoi muon quanh nam'), 'hires')).toBe('co'));
  test('until which month one of several holds', () => expect(talk('em làm mật ong', 'Nhãn hiệu cấp rồi, HACCP đến tháng 2/2027, kiểm nghiệm tháng 9 vừa rồi').said).toContain('tháng 2/2027'));
});

describe('honest people are no forgers', () => {
  test.each(['ok để e đi hỏi chỗ gạo. cảm ơn ad nhìu nha', 'thôi để chị lên xã hỏi đã', 'da de em ve hoi lai ong xa'])('%s: they take their leave', (said) => expect(talk(...CAKE, said).said).toMatch(/lúc nào rảnh|không có gì/));
  test('what is asked all the same is heard', () => expect(talk(...CAKE, 'để em in nhãn thì ghi gì').said).not.toContain('lúc nào rảnh'));
  test.each(['mình hợp đồng 3 hộ, cỡ 60% sản lượng, thế có giữ được 4 sao không', 'khong ai noi gi voi chu het. xa cu giai tan roi kiem ai bay gio', 'à mà 5 sao thì cần xuất khẩu thật à hay siêu thị cũng được', 'gói 500g với gói 1kg là mấy hồ sơ', 'bao bì in huyện cũ với địa chỉ cũ 15 nghìn cái, bỏ thì tiếc', 'giám đốc đi nước ngoài, em là phó giám đốc ký hồ sơ được không'])('%s', (said) => expect(talk('em làm mật ong', said).said).not.toMatch(/Em chỉ giúp|làm giả/));
  test('who would have a figure changed is', () => expect(talk('em làm mật ong', 'sửa giúp em 60% sản lượng thành 80% để được 4 sao không').said).toContain('Em chỉ giúp'));
  test('what came back is no good news', () => expect(talk('em làm giò lụa', 'năm ngoái nộp hồ sơ rồi bị trả về, bực lắm').said).not.toContain('tốt quá'));
});

describe('what they have told is not asked again', () => {
  test('which goods', () => expect(talk('nước mắm', 'ho so phai co nhung giay to chi rua chau').said).not.toContain('nhắn tên sản phẩm'));
  test('of whom nothing is known', () => expect(talk('hồ sơ gồm những gì').said).toContain('nhắn tên sản phẩm'));
  test('one thing only', () => expect(talk(...CAKE, 'việc đầu tiên phải làm là việc nào, nói một việc thôi').said).toMatch(/^Dạ một việc trước hết/));
  test('which of several papers is to be had anew', () => {
    const told = talk('chú làm chuối khô', 'kiem nghiem cuoi 2022, tu cong bo 2021, cam ket an toan ky 2022, nhan hieu co bang roi. cai nao phai lam lai chau');
    expect(heldBy(told)).toEqual(expect.arrayContaining(['test-report', 'self-declaration', 'food-safety-commitment', 'trademark']));
    expect(told.said).toContain('- Bản tự công bố sản phẩm');
  });
});
