import { describe, expect, test } from 'vitest';
import { json, type Scripted } from '../emulators/claude/replies.ts';
import { emulator, soon, thinker, UNDERSTAND } from './harness.ts';

const GOOD = json({ chon: 'm1' });
const BUSY: Scripted = { type: 'refuses', status: 529, error: 'overloaded_error' };
const OFF = { type: 'unavailable', why: 'off' };
const MINUTE = 60_000;

describe('the breaker', () => {
  test('after so many failures in a row nobody is asked for a while; then one is, and only its success ends the rest', async () => {
    const server = await emulator();
    server.will(BUSY, BUSY, BUSY);
    const { think, pass, thinker: opened } = thinker(server);
    for (let i = 0; i < 3; i += 1) expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'busy' });
    expect(opened.isOn()).toBe(false);
    expect(await think(UNDERSTAND)).toEqual(OFF);
    expect(server.asked).toHaveLength(3);
    pass(MINUTE);
    expect(opened.isOn()).toBe(true);
    server.will(BUSY);
    expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'busy' });
    // A probe that fails makes the rest longer.
    pass(MINUTE);
    expect(opened.isOn()).toBe(false);
    pass(MINUTE);
    server.will(GOOD, BUSY, BUSY, GOOD);
    expect(await think(UNDERSTAND)).toMatchObject({ type: 'understood' });
    for (const why of ['busy', 'busy']) expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why });
    expect(await think(UNDERSTAND)).toMatchObject({ type: 'understood' });
    expect(opened.isOn()).toBe(true);
  });

  test('one call is let through to see, not everybody at once', async () => {
    const server = await emulator();
    server.will(BUSY, BUSY, BUSY);
    const { think, pass, thinker: opened } = thinker(server);
    for (let i = 0; i < 3; i += 1) await think(UNDERSTAND);
    pass(MINUTE);
    server.will(json({ chon: 'm1' }, { after: 150 }));
    const probe = think(UNDERSTAND);
    await soon('it is asked', () => server.asked.length === 4);
    expect(opened.isOn()).toBe(false);
    expect(await Promise.all([think(UNDERSTAND), think(UNDERSTAND)])).toEqual([OFF, OFF]);
    expect(await probe).toMatchObject({ type: 'understood' });
    expect(opened.isOn()).toBe(true);
  });

  test('answers of no use and requests that do not fit say nothing about the next one', async () => {
    const server = await emulator();
    const { think, thinker: opened } = thinker(server, { failures: 1 });
    server.will(json({ chon: 'm9' }), { type: 'refuses', status: 400, error: 'invalid_request_error' }, { type: 'says-wrong', fields: { stop_reason: 'refusal' } });
    for (const why of ['malformed', 'rejected', 'refused']) expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why });
    expect(opened.isOn()).toBe(true);
  });

  test.each([401, 402, 403])('a key that does not open (%d) rests at once, for a quarter of an hour', async (status) => {
    const server = await emulator();
    server.will({ type: 'refuses', status, error: 'authentication_error' });
    const { think, pass, thinker: opened } = thinker(server);
    await think(UNDERSTAND);
    pass(14 * MINUTE);
    expect(opened.isOn()).toBe(false);
    pass(MINUTE);
    expect(opened.isOn()).toBe(true);
  });

  test('a provider that names a time is not asked before', async () => {
    const server = await emulator();
    server.will({ type: 'refuses', status: 429, error: 'rate_limit_error', headers: { 'retry-after': '300' } });
    const { think, pass, thinker: opened } = thinker(server, { failures: 1 });
    await think(UNDERSTAND);
    pass(4 * MINUTE);
    expect(opened.isOn()).toBe(false);
    pass(MINUTE);
    expect(opened.isOn()).toBe(true);
  });

  test('a call that we end ourselves, since we are told to stop, makes nobody rest', async () => {
    const server = await emulator();
    server.will({ type: 'hangs' });
    const { think, open, thinker: first } = thinker(server, { failures: 1 });
    const waiting = think(UNDERSTAND);
    await soon('it is asked', () => server.asked.length === 1);
    first.stop();
    expect(await waiting).toEqual({ type: 'unavailable', why: 'late' });
    expect(open().isOn()).toBe(true);
  });

  test('a rest outlives the process', async () => {
    const server = await emulator();
    server.will(BUSY);
    const { think, open, pass } = thinker(server, { failures: 1 });
    await think(UNDERSTAND);
    const next = open();
    expect(next.isOn()).toBe(false);
    expect(await think(UNDERSTAND, 'zalo/dm:lan', next)).toEqual(OFF);
    pass(MINUTE);
    server.will(GOOD);
    expect(await think(UNDERSTAND, 'zalo/dm:lan', next)).toMatchObject({ type: 'understood' });
    expect(open().isOn()).toBe(true);
  });
});

describe('the switch', () => {
  test('off: nobody is asked any more, at once; on: they are', async () => {
    const server = await emulator();
    const { think, keep, thinker: opened } = thinker(server);
    keep.turn(false, 'Hà', 'trả lời sai', 1);
    expect(opened.isOn()).toBe(false);
    expect(await think(UNDERSTAND)).toEqual(OFF);
    keep.turn(true, 'Hà', 'đã xem', 2);
    expect(opened.isOn()).toBe(true);
    server.will(GOOD);
    expect(await think(UNDERSTAND)).toMatchObject({ type: 'understood' });
    expect(keep.switches(9)).toMatchObject([{ on: true, who: 'Hà', why: 'đã xem' }, { on: false, who: 'Hà', why: 'trả lời sai' }]);
  });

  test('a call under way when it is switched off ends now, not with its deadline, and it is no failure of the provider', async () => {
    const server = await emulator();
    server.will({ type: 'hangs' });
    const { think, keep, calls, thinker: opened } = thinker(server, { failures: 1 });
    const waiting = think(UNDERSTAND);
    await soon('it is asked', () => server.asked.length === 1);
    const begun = performance.now();
    keep.turn(false, 'Hà', 'thử', 1);
    expect(await waiting).toEqual(OFF);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(calls()).toMatchObject([{ outcome: 'off', code: 'stopped', estimated: 1 }]);
    keep.turn(true, 'Hà', 'thử', 2);
    expect(opened.isOn()).toBe(true);
  });
});

describe('how long a model will be there', () => {
  test('a retired one is not asked; one that ends is said to; one nobody tells of is used', async () => {
    for (const [lifecycle, on, noted] of [['retired', false, 'retired 2027-01-31'], ['deprecated', true, 'deprecated 2027-01-31'], ['active', true, 'active'], ['nobody', true, undefined]] as const) {
      const server = await emulator();
      server.models(lifecycle);
      const { thinker: opened, keep, logged } = thinker(server);
      opened.start();
      await soon('it is told', () => (lifecycle === 'nobody' ? logged.length > 0 : keep.summary('2026-11-24').models.length > 0));
      expect(keep.summary('2026-11-24').models[0]?.lifecycle).toBe(noted);
      expect(opened.isOn()).toBe(on);
      expect(logged.length > 0).toBe(lifecycle !== 'active');
    }
  });
});
