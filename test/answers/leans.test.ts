import { expect, test } from 'vitest';
import { andNow } from '../../src/core/answer/lean/and-now.ts';
import { answer } from '../../src/core/answer/answer.ts';
import { inFull } from '../../src/core/answer/lean/in-full.ts';
import { forPhrasing } from '../../src/core/answer/phrased.ts';
import * as say from '../../src/core/say/passages.ts';
import type { Day } from '../../src/core/time.ts';
import { findIn } from '../../src/service.ts';
import { knowledge } from '../fresh.ts';

const ask = (text: string, before?: string) => answer({ text, before, on: '2026-11-26' as Day }, knowledge);
const entriesOf = (found: ReturnType<typeof ask>) => ('sources' in found ? found.sources.map(({ entry }) => entry) : []);

test('words that lean on the question before are answered with it', () => {
  const before = 'hộ kinh doanh nhỏ có phải ghi bảng dinh dưỡng không';
  const text = 'thế hợp tác xã bảy tám người có được vậy không';
  expect(entriesOf(ask(text))).not.toContain('dinh-duong-ho-kinh-doanh-mien');
  const found = ask(text, before);
  expect(found).toMatchObject({ outcome: 'answered', leans: true });
  expect(entriesOf(found)).toContain('dinh-duong-ho-kinh-doanh-mien');
});

test('a question of its own is answered as it would be without the one before', () => {
  const text = 'giấy chứng nhận ocop được mấy năm thì hết hạn';
  expect(entriesOf(ask(text, 'nộp hồ sơ ở đâu'))[0]).toBe(entriesOf(ask(text))[0]);
});

test('other matters get no answer from the question before', () => {
  for (const text of ['giá heo hơi hôm nay bao nhiêu', 'vợ mình ốm thì đi viện nào']) expect(ask(text, 'giấy chứng nhận ocop được mấy năm').outcome, text).not.toBe('answered');
});

test('what sounds like a request we refuse is answered only where a passage fits', () => {
  expect(ask('bảo hiểm xã hội không đóng cho ai, em có mẫu trống thì gửi chị tự gõ số vào cho đủ')).not.toMatchObject({ outcome: 'answered' });
  for (const text of ['quyền tác giả của cái logo có được tính điểm sở hữu trí tuệ không', 'chị đăng ký quyền tác giả cho mẫu nhãn rồi có tính điểm không']) expect(ask(text).outcome, text).not.toBe('refused');
});

test('what may be such a request is answered after what we do not help with: not phrased by a model, not told to a group; who asks what becomes of it is just told', () => {
  const text = 'đưa tiền thì khỏi cần phương án kinh doanh đúng không?';
  const found = ask(text);
  expect(found).toMatchObject({ outcome: 'answered', by: 'knowledge', declines: 'buying' });
  if (found.outcome !== 'answered') return;
  // Little speaks for it: nobody is reproached.
  expect(found.text.split('\n\n')[0]).toBe(say.lawfully());
  const likely = ask('ghi \'không biến đổi gen\' lên bao bì đậu nành nha, chưa test bao giờ nhưng chắc không sao');
  expect(likely).toMatchObject({ outcome: 'answered', declines: 'forgery' });
  expect(likely.text).not.toContain(say.lawfully());
  expect(found.sources.length).toBeGreaterThan(0);
  expect(forPhrasing({ ...found, sure: 0.8 })).toEqual([]);
  expect(forPhrasing({ ...found, sure: 0.8, declines: undefined } as unknown as typeof found)).not.toEqual([]);
  expect(findIn(knowledge)(text, '2026-11-26' as Day)).toBeUndefined();
  expect(ask('giấy kiểm nghiệm giả bị phát hiện thì bị xử lý thế nào')).not.toHaveProperty('declines');
});

test('who asks what is given to them is not told what we do not help with; who asks what to give is', () => {
  for (const text of ['làm ocop thì nhà nước cho bao nhiêu tiền vậy em', 'nhà nước hỗ trợ bao nhiêu tiền khi làm ocop', 'duoc 3 sao nha nuoc thuong bao nhieu tien vay', 'tui là hộ nhỏ chỉ có bản cam kết, có lên 3 sao được hông']) {
    expect(ask(text), text).toMatchObject({ outcome: 'answered' });
    expect(ask(text), text).not.toHaveProperty('declines');
  }
  const waits = ask('tôi nộp hồ sơ 2 tháng chưa ai trả lời');
  expect(waits).toMatchObject({ outcome: 'answered' });
  expect(waits).not.toHaveProperty('declines');
  expect(ask('bà hàng xóm nộp hồ sơ chưa ai trả lời, bà thiếu giấy gì')).not.toMatchObject({ outcome: 'answered' });
  expect(ask('thiếu nhãn hiệu nhờ hội đồng cho lên 3 sao được không')).toMatchObject({ declines: 'buying' });
  expect(ask('đưa tiền thì khỏi cần phương án kinh doanh đúng không?')).toMatchObject({ declines: 'buying' });
  expect(ask('cho cán bộ bao nhiêu tiền thì được 3 sao vậy')).not.toMatchObject({ outcome: 'answered' });
  expect(ask('Tỏi đen chữa mỡ máu hông').text).not.toMatch(/bộ \d/);
});

test('what is asked in so few words that it might be asked anywhere is ours where a passage surely answers it', () => {
  for (const [text, entry] of [['xin sao ocop ở đâu', undefined], ['đăng ký mã vạch ở đâu', 'ma-vach-dang-ky'], ['dang ky nhan hieu o dau', 'nhan-hieu-nop-don'], ['đăng ký kinh doanh ở đâu', undefined], ['danh sách lao động có cần đóng bhxh', 'lao-dong-bao-hiem']] as const) {
    const found = ask(text);
    if (entry) expect(entriesOf(found)[0], text).toBe(entry);
    expect(found.outcome, text).toBe('answered');
  }
  const sounds = knowledge.passages.filter(({ old, topic }) => !old && topic !== 'tu-choi').flatMap(({ asks }) => asks.filter((way) => way.split(' ').length <= 5)).filter((_, i) => i % 3 === 0);
  const away = sounds.filter((way) => { const found = ask(way); return found.outcome === 'no-answer' && found.why === 'unlike-ours'; });
  expect(sounds.length).toBeGreaterThan(500);
  expect(away.length / sounds.length, away.join('\n')).toBeLessThan(0.015);
});

test('"tui" is who makes it, no bag; which of two kinds a product is asks for its set', () => {
  expect(ask('tui làm nước mắm thì thuộc bộ nào').text).toMatch(/bộ 9/);
  expect(ask('xà phòng bồ kết là dược liệu hay mỹ phẩm').text).toMatch(/bộ 19/);
});

test('"5 kg" holds no "không"', () => {
  const { read } = knowledge.search({ question: 'bao 5 kg ghi sao, k biết', on: '2026-11-26' as Day, past: false });
  expect(read).toBe('bao 5 kg ghi sao khong biet');
});

test('nor does a question of ours that nothing answers', () => {
  const before = 'hộ nhỏ lẻ có được miễn giấy an toàn thực phẩm không';
  for (const text of ['bn tien 1 bo ho so', 'hoi dong co cho mang tu lanh theo de giu banh khong']) expect(ask(text, before).outcome, text).not.toBe('answered');
});

test.each([['còn bưởi sấy', 'bưởi da xanh bộ nào', 'set-7'], ['còn mít sấy', 'bưởi da xanh bộ nào', 'set-7'], ['thế rượu ngô', 'gạo st25 bộ mấy', 'set-14']])('other goods take the place of the first, to the last word of what was asked: %s', (text, before, entry) => {
  expect(entriesOf(ask(text, before))).toEqual([entry]);
});
test('and what was asked of it stays whole', () => {
  expect(inFull('còn mít sấy', 'bưởi da xanh bộ nào', knowledge.lexicon)).toBe('mít sấy bộ nào');
});

test.each([
  ['hoi qd 148 ai cham 3 sao', 'con bay gio', 'ai-cham-3-sao-nay'], ['năm 2022 nộp hồ sơ ở đâu', 'bây giờ thì sao', 'nop-o-dau'], ['thời 148 huyện chấm mấy sao', 'giờ thì sao ạ', 'ai-cham-3-sao-nay'],
])('%s: %s, the same is asked of today', (before, text, entry) => {
  const found = answer({ text, before, on: '2026-11-28' as Day }, knowledge);
  expect('sources' in found ? found.sources[0]?.entry : found.outcome).toBe(entry);
});
test.each([['nộp ở đâu', 'còn bây giờ'], ['năm 2022 nộp ở đâu', 'còn bây giờ nhãn ghi gì']])('%s: %s names no earlier time, or asks more', (before, text) => expect(andNow(text, before)).toBeUndefined());
