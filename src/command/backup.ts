import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Config } from '../config.ts';
import { databaseIn } from '../service.ts';
import { backUp, backupFolder, BACKUP_DAYS, dropOldBackups } from '../storage/backups.ts';
import { codeOf } from '../fault.ts';
import { isDamaged } from '../storage/disk.ts';
import { makeFolder } from '../storage/folder.ts';
import { BadInput } from './bad-input.ts';

/** As {@link filesIn} names them, and one whose copy broke off. */
const BY_HASH = /^[0-9a-f]{2}[/\\][0-9a-f]{64}$/;
const BROKEN_OFF = /^[0-9a-f]{2}[/\\][0-9a-f]{64}\.part$/;

export type BackedUp = { readonly database: string; readonly megabytes: number; readonly files: number; readonly removed: number };

/** A checked copy of the database and the files people sent, also while the service runs. `folder`: where to, best another
 *  disk. What was erased since the last time leaves the copy of the files at once, and old copies of the database after
 *  {@link BACKUP_DAYS} days, as /xoa promises. */
export function backup(config: Config, folder: string | undefined, options: { readonly json?: boolean }, now: number = Date.now()): void {
  const file = databaseIn(config.data);
  if (!existsSync(file)) throw new BadInput(`${file}: chưa có dữ liệu để sao lưu`);
  const target = folder ? resolve(folder) : backupFolder(file);
  const done = written(target, () => copyAll(file, join(config.data, 'files'), target, now));
  if (options.json) process.stdout.write(`${JSON.stringify(done)}\n`);
  else process.stdout.write(`Đã sao lưu: ${done.database} (${done.megabytes} MB, đã kiểm tra), ${done.files} ảnh và tệp.\nBản cũ hơn ${BACKUP_DAYS} ngày tự xóa. Phục hồi: npm run -s ocop -- restore ${done.database}\n`);
}

/** A full, locked or missing disk is for whoever runs us to mend; where the data itself is broken, no other place helps. */
function written<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (isDamaged(error) || !/^(?:SQLITE_|E[A-Z]+$)/.test(code)) throw error;
    throw new BadInput(`${where}: không ghi được bản sao vào đây (${code}); chọn một thư mục khác, còn chỗ và ghi được`, { cause: error });
  }
}

function copyAll(file: string, files: string, folder: string, now: number): BackedUp {
  const sqlite = new Sqlite(file, { timeout: 5000 });
  let database: string;
  try {
    const { n } = sqlite.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number };
    database = backUp(sqlite, file, now, n, folder);
  } finally {
    sqlite.close();
  }
  dropOldBackups(folder, now, folder === resolve(backupFolder(file)));
  const mirror = join(folder, 'files');
  const here = copyNew(files, mirror);
  const gone = [...namesIn(mirror)].filter((name) => !here.has(name));
  for (const name of [...gone, ...namesIn(mirror, BROKEN_OFF)]) rmSync(join(mirror, name), { force: true });
  return { database, megabytes: Math.round(statSync(database).size / 104_857.6) / 10, files: here.size, removed: gone.length };
}

/** The files people sent, by their path in the folder. Whatever else stands there, as in a folder the office chose, is none of ours. */
const namesIn = (folder: string, named = BY_HASH): Set<string> => new Set(
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).filter((path) => named.test(path)) : [],
);

/** Copies what is not there yet; one that broke off has no name. Returns all that was to be copied. */
function copyNew(from: string, to: string): Set<string> {
  const [here, there] = [namesIn(from), namesIn(to)];
  for (const name of here) {
    if (there.has(name)) continue;
    const target = join(to, name);
    makeFolder(dirname(target));
    copyFileSync(join(from, name), `${target}.part`);
    renameSync(`${target}.part`, target);
  }
  return here;
}

/** Puts a copy back where there is no data. What is there is never written over. */
export function restore(config: Config, from: string): void {
  const file = databaseIn(config.data);
  if (!existsSync(from)) throw new BadInput(`${from}: không có tệp này`);
  if (!statSync(from).isFile()) throw new BadInput(`${from}: không phải một tệp; chọn tệp .db của bản sao`);
  if (existsSync(file)) throw new BadInput(`${file}: đã có dữ liệu; dừng dịch vụ, cất thư mục ${config.data} đi nơi khác rồi phục hồi`);
  const copy = new Sqlite(from, { readonly: true });
  let state = '';
  try {
    state = String(copy.pragma('integrity_check', { simple: true }));
    if (state === 'ok' && copy.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get() === undefined) state = 'không phải dữ liệu của trợ lý';
  } catch (error) {
    state = codeOf(error) ?? 'không rõ';
  } finally {
    copy.close();
  }
  if (state !== 'ok') throw new BadInput(`${from}: bản sao không đọc được (${state.split('\n')[0]})`);
  written(config.data, () => {
    makeFolder(config.data);
    const files = join(dirname(resolve(from)), 'files');
    copyNew(files, join(config.data, 'files'));
    // The name of the database comes last: a copy that broke off is none.
    const part = `${file}.part`;
    copyFileSync(from, part);
    renameSync(part, file);
  });
  process.stdout.write(`Đã phục hồi vào ${config.data}. Lần chạy tới, máy tự nâng cấp cấu trúc nếu bản sao cũ hơn.\n`);
}
