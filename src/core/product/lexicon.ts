import { exactly, fold } from '../text.ts';

/* The words that products are named by, and where they stand in a text. */

export type SetChoice = { readonly set: number; readonly label: string };
export type Material = 'plant' | 'grain' | 'animal' | 'herb';

/** One way of naming, split into syllables. What it says when it is where a product's name begins. */
export type Word = {
  /** As the knowledge spells it. */
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly means:
    | { readonly type: 'set'; readonly set: number }
    | { readonly type: 'head'; readonly set: number }
    | { readonly type: 'material'; readonly material: Material }
    | { readonly type: 'form'; readonly sets: Readonly<Partial<Record<Material, number>>> }
    | { readonly type: 'choice'; readonly question: string; readonly sets: readonly SetChoice[] }
    | { readonly type: 'never' };
};
type Syllable = { readonly folded: string; readonly exact: string };

/** What stands behind in a name and tells what the thing is, where its first noun is unknown; `always`: whatever that noun is. */
export type Tell = { readonly syllables: readonly Syllable[]; readonly set: number; readonly always: boolean };

/** The words of `knowledge/sets.yaml`, by first folded syllable, longest first. */
export type Lexicon = { readonly words: ReadonlyMap<string, readonly Word[]>; readonly tells: ReadonlyMap<string, readonly Tell[]>; readonly fresh: Readonly<Record<Material, number>> };

export type Token = Syllable & { readonly upper: boolean; readonly start: number; readonly end: number; /** Its accents must fit exactly. */ readonly accented: boolean; readonly breakAfter: boolean };
export type Hit = { readonly word: Word; readonly from: number; readonly to: number };

export const syllablesOf = (text: string): Syllable[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((raw) => ({ folded: fold(raw), exact: exactly(raw) }));

/** How the first words of products are cut short or slip on a phone; each is no other word. */
const CHAT = new Map(Object.entries({ nc: 'nuoc', ruu: 'ruou', bnh: 'banh', bah: 'banh', bahn: 'banh' }));

/** Whether a text is typed with accents at all. */
export const isMarked = (text: string): boolean => fold(text) !== text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether a word is one of these: typed with marks it must have its own, bò is no bộ. */
export function spelledAs(listed: string): (word: string, marked: boolean) => boolean {
  const [exact, folded] = [exactly, fold].map((heard) => new Set(listed.split(' ').map(heard)));
  return (word, marked) => (marked ? exact! : folded!).has((marked ? exactly : fold)(word));
}

/** Strict: in a text typed with accents a bare syllable is meant bare ("Tam" is not "tẩm"). Else only a syllable that has
 *  accents itself must fit. */
export function tokenize(text: string, strict: boolean): Token[] {
  const anywhere = isMarked(text);
  return [...text.matchAll(/([\p{L}\p{M}\p{N}]+)([^\p{L}\p{M}\p{N}]*)/gu)].map((match) => {
    const raw = match[1]!.normalize('NFC');
    const typed = fold(raw);
    const folded = CHAT.get(typed) ?? typed;
    return {
      folded,
      exact: exactly(raw),
      upper: /^\p{Lu}/u.test(raw),
      accented: folded === typed && (strict ? anywhere : raw.toLowerCase() !== folded),
      start: match.index,
      end: match.index + match[1]!.length,
      breakAfter: /[.,;:!?\n()+/&]/.test(match[2]!),
    };
  });
}

/** All words in order of where they begin; a word inside a longer one is not seen. `isName`: it is known to be a product's name. */
export function hitsIn(tokens: readonly Token[], lexicon: Lexicon, isName = false): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const word = wordAt(tokens, from, lexicon, { after: hits.some((hit) => hit.word.means.type !== 'never'), behind: hits.at(-1)?.to === from && !tokens[from - 1]!.breakAfter, ofPart: from === tokens.length - 1 && from > 1 && hits.at(-1)?.to === from - 1 && isFresh(hits.at(-1)!.word) && !tokens[from - 1]!.breakAfter && !tokens[from - 2]!.breakAfter, isMade: isName || isMadeAt(tokens, from) });
    if (!word) continue;
    hits.push({ word, from, to: from + word.syllables.length });
    from += word.syllables.length - 1;
  }
  return hits;
}

/** A part of a plant or an animal, or a raw material. */
export const isFresh = ({ means }: Word): boolean => means.type === 'material' || (means.type === 'head' && means.set <= LAST_FRESH);
/** Sets 1 to 3 are of what is raised or grown (Phụ lục I QĐ 26/2026/QĐ-TTg). */
const LAST_FRESH = 3;

/** Accents that were typed must fit; without accents anything that folds alike fits. */
function wordAt(tokens: readonly Token[], from: number, lexicon: Lexicon, { after, behind, ofPart, isMade }: { after: boolean; behind: boolean; ofPart: boolean; isMade: boolean }): Word | undefined {
  const fitting = lexicon.words.get(tokens[from]!.folded)?.filter((word) => fits(word, tokens, from)) ?? [];
  const [first] = fitting;
  // "gui may" is gửi mấy; in "làm gui may" it is gùi mây, which folds alike.
  if (first?.means.type === 'never' && isMade) return fitting.find((word) => word.means.type !== 'never' && word.syllables.length === first.syllables.length) ?? first;
  // "cá lóc khô", "nấm rơm muối": behind a raw material "khô", "muối" is what was done to it; at the front it is what the thing is.
  // "Củ niễng muối": with one word between them that we do not know.
  const done = (after && first?.means.type === 'head') || ((behind || ofPart) && first?.means.type === 'set' && first.syllables.length === 1) ? fitting.find((word) => word.means.type === 'form') : undefined;
  return done ?? first;
}

const fits = (word: Word, tokens: readonly Token[], from: number): boolean =>
  word.syllables.every((syllable, i) => {
    const token = tokens[from + i];
    if (!token || (i > 0 && tokens[from + i - 1]!.breakAfter)) return false;
    return token.folded === syllable.folded && (!token.accented || token.exact === syllable.exact);
  }) && !asksNeeded(tokens, from + word.syllables.length - 1);

/** "Nấu rượu cần giấy gì": needed, and no rượu cần. */
const asksNeeded = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.folded === 'can' && !tokens[at]!.breakAfter && (WHAT.has(tokens[at + 1]?.folded ?? '') || ((tokens[at + 1]?.folded ?? '') === 'co' && WHAT.has(tokens[at + 2]?.folded ?? '')));
const WHAT = new Set('gi giay nhung ho phai them xin lam cai'.split(' '));

/** Behind a word that says outright that it is made or sold. */
const isMadeAt = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return before !== undefined && !before.breakAfter && MAKES.has(before.folded);
};
const MAKES = new Set('lam lm san xuat ban trong nuoi che bien det dan pham sp'.split(' '));

/** What the words behind the first one tell, before all what tells it of any noun; one syllable must be typed with its own marks: ngắm is no ngâm. */
export function tellIn(tokens: readonly Token[], { tells }: Lexicon): Tell | undefined {
  const said = tokens.flatMap((token, from) => (from === 0 ? [] : (tells.get(token.folded) ?? []).filter(({ syllables }) => syllables.every((syllable, i) => isTold(tokens[from + i], syllable, syllables.length)))));
  return said.find(({ always }) => always) ?? said[0];
}

const isTold = (token: Token | undefined, { folded, exact }: Syllable, syllables: number): boolean =>
  token !== undefined && token.folded === folded && (token.exact === exact || (syllables > 1 && !token.accented));

export const names = ({ word }: Hit): boolean => word.means.type !== 'form' && word.means.type !== 'never';

/** Two syllables or more that name a product or a choice. */
export const isWhole = ({ word }: Hit): boolean => (word.means.type === 'set' || word.means.type === 'choice') && word.syllables.length >= 2;
