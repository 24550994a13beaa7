import type { Line } from '../think.ts';
import { fold, words } from '../text.ts';
import { readLabel } from './fields.ts';
import { joined } from './pieces.ts';

/** Lines read from a photo, put right by what somebody wrote: one word for another, the doubtful word alone, or whole lines.
 *  Undefined when the words mend none of them. */
export function mendedLines(lines: readonly Line[], said: string): string | undefined {
  const text = lines.map((line) => line.text).join('\n');
  return swapped(text, said) ?? certain(lines, said) ?? rewritten(text, said);
}

const TAIL = '(?:\\s{1,3}(?:nhé|nhe|em|ạ|a))?[\\s.!]{0,3}$';
const SWAPS = [new RegExp(`^(?:sửa |sua |đổi |doi )?(?:chữ |chu |từ |tu )?["“]?(.{1,60}?)["”]?\\s+(?:thành|thanh|mới đúng là|moi dung la|phải là|phai la|chứ không phải|là|la)\\s+["“]?(.{1,60}?)["”]?${TAIL}`, 'iu'), new RegExp(`^(.{1,60}?)\\s*(?:->|=>|→)\\s*(.{1,60}?)${TAIL}`, 'iu')];

/** "gai là lá gai", "0TDP -> TDP". */
function swapped(text: string, said: string): string | undefined {
  for (const pattern of SWAPS) {
    const [, old, fresh] = pattern.exec(said.normalize('NFC').trim()) ?? [];
    const at = old && fresh ? text.toLocaleLowerCase('vi').indexOf(old.trim().toLocaleLowerCase('vi')) : -1;
    if (at >= 0 && old && fresh) return text.slice(0, at) + fresh.trim() + text.slice(at + old.trim().length);
  }
  return undefined;
}

/** One word was doubtful, and a word or two came back. */
function certain(lines: readonly Line[], said: string): string | undefined {
  const doubts = lines.flatMap((line) => line.doubtful);
  const [doubt] = doubts;
  const fresh = said.normalize('NFC').trim();
  if (doubts.length !== 1 || doubt === undefined || fresh.includes('\n') || words(fresh).length > 3 || words(fresh).length === 0) return undefined;
  if (!alike(fresh, doubt)) return undefined;
  // "500ml" to say that "500 ml" was right.
  if (fresh.replace(/\s/g, '').toLowerCase() === doubt.replace(/\s/g, '').toLowerCase()) return lines.map((line) => line.text).join('\n');
  return lines.map((line) => (line.doubtful.length > 0 ? line.text.replace(doubt, () => fresh) : line.text)).join('\n');
}

/** Every line they wrote is one of ours written better, by its marker or by its words. */
function rewritten(text: string, said: string): string | undefined {
  const fresh = said.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  let now = text;
  let rest: string[] = [];
  for (const line of fresh) {
    const lines = now.split('\n');
    const at = nearest(lines, line);
    if (at >= 0) now = lines.map((one, i) => (i === at ? line : one)).join('\n');
    else if (readLabel(line, []).marks.length > 0) rest = [...rest, line];
    else return undefined;
  }
  if (fresh.length === 0) return undefined;
  return rest.length > 0 ? joined(now, rest.join('\n')) : now;
}

function nearest(lines: readonly string[], line: string): number {
  const field = readLabel(line, []).marks[0];
  const sames = lines.map((one) => ({ marker: field !== undefined && field.at === 0 && readLabel(one, []).marks[0]?.at === 0 && readLabel(one, []).marks[0]?.field === field.field, share: shared(one, line) }));
  const byMarker = sames.findIndex((one) => one.marker);
  if (byMarker >= 0) return byMarker;
  const best = Math.max(...sames.map((one) => one.share));
  return best >= 0.5 ? sames.findIndex((one) => one.share === best) : -1;
}

function shared(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  const both = a.filter((word) => b.includes(word)).length;
  return both / Math.max(1, a.length, b.length);
}

const tight = (text: string): string => fold(text).replace(/\s/g, '');

/** Half of the letters in common, in any order: "dưa" and "dừa", "0,5" and "0,6". */
function alike(one: string, other: string): boolean {
  const [a, b] = [tight(one), tight(other)];
  const both = a.split('').filter((letter) => b.includes(letter)).length;
  return both * 2 >= Math.max(a.length, b.length);
}
