import type { Knowledge } from '../../core/knowledge.ts';
import type { Day } from '../../core/time.ts';
import { headerFrom, worth, type Column, type Header } from './columns.ts';
import { cellsOf, readRow, type Cells, type Read } from './row.ts';
import { sheetRows, type SheetRow } from './sheet.ts';

export type Line = { readonly sheet: string; readonly line: number; readonly cells: readonly string[]; readonly read: Read };

/** Heads stand within the first lines of a sheet, over at most three rows. */
const SEARCHED = 20;
const DEEP = 3;
/** Written once over several rows, as merged cells are. */
const CARRIED: readonly Column[] = ['producer', 'kind', 'contact', 'phone', 'commune', 'district', 'province', 'address'];

/** Every row below a head, read. A sheet without a head is passed by; lines of totals and blank lines are none. */
export async function* readList(file: string, knowledge: Knowledge, on: Day): AsyncGenerator<Line> {
  let sheet: string | undefined;
  let first: SheetRow[] = [];
  let header: Header | undefined;
  let above: Cells = {};
  for await (const row of sheetRows(file)) {
    if (row.sheet !== sheet) { sheet = row.sheet; first = []; header = undefined; above = {}; }
    if (header) {
      const line = readLine(row);
      if (line) yield line;
      continue;
    }
    first.push(row);
    if (first.length < SEARCHED) continue;
    yield* begin();
  }
  if (!header) yield* begin();

  function* begin(): Generator<Line> {
    const found = findHeader(first);
    header = found?.header ?? new Map();
    for (const row of found ? first.slice(found.until) : []) {
      const line = readLine(row);
      if (line) yield line;
    }
  }

  function readLine({ line, cells }: SheetRow): Line | undefined {
    if (header!.size === 0) return undefined;
    const own = cellsOf(header!, cells);
    const filled = Object.values(own).filter((text) => text !== '');
    if (filled.length === 0 || /^(?:tổng|cộng|total)/iu.test(cells.find((text) => text !== '') ?? '') || isNumbering(filled)) return undefined;
    const whole = own.producer === '' && (own.product ?? '') !== '' ? { ...own, ...Object.fromEntries(CARRIED.filter((column) => (own[column] ?? '') === '').map((column) => [column, above[column] ?? ''])) } : own;
    above = whole;
    return { sheet: sheet ?? '', line, cells, read: readRow(whole, knowledge, on) };
  }
}

/** The row `1 2 3 4 …` under some heads. */
const isNumbering = (filled: readonly string[]): boolean => filled.length > 2 && filled.every((text) => /^\(?\d{1,2}\)?$/.test(text));

/** The name of the whole list, alone in its row: it heads no column. */
const isTitle = (cells: readonly string[]): boolean => cells.filter((text) => text !== '').length === 1 && cells.some((text) => text.length > 20);

/** A day, a telephone number or stars: what stands below a head. */
const isData = (cells: readonly string[]): boolean => cells.some((text) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}-\d{2}|^[\d .+]{9,15}$|^[3-5] ?sao$/iu.test(text));

function findHeader(rows: readonly SheetRow[]): { header: Header; until: number } | undefined {
  let best: { header: Header; until: number } | undefined;
  for (let from = 0; from < rows.length; from += 1) {
    for (let depth = 1; depth <= DEEP && from + depth <= rows.length; depth += 1) {
      if (isTitle(rows[from + depth - 1]!.cells) || isData(rows[from + depth - 1]!.cells)) break;
      const header = headerFrom(rows.slice(from, from + depth).map((row) => row.cells));
      if (header && worth(header) > worth(best?.header)) best = { header, until: from + depth };
    }
  }
  return best;
}
