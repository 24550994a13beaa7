import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Thought } from '../../src/core/think.ts';
import { json, says, type Scripted } from '../emulators/claude/replies.ts';
import { COMPOSE, emulator, REWRITE, soon, thinker, UNDERSTAND } from './harness.ts';

type Why = (Thought & { type: 'unavailable' })['why'];

const refuses = (status: number, error: string, headers?: Record<string, string>): Scripted => ({ type: 'refuses', status, error, ...(headers ? { headers } : {}) });
const GOOD = json({ chon: 'm1' });

afterEach(() => { vi.unstubAllEnvs(); });

/** Every way a call can end badly: what it is called, and whether it may have been charged. */
const BADLY: readonly (readonly [what: string, said: Scripted, why: Why, charged: boolean])[] = [
  ['429', refuses(429, 'rate_limit_error'), 'busy', false],
  ['529', refuses(529, 'overloaded_error'), 'busy', false],
  ['500', refuses(500, 'api_error'), 'unreachable', false],
  ['504', refuses(504, 'timeout_error'), 'unreachable', false],
  ['400', refuses(400, 'invalid_request_error'), 'rejected', false],
  ['401', refuses(401, 'authentication_error'), 'rejected', false],
  ['402', refuses(402, 'billing_error'), 'rejected', false],
  ['403', refuses(403, 'permission_error'), 'rejected', false],
  ['404', refuses(404, 'not_found_error'), 'rejected', false],
  ['413', refuses(413, 'request_too_large'), 'too-large', false],
  ['the connection is cut before an answer', { type: 'cut', when: 'before' }, 'unreachable', true],
  ['the connection is cut in the middle of one', { type: 'cut', when: 'within' }, 'unreachable', true],
  ['nothing comes', { type: 'hangs' }, 'late', true],
  ['the body stalls', { type: 'stalls' }, 'late', true],
  ['the body is no JSON', { type: 'no-json' }, 'malformed', true],
  ['the reply has no content', { type: 'says-wrong', fields: { content: null } }, 'malformed', true],
  ['it wants to use a tool', { type: 'says-wrong', fields: { stop_reason: 'tool_use' } }, 'malformed', true],
  ['it pauses', says('{"chon"', { stop: 'pause_turn' }), 'malformed', true],
  ['it is no object', { type: 'says-wrong', fields: { content: [{ type: 'text', text: 'không phải JSON' }] } }, 'malformed', true],
  ['the model refuses', says('', { stop: 'refusal' }), 'refused', true],
  ['it is cut off', says('{"chon":"m', { stop: 'max_tokens' }), 'cut-off', true],
  ['the context is full', says('', { stop: 'model_context_window_exceeded' }), 'too-large', true],
];

describe('each failure is one reason, and what it may have cost is counted', () => {
  test.each(BADLY)('%s', async (_what, said, why, charged) => {
    const server = await emulator();
    server.will(said);
    const { think, calls, logged } = thinker(server, { longest: said.type === 'hangs' || said.type === 'stalls' ? 150 : 4000 });
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why });
    const [call] = calls();
    expect(call).toMatchObject({ outcome: why, attempts: 1, task: 'understand' });
    expect(call!.cost > 0).toBe(charged);
    expect(logged.join()).not.toMatch(/dc r em|words of the provider|sk-ant/);
  });

  test('nobody listens at that address', async () => {
    const server = await emulator();
    await server.close();
    const { think, calls } = thinker(server);
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'unreachable' });
    expect(calls()).toMatchObject([{ cost: 0, code: 'ECONNREFUSED' }]);
  });
});

describe('trying again', () => {
  test('what may pass is tried once more, and both tries are one call of the ledger', async () => {
    const server = await emulator();
    server.will(refuses(529, 'overloaded_error', { 'retry-after-ms': '10' }), GOOD);
    const { think, calls } = thinker(server, { retries: 1 });
    expect(await think(UNDERSTAND)).toEqual({ type: 'understood', choice: '12:1' });
    expect(calls()).toMatchObject([{ outcome: 'answered', attempts: 2, estimated: 0, cost: 160_000 }]);
  });

  test('a try whose answer was lost is counted beside the one that was answered', async () => {
    const server = await emulator();
    server.will({ type: 'cut', when: 'within' }, GOOD);
    const { think, calls } = thinker(server, { retries: 1 });
    expect(await think(UNDERSTAND)).toEqual({ type: 'understood', choice: '12:1' });
    expect(calls()[0]!.cost).toBeGreaterThan(1_000_000);
    expect(calls()).toMatchObject([{ attempts: 2, estimated: 1, input: 1200, output: 80 }]);
  });

  test('what will not pass is not', async () => {
    const server = await emulator();
    server.will(refuses(400, 'invalid_request_error'), json({ chon: 'm1' }));
    const { think } = thinker(server, { retries: 3 });
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'rejected' });
    expect(await think(UNDERSTAND)).toEqual({ type: 'understood', choice: '12:1' });
    expect(server.asked).toHaveLength(2);
  });

  test('told to come back in an hour, it says so at once instead of waiting out its time', async () => {
    const server = await emulator();
    server.will(refuses(429, 'rate_limit_error', { 'retry-after': '3600' }));
    const begun = performance.now();
    const { think } = thinker(server, { retries: 3 });
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'busy' });
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('another model is asked once where the first one is of no use, and only there', async () => {
    const server = await emulator();
    server.will(says('x', { stop: 'max_tokens' }), says([{ text: 'Nộp ở xã.', of: [[0, 0, 1]] }]), refuses(500, 'api_error'));
    const { think, calls } = thinker(server, { escalate: 'claude-sonnet-5-5' });
    expect(await think(COMPOSE)).toMatchObject({ type: 'composed' });
    expect(await think(COMPOSE)).toEqual({ type: 'unavailable', why: 'unreachable' });
    expect(calls().map(({ model, outcome }) => `${model} ${outcome}`)).toEqual(['claude-haiku-5-5 cut-off', 'claude-sonnet-5-5 answered', 'claude-haiku-5-5 unreachable']);
  });
});

describe('time and numbers', () => {
  test('no more at once than allowed; who waits too long or finds the line too long is told', async () => {
    const server = await emulator();
    server.alwaysWill(() => json({ chon: 'm1' }, { after: 100 }));
    const { think } = thinker(server, { atOnce: 2 });
    let most = 0;
    const watch = setInterval(() => { most = Math.max(most, server.under()); }, 2);
    const all = await Promise.all(Array.from({ length: 14 }, () => think(UNDERSTAND)));
    clearInterval(watch);
    expect(most).toBe(2);
    expect(all.filter((one) => one.type === 'understood')).toHaveLength(10);
    expect(all.filter((one) => one.type === 'unavailable' && one.why === 'busy')).toHaveLength(4);
  });

  test('an answer that comes after its time is heard by nobody, and the line goes on', async () => {
    const server = await emulator();
    // A busy machine may hold up an answer that comes at once: the time is long enough for that, and the late one later still.
    server.will(json({ chon: 'm1' }, { after: 1500 }), GOOD);
    const { think, calls } = thinker(server, { longest: 600, atOnce: 1 });
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'late' });
    expect(await think(UNDERSTAND)).toEqual({ type: 'understood', choice: '12:1' });
    await new Promise((resolve) => setTimeout(resolve, 1550));
    expect(calls().map(({ outcome }) => outcome)).toEqual(['late', 'answered']);
    expect(server.asked[0]!.gone).toBe(true);
  });

  test('stopping ends what is under way at once, and the provider sees us go', async () => {
    const server = await emulator();
    server.will({ type: 'hangs' });
    const kit = thinker(server);
    const waiting = kit.think(REWRITE);
    await soon('it is asked', () => server.asked.length === 1);
    const begun = performance.now();
    kit.thinker.stop();
    expect(await waiting).toEqual({ type: 'unavailable', why: 'late' });
    expect(performance.now() - begun).toBeLessThan(500);
    await soon('gone', () => server.asked[0]!.gone);
    expect(kit.thinker.isOn()).toBe(false);
    expect(await kit.think(REWRITE)).toEqual({ type: 'unavailable', why: 'off' });
    expect(kit.calls()).toMatchObject([{ outcome: 'late' }]);
  });
});

test('headers of another tool in the environment do not go out', async () => {
  vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', 'authorization: Bearer other\nanthropic-beta: other-2026-01-01');
  vi.stubEnv('ANTHROPIC_LOG', 'debug');
  const server = await emulator();
  server.will(GOOD);
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level).mockImplementation(() => undefined));
  const { think } = thinker(server);
  expect(await think(UNDERSTAND)).toEqual({ type: 'understood', choice: '12:1' });
  for (const spy of printed) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});
