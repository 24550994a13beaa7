import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEY, type Claude } from '../emulators/claude/emulator.ts';
import { json } from '../emulators/claude/replies.ts';
import { modelSetting, modelState } from '../../src/command/model-state.ts';
import { readConfig } from '../../src/config.ts';
import { NOW } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { emulator, SETTINGS, thinker, UNDERSTAND } from './harness.ts';
import { ocop } from '../ocop.ts';

/** Processes take their time on a busy machine. */
const MINUTES = 180_000;

const environment = (server: Claude, data: string, more: Record<string, string> = {}) =>
  ({ OCOP_DATA: data, OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_API: server.url, OCOP_LOG_LEVEL: 'debug', ...more });

describe('ocop model', () => {
  test('off needs a why; both are written down with who and when, and doctor and status show them', async () => {
    const server = await emulator();
    const data = join(freshFolder(), 'data');
    const env = environment(server, data);
    expect(await ocop(['model', 'off'], { env })).toMatchObject({ status: 2, stderr: "thiếu tùy chọn --why <why>\n" });
    expect((await ocop(['model', 'off', '--why', 'trả lời sai ở xã Hải Xuân', '--by', 'chị Hà'], { env })).stdout).toMatch(/^Đã tắt mô hình/);
    const doctor = (await ocop(['doctor'], { env })).stdout;
    expect(doctor).toMatch(/claude-haiku-5-5, mức low; mỗi ngày tối đa 2 USD, mỗi người 0,05 USD/);
    expect(doctor).toMatch(/Mô hình: công tắc +TẮT từ .*, chị Hà: trả lời sai ở xã Hải Xuân/);
    expect((await ocop(['model', 'on', '--why', 'đã sửa'], { env })).status).toBe(0);
    const { stdout } = await ocop(['model', 'status', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ on: true, spent: 0, switches: [{ on: true, why: 'đã sửa' }, { on: false, who: 'chị Hà' }] });
    expect(doctor + stdout).not.toContain(KEY);
  }, MINUTES);

  test('settings that do not fit stop the start, one line each, and never show the key', async () => {
    const server = await emulator();
    const env = environment(server, join(freshFolder(), 'data'), { OCOP_CLAUDE_EFFORT: 'much', OCOP_CLAUDE_DAY_USD: '-1', OCOP_CLAUDE_KEY: 'a key with spaces' });
    const { status, stderr } = await ocop(['start'], { env });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n').toSorted()).toEqual(['OCOP_CLAUDE_DAY_USD: không được âm', 'OCOP_CLAUDE_EFFORT: phải là một trong: low, medium, high, xhigh, max', 'OCOP_CLAUDE_KEY: phải là một khóa API, không có khoảng trắng']);
    const unknown = await ocop(['start'], { env: environment(server, join(freshFolder(), 'data'), { OCOP_CLAUDE_MODEL: 'claude-next-9' }) });
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(/^OCOP_CLAUDE_MODEL: chưa có giá của claude-next-9[^\n]*\n$/);
  }, MINUTES);
});

describe('for staff', () => {
  const config = (server: Pick<Claude, 'url'>) => ({ ...readConfig({ OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_API: server.url }), claude: { ...SETTINGS, api: server.url } });
  const lines = (of: readonly (readonly [string, string])[]) => of.map((line) => line.join(' ')).join('\n');

  test('what was asked, answered, spent and estimated today, and that it rests', async () => {
    const server = await emulator();
    server.will(json({ chon: 'm1' }), { type: 'cut', when: 'within' }, { type: 'refuses', status: 401, error: 'authentication_error' });
    const kit = thinker(server);
    for (let i = 0; i < 3; i += 1) await kit.think(UNDERSTAND);
    const told = lines(modelState(config(server), kit.store.database, NOW));
    expect(told).toMatch(/công tắc mở/);
    expect(told).toMatch(/tình trạng NGHỈ đến 08:15:00 24\/11\/2026 \(401 authentication_error\)/);
    expect(told).toMatch(/hôm nay 0,00\d+ USD \(trong đó 0,00\d+ là ước mức cao nhất\); 3 lần hỏi của 0 người, 1 lần có trả lời; rejected 1, unreachable 1/);
  });

  test('without a key there is none; a model without a price is said to be of no use; nothing goes in the clear', () => {
    expect(lines([modelSetting(readConfig({}))])).toMatch(/chưa đặt khóa/);
    expect(lines([modelSetting(readConfig({ OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_MODEL: 'claude-next-9' }))])).toMatch(/KHÔNG dùng được: OCOP_CLAUDE_MODEL: chưa có giá/);
    expect(lines([modelSetting(readConfig({ OCOP_CLAUDE_KEY: KEY }))])).not.toMatch(/KHÔNG/);
    expect(lines([modelSetting(readConfig({ OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_MODEL: 'claude-sonnet-5-5' }))])).toMatch(/KHÔNG ĐỦ cho một lần hỏi: .*transcribe \(claude-sonnet-5-5\)/);
    expect(lines([modelSetting(readConfig({ OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_MODEL: 'claude-sonnet-5-5', OCOP_CLAUDE_PERSON_USD: '1' }))])).not.toMatch(/KHÔNG/);
    for (const url of ['http://api.anthropic.com', 'http://127.0.0.1.example.com', 'http://localhost@example.com', 'ftp://127.0.0.1']) expect(() => readConfig({ OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_API: url })).toThrow('OCOP_CLAUDE_API: phải là địa chỉ https');
    expect(readConfig({ OCOP_CLAUDE_MODEL: 'claude-sonnet-5-5' }).claude).toBeUndefined();
  });
});
