import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';

export const MIGRATIONS = new URL('../../migrations', import.meta.url).pathname;
/** /xoa promises that what was erased leaves the backups too after at most this long. */
export const BACKUP_DAYS = 30;

export type Database = { readonly sqlite: Sqlite.Database; readonly db: BetterSQLite3Database };

/** The database cannot be used as it is; one line says why. */
export class DatabaseFault extends Error {
  override name = 'DatabaseFault';
}

/** Opens the database file, brings it to the newest schema and makes every commit durable. A pending migration is backed
 *  up first. */
export function openDatabase(file: string, migrations: string = MIGRATIONS, now: number = Date.now()): Database {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = !existsSync(file);
  const sqlite = new Sqlite(file, { timeout: 2000 });
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cache_size = -32768');
  sqlite.pragma('wal_autocheckpoint = 4000');
  const db = drizzle(sqlite);
  if (pending(sqlite, migrations) > 0) {
    if (!fresh) backUp(sqlite, file, now);
    migrateSafely(sqlite, db, migrations);
  }
  sqlite.pragma('foreign_keys = ON');
  dropOldBackups(backupFolder(file), now);
  return { sqlite, db };
}

/** Rebuilding a table drops it, and with foreign keys on that takes its children along (the migrator's transaction turns
 *  drizzle's own pragma into nothing). So they are off from before the transaction, and everything is checked after. */
export function migrateSafely(sqlite: Sqlite.Database, db: BetterSQLite3Database, migrations: string): void {
  sqlite.pragma('foreign_keys = OFF');
  migrate(db, { migrationsFolder: migrations });
  const broken = sqlite.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new DatabaseFault(`after the migration ${broken.length} rows point at nothing; restore the backup`);
  sqlite.pragma('foreign_keys = ON');
}

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

function pending(sqlite: Sqlite.Database, migrations: string): number {
  const { entries } = journal.parse(JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')));
  const known = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return entries.length;
  const last = sqlite.prepare('select max(created_at) as at from __drizzle_migrations').get() as { at: number | null };
  return entries.filter((entry) => entry.when > (last.at ?? 0)).length;
}

export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/** A whole copy beside the database, opened and checked. Returns its path. */
export function backUp(sqlite: Sqlite.Database, file: string, now: number): string {
  const folder = backupFolder(file);
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${basename(file, '.db')}-${new Date(now).toISOString().replace(/[:.]/g, '-')}.db`);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(file, target);
  const copy = new Sqlite(target, { readonly: true });
  const ok = copy.pragma('quick_check', { simple: true });
  copy.close();
  if (ok !== 'ok') throw new DatabaseFault(`the backup ${target} does not pass its check`);
  return target;
}

function dropOldBackups(folder: string, now: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > BACKUP_DAYS * 86_400_000) rmSync(path, { force: true });
  }
}
