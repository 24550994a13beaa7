import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Incoming } from '../src/core/event.ts';
import { step } from '../src/core/producer/step.ts';
import type { Machine, Taking } from '../src/engine/take.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { incoming } from '../src/platform/simulator/incoming.ts';
import { databaseIn } from '../src/service.ts';
import { isUnavailable, openStore, type Store } from '../src/storage/store.ts';

const folders: string[] = [];
const stores: Store[] = [];

/** After each test (`emptied.ts`). */
export function empty(): void {
  for (const store of stores.splice(0)) store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-test-'));
  folders.push(folder);
  return folder;
}

/** A data folder with an empty database of the newest schema, brought there once. Whoever asks removes it. */
export function migratedFolder(prefix: string): string {
  if (!migrated) {
    const file = join(mkdtempSync(join(tmpdir(), prefix)), 'ocop.db');
    openStore(file).close();
    migrated = readFileSync(file);
    rmSync(dirname(file), { recursive: true });
  }
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(databaseIn(folder), migrated);
  return folder;
}
let migrated: Buffer | undefined;

/** A store on a real file, closed after the test. */
export function freshStore(file = join(freshFolder(), 'ocop.db')): Store {
  const store = openStore(file);
  stores.push(store);
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

export const said = (text: string, message: string, chat = 'zalo/dm:lan', at = NOW): Incoming => incoming({ type: 'said', text }, { channel: chat, message, at, name: 'Lan' });
