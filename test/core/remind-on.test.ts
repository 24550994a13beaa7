import { describe, expect, test } from 'vitest';
import { promisedIn } from '../../src/core/read/remind-on.ts';
import { step } from '../../src/core/producer/step.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { atTime, dayOf, hourOf, parseDay } from '../../src/core/time.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, talk } from './talk.ts';

/** A Sunday, noon. */
const NOW = atTime(parseDay('2026-11-29')!, 12);

describe('a day they want to be reminded on', () => {
  test.each<[string, string, number, string]>([
    ['nhắc em ngày 5/12 nộp hồ sơ nhé', '2026-12-05', 8, 'nộp hồ sơ'],
    ['mai nhac chi goi phong kiem nghiem', '2026-11-30', 8, 'goi phong kiem nghiem'],
    ['3 ngày nữa nhắc nha', '2026-12-02', 8, ''],
    ['thứ 2 tuần sau 9h sáng nhắc chị lên xã lấy giấy', '2026-11-30', 9, 'lên xã lấy giấy'],
    ['chủ nhật nhắc em chụp ảnh nhãn', '2026-12-06', 8, 'chụp ảnh nhãn'],
    ['chiều mai nhắc anh 3h gọi xã', '2026-11-30', 15, 'gọi xã'],
    ['cuối tháng nhắc em đóng phí mã vạch', '2026-11-30', 8, 'đóng phí mã vạch'],
    ['tháng 3 nhắc em làm lại phiếu', '2027-03-01', 8, 'làm lại phiếu'],
    ['nho ba nhac thu 2 toi di nop', '2026-11-30', 8, 'di nop'],
    ['nhắc cô tối thứ 2 gọi lại', '2026-11-30', 19, 'gọi lại'],
    ['hãy nhắc em ngày 10', '2026-12-10', 8, ''],
    ['nhắc em ngày 10', '2026-12-10', 8, ''],
    ['2 tháng nữa nhắc em', '2027-01-29', 8, ''],
    ['nhắc chúng tôi nộp hồ sơ vào thứ 6 này', '2026-12-04', 8, 'nộp hồ sơ'],
    ['nhắc chị Páo 5/12 nộp hồ sơ', '2026-12-05', 8, 'chị Páo 5/12 nộp hồ sơ'],
  ])('%s', (text, day, hour, of) => {
    const found = promisedIn(text, NOW);
    expect(found && 'at' in found ? [dayOf(found.at), hourOf(found.at), found.of] : found).toEqual([day, hour, of]);
  });
  test.each(['xã nhắc nộp trước ngày 20/12', 'hôm qua xã nhắc em nộp trước thứ sáu', 'em nhắc chị hoài, mai chị làm', 'nhắc lại giúp em câu hỏi hôm qua', 'nhắc em trước hạn', 'chồng nhắc mai đi nộp', 'giấy kiểm nghiệm 15/12 hết hạn, nhắc em nhé', 'mai có ai nhắc không', 'nhắc nhở mai họp', 'nhắc em ngày 32/12'])('none: %s', (text) => {
    expect(promisedIn(text, NOW)).toBeUndefined();
  });
});

test('a day of the moon is not reckoned; so long before a certificate ends, or may be filed again, is', () => {
  expect(promisedIn('nhắc em trước rằm tháng 12', NOW)).toEqual({ moon: true });
  expect(talk('mật ong 3 sao cấp ngày 10/3/2025', 'nhắc em trước hạn 1 tháng').said).toMatch(/10\/02\/2028 em nhắc/);
});

describe('a promise', () => {
  test('is said with its day, kept, shown, and gone with "đừng nhắc nữa"', () => {
    const made = talk(...CAKE, 'ngày 20/12 nhắc chị gửi mẫu nhé', '/dulieu');
    expect(made.all.at(-2)).toMatch(/20\/12\/202\d em nhắc: "gửi mẫu"/);
    expect(made.said).toMatch(/Hẹn nhắc:\n- 8 giờ .*20\/12.*gửi mẫu/);
    expect(made.state.timers.filter(({ kind }) => kind === 'promised')).toHaveLength(1);
    expect(talk(...CAKE, 'ngày 20/12 nhắc chị gửi mẫu nhé', 'đừng nhắc nữa').state.timers.filter(({ kind }) => kind === 'promised')).toEqual([]);
  });
  test('writes no day on a paper, and the commune that reminds is none', () => {
    const { state } = talk('bánh gai', 'mai nhắc em kiểm nghiệm', 'xã nhắc nộp trước ngày 20/12');
    expect(state.documents).toEqual([]);
    expect(state.facts.filter(({ fact }) => fact === 'commune')).toEqual([]);
  });
  test.each(['đổi sang thứ 6 đi', 'a nham, thu 6'])('moved a moment after: %s', (text) => {
    const { state, said } = talk(...CAKE, 'thứ 5 nhắc chị gửi mẫu', text);
    expect(state.timers.filter(({ kind }) => kind === 'promised').map(({ at, words }) => [dayOf(at), words])).toEqual([['2026-11-27', 'gửi mẫu']]);
    expect(said).toContain('thứ sáu, 27/11/2026 em nhắc: "gửi mẫu"');
  });
  test('a message taken back takes its reminder along', () => {
    const { state } = talk(...CAKE, 'mai nhắc chị gửi mẫu');
    const done = step(state, { ...incoming({ type: 'recalled', target: 'm7' as never }, { channel: 'zalo/dm:a', message: 'm9', at: NOW, name: 'Lan' }), no: 99, luck: '0'.repeat(16) }, { knowledge, now: state.timers[0]!.at - 3_600_000 });
    expect(state.timers.some(({ kind }) => kind === 'promised')).toBe(true);
    expect((done.state as Producer).timers.some(({ kind }) => kind === 'promised')).toBe(false);
  });
  test('rings once, and not at night', () => {
    const { state } = talk(...CAKE, 'mai nhắc chị gửi mẫu');
    const timer = state.timers.find(({ kind }) => kind === 'promised')!;
    const ring = (at: number) => step(state, { type: 'woke', timer: timer.id, channel: 'zalo/dm:a', at, no: 50, luck: '0'.repeat(16) } as never, { knowledge, now: at });
    const rung = ring(timer.at);
    expect(rung.effects).toHaveLength(1);
    expect(JSON.stringify(rung.effects)).toContain('gửi mẫu');
    expect((rung.state as Producer).timers.some(({ kind }) => kind === 'promised')).toBe(false);
    const night = ring(timer.at + 15 * 3_600_000);
    expect(night.effects).toEqual([]);
    expect(hourOf((night.state as Producer).timers.find(({ kind }) => kind === 'promised')!.at)).toBe(8);
  });
});
