import { fold } from '../core/text.ts';
import { foldedOf } from './terms.ts';

/** What the spelling of the knowledge is: how often each syllable and each pair stands in it, folded. */
export type Vocabulary = { readonly single: ReadonlyMap<string, number>; readonly pair: ReadonlyMap<string, number> };

export function vocabularyOf(texts: readonly (readonly string[])[]): Vocabulary {
  const single = new Map<string, number>();
  const pair = new Map<string, number>();
  for (const typed of texts) {
    const folded = typed.map(foldedOf);
    folded.forEach((word, i) => {
      single.set(word, (single.get(word) ?? 0) + 1);
      if (i > 0) pair.set(`${folded[i - 1]}_${word}`, (pair.get(`${folded[i - 1]}_${word}`) ?? 0) + 1);
    });
  }
  return { single, pair };
}

/** Sounds that are written one for the other in one dialect or another, and slips of a thumb. */
const ONSETS: readonly (readonly [string, string])[] = [['s', 'x'], ['x', 's'], ['ch', 'tr'], ['tr', 'ch'], ['d', 'gi'], ['gi', 'd'], ['r', 'd'], ['d', 'r'], ['r', 'gi'], ['l', 'n'], ['n', 'l'], ['v', 'd'], ['f', 'ph'], ['w', 'qu'], ['k', 'c'], ['c', 'k'], ['z', 'd'], ['j', 'gi'], ['ng', 'ngh'], ['g', 'gh']];
const CODAS: readonly (readonly [string, string])[] = [['n', 'ng'], ['ng', 'n'], ['t', 'c'], ['c', 't'], ['nh', 'n'], ['n', 'nh'], ['ch', 't'], ['g', 'ng'], ['m', 'n']];
const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** Spellings that sound alike to somebody. */
function twinsOf(word: string): Set<string> {
  const near = new Set<string>();
  for (const [said, meant] of ONSETS) if (word.startsWith(said)) near.add(meant + word.slice(said.length));
  for (const [said, meant] of CODAS) if (word.endsWith(said)) near.add(word.slice(0, -said.length) + meant);
  return near;
}

/** Spellings a folded syllable may have been meant as, one step away. */
function meantBy(word: string): Set<string> {
  const near = twinsOf(word);
  for (let i = 0; i < word.length; i += 1) {
    near.add(word.slice(0, i) + word.slice(i + 1));
    if (i > 0) near.add(word.slice(0, i - 1) + word[i]! + word[i - 1]! + word.slice(i + 1));
  }
  for (let i = 0; i <= word.length; i += 1) for (const letter of LETTERS) near.add(word.slice(0, i) + letter + word.slice(i));
  near.delete(word);
  return near;
}

/** A known syllable met more often is only taken for a twin in sound. */
const OFTEN = 60;
/** How sure the neighbours must be of another syllable (logarithms of how often they stand beside it), where the one typed is known: rarely met or often. */
const BESIDE = { rare: 1.5, often: 3 };

/** A syllable the knowledge does not have, read as the likeliest neighbour that stands beside its neighbours. A known one is
 *  left as it is unless its pairs are unknown and another makes them known. Numbers and protected names never change. */
export function corrected(typed: readonly string[], vocabulary: Vocabulary, isKept: (word: string) => boolean): string[] {
  const folded = typed.map(fold);
  const { single, pair } = vocabulary;
  const pairs = (i: number, word: string) => Math.log1p(pair.get(`${folded[i - 1] ?? ''}_${word}`) ?? 0) + Math.log1p(pair.get(`${word}_${folded[i + 1] ?? ''}`) ?? 0);
  return typed.map((raw, i) => {
    const word = folded[i]!;
    if (word.length < 2 || /\d/.test(word) || isKept(word)) return raw;
    const met = single.get(word) ?? 0;
    if (met > 0 && pairs(i, word) > 0) return raw;
    let best: { word: string; worth: number } | undefined;
    for (const near of met > OFTEN ? twinsOf(word) : meantBy(word)) {
      const often = single.get(near);
      if (!often) continue;
      const beside = pairs(i, near);
      if (met > 0 && beside < (met > OFTEN ? BESIDE.often : BESIDE.rare)) continue;
      const worth = beside * 2 + Math.log1p(often) * 0.5;
      if (!best || worth > best.worth) best = { word: near, worth };
    }
    if (best) folded[i] = best.word;
    return best ? best.word : raw;
  });
}
