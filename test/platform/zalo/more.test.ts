import { describe, expect, test } from 'vitest';
import type { FileRef } from '../../../src/core/event.ts';
import { download } from '../../../src/platform/zalo/download.ts';
import { refOf } from '../../../src/platform/zalo/file-ref.ts';
import { sanitised } from '../../../src/platform/zalo/check.ts';
import { emulator, pair, running, soon, wait } from './harness.ts';
import { impatient, settings } from './settings.ts';

describe('friend requests', () => {
  test('an expected one is accepted, after a while', async () => {
    const { server, bot } = await pair({}, { settings: { ...settings, friends: { ...settings.friends, wait: [60, 80] } } });
    const man = server.world.person('Mận');
    const began = Date.now();
    server.asksToBeFriend(man, bot, 'Chị Mận, mã OC-7K2M9QFD');
    await soon('they are friends', () => server.world.areFriends(bot, man));
    expect(Date.now() - began).toBeGreaterThanOrEqual(60);
  });

  test('another waits for a person', async () => {
    const { server, bot, notices } = await pair();
    server.asksToBeFriend(server.world.person('Ai đó'), bot, 'Kết bạn với mình nhé!');
    await soon('it is told', () => notices.some(({ what }) => what.includes('friend request')));
    await wait(60);
    expect(server.callsTo('/api/friend/accept')).toEqual([]);
  });

  test('no more than so many a day', async () => {
    const { server, bot, keep } = await pair({}, { settings: { ...settings, friends: { ...settings.friends, perDay: 2 } } });
    for (let i = 0; i < 4; i += 1) server.asksToBeFriend(server.world.person(`Người ${i}`), bot, 'em làm OCOP');
    await soon('two are accepted', () => keep.acceptedSince(0) === 2);
    await wait(60);
    expect(server.callsTo('/api/friend/accept')).toHaveLength(2);
    expect(keep.dueRequests()).toHaveLength(2);
  });

  test('one that came while we were away is found', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const man = server.world.person('Mận');
    server.asksToBeFriend(man, bot, 'OCOP');
    await running(server, bot);
    await soon('they are friends', () => server.world.areFriends(bot, man));
    // The line drops every minute: it is not asked for at every drop.
    const before = server.sockets.seats.get(bot);
    server.sockets.drop(bot, 1006);
    await soon('it is back', () => server.sockets.seats.has(bot) && server.sockets.seats.get(bot) !== before);
    await wait(50);
    expect(server.callsTo('/api/friend/recommendsv2/list')).toHaveLength(1);
  });

  test('nothing of the person stays when it is done', async () => {
    const { server, bot, store } = await pair();
    const man = server.world.person('Mận');
    server.asksToBeFriend(man, bot, 'OCOP');
    await soon('they are friends', () => server.world.areFriends(bot, man));
    await soon('the row is closed', () => (store.database.sqlite.prepare('select uid from zalo_request').pluck().get() as string | null) === null);
  });
});

describe('files people send', () => {
  const photo = (...urls: string[]): FileRef => ({ kind: 'photo', ref: refOf('photo', urls) });
  const bytes = (text: string) => () => ({ status: 200, headers: { 'content-type': 'image/jpeg' }, body: Buffer.from(text) });

  async function cdn(timeout = settings.timeouts.file) {
    const run = await pair({}, { settings: impatient({ file: timeout }) });
    return { ...run, fetched: (file: FileRef) => run.platform.fetch(file) };
  }

  test('are fetched from Zalo’s hosts, without our cookies', async () => {
    const { server, fetched } = await cdn();
    let cookies = '';
    server.files.set('f1.zdn.vn/a.jpg', (asked) => { cookies = JSON.stringify([...(asked as unknown as { cookies: Map<string, string> }).cookies]); return bytes('ảnh')(); });
    expect(await fetched(photo('https://f1.zdn.vn/a.jpg?sig=1'))).toMatchObject({ type: 'fetched', bytes: Buffer.from('ảnh') });
    expect(cookies).toBe('[]');
  });

  test('keep their name', async () => {
    const { server, fetched } = await cdn();
    server.files.set('f1.dlfl.vn/f', bytes('%PDF'));
    expect(await fetched({ kind: 'file', ref: refOf('file', ['https://f1.dlfl.vn/f'], 'kiem-nghiem.pdf') })).toMatchObject({ type: 'fetched', name: 'kiem-nghiem.pdf' });
  });

  test.each(['https://127.0.0.1/a.jpg', 'http://f1.zdn.vn/a.jpg', 'https://example.com/a.jpg', 'https://zdn.vn.example.com/a.jpg', 'file:///etc/passwd', ''])('nothing is fetched from %s', async (url) => {
    const { fetched, server } = await cdn();
    const before = server.calls.length;
    expect(await fetched(photo(url))).toEqual({ type: 'failed', why: 'unavailable' });
    expect(server.violations).toEqual([]);
    expect(server.calls.length).toBe(before);
  });

  test('a redirect out of Zalo is not followed, one inside is', async () => {
    const { server, fetched } = await cdn();
    const to = (location: string) => () => ({ status: 302, headers: { location }, body: '' });
    server.files.set('f1.zdn.vn/out', to('https://example.com/a.jpg'));
    server.files.set('f1.zdn.vn/house', to('http://127.0.0.1:22/'));
    server.files.set('f1.zdn.vn/in', to('https://f2.zdn.vn/a.jpg'));
    server.files.set('f2.zdn.vn/a.jpg', bytes('ảnh'));
    server.files.set('example.com/a.jpg', bytes('của ai'));
    server.files.set('127.0.0.1:22/', bytes('nhà mình'));
    expect(await fetched(photo('https://f1.zdn.vn/out'))).toMatchObject({ type: 'failed' });
    expect(await fetched(photo('https://f1.zdn.vn/house'))).toMatchObject({ type: 'failed' });
    // Nobody out there was even asked.
    expect(server.violations).toEqual([]);
    expect(await fetched(photo('https://f1.zdn.vn/in'))).toMatchObject({ type: 'fetched' });
  });

  test('a link whose time is up answers 200 with JSON: the smaller copy is taken, or none', async () => {
    const { server, fetched } = await cdn();
    const late = () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"error_code":-1,"error_message":"expired"}' });
    server.files.set('f1.zdn.vn/a.jpg', late);
    server.files.set('f1.zdn.vn/t.jpg', bytes('nhỏ'));
    expect(await fetched(photo('https://f1.zdn.vn/a.jpg', 'https://f1.zdn.vn/t.jpg'))).toMatchObject({ type: 'fetched', bytes: Buffer.from('nhỏ') });
    expect(await fetched(photo('https://f1.zdn.vn/a.jpg'))).toEqual({ type: 'failed', why: 'unavailable' });
  });

  test.each([403, 404, 500])('a link that answers %i: the smaller copy of a photo is taken, a file is not there', async (status) => {
    const { server, fetched } = await cdn();
    const refused = () => ({ status, headers: { 'content-type': 'text/html' }, body: '<h1>no</h1>' });
    server.files.set('f1.zdn.vn/a', refused);
    server.files.set('f1.zdn.vn/t.jpg', bytes('nhỏ'));
    expect(await fetched(photo('https://f1.zdn.vn/a', 'https://f1.zdn.vn/t.jpg'))).toMatchObject({ type: 'fetched', bytes: Buffer.from('nhỏ') });
    expect(await fetched({ kind: 'file', ref: refOf('file', ['https://f1.zdn.vn/a'], 'a.pdf') })).toEqual({ type: 'failed', why: 'unavailable' });
  });

  test.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', '::ffff:192.168.1.1'])('a name of Zalo’s that leads to %s is not followed', async (address) => {
    const { server } = await cdn();
    server.files.set('f1.zdn.vn/a.jpg', bytes('nhà mình'));
    const leadingTo = (found: string) => download(photo('https://f1.zdn.vn/a.jpg'), { hosts: settings.fileHosts, timeout: 5000, loopback: server.url, addresses: async () => ['118.102.1.19', found] });
    expect(await leadingTo(address)).toEqual({ type: 'failed', why: 'unavailable' });
    expect(await leadingTo('118.102.1.20')).toMatchObject({ type: 'fetched' });
  });

  test('two hundred megabytes are not read to the end', async () => {
    const { server, fetched } = await cdn();
    let given = 0;
    server.files.set('f1.zdn.vn/big', () => ({ status: 200, headers: {}, body: (async function* big() {
      for (; given < 200; given += 1) yield Buffer.alloc(1024 * 1024);
    })() }));
    expect(await fetched(photo('https://f1.zdn.vn/big'))).toEqual({ type: 'failed', why: 'too-large' });
    expect(given).toBeLessThan(60);
  });

  test('one that says how large it is is not read at all', async () => {
    const { server, fetched } = await cdn();
    server.files.set('f1.zdn.vn/big', () => ({ status: 200, headers: { 'content-length': String(200 * 1024 * 1024) }, body: '' }));
    expect(await fetched(photo('https://f1.zdn.vn/big'))).toEqual({ type: 'failed', why: 'too-large' });
  });

  test('one that never comes is given up', async () => {
    const { server, fetched } = await cdn(300);
    server.files.set('f1.zdn.vn/slow', () => ({ status: 200, headers: {}, body: (async function* slow() { yield Buffer.from('x'); await wait(30_000); })() }));
    const began = Date.now();
    expect(await fetched(photo('https://f1.zdn.vn/slow'))).toEqual({ type: 'failed', why: 'unavailable' });
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test('a reference that is none is refused', async () => {
    const { fetched } = await cdn();
    expect(await fetched({ kind: 'file', ref: 'not ours' })).toEqual({ type: 'failed', why: 'unavailable' });
  });
});

describe('groups can do more', () => {
  async function room(many = 3) {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const people = Array.from({ length: many }, (_, i) => server.world.person(`Người ${i}`));
    server.world.group('Xuân Thanh', [bot, ...people], people[0]!);
    const run = await running(server, bot);
    return { server, bot, people, ...run };
  }

  test('more than eighty groups are asked for in pieces, with their members', async () => {
    const { server, bot, platform, people, chat } = await room();
    for (let i = 0; i < 100; i += 1) server.world.group(`Nhóm ${i}`, [bot], people[1]!);
    const facts = await platform.groupFacts();
    expect(facts).toHaveLength(101);
    expect(facts[0]).toMatchObject({ name: 'Xuân Thanh' });
    expect(facts[0]!.members).toContain(chat(people[2]!));
    expect(server.violations).toEqual([]);
  });
});

test('what is written down on the first live day has nothing of people in it', () => {
  const raw = { type: 0, threadId: '5123456789012345678', data: { msgType: 'chat.photo', dName: 'Nguyễn Thị Lan', ts: '1764000000000', content: { href: 'https://f1.zdn.vn/a.jpg?sig=abc', params: '{"hd":"https://f1.zdn.vn/x","width":10}' } } };
  const text = JSON.stringify(sanitised(raw));
  expect(text).not.toMatch(/Lan|5123456789|sig=|a\.jpg/);
  expect(JSON.parse(text)).toMatchObject({ type: 0, threadId: 'digits 19', data: { msgType: 'chat.photo', content: { href: 'link f1.zdn.vn', params: { json: { hd: 'link f1.zdn.vn', width: 'number 2' } } } } });
});

test('settings that make no sense are named', async () => {
  const { z } = await import('zod');
  const { zaloSettings } = await import('../../../src/platform/zalo/settings.ts');
  const faults = z.strictObject(zaloSettings).safeParse({ OCOP_ZALO_SECRET: 'short', OCOP_ZALO_PER_MINUTE: 'many', OCOP_ZALO_REST_HOURS: '1,x' });
  expect(faults.error?.issues.map(({ path }) => path[0])).toEqual(['OCOP_ZALO_SECRET', 'OCOP_ZALO_PER_MINUTE', 'OCOP_ZALO_REST_HOURS']);
});

