import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { gate } from '../../src/engine/intake.ts';
import { take } from '../../src/engine/take.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import { freshStore, NOW, said, taking } from '../fresh.ts';

describe('the intake', () => {
  test('stops while the database is locked, says so once, and takes everything in order afterwards', async () => {
    const store = freshStore();
    store.database.sqlite.pragma('busy_timeout = 10');
    const told: string[] = [];
    const door = gate((events) => { store.transaction(() => { for (const event of events) take(event, NOW, taking(store)); }); }, { isUnavailable, stopped: () => told.push('stopped'), resumed: () => told.push('resumed'), sleep: () => new Promise((resolve) => setTimeout(resolve, 5)) });
    const other = new Sqlite(store.file);
    other.exec('begin immediate');
    const all = ['chào', 'đồng ý', 'htx'].map((text, i) => door.admit(said(text, `m${i}`)));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(told).toEqual(['stopped']);
    other.exec('rollback');
    other.close();
    await Promise.all(all);
    expect(told).toEqual(['stopped', 'resumed']);
    expect(store.log.eventsOf('P1').map(({ event }) => (event.type === 'said' ? event.text : ''))).toEqual(['chào', 'đồng ý', 'htx']);
  });

  test('who fails by our own fault does not take the others along', async () => {
    const taken: string[] = [];
    const door = gate((events) => {
      if (events.some((event) => event.id.endsWith('m2'))) throw new Error('bug');
      taken.push(...events.map((event) => event.id.split('#')[1]!));
    }, { isUnavailable, stopped: () => undefined, resumed: () => undefined });
    const outcomes = await Promise.allSettled(['m1', 'm2', 'm3'].map((message) => door.admit(said('x', message))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(taken).toEqual(['m1', 'm3']);
  });

  test('forty at once go in by sixteens, each once and in order', async () => {
    const groups: number[] = [];
    const taken: string[] = [];
    const door = gate((events) => { groups.push(events.length); taken.push(...events.map((event) => event.id.split('#')[1]!)); }, { isUnavailable, stopped: () => undefined, resumed: () => undefined });
    const names = Array.from({ length: 40 }, (_, i) => `m${i}`);
    await Promise.all(names.map((message) => door.admit(said('x', message))));
    expect(groups).toEqual([16, 16, 8]);
    expect(taken).toEqual(names);
  });

  test('an error that is not the storage\'s is not retried', async () => {
    const door = gate(() => { throw new Error('bug'); }, { isUnavailable, stopped: () => undefined, resumed: () => undefined });
    await expect(door.admit(said('x', 'm1'))).rejects.toThrow('bug');
  });
});
