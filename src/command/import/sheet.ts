import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import ExcelJS from 'exceljs';
import { spelt, wayOf } from '../../core/read/old-fonts.ts';
import { BadInput } from '../bad-input.ts';
import { decoded } from './charset.ts';

/** One line of a sheet as it stands: text of each cell, dates as `YYYY-MM-DD`. `line` counts from 1, as the office sees it. */
export type SheetRow = { readonly sheet: string; readonly line: number; readonly cells: readonly string[] };

/** The rows of a workbook or of a CSV file (comma, semicolon or tab; with or without BOM), one at a time: a list of fifty
 *  thousand lines is never in memory whole. */
export async function* sheetRows(file: string): AsyncGenerator<SheetRow> {
  if (!/\.(?:xlsx|csv|tsv|txt)$/i.test(file)) throw new BadInput(`${file}: chỉ đọc được .xlsx hoặc .csv`);
  yield* inUnicode(/\.xlsx$/i.test(file) ? workbookRows(file) : textRows(file));
}

/** By its first rows it is seen whether a list was typed in an old font; then each row of it is read so, but for those that are spelled better as they are. */
async function* inUnicode(rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  const first: SheetRow[] = [];
  let read: ReturnType<typeof wayOf>;
  const decided = (): SheetRow[] => {
    read = wayOf(first.map(inOne).join('\n').slice(0, SAMPLE));
    return first.splice(0).map((row) => meant(row, read));
  };
  let seen = 0;
  for await (const row of rows) {
    seen += 1;
    if (seen > ENOUGH) yield meant(row, read);
    else first.push(row);
    if (seen === ENOUGH) yield* decided();
  }
  if (seen < ENOUGH) yield* decided();
}

const inOne = ({ cells }: SheetRow): string => cells.join('\n');

function meant(row: SheetRow, read: ReturnType<typeof wayOf>): SheetRow {
  const text = inOne(row);
  const better = read?.(text);
  return better !== undefined && spelt(better).right > spelt(text).right ? { ...row, cells: better.split('\n') } : row;
}

const ENOUGH = 50;
const SAMPLE = 20_000;

async function* workbookRows(file: string): AsyncGenerator<SheetRow> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit', entries: 'emit' });
  try {
    for await (const sheet of reader) {
      const name = (sheet as unknown as { name?: string }).name ?? '';
      for await (const row of sheet) {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => { cells[column - 1] = textOf(cell.value); });
        yield { sheet: name, line: row.number, cells: Array.from(cells, (cell) => cell ?? '') };
      }
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file}: không mở được tệp Excel này`);
  }
}

/** A cell as a person reads it. Excel keeps a day as midnight UTC. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return clean(String(value));
  if ('richText' in value) return clean(value.richText.map((part) => part.text).join(''));
  if ('result' in value) return textOf(value.result);
  if ('text' in value) return textOf(value.text);
  return '';
}

async function* textRows(file: string): AsyncGenerator<SheetRow> {
  const lines = Readable.from(decoded(file)).pipe(parse({ bom: true, delimiter: [',', ';', '\t'], relax_column_count: true, relax_quotes: true, skip_empty_lines: false, info: true }));
  try {
    for await (const { record, info } of lines as AsyncIterable<{ record: string[]; info: { lines: number } }>) yield { sheet: '', line: info.lines, cells: record.map(clean) };
  } catch {
    throw new BadInput(`${file}: không đọc được tệp CSV này`);
  }
}

const clean = (text: string): string => text.normalize('NFC').replace(/[\u200B-\u200D\uFEFF]/g, '').replace(/\s+/gu, ' ').trim();
