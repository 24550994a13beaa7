import { describe, expect, test } from 'vitest';
import type { Event, Happening } from '../../src/core/event.ts';
import { step, type Step } from '../../src/core/producer/step.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { WORDING } from '../../src/core/producer/consent/wording.ts';
import { freshStore, knowledge as plain, NOW } from '../fresh.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';

/* Where the office has a model abroad, what people write goes there only of who agreed to that, and nobody must. */

const MESSY = 'tụi tui hùn lại mần chung nghen';

const CLAUDE = 'Claude của công ty Anthropic';

function talk(abroad?: string) {
  const store = freshStore();
  let state: Producer | undefined;
  let reader = abroad;
  let no = 0;
  const take = (what: Happening, model = true): Step => {
    no += 1;
    const event = { ...incoming(what, { channel: 'zalo/dm:lan', message: `m${no}`, at: NOW + no * 10_000, name: 'Lan' }), no, luck: no.toString(16).padStart(16, '0'), ...(model ? { model: true } : {}) } as Event;
    const knowledge = { ...plain, office: reader === undefined ? {} : { abroad: reader } };
    const before = state;
    const done = step(state, event, { knowledge, now: NOW + no * 10_000 });
    state = done.state === 'erased' ? undefined : done.state;
    // What is kept survives being written and read.
    if (state) {
      store.producers.save(before, state);
      state = store.producers.load(state.id);
    }
    return done;
  };
  return {
    take,
    say: (text: string, model?: boolean) => take({ type: 'said', text }, model),
    press: (nth: number) => { const { focus } = state!.people[0]!; return take({ type: 'picked', choice: `${focus.type === 'asking' ? focus.no : 0}:${nth}` }); },
    reader: (now: string | undefined) => { reader = now; },
    wording: () => state?.people[0]?.consent?.wording,
    state: () => state,
  };
}

const spoken = ({ effects }: Step): string => effects.flatMap((effect) => (effect.type === 'say' ? [effect.message.text] : [])).join('\n');
const choices = ({ effects }: Step): string[] => effects.flatMap((effect) => (effect.type === 'say' ? (effect.message.choices ?? []).map(({ label }) => label) : []));
const thinks = ({ effects }: Step): boolean => effects.some(({ type }) => type === 'think');

describe('at the beginning', () => {
  test('they are told who reads abroad and what, and asked for that apart from the keeping', () => {
    const lan = talk(CLAUDE);
    const done = lan.say('chào');
    expect(spoken(done)).toMatch(/gửi câu anh\/chị nhắn, ảnh nhãn anh\/chị nhờ xem cho máy Claude của công ty Anthropic ở nước ngoài/);
    expect(choices(done)).toEqual(['Đồng ý', 'Đồng ý lưu, không gửi đi', 'Không']);
  });

  test.each([['đồng ý', WORDING.sent, true], ['ok', WORDING.sent, true], ['1', WORDING.sent, true], ['2', WORDING.notSent, false], ['không gửi đi', WORDING.notSent, false], ['đồng ý lưu, không gửi đi', WORDING.notSent, false]] as const)('"%s" is wording %d', (said, wording, asked) => {
    const lan = talk(CLAUDE);
    lan.say('chào');
    lan.say(said);
    expect(lan.wording()).toBe(wording);
    lan.say('em làm bánh gai');
    expect(thinks(lan.say(MESSY))).toBe(asked);
  });

  test.each(['không', '3'])('"%s" keeps nothing', (said) => {
    const lan = talk(CLAUDE);
    lan.say('chào');
    lan.say(said);
    expect(lan.state()).toBeUndefined();
  });

  test('without a reader abroad nothing of it is said or asked', () => {
    const lan = talk();
    const done = lan.say('chào');
    expect(spoken(done)).not.toMatch(/nước ngoài/);
    expect(choices(done)).toEqual(['Đồng ý', 'Không']);
    lan.say('đồng ý');
    expect(lan.wording()).toBe(WORDING.kept);
    lan.say('em làm bánh gai');
    // A model that is here may be asked.
    expect(thinks(lan.say(MESSY))).toBe(true);
    expect(spoken(lan.say('/dulieu'))).not.toMatch(/nước ngoài/);
  });
});

describe('who agreed before there was a reader', () => {
  function agreedBefore() {
    const lan = talk();
    for (const text of ['chào', 'đồng ý', 'em làm bánh gai ở xã Xuân Thành ninh bình']) lan.say(text, false);
    lan.reader(CLAUDE);
    return lan;
  }

  test('is asked once, in the place of the next question, which comes after; until then nothing goes', () => {
    const lan = agreedBefore();
    const done = lan.say('htx');
    expect(thinks(done)).toBe(false);
    expect(spoken(done)).toMatch(/^Em xin hỏi thêm một lần[\s\S]*Anh\/chị có đồng ý không ạ\?/);
    expect(choices(done)).toEqual(['Đồng ý gửi', 'Không gửi']);
    expect(lan.wording()).toBe(WORDING.notSent);
    const agreed = lan.press(1);
    expect(lan.wording()).toBe(WORDING.sent);
    expect(spoken(agreed)).toMatch(/đồng ý[\s\S]*lần đầu, nâng hạng hay đánh giá lại/);
    expect(thinks(lan.say(MESSY))).toBe(true);
  });

  test('who says no, or says something else, is not asked again and not sent', () => {
    for (const said of ['không', 'không gửi', 'còn thiếu gì']) {
      const lan = agreedBefore();
      lan.say('htx');
      lan.say(said);
      expect(lan.wording()).toBe(WORDING.notSent);
      for (const text of ['lần đầu', '3 sao', MESSY]) {
        const done = lan.say(text);
        expect(thinks(done)).toBe(false);
        expect(spoken(done)).not.toMatch(/hỏi thêm một lần/);
      }
    }
  });
});

test('anybody may change their mind in a few words, and /dulieu says how it stands', () => {
  const lan = talk(CLAUDE);
  for (const text of ['chào', '2', 'em làm bánh gai']) lan.say(text);
  expect(spoken(lan.say('/dulieu'))).toMatch(/nước ngoài đọc: không gửi\. Muốn gửi, nhắn "đồng ý gửi đi"/);
  expect(spoken(lan.say('đồng ý gửi đi'))).toMatch(/em ghi: anh\/chị đồng ý/);
  expect(lan.wording()).toBe(WORDING.sent);
  expect(spoken(lan.say('/dulieu'))).toMatch(/nước ngoài đọc: anh\/chị đã đồng ý/);
  expect(thinks(lan.say(MESSY))).toBe(true);
  expect(spoken(lan.say('thôi không gửi đi nữa'))).toMatch(/em ghi: không gửi đi/);
  expect(lan.wording()).toBe(WORDING.notSent);
  expect(thinks(lan.say(MESSY))).toBe(false);
});
