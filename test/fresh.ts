import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Incoming } from '../src/core/event.ts';
import { step } from '../src/core/producer/step.ts';
import type { Machine, Taking } from '../src/engine/take.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { incoming } from '../src/platform/simulator/incoming.ts';
import { databaseIn } from '../src/service.ts';
import { isUnavailable } from '../src/storage/disk.ts';
import { openStore, type Store } from '../src/storage/store.ts';
import { freshFolder, whenOver } from './undone.ts';

/** A data folder with an empty database of the newest schema, brought there once. Whoever asks removes it. */
export function migratedFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  putMigrated(databaseIn(folder));
  return folder;
}

function putMigrated(at: string): void {
  if (!migrated) {
    const file = join(mkdtempSync(join(tmpdir(), 'ocop-migrated-')), 'ocop.db');
    openStore(file).close();
    migrated = readFileSync(file);
    rmSync(dirname(file), { recursive: true });
  }
  writeFileSync(at, migrated);
}
let migrated: Buffer | undefined;

/** A store on a real file, closed after the test. */
export function freshStore(file = join(freshFolder(), 'ocop.db')): Store {
  if (!existsSync(file)) putMigrated(file);
  const store = openStore(file);
  whenOver(() => { store.close(); });
  return store;
}

export const knowledge = loadKnowledge();

export const NOW = Date.parse('2026-11-24T08:00:00+07:00');

let drawn = 0;

/** What `take` needs, on this store, with the real machine unless another is given. */
export const taking = (store: Store, machine: Machine = step): Taking => ({
  keep: store, machine, knowledge, apology: 'Em xin lỗi.', isUnavailable,
  luck: () => (drawn += 1).toString(16).padStart(16, '0'),
});

/** A defect of ours, whose message says what somebody wrote. */
export const failing: Machine = () => { throw new TypeError('mật khẩu của chị là 1234'); };

export const said = (text: string, message: string, chat = 'zalo/dm:lan', at = NOW): Incoming => incoming({ type: 'said', text }, { channel: chat, message, at, name: 'Lan' });
