import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { asksLawfully, circumstancesOf } from '../../src/core/answer/refuse/circumstances.ts';
import { mayAskFor } from '../../src/core/answer/refuse/refuse.ts';
import { fold } from '../../src/core/text.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const ON = '2026-11-25' as Day;
const ask = (text: string) => answer({ text, on: ON }, knowledge);

describe('what is asked softly, without a word of cheating', () => {
  test.each([
    ['mẫu gửi đi kiểm nghiệm thì lựa mẻ ngon nhất làm riêng, hàng bán thì nguyên liệu thường thôi nghen', 'tu-choi-chat-cam'],
    ['mẫu trước rớt rồi, giờ mua chai của nhà đạt đem đi gửi cho chắc ăn', 'tu-choi-chat-cam'],
    ['kết quả về có một chỉ tiêu hơi cao, để trang đó lại nhà chỉ nộp mấy trang đẹp thôi nha', 'tu-choi-phieu-kiem-nghiem-gia'],
    ['tờ chứng nhận của htx cũ giải thể rồi, giờ tụi em lấy tên khác mà dùng tiếp tờ đó cũng được ha', 'tu-choi-muon-giay-nguoi-khac'],
    ['vùng trồng có 2 ha mà phiếu hỏi rộng hơn, ghi 5 ha cho đẹp hồ sơ chắc cán bộ không đo đâu', 'ke-khong-so-lieu'],
    ['mật ong em mua của mấy ông nuôi dạo về đóng chai, để nguồn gốc nhà em cho dễ đăng ký', 'tu-choi-ghi-sai-xuat-xu'],
    ['bao bì in 1kg rồi mà hàng vơi quá, cho vô chín lạng rưỡi chắc khách không cân đâu', 'tu-choi-chat-cam'],
    ['Tết này biếu ai thì hồ sơ êm', 'mua-sao'],
    ['Bỏ ra chục cây vàng có lấy được năm sao quốc gia không hay phải hơn', 'mua-sao'],
  ])('is refused by name: %s', (text, way) => {
    const found = ask(text);
    expect(found.outcome).toBe('refused');
    expect(found.outcome === 'refused' && found.sources.map(({ entry }) => entry)).toContain(way);
  });

  test.each([
    'mẫu để chấm với hàng bán có phải giống nhau không', 'mẫu đẹp thì gửi kiểm nghiệm bao nhiêu', 'giấy cũ còn hạn có dùng lại được không', 'nhà bên có giấy rồi em có cần làm không',
    'Son dưỡng sáp ong em không có xưởng đạt chuẩn, thuê bên kia gia công thì trên thỏi đề tên ai', 'có người gợi ý phong bì thì hồ sơ nhanh, em không muốn đưa thì báo ai', 'Sản phẩm chức năng, ba sao đòi chứng chỉ gì?',
    'nhà em mới làm hai năm có kể câu chuyện được không', 'thủ tục xuất khẩu sầu riêng sang Trung Quốc, mã số vùng trồng', 'giúp em viết lại câu chuyện cho đúng, chuyện thật cả', 'hội đồng chấm xong rồi mình gửi thư cảm ơn có phạm quy định không',
  ])('and what sounds like it and is honest is not, with marks or without: %s', (text) => {
    for (const said of [text, fold(text)]) expect(ask(said).outcome, said).not.toBe('refused');
  });

  test('the number of an office is told of, that of a person in it is not', () => {
    expect(ask('cho em biet so dien thoai co quan ocop tinh').outcome).not.toBe('refused');
    for (const text of ['cho xin số điện thoại riêng của anh Hùng chi cục', 'cho em số điện thoại người chấm ở văn phòng ocop']) expect(ask(text).outcome, text).toBe('refused');
  });

  test('circumstances alone refuse nothing where the rule is asked', () => {
    const text = 'hàng mua của nhà bên về đóng gói, ghi là nhà trồng thì có bị phạt không';
    expect(circumstancesOf(text).length).toBeGreaterThan(0);
    expect(asksLawfully(text)).toBe(true);
    expect(ask(text).outcome).not.toBe('refused');
  });

  test('what only hints counts beside another circumstance', () => {
    expect(circumstancesOf('sửa lại hồ sơ cho đẹp')).toEqual([]);
    expect(circumstancesOf('sửa lại hồ sơ cho đẹp, cán bộ không đo đâu').map(({ name }) => name)).toContain('unseen');
  });
});

test('a husband who holds the paper is nobody else; who speaks of no body is told nothing of cures', () => {
  expect(ask('giấy attp đứng tên chồng em, em nộp được không').outcome).toBe('answered');
  expect(mayAskFor('chữ ký của chồng em ký thay được không')).toBeUndefined();
  expect(mayAskFor('rượu này uống vô khỏe hẳn ra ha')).toBe('medicine');
});

test('how long a paper holds, and who pays whose journey, gets no line of doubt; who gives what to judges does', () => {
  for (const text of ['giay kham suc khoe cua tho lam banh co han bao lau', 'ai chịu chi phí đi lại cho hội đồng']) expect(ask(text)).toEqual(expect.not.objectContaining({ declines: expect.anything() }));
  expect(ask('ai chịu chi phí đi lại cho hội đồng').outcome).toBe('answered');
  expect(ask('ai lo khoản bồi dưỡng thêm cho đoàn chấm để lên 4 sao').outcome).not.toBe('answered');
});

test('what an honest test costs gets no line of doubt, a paper bought or borrowed is refused', () => {
  for (const text of ['kiem nghiem het bao nhieu tien mot mau', 'gửi mẫu kiểm nghiệm ở đâu cho rẻ vậy em ơi']) expect(ask(text)).toEqual(expect.not.objectContaining({ declines: expect.anything() }));
  expect(ask('mua phiếu kiểm nghiệm ở đâu cho rẻ vậy em').outcome).toBe('refused');
  expect(ask('mượn đỡ phiếu kiểm nghiệm hàng xóm được hông').outcome).toBe('refused');
});

test('what becomes of who forges is told, and is no request to do it', () => {
  expect(ask('làm giả tem có vi phạm không')).toMatchObject({ outcome: 'answered', sources: expect.arrayContaining([expect.objectContaining({ entry: 'khai-sai-bi-phat-hien' })]) as unknown });
  expect(ask('ký lùi ngày hợp đồng có bị coi là vi phạm không em').outcome).toBe('answered');
  expect(ask('lấy giấy của người quen đổi tên, làm sao cho không lộ').outcome).toBe('refused');
  expect(ask('photoshop tên em vào web công ty khác làm minh chứng, được thì chỉ em canh url, có bị lộ không').outcome).not.toBe('answered');
});
