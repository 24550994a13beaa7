/* One slip of the finger in a word that was meant. */

export const PRONOUNS = new Set('em chi anh toi tui minh chu bac ong'.split(' '));

/** The same syllable, or one slip of the finger in a longer one: "thieus" for "thieu", never "dau" for "sau". */
export function alike(said: string, meant: string): boolean {
  if (said === meant) return true;
  // "Tôi không có" is no slip for "thôi không", nor "tại nhà với" for "nhắc với".
  if (PRONOUNS.has(said) || NO_SLIPS.has(said)) return false;
  if (meant.length < 4 || Math.abs(said.length - meant.length) > 1 || said[0] !== meant[0]) return false;
  if (said.length === meant.length + 1) return withoutOne(said).includes(meant);
  if (said.length === meant.length - 1) return withoutOne(meant).includes(said);
  for (let i = 0; i < meant.length - 1; i += 1) {
    if (said === meant.slice(0, i) + meant[i + 1]! + meant[i]! + meant.slice(i + 2)) return true;
  }
  return false;
}

/** "Của cha để lại" is no slip for "chưa chắc", "nuôi thả" none for "người thật". */
const NO_SLIPS = new Set(['nha', 'cua', 'cha', 'nuoi']);

/** The word with one letter left out, in all ways. Folded syllables are plain ASCII. */
const withoutOne = (word: string): string[] => Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
