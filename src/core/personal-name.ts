import { fold } from './text.ts';

export type Span = { readonly start: number; readonly end: number };

type Word = Span & { readonly folded: string; readonly capital: boolean; readonly breakAfter: boolean };

const PERSON = new Set('em e chi anh toi tui minh chau bac co chu ong ba di cau me bo chong vo'.split(' '));
/** What follows a name, or is no name of a person. */
const NO_NAME = new Set('lam lm ban o tai ben nha san sp xuat trong nuoi nau det dan dang muon thi va co da moi htx ho cong cty thuong nhan hang nay do con can'.split(' '));
const LONGEST_NAME = 4;

/** Where a person says who they are: "chị tên Hoa", "tên em là Trà My", "Em là Hoa Lan". What is named there is nothing made. */
export function personalNames(text: string): readonly Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const from = nameAt(words, i);
    if (from === undefined) continue;
    let to = from.at;
    while (to < words.length && to - from.at < LONGEST_NAME && !NO_NAME.has(words[to]!.folded) && (!from.capital || words[to]!.capital) && (to === from.at || !words[to - 1]!.breakAfter)) to += 1;
    if (to > from.at) found.push({ start: words[from.at]!.start, end: words[to - 1]!.end });
  }
  return found;
}

/** Where a name would begin, for the word at `i` that announces it. */
function nameAt(words: readonly Word[], i: number): { at: number; capital: boolean } | undefined {
  const after = (at: number) => (words[at]?.folded === 'la' ? at + 1 : at);
  const is = (at: number) => words[at] !== undefined && PERSON.has(words[at].folded) && !(words[at].folded === 'ong' && words[at - 1]?.folded === 'mat');
  if (words[i]!.folded === 'ten') {
    if (is(i - 1) && !words[i - 1]!.breakAfter) return { at: after(i + 1), capital: false };
    return is(i + 1) && words[i - 1]?.folded !== 'pham' ? { at: after(i + 2), capital: false } : undefined;
  }
  // "Sản phẩm của em là Bánh Gai" speaks of no person: only what begins so does.
  const begins = i === 0 || words[i - 1]!.breakAfter || ['da', 'chao', 'a'].includes(words[i - 1]!.folded);
  return begins && is(i) && words[i + 1]?.folded === 'la' ? { at: i + 2, capital: true } : undefined;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/([\p{L}\p{M}]+)([^\p{L}\p{M}]*)/gu)].map((match) => ({
    folded: fold(match[1]!),
    capital: /^\p{Lu}\p{M}*\p{Ll}/u.test(match[1]!),
    start: match.index,
    end: match.index + match[1]!.length,
    breakAfter: /[.,;:!?\n]/.test(match[2]!),
  }));
