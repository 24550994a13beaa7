import { HEADS } from '../say/report.ts';
import { dayInWords, type Day } from '../time.ts';
import { kindOf, type Cell, type Column, type Table } from './table.ts';

/* A table of a report as people open it. Cells hold what strangers typed: nothing of it may run as a formula. */

/** Excel runs a cell that begins like this, also after blanks; an apostrophe before it makes it text again. */
const RUNS = /^\s*[=+\-@\t\r＝＋－＠]/u;

export const harmless = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** One line of plain words. */
export function shown(column: Column, cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (kindOf(column) === 'day') return dayInWords(cell as Day);
  return kindOf(column) === 'month' ? `${cell.slice(5)}/${cell.slice(0, 4)}` : cell.normalize('NFC').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/\s+/g, ' ').trim();
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A CSV file that Excel opens with its Vietnamese right: BOM, CRLF, quotes where needed. */
export const asCsv = ({ columns, rows }: Table): string =>
  `\uFEFF${[columns.map((column) => HEADS[column]), ...rows.map((row) => row.map((cell, i) => harmless(shown(columns[i]!, cell))))].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
