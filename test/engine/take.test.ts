import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { step } from '../../src/core/producer/step.ts';
import { take } from '../../src/engine/take.ts';
import { failing, freshStore, NOW, said, taking } from '../fresh.ts';

const rows = (store: ReturnType<typeof freshStore>, sql: string) => store.database.sqlite.prepare(sql).all() as Record<string, unknown>[];

describe('taking an event', () => {
  test('records it, saves the state and queues the reply together', () => {
    const store = freshStore();
    expect(take(said('chào', 'm1'), NOW, taking(store))).toEqual({ type: 'taken', no: 1 });
    expect(rows(store, 'select outcome, producer from event')).toEqual([{ outcome: 'done', producer: 'P1' }]);
    expect(store.producers.load('P1')?.people).toHaveLength(1);
    expect(store.log.heads()).toHaveLength(1);
  });

  test('the same event again changes nothing', () => {
    const store = freshStore();
    take(said('chào', 'm1'), NOW, taking(store));
    const before = JSON.stringify(store.producers.load('P1'));
    expect(take(said('chào', 'm1'), NOW + 5000, taking(store))).toEqual({ type: 'known' });
    expect(JSON.stringify(store.producers.load('P1'))).toBe(before);
    expect(rows(store, 'select count(*) as n from outbox')).toEqual([{ n: 1 }]);
  });

  test('a throw after the event row is written leaves no trace of the step, and the event is passed by with an apology', () => {
    const store = freshStore();
    const taken = take(said('nổ', 'm1'), NOW, taking(store, failing));
    expect(taken).toMatchObject({ type: 'unhandled', no: 1 });
    expect(rows(store, 'select outcome, error from event')).toEqual([{ outcome: 'unhandled', error: expect.stringMatching(/^TypeError at fresh\.ts:\d+$/) }]);
    expect(rows(store, 'select count(*) as n from producer')).toEqual([{ n: 0 }]);
    expect(store.log.heads()[0]?.effect).toMatchObject({ type: 'say', message: { text: 'Em xin lỗi.' } });
    expect(take(said('nổ', 'm1'), NOW, taking(store))).toEqual({ type: 'known' });
  });

  test('a poisoned event does not hold up its neighbours', () => {
    const store = freshStore();
    const machine: typeof step = (state, event, world) => {
      if (event.type === 'said' && event.text === 'độc') throw new Error('bug');
      return step(state, event, world);
    };
    const types = ['chào', 'độc', 'đồng ý', 'htx'].map((text, i) => take(said(text, `m${i}`), NOW + i, taking(store, machine)).type);
    expect(types).toEqual(['taken', 'unhandled', 'taken', 'taken']);
    expect(store.producers.load('P1')?.facts.map((fact) => fact.value)).toEqual(['htx']);
  });

  test('an event that cannot be recorded is not taken: it throws and leaves nothing', () => {
    const store = freshStore();
    take(said('chào', 'm1'), NOW, taking(store));
    store.database.sqlite.pragma(`max_page_count = ${String(store.database.sqlite.pragma('page_count', { simple: true }))}`);
    expect(() => { for (let i = 0; i < 2000; i += 1) take(said('x'.repeat(4000), `f${i}`), NOW, taking(store)); }).toThrow(/full/);
    store.database.sqlite.pragma('max_page_count = 1000000');
    expect(take(said('đồng ý', 'm2'), NOW, taking(store)).type).toBe('taken');
  });

  test('after an erasure no word of the person is left in the file', () => {
    const store = freshStore();
    const secret = 'bánh gai Bí Mật Gia Truyền';
    for (const [i, text] of ['chào', 'đồng ý', `em làm ${secret}`, 'số nhà 12 ngõ Kín Đáo có đúng không?', 'BÁNH GAI BÍ MẬT\nThành phần: nếp Kín Đáo, đường\nNSX: 01/11/2026', '/xoa', 'xóa hết'].entries()) take(said(text, `m${i}`), NOW + i, taking(store));
    expect(rows(store, 'select count(*) as n from producer')).toEqual([{ n: 0 }]);
    expect(store.log.truncate()).toBe(true);
    expect(JSON.stringify(rows(store, 'select payload from outbox'))).not.toMatch(/Bí Mật|Kín Đáo/);
    for (const table of ['event', 'fact', 'question', 'person', 'product', 'channel', 'label']) {
      expect(JSON.stringify(rows(store, `select * from ${table}`)), table).not.toMatch(/Bí Mật|Kín Đáo|dm:lan|"Lan"/);
    }
    expect(rows(store, 'select events from erasure')).toEqual([{ events: 7 }]);
    expect(take(said('xóa hết', 'm6'), NOW + 9, taking(store))).toEqual({ type: 'known' });
    const bytes = [store.file, `${store.file}-wal`].filter(existsSync).map((file) => readFileSync(file).toString('utf8')).join('');
    expect(bytes).not.toMatch(/Bí Mật|Kín Đáo/);
  });
});
