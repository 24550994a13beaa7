import { describe, expect, test } from 'vitest';
import { CAKE, talk, talkBesideDesk } from './talk.ts';

/* A question goes to a person of the office when its asker says so in words, as well as by the number of a choice. */

const ASKED = 'thuê máy sấy lá gai ở đâu thì rẻ';
const shownAfter = (...words: readonly string[]) => talkBesideDesk(...CAKE, ASKED, ...words).state.questions[0];

describe('leave to send a question', () => {
  test.each(['ừ gửi đi', 'ok', 'ok em', 'co', 'có em', 'gửi cán bộ giúp', 'gui giup chi voi', 'nho can bo tra loi giup', 'cũng được', 'duoc em', 'vâng ạ', 'gửi nhưng đừng nói tên', 'gui di khoi ghi ten', 'giấu tên giúp em'])('%s: it goes, without the name', (words) => {
    expect(shownAfter(words)).toMatchObject({ state: 'waiting', shown: 'commune' });
    expect(talkBesideDesk(...CAKE, ASKED, words).said).toContain('ngay, không nói tên');
  });

  test.each(['gửi giúp chị, ghi tên chị cũng được', 'cu ghi ten tui', 'gửi nói rõ tên'])('%s: with the name', (words) => {
    expect(shownAfter(words)).toMatchObject({ state: 'waiting', shown: 'name' });
  });

  test.each(['thôi khỏi', 'thôi không gửi nữa', 'dung gui em', 'khong can dau', 'không'])('%s: it stays here', (words) => {
    expect(shownAfter(words)).toMatchObject({ state: 'withdrawn' });
  });

  test.each(['ghi tên ai lên nhãn', 'chưa có giấy kiểm nghiệm', 'có phải nộp tiền không', 'có mã vạch rồi', 'nhãn có phải ghi tên không'])('%s: no leave', (words) => {
    expect(shownAfter(words)?.shown).toBeUndefined();
    expect(shownAfter(words)?.state).toBe('waiting');
  });

  test('is asked once more after words that were not understood', () => {
    const { said, state } = talkBesideDesk(...CAKE, ASKED, 'bờ lờ bờ lờ');
    expect(said).toContain('[Gửi, không nói tên]');
    expect(state.questions[0]?.shown).toBeUndefined();
    expect(shownAfter('bờ lờ bờ lờ', 'gửi đi em')).toMatchObject({ shown: 'commune' });
  });

  test('is asked again when the same question comes back that nobody has', () => {
    const { said, state } = talkBesideDesk(...CAKE, ASKED, 'có đóng gói', ASKED);
    expect(said).not.toContain('đã ghi cho cán bộ rồi');
    expect(said).toContain('[Gửi, nói rõ tên tôi]');
    expect(state.questions).toHaveLength(1);
    // Who has let it go hears that it is under way.
    expect(talkBesideDesk(...CAKE, ASKED, '2', ASKED).said).toContain('đã ghi cho cán bộ rồi');
  });
});

describe('what has become of it', () => {
  test.each(['có ai trả lời chưa', 'hỏi mấy hôm rồi sao vẫn chưa có ai trả lời', 'sao mãi chưa thấy trả lời vậy em', 'ai tra loi chua em', 'câu hỏi lúc nãy có trả lời chưa', 'bao giờ cán bộ trả lời', 'cán bộ trả lời em chưa ạ', 'co hoi am chua'])('%s', (words) => {
    expect(talkBesideDesk(...CAKE, ASKED, '2', words).said).toMatch(/Dạ câu H\d+\.1 “thuê máy sấy lá gai ở đâu thì rẻ” chưa có trả lời ạ/);
    expect(talkBesideDesk(...CAKE, words).said).not.toContain('chưa có trả lời ạ');
  });
});

describe('taken back', () => {
  test.each(['thôi khỏi hỏi câu đó nữa', 'ma thoi khong can tra loi nua', 'rút câu hỏi giúp em', 'hủy câu đó đi'])('%s', (words) => {
    expect(shownAfter('2', words)).toMatchObject({ state: 'withdrawn' });
  });
  test.each(['khỏi nhắc nữa', 'thôi', 'không cần mã vạch', 'bỏ câu này', 'thôi đừng hỏi nữa', 'khỏi hỏi câu này', 'câu này không hiểu'])('%s: it still waits', (words) => {
    expect(shownAfter('2', words)?.state).toBe('waiting');
  });
});

describe('no more messages', () => {
  test.each(['dung gui tin nua', 'đừng gửi thông báo cho chị nữa', 'không muốn nhận tin nữa', 'tat thong bao giup em', 'khoi gui tin nha em'])('%s', (words) => {
    expect(talk(...CAKE, words).state.people[0]?.reminders).toBe('off');
  });
  test.each(['chưa nhận được thông báo', 'thông báo nộp ở đâu', 'gửi đúng mẫu thì sao', 'đừng gửi câu đó'])('%s: is none of it', (words) => {
    expect(talk(...CAKE, words).state.people[0]?.reminders).not.toBe('off');
  });
});
