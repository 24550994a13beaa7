import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, statSync, writeFileSync } from 'node:fs';
import { stringify } from './import/csv.ts';
import type { Config } from '../config.ts';
import type { Incoming } from '../core/event.ts';
import type { ChannelId, EventId } from '../core/ids.ts';
import type { ImportedRow } from '../core/imported.ts';
import { step } from '../core/producer/step.ts';
import { fold } from '../core/text.ts';
import { dayInWords, dayOf } from '../core/time.ts';
import { take } from '../engine/take.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { ownKnowledgeIn } from '../knowledge/shelf.ts';
import { databaseIn } from '../service.ts';
import { isUnavailable } from '../storage/disk.ts';
import { openStore, type Store } from '../storage/store.ts';
import { BadInput } from './bad-input.ts';
import { readList, type Line } from './import/read-list.ts';
import { howMany } from './requests.ts';

export type ImportOptions = { readonly apply?: boolean; readonly rejected?: string; readonly codes?: string; readonly json?: boolean; readonly show?: string };

export type ImportReport = { rows: number; understood: number; rejected: number; duplicates: number; known: number; taken: number; producers: number; products: number; certificates: number; noted: number };

const TOGETHER = 500;
const PROGRESS = 5000;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** One producer of one commune under one name, however often and in whatever list it stands. */
const channelOf = ({ producer }: ImportedRow): ChannelId => `import/${hash(`${fold(producer.name)}|${fold(producer.commune ?? '')}`)}` as ChannelId;

/** The same row again is the same event, so an import may be repeated. */
export const eventOf = (row: ImportedRow, now: number): Incoming => ({ type: 'imported', row, id: `import:${hash(JSON.stringify(row))}` as EventId, channel: channelOf(row), at: now });

/** A list of producers, products and certificates as an office keeps it. Without `--apply` it only says what it understood. */
export async function importList(file: string, config: Config, options: ImportOptions, now: number = Date.now()): Promise<void> {
  const most = howMany(options.show, '--show');
  if (!existsSync(file)) throw new BadInput(`${file}: không có tệp này`);
  if (!statSync(file).isFile()) throw new BadInput(`${file}: không phải một tệp .xlsx hoặc .csv`);
  // Before anything is taken in: what cannot be written later must not be found out then.
  if (options.apply) for (const out of [options.rejected, options.codes]) if (out !== undefined) closeSync(openSync(out, 'a', 0o600));
  const knowledge = loadKnowledge(undefined, config.office, ownKnowledgeIn(config.data));
  const store = options.apply ? openStore(databaseIn(config.data)) : undefined;
  const taking = { machine: step, knowledge, apology: '', isUnavailable, luck: () => randomBytes(8).toString('hex') };
  const seen = new Set<string>();
  const producers = new Set<string>();
  const products = new Set<string>();
  const rejected: string[][] = [['trang', 'dòng', 'lý do', 'nội dung']];
  const shown: string[] = [];
  const report: ImportReport = { rows: 0, understood: 0, rejected: 0, duplicates: 0, known: 0, taken: 0, producers: 0, products: 0, certificates: 0, noted: 0 };
  let waiting: Incoming[] = [];

  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    if (!store || batch.length === 0) return;
    store.transaction(() => {
      for (const event of batch) {
        const outcome = take(event, now, { ...taking, keep: store });
        if (outcome.type === 'known') report.known += 1;
        else report.taken += 1;
      }
    });
  };

  try {
    for await (const line of readList(file, knowledge, dayOf(now))) {
      report.rows += 1;
      if (report.rows % PROGRESS === 0) process.stderr.write(`đã đọc ${report.rows} dòng…\n`);
      if (line.read.type === 'rejected') {
        report.rejected += 1;
        rejected.push([line.sheet, String(line.line), line.read.why, line.cells.join(' | ')]);
        continue;
      }
      report.understood += 1;
      const event = eventOf(line.read.row, now);
      if (seen.has(event.id)) {
        report.duplicates += 1;
        rejected.push([line.sheet, String(line.line), 'trùng một dòng ở trên', line.cells.join(' | ')]);
        continue;
      }
      seen.add(event.id);
      producers.add(event.channel);
      if (line.read.row.product) products.add(`${event.channel}|${fold(line.read.row.product.name)}`);
      if (line.read.row.certificate) report.certificates += 1;
      if (line.read.notes.length > 0) report.noted += 1;
      if (shown.length < most) shown.push(inWords(line, line.read.row, line.read.notes));
      if (store && waiting.push(event) >= TOGETHER) flush();
    }
    flush();
    if (report.rows === 0) throw new BadInput(`${file}: không thấy bảng nào có cột tên chủ thể hoặc tên sản phẩm`);
    const out = { ...report, producers: producers.size, products: products.size };
    const rejectedFile = options.rejected ?? `${file}.khong-nhan.csv`;
    if (rejected.length > 1) writeFileSync(rejectedFile, stringify(rejected));
    if (store && options.codes) writeFileSync(options.codes, stringify([['chủ thể', 'người liên hệ', 'điện thoại', 'mã vào hồ sơ'], ...codesOf(store, producers)]));
    process.stdout.write(options.json ? `${JSON.stringify({ ...out, applied: store !== undefined, ...(rejected.length > 1 ? { rejectedFile } : {}) })}\n` : told(out, shown, rejected.length > 1 ? rejectedFile : undefined, options.apply === true));
  } finally {
    store?.close();
  }
}

/** Who has not come in yet, with the code by which they do. */
const codesOf = (store: Store, channels: ReadonlySet<string>): string[][] =>
  [...channels].flatMap((channel) => {
    const state = store.producers.load(store.producers.ownerOfChannel(channel) ?? '');
    const person = state?.people.find((one) => one.channels.includes(channel as ChannelId));
    const code = state?.codes.find((one) => one.person === person?.id);
    return state && code ? [[String(state.facts.find(({ fact }) => fact === 'producer-name')?.value ?? ''), person?.name ?? '', person?.phone ?? '', `OC-${code.code}`]] : [];
  });

function inWords({ line }: Line, { producer, contact, product, certificate }: ImportedRow, notes: readonly string[]): string {
  const parts = [
    producer.name, producer.commune && (/^(?:xã|phường|đặc khu)\s/iu.test(producer.commune) ? producer.commune : `xã ${producer.commune}`), producer.province, product?.name, certificate?.stars && `${certificate.stars} sao`,
    certificate?.issued && `cấp ${dayInWords(certificate.issued)}`, certificate?.expires && `hết hạn ${dayInWords(certificate.expires)}`, contact?.name, contact?.phone,
  ].filter(Boolean);
  return `${String(line).padStart(5)}  ${parts.join(' · ')}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`;
}

function told(report: ImportReport, shown: readonly string[], rejectedFile: string | undefined, applied: boolean): string {
  const head = applied ? 'Đã nhập.' : 'Xem thử, chưa nhập gì. Thêm --apply để nhập thật.';
  const counts = `${report.rows} dòng: hiểu ${report.understood}, không nhận ${report.rejected}, trùng ${report.duplicates}, có chỗ cần xem ${report.noted}. ${report.producers} chủ thể, ${report.products} sản phẩm, ${report.certificates} giấy chứng nhận.${applied ? ` Mới nhập ${report.taken}, đã có từ trước ${report.known}.` : ''}`;
  const why = rejectedFile ? `Các dòng không nhận và lý do: ${rejectedFile}` : '';
  return `${[head, counts, why, '', ...shown, report.understood > shown.length ? `  … và ${report.understood - shown.length} dòng nữa (--show N để xem thêm)` : ''].filter((line, i) => i === 3 || line !== '').join('\n')}\n`;
}
