import { expect, test } from 'vitest';
import type { FileRef } from '../../../src/core/event.ts';
import { bot, emulator, QUICK } from './harness.ts';

const fileOf = (incoming: unknown): FileRef => (incoming as { file: FileRef }).file;
const MB = 1024 * 1024;

test('a photo is fetched in its largest size, a file under its own name, both with what was written under them', async () => {
  const server = await emulator();
  const { platform, hears } = await bot(server);
  const man = server.person('Mận');
  const photo = new Uint8Array(5000).fill(7);
  man.photo(photo, 'phiếu kiểm nghiệm');
  const first = await hears();
  expect(first).toMatchObject({ type: 'sent-file', file: { kind: 'photo' }, caption: 'phiếu kiểm nghiệm' });
  expect(await platform.fetch(fileOf(first))).toMatchObject({ type: 'fetched', bytes: Buffer.from(photo), name: expect.stringMatching(/\.jpg$/) });
  man.file('Giấy ĐKKD.pdf', Buffer.from('%PDF-1.4'));
  const second = await hears(2);
  expect(second).toMatchObject({ type: 'sent-file', file: { kind: 'file', name: 'Giấy ĐKKD.pdf' } });
  expect(await platform.fetch(fileOf(second))).toMatchObject({ type: 'fetched', name: 'Giấy ĐKKD.pdf' });
});

test('20 MB are read and no more, whatever Telegram says of the size', async () => {
  const server = await emulator();
  const { platform, hears } = await bot(server);
  const man = server.person('Mận');
  man.file('lớn.pdf', new Uint8Array(20 * MB + 1));
  expect(await platform.fetch(fileOf(await hears()))).toEqual({ type: 'failed', why: 'too-large' });
  man.file('vừa.pdf', new Uint8Array(20 * MB));
  expect(await platform.fetch(fileOf(await hears(2)))).toMatchObject({ type: 'fetched' });
  const liar = server.world.keepFile('documents', new Uint8Array(20 * MB + 1), 'pdf');
  server.faults.plan('getFile', { type: 'says', result: { file_id: liar.id, file_unique_id: 'x', file_size: 10, file_path: liar.path } });
  expect(await platform.fetch({ ref: liar.id, kind: 'file' })).toEqual({ type: 'failed', why: 'too-large' });
});

test('a file that is gone, empty, elsewhere or slow is unavailable, and one bad moment is gone over', async () => {
  const server = await emulator();
  const { platform } = await bot(server, { timing: { ...QUICK, file: 1500 } });
  const gone = { type: 'failed', why: 'unavailable' };
  expect(await platform.fetch({ ref: 'nothing', kind: 'photo' })).toEqual(gone);
  const kept = server.world.keepFile('photos', Buffer.from('abc'), 'jpg');
  const empty = server.world.keepFile('photos', new Uint8Array(), 'jpg');
  expect(await platform.fetch({ ref: empty.id, kind: 'photo' })).toEqual(gone);
  for (const file_path of ['/etc/passwd', '../../bot/getMe', 'http://127.0.0.1:1/x', '//127.0.0.1/x', 'photos/../../x', undefined]) {
    server.faults.plan('getFile', { type: 'says', result: { file_id: kept.id, file_unique_id: 'x', file_path } });
    expect(await platform.fetch({ ref: kept.id, kind: 'photo' }), String(file_path)).toEqual(gone);
  }
  server.faults.plan('file', { type: 'late', ms: 0 });
  expect(await platform.fetch({ ref: kept.id, kind: 'photo' })).toEqual(gone);
  server.faults.clear();
  server.faults.plan('file', { type: 'html', status: 503 });
  expect(await platform.fetch({ ref: kept.id, kind: 'photo' })).toMatchObject({ type: 'fetched', bytes: Buffer.from('abc') });
});

test('a file that is said to be elsewhere is not followed there', async () => {
  const server = await emulator();
  const { platform } = await bot(server);
  const [kept, other] = ['abc', 'nhà mình'].map((text) => server.world.keepFile('photos', Buffer.from(text), 'jpg'));
  server.faults.plan('file', { type: 'elsewhere', to: `${server.url}/file/bot${server.token()}/${other!.path}` }, 2);
  expect(await platform.fetch({ ref: kept!.id, kind: 'photo' })).toEqual({ type: 'failed', why: 'unavailable' });
  expect(await platform.fetch({ ref: kept!.id, kind: 'photo' })).toMatchObject({ type: 'fetched', bytes: Buffer.from('abc') });
});
