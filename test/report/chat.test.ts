import { beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Change } from '../../src/core/staff/change.ts';
import type { Scope } from '../../src/core/staff/roles.ts';
import { take } from '../../src/engine/take.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { NOW, said, taking } from '../fresh.ts';
import { isInside } from './brute.ts';
import { fillProvince } from './province.ts';

/* Who asks for a report, and what they must never read in the answer: everybody in the province has a number, a name and a code. */

const ASKED = ['báo cáo', 'báo cáo theo xã', 'báo cáo theo bộ', 'báo cáo theo giai đoạn', 'báo cáo theo hạng', 'báo cáo theo trường hợp', 'báo cáo theo tư vấn', 'ai đang kẹt', 'chứng nhận hết hạn', 'chứng nhận hết hạn năm nay', 'chứng nhận hết hạn năm sau', 'giấy tờ hết hạn', 'giấy tờ hết hạn năm nay', 'câu hỏi chưa trả lời', 'báo cáo sự kiện', 'đoạn văn', 'báo cáo excel', 'ai đang kẹt excel', 'chứng nhận hết hạn năm nay excel', 'báo cáo sự kiện excel'];
const PAGED = ASKED.flatMap((text) => [text, `${text} trang 2`, `${text} trang 99`]);
const WITH_PLACE = [0, 1, 2, 3].flatMap((n) => ASKED.map((text) => `${text} xã Số ${n}`));

const folder = mkdtempSync(join(tmpdir(), 'ocop-reports-'));
let store: Store;
let number = 0;

beforeAll(() => {
  store = openStore(join(folder, 'ocop.db'));
  fillProvince(store, 41, { producers: 60, productsEach: 2, communes: 4, now: NOW });
  for (const id of store.log.producerIds()) {
    const { people, facts } = store.producers.load(id)!;
    const theirs = [...people.flatMap(({ name, phone }) => [name, phone]), facts.find(({ fact }) => fact === 'producer-name')?.value].filter((one) => typeof one === 'string');
    knownBy.set(id, [new RegExp(`\\b${id}\\b`), ...theirs.map((one) => new RegExp(`${one}(?!\\d)`))]);
  }
  return () => { store.close(); rmSync(folder, { recursive: true, force: true }); };
});

/** What this chat reads, files too. */
function answered(text: string, chat: string): string {
  const sqlite = store.database.sqlite;
  const before = (sqlite.prepare('select coalesce(max(seq), 0) n from outbox').get() as { n: number }).n;
  take(said(text, `m${(number += 1)}`, chat), NOW, taking(store));
  return (sqlite.prepare("select payload from outbox where seq > ? and type in ('say', 'send-file') order by seq").all(before) as { payload: string }[]).map(({ payload }) => {
    const effect = JSON.parse(payload) as { message?: { text: string }; file?: { text: string } };
    return effect.message?.text ?? effect.file?.text ?? '';
  }).join('\n');
}

const grant = (chat: string, role: string, scope: Scope): void => { store.office.apply([{ type: 'grant', member: { channel: chat, role, scope, name: chat, since: 1, by: 'test' } } as unknown as Change], NOW); };

/** By what each producer is known: its code, names, numbers. */
const knownBy = new Map<string, readonly RegExp[]>();

/** Who of those that an answer must not name is in it. */
const named = (text: string, forbidden: ReadonlySet<string>): string[] => [...forbidden].flatMap((id) => (knownBy.get(id) ?? []).filter((pattern) => pattern.test(text)).map(String));

test('strangers and producers get no report, whatever they type', () => {
  const joined = store.log.producerIds().map((id) => store.producers.load(id)!).find(({ people }) => people[0]!.consent)!;
  const others = new Set([...knownBy.keys()].filter((id) => id !== joined.id));
  for (const chat of ['zalo/dm:stranger', joined.people[0]!.channels[0]!]) {
    for (const text of [...PAGED, ...WITH_PLACE]) {
      const told = answered(text, chat);
      expect(told, text).not.toMatch(/Đang kẹt,|Giấy chứng nhận hết hạn (?:tháng|từ)|Theo xã,|Tổng quan,|Năm 2026 \(tính đến|ocop report/);
      expect(named(told, others), text).toEqual([]);
    }
  }
});

const scopes: readonly (readonly [string, string, Scope])[] = [
  ['a consultant of one xã', 'consultant', { communes: ['Số 1'], tags: [] }], ['staff of one xã in one province', 'staff', { communes: ['Số 3, Nghệ An'], tags: [] }],
  ['staff of a tag', 'staff', { communes: [], tags: ['đợt 1'] }], ['a consultant where nobody is', 'consultant', { communes: ['Vắng'], tags: [] }],
];

test.each(scopes)('%s reads of nobody else', (who, role, scope) => {
  const chat = `zalo/dm:${who}`;
  grant(chat, role, scope);
  const outside = new Set([...knownBy.keys()].filter((id) => !isInside(scope, store.producers.load(id)!)));
  expect(outside.size).toBeGreaterThan(20);
  for (const text of [...PAGED, ...WITH_PLACE]) {
    const told = answered(text, chat);
    expect(told, text).not.toBe('');
    expect(named(told, outside), text).toEqual([]);
  }
  // The role taken away, everything is gone the same moment.
  store.office.apply([{ type: 'revoke', channel: chat as never }], NOW);
  expect(answered('ai đang kẹt', chat)).not.toMatch(/Đang kẹt,/);
});

test('pages hold everybody once, each on a screen, and the words under one bring the next', () => {
  grant('zalo/dm:all', 'staff', { communes: [], tags: [] });
  for (const first of ['ai đang kẹt', 'chứng nhận hết hạn năm nay', 'giấy tờ hết hạn', 'báo cáo theo bộ']) {
    const lines: string[] = [];
    let pages = 0;
    for (let text: string | undefined = first; text !== undefined; pages += 1) {
      const told: string = answered(text, 'zalo/dm:all');
      expect(told.length, text).toBeLessThan(1600);
      lines.push(...told.split('\n').filter((line) => /^(?:\d+\.|-) /.test(line)));
      text = /Xem tiếp: "(.+)"/.exec(told)?.[1];
      expect(pages).toBeLessThan(40);
    }
    expect(pages, first).toBeGreaterThan(1);
    expect(new Set(lines).size).toBe(lines.length);
    const total = Number(/: (\d+) \S+/.exec(answered(first, 'zalo/dm:all').split('\n')[0]!)![1]);
    expect(lines.length, first).toBe(total);
  }
});

test('who read a list of names is kept, and nothing of what was in it', () => {
  grant('zalo/dm:all', 'staff', { communes: [], tags: [] });
  answered('ai đang kẹt', 'zalo/dm:all');
  expect(store.office.audited(1)[0]).toMatchObject({ who: 'zalo/dm:all', what: 'report stuck' });
});

test('a file holds every row, and nothing of it runs', () => {
  grant('zalo/dm:all', 'staff', { communes: [], tags: [] });
  const [, words, csv] = /^([^\uFEFF]*)(\uFEFF[^]*)$/.exec(answered('ai đang kẹt csv', 'zalo/dm:all'))!;
  const rows = parse(csv!, { bom: true });
  expect(words).toContain(`${rows.length - 1} dòng`);
  expect(rows.length - 1).toBe(Number(/: (\d+) sản phẩm/.exec(answered('ai đang kẹt', 'zalo/dm:all'))![1]));
  expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(store.office.audited(2).map(({ what }) => what)).toContain('report file stuck');
});
