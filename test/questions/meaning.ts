import type { Passage } from '../../src/core/knowledge.ts';
import { linesOf } from '../../src/search/laid.ts';
import { syllables, terms } from '../../src/search/terms.ts';
import type { WordVectors } from '../../src/search/word-vectors.ts';
import { embed } from '../embed.ts';

/** Word vectors out of the ways these passages are asked. */
export const learnMeaning = (passages: readonly Passage[]): WordVectors =>
  embed(passages.flatMap((passage, number) => linesOf(passage).map((line) => ({ passage: number, terms: [...new Set(terms(syllables(line)))] }))));
