import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { gate } from '../../src/engine/intake.ts';
import { take } from '../../src/engine/take.ts';
import { isUnavailable } from '../../src/storage/store.ts';
import { freshStore, NOW, said, taking } from '../fresh.ts';

describe('the intake', () => {
  test('stops while the database is locked, says so once, and takes everything in order afterwards', async () => {
    const store = freshStore();
    store.database.sqlite.pragma('busy_timeout = 10');
    const told: string[] = [];
    const door = gate((event) => { take(event, NOW, taking(store)); }, { isUnavailable, stopped: () => told.push('stopped'), resumed: () => told.push('resumed'), sleep: () => new Promise((resolve) => setTimeout(resolve, 5)) });
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

  test('an error that is not the storage\'s is not retried', async () => {
    const door = gate(() => { throw new Error('bug'); }, { isUnavailable, stopped: () => undefined, resumed: () => undefined });
    await expect(door.admit(said('x', 'm1'))).rejects.toThrow('bug');
  });
});
