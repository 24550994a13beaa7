import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { BadInput } from '../../src/command/bad-input.ts';
import { impactCommand, type ImpactOptions } from '../../src/command/impact.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { receiptOf } from '../../src/core/answer/receipt.ts';
import { take } from '../../src/engine/take.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

/** The knowledge with one file changed. */
function changed(file: string, from: string | RegExp, to: string): string {
  const folder = join(freshFolder(), 'knowledge');
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} is changed`).not.toBe(before);
  writeFileSync(join(folder, file), after);
  return folder;
}

type Told = { from: string; to: string; changes: { kind: string; id: string; how: string; parts: string[] }[]; dossiers: { producer: string; items: { item: string; was: string; now: string }[] }[]; labels: { producer: string; appears: string[]; goes: string[]; reworded: string[] }[]; answers: { entry: string; times: number; producers: string[] }[]; scores: string[]; dates: string[]; concerned: string[]; communes: { commune?: string; producers: number; dossiers: number; labels: number; answers: number }[] };

const config = (data: string) => ({ data, logLevel: 'silent' as const, office: {}, staff: [] }) as never;

function run(data: string, before: string, after: string, options: ImpactOptions = {}): string {
  const out: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out.push(String(text)); return true; });
  try { impactCommand(before, after, config(data), options, NOW); } finally { spy.mockRestore(); }
  return out.join('');
}

const impact = (data: string, after: string, options: ImpactOptions = {}): Told => JSON.parse(run(data, 'current', after, { ...options, json: true })) as Told;

/** A rule that every food label of ours meets, so that its loss or its words show. */
const LABEL = 'Bánh gai. Khối lượng tịnh: 500 g. NSX: 01/11/2026.';

/** Four producers: two joined with a rice cake, one of them with a label looked at; one joined who does something else; one that only
 *  stands in a list. The first asked a question that a passage answers. */
function office() {
  const data = freshFolder();
  const store = freshStore(join(data, 'ocop.db'));
  const made = (n: number, commune: string, facts: Record<string, string | number>, more: Partial<Producer> = {}, joined = true) => {
    const fact = (name: string, value: unknown, product?: string) => ({ fact: name, value, ...(product ? { product } : {}), by: `N${n}`, at: NOW, how: 'said' });
    const person = { id: `N${n}`, name: `Chị ${n}`, channels: [`zalo/dm:p${n}`], focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: NOW, ...(joined ? { consent: { at: NOW, wording: 1 } } : {}) };
    store.producers.save(undefined, { id: `P${n}`, since: NOW, people: [person], products: [{ id: `S${n}.1`, name: 'bánh gai', since: NOW }], facts: [fact('commune', commune), fact('producer-kind', 'htx'), ...Object.entries(facts).map(([name, value]) => fact(name, value, `S${n}.1`))], documents: [], questions: [], codes: [], timers: [], ...more } as unknown as Producer);
  };
  const cake = { set: 6, case: 'lan_dau', stars: 3, packaged: 'co' };
  made(901, 'Xuân Thành', cake, { labels: [{ product: 'S901.1', faces: [{ text: LABEL }], unconfirmed: [], by: 'N901', at: NOW }] } as unknown as Partial<Producer>);
  made(902, 'Hải Xuân', { ...cake, 'diem/6/1.1': 2, 'certificate-expires': '2027-05-01' });
  made(903, 'Hải Xuân', { set: 25, case: 'lan_dau', stars: 3 });
  made(904, 'Giao Long', cake, {}, false);
  return { data, store };
}

/** What one asks, and what became of the answer. */
function asked(store: ReturnType<typeof office>['store'], text: string, chat: string, message: string, state = 'delivered'): string[] {
  take(said(text, message, chat), NOW, taking(store));
  const { sqlite } = store.database;
  sqlite.prepare("update outbox set state = ? where state = 'queued'").run(state);
  const rows = sqlite.prepare("select payload from outbox where channel = ? and payload like '%/nguon%'").all(chat) as { payload: string }[];
  return rows.flatMap(({ payload }) => [...payload.matchAll(/\/nguon (\w{5})/g)].map((match) => match[1]!));
}

describe('ocop knowledge impact', () => {
  test('the same knowledge touches nobody', () => {
    const { data } = office();
    expect(impact(data, KNOWLEDGE_FOLDER)).toMatchObject({ changes: [], dossiers: [], labels: [], answers: [], concerned: [], communes: [] });
    expect(run(data, 'current', 'current')).toContain('Không mục nào khác nhau, không ai bị chạm tới.');
  });

  test('who last looked at an entry is no change', () => {
    const { data } = office();
    expect(impact(data, changed('checklists/quality.yaml', /reviewed: \d{4}-\d{2}-\d{2}/, 'reviewed: 2026-11-26')).changes).toEqual([]);
  });

  test('a paper that is needed otherwise touches the dossiers it stands in, and no other', () => {
    const { data } = office();
    const item = knowledge.items.find(({ title }) => title === 'Phiếu kết quả kiểm nghiệm')!;
    const folder = changed(`checklists/${item.section}.yaml`, item.title, `${item.title} mới`);
    const told = impact(data, folder);
    expect(told.changes).toEqual([{ kind: 'item', id: item.id, title: `${item.title} mới`, how: 'changed', parts: ['title'] }]);
    expect(told.dossiers.map(({ producer }) => producer)).toEqual(['P901', 'P902']);
    expect(told.dossiers[0]!.items).toEqual([{ item: item.id, title: `${item.title} mới`, was: 'needed', now: 'needed' }]);
    expect(told.communes).toEqual([{ commune: 'Hải Xuân', producers: 1, dossiers: 1, labels: 0, answers: 0 }, { commune: 'Xuân Thành', producers: 1, dossiers: 1, labels: 0, answers: 0 }]);
  });

  test('a label rule touches the labels that it judges otherwise', () => {
    const { data } = office();
    const rule = knowledge.labels.rules.find(({ field }) => field === 'ingredients')!;
    const folder = changed('labels/rules.yaml', rule.message.slice(0, 20), `Mới: ${rule.message.slice(0, 20)}`);
    const told = impact(data, folder);
    expect(told.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`label-rule ${rule.id}`]);
    expect(told.labels).toEqual([{ producer: 'P901', product: 'S901.1', appears: [], goes: [], reworded: [rule.id] }]);
    expect(told.concerned).toEqual(['P901']);
  });

  test('a passage touches whom it was told, once however often; not who was told the new text, nor who never got it', () => {
    const { data, store } = office();
    const entry = knowledge.passages.find(({ id }) => id === 'attp-haccp-thay-giay')!;
    const question = 'iso 22000 thay giấy an toàn thực phẩm được không?';
    expect(asked(store, question, 'zalo/dm:p901', 'm1')).toContain(receiptOf(entry.id));
    asked(store, question, 'zalo/dm:p901', 'm2');
    asked(store, question, 'zalo/dm:p902', 'm3', 'refused');
    const file = `answers/${entry.topic}/${entry.id}.md`;
    const folder = changed(file, entry.title, `${entry.title} (sửa)`);
    const told = impact(data, folder);
    expect(told.changes).toMatchObject([{ kind: 'answer', id: entry.id, how: 'changed', parts: ['title'] }]);
    expect(told.answers).toEqual([{ entry: entry.id, title: entry.title, times: 2, producers: ['P901'] }]);
    expect(told.concerned).toEqual(['P901']);
    expect(told.communes).toEqual([{ commune: 'Xuân Thành', producers: 1, dossiers: 0, labels: 0, answers: 1 }]);
    // Given from the new text already.
    store.database.sqlite.prepare('update event set knowledge = ?').run(told.to);
    expect(impact(data, folder).answers).toEqual([]);
  });

  test('a sheet touches who scored on it; the window touches certificates in force', () => {
    const { data } = office();
    const sheet = changed('criteria/06.yaml', knowledge.sheets.get(6)!.criteria[0]!.name, `${knowledge.sheets.get(6)!.criteria[0]!.name} mới`);
    expect(impact(data, sheet)).toMatchObject({ scores: ['P902'], dates: [], concerned: ['P902'] });
    const window = changed('deadlines.yaml', 'opensDays: 180', 'opensDays: 200');
    expect(impact(data, window)).toMatchObject({ scores: [], dates: ['P902'], concerned: ['P902'] });
  });

  test('those concerned are written to a file, or marked with a tag that an announcement can name', () => {
    const { data, store } = office();
    const folder = changed('deadlines.yaml', 'opensDays: 180', 'opensDays: 200');
    const out = join(data, 'codes.txt');
    const told = run(data, 'current', folder, { out, tag: 'đổi hạn 2026' });
    expect(told).toContain('người nhận ghi: thẻ đổi hạn 2026');
    expect(readFileSync(out, 'utf8')).toBe('P902\n');
    expect(store.producers.load('P902')!.tags).toEqual(['đổi hạn 2026']);
    expect(store.producers.load('P901')!.tags).toBeUndefined();
    run(data, 'current', folder, { tag: 'đổi hạn 2026' });
    expect(store.producers.load('P902')!.tags).toEqual(['đổi hạn 2026']);
  });

  test('what cannot be read is refused in one line', () => {
    const { data } = office();
    for (const [before, options] of [['/no/such/folder', {}], ['git:--output=x', {}], ['git:no-such-revision', {}], ['current', { tag: '; thẻ mọi người' }], ['current', { on: 'mai' }]] as const) {
      expect(() => run(data, before, 'current', options), before).toThrow(BadInput);
    }
    expect(() => run(freshFolder(), 'current', 'current')).toThrow('chưa có dữ liệu');
  });
});
