import { writeFileSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { roll } from '../../core/announcement/attendance.ts';
import { isMeeting, type Meeting } from '../../core/announcement/state.ts';
import * as say from '../../core/say/attendance.ts';
import { timeInWords } from '../../core/say/announcement.ts';
import { BadInput } from '../bad-input.ts';
import { stringify } from '../import/csv.ts';
import { harmless } from '../report/write.ts';
import { ready, withLine, worldOf, type Line } from './line.ts';

/** `ocop announce door B12 --out qr.png`: what stands at the door. The picture opens the bot on Telegram with the code typed. */
export async function door(config: Config, id: string, options: { readonly out?: string; readonly json?: boolean }): Promise<void> {
  const { one, telegram } = withLine(config, (line) => ({ one: meeting(line, id), telegram: config.office.telegram }));
  const link = telegram && one.door ? `https://t.me/${telegram}?start=CM-${one.door}` : undefined;
  if (options.out) {
    if (!link) throw new BadInput('mã QR cần OCOP_TELEGRAM_NAME (tên người dùng của bot)');
    // Loaded only by who draws a picture.
    const { toFile } = await import('qrcode');
    await toFile(options.out, link, { type: options.out.toLowerCase().endsWith('.svg') ? 'svg' : 'png', width: 800, margin: 4, errorCorrectionLevel: 'M' });
  }
  process.stdout.write(options.json ? `${JSON.stringify({ id: one.id, code: one.door ?? null, link: link ?? null })}\n` : `${say.door(one, telegram)}\n`);
}

/** `ocop announce attendance B12 --out file.xlsx`: who was there, as a certificate of attendance needs it. */
export async function attendance(config: Config, id: string, options: { readonly out?: string; readonly json?: boolean; readonly all?: boolean }): Promise<void> {
  const { one, rows } = withLine(config, (line) => {
    const event = meeting(line, id);
    const names = line.store.producers;
    const listed = roll(event, worldOf(line)).filter(({ came }) => options.all === true || came !== undefined);
    return {
      one: event,
      rows: listed.map((row, i) => {
        const producer = row.came?.producer ?? row.answer?.producer;
        const facts = producer ? names.load(producer)?.facts : undefined;
        const fact = (name: string) => String(facts?.find((each) => each.fact === name)?.value ?? '');
        return { no: i + 1, name: row.name, producer: fact('producer-name'), commune: fact('commune'), people: row.people, came: row.came !== undefined, how: row.came ? { code: 'mã ở cửa', list: 'danh sách' }[row.came.how] : '', at: row.came ? timeInWords(row.came.at) : '' };
      }),
    };
  });
  const heads = ['STT', 'Họ tên', 'Chủ thể', 'Xã', 'Số người', 'Có mặt', 'Điểm danh bằng', 'Lúc'];
  const cells = rows.map((row) => [String(row.no), row.name, row.producer, row.commune, String(row.people), row.came ? 'có' : 'không', row.how, row.at].map(harmless));
  if (options.out?.toLowerCase().endsWith('.xlsx')) writeFileSync(options.out, await workbook(one, heads, cells));
  else if (options.out?.toLowerCase().endsWith('.csv')) writeFileSync(options.out, stringify([heads, ...cells]));
  else if (options.out) throw new BadInput(`${options.out}: chỉ ghi được .xlsx hoặc .csv`);
  if (options.json) process.stdout.write(`${JSON.stringify({ id: one.id, title: one.title, came: rows.filter(({ came }) => came).reduce((sum, { people }) => sum + people, 0), rows }, null, 1)}\n`);
  else process.stdout.write(options.out ? `${options.out}: ${rows.length} dòng\n` : `${say.roll(one, withLine(config, (line) => roll(one, worldOf(line))))}\n`);
}

function meeting(line: Line, id: string): Meeting {
  const one = ready(line, id);
  if (!isMeeting(one)) throw new BadInput(`${id}: không phải buổi có người đến`);
  return one;
}

async function workbook(one: Meeting, heads: readonly string[], rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách dự', { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow([`Danh sách dự: ${one.title}`]).font = { bold: true, size: 14 };
  sheet.addRow([`${timeInWords(one.starts)}, ${one.place}`]);
  sheet.addRow([...heads]).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell, i) => (i === 0 || i === 4 ? Number(cell) : cell)));
  [6, 28, 28, 20, 10, 9, 16, 30].forEach((width, i) => { sheet.getColumn(i + 1).width = width; });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
