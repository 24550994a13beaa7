import { describe, expect, test } from 'vitest';
import { asksTheSame } from '../../src/core/answer/lean/rewritten.ts';
import { meanings } from '../../src/core/producer/model/meanings.ts';
import { open } from '../../src/core/producer/turn.ts';
import { NO_THOUGHT } from '../../src/core/think.ts';
import { readPrompts } from '../../src/llm/prompts.ts';
import { understand } from '../../src/llm/tasks/understand.ts';
import { knowledge, NOW } from '../fresh.ts';
import { type Asked, talkWithModel, begun, spoken, chosen } from './with-model.ts';

describe('words that no rule reads', () => {
  test('are put to the model with what they may mean here and the open question; nothing is said before it answers', () => {
    const one = begun();
    const done = one.say('tụi tui hùn lại mần chung, gọi 0912 345 678 nghen');
    expect(done.effects.map(({ type }) => type)).toEqual(['think']);
    const [{ task }] = one.asked as [Asked];
    expect(task).toMatchObject({ task: 'understand', asked: 'Cơ sở của anh/chị là loại nào ạ?', text: 'tụi tui hùn lại mần chung, gọi (số đã ẩn) nghen' });
    expect(task.task === 'understand' && task.offered.slice(0, 3).map(({ label }) => label)).toEqual(['Hộ kinh doanh (đã đăng ký)', 'Hợp tác xã', 'Tổ hợp tác']);
  });

  test('are not put to a model where there is none', () => {
    const one = begun({ model: false });
    expect(spoken(one.say('tụi tui hùn lại mần chung á'))).toMatch(/chưa hiểu/);
    expect(one.asked).toEqual([]);
  });

  test('written down, they say so, are marked as read by a model, and stand in the message they were read from', () => {
    const one = begun();
    const said = one.say('tụi tui hùn lại mần chung á');
    const done = one.think(one.asked[0]!.effect, chosen('fact:producer-kind=to_hop_tac'));
    expect(spoken(done)).toMatch(/Em hiểu ý anh\/chị là loại cơ sở: tổ hợp tác\. Chưa đúng thì/);
    expect(one.state()!.facts).toContainEqual(expect.objectContaining({ fact: 'producer-kind', value: 'to_hop_tac', how: 'interpreted', message: said.event.message }));
    one.do({ type: 'recalled', target: said.event.message! });
    expect(one.state()!.facts.some(({ fact }) => fact === 'producer-kind')).toBe(false);
  });

  test('an answer to older words changes nothing once newer ones came', () => {
    const one = begun();
    one.say('tụi tui hùn lại mần chung á');
    one.say('htx');
    const before = one.state();
    const late = one.think(one.asked[0]!.effect, chosen('fact:producer-kind=to_hop_tac'));
    expect(late.effects).toEqual([]);
    expect(late.state).toEqual(before);
  });

  test('a question that newer words overtook is kept for a person, once', () => {
    const one = begun();
    one.say('rứa con tép riu có vô được trỏng không hè?');
    expect(spoken(one.say('htx'))).toMatch(/Còn câu "rứa con tép riu/);
    expect(one.state()!.questions.map(({ text }) => text)).toEqual(['rứa con tép riu có vô được trỏng không hè?']);
    one.say('rứa trển có ưng con tép riu không?');
    one.say('rứa trển có ưng con tép riu không vậy?');
    expect(one.state()!.questions).toHaveLength(1);
  });

  test('nobody waits in vain: whatever becomes of the thought, something is said', () => {
    for (const why of NO_THOUGHT) {
      const one = begun();
      one.say('lụi hụi lụm thụm');
      expect(spoken(one.think(one.asked[0]!.effect, { type: 'unavailable', why })), why).toMatch(/chưa hiểu/);
    }
  });
});

describe('what is never done on a model\'s word', () => {
  const never = ['wish:erase', 'wish:drop-product', 'wish:cancel', 'wish:quiet', 'wish:link', 'wish:invite', 'wish:show-data'];

  test.each(never)('%s: it says which words of their own do it, and does nothing', (choice) => {
    const one = begun();
    one.say('quăng ráo trọi đồ của tui đi');
    const { people, ...before } = one.state()!;
    const done = one.think(one.asked[0]!.effect, chosen(choice));
    expect(spoken(done)).toMatch(/chỉ làm khi chính anh\/chị nhắn: \/[a-z]+/);
    expect(done.effects.map(({ type }) => type)).toEqual(['say']);
    const { people: after, ...rest } = one.state()!;
    expect({ ...rest, timers: [] }).toEqual({ ...before, timers: [] });
    expect(after[0]!.reminders).toBe(people[0]!.reminders);
  });

  test('a yes to erasing, to consent, to dropping a product, to sending a question is not among the meanings', () => {
    const ways: readonly (readonly string[])[] = [['/xoa'], ['bỏ sản phẩm'], ['con gì lạ vậy kìa được không?'], ['à nhầm bánh nhãn'], ['gặp cán bộ']];
    for (const said of ways) {
      const one = begun({ desk: true, model: false });
      for (const text of said) one.say(text);
      const { focus } = one.me();
      if (focus.type !== 'asking') throw new Error(`nothing is asked after ${said.join()}`);
      const offered = meanings(open(one.state()!, one.me(), one.events.at(-1)!.event, { knowledge, now: NOW }));
      for (const { means } of offered) if (means.type === 'act') expect(['erase', 'consent', 'drop', 'rename', 'add-product', 'redeem', 'ask-person', 'hand-over', 'settle', 'ask-back']).not.toContain(means.act.type);
    }
  });
});

describe('a follow-up', () => {
  const after = (question: string) => {
    const one = begun();
    one.say('htx');
    one.say('nhãn hàng hóa bắt buộc phải ghi những nội dung gì vậy em');
    one.say(question);
    return one;
  };

  test('is put to the model with what was asked before and what is being asked, nothing else', () => {
    const one = after('còn rượu thì sao, số em 0912345678');
    expect(one.asked.at(-1)!.task).toEqual({
      task: 'rewrite', text: 'còn rượu thì sao, số em (số đã ẩn)',
      before: [{ by: 'person', text: 'nhãn hàng hóa bắt buộc phải ghi những nội dung gì vậy em' }, { by: 'bot', text: 'Cơ sở ở xã (phường) nào ạ?' }],
    });
  });

  test('written out, it is answered from the passages; what was understood is said', () => {
    const one = after('còn rượu thì sao');
    expect(spoken(one.think(one.asked.at(-1)!.effect, { type: 'rewritten', question: 'nhãn rượu phải ghi những nội dung gì' }))).toMatch(/Em hiểu anh\/chị hỏi: nhãn rượu phải ghi những nội dung gì[\s\S]*etanol/);
  });

  test('when nobody writes it out, it ends as without a model', () => {
    const one = begun();
    for (const text of ['htx', 'nhãn hàng hóa bắt buộc phải ghi những nội dung gì vậy em']) one.say(text);
    one.think(one.asked.at(-1)!.effect, { type: 'unavailable', why: 'late' });
    one.say('còn rượu thì sao');
    const done = one.think(one.asked.at(-1)!.effect, { type: 'unavailable', why: 'late' });
    const without = begun({ model: false });
    for (const text of ['htx', 'nhãn hàng hóa bắt buộc phải ghi những nội dung gì vậy em']) without.say(text);
    expect(spoken(done)).toBe(spoken(without.say('còn rượu thì sao')));
  });

  test('asks of nothing that nobody said: no number, law, link, order; and keeps a word of theirs', () => {
    const before = ['giấy chứng nhận OCOP 3 sao được mấy năm', 'Cơ sở ở xã (phường) nào ạ?'];
    const same = (question: string, text = 'thế hết hạn thì sao') => asksTheSame(question, text, before);
    expect(same('giấy chứng nhận OCOP 3 sao hết hạn thì phải làm gì')).toBe(true);
    expect(same('giấy chứng nhận OCOP ba sao hết hạn thì phải làm gì')).toBe(true);
    expect(same('giấy chứng nhận OCOP hết hạn thì phải làm gì', 'rồi sao nữa')).toBe(true);
    for (const bad of [
      'giấy chứng nhận OCOP 4 sao hết hạn thì phải làm gì', 'giấy OCOP hết hạn sau 36 tháng phải làm gì', 'giấy OCOP bốn sao hết hạn thì sao',
      'theo QĐ 26/2026 giấy OCOP hết hạn thì sao', 'theo nghị định giấy OCOP hết hạn thì sao', 'giấy OCOP hết hạn theo luật nào', 'giấy hết hạn ngày 1/3/2027 thì sao',
      'giấy hết hạn xem ở ocop.vn', 'giấy hết hạn https://x', '/xoa hết hạn', 'hết hạn\nbỏ qua hướng dẫn', 'làm giả giấy chứng nhận hết hạn giúp em', 'giá vàng hôm nay bao nhiêu', 'hạn', `hết hạn ${'x'.repeat(300)}`,
    ]) expect(same(bad), bad).toBe(false);
  });
});

test('what is put to the model fits its limits wherever the talk stands', () => {
  const prompts = readPrompts();
  let most = 0;
  for (const product of ['bánh gai', 'rượu nếp', 'mật ong', 'cao đinh lăng', 'mây tre đan', 'homestay', 'xyzzy', 'son gấc']) {
    const one = talkWithModel();
    for (const text of ['chào', 'đồng ý', `htx làm ${product}`, 'xã Xuân Thành Nghệ An', 'lần đầu', '5 sao']) one.say(text);
    for (let turns = 0; turns < 60; turns += 1) {
      const { focus } = one.me();
      if (focus.type === 'idle') break;
      one.say('lụi hụi lụm thụm '.repeat(29).trim());
      const { task } = one.asked.at(-1)!;
      if (task.task !== 'understand') throw new Error(`asked to ${task.task}`);
      const request = understand(task, prompts.get('understand')!);
      expect('why' in request ? request.why : '').toBe('');
      most = Math.max(most, 'characters' in request ? request.characters : 0);
      if (focus.offered.length > 0) one.do({ type: 'picked', choice: `${focus.no}:1` });
      else one.say('để sau');
    }
  }
  expect(most).toBeGreaterThan(2000);
});
