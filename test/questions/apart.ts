import { crc32 } from 'node:zlib';
import type { Search } from '../../src/core/answer/search.ts';
import type { Passage } from '../../src/core/knowledge.ts';
import { spaced } from '../../src/core/text.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { readWords } from '../../src/knowledge/words.ts';
import { layOut, type Laid } from '../../src/search/laid.ts';
import { openSearch } from '../../src/search/search.ts';
import { learnMeaning } from './meaning.ts';
import { readQuestions, type Question } from './read.ts';

/* The ways of asking in the knowledge that people wrote are the questions of the parts that are learnt from. What is learnt from a question must
 * not be learnt from finding it word for word: it is looked for where its own part is not known. */

/** Parts that may be tuned on, their questions among the ways of asking (but those of `dev` and `wide`). */
export const LEARNT = ['dev', 'wide', 'more', 'later', 'section', 'section2', 'others', 'hands', 'plain'] as const;
const PARTS = 4;

const partOf = (id: string): number => crc32(id) % PARTS;

/** The passages as they are for those who never met the questions of a part, one list a part. */
function passagesApart(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const parts = new Map(LEARNT.flatMap(readQuestions).map(({ id, spellings: { dau } }) => [spaced(dau), partOf(id)]));
  return Array.from({ length: PARTS }, (_, part) => passages.map((passage) => ({ ...passage, asks: passage.asks.filter((ask) => parts.get(spaced(ask)) !== part) })));
}

/** For each question what was opened over the passages that do not know it. */
export function apart<Opened>(passages: readonly Passage[], open: (passages: readonly Passage[], laid: Laid) => Opened): (item: Pick<Question, 'id'>) => Opened {
  const opened = passagesApart(passages).map((some) => open(some, layOut(some, learnMeaning(some))));
  return ({ id }) => opened[partOf(id)]!;
}

/** The search that does not know a question. */
export function searchApart(passages: readonly Passage[]): (item: Pick<Question, 'id'>) => Search {
  const words = readWords(KNOWLEDGE_FOLDER);
  return apart(passages, (some, laid) => openSearch(some, words, laid));
}
