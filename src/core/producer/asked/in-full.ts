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
  if (own !== asked) return own;
  // "Ok thanks ad nhiều nha, à mà ad là người thật hay bot vậy": thanked for the one, and asked another.
  const behind = THANKED.exec(asked.normalize('NFC'))?.[1];
  const full = behind !== undefined && isFewWords(behind) ? writtenOut(behind, momentOf(turn)) : behind;
  if (full !== behind) return full!;
  return isFewWords(asked) ? writtenOut(asked, momentOf(turn)) : own;
}
const THANKED = /^(?:(?:ok|oke|okie|dạ|da|vâng|vang|rồi|roi)[\s,]+)*(?:(?:em|chị|chi|anh|mình|minh)\s+)?(?:cảm ơn|cám ơn|cam on|thanks?|tks|thank you)(?:\s+(?:ad|em|bạn|ban|bot|shop|nhiều|nhieu|nha|nhé|nhe|nghen|ạ|lắm|lam|you))*[\s,.!]+(?:(?:à|a)\s+)?(?:(?:mà|ma)\s+)?(\S.*\S)\s*$/iu;
