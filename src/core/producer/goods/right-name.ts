import type { Reading } from '../../read/reading.ts';
import { neverMind } from '../../say/talk.ts';
import { spaced, words } from '../../text.ts';
import { again } from '../again.ts';
import { idle, says, type Turn } from '../turn.ts';
import { renameProduct } from './change.ts';
import { newIn } from './passed-over.ts';

/** "Tên đúng của nó là khăn thổ cẩm". */
const RIGHT_NAME = /^(?:(?:dạ|da|à|a|thì|thi|ừ|u|mà|ma)[\s,]+)*(?:tên|ten)\s+(?:đúng|dung|chính xác|chinh xac|đầy đủ|day du|chuẩn|chuan|thật|that)(?:\s+(?:của|cua)\s+(?:nó|no|sản phẩm|san pham|sp|món này|mon nay|cái này|cai nay))?(?:\s+(?:phải|phai|là|la|:))+\s*([^,.;!?\n]+?)(?:\s+(?:nhé|nhe|nha|ạ|a|em|đó|do|á))*[.!]*$/iu;
const LONGEST = 9;
const NO_NAME = /^ ?(?:gi|nao|khac|sao)\b|\b(?:htx|hop tac xa|cong ty|nhan hieu|thuong hieu)\b/;

export const rightNameIn = (text: string): string | undefined => RIGHT_NAME.exec(text.normalize('NFC').trim())?.[1]?.trim();

/** What theirs is called, also where it was asked whether that is another of theirs: nothing more is asked of it. */
export function rightName(turn: Turn, text: string, { question, slash, products }: Reading): Turn | undefined {
  const name = question || slash ? undefined : rightNameIn(text);
  const current = turn.state.products.find(({ id }) => id === turn.person.product);
  if (name === undefined || !current || words(name).length > LONGEST || NO_NAME.test(words(name).join(' '))) return undefined;
  const { focus } = turn.person;
  const there = focus.type === 'asking' && newIn(focus.about, focus.offered) !== undefined ? idle(turn) : turn;
  // In our spelling where we know it whole.
  const spelled = products.find((one) => spaced(one.name) === spaced(name))?.name ?? name;
  return again(spaced(name) === spaced(current.name) ? says(there, neverMind()) : renameProduct(there, current.id, spelled));
}
