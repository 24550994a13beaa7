/* Rows copied out of a sheet: the head names papers, each row a product and how each paper of it stands. */

const FEWEST_COLUMNS = 2;
/** A day stands for itself, a mark or a number of a code for "có". */
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const THERE = /^(?:x|v|✓|✔|✅|ok|\d{8,14})$/iu;
const NOTHING = /^[-–—.]*$/u;

/** "Tên\tKiểm nghiệm\nMắm\tchưa" as "Mắm kiểm nghiệm chưa"; any other text as it is. */
export function fromTable(text: string): string {
  if (!text.includes('\t')) return text;
  const [head, ...rows] = text.split('\n').filter((line) => line.trim() !== '').map((line) => line.split('\t').map((cell) => cell.trim()));
  if (!head || rows.length === 0 || head.length < FEWEST_COLUMNS || rows.some((row) => row.length > head.length || row.length < FEWEST_COLUMNS)) return text;
  return rows.map(([name = '', ...cells]) => cells.flatMap((cell, i) => (NOTHING.test(cell) ? [] : [`${head[i + 1]!} ${said(cell)}`])).map((told, i) => (i === 0 ? `${name} ${told}` : told)).join(', ')).join('\n');
}

const said = (cell: string): string => (DAY.test(cell) ? `ngày ${cell}` : THERE.test(cell) ? 'có' : cell);
