import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { describe, expect, test } from 'vitest';
import { backupFolder } from '../../src/storage/backups.ts';
import { DatabaseFault } from '../../src/storage/database-fault.ts';
import { MIGRATIONS, migrateSafely, openDatabase } from '../../src/storage/open.ts';
import { freshStore } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

const DAY = 86_400_000;

/** A migrations folder with these steps, as drizzle-kit lays it out. */
function migrationsOf(...steps: string[]): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'meta'));
  steps.forEach((sql, i) => writeFileSync(join(folder, `000${i}_step.sql`), sql));
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries: steps.map((_, idx) => ({ idx, version: '6', when: 1000 + idx, tag: `000${idx}_step`, breakpoints: true })) }));
  return folder;
}

const TABLES = 'CREATE TABLE parent (id text PRIMARY KEY, name text) STRICT;\n--> statement-breakpoint\nCREATE TABLE child (id text PRIMARY KEY, parent text NOT NULL REFERENCES parent(id) ON DELETE CASCADE) STRICT;';
/** What drizzle-kit writes for "make this column NOT NULL". */
const REBUILD = 'PRAGMA foreign_keys=OFF;\n--> statement-breakpoint\nCREATE TABLE __new_parent (id text PRIMARY KEY, name text NOT NULL) STRICT;\n--> statement-breakpoint\nINSERT INTO __new_parent SELECT id, name FROM parent;\n--> statement-breakpoint\nDROP TABLE parent;\n--> statement-breakpoint\nALTER TABLE __new_parent RENAME TO parent;\n--> statement-breakpoint\nPRAGMA foreign_keys=ON;';

function filled(): Sqlite.Database {
  const sqlite = new Sqlite(':memory:');
  migrate(drizzle(sqlite), { migrationsFolder: migrationsOf(TABLES) });
  sqlite.exec("insert into parent values ('p', 'Lan'); insert into child values ('c1', 'p'), ('c2', 'p');");
  return sqlite;
}
const children = (sqlite: Sqlite.Database) => (sqlite.prepare('select count(*) as n from child').get() as { n: number }).n;

describe('migrations', () => {
  test('the plain migrator loses the child rows of a rebuilt table', () => {
    const sqlite = filled();
    migrate(drizzle(sqlite), { migrationsFolder: migrationsOf(TABLES, REBUILD) });
    expect(children(sqlite)).toBe(0);
  });

  test('ours keeps them, and foreign keys are on again', () => {
    const sqlite = filled();
    migrateSafely(sqlite, drizzle(sqlite), migrationsOf(TABLES, REBUILD));
    expect(children(sqlite)).toBe(2);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('a migration that leaves rows pointing at nothing stops the start', () => {
    const sqlite = filled();
    expect(() => migrateSafely(sqlite, drizzle(sqlite), migrationsOf(TABLES, 'DELETE FROM parent;'))).toThrow(DatabaseFault);
  });

  test('a new database needs no backup; one that is migrated is copied first, and the copy has the old rows', () => {
    const file = join(freshFolder(), 'ocop.db');
    openDatabase(file, migrationsOf(TABLES)).sqlite.close();
    expect(() => readdirSync(backupFolder(file))).toThrow();
    const old = new Sqlite(file);
    old.exec("insert into parent values ('p', 'Lan')");
    old.close();
    openDatabase(file, migrationsOf(TABLES, REBUILD)).sqlite.close();
    const [name] = readdirSync(backupFolder(file));
    const copy = new Sqlite(join(backupFolder(file), name!), { readonly: true });
    expect(copy.prepare('select name from parent').all()).toEqual([{ name: 'Lan' }]);
    copy.close();
  });

  test('backups older than thirty days go, as an erasure promises', () => {
    const file = join(freshFolder(), 'ocop.db');
    openDatabase(file).sqlite.close();
    mkdirSync(backupFolder(file), { recursive: true });
    for (const name of ['old.db', 'new.db']) writeFileSync(join(backupFolder(file), name), '');
    utimesSync(join(backupFolder(file), 'old.db'), new Date(Date.now() - 31 * DAY), new Date(Date.now() - 31 * DAY));
    openDatabase(file).sqlite.close();
    expect(readdirSync(backupFolder(file))).toEqual(['new.db']);
  });

  test('every table of ours is STRICT, and writes are durable', () => {
    const { sqlite } = freshStore().database;
    const loose = (sqlite.prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like '__drizzle%'").all() as { name: string }[]).map((row) => row.name);
    expect(loose).toEqual([]);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('the migrations in the repository are those of the tables file', async () => {
    const { execFileSync } = await import('node:child_process');
    const cwd = freshFolder();
    const out = join(cwd, 'out');
    cpSync(MIGRATIONS, out, { recursive: true });
    writeFileSync(join(cwd, 'drizzle.config.json'), JSON.stringify({ dialect: 'sqlite', schema: join(import.meta.dirname, '../../src/storage/tables.ts'), out: './out' }));
    const told = execFileSync(process.execPath, [join(import.meta.dirname, '../../node_modules/drizzle-kit/bin.cjs'), 'generate'], { encoding: 'utf8', cwd });
    expect(told).toMatch(/No schema changes/);
    expect(readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')).toBe(readFileSync(join(out, 'meta', '_journal.json'), 'utf8'));
  });
});
