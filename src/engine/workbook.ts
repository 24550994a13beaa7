import type { Sheet } from '../core/effect.ts';

const WIDEST = 60;

/** One sheet as Excel opens it: days are dates there, numbers numbers, text always text. */
export async function workbook({ title, head, rows, days }: Sheet): Promise<Uint8Array> {
  // Loaded only by who writes a workbook.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(title.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...head]).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell, i) => (days.includes(i) && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell)));
  head.forEach((name, i) => {
    const widest = rows.slice(0, 200).reduce((width, row) => Math.max(width, String(row[i] ?? '').length), name.length);
    sheet.getColumn(i + 1).width = Math.min(widest + 2, WIDEST);
    if (days.includes(i)) sheet.getColumn(i + 1).numFmt = 'dd/mm/yyyy';
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
