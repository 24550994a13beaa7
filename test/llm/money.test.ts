import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf, mostOf, NANO, readPrices, type Usage } from '../../src/llm/prices.ts';
import { readPrompts } from '../../src/llm/prompts.ts';
import { json, says } from '../emulators/claude/replies.ts';
import { said, taking, freshStore, NOW } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { take } from '../../src/engine/take.ts';
import { COMPOSE, emulator, REWRITE, soon, thinker, UNDERSTAND } from './harness.ts';

const GOOD = json({ chon: 'm1' });
const usage = (input: number, output: number, read = 0, write = 0) => ({ input_tokens: input, output_tokens: output, cache_read_input_tokens: read, cache_creation_input_tokens: write });

describe('prices', () => {
  const haiku = readPrices().get('claude-haiku-5-5')!;
  const of = (input: number, output: number, cacheRead = 0, cacheWrite = 0): Usage => ({ input, output, cacheRead, cacheWrite });

  test('a grounded answer of the notes costs about half a thousandth of a dollar', () => {
    expect(costOf(of(2000, 500, 4000), haiku)).toBe(490_000);
    expect(costOf(of(1_000_000, 0), readPrices().get('claude-sonnet-5-5')!)).toBe(2 * NANO);
  });

  test('above a hundred thousand prompt tokens everything costs five times as much, cached ones count', () => {
    expect(costOf(of(100_000, 1000), haiku)).toBe(10_500_000);
    expect(costOf(of(100_001, 1000), haiku)).toBe((100_001 * 100 + 500_000) * 5);
    expect(costOf(of(1, 0, 100_000), haiku)).toBe((100 + 1_000_000) * 5);
  });

  test('what is set aside is never less than what it then costs', () => {
    const prices = [...readPrices().values()];
    fc.assert(fc.property(fc.constantFrom(...prices), fc.nat(50_000), fc.nat(50_000), fc.nat(50_000), fc.nat(20_000), (price, input, read, write, output) =>
      costOf(of(input, output, read, write), price) <= mostOf(input + read + write, output, price)));
  });

  test('a table that is wrong stops the start and says where', () => {
    const folder = join(freshFolder(), 'prompts');
    mkdirSync(folder);
    writeFileSync(join(folder, 'models.yaml'), '- id: claude-x\n  in: cheap\n');
    expect(() => readPrices(folder)).toThrow(/^prompts\/models\.yaml: 0\.in:/);
    expect(() => readPrompts(folder)).toThrow(/^prompts\/understand\.md: không đọc được/);
    writeFileSync(join(folder, 'understand.md'), '---\nversion: 1\nseconds: 90\nmax-tokens: 2000\nlongest: 10\n---\nx\n');
    expect(() => readPrompts(folder)).toThrow(/^prompts\/understand\.md: seconds:/);
    writeFileSync(join(folder, 'understand.md'), '---\nversion: 1\nseconds: 9\nmax-tokens: 2000\nlongest: 10\n---\nx\n');
    expect(() => readPrompts(folder)).toThrow(/đúng một mục "## Nhắc lại"/);
  });

  test('a model without a price is not used', async () => {
    const server = await emulator();
    expect(() => thinker(server, { model: 'claude-new-9' })).toThrow(/^OCOP_CLAUDE_MODEL: chưa có giá của claude-new-9; thêm vào prompts\/models\.yaml, hoặc chọn một trong: claude-haiku-5-5, /);
    expect(() => thinker(server, { escalate: 'claude-new-9' })).toThrow(/chưa có giá/);
  });
});

test('shares that do not hold one call are told of at the start, and such a call is not made', async () => {
  const server = await emulator();
  const { think, logged } = thinker(server, { model: 'claude-opus-5-5', personUsd: 0.01 });
  expect(logged.join()).toMatch(/"tasks":\["understand","rewrite","compose","transcribe"\]/);
  expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'budget' });
  expect(thinker(server).logged).toEqual([]);
});

describe('the ledger', () => {
  test('says who asked, what, how much and what came of it, and not a word of anybody', async () => {
    const store = freshStore();
    for (const text of ['chào', 'đồng ý']) take(said(text, `m${text}`), NOW, taking(store));
    const server = await emulator();
    server.will(json({ cau_hoi: 'Rượu cần giấy gì?' }, { usage: usage(900, 120, 600, 40) }));
    const { think, calls, keep } = thinker(server, {}, store);
    await think(REWRITE);
    const [call] = calls();
    expect(call).toMatchObject({ effect: 'E1.1', producer: 'P1', person: 'N1', day: '2026-11-24', task: 'rewrite', model: 'claude-haiku-5-5', outcome: 'answered', estimated: 0, input: 900, output: 120, cache_read: 600, cache_write: 40, attempts: 1, request: 'req_1', cost: 900 * 100 + 120 * 500 + 600 * 10 + 40 * 125 });
    expect(call!.prompt).toBe(readPrompts().get('rewrite')!.version);
    expect(call!.prompt).toMatch(/^\d+-[0-9a-f]{8}$/);
    expect(JSON.stringify(call)).not.toMatch(/rượu|bánh gai|giấy/i);
    expect(keep.spent('2026-11-24')).toBe(call!.cost);
  });

  test('its sum is the sum of what was charged, whatever came, in any order', async () => {
    const server = await emulator();
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ input: fc.nat(150_000), output: fc.nat(3000), bad: fc.boolean() }), { minLength: 1, maxLength: 8 }), async (all) => {
      const { think, keep, calls } = thinker(server, { dayUsd: 100, personUsd: 100 });
      const price = readPrices().get('claude-haiku-5-5')!;
      server.will(...all.map(({ input, output, bad }) => says(bad ? 'x' : '{"chon":"m1"}', { usage: usage(input, output) })));
      await Promise.all(all.map(() => think(UNDERSTAND)));
      const expected = all.reduce((sum, { input, output }) => sum + costOf({ input, output, cacheRead: 0, cacheWrite: 0 }, price), 0);
      expect(keep.spent('2026-11-24')).toBe(expected);
      expect(calls().reduce((sum, { cost }) => sum + cost, 0)).toBe(expected);
      expect(calls().some(({ outcome }) => outcome === 'asking')).toBe(false);
    }), { numRuns: 15 });
  });

  test('a process that dies while it waits has counted the most it may cost; the next one closes the row', async () => {
    const server = await emulator();
    server.will({ type: 'hangs' });
    const kit = thinker(server);
    const waiting = kit.think(COMPOSE);
    await soon('it is asked', () => server.asked.length === 1);
    const [asking] = kit.calls();
    expect(asking).toMatchObject({ outcome: 'asking', estimated: 1 });
    expect(asking!.cost).toBeGreaterThan(1_000_000);
    kit.open();
    expect(kit.calls()).toMatchObject([{ outcome: 'lost', cost: asking!.cost, estimated: 1 }]);
    expect(kit.logged.join()).toMatch(/"calls":1/);
    kit.thinker.stop();
    await waiting;
  });

  test('after an erasure the sums stay, and nobody is named', async () => {
    const store = freshStore();
    for (const text of ['chào', 'đồng ý']) take(said(text, `m${text}`), NOW, taking(store));
    const server = await emulator();
    server.will(GOOD);
    const { think, calls } = thinker(server, {}, store);
    await think(UNDERSTAND);
    expect(calls()[0]).toMatchObject({ producer: 'P1', person: 'N1' });
    for (const text of ['/xoa', '1']) take(said(text, `m${text}`), NOW, taking(store));
    expect(calls()).toMatchObject([{ producer: null, person: null, cost: 160_000 }]);
  });
});

describe('shares', () => {
  test('whoever has had theirs is told so, others are not kept from theirs, and a new day begins in Vietnam', async () => {
    const store = freshStore();
    for (const chat of ['zalo/dm:lan', 'zalo/dm:man']) for (const text of ['chào', 'đồng ý']) take(said(text, `${chat}${text}`, chat), NOW, taking(store));
    const server = await emulator();
    server.alwaysWill(() => json({ chon: 'm1' }, { usage: usage(4000, 0) }));
    const { think, calls, pass, thinker: opened } = thinker(server, { personUsd: 0.002 }, store);
    // Each costs 400 µ$; two more fit besides what is set aside for one.
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i += 1) outcomes.push((await think(UNDERSTAND)).type === 'understood' ? 'answered' : 'budget');
    expect(outcomes.at(-1)).toBe('budget');
    expect(outcomes.filter((one) => one === 'answered').length).toBeGreaterThan(0);
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'budget' });
    expect(await think(UNDERSTAND, 'zalo/dm:man')).toMatchObject({ type: 'understood' });
    expect(opened.isOn()).toBe(true);
    expect(calls().filter(({ outcome }) => outcome === 'budget').every(({ cost, estimated }) => cost === 0 && estimated === 0)).toBe(true);
    pass(15 * 3_600_000);
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'budget' });
    pass(3_600_000);
    expect(await think(UNDERSTAND)).toMatchObject({ type: 'understood' });
  });

  test('when the day is spent it is off for everybody until the next one', async () => {
    const server = await emulator();
    server.will(says('{"chon":"m1"}', { usage: usage(30_000, 0) }));
    const { think, pass, thinker: opened } = thinker(server, { dayUsd: 0.003 });
    expect(await think(UNDERSTAND)).toMatchObject({ type: 'understood' });
    expect(opened.isOn()).toBe(false);
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'budget' });
    pass(16 * 3_600_000);
    expect(opened.isOn()).toBe(true);
  });

  test('many at once cannot together have more than the day holds', async () => {
    const server = await emulator();
    server.alwaysWill(() => json({ chon: 'm1' }, { after: 30, usage: usage(1000, 2000) }));
    const { think, keep } = thinker(server, { dayUsd: 0.004, atOnce: 20 });
    const all = await Promise.all(Array.from({ length: 20 }, () => think(UNDERSTAND)));
    expect(all.some((one) => one.type === 'unavailable' && one.why === 'budget')).toBe(true);
    expect(keep.spent('2026-11-24')).toBeLessThanOrEqual(0.004 * NANO);
    expect(keep.spent('2026-11-24')).toBeGreaterThan(0);
  });
});
