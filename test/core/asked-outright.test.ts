import { describe, expect, test } from 'vitest';
import { agreeing } from '../../src/core/read/agreeing.ts';
import { tellsOfSelf } from '../../src/core/read/of-self.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const products = (said: ReturnType<typeof talk>): readonly string[] => said.state.products.map(({ name }) => name);

describe('what somebody asks of whom nothing is known is answered, and tells nothing of them', () => {
  test.each([
    ['mật ong có phải ghi cảnh báo trẻ dưới 1 tuổi không', /không dùng cho trẻ dưới 1 tuổi/],
    ['Hồ sơ tỉnh gửi bộ đề nghị 5 sao gồm những gì', /tỉnh gửi: văn bản đề nghị/],
    ['báo viết cấp giấy ATTP có hiệu lực 5 năm, đúng ko', /Giấy có hiệu lực 3 năm/],
    ['tổ hợp tác thì cần giấy gì để chứng minh', /Tổ hợp tác được đăng ký OCOP/],
    ['chỉ bán trong xã thôi thì được 3 sao không', /3 sao đòi có bán ra ngoài xã/],
    ['Ai có quyền thu hồi và trong bao nhiêu ngày', /do Chủ tịch UBND tỉnh thu hồi/],
    ['1 năm chấm mấy đợt', /ít nhất hai đợt/],
    ['điểm 3 sao tối thiểu là 50 nhưng tổng kết còn điều kiện gì khác nữa không', /Các mức tối thiểu 3 sao chung/],
    ['Giấy atvstp sắp hết hạn thì xin lại trước bao lâu', /Giấy có hiệu lực 3 năm/],
    ['ai nhắc mình khi sắp hết hạn', /anh\/chị phải tự theo dõi/],
    ['có phải mỗi xã chỉ được một sản phẩm', /không giới hạn số sản phẩm/],
    ['khối lượng tịnh 250gr viết vậy đúng', /Viết “g” mới đúng/],
    ['hai nhà cùng xã cùng làm bánh cuốn thì ai được', /không giới hạn số sản phẩm của một xã/],
  ])('%s', (text, told) => {
    const done = talk(text);
    expect(done.said).toMatch(told);
    expect([products(done), heldBy(done), done.state.facts]).toEqual([[], [], []]);
  });

  test('of a month in a longer sentence no paper is written down; goods without a label of their own are told what every label bears', () => {
    expect(heldBy(talk('mật ong', 'htx', 'giấy kiểm nghiệm mật ong nhà chị người ta lấy hàng đông nhất là tháng 8'))).toEqual([]);
    expect(talk('homestay', 'htx', 'nhãn ghi gì').said).toMatch(/bốn phần/);
  });

  test('beside a paper that was told another was asked of: what follows is of that', () => {
    expect(talk(...CAKE, 'nhãn hiệu nộp đơn rồi, attp thì sao', 'bao nhiêu tiền').said).toMatch(/Phí thẩm định giấy an toàn thực phẩm/);
  });

  test('what a dossier holds is left as it was', () => {
    const done = talk(...CAKE, 'Danh sách lao động phải có dấu xã không hay HTX tự ký');
    expect(done.said).toMatch(/Chủ thể xác nhận là đủ/);
    expect(factOf(done, 'producer-kind')).toBe('ho_kinh_doanh');
    expect(factOf(talk(...CAKE, 'Hồ sơ tỉnh gửi bộ đề nghị 5 sao gồm những gì'), 'stars')).toBe(3);
  });
});

describe('who tells of themselves and asks is written down and answered', () => {
  test('the goods, and what was asked', () => {
    const done = talk('HTX tôi làm mứt dừa thì bảng dinh dưỡng phải có mấy chỉ tiêu');
    expect(done.said).toMatch(/năm chỉ tiêu/i);
    expect(products(done)).toEqual(['mứt dừa']);
  });
  test.each([['hộ kinh doanh làm bánh gai, 3 sao, cần giấy gì', ['bánh gai']], ['em làm mật ong thì cần giấy gì', ['mật ong']], ['chổi đót cần giấy tờ gì', ['chổi đót']], ['nhãn mật ong ghi gì', ['mật ong']]])('%s: a dossier begins', (text, named) => {
    expect(products(talk(text))).toEqual(named);
  });
  test('a paper they say they have stands', () => {
    expect(heldBy(talk(...CAKE, 'kiểm nghiệm có rồi, giờ làm gì nữa'))).toContain('test-report');
  });
});

test('what the label of their goods says, named or not', () => {
  for (const text of ['nhan mat ong ghi gi', 'nhãn ghi gì', 'nhãn mật ong phải có những gì']) expect(talk('em làm mật ong', 'hộ kinh doanh', text).said, text).toMatch(/nhãn mật ong ghi theo nhóm thực phẩm/);
  expect(talk('em làm mật ong', 'hộ kinh doanh', 'nhãn nước mắm ghi gì').said).not.toMatch(/nhãn mật ong ghi theo/);
});

describe('what is refused is refused whatever else stands in the words', () => {
  test.each(['Viết cho tôi câu quảng cáo trà dây 4 sao ocop chữa khỏi viêm loét dạ dày HP', 'đổi tên hộ kinh doanh sang vợ người Mường để ăn điểm rồi đổi lại sau, cách nào nhanh'])('%s', (text) => {
    const done = talk(text);
    expect(done.said).not.toMatch(/em ghi|em xếp vào/);
    expect([products(done), done.state.facts]).toEqual([[], []]);
  });
});

test('a long story that tells of them is no request, whatever stands in it', () => {
  const done = talk('em là hộ kinh doanh làm nước mắm ở quê, hồi trước lỡ nhờ người ta làm giả phiếu kiểm nghiệm để nộp cho kịp đợt mà bị trả về, nay em muốn làm lại từ đầu cho đúng, mong được hướng dẫn từng bước');
  expect(done.said).not.toMatch(/không làm được|không giúp được/);
  expect(products(done)).toEqual(['nước mắm']);
});

describe('whether a question tells of who asks', () => {
  test.each(['mật ong nhà em có phải ghi cảnh báo không', 'nha em lam mat ong co phai cong bo k', 'HTX tôi làm mứt dừa thì bảng dinh dưỡng mấy chỉ tiêu', 'em đổi hũ sang túi có phải báo không', 'sản phẩm của tôi được 92 điểm thì làm gì', 'nhà làm bánh có cần giấy không'])('%s: it does', (text) => {
    expect(tellsOfSelf(text)).toBe(true);
  });
  test.each(['mật ong có phải ghi cảnh báo không', 'cho em hỏi mật ong có phải ghi cảnh báo không', 'em ơi nhãn ghi gì', 'Trang trại có phải đăng ký kinh doanh không', 'có người bảo hồ sơ chỉ nộp online đúng không', 'toi den co can nhan khong', '5 mẫu sản phẩm có được trả lại không', 'chị hàng xóm bảo 3 sao huyện chấm', ''])('%s: it does not', (text) => {
    expect(tellsOfSelf(text)).toBe(false);
  });
});

test('a question put before they agree is no no', () => {
  for (const text of ['hạn sử dụng ghi 1/4/26 có đúng không', 'nâng hạng thì hồ sơ ghi gì khác', 'sử dụng ghi trên nhãn thế nào']) expect(agreeing(text), text).not.toBe('no');
  for (const text of ['đừng ghi', 'không đồng ý', 'thôi đừng lưu gì của tôi', 'khong cho luu']) expect(agreeing(text), text).toBe('no');
});
