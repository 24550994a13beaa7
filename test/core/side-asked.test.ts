import { describe, expect, test } from 'vitest';
import { CAKE, heldBy, talk } from './talk.ts';

describe('one question after another about papers', () => {
  test('each is of the paper spoken of, until another is turned to', () => {
    const asked = [...CAKE, 'giay kiem nghiem dung duoc bao lau'];
    expect(talk(...asked).said).toMatch(/^Để tự công bố thì phiếu phải trong 12 tháng/);
    expect(talk(...asked, 'lam o dau').said).toMatch(/^Phải là phòng được cơ quan nhà nước chỉ định/);
    expect(talk(...asked, 'lam o dau', 'bao nhieu tien').said).toMatch(/^Tiền kiểm nghiệm do phòng tính/);
    expect(talk(...asked, 'con giay an toan thuc pham').said).toMatch(/^Giấy có hiệu lực 3 năm/);
    expect(talk(...asked, 'con giay an toan thuc pham', 'ai cap').said).toMatch(/^Tùy sản phẩm/);
    expect(talk(...asked, 'con giay an toan thuc pham', 'ai cap', 'mat bao lau moi co').said).toMatch(/^Luật An toàn thực phẩm cho cơ quan 15 ngày/);
  });

  test('their own product may stand beside it; the paper turned to without a question is told of whole', () => {
    expect(talk(...CAKE, 'thế bánh gai bao lâu phải xét nghiệm lại').said).toMatch(/^Kiểm nghiệm định kỳ|^Nghị định 15\/2018|định kỳ/);
    expect(talk(...CAKE, 'còn bản cam kết thì sao').said).toMatch(/^Bản cam kết an toàn thực phẩm/);
  });

  test('what is said of a paper is written down as before, and no question', () => {
    expect(heldBy(talk(...CAKE, 'giay kiem nghiem dung duoc bao lau', 'kiem nghiem co roi'))).toContain('test-report');
  });
});

describe('which text says so', () => {
  test.each(['can cu dau', 'luật nào nói thế', 'theo quy định nào vậy em', 'căn cứ vào văn bản nào', 'nguồn đâu', 'ai nói thế'])('%s', (text) => {
    expect(talk(...CAKE, 'giay kiem nghiem dung duoc bao lau', text).said).toMatch(/^Nguồn VZJE9[\s\S]*Điều 5 khoản 1 điểm b NĐ 15\/2018/);
  });
  test.each(['theo luật nào thì nhãn mật ong phải ghi hạn dùng', 'nghị định nào quy định nhãn', 'ai chấm điểm'])('not: %s', (text) => {
    expect(talk(...CAKE, 'giay kiem nghiem dung duoc bao lau', text).said).not.toMatch(/^Nguồn/);
  });
  test('before anything was told it is a question like another', () => {
    expect(talk(...CAKE, 'luật nào nói thế').said).not.toMatch(/^Nguồn/);
  });
});

test('what a label says is told to somebody whose dossier begins with that question', () => {
  const { said, state } = talk('nhan mat ong can ghi gi');
  expect(said).toMatch(/nhãn mật ong ghi theo nhóm thực phẩm/);
  expect(said).not.toMatch(/có cần hay không còn tùy/);
  expect(state.products.map(({ name }) => name)).toEqual(['mật ong']);
});

test('what is turned to with "thế" is asked of as the one before', () => {
  expect(talk(...CAKE, 'thi ocop tốn tiền không', 'thế kiểm nghiệm').said).toMatch(/^Tiền kiểm nghiệm do phòng tính/);
  expect(talk(...CAKE, 'mã vạch có bắt buộc không', 'thế haccp').said).toMatch(/HACCP/);
});

test('a rank they aim at beside what they ask is answered', () => {
  expect(talk(...CAKE, 'vậy muốn 4 sao thì phải bán mấy nơi').said).toMatch(/từ 5 đại diện, đại lý: 3 điểm/);
});

test('no question leans on what only told something', () => {
  const told = ['trà dây', 'htx', 'xã Sa Pa lào cai', 'dang ky kinh doanh co roi', 'lần đầu', '3 sao'];
  expect(talk(...told, 'tre thi sao').said).not.toMatch(/đăng ký kinh doanh/);
  expect(talk(...told, 'khi nao nop', 'tre thi sao').said).toMatch(/^Hạn xã gửi tỉnh/);
});

test('a paper named alone or turned to is told of, and on which clause that stands', () => {
  for (const text of ['mã vạch', 'còn mã vạch thì sao']) expect(talk(...CAKE, text, 'nguồn').said, text).toMatch(/^Nguồn [A-Z2-9]{5}: giấy tờ trong hồ sơ[\s\S]*37\/2026/);
});

test('what only names a paper and is another matter is not told of it', () => {
  expect(talk(...CAKE, 'mua ban quyen phan mem ke toan dau re').said).not.toMatch(/quyền tác giả/);
});

test('behind a question, what only names another thing is asked; what chooses or takes note is not', () => {
  expect(talk(...CAKE, '5 sao ai cham', 'the 3 sao').said).toMatch(/^Bây giờ tỉnh chấm cả 3 sao và 4 sao/);
  expect(talk(...CAKE, 'hoi qd 148 ai cham 3 sao', 'con bay gio').said).toMatch(/^Bây giờ tỉnh chấm cả 3 sao và 4 sao/);
  expect(talk(...CAKE, 'con thieu gi', 'the thi 4 sao di').said).toMatch(/hạng muốn đạt: 4 sao/);
  expect(talk(...CAKE, '5 sao ai cham', 'the thi 4 sao').said).toMatch(/hạng muốn đạt: 4 sao/);
  expect(talk(...CAKE, 'ai cham 3 sao', 'vay a').said).toMatch(/^Bánh gai bán ra/);
});

test('of a paper more is asked than how one gets it: a passage tells it; of their own the dossier does', () => {
  expect(talk(...CAKE, 'doi bao bi thi sao').said).toMatch(/^Quyết định 26\/2026 không nêu[\s\S]*đổi bao bì/);
  expect(talk(...CAKE, 'bánh gai có cần nhãn không').said).toMatch(/^Nhãn hàng hóa đúng luật/m);
});

describe('a side, after more was asked of a paper', () => {
  const ASKED = ['rượu ngô', 'hộ kinh doanh'] as const;
  test.each([['đăng ký nhãn hiệu tên ông nội được không', 'bao lâu', /thẩm định nội dung/], ['mã vạch dùng chung được không', 'mất bao lâu', /Cổng dịch vụ công/]])('%s, and then %s', (asked, then, told) => {
    const { said } = talk(...ASKED, asked, then);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/^(?:Nhãn hiệu: đơn|Mã số, mã vạch 893: có|Các đợt sắp tới)/);
  });
  test('more is asked of a paper than whether it is needed: the passage of that', () => {
    expect(talk(...ASKED, 'đăng ký nhãn hiệu tên ông nội được không').said).toMatch(/^(?:Em hiểu|Nên để cơ sở đứng tên)/);
  });
});
