import { describe, expect, test } from 'vitest';
import { begun } from './shown.ts';
import { factOf, talk } from './talk.ts';

const COMMUNE = /Cơ sở ở xã \(phường\) nào ạ\?/;

describe('reminders', () => {
  test.each([[['bánh gai', 'htx']], [['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao']]])('after %j: three in a silence, no two alike, each with the way to end them', (texts) => {
    const said = begun(...texts).silence(60);
    expect(said).toHaveLength(3);
    const told = said.map((text) => text.split('\n\n')[0]!);
    expect(new Set(told).size).toBe(3);
    expect(told[1]!.length).toBeLessThan(told[0]!.length);
    expect(said[0]).toMatch(/đừng nhắc nữa/);
    expect(said[1]).toMatch(/Việc nên làm tiếp[\s\S]*đừng nhắc nữa/);
    expect(said[2]).toMatch(/lần nhắc cuối/);
  });

  test('with nothing left to ask what is to be done is said once', () => {
    const one = begun('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao');
    for (let i = 0; i < 40; i += 1) one.say('để sau');
    const [first] = one.silence(2);
    expect(first!.match(/Nên làm trước/g) ?? []).toHaveLength(1);
  });
});

describe('an open question', () => {
  test('is not asked beside two answers in a row, and stays open', () => {
    const one = begun('bánh gai', 'htx');
    expect(one.say('nộp ở đâu')).toMatch(COMMUNE);
    expect(one.say('3 sao bao nhiêu điểm')).not.toMatch(COMMUNE);
    expect(one.say('nộp ở đâu vậy')).toMatch(COMMUNE);
    expect(one.say('bao giờ nộp')).not.toMatch(COMMUNE);
    expect(one.say('xuân thành')).toMatch(/tỉnh, thành phố nào/);
    expect(one.state().facts.find(({ fact }) => fact === 'commune')?.value).toBe('Xuân Thành');
  });

  test('is asked again whenever they were not understood, or ask what it means', () => {
    const one = begun('bánh gai', 'htx');
    one.say('nộp ở đâu');
    expect(one.say('qwe rty')).toMatch(COMMUNE);
    one.say('nộp ở đâu');
    one.say('còn thiếu gì');
    expect(one.say('là sao')).toMatch(COMMUNE);
  });

  test('its choices can still be picked by number where it was left out', () => {
    const talked = talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'nộp ở đâu', '3 sao bao nhiêu điểm', '1');
    expect(factOf(talked, 'case')).toBe('lan_dau');
  });
});

test.each(['ủa', 'hả', 'gì vậy em', 'ủa là sao', 'nói lại đi'])('%s: what is asked is said in other words', (text) => {
  const { said } = talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', text);
  expect(said).toMatch(/chưa từng được công nhận OCOP thì là lần đầu/);
  expect(said).not.toMatch(/chưa hiểu/);
});

test.each(['ocop là gì vậy', 'ocop la gi'])('%s: the subject that is named, not what is asked', (text) => {
  expect(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', text).said).toMatch(/mỗi xã một sản phẩm/);
});

test.each(['mấy sao cũng được', 'sao cung dc', 'cái nào cũng được em'])('%s: any will do, and no question', (text) => {
  const { said, state } = talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'lần đầu', text);
  expect(state.questions).toEqual([]);
  expect(said).toMatch(/Phần lớn làm lần đầu nhắm 3 sao/);
});
