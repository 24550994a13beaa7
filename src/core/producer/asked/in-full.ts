import { withoutAsker } from '../../read/few-words/asker.ts';
import { isFewWords, writtenOut } from '../../read/few-words/written-out.ts';
import { ofTwo } from '../goods/of-two.ts';
import { ownInShort } from '../goods/own-in-short.ts';
import type { Turn } from '../turn.ts';
import { momentOf } from './moment.ts';

/** A few words in full: of one of theirs or of two, else by what stands a moment before; what is more than that stays as it is. */
export function inFull(turn: Turn, said: string): string {
  const asked = withoutAsker(said);
  const own = ownInShort(turn, ofTwo(turn, asked));
  return own === asked && isFewWords(asked) ? writtenOut(asked, momentOf(turn)) : own;
}
