import { recognise } from '../../product/recognise.ts';
import type { Reading } from '../../read/reading.ts';
import { bare } from '../../read/plain.ts';
import { words } from '../../text.ts';
import type { Turn } from '../turn.ts';
import { find } from './own.ts';
import { asksAnother } from './products.ts';
import { askToDrop } from './removing.ts';

/** "Không, homestay thôi", of two that are theirs: whether the other goes is asked. "Xoài tươi thôi chưa sấy gì", of a maker of xoài sấy: whether that is
 *  its right name. */
export function onlyThis(turn: Turn, { corrected, question, slash, facts, places }: Reading): Turn | undefined {
  const { products } = turn.state;
  const typed = ONLY.exec(corrected.normalize('NFC').trim())?.[1]?.trim();
  if (!typed || question || slash || products.length === 0 || words(typed).length > LONGEST || facts.statements.length + places.length > 0) return undefined;
  const theirs = find(turn.state, bare(typed)) ?? find(turn.state, typed);
  const [other, ...more] = products.filter((one) => one !== theirs);
  if (theirs) return other && more.length === 0 ? askToDrop(turn, other) : undefined;
  const shares = words(products.find(({ id }) => id === turn.person.product)?.name ?? '').some((word) => words(typed).includes(word));
  return shares && words(typed).length > 1 && recognise(typed, turn.world.knowledge.lexicon).type === 'one' ? asksAnother(turn, typed) : undefined;
}
const LONGEST = 5;
const ONLY = /^(?:(?:không|khong|ko|k|à|a|dạ|da|thôi|chỉ|chi|có|co|làm|lam|mỗi|moi|em|chị|anh|ừ)[\s,]+)*(\p{L}[\p{L}\s]*?)\s+(?:thôi|thoi|thui)(?:[\s,.]+(?:chưa|chua|không|khong|ko|k|chứ|chu|em|ạ|nha|nhé)(?:\s.*)?)?$/iu;
