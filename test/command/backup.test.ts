import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { backup, restore } from '../../src/command/backup.ts';
import { readConfig } from '../../src/config.ts';
import { take } from '../../src/engine/take.ts';
import { databaseIn } from '../../src/service.ts';
import { backUp } from '../../src/storage/backups.ts';
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

test('in a folder the office chose, its own things stay, however old, and none of them comes back as ours', () => {
  const { config, hash } = place();
  const folder = join(freshFolder(), 'Tài liệu');
  const theirs = ['hợp đồng.docx', 'ocop-2024.db', 'files/ảnh cưới.jpg', `files/ab/${'a'.repeat(63)}.jpg`].map((name) => join(folder, name));
  for (const path of theirs) { mkdirSync(dirname(path), { recursive: true }); writeFileSync(path, 'của cơ quan'); utimesSync(path, new Date(0), new Date(0)); }
  mkdirSync(join(folder, 'ảnh'));
  const brokenOff = join(folder, 'files', 'ab', `${'b'.repeat(64)}.part`);
  writeFileSync(brokenOff, 'của người đã xóa');
  utimesSync(join(folder, 'ảnh'), new Date(0), new Date(0));
  const { database, removed } = JSON.parse(saying(() => { backup(config, folder, { json: true }); })) as { database: string; removed: number };
  expect([removed, theirs.every((path) => existsSync(path)), existsSync(brokenOff)]).toEqual([0, true, false]);
  const empty = join(freshFolder(), 'data');
  saying(() => { restore(readConfig({ OCOP_DATA: empty }), database); });
  expect(readdirSync(join(empty, 'files'))).toEqual([hash.slice(0, 2)]);
});

test('a month after a backup in its own place the database opens as before', () => {
  const { config, data } = place();
  saying(() => { backup(config, undefined, {}); });
  utimesSync(join(data, 'backups', 'files'), new Date(0), new Date(0));
  expect(() => { freshStore(databaseIn(data)).close(); }).not.toThrow();
  expect(existsSync(join(data, 'backups', 'files'))).toBe(true);
});

test('a copy that broke off has no name, and is none', () => {
  const { config, store } = place();
  const folder = join(freshFolder(), 'backups');
  const sqlite = new Sqlite(':memory:');
  sqlite.exec('create table a (b)');
  sqlite.close();
  expect(() => backUp(sqlite, store.file, NOW, 1, folder)).toThrow();
  mkdirSync(folder, { recursive: true });
  const left = join(folder, 'ocop-2026-09-01T00-00-00-000Z-v20.db.part');
  writeFileSync(left, 'SQLite format 3');
  saying(() => { backup(config, folder, { json: true }, NOW); });
  expect(readdirSync(folder).filter((name) => name !== 'files')).toEqual([expect.stringMatching(/-v\d+\.db$/)]);
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
