import { harmless, shown } from '../../core/report/csv.ts';
import { kindOf, type Cell, type Column, type Table } from '../../core/report/table.ts';
import { HEADS, TITLES } from '../../core/say/report.ts';

export { harmless };

/* The other forms of a report's table: for programs, a terminal, a workbook. */

/** With the keys of the columns, days as they are kept. */
export const asRecords = ({ columns, rows }: Table): Readonly<Record<string, Cell | null>>[] => rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));

const WIDEST = 46;

/** For a terminal: columns in line, long cells cut. */
export function asText({ view, columns, rows }: Table, most: number): string {
  const cells = [columns.map((column) => HEADS[column]), ...rows.slice(0, most).map((row) => row.map((cell, i) => cut(shown(columns[i]!, cell))))];
  const widths = columns.map((_, i) => cells.reduce((width, row) => Math.max(width, row[i]!.length), 0));
  const lines = cells.map((row) => row.map((cell, i) => (kindOf(columns[i]!) === 'number' ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ').trimEnd());
  const rest = rows.length > most ? [`… và ${rows.length - most} dòng nữa (--format csv, xlsx hoặc json để lấy hết)`] : [];
  return [TITLES[view], ...(rows.length === 0 ? ['Không có dòng nào.'] : [...lines, ...rest])].join('\n');
}

const cut = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);

/** A sheet for each table; days are dates there, numbers numbers, text always text. */
export async function asWorkbook(tables: readonly Table[], paragraph: string | undefined): Promise<Uint8Array> {
  // Loaded only by who writes a workbook.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  for (const { view, columns, rows } of tables) {
    const sheet = book.addWorksheet(TITLES[view].slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(columns.map((column) => HEADS[column])).font = { bold: true };
    for (const row of rows) sheet.addRow(row.map((cell, i) => valueOf(columns[i]!, cell)));
    columns.forEach((column, i) => {
      const widest = rows.slice(0, 200).reduce((width, row) => Math.max(width, shown(column, row[i]).length), HEADS[column].length);
      sheet.getColumn(i + 1).width = Math.min(widest + 2, 60);
      if (kindOf(column) === 'day') sheet.getColumn(i + 1).numFmt = 'dd/mm/yyyy';
    });
  }
  if (paragraph !== undefined) {
    const sheet = book.addWorksheet('Đoạn văn');
    sheet.addRow([harmless(paragraph)]).getCell(1).alignment = { wrapText: true, vertical: 'top' };
    sheet.getColumn(1).width = 110;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function valueOf(column: Column, cell: Cell): string | number | Date | null {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  return kindOf(column) === 'day' ? new Date(`${cell}T00:00:00Z`) : harmless(shown(column, cell));
}
