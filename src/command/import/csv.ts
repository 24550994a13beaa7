/** A table as a CSV file that Excel opens with its Vietnamese right: BOM, CRLF, quotes where needed. A cell that Excel would
 *  run as a formula is put out of action. */
export const stringify = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d .]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
