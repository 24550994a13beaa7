import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { BadInput } from '../../src/command/bad-input.ts';
import { reportCommand, type ReportOptions } from '../../src/command/report.ts';
import { harmless } from '../../src/core/report/csv.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { VIEWS } from '../../src/core/report/table.ts';
import { HEADS } from '../../src/core/say/report.ts';
import { freshStore, NOW } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { fillProvince } from '../report/province.ts';

/* The command, called as a function: a process takes seconds to start. */

const config = (data: string) => ({ data, logLevel: 'silent' as const, office: {}, staff: [] }) as never;

async function run(data: string, what: string | undefined, options: ReportOptions = {}): Promise<string> {
  const out: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out.push(String(text)); return true; });
  try { await reportCommand(what, config(data), options, NOW); } finally { spy.mockRestore(); }
  return out.join('');
}

function office(producers = 30): string {
  const data = freshFolder();
  const store = freshStore(join(data, 'ocop.db'));
  fillProvince(store, 3, { producers, productsEach: 2, communes: 4, now: NOW });
  return data;
}

/** What strangers may type to run something on the machine of whoever opens the file. */
const ATTACKS = ['=HYPERLINK("http://x.example","bấm")', '+84912345678', '-2+3', '@SUM(A1:A9)', '\t=1+1', ' =cmd|\' /C calc\'!A0', '＝1+1', '\r\n=2', '"=3'];

function attacked(): string {
  const data = freshFolder();
  const store = freshStore(join(data, 'ocop.db'));
  ATTACKS.forEach((name, i) => {
    const person = { id: `N${i}`, name, phone: '0912345678', channels: [`zalo/dm:${i}`], focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: NOW, consent: { at: NOW, wording: 1 } };
    const fact = (about: string, value: unknown, product?: string) => ({ fact: about, value, ...(product ? { product } : {}), by: `N${i}`, at: NOW, how: 'said' });
    store.producers.save(undefined, { id: `P${i}`, since: NOW, people: [person], products: [{ id: `S${i}.1`, name, since: NOW }], facts: [fact('commune', name), fact('certificate-expires', '2026-12-20', `S${i}.1`)], documents: [], questions: [], codes: [], timers: [] } as unknown as Producer);
  });
  return data;
}

describe('ocop report', () => {
  test('every table has Vietnamese headings and the same rows in every format', async () => {
    const data = office();
    const all = JSON.parse(await run(data, undefined, { format: 'json' })) as Record<string, Record<string, unknown>[]>;
    for (const view of VIEWS) {
      const rows = view === 'products' ? (JSON.parse(await run(data, view, { format: 'json' })) as typeof all)[view]! : all[view]!;
      const out = join(data, `${view}.csv`);
      await run(data, view, { out });
      const [head, ...lines] = parse(readFileSync(out), { bom: true });
      expect(lines.length, view).toBe(rows.length);
      if (rows[0]) expect(head).toEqual(Object.keys(rows[0]).map((key) => HEADS[key as keyof typeof HEADS]));
      expect(await run(data, view, { rows: '1000' })).toContain(head!.slice(0, 1)[0]!);
    }
    expect(all['commune']!.length).toBeGreaterThan(3);
    expect(JSON.stringify(all['paragraph'])).toContain('sản phẩm mới đăng ký');
    const out = join(data, 'all.xlsx');
    await run(data, undefined, { out });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    expect(book.worksheets.map(({ name }) => name)).toContain('Đang kẹt');
    const certificates = book.getWorksheet('Giấy chứng nhận')!;
    expect(certificates.rowCount).toBe(all['certificates']!.length + 1);
    const expires = (certificates.getRow(1).values as string[]).indexOf('Hết hạn');
    expect((certificates.getRow(2).getCell(expires).value as Date).toISOString().slice(0, 10)).toBe(all['certificates']![0]!['expires']);
  });

  test('nothing a stranger typed runs as a formula', async () => {
    const data = attacked();
    for (const view of ['certificates', 'commune', 'products'] as const) {
      const [csv, xlsx] = [join(data, `${view}.csv`), join(data, `${view}.xlsx`)];
      await run(data, view, { out: csv, phones: true });
      await run(data, view, { out: xlsx, phones: true });
      for (const cell of (parse(readFileSync(csv), { bom: true })).flat()) expect(cell, JSON.stringify(cell)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(xlsx);
      let read = 0;
      book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => {
        read += 1;
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        if (typeof cell.value === 'string') expect(cell.value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }));
      expect(read).toBeGreaterThan(ATTACKS.length);
    }
    for (const text of ATTACKS.slice(0, 8)) expect(harmless(text)).toBe(`'${text}`);
    expect(harmless('HTX 1-5')).toBe('HTX 1-5');
  });

  test('telephone numbers only when they are asked for', async () => {
    const data = attacked();
    for (const format of ['json', 'csv', 'table']) {
      expect(await run(data, 'certificates', { format }), format).not.toContain('0912345678');
      expect(await run(data, 'certificates', { format, phones: true }), format).toContain('0912345678');
    }
  });

  test('a scope, a commune, a set and a month narrow it', async () => {
    const data = office();
    const count = async (options: ReportOptions) => (JSON.parse(await run(data, 'products', { ...options, format: 'json' })) as { products: { commune: string; set: number }[] }).products;
    const whole = await count({});
    const scoped = await count({ scope: 'xã Số 1' });
    expect(scoped.length).toBeGreaterThan(0);
    expect(scoped).toEqual(whole.filter(({ commune }) => /số 1$/i.test(commune)));
    expect(await count({ commune: 'xa so 1' })).toEqual(scoped);
    expect(await count({ scope: 'xã Số 1', commune: 'Số 2' })).toEqual([]);
    const set = whole.find((one) => one.set)!.set;
    expect(await count({ set: String(set) })).toEqual(whole.filter((one) => one.set === set));
    const months = (JSON.parse(await run(data, 'months', { format: 'json' })) as { months: { month: string; count: number }[] }).months;
    const { month } = months[0]!;
    const inMonth = (JSON.parse(await run(data, 'certificates', { month, format: 'json' })) as { certificates: { expires: string }[] }).certificates;
    expect(inMonth.length).toBe(months.filter((one) => one.month === month).reduce((n, one) => n + one.count, 0));
    expect(inMonth.every(({ expires }) => expires.startsWith(month))).toBe(true);
  });

  test('what cannot be understood is refused in one line', async () => {
    const data = office(1);
    const wrong: [string | undefined, ReportOptions, RegExp][] = [
      ['xa', {}, /report xa: phải là một trong/], [undefined, { format: 'csv' }, /mỗi tệp một bảng/], ['commune', { format: 'xlsx' }, /cần --out/], ['commune', { format: 'pdf' }, /--format pdf/],
      ['certificates', { month: '2026-13' }, /--month 2026-13/], ['certificates', { set: '27' }, /--set 27/], ['certificates', { stars: '2' }, /--stars/], ['certificates', { case: 'x' }, /--case x/], ['summary', { on: '31/12/2026' }, /--on/],
    ];
    for (const [what, options, line] of wrong) {
      const refused = await run(data, what, options).catch((error: unknown) => error);
      expect(refused, String(what)).toBeInstanceOf(BadInput);
      expect((refused as Error).message).toMatch(line);
    }
    await expect(run(freshFolder(), 'summary')).rejects.toThrow('chưa có dữ liệu');
  });
});
