import { dictionary, type Dictionary } from './dictionary.ts';
import { foldedOf } from './terms.ts';

/** What the spelling of the knowledge is: how often each syllable is met in it, folded, and how often behind another; `^` stands before the first.
 *  `marked`: the syllables of texts with marks, as they are written there. `all`: how many syllables there are. */
export type Vocabulary = { readonly met: (word: string) => number; readonly metAfter: (first: string, word: string) => number; readonly marked: ReadonlySet<string>; readonly all: number };

/** The same as it is kept: by the number of a term how often it is met, and how often at the beginning of a text. */
export type Spelling = { readonly counts: Int32Array; readonly firsts: Int32Array; readonly marked: ReadonlySet<string>; readonly all: number; readonly texts: number };

/** From texts in their syllables as typed, and the terms of each. */
export function layOutSpelling(names: Dictionary, texts: readonly (readonly string[])[], termsOf: readonly (readonly number[])[] = texts.map(names.putPaired)): Spelling {
  const many = names.names.names.length;
  const counts = new Int32Array(many);
  const firsts = new Int32Array(many);
  const marked = new Set<string>();
  let all = 0;
  for (const [i, typed] of texts.entries()) {
    const terms = termsOf[i]!;
    for (const term of terms) counts[term]! += 1;
    if (terms.length > 0) firsts[terms[0]!]! += 1;
    if (hasMarks(typed)) for (const word of typed) marked.add(word);
    all += typed.length;
  }
  return { counts, firsts, marked, all, texts: texts.length };
}

export const vocabularyOf = (names: Dictionary, { counts, firsts, marked, all, texts }: Spelling): Vocabulary => ({
  marked, all,
  met: (word) => (word === START ? texts : counts[names.of(word) ?? -1] ?? 0),
  metAfter: (first, word) => (first === START ? firsts[names.of(word) ?? -1] : counts[names.ofPair(first, word) ?? -1]) ?? 0,
});

/** The spelling of these texts alone. */
export function spelledIn(texts: readonly (readonly string[])[]): Vocabulary {
  const names = dictionary();
  return vocabularyOf(names, layOutSpelling(names, texts));
}

const START = '^';

const hasMarks = (typed: readonly string[]): boolean => typed.some((word) => word !== foldedOf(word));

/** Sounds that are written one for the other in one dialect or another, and slips of a thumb. */
const ONSETS: readonly (readonly [string, string])[] = [['s', 'x'], ['x', 's'], ['ch', 'tr'], ['tr', 'ch'], ['d', 'gi'], ['gi', 'd'], ['r', 'd'], ['d', 'r'], ['r', 'gi'], ['l', 'n'], ['n', 'l'], ['v', 'd'], ['f', 'ph'], ['w', 'qu'], ['k', 'c'], ['c', 'k'], ['z', 'd'], ['j', 'gi'], ['ng', 'ngh'], ['g', 'gh']];
const CODAS: readonly (readonly [string, string])[] = [['n', 'ng'], ['ng', 'n'], ['t', 'c'], ['c', 't'], ['nh', 'n'], ['n', 'nh'], ['ch', 't'], ['g', 'ng'], ['m', 'n']];
const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** How likely a slip is beside writing what is meant, in logarithms: a sound for its twin, a letter left out, another slip. */
const SLIP = { twin: -4, lost: -4.5, other: -8 };
/** How much less likely a slip is in a word that the knowledge writes just so, and in one of its short forms or of asking. */
const WRITTEN = -2;
const KEPT = -2;
/** So many sightings the word before must have for its pairs to count as much as how often a word is met at all. */
const BACKING = 80;
/** What a word nobody wrote counts as, in sightings. */
const UNMET = 0.02;
/** So many readings of a word are followed. */
const FOLLOWED = 6;

type Reading = { readonly word: string; readonly slip: number };

/** What a folded syllable may have been meant as, itself first. */
function readingsOf(word: string, vocabulary: Vocabulary, penalty: number): readonly Reading[] {
  if (word.length < 2 || /\d/.test(word)) return [{ word, slip: 0 }];
  let known = slips.get(vocabulary);
  if (!known) slips.set(vocabulary, known = new Map());
  let others = known.get(word);
  if (!others) {
    others = slipsOf(word, vocabulary);
    if (known.size < MOST_KNOWN) known.set(word, others);
  }
  return [{ word, slip: 0 }, ...others.map((near) => ({ word: near.word, slip: near.slip + penalty }))];
}

/** Slips worked out before: the same few thousand syllables are met again and again. */
const slips = new WeakMap<Vocabulary, Map<string, readonly Reading[]>>();
const MOST_KNOWN = 20_000;

function slipsOf(word: string, { met }: Vocabulary): readonly Reading[] {
  const found = new Map<string, number>();
  const meant = (near: string, slip: number): void => { if (near !== word && met(near) > 0 && slip > (found.get(near) ?? -Infinity)) found.set(near, slip); };
  for (const [said, as] of ONSETS) if (word.startsWith(said)) meant(as + word.slice(said.length), SLIP.twin);
  for (const [said, as] of CODAS) if (word.endsWith(said)) meant(word.slice(0, -said.length) + as, SLIP.twin);
  for (let i = 0; i < word.length; i += 1) {
    meant(word.slice(0, i) + word.slice(i + 1), SLIP.other);
    if (i > 0) meant(word.slice(0, i - 1) + word[i]! + word[i - 1]! + word.slice(i + 1), SLIP.other);
  }
  for (let i = 1; i <= word.length; i += 1) for (const letter of LETTERS) meant(word.slice(0, i) + letter + word.slice(i), SLIP.lost);
  return [...found].map(([near, slip]) => ({ word: near, slip, worth: slip + Math.log(met(near)) })).toSorted((a, b) => b.worth - a.worth).slice(0, FOLLOWED);
}

/** What was typed as it was most likely meant: of all ways to read its syllables the likeliest by how the knowledge and those who ask
 *  write, slip by slip (a noisy channel, decoded by Viterbi). Numbers never change. What stays is given as typed. */
export function corrected(typed: readonly string[], vocabulary: Vocabulary, isKept: (word: string) => boolean): string[] {
  const { met, metAfter, all } = vocabulary;
  const written = hasMarks(typed) ? (word: string) => vocabulary.marked.has(word) : (word: string) => met(word) > 0;
  type Path = { readonly word: string; readonly sum: number; readonly from: Path | undefined };
  let paths: readonly Path[] = [{ word: START, sum: 0, from: undefined }];
  for (const raw of typed) {
    const word = foldedOf(raw);
    paths = readingsOf(word, vocabulary, (isKept(word) ? KEPT : 0) + (written(raw) ? WRITTEN : 0)).map((reading): Path => {
      let best: Path | undefined;
      const alone = (met(reading.word) + UNMET) / all;
      for (const from of paths) {
        const chance = (metAfter(from.word, reading.word) + BACKING * alone) / (met(from.word) + BACKING);
        const sum = from.sum + Math.log(chance) + reading.slip;
        if (best === undefined || sum > best.sum) best = { word: reading.word, sum, from };
      }
      return best!;
    });
  }
  let end: Path | undefined = paths.reduce((best, path) => (path.sum > best.sum ? path : best));
  const read: string[] = [];
  for (; end?.from; end = end.from) read.push(end.word);
  return read.toReversed().map((word, i) => (word === foldedOf(typed[i]!) ? typed[i]! : word));
}
