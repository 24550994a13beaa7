import { describe, expect, it } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is said beside, within or instead of an answer is neither lost nor taken for something else. */

describe('a fact within a question', () => {
  it.each([
    ['HTX tôi làm mứt dừa thì cần gì?', 'htx'],
    ['htx toi lam mut dua can gi', 'htx'],
    ['hộ kinh doanh nhà em làm kẹo dừa cần giấy tờ gì?', 'ho_kinh_doanh'],
    ['cong ty toi san xuat nuoc mam thi thu tuc the nao', 'doanh_nghiep'],
    ['tổ hợp tác tụi em nấu rượu cần giấy gì', 'to_hop_tac'],
  ])('%s', (said, kind) => {
    const told = talk(said);
    expect(told.state.products).toHaveLength(1);
    expect(factOf(told, 'producer-kind')).toBe(kind);
    expect(told.said).toMatch(/còn thiếu|nên làm trước/);
  });

  it.each(['htx làm ocop thì cần gì', 'công ty làm ocop được không', 'bán cho công ty em quen thì cần gì', 'hộ kinh doanh có được đăng ký không'])('tells nothing of them: %s', (said) => {
    const told = talk(said);
    expect(factOf(told, 'producer-kind')).toBeUndefined();
    expect(told.state.products).toHaveLength(0);
  });

  it('"rượu cần giấy gì" names rượu, "rượu cần" is one', () => {
    expect(talk('tổ hợp tác tụi em nấu rượu cần giấy gì').state.products.map(({ name }) => name)).toEqual(['rượu']);
    expect(talk('em làm rượu cần').state.products.map(({ name }) => name)).toEqual(['rượu cần']);
  });
});

describe('goods that may touch food', () => {
  const CHOPSTICKS = ['đũa tre', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao'] as const;
  it.each(['đũa tre có cần tự công bố không', 'có cần kiểm nghiệm không em', 'tự công bố chưa làm'])('are told what it hangs on: %s', (said) => {
    const told = talk(...CHOPSTICKS, said).said;
    expect(told).toContain('hỏi cơ quan an toàn thực phẩm cấp tỉnh');
    expect(told).not.toContain('không cần.');
  });
  it('other goods that are no food still need none', () => {
    expect(talk('áo dài thổ cẩm', 'hộ kinh doanh', 'áo có cần tự công bố không').said).toContain('anh/chị không cần.');
  });
});

describe('of all of theirs, and of one alone', () => {
  const TWO = ['hộ em làm bún khô và gạo', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'] as const;
  it('each is told its own', () => {
    const told = talk(...TWO, 'cả hai lần đầu, riêng bún 4 sao');
    expect([factOf(told, 'case', 'bún khô'), factOf(told, 'case', 'gạo')]).toEqual(['lan_dau', 'lan_dau']);
    expect([factOf(told, 'stars', 'bún khô'), factOf(told, 'stars', 'gạo')]).toEqual([4, undefined]);
  });
  it('what is said of one goes before what is said of all', () => {
    const told = talk(...TWO, 'nhãn cả hai có rồi, riêng gạo chưa');
    expect([factOf(told, 'product-label', 'gạo'), factOf(told, 'place-brand', 'gạo')]).toEqual(['chua', undefined]);
    expect(heldBy(told)).toEqual(['product-label']);
    expect(told.said).not.toMatch(/có rồi; Nhãn hàng hóa đúng luật: chưa/);
  });
  it('all but one', () => {
    const told = talk(...TWO, 'cả hai đều đóng gói trừ gạo');
    expect([factOf(told, 'packaged', 'bún khô'), factOf(told, 'packaged', 'gạo')]).toEqual(['co', 'khong']);
  });
  it('nothing of one alone: of all', () => {
    const told = talk(...TWO, 'cả hai lần đầu, đóng gói hết');
    expect([factOf(told, 'packaged', 'bún khô'), factOf(told, 'packaged', 'gạo')]).toEqual(['co', 'co']);
  });
});

describe('a label that is there and not yet mended', () => {
  it.each(['nhãn chưa sửa', 'nhan chua sua', 'nhãn sai chưa sửa', 'nhãn có rồi mà chưa sửa lại', 'nhãn đang sửa', 'chưa sửa nhãn'])('is under way: %s', (said) => {
    const told = talk(...CAKE, said);
    expect([factOf(told, 'product-label'), heldBy(told)]).toEqual(['dang_lam', []]);
  });
  it('mended it is there, not printed it is not', () => {
    expect(heldBy(talk(...CAKE, 'nhãn sửa rồi'))).toEqual(['product-label']);
    expect(factOf(talk(...CAKE, 'nhãn chưa in'), 'product-label')).toBe('chua');
    expect(factOf(talk(...CAKE, 'nhãn chưa có'), 'product-label')).toBe('chua');
  });
});

describe('several households in one chat', () => {
  it('the first is ours, the others are noted in their words, and that is said', () => {
    const told = talk('em hỏi giúp 2 hộ, hộ bà Tám làm mắm, hộ ông Sáu làm chiếu');
    expect(told.state.products.map(({ name }) => name)).toEqual(['mắm']);
    expect(told.state.notes?.map(({ text }) => text)).toEqual(['Cơ sở này: bà Tám', 'Hộ khác: hộ ông Sáu làm chiếu']);
    expect(told.said).toContain('Ở đây em làm cho bà Tám');
  });
  it('what is told later of another is not taken for the first', () => {
    const told = talk('hộ bà Tám làm mắm, hộ ông Sáu làm chiếu', 'hộ kinh doanh', 'hộ ông Sáu chưa đăng ký kinh doanh', '/dulieu');
    expect([factOf(told, 'producer-kind'), factOf(told, 'business-registration')]).toEqual(['ho_kinh_doanh', undefined]);
    expect(told.said).toContain('hộ ông Sáu chưa đăng ký kinh doanh');
  });
  it('a whole name is called by its last, and told of as by themselves', () => {
    const two = ['anh nhập giúp 2 hộ, hộ bà Nguyễn Thị Hoa làm tinh bột nghệ, hộ ông Phan Văn Lợi nuôi ong', 'bà Hoa trước', 'bà Hoa có đăng ký hộ kinh doanh rồi', 'ông Lợi thì có giấy attp rồi', 'anh lợi chưa có kiểm nghiệm', 'kiểm nghiệm bà Hoa ngày 20.8.26'];
    const told = talk(...two, 'bà Hoa cần giấy gì nữa');
    expect(told.all[2]).toMatch(/làm cho bà Hoa; chuyện của ông Lợi/);
    expect(told.all[3]).toMatch(/đang làm hồ sơ cho bà Hoa/);
    expect(told.said).toMatch(/Hồ sơ tinh bột nghệ còn thiếu/);
    expect([factOf(told, 'producer-kind'), heldBy(told)]).toEqual(['ho_kinh_doanh', ['business-registration', 'test-report']]);
    expect(told.state.documents.find(({ item }) => item === 'test-report')?.issued).toBe('2026-08-20');
  });
  it.each(['ho ba nguyen thi man lam banh gai, ho ong phan van loi nuoi ong', 'hộ chị Trần Thị Mận làm bánh gai, hộ anh Lợi nuôi ong'])('typed small or in part: %s', (said) => {
    const told = talk(said, 'ong loi co attp roi', 'kiem nghiem cua ong Lợi co roi');
    expect(told.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(heldBy(told)).toEqual([]);
  });
  it.each(['hộ bà Tám làm mắm', 'nhà em làm mắm, nhà em ở xã Xuân Thành', 'mẹ em làm mắm, bố em làm chiếu'])('one is one: %s', (said) => {
    expect(talk(said).state.notes).toBeUndefined();
  });
});

describe('a day that was forgotten', () => {
  it('is put off, and the rest is heard', () => {
    const told = talk(...CAKE.slice(0, 3), 'danh gia lai, ngay nao quen roi');
    expect(factOf(told, 'case')).toBe('danh_gia_lai');
    expect(told.said).toContain('mấy sao');
  });
  it.each(['ngày nào quên rồi', 'giấy cũ cấp ngày nào quên rồi', 'có 3 sao rồi, không nhớ cấp ngày nào'])('leaves the case open: %s', (said) => {
    const told = talk(...CAKE.slice(0, 3), said);
    expect(told.state.facts.some(({ fact }) => fact === 'case')).toBe(false);
    expect(told.said).toContain('lần đầu, nâng hạng hay đánh giá lại');
  });
  it.each(['xã hẹn ngày nào em quên rồi', 'ngày nào cũng bán hết mà quên xin giấy'])('is none of a paper: %s', (said) => {
    expect(talk(...CAKE.slice(0, 3), said).said).not.toContain('ngày cấp');
  });
});

describe('the month of a certificate', () => {
  it.each(['giấy chứng nhận OCOP cấp năm 2022 tháng 12', 'giay ocop cap nam 2022 thang 12', 'OCOP cấp tháng 12/2022'])('is read whichever stands first: %s', (said) => {
    expect(talk(...CAKE.slice(0, 3), 'đánh giá lại', said).said).toContain('Cấp tháng 12/2022');
  });
  it('also while something else is asked', () => {
    expect(talk('bánh gai', 'giấy chứng nhận OCOP cấp năm 2022 tháng 12').said).toContain('Cấp tháng 12/2022');
  });
  it('with its day it is a day', () => {
    expect(factOf(talk(...CAKE.slice(0, 3), 'đánh giá lại', 'năm 2024 tháng 5 ngày 20'), 'certificate-issued')).toBe('2024-05-20');
    expect(factOf(talk(...CAKE.slice(0, 3), 'đánh giá lại', 'tháng 5 ngày 20 năm 2024'), 'certificate-issued')).toBe('2024-05-20');
  });
});

describe('goods of which we asked whether they are another product', () => {
  const SHRIMP = ['bánh gai', 'hộ kinh doanh', 'em làm mắm tôm'] as const;
  it.each(['xã Xuân Thành nghệ an', 'nộp ở đâu'])('stay when they go on with something else: %s', (said) => {
    const told = talk(...SHRIMP, said);
    expect(told.state.products.map(({ name }) => name)).toEqual(['bánh gai', 'mắm tôm']);
    expect(told.said).toContain('bỏ mắm tôm');
    expect(told.state.people[0]!.product).toBe(told.state.products[0]!.id);
  });
  it.each(['không', 'à nhầm', 'thôi bỏ đi', 'tên đúng'])('and not when they answer it: %s', (said) => {
    expect(talk(...SHRIMP, said).state.products).toHaveLength(1);
  });
});

describe('a dossier of somebody else', () => {
  it.each(['hồ sơ của chị Hoa tới đâu rồi', 'bà Sáu xã em còn thiếu gì', 'chị Hoa làm bánh gai nộp hồ sơ chưa', 'cho xem hồ sơ bà Tám', 'bánh của bà Tám được mấy sao'])('is told to nobody: %s', (said) => {
    const told = talk(...CAKE.slice(0, 3), said);
    expect(told.said).toContain('không nói hồ sơ, điểm, giấy tờ của cơ sở khác');
    expect(told.said).not.toMatch(/Tiến độ|còn thiếu \d+ mục/);
  });
  it.each(['chị Lan còn thiếu gì', 'hồ sơ mẹ em còn thiếu gì', 'bà còn thiếu gì', 'ông Tư cán bộ xã bảo còn thiếu giấy gì'])('is their own: %s', (said) => {
    expect(talk(...CAKE.slice(0, 3), said).said).toMatch(/còn thiếu \d+ mục/);
  });
});

describe('what is no fact of theirs', () => {
  it.each([
    ['bà bán ngoài chợ với có cô ở Hà Nội lấy hàng', 'province', 'Nghệ An'],
    ['khách quen ở Đà Nẵng đặt hàng nhiều', 'province', 'Nghệ An'],
    ['hợp đồng bao tiêu có', 'packaged', undefined],
    ['bên htx kia sao được 5 sao vậy', 'certificate-stars', undefined],
  ])('%s', (said, fact, value) => {
    expect(factOf(talk(...CAKE, said), fact)).toBe(value);
  });
  it('a count is no set, a time no product, what is asked after no product', () => {
    expect(factOf(talk('hộ kinh doanh', 'không biết', 'lần đầu', '3 sao', 'có 6 phòng'), 'set')).toBeUndefined();
    expect(talk('hộ kinh doanh', 'tuần trước').state.products).toEqual([]);
    expect(talk('hộ kinh doanh', 'đăng ký lưu trú là gì').state.products).toEqual([]);
  });
  it('"đâu có" is no dấu', () => {
    expect(factOf(talk(...CAKE, 'có', 'dau co'), 'label-extras')).toBe('khong');
    expect(factOf(talk(...CAKE, 'có', 'dấu định lượng'), 'label-extras')).toBe('dau_v');
  });
  it("a neighbour's goods are no other product", () => {
    expect(talk('nước mắm', 'hộ kinh doanh', 'nhà chị Lan bên cạnh làm mắm tôm', 'xã Xuân Thành nghệ an').state.products).toHaveLength(1);
  });
});

describe('three products of one maker', () => {
  const THREE = ['nhà em có ba món: nước mắm, mắm tôm, mắm tép', 'htx', 'xã Xuân Thành nghệ an'] as const;
  it('a list of what each has ends with no question', () => {
    const told = talk(...THREE, 'kiểm nghiệm nước mắm có, mắm tôm hết hạn, mắm tép chưa');
    expect([factOf(told, 'test-report', 'mắm tôm'), factOf(told, 'test-report', 'mắm tép')]).toEqual(['chua', 'chua']);
    expect(heldBy(told)).toEqual(['test-report']);
  });
  it('the other two are those the message does not name', () => {
    const told = talk(...THREE, 'hai cái kia 3 sao, nước mắm giữ 4 sao');
    expect(['nước mắm', 'mắm tôm', 'mắm tép'].map((name) => factOf(told, 'stars', name))).toEqual([4, 3, 3]);
  });
  it.each(['mắm tôm mắm tép chưa có gì', 'mắm tép đóng hũ', 'nhãn nước mắm sửa rồi, mắm tôm đang in'])('no product is made of two names, a name and how it is packed: %s', (said) => {
    expect(talk(...THREE, said, 'lần đầu').state.products).toHaveLength(3);
  });
  it('one goes after a yes, and stays after a no', () => {
    expect(talk(...THREE, 'mắm tép bỏ').said).toContain('muốn bỏ sản phẩm mắm tép');
    expect(talk(...THREE, 'mắm tép bỏ', 'ừ bỏ').state.products).toHaveLength(2);
    expect(talk(...THREE, 'mắm tép bỏ', 'không bỏ nữa').state.products).toHaveLength(3);
  });
});

describe('said in a few words', () => {
  it.each(['xem nhung gi em luu', 'xuất dữ liệu cho tui', 'em đang giữ những gì'])('what we keep is shown: %s', (said) => {
    expect(talk(...CAKE, said).said).toContain('Em đang giữ của anh/chị');
  });
  it('all is erased only after a yes', () => {
    expect(talk(...CAKE, 'xoa het').said).toContain('chắc chắn muốn xóa hết');
  });
  it.each(['dai qua', 'nói ngắn thôi', 'bà mắt kém đọc không hết, nói ngắn thôi'])('they find it long: %s', (said) => {
    expect(talk(...CAKE, said).said).toMatch(/^Dạ em nói gọn lại/);
  });
  it('"giấy gì" asks for the papers', () => {
    expect(talk(...CAKE, 'giay gi').said).toMatch(/còn thiếu \d+ mục/);
  });
  it('a paper that was just told of has run out', () => {
    expect(factOf(talk(...CAKE, 'kn co roi', 'het han roi'), 'test-report')).toBe('chua');
    expect(heldBy(talk(...CAKE, 'kn co roi', 'het han roi', 'à còn hạn'))).toContain('test-report');
  });
  it('a label that is not there and ordered is under way', () => {
    expect(factOf(talk(...CAKE, 'nhãn chưa có, đang đặt in'), 'product-label')).toBe('dang_lam');
    expect(factOf(talk(...CAKE, 'nhãn chưa có, kiểm nghiệm đang làm'), 'product-label')).toBe('chua');
  });
  it('mother has her registration', () => {
    expect(heldBy(talk('nem chua', 'mẹ có giấy hộ kinh doanh từ 2019'))).toContain('business-registration');
  });
});

describe('told in their own words', () => {
  const KIND = 'producer-kind';
  it.each(['nhà làm mắm 30 năm rồi mà chưa đăng ký gì hết', 'chưa thành lập gì hết, tự làm thôi'])('a maker who is not registered: %s', (said) => expect(factOf(talk('mắm thái', said), KIND)).toBe('ho_chua_dang_ky'));
  it('what is lacking of one of their goods is no word of the maker', () => expect(factOf(talk('cà phê', 'có giấy phép kinh doanh rồi', 'cà phê đó chưa có gì hết'), KIND)).toBeUndefined());
  it('whose the paper is', () => expect(factOf(talk('farmstay', 'đã có giấy phép kinh doanh (hộ), PCCC có'), KIND)).toBe('ho_kinh_doanh'));
  it('registered, and the paper still to be fetched; then its day', () => {
    const APPLIED = ['mắm thái', 'nhà làm mắm mà chưa đăng ký gì hết', 'hôm nay má con đi đăng ký rồi á, hẹn 3 ngày nữa lấy'];
    expect(factOf(talk(...APPLIED), 'business-registration')).toBe('dang_lam');
    expect(talk(...APPLIED, 'có giấy hộ kinh doanh rồi nè', 'cấp hôm qua').state.documents.map(({ item, issued }) => [item, issued])).toEqual([['business-registration', '2026-11-23']]);
  });
  it('a place in an address without its markers', () => {
    const told = talk('tổ phụ nữ của cô làm thổ cẩm ở bản Hoa Tiến, Châu Tiến, Quỳ Châu, Nghệ An');
    expect([factOf(told, 'commune'), factOf(told, 'province')]).toEqual(['Châu Tiến', 'Nghệ An']);
  });
  it('a director who introduces herself is refused nothing', () => {
    const told = talk('chị Hà, giám đốc Công ty TNHH Thực phẩm Minh Hải, KCN Phú Tài, Quy Nhơn, sản xuất bánh tráng mè và bún khô');
    expect(told.state.products.map(({ name }) => name)).toEqual(['bánh tráng mè', 'bún khô']);
  });
  it('a place named after its province is no thế nào', () => expect(talk('chị bán bánh tráng phơi sương Trảng Bàng tn').state.products.map(({ name }) => name)).toEqual(['bánh tráng phơi sương Trảng Bàng']));
  it('a farmstay is theirs, what guests pick there is not', () => expect(talk('mình run một cái farmstay ở Măng Đen', 'mình có 6 phòng, tour hái cà phê').state.products.map(({ name }) => name)).toEqual(['farmstay']));
  it('the years of the report', () => expect(heldBy(talk('chè shan tuyết', 'hợp tác xã', 'báo cáo tài chính mấy năm', 'có 2024 với 2025 rồi'))).toContain('finance-report'));
  it('what goes into it comes from elsewhere', () => expect(factOf(talk('hạt điều rang muối', 'điều nhập từ Campuchia 70%, còn lại Bình Phước'), 'province')).toBeUndefined());
  it.each(['in túi rồi, có logo tự vẽ', 'logo tự vẽ, in túi rồi'])('what is printed is no trademark: %s', (said) => expect(heldBy(talk(...CAKE, 'nhãn hiệu chưa có, có cần không', said))).not.toContain('trademark'));
  it('a day that has not come is no day of issue', () => {
    const told = talk(...CAKE, 'phiếu kiểm nghiệm cấp ngày 30/11/2026');
    expect(told.state.documents.flatMap(({ issued }) => issued ?? [])).toEqual([]);
    expect(told.said).toContain('30/11/2026 chưa tới');
  });
  it('what its day said needs no second word', () => expect(talk(...CAKE, 'kiểm nghiệm gửi mẫu rồi chưa có kết quả', 'kiểm nghiệm có rồi, cấp ngày 20/11/2026').said).not.toContain('em sửa lại'));
});

describe('asked in their own words', () => {
  it.each([['giờ thuộc tỉnh gì ta', 'Nghệ An'], ['hết bao nhiêu tiền vậy', 'con số tổng'], ['rác thải sao', 'đăng ký môi trường'], ['được mấy % rồi', 'Tiến độ'], ['in ra cho cô cái danh sách', 'còn thiếu'], ['check giúp mình đang có gì', 'Hồ sơ bánh gai'], ['deadline gần nhất là khi nào', 'Các đợt sắp tới'], ['ở phường nào thì nộp phường đó hả', 'nộp ở UBND cấp xã'], ['cho anh xin checklist', 'còn thiếu']])('%s', (asked, told) => {
    expect(talk(...CAKE, asked).said).toContain(told);
  });
  it('whether it is needed, of what they lack', () => expect(talk(...CAKE, 'nhãn hiệu ko có, có cần ko').said).toMatch(/3 sao: đơn đăng ký nhãn hiệu phải qua vòng/));
  it('what a thing is, of who does not know it', () => expect(talk(...CAKE, 'mã vạch ko biết là gì').said).toContain('Mã số, mã vạch'));
  it('a story told is to be written down', () => expect(talk(...CAKE, 'câu chuyện: nghề của bà ngoại từ 1975').said).toContain('viết vào câu chuyện sản phẩm'));
});
