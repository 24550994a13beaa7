/** Spelling folded for comparing: no tone marks, no vowel signs, đ and its look-alike ð as d, lower case, one space.
 *  Composed or decomposed input, "hòa" or "hoà", typed with or without marks, all give the same string. */
export function fold(text: string): string {
  if (text.length > SHORT) return foldedAnew(text);
  const before = folds.get(text);
  if (before !== undefined) return before;
  if (folds.size === MOST_FOLDS) folds.clear();
  const folded = foldedAnew(text);
  folds.set(text, folded);
  return folded;
}

/** A message, its parts and its words are folded for one reading after another: three of four were just folded. */
const folds = new Map<string, string>();
const MOST_FOLDS = 2048;
const SHORT = 300;

function foldedAnew(text: string): string {
  let folded = '';
  let before = SPACE;
  let isSpacedOnce = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= (code < 0x1e00 ? 0x250 : 0x1f00)) return spacedOnce(withoutMarks(text));
    if (code <= SPACE ? code < SPACE || before === SPACE : code === 0xa0) isSpacedOnce = false;
    folded += letters[code] ??= withoutMarks(text[i]!);
    before = code;
  }
  return isSpacedOnce && (before !== SPACE || text === '') ? folded : spacedOnce(folded);
}

const SPACE = 32;
/** Latin letters folded, by code, each when it is first met: nearly all that is ever folded, and many times over. */
const letters: string[] = [];

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐðÐ]/g, 'd').toLowerCase();
const spacedOnce = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What somebody drew out, as it is spelled: `vângggg`, `gìiii`. No word of ours has a letter three times on end. */
export function unstretched(text: string): string {
  const composed = text.normalize('NFC');
  return isStretched(composed) ? composed.normalize('NFD').replace(/(\p{L})(\p{M}*)(?:\1\p{M}*){2,}/giu, '$1$2').normalize('NFC') : composed;
}

/** Letters without their marks, by code; 0: not worked out yet. */
const bases = new Uint16Array(0x20d0);

/** Whether some character stands three times on end but for its marks; rare, and far cheaper to tell than to mend. */
function isStretched(composed: string): boolean {
  let before = 0;
  let times = 1;
  for (let i = 0; i < composed.length; i += 1) {
    const code = composed.charCodeAt(i);
    // Loose marks, the long s and letters from far away: looked at closely.
    if ((code >= 0x300 && code < 0x370) || code === 0x17f || code >= bases.length) return true;
    const base = (bases[code] ||= composed[i]!.normalize('NFD').toLowerCase().charCodeAt(0) || code);
    times = base === before ? times + 1 : 1;
    if (times === 3) return true;
    before = base;
  }
  return false;
}

/** The folded syllables and numbers of a text: `Hồ sơ, 12/11!` → `ho so 12 11`. */
export const words = (text: string): string[] => fold(unstretched(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The folded syllables as one spaced string, with a space at both ends, so that ` ho so ` can be looked for whole. */
export const spaced = (text: string): string => ` ${words(text).join(' ')} `;

/** Characters as a person counts them on a phone, after composing. */
export const composed = (text: string): string => text.normalize('NFC');

/** Letters with the tone mark moved to the end, so that hòa and hoà are one spelling. */
export const exactly = (text: string): string => {
  const letters = text.normalize('NFC').toLowerCase().normalize('NFD');
  const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('');
};

/** Lines, and the sentences in a line. An ellipsis apart from its word leaves something out and ends nothing: "Jan = 01 … Dec = 12". */
export const sentencesOf = (body: string): string[] =>
  body.split('\n').flatMap((line) => line.split(/(?<=(?:[.!?]|(?<!\s)…)["”)]?)\s+(?=["“(]?[\p{Lu}\d])/u)).map((text) => text.trim()).filter(Boolean);

/** As a sentence begins, and as it ends. */
export const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
