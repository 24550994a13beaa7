import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { asSheet } from '../../src/core/report/sheet.ts';
import { workbook } from '../../src/engine/workbook.ts';

test('a report in chat is a workbook: days are dates, numbers numbers, and no text runs', async () => {
  const sheet = asSheet({ view: 'certificates', columns: ['product', 'stars', 'left', 'expires'], rows: [['=1+1', '3', 12, '2026-12-31'], ['Bánh gai', undefined, undefined, undefined]] });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await workbook(sheet)).buffer as ArrayBuffer);
  const [made] = book.worksheets;
  expect(made!.rowCount).toBe(3);
  expect(made!.getRow(2).getCell(1).value).toBe("'=1+1");
  expect(made!.getRow(2).getCell(3).value).toBe(12);
  expect(made!.getRow(2).getCell(4).value).toEqual(new Date('2026-12-31T00:00:00Z'));
  expect(made!.getRow(3).getCell(1).value).toBe('Bánh gai');
});
