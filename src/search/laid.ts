import type { Passage } from '../core/knowledge.ts';
import { layOutAlike, type Alike, type Soften } from './alike.ts';
import { layOutBm25, type Bm25 } from './bm25.ts';
import { layOutSpelling, type Spelling } from './correct.ts';
import { dictionary, type Names } from './dictionary.ts';
import { layOutLikely, type Likely } from './likely.ts';
import { layOutMeant, type Meant } from './meant.ts';
import { STOP, syllables } from './terms.ts';
import { readWordVectors, type WordVectors } from './word-vectors.ts';

/** All that is worked out of the passages before anything can be looked for, in plain values, so that it can be kept from one start to the next:
 *  title and text, the same with their marks, all ways of asking together, how likely each passage is asked with a word, what they mean, each way of
 *  asking by itself (`ends`: behind the last of each passage), and how all that is spelled. */
export type Laid = {
  readonly names: Names; readonly ends: Int32Array;
  readonly folded: Bm25; readonly marked: Bm25; readonly spoken: Bm25; readonly likely: Likely; readonly meant: Meant; readonly known: Alike; readonly spelling: Spelling;
};

const TITLE = 3;
/** Lines a passage is taken to be asked by, however many are known: one with many known ways is no likelier for it. */
const ALIKE = 20;
/** What a text counts for beside one way of asking. */
const TEXT = 0.5;
const PAIR = 0.7;

/** What a syllable or pair counts in a way of asking. */
export const soften: Soften = (parts) => {
  const stops = parts.filter((part) => STOP.has(part)).length;
  return (parts.length === 2 ? PAIR : 1) * (stops === parts.length ? 0.3 : 1);
};

/** The ways a passage is asked, its title first. */
export const linesOf = ({ title, asks }: Pick<Passage, 'title' | 'asks'>): readonly string[] => [title, ...asks];

/** Where the lines of a passage begin. */
export const startIn = (ends: Int32Array, doc: number): number => (doc === 0 ? 0 : ends[doc - 1]!);

export function layOut(passages: readonly Pick<Passage, 'title' | 'asks' | 'body'>[], vectors: WordVectors = readWordVectors()): Laid {
  const titles = passages.map(({ title }) => syllables(title));
  const bodies = passages.map(({ body }) => syllables(body));
  const lines = passages.flatMap(linesOf).map(syllables);
  let last = 0;
  const ends = Int32Array.from(passages, (passage) => (last += linesOf(passage).length));
  const ofDoc = <T>(all: readonly T[], doc: number): readonly T[] => all.slice(startIn(ends, doc), ends[doc]);

  const names = dictionary();
  const bodyTerms = bodies.map(names.putPaired);
  const titleTerms = titles.map(names.putPaired);
  const folded = layOutBm25(passages.map((_, i) => [{ terms: titleTerms[i]!, weight: TITLE }, { terms: bodyTerms[i]!, weight: 1 }]));
  const marked = layOutBm25(passages.map((_, i) => [{ terms: names.put(titles[i]!), weight: TITLE }, { terms: names.put(bodies[i]!), weight: 1 }]));
  const lineTerms = lines.map(names.putPaired);
  const spoken = layOutBm25(passages.map((_, doc) => [{ terms: ofDoc(lineTerms, doc).flat(), weight: 1 }]));
  const linesOnce = names.once(lineTerms);
  const bodiesOnce = names.once(bodyTerms);
  const likely = layOutLikely(passages.map((_, doc) => [...ofDoc(linesOnce, doc).map((terms, _i, all) => ({ terms, weight: ALIKE / all.length })), { terms: bodiesOnce[doc]!, weight: TEXT }]));
  return {
    names: names.names, ends, folded, marked, spoken, likely, meant: layOutMeant(names, passages.map((_, doc) => ofDoc(linesOnce, doc)), vectors), known: layOutAlike(names, linesOnce, soften),
    spelling: layOutSpelling(names, [...titles, ...bodies, ...lines], [...titleTerms, ...bodyTerms, ...lineTerms]),
  };
}
