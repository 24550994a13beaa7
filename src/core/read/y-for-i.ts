import { fold } from '../text.ts';

/* "Đăng kí", "tỉ lệ", "qui định": the other spelling of words that our texts write with y, taught in schools and typed by many. Told by the word
 * beside it: "nửa kí", "bánh mì", "li rượu" are other words. */

/** Folded, by the word before. */
const AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  ki: new Set('dang chu nhat dinh thoi'.split(' ')),
  li: new Set('dai dia quan xu phap hop thanh'.split(' ')),
  mi: new Set(),
  ti: new Set(['cong']),
  qui: new Set(['noi']),
};
/** By the word after. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  ki: new Set('ten ket nhan nhay gui hop han thuat'.split(' ')),
  li: new Set(['do', 'lich']),
  mi: new Set(['pham', 'nghe']),
  ti: new Set(['le', 'trong']),
  qui: new Set('dinh trinh che mo cach uoc hoach'.split(' ')),
};
const Y: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** Syllables of lower case, folded or as typed, with y where the other spelling has i. */
export function withY(syllables: string[]): string[] {
  if (!syllables.some((word) => Object.hasOwn(Y, word.at(-1) ?? '') && Object.hasOwn(BEFORE, fold(word)))) return syllables;
  return syllables.map((word, i) => {
    const folded = fold(word);
    if (!Object.hasOwn(BEFORE, folded)) return word;
    const isOne = AFTER[folded]!.has(fold(syllables[i - 1] ?? '')) || BEFORE[folded]!.has(fold(syllables[i + 1] ?? ''));
    return isOne ? word.slice(0, -1) + Y[word.at(-1)!]! : word;
  });
}
