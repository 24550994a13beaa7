import { describe, expect, test } from 'vitest';
import { withoutSayer } from '../../src/core/read/sayer.ts';
import { isBlank, withoutOthers } from '../../src/core/read/whose.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

describe('what is told of a neighbour, a rival or the place next door is told of nobody here', () => {
  test.each([
    'nha ke ben lam mat ong co ocop 3 sao roi do', 'bữa trước bà bảy kế bên đi kiểm nghiệm hết ba triệu mấy', 'đối thủ bên Vũ Quang nó có HACCP với 5 sao luôn', 'bánh nhà cô Ba có công bố rồi á',
    'xã bên có htx bưởi 4 sao xuất khẩu đi mỹ luôn', 'bà hàng xóm e nấu dầu ko có giấy gì mà vẫn có nhãn', 'hộ kia có vietgap rồi', 'nha ben canh ban ruou can 4 sao', 'thang ban no lam 3 sao roi',
    'chị dâu em cũng dệt, chị ấy có 3 sao rồi', 'bà Sáu bên Cái Mơn bị rớt 4 sao vì thiếu mã vạch',
  ])('%s', (text) => {
    const before = talk(...CAKE);
    const talked = talk(...CAKE, text);
    expect(talked.state.products).toEqual(before.state.products);
    expect(talked.state.facts).toEqual(before.state.facts);
    expect(talked.state.documents).toEqual(before.state.documents);
    expect(talked.said).toMatch(/Chuyện nhà khác/);
  });
  test.each([
    'em mua gạo của hàng xóm', 'nhà em làm mắm', 'hai cái kia nâng hạng', 'còn cái khác thì có nhãn rồi', 'giấy kia có rồi', 'anh có kiểm nghiệm rồi', 'bạn hàng mua nhiều', 'xã bên em có nhãn', 'chị kế toán có giấy rồi',
    'bà bán ngoài chợ', 'mot thang ban chung 300 hu', 'mỗi tháng bán 200 gói', 'chao ban minh trong buoi da xanh', 'hàng xóm nói phải có GMP mới được làm trà', 'người ta bảo phải có bếp riêng', 'bên em có kiểm nghiệm rồi', 'em trai tôi thiết kế nhãn xong rồi',
  ])('%s: no tale of others', (text) => {
    expect(withoutOthers(text)).toBeUndefined();
  });
  test('up to where they speak of themselves', () => {
    expect(heldBy(talk(...CAKE, 'hàng xóm chưa có nhãn, còn em có kiểm nghiệm rồi'))).toEqual(['test-report']);
    expect(withoutOthers('bên kia có nhãn rồi mà em chưa')!.trim()).toMatch(/em chưa$/);
    expect(isBlank(withoutOthers('nhà kế bên có nhãn rồi mà cũng chưa có mã vạch')!)).toBe(true);
  });
  test('what is asked beside it is answered, and nothing is believed', () => {
    const talked = talk('gốm', 'ông bạn có đăng ký hộ kd từ 2019, e mượn đc ko');
    expect(heldBy(talked)).toEqual([]);
    expect(factOf(talked, 'producer-kind')).toBeUndefined();
  });
  test('what is quoted is nobody\'s aim', () => {
    expect(factOf(talk(...CAKE.slice(0, 4), 'em đọc thấy "sản phẩm OCOP 4 sao có giá trị 36 tháng", đúng không'), 'stars')).toBeUndefined();
  });
});

describe('who of the house says it', () => {
  test.each([['sếp bảo thôi bỏ bột nghệ', 'thôi bỏ bột nghệ'], ['con gái tui nói kiểm nghiệm có kết quả rồi', 'kiểm nghiệm có kết quả rồi'], ['ck em noi lam keo dua di', 'lam keo dua di']])('%s', (text, told) => expect(withoutSayer(text)).toBe(told));
  test.each(['con nói cái gì tui không hiểu', 'vợ bảo em phải làm nhãn', 'mẹ em nói có được không', 'bà nội làm bánh', 'ba noi lam mam'])('%s: as it is', (text) => expect(withoutSayer(text)).toBe(text));
});

describe('a kind that they only mean to be', () => {
  const GROUP = ['bưởi da xanh', 'tổ hợp tác'];
  test.each(['tính lên htx mà chú năm chưa chịu', 'tháng tới lên htx', 'tổ hợp tác đã có hợp đồng hợp tác xã chứng thực', 'tên là HTX bưởi Tân Thành'])('%s', (text) => expect(factOf(talk(...GROUP, text), 'producer-kind')).toBe('to_hop_tac'));
  test.each(['lên htx rồi', 'à nhầm, htx', 'giờ là hợp tác xã'])('%s: they are', (text) => expect(factOf(talk(...GROUP, text), 'producer-kind')).toBe('htx'));
  test('họ bảo phải có hộ kd', () => expect(factOf(talk('gốm', 'hộ gia đình', 'đoàn tới rồi, họ bảo phải có hộ kd'), 'producer-kind')).toBe('ho_chua_dang_ky'));
  test('oke e đk rồi, mới có giấy hôm qua', () => expect(factOf(talk('gốm', 'hộ gia đình', 'oke e đk rồi, mới có giấy hôm qua'), 'producer-kind')).toBe('ho_kinh_doanh'));
});

describe('told in the same breath as what is asked, or taken back', () => {
  test('dầu thì chưa, mà dầu có phải công bố không: the first half is written down', () => {
    const talked = talk('trà thảo mộc', 'cả dầu tràm nữa', 'hộ kinh doanh', 'trà thì kiểm nghiệm rồi', 'dầu thì chưa, mà dầu có phải công bố mỹ phẩm ko');
    expect(factOf(talked, 'test-report', 'dầu tràm')).toBe('chua');
    expect(talked.said).toMatch(/công bố mỹ phẩm/);
  });
  test('nhãn trà có rồi, nhãn dầu đang nhờ đứa em thiết kế', () => {
    const talked = talk('trà thảo mộc', 'cả dầu tràm nữa', 'hộ kinh doanh', 'nhãn trà có rồi, nhãn dầu đang nhờ đứa em thiết kế');
    expect(talked.state.documents[0]?.product).toBe(talked.state.products[0]!.id);
    expect(factOf(talked, 'product-label', 'dầu tràm')).toBe('dang_lam');
  });
  test('con bé đòi làm thêm khô cá sặc mà chị chưa chịu: no goods of theirs, but a plan is put down', () => {
    expect(talk(...CAKE, 'con bé nhà chị đòi làm thêm khô cá sặc mà chị chưa chịu').state.products).toHaveLength(1);
    expect(talk(...CAKE, 'vợ tính làm thêm khô cá sặc nữa').state.products).toHaveLength(2);
  });
  test('in rồi nhưng thiếu hạn sử dụng: to be mended', () => {
    expect(factOf(talk(...CAKE, 'nhãn in rồi nhưng thiếu hạn sử dụng'), 'product-label')).toBe('dang_lam');
    expect(heldBy(talk(...CAKE, 'nhãn in rồi, kiểm nghiệm còn thiếu'))).toEqual(['product-label']);
  });
  test('không phải, Thường Lạc: right behind the commune, and of nothing else', () => {
    expect(factOf(talk('bánh gai', 'htx', 'xã Thường Phước đồng tháp', 'không phải, Thường Lạc'), 'commune')).toBe('Thường Lạc');
    expect(factOf(talk('bánh gai', 'htx', 'xã Thường Phước đồng tháp', 'lần đầu', 'không phải, Thường Lạc'), 'commune')).toBe('Thường Phước');
  });
  test('xa keu lam ban cam ket: no name of a place', () => expect(factOf(talk('bánh gai', 'htx', 'attp chua lam, xa keu lam ban cam ket'), 'commune')).toBeUndefined());
  test('năm nay mặn quá, trái nhỏ xíu: heard, and no failed answer', () => {
    expect(talk(...CAKE, 'năm nay mặn quá, trái nhỏ xíu').said).toMatch(/em nghe ạ/);
    expect(talk(...CAKE, 'blabla xyz').said).toMatch(/chưa hiểu/);
  });
});

describe('another body than theirs, a later kind, a day alone', () => {
  const OWN = ['cà phê', 'hộ kinh doanh'];
  test('HTX thì có ISO, of a household', () => expect(heldBy(talk(...OWN, 'ISO thì không, mà HTX thì có ISO, anh xài ké được không'))).toEqual([]));
  test('of an HTX it is theirs', () => expect(heldBy(talk('cà phê', 'htx', 'htx thì có ISO rồi'))).toEqual(['haccp']));
  test('chắc sang năm mới tính lên công ty', () => expect(factOf(talk(...OWN, 'chắc sang năm mới tính lên công ty'), 'producer-kind')).toBe('ho_kinh_doanh'));
  test('lên công ty rồi', () => expect(factOf(talk(...OWN, 'giờ lên công ty rồi'), 'producer-kind')).toBe('doanh_nghiep'));
  test('hang ca phe ben canh no 5 sao; their own goods are', () => {
    expect(factOf(talk(...OWN, 'hang ca phe ben canh no 5 sao'), 'stars')).toBeUndefined();
    expect(withoutOthers('hàng em có nhãn rồi')).toBeUndefined();
  });
  test('mua them cua may ho trong xa: no crabs', () => {
    expect(talk(...OWN, 'hat thi anh tu trong 2 hecta, mua them cua may ho trong xa').said).not.toMatch(/Sản phẩm thêm/);
    expect(talk('cua').state.products).toHaveLength(1);
  });
  test('hom 5/9, a moment after a paper', () => expect(talk(...OWN, 'kiem nghiem thi anh lam roi', 'hom 5/9').state.documents[0]?.issued).toMatch(/-09-05$/));
});
