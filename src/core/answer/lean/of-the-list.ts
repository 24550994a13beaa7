import { spelled } from '../../read/plain.ts';

/* "Cái đầu tiên ai cấp", "mục cuối là gì" behind an answer that was a list: asked of that line of it. */

const FIRST: Readonly<Record<string, number>> = { dau: 0, 'dau tien': 0, 'thu nhat': 0, 'so 1': 0, 'thu hai': 1, 'thu 2': 1, 'so 2': 1, 'thu ba': 2, 'thu 3': 2, 'so 3': 2, 'thu tu': 3, 'thu 4': 3, 'so 4': 3, cuoi: -1, 'cuoi cung': -1 };
const POINTS = /^(?:(?:the|vay|con|roi|ma|thi|a|da|em oi) )*(?:cai|giay|to|muc|loai|dong|y|mon) (dau tien|dau|cuoi cung|cuoi|thu (?:nhat|hai|ba|tu|[234])|so [1-4])(?: (?:do|ay|thi))* (?=\S+ \S)/;
const LINE = /^- (.+)$/gmu;
/** What a line names stands before what it says of it. */
const NAME = /^[^:;,(]+/u;

/** The question with that line's name for what points at it; undefined where it points at none, or `told` is no list so long. */
export function ofTheList(text: string, told: string): string | undefined {
  const said = spelled(text).join(' ');
  const points = POINTS.exec(said);
  if (!points) return undefined;
  const lines = [...told.matchAll(LINE)].map(([, line]) => NAME.exec(line!)?.[0].trim());
  const name = lines.length < 2 ? undefined : lines.at(FIRST[points[1]!]!);
  return name && `${name} ${said.slice(points[0].length)}`;
}
