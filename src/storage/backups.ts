import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DatabaseFault } from './database-fault.ts';
import { makeFolder } from './folder.ts';

/** /xoa promises that what was erased leaves the backups too after at most this long. */
export const BACKUP_DAYS = 30;

/** Where copies go of themselves, beside the database. Nothing else is kept there. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/** A whole copy (also of what is still in the write-ahead log), opened and checked before it has its name: one that broke off is none.
 *  Named by its time and the number of migrations it has. Returns its path. */
export function backUp(sqlite: Sqlite.Database, file: string, now: number, version: number, folder: string = backupFolder(file)): string {
  makeFolder(folder);
  const target = join(folder, `${basename(file, '.db')}-${new Date(now).toISOString().replace(/[:.]/g, '-')}-v${version}.db`);
  const part = `${target}.part`;
  try {
    rmSync(part, { force: true });
    sqlite.prepare('VACUUM INTO ?').run(part);
    const handle = openSync(part, 'r');
    fsyncSync(handle);
    closeSync(handle);
    const copy = new Sqlite(part, { readonly: true });
    const ok = copy.pragma('quick_check', { simple: true });
    copy.close();
    if (ok !== 'ok') throw new DatabaseFault(`bản sao ${target} không qua được kiểm tra`);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return target;
}

const OURS = /-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-\d{2}-\d{3}Z-v\d+\.db(?:\.part)?$/;

/** The copies in a folder that an erasure promised away. Their age is in their name; a copied file looks younger than it is. In a folder the
 *  office chose stand its own things too, which are none of ours: only in `ours` does a copy of another name count. */
export function expired(folder: string, now: number, ours: boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).flatMap(({ name }) => {
    const path = join(folder, name);
    const [, day, hour, minute] = OURS.exec(name) ?? [];
    const made = day ? Date.parse(`${day}T${hour}:${minute}:00Z`) : ours && /\.db(?:\.part)?$/.test(name) ? statSync(path).mtimeMs : now;
    return now - made > BACKUP_DAYS * 86_400_000 ? [path] : [];
  });
}

/** Removes them. One that does not let itself be removed stops nobody from being served; `doctor` tells of it. */
export function dropOldBackups(folder: string, now: number, ours: boolean): void {
  for (const path of expired(folder, now, ours)) {
    try { rmSync(path, { force: true }); } catch { /* told of by doctor */ }
  }
}
