import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { backup, restore } from '../../src/command/backup.ts';
import { readConfig } from '../../src/config.ts';
import { take } from '../../src/engine/take.ts';
import { databaseIn } from '../../src/service.ts';
import { filesIn } from '../../src/storage/files.ts';
import { freshStore, NOW, said, taking } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const DAY = 86_400_000;

/** What the command says. */
function saying(act: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    act();
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

function place() {
  const data = join(freshFolder(), 'data');
  mkdirSync(data);
  const config = readConfig({ OCOP_DATA: data });
  const store = freshStore(databaseIn(data));
  take(said('chào em', 'm1'), NOW, taking(store));
  take(said('đồng ý', 'm2'), NOW + 1, taking(store));
  const kept = filesIn(join(data, 'files')).keep(JPEG);
  if (kept.type !== 'kept') throw new Error('not kept');
  return { data, config, store, hash: kept.file.hash };
}

test('what is backed up while the service has the database open comes back whole, elsewhere', () => {
  const { config, hash } = place();
  const folder = join(freshFolder(), 'đĩa ngoài');
  const done = JSON.parse(saying(() => { backup(config, folder, { json: true }, NOW); })) as { database: string; files: number };
  expect(done.files).toBe(1);
  const empty = join(freshFolder(), 'data');
  expect(saying(() => { restore(readConfig({ OCOP_DATA: empty }), done.database); })).toContain(`Đã phục hồi vào ${empty}`);
  const again = freshStore(databaseIn(empty));
  const owner = again.producers.ownerOfChannel('zalo/dm:lan')!;
  expect(again.producers.load(owner)?.people[0]?.name).toBe('Lan');
  expect(filesIn(join(empty, 'files')).read(hash)).toEqual(JPEG);
});

test('data that is there is never written over, and a broken copy is not taken', () => {
  const { config, data } = place();
  const { database } = JSON.parse(saying(() => { backup(config, undefined, { json: true }, NOW); })) as { database: string };
  expect(() => { restore(config, database); }).toThrow(/đã có dữ liệu/);
  const broken = join(data, 'hỏng.db');
  writeFileSync(broken, 'SQLite format 3\0 and then nothing');
  const empty = join(freshFolder(), 'data');
  expect(() => { restore(readConfig({ OCOP_DATA: empty }), broken); }).toThrow(/bản sao không đọc được/);
  expect(existsSync(databaseIn(empty))).toBe(false);
  expect(() => { restore(readConfig({ OCOP_DATA: empty }), join(data, 'none.db')); }).toThrow(/không có tệp này/);
  expect(() => { backup(readConfig({ OCOP_DATA: empty }), undefined, {}); }).toThrow(/chưa có dữ liệu/);
});

test('what was erased leaves the files at the next backup and the databases after thirty days', () => {
  const { config, data, hash } = place();
  const folder = join(freshFolder(), 'backups');
  const to = (now: number) => JSON.parse(saying(() => { backup(config, folder, { json: true }, now); })) as { removed: number };
  to(NOW);
  const file = join(folder, 'files', hash.slice(0, 2), hash);
  expect(existsSync(file)).toBe(true);
  // A younger look does not keep an old copy.
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), new Date(), new Date());
  rmSync(join(data, 'files', hash.slice(0, 2), hash));
  expect(to(NOW + 29 * DAY).removed).toBe(1);
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toHaveLength(2);
  to(NOW + 31 * DAY);
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toHaveLength(2);
});
