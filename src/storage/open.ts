import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { z } from 'zod';
import { backUp, backupFolder, dropOldBackups } from './backups.ts';
import { codeOf } from '../fault.ts';
import { DatabaseFault } from './database-fault.ts';
import { isDamaged } from './disk.ts';
import { drizzle, migrate } from './drizzle.ts';
import { makeFolder } from './folder.ts';

export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

export type Database = { readonly sqlite: Sqlite.Database; readonly db: BetterSQLite3Database };

/** `user_version` while a migration is not yet checked: a start in that state checks again, and never goes on unchecked. */
const UNCHECKED = 1;

/** Opens the database file, brings it to the newest schema and makes every commit durable. A pending migration is backed
 *  up first. */
export function openDatabase(file: string, migrations: string = MIGRATIONS, now: number = Date.now()): Database {
  const fresh = !existsSync(file);
  const sqlite = opened(file);
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('secure_delete = ON');
    sqlite.pragma('trusted_schema = OFF');
    sqlite.pragma('cache_size = -32768');
    sqlite.pragma('wal_autocheckpoint = 4000');
    const db = drizzle(sqlite);
    const { pending, applied, newer } = schemaOf(sqlite, migrations);
    if (newer) throw new DatabaseFault(`${file}: do bản mới hơn của chương trình ghi; chạy bản đó`);
    if (pending > 0 && !fresh) backUp(sqlite, file, now, applied);
    if (pending > 0 || sqlite.pragma('user_version', { simple: true }) === UNCHECKED) migrateSafely(sqlite, db, migrations);
    sqlite.pragma('foreign_keys = ON');
    // An erasure whose process died before the log was emptied.
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    dropOldBackups(backupFolder(file), now, true);
    return { sqlite, db };
  } catch (error) {
    sqlite.close();
    throw asFault(error, file);
  }
}

export function opened(file: string, timeout = 2000): Sqlite.Database {
  try {
    makeFolder(dirname(file));
    if (!statSync(dirname(file)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    return new Sqlite(file, { timeout });
  } catch (error) {
    throw new DatabaseFault(`${file}: không mở hoặc tạo được (${codeOf(error) ?? 'không rõ'}); cần một thư mục mà người chạy ghi được`, { cause: error });
  }
}

/** A file that is no database, or a damaged one, is a fault in one line, not a bug. */
function asFault(error: unknown, file: string): unknown {
  return isDamaged(error) ? new DatabaseFault(`${file}: không phải cơ sở dữ liệu đọc được (${codeOf(error)}); phục hồi từ bản sao`, { cause: error }) : error;
}

/** Rebuilding a table drops it, and with foreign keys on that takes its children along (the migrator's transaction turns
 *  drizzle's own pragma into nothing). So they are off from before the transaction, and everything is checked after. */
export function migrateSafely(sqlite: Sqlite.Database, db: BetterSQLite3Database, migrations: string): void {
  sqlite.pragma('foreign_keys = OFF');
  sqlite.pragma(`user_version = ${UNCHECKED}`);
  try {
    migrate(db, { migrationsFolder: migrations });
  } catch (error) {
    // SQLite takes a transaction back by itself where the disk gives out; the migrator's own taking back then hides why.
    if (error instanceof Error && error.cause instanceof Error && /no transaction is active/.test(error.cause.message)) throw new DatabaseFault(`${sqlite.name}: không ghi được; xem đĩa còn chỗ, quyền ghi, rồi chạy lại`, { cause: error });
    throw error;
  }
  const broken = sqlite.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new DatabaseFault(`nâng cấp xong còn ${broken.length} dòng không trỏ vào đâu; phục hồi từ bản sao`);
  sqlite.pragma('user_version = 0');
  sqlite.pragma('foreign_keys = ON');
}

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** How many migrations wait, how many are done, and whether the file knows one that we do not. */
export function schemaOf(sqlite: Sqlite.Database, migrations: string = MIGRATIONS): { pending: number; applied: number; newer: boolean } {
  const { entries } = journal.parse(JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')));
  const known = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  const row = known ? (sqlite.prepare('select max(created_at) as at, count(*) as n from __drizzle_migrations').get() as { at: number | null; n: number }) : { at: null, n: 0 };
  const last = row.at ?? 0;
  return { pending: entries.filter((entry) => entry.when > last).length, applied: row.n, newer: last > Math.max(0, ...entries.map((entry) => entry.when)) };
}
