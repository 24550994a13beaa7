import type { Sheet } from '../effect.ts';
import { HEADS, TITLES } from '../say/report.ts';
import { harmless, shown } from './csv.ts';
import { kindOf, type Table } from './table.ts';

/** A table of a report as the cells of a workbook. */
export const asSheet = ({ view, columns, rows }: Table): Sheet => ({
  title: TITLES[view],
  head: columns.map((column) => HEADS[column]),
  days: columns.flatMap((column, i) => (kindOf(column) === 'day' ? [i] : [])),
  rows: rows.map((row) => row.map((cell, i) => (cell === undefined ? null : typeof cell === 'number' || kindOf(columns[i]!) === 'day' ? cell : harmless(shown(columns[i]!, cell))))),
});
