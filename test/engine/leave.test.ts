import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/engine.ts';
import type { Fetched } from '../../src/engine/ports.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { take } from '../../src/engine/take.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { smallMachine } from './small-machine.ts';

function running(store: Store, fetch?: () => Fetched | Promise<Fetched>) {
  const folder = freshFolder();
  const platform = simulated('zalo', () => undefined);
  const platforms = [fetch ? { ...platform, fetch: async () => fetch() } : platform];
  const engine = openEngine({ store, machine: smallMachine, knowledge, platforms, files: filesIn(folder), clock: { now: () => NOW }, logger: quiet, apology: '', isUnavailable });
  let n = 0;
  return {
    engine, folder,
    say: async (chat: string, text: string) => { await engine.admit(said(text, `m${(n += 1)}`, `zalo/${chat}`)); await engine.drain(); },
    photo: async (chat: string) => engine.admit({ ...said('', `m${(n += 1)}`, `zalo/${chat}`), type: 'sent-file', file: { ref: 'x', kind: 'photo' } }),
  };
}

const differences = (store: Store) => store.log.producerIds().flatMap((id) => replayProducer(store.log.eventsOf(id), store.producers.load(id), store.log.effectsOf, smallMachine, knowledge) ?? []);
const everything = (store: Store): string =>
  ['event', 'outbox', 'person', 'channel', 'product', 'question', 'fact', 'document', 'file', 'timer', 'code'].map((table) => JSON.stringify(store.database.sqlite.prepare(`select * from ${table}`).all())).join('\n');
const bytes = (store: Store): string => [store.file, `${store.file}-wal`].filter(existsSync).map((file) => readFileSync(file).toString('utf8')).join('');

describe('a chat that moves to another producer', () => {
  test('answers there from then on; an empty producer left behind is gone', async () => {
    const store = freshStore();
    const { say } = running(store);
    await say('a', 'làm bánh gai');
    await say('a', 'mã');
    await say('b', 'chào');
    await say('b', 'mã OC2');
    expect(store.log.producerIds()).toEqual(['P1']);
    expect(store.producers.ownerOfChannel('zalo/b')).toBe('P1');
    expect(differences(store)).toEqual([]);
  });

  test('what it had gathered stays, is no longer reminded, and both producers replay exactly', async () => {
    const store = freshStore();
    const { say } = running(store);
    await say('a', 'mã');
    await say('b', 'làm rượu nếp');
    await say('b', 'nhắc');
    await say('b', 'mã OC1');
    await say('b', 'làm bánh nhãn');
    expect(store.producers.load('P2')).toMatchObject({ products: [{ name: 'rượu nếp' }], timers: [], people: [{ channels: [] }] });
    expect(store.producers.load('P1')).toMatchObject({ products: [{ name: 'bánh nhãn' }], people: [{ channels: ['zalo/b', 'zalo/a'] }] });
    expect(differences(store)).toEqual([]);
  });

  test('a code that is not known moves nothing', async () => {
    const store = freshStore();
    const { say } = running(store);
    await say('b', 'làm rượu nếp');
    await say('b', 'mã OC77');
    expect(store.producers.load('P1')).toMatchObject({ people: [{ channels: ['zalo/b'] }] });
  });
});

describe('an erasure', () => {
  test('covers what its chats left behind: no word in any row nor in the bytes of the file', async () => {
    const store = freshStore();
    const { say } = running(store);
    await say('kindao', 'làm Rượu Gia Truyền');
    await say('khac', 'mã');
    await say('kindao', 'mã OC2');
    await say('kindao', 'hỏi Bí Mật Nhà Em');
    expect(everything(store)).toMatch(/Gia Truyền[^]*Bí Mật|Bí Mật[^]*Gia Truyền/);
    await say('kindao', 'quên');
    expect(store.log.producerIds()).toEqual([]);
    expect(everything(store)).not.toMatch(/Gia Truyền|Bí Mật|kindao|khac|OC2/);
    expect(bytes(store)).not.toMatch(/Gia Truyền|Bí Mật|kindao/);
  });

  test('covers what was recorded before there was a producer', () => {
    const store = freshStore();
    expect(take(said('nổ Bí Mật', 'm1'), NOW, taking(store, smallMachine))).toMatchObject({ type: 'unhandled' });
    take(said('chào', 'm2'), NOW, taking(store, smallMachine));
    take(said('quên', 'm3'), NOW, taking(store, smallMachine));
    expect(JSON.stringify(store.database.sqlite.prepare('select * from event').all())).not.toMatch(/Bí Mật|dm:lan/);
  });

  test('leaves the neighbours alone', async () => {
    const store = freshStore();
    const { say } = running(store);
    await say('a', 'làm bánh gai');
    await say('b', 'làm bánh nhãn');
    await say('a', 'quên');
    expect(store.producers.load('P2')).toMatchObject({ products: [{ name: 'bánh nhãn' }] });
    expect(differences(store)).toEqual([]);
  });

  test('a file that arrives after it is not kept, and its event has neither words nor chat', async () => {
    const store = freshStore();
    let arrive: (bytes: Fetched) => void = () => undefined;
    const { engine, say, photo, folder } = running(store, () => new Promise((resolve) => { arrive = resolve; }));
    await say('kindao', 'chào');
    await photo('kindao');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await engine.admit(said('quên', 'q', 'zalo/kindao'));
    arrive({ type: 'fetched', bytes: Buffer.from('%PDF-1.4 mật'), name: 'Tên Mật.pdf' });
    await engine.drain();
    expect(everything(store)).not.toMatch(/Tên Mật|kindao/);
    expect(store.database.sqlite.prepare("select count(*) as n from event where type = 'fetched'").get()).toEqual({ n: 1 });
    expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
  });

  test('a reader in the way only delays the emptying of the write-ahead log', async () => {
    const store = freshStore();
    const { say } = running(store);
    store.database.sqlite.pragma('busy_timeout = 10');
    await say('a', 'hỏi Bí Mật');
    const Sqlite = (await import('better-sqlite3')).default;
    const reader = new Sqlite(store.file, { readonly: true });
    reader.exec('begin');
    reader.prepare('select count(*) from event').get();
    await say('a', 'quên');
    expect(store.log.truncate()).toBe(false);
    reader.exec('commit');
    reader.close();
    expect(store.log.truncate()).toBe(true);
    expect(bytes(store)).not.toMatch(/Bí Mật/);
  });
});
