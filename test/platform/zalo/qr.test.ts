import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import QRCode from 'qrcode';
import { describe, expect, test, vi } from 'vitest';
import { zaloCheck, zaloLogin } from '../../../src/command/zalo.ts';
import { qrLogin } from '../../../src/platform/zalo/qr.ts';
import { drawn } from '../../../src/platform/zalo/qr-picture.ts';
import { open } from '../../../src/platform/zalo/session.ts';
import { openStore } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import { freshStore } from '../../fresh.ts';
import { freshFolder } from '../../undone.ts';
import type { Phone } from '../../emulators/zalo/qr.ts';
import { emulator, running, soon, wait } from './harness.ts';
import { settings } from './settings.ts';

const png = (await QRCode.toBuffer('https://id.zalo.me/some/long/address?of=a&login=code', { type: 'png', margin: 3, scale: 5 })).toString('base64');
const clock = { now: () => Date.now() };

async function login(script: Phone[], deadline?: number) {
  const server = await emulator({ qr: { script, picture: () => png } });
  const bot = server.world.account('Trợ lý');
  const store = freshStore();
  const keep = zaloKeep(store.database);
  const shown: number[] = [];
  const scanned: string[] = [];
  const result = await qrLogin({ settings: { ...settings, loopback: server.url }, keep, clock, ...(deadline ? { deadline } : {}) }, { picture: (bytes) => { shown.push(bytes.length); }, scanned: (name) => { scanned.push(name); } });
  return { server, bot, store, keep, result, shown, scanned };
}

describe('a login by code', () => {
  test('ends with a session that opens the service', async () => {
    const { server, bot, store, keep, result, scanned } = await login(['scan']);
    expect(result).toEqual({ type: 'logged-in', uid: server.world.uid(bot, bot) });
    expect(scanned).toEqual(['Trợ lý']);
    const session = open(keep.session()!.sealed, settings.secret)!;
    expect(session).toMatchObject({ imei: bot.session.imei, userAgent: bot.session.userAgent });
    expect(session.userAgent).toContain('Chrome/130');
    await running(server, bot, { store });
    expect(server.violations).toEqual([]);
  });

  test('ends when the phone declines', async () => {
    const { result, keep } = await login(['decline']);
    expect(result).toEqual({ type: 'declined' });
    expect(keep.session()).toBeUndefined();
  });

  test('ends when nobody scans in time', async () => {
    const began = Date.now();
    expect((await login(['ignore'], 150)).result).toEqual({ type: 'too-late' });
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test('ends in time also when Zalo shows no picture', async () => {
    const began = Date.now();
    expect((await login(['hang'], 150)).result).toEqual({ type: 'too-late' });
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test('shows another picture when the first has expired', async () => {
    // The library gives each picture a hundred seconds; here they pass at once.
    const real = globalThis.setTimeout;
    const quick = vi.spyOn(globalThis, 'setTimeout').mockImplementation((act: () => void, ms?: number) => real(act, ms === 100_000 ? 60 : ms));
    const { result, shown } = await login(['ignore', 'scan']);
    quick.mockRestore();
    expect(result).toMatchObject({ type: 'logged-in' });
    expect(shown).toHaveLength(2);
  });

  test('says what is wrong when Zalo answers otherwise', async () => {
    const server = await emulator();
    await server.stop();
    const result = await qrLogin({ settings: { ...settings, loopback: server.url }, keep: zaloKeep(freshStore().database), clock }, { picture: () => undefined, scanned: () => undefined });
    expect(result).toMatchObject({ type: 'failed' });
  });

  test('of a known account keeps its browser, and what it may answer', async () => {
    const { server, bot, keep } = await login(['scan']);
    const first = keep.session()!;
    const again = await emulator({ qr: { script: ['scan'], picture: () => png } });
    again.world.people.push(bot);
    await qrLogin({ settings: { ...settings, loopback: again.url }, keep, clock }, { picture: () => undefined, scanned: () => undefined });
    expect(keep.session()).toMatchObject({ uid: server.world.uid(bot, bot), since: first.since });
    expect(keep.session()!.madeAt).toBeGreaterThan(first.madeAt);
  });
});

describe('the picture in the terminal', () => {
  const plain = (text: string) => text.split('\n').map((line) => line.replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[[\\d;]*m`, 'g'), ''));
  /** The squares as they were meant. */
  const meant = (text: string): string => {
    const { modules } = QRCode.create(text, {});
    return Array.from({ length: modules.size }, (_, y) => Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? '#' : '.')).join('')).join('\n');
  };
  const seen = (text: string): string => {
    const rows = plain(text).flatMap((line) => [line.split('').map((sign) => ('█▀'.includes(sign) ? '#' : '.')).join(''), line.split('').map((sign) => ('█▄'.includes(sign) ? '#' : '.')).join('')]);
    return rows.slice(2).map((row) => row.slice(2, -2)).filter((row) => row.includes('#')).join('\n');
  };

  test.each([[{ scale: 1 }], [{ scale: 4, margin: 0 }], [{ scale: 7, margin: 5 }], [{ width: 300 }]])('shows the same squares, drawn with %o', async (options) => {
    const text = 'https://id.zalo.me/a/login/code?x=1';
    expect(seen(drawn(await QRCode.toBuffer(text, { type: 'png', ...options }))!)).toBe(meant(text));
  });

  test('is left out when it is none', () => {
    expect(drawn(Buffer.from('not a picture'))).toBeUndefined();
    expect(drawn(Buffer.alloc(0))).toBeUndefined();
  });
});

describe('the commands', () => {
  const said = () => {
    const out: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out.push(String(text)); return true; });
    return { text: () => out.join(''), restore: () => { spy.mockRestore(); } };
  };

  test('login shows the code, keeps the session, and leaves no picture behind', async () => {
    const server = await emulator({ qr: { script: ['scan'], picture: () => png } });
    server.world.account('Trợ lý');
    const data = freshFolder();
    const out = said();
    await zaloLogin({ data, zalo: { ...settings, loopback: server.url } }).finally(() => { out.restore(); });
    expect(out.text()).toContain('█');
    expect(out.text()).toContain('Đã đăng nhập');
    expect(existsSync(join(data, 'zalo-qr.png'))).toBe(false);
  });

  test('login without a secret says what is missing', async () => {
    await expect(zaloLogin({ data: freshFolder() })).rejects.toThrow('OCOP_ZALO_SECRET');
  });

  test('check listens, answers nobody, and writes down shapes only', async () => {
    const server = await emulator({ qr: { script: ['scan'], picture: () => png } });
    const bot = server.world.account('Trợ lý');
    const lan = server.world.person('Lan');
    server.world.befriend(bot, lan);
    const data = freshFolder();
    const out = said();
    try {
      await zaloLogin({ data, zalo: { ...settings, loopback: server.url } });
      const checking = zaloCheck({ data, zalo: { ...settings, loopback: server.url } }, { minutes: '0.04' });
      await soon('it listens', () => server.sockets.seats.has(bot));
      await wait(30);
      server.says(server.dm(lan, bot), lan, 'điều riêng tư');
      await checking;
    } finally {
      out.restore();
    }
    expect(out.text()).toMatch(/kết nối +được, 1 lần/);
    expect(out.text()).toContain('webchat: 1');
    const file = readdirSync(data).find((name) => name.endsWith('.jsonl'))!;
    expect(readFileSync(join(data, file), 'utf8')).not.toMatch(/riêng tư|Lan/);
    expect(server.sent(bot)).toEqual([]);
    const store = openStore(join(data, 'ocop.db'));
    expect(store.database.sqlite.prepare('select count(*) from zalo_met').pluck().get()).toBe(0);
    store.close();
  });
});
