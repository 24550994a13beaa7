import { expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

test('a question in pieces is heard out, and answered as a whole', () => {
  const { all, said } = talk('cho em hỏi', 'cái giấy', 'attp ấy', 'bao lâu hết hạn');
  expect(all.slice(3, 5)).toEqual(['Dạ em nghe, anh/chị hỏi tiếp ạ.', 'Dạ em nghe, anh/chị hỏi tiếp ạ.']);
  expect(said).toContain('36 tháng');
  const tested = talk('em làm nem chua', 'cho chị hỏi', 'kiểm nghiệm', 'ở đâu');
  expect(tested.said).toContain('ISO/IEC 17025');
  // What comes next leans on it as it was asked.
  expect(tested.state.people[0]?.asked?.text).toBe('kiểm nghiệm ở đâu');
});

test('and nothing hangs on to what was asked whole', () => {
  expect(talk('cho em hỏi nộp hồ sơ ở đâu', 'em làm nem chua').state.products.map(({ name }) => name)).toEqual(['nem chua']);
  expect(talk('cho em hỏi', 'em làm nem chua').state.products.map(({ name }) => name)).toEqual(['nem chua']);
});

test('a last piece that is long asks for itself, one that is no piece is none, and a wish may be the last', () => {
  const asked = (...texts: readonly string[]) => talk('em làm nem chua', 'cho em hỏi', ...texts).state.people[0]?.asked?.text;
  expect(asked('kiểm nghiệm', 'mà hồ sơ ocop thì nộp ở chỗ nào vậy em')).toBe('mà hồ sơ ocop thì nộp ở chỗ nào vậy em');
  expect(asked('giấy attp', 'chỗ nộp')).toBe('giấy attp chỗ nộp');
  expect(talk('em làm nem chua', 'cho em hỏi', 'cái giấy', 'hôm nay trời mưa to quá đường đi lại khó khăn lắm').said).not.toContain('hỏi tiếp');
});

test('who asks leave asks of what was spoken of before', () => {
  expect(talk('em làm nem chua', 'giấy attp xin ở đâu', 'cho em hỏi', 'bao lâu').said).toContain('15 ngày kể từ khi nhận đủ hồ sơ');
});

test('who has registered by now has the paper of it', () => {
  expect(heldBy(talk('em làm nem chua', 'hộ gia đình thôi chưa đăng ký gì', 'đăng ký xong rồi nha hôm qua có giấy'))).toContain('business-registration');
});

test('who went to register and is to fetch it has no paper yet', () => {
  expect(factOf(talk('em làm nem chua', 'hộ gia đình thôi chưa đăng ký gì', 'hôm nay má đi đăng ký rồi, hẹn 3 ngày nữa lấy'), 'business-registration')).toBe('dang_lam');
});

test('a name of the label is no part of the product', () => {
  expect(talk('em làm nem chua', 'nem chua tên nhãn là "Nem chua Bà Tú"').state.products.map(({ name }) => name)).toEqual(['nem chua']);
});

test('a sigh is no question, and "ok" before "để tuần sau" changes nothing', () => {
  expect(talk('em làm nem chua', 'có cần ghi calo ko', 'sao mà nhiều việc quá vậy trời').said).not.toContain('bảng dinh dưỡng');
  expect(talk('em làm nem chua', 'ok để tuần sau').said).toContain('lúc nào rảnh');
});

test('a sigh is heard before anything is told, and what is wished or told beside one is granted', () => {
  expect(talk('nản ghê').said).toContain('từng câu một');
  expect(talk('em làm nem chua', 'nản ghê, thôi dừng nhắc nữa').said).toContain('em không nhắc nữa');
  expect(heldBy(talk('em làm nem chua', 'chán ghê, hợp tác xã của chị có giấy attp rồi đó nhen em'))).toEqual(['food-safety-certificate']);
});

test('what was told of goods whose set is not known yet is shown', () => {
  expect(talk('chị làm dầu dừa', 'công ty', 'kiểm nghiệm có, công bố có', 'hồ sơ của tôi').said).toContain('Có thêm: ');
});

test('what somebody sells is no rank of theirs', () => {
  const told = talk('em làm cá khô', 'tư vấn báo giá trọn gói 12tr bao 3 sao, có nên làm ko');
  expect(factOf(told, 'stars')).toBeUndefined();
  expect(told.said).toContain('đừng tin và không đưa tiền');
  expect(factOf(talk('em làm cá khô', 'em muốn 4 sao'), 'stars')).toBe(4);
});

test('what a dossier of a rank takes is no rank of theirs', () => {
  expect(factOf(talk('em làm nem chua', 'hồ sơ 4 sao cần có giấy attp'), 'stars')).toBeUndefined();
});
