import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { databaseIn, openService } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { freshFolder } from '../undone.ts';
import { soon } from '../platform/zalo/harness.ts';
import { settle } from '../wave/people.ts';
import { ocop, ocopProcess } from '../ocop.ts';

const HOUR = 3_600_000;
/** Ten in the morning in Vietnam, whatever hour it is. */
const AHEAD = (3 * HOUR - (Date.now() % (24 * HOUR)) + 24 * HOUR) % (24 * HOUR);
const DAY = new Date(Date.now() + 20 * 24 * HOUR).toISOString().slice(0, 10).split('-').toReversed().join('/');

/** `send` as a process of its own, beside the service that runs; the others within this one. */
const runIn = (data: string) => async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const run = args[0] === 'send' ? ocopProcess : ocop;
  const { status, stdout, stderr } = await run(['announce', ...args], { env: { OCOP_DATA: data, OCOP_TELEGRAM_NAME: 'tro_ly_ocop_bot' } });
  return { code: status, out: stdout, err: stderr };
};

test('on the command line: a dry run keeps nothing; a draft is approved by its code, goes out through the running service, and each recipient has a state', { timeout: 600_000 }, async () => {
  const data = freshFolder();
  const ocop = runIn(data);
  const store = openStore(databaseIn(data));
  settle(store, ['telegram/dm:a', 'telegram/dm:b', 'zalo/dm:c'], Date.now());
  store.close();
  const from = join(data, 'draft.json');
  writeFileSync(from, JSON.stringify({ kind: 'hội chợ', title: 'Hội chợ OCOP', starts: `8h ${DAY}`, place: 'Sân vận động', map: 'https://maps.example/x', contact: 'anh Hải', audience: 'tất cả', capacity: 50 }));
  const dry = JSON.parse((await ocop('draft', '--from', from, '--dry-run', '--json')).out) as { id: null; preview: Record<string, string>; platforms: { platform: string; people: number }[] };
  expect(dry.id).toBeNull();
  expect(dry.platforms.map(({ platform, people }) => [platform, people])).toEqual([['telegram', 2], ['zalo', 1]]);
  expect(dry.preview['telegram']).toContain('[Đi] [Không đi]');
  expect(dry.preview['zalo']).toContain('1) Đi\n2) Không đi');
  expect(dry.preview['zalo']).toContain('Bản đồ: https://maps.example/x');
  expect((await ocop('list')).out).toContain('chưa có thông báo');

  const shown: { channel: string; text: string }[] = [];
  let blocked = true;
  const screen = (name: string) => {
    const platform = simulated(name, ({ channel, text }) => { shown.push({ channel, text }); return `s${shown.length}`; });
    return { ...platform, send: async (...args: Parameters<typeof platform.send>) => (args[0] === 'telegram/dm:b' && blocked ? { type: 'refused' as const, why: 'unreachable' as const, detail: '403 Forbidden: bot was blocked by the user' } : platform.send(...args)) };
  };
  const service = openService({ data, office: {}, platforms: [screen('telegram'), screen('zalo')], clock: { now: () => Date.now() + AHEAD }, logger: quiet });
  await service.engine.start();
  try {
    const draft = JSON.parse((await ocop('draft', '--from', from, '--json')).out) as { id: string; code: string };
    expect((await ocop('send', '0000')).err).toMatch(/0000: không có bản nháp/);
    expect((await ocop('send', draft.code)).out).toMatch(/3 người.*Mã điểm danh tại cửa: \d{4}/s);
    await soon('it goes out', () => shown.filter(({ text }) => text.startsWith('📣')).length === 2);
    const states = async () => (JSON.parse((await ocop('status', draft.id, '--json')).out) as { recipients: { who: string; state: string; why: string | null }[] }).recipients;
    await soon('all are settled', () => service.store.office.announcing.recipients(draft.id).every(({ state }) => state === 'delivered' || state === 'refused'));
    const settled = await states();
    expect(settled.map(({ state, why }) => [state, why])).toEqual([['delivered', null], ['refused', 'đã chặn em'], ['delivered', null]]);

    blocked = false;
    expect((await ocop('retry', draft.id)).code).toBe(2);
    expect((await ocop('retry', draft.id, '--who', settled[0]!.who)).out).toContain('không có ai');
    expect((await ocop('retry', draft.id, '--state', 'refused')).out).toContain('gửi lại cho 1 nơi');
    await soon('it arrives', () => shown.filter(({ text }) => text.startsWith('📣')).length === 3);
    await soon('it is written down', () => service.store.office.announcing.recipients(draft.id).every(({ state }) => state === 'delivered'));
    expect((await states()).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);

    // Somebody says yes and is there.
    await service.engine.admit(incoming({ type: 'said', text: 'chị đi 2 người' }, { channel: 'zalo/dm:c', message: 'm1', at: Date.now(), name: 'Chị Cúc' }));
    const { door } = service.store.office.announcing.announcement(draft.id)!;
    service.store.office.apply([{ type: 'attended', attendance: { announcement: draft.id as never, person: service.store.office.announcing.personOf('zalo/dm:c')!.person, producer: 'P900000002', channel: 'zalo/dm:c' as never, name: '=Chị Cúc', people: 2, how: 'code', at: Date.now() } }], Date.now());
    const qr = join(data, 'qr.png');
    expect((await ocop('door', draft.id, '--out', qr)).out).toContain(`start=CM-${door}`);
    expect(readFileSync(qr).subarray(1, 4).toString()).toBe('PNG');
    const [csv, xlsx] = [join(data, 'dự.csv'), join(data, 'dự.xlsx')];
    expect((await ocop('attendance', draft.id, '--out', csv)).code).toBe(0);
    expect(readFileSync(csv, 'utf8')).toContain("Chị Cúc");
    expect(readFileSync(csv, 'utf8')).not.toMatch(/,=Chị/);
    expect((await ocop('attendance', draft.id, '--out', xlsx)).code).toBe(0);
    expect(existsSync(xlsx)).toBe(true);
    expect((await ocop('attendance', draft.id, '--out', join(data, 'x.doc'))).err).toMatch(/chỉ ghi được/);

    expect((await ocop('cancel', draft.id)).err).toContain('--code');
    expect((await ocop('cancel', draft.id, '--code', draft.code)).out).toContain('3 nơi đã nhận');
    await soon('all hear of it', () => shown.filter(({ text }) => text.includes('không tổ chức nữa')).length === 3);
  } finally {
    await service.close();
  }
});

test('what is wrong is said in one line, with where', { timeout: 300_000 }, async () => {
  const data = freshFolder();
  const ocop = runIn(data);
  const from = join(data, 'draft.json');
  writeFileSync(from, '{"tittle": "x"}');
  for (const [args, says] of [
    [['draft', '--from', from], /tittle|Unrecognized/],
    [['draft', '--title', 'x', '--starts', 'mai', '--place', 'y', '--contact', 'z', '--audience', 'tất cả'], /^starts: /],
    [['draft', '--title', 'x', '--starts', `8h ${DAY}`, '--place', 'y', '--contact', 'z', '--audience', 'bà con xóm 3'], /^audience: .*bà con xóm 3/],
    [['draft', '--title', 'x'], /^audience: /],
    [['status', 'B99'], /^B99: không có thông báo này/],
  ] as const) {
    const { code, err } = await ocop(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});
