import { existsSync, writeFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { Case } from '../core/deadline/deadlines.ts';
import { monthPeriod } from '../core/read/month.ts';
import { STAGES, type Stage } from '../core/report/line.ts';
import type { Narrowed } from '../core/report/narrow.ts';
import { asCsv } from '../core/report/csv.ts';
import { report } from '../core/report/report.ts';
import { VIEWS, type Table, type View } from '../core/report/table.ts';
import { scopeInWords } from '../core/say/office.ts';
import { EVERYTHING, scopeIn } from '../core/staff/roles.ts';
import { atTime, dayInWords, dayOf, type Instant } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { ownKnowledgeIn } from '../knowledge/shelf.ts';
import { databaseIn } from '../service.ts';
import { openStore } from '../storage/store.ts';
import { BadInput } from './bad-input.ts';
import { howMany, readOn } from './requests.ts';
import { asRecords, asText, asWorkbook } from './report/write.ts';

export type ReportOptions = {
  readonly format?: string; readonly out?: string; readonly scope?: string; readonly commune?: string; readonly set?: string; readonly case?: string; readonly stars?: string;
  readonly stage?: string; readonly month?: string; readonly on?: string; readonly rows?: string; readonly phones?: boolean;
};

const FORMATS = ['table', 'csv', 'xlsx', 'json'] as const;
const CASES: readonly Case[] = ['lan_dau', 'nang_hang', 'danh_gia_lai'];
const ALL: readonly View[] = VIEWS.filter((view) => view !== 'products');

/** `ocop report [what]`: the tables of the office, or its paragraph. Without `what`: all of them. */
export async function reportCommand(what: string | undefined, config: Config, options: ReportOptions, now: Instant = Date.now()): Promise<void> {
  const format = oneOf(FORMATS, options.format ?? (options.out?.endsWith('.xlsx') ? 'xlsx' : options.out?.endsWith('.csv') ? 'csv' : options.out?.endsWith('.json') ? 'json' : 'table'), '--format');
  const named = what === undefined ? undefined : oneOf([...VIEWS, 'paragraph'], what, 'report');
  const views = named === undefined ? ALL : named === 'paragraph' ? [] : [named];
  if (format === 'csv' && views.length > 1) throw new BadInput(`--format csv: mỗi tệp một bảng; chọn bảng: ${VIEWS.join(', ')}`);
  if (format === 'xlsx' && options.out === undefined) throw new BadInput('--format xlsx: cần --out TỆP');
  const asked = narrowedBy(options);
  const rows = howMany(options.rows, '--rows');
  const file = databaseIn(config.data);
  if (!existsSync(file)) throw new BadInput(`${file}: chưa có dữ liệu`);
  const on = readOn(options.on);
  const world = { knowledge: loadKnowledge(undefined, config.office, ownKnowledgeIn(config.data)), now: options.on === undefined ? now : atTime(on, 12) };
  const store = openStore(file);
  try {
    const made = report(store.office.counted(), asked, world);
    const tables = views.map((view) => withoutPhones(made.table(view), options.phones === true));
    const paragraph = what === undefined || what === 'paragraph' ? made.paragraph() : undefined;
    const written = await inFormat(format, tables, paragraph, rows, `Báo cáo ngày ${dayInWords(dayOf(world.now))}, phạm vi: ${scopeInWords(asked.scope)}`);
    if (options.out === undefined) process.stdout.write(written);
    else {
      writeFileSync(options.out, written, { mode: 0o600 });
      process.stdout.write(`Đã ghi ${options.out}: ${tables.map(({ rows }) => rows.length).reduce((a, b) => a + b, 0)} dòng.\n`);
    }
  } finally {
    store.close();
  }
}

function narrowedBy(options: ReportOptions): Narrowed {
  const period = options.month === undefined ? undefined : monthPeriod(options.month);
  if (options.month !== undefined && !period) throw new BadInput(`--month ${options.month}: phải có dạng YYYY-MM`);
  const number = (text: string | undefined, from: number, to: number, where: string) => {
    if (text === undefined) return undefined;
    if (!/^\d{1,2}$/.test(text) || Number(text) < from || Number(text) > to) throw new BadInput(`${where} ${text}: phải từ ${from} đến ${to}`);
    return Number(text);
  };
  const [set, stars] = [number(options.set, 1, 26, '--set'), number(options.stars, 3, 5, '--stars')];
  return {
    scope: options.scope === undefined ? EVERYTHING : scopeIn(options.scope), ...period,
    ...(options.commune === undefined ? {} : { commune: options.commune.normalize('NFC') }), ...(set === undefined ? {} : { set }), ...(stars === undefined ? {} : { stars }),
    ...(options.case === undefined ? {} : { case: oneOf(CASES, options.case, '--case') }), ...(options.stage === undefined ? {} : { stage: oneOf<Stage>(STAGES, options.stage, '--stage') }),
  };
}

function oneOf<T extends string>(all: readonly T[], said: string, where: string): T {
  const found = all.find((one) => one === said);
  if (!found) throw new BadInput(`${where} ${said}: phải là một trong: ${all.join(', ')}`);
  return found;
}

/** Numbers leave the machine only when they are asked for. */
function withoutPhones(made: Table, phones: boolean): Table {
  const at = phones ? -1 : made.columns.indexOf('phone');
  return at < 0 ? made : { ...made, columns: made.columns.toSpliced(at, 1), rows: made.rows.map((row) => row.toSpliced(at, 1)) };
}

function inFormat(format: (typeof FORMATS)[number], tables: readonly Table[], paragraph: string | undefined, most: number, head: string): string | Promise<Uint8Array> {
  switch (format) {
    case 'table': return `${[head, ...(paragraph ? [paragraph] : []), ...tables.map((one) => asText(one, most))].join('\n\n')}\n`;
    case 'csv': return tables[0] ? asCsv(tables[0]) : `${paragraph ?? ''}\n`;
    case 'xlsx': return asWorkbook(tables, paragraph);
    case 'json': return `${JSON.stringify({ ...Object.fromEntries(tables.map((one) => [one.view, asRecords(one)])), ...(paragraph ? { paragraph } : {}) })}\n`;
    default: return format satisfies never;
  }
}
