import { describe, expect, test } from 'vitest';
import { factOf, talk } from './talk.ts';

/* Officers and students: they ask for others, no dossier is opened for what they name, and nothing is asked of a place of theirs. */

const OFFICER = 'chào bạn, mình bên phòng kinh tế xã Ea Kar tỉnh Đắk Lắk, đang lập danh sách các sp ocop trên địa bàn';
const THREE = 'có 3 cái đang 3 sao: cà phê bột cấp 15/6/2024, mắc ca sấy cấp 10/1/2024, mật ong cấp 05/9/2023';
const STUDENT = 'mình chỉ là sinh viên thôi, không có cơ sở sản xuất nào hết';
const KIND = /Cơ sở của anh\/chị là loại nào/;

describe('the days of goods an officer names', () => {
  test('are told of each, and nothing of it is a dossier', () => {
    const told = talk(OFFICER, THREE);
    expect(told.said).toContain('Cà phê bột (cấp 15/6/2024): hết hạn ngày 15/6/2027; nộp hồ sơ đánh giá lại từ 17/12/2026 đến 15/02/2027');
    expect(told.said).toContain('Mắc ca sấy (cấp 10/01/2024): hết hạn ngày 10/01/2027; khoảng nộp hồ sơ đánh giá lại (từ 14/7/2026 đến 12/9/2026) đã qua');
    expect(told.said).toContain('Mật ong (cấp 05/9/2023): đã hết hạn ngày 05/9/2026');
    expect(told.said).not.toMatch(KIND);
    expect([told.state.products, told.state.facts.filter(({ product }) => product !== undefined)]).toEqual([[], []]);
    expect(told.state.people[0]!.inquires).toBe(true);
  });
  test('also where who they are stands before them, and by the day one ends', () => {
    const told = talk('em là cán bộ xã, có 2 sản phẩm: chè xanh cấp 1/3/2025, gạo hết hạn 2/2/2027');
    expect(told.said).toMatch(/Chè xanh \(cấp 01\/3\/2025\)[\s\S]*Gạo: hết hạn ngày 02\/02\/2027/);
    expect([told.state.products, factOf(told, 'certificate-expires')]).toEqual([[], undefined]);
  });
  test('are told again of those that are meant', () => {
    const { said } = talk(OFFICER, THREE, 'cái mật ong hết hạn rồi phải ko, còn mấy cái kia khi nào phải nộp lại');
    expect(said).toMatch(/Mật ong[\s\S]*Cà phê bột[\s\S]*Mắc ca sấy/);
    expect(said).not.toMatch(KIND);
  });
  test('and as they are mended', () => expect(talk(OFFICER, THREE, 'à nhầm, mắc ca cấp 10/11/2024 chứ ko phải 10/1', 'vậy mắc ca nộp khi nào').said).toContain('Mắc ca sấy (cấp 10/11/2024): hết hạn ngày 10/11/2027'));
  test('typed without marks, in a question', () => expect(talk('toi la can bo xa', 'mat ong cap 5/9/2023, nuoc mam ky 20/12/2024 thi khi nao nop lai').said).toMatch(/Mat ong[\s\S]*Nuoc mam/));
  test('of several households, none of which is helped', () => {
    const told = talk('tôi là cán bộ xã', 'hộ ông Sáu làm mật ong cấp 5/9/2023, bà Tư làm mắm cấp 1/2/2024');
    expect(told.said).toMatch(/Mật ong \(cấp 05\/9\/2023\)[\s\S]*Mắm \(cấp 01\/02\/2024\)/);
    expect(told.state.products).toEqual([]);
    expect(talk('tôi là cán bộ xã', 'nhập giúp hộ bà Tám, làm mật ong cấp 5/9/2023').state.products).toHaveLength(1);
  });
  test.each(['hết hạn mà trên bao bì vẫn in 3 sao thì xử lý sao', 'xã phải báo trong bao lâu', 'bên cà phê muốn lên 4 sao luôn thì làm cùng lúc với đánh giá lại đc ko'])('%s: of another matter', (asked) => expect(talk(OFFICER, THREE, asked).said).not.toContain('Cà phê bột (cấp'));
  test('in brackets, and one that no list has', () => expect(talk(OFFICER, 'cà phê bột 15/6/2024; mắc ca sấy (10/1/2024); chẳm phìn xanh - 05/9/2024').said).toMatch(/Cà phê bột[\s\S]*Mắc ca sấy[\s\S]*Chẳm phìn xanh/));
  test('of a maker they are theirs', () => expect(talk('cà phê bột cấp 15/6/2024, mắc ca sấy cấp 10/1/2024').state.products).toHaveLength(2));
});

test.each(['3 cái là của 3 cơ sở khác nhau đó bạn, mình chỉ hỏi hộ thôi', 'mình hỏi giúp thôi', 'không phải sản phẩm của mình đâu'])('%s: understood', (said) => expect(talk(OFFICER, said).said).toContain('em không mở hồ sơ'));

describe('what the commune asks of its own work', () => {
  test.each([['mẫu 03 ghi những gì', 'nhận xét bốn mục'], ['mau 03 viet the nao', 'nhận xét bốn mục'], ['mẫu 03 tải ở đâu vậy bạn', 'Phụ lục III'], ['lấy mẫu số 3 ở đâu', 'Phụ lục III'], ['mình cần file mẫu 03, gửi mình với', 'Phụ lục III'], ['xã có phải xuống tận nơi kiểm tra cơ sở không', 'Xã kiểm tra đủ thành phần hồ sơ']])('%s', (asked, answer) => expect(talk('tôi là cán bộ xã', asked).said).toContain(answer));
});

test('what is asked of another in a word opens no dossier', () => {
  const told = talk('tôi là cán bộ xã', 'hộ làm bánh gai thì bộ mấy', 'còn nước mắm');
  expect([told.state.products, told.state.people[0]!.inquires]).toEqual([[], true]);
});

describe('a student', () => {
  test.each([STUDENT, 'em là sinh viên, không có hàng hóa gì'])('%s: is heard, and asked nothing', (said) => {
    const told = talk(said, 'thang điểm mỗi phần bao nhiêu');
    expect(told.all[2]).toContain('em không mở hồ sơ');
    expect(told.all.slice(2).join('\n')).not.toMatch(KIND);
    expect(told.state.questions).toEqual([]);
  });
  test('who makes something all the same', () => expect(talk('em là sinh viên nhưng nhà em làm mắm ruốc').state.products).toHaveLength(1));
  test.each([['mình lấy ví dụ một hộ làm mật ong hoa cà phê ở Gia Lai thì hộ đó cần giấy gì để được 3 sao'], ['gia su mot htx lam nuoc mam thi can giay gi']])('%s: nobody makes it', (asked) => expect(talk(asked).state.products).toEqual([]));
});

describe('who answers here, and from where', () => {
  test.each(['ad là người thật hay bot vậy', 'bạn có phải người thật không', 'ban la may hay nguoi', 'đây là bot hả', 'ok thanks ad nhiều nha, à mà ad là người thật hay bot vậy :))'])('%s: a machine, and nobody is called', (asked) => { const told = talk('em làm mắm', asked); expect(told.said).toContain('em là máy'); expect(told.state.questions).toEqual([]); });
  test('a person that is asked for is called', () => expect(talk('em làm mắm', 'cho em gặp người thật').said).toContain('muốn gặp cán bộ'));
  test.each(['nguồn bạn lấy từ đâu vậy', 'nguồn bạn lấy từ đâu, mình trích dẫn được không', 'nguon ban lay tu dau'])('%s', (asked) => expect(talk('em làm mắm', asked).said).toContain('Em trả lời từ văn bản'));
  test.each(['mình trích dẫn bạn trong báo cáo được không', 'em trích dẫn câu trả lời của bot vào bài được không'])('%s', (asked) => expect(talk('em làm mắm', asked).said).toContain('Lời em không làm căn cứ được'));
  test('where raw material comes from is another matter', () => expect(talk('em làm mật ong', 'nguồn ong giống lấy ở đâu').said).not.toContain('Em trả lời từ văn bản'));
});
