import { fold } from '../text.ts';

/* Rows copied out of a sheet: the head names papers, each row a product and how each paper of it stands. */

const FEWEST_COLUMNS = 2;
/** A day stands for itself, a mark or a number of a code for "có". */
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const THERE = /^(?:x|v|✓|✔|✅|ok|\d{8,14})$/iu;
const NOTHING = /^[-–—.]*$/u;

/** "STT", or nothing but numbers: which row it is. */
const COUNTS = /^(?:stt|tt|no\.?|#|số tt|so tt)$/iu;

/** "Tên\tKiểm nghiệm\nMắm\tchưa" as "Mắm kiểm nghiệm chưa"; any other text as it is. The cells are apart by tabs, or by bars where it is written by hand. */
export function fromTable(text: string): string {
  const between = ['\t', '|'].find((one) => text.includes(one));
  if (between === undefined) return text;
  const [head, ...rows] = withoutCount(text.split('\n').filter((line) => line.trim() !== '' && !RULED.test(line)).map((line) => line.replace(EDGES, '').split(between).map((cell) => cell.trim())));
  if (!head || rows.length === 0 || head.length < FEWEST_COLUMNS || rows.some((row) => row.length > head.length || row.length < FEWEST_COLUMNS)) return text;
  return rows.map(([name = '', ...cells]) => cells.reduce((row, cell, i) => (NOTHING.test(cell) ? row : `${row}${row === name || OF_DAY.test(fold(head[i + 1]!)) ? '' : ','} ${headed(head[i + 1]!, cell)}`), name)).join('\n');
}

/** "|---|---|". */
const RULED = /^[\s|:+-]+$/;
const EDGES = /^\s*\||\|\s*$/g;

const withoutCount = (lines: readonly string[][]): readonly string[][] =>
  (lines.length > 1 && COUNTS.test(lines[0]![0] ?? '') && lines.slice(1).every(([first = '']) => /^\d{1,3}\.?$/.test(first)) ? lines.map((line) => line.slice(1)) : lines);

/** What a cell says under its head: of stars and of the certificate's days as people say them; of a paper by its name. */
function headed(head: string, cell: string): string {
  const name = fold(head);
  if (OF_STARS.test(name)) return /^[1-5]$/.test(cell) ? `${cell} sao` : cell;
  if (OF_ISSUE.test(name)) return `cấp ngày ${cell}`;
  return OF_END.test(name) ? `hết hạn ${cell}` : `${head} ${said(cell)}`;
}
const OF_STARS = /^(?:(?:xep|phan) hang|hang|so sao|sao|hang sao|hang ocop|sao ocop|ocop|hang dat|ket qua)(?: \(sao\))?$/;
const OF_ISSUE = /^(?:ngay |nam )?(?:cap|cong nhan|quyet dinh|qd)(?: (?:giay|ocop|chung nhan|gcn|cong nhan))*$/;
const OF_END = /^(?:ngay )?(?:het han|hsd|han|thoi han|hieu luc den)(?: (?:giay|ocop|chung nhan|gcn))*$/;

/** The days of a certificate belong to the stars before them. */
const OF_DAY = new RegExp(`${OF_ISSUE.source}|${OF_END.source}`);

const said = (cell: string): string => (DAY.test(cell) ? `ngày ${cell}` : THERE.test(cell) ? 'có' : cell);
