import { words } from '../../text.ts';

/* By what the printed label is called in a message. "nhan" without its marks is also nhân, nhận, nhấn, and the bánh nhãn of a
 * producer, so it counts only in company. */

/** After "nhãn": another word than the label. */
const OTHER = new Set('hieu vien dan cong dao sam xet loai thuc long chin tuoi sao lam ra duoc tien nhan giong sinh vai an te so bien phe phieu qua dinh tinh lai'.split(' '));
const FRUIT = new Set('banh long qua trai che hat cay vuon mat siro'.split(' '));

/** Where the label is spoken of; -1 when nowhere. A syllable with marks must have the right ones. */
export function labelAt(text: string, said: readonly string[]): number {
  const marked = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const exact = marked.some((word) => word === 'nhãn');
  if (!exact && marked.some((word) => /^nh[âấầẩẫậàảạáăẵ]/u.test(word) && words(word)[0] === 'nhan')) return -1;
  return said.findIndex((word, i) => word === 'nhan' && !OTHER.has(said[i + 1] ?? '') && !FRUIT.has(said[i - 1] ?? ''));
}
