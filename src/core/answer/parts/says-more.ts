import { words } from '../../text.ts';

/** So much of what is told beside, word by word, was told already. */
const SAME = 0.8;

/** Whether a text says what another has not said: a number, or enough words. "Xã không xếp sao, tỉnh chấm 3 sao, 4 sao" says no more after
 *  "tỉnh chấm cả 3 sao và 4 sao, nộp ở xã". */
export function saysMore(text: string, than: string): boolean {
  const said = new Set(words(than));
  const told = [...new Set(words(text))];
  const known = told.filter((word) => said.has(word));
  return known.length < told.length * SAME || told.some((word) => /\d/.test(word) && !said.has(word));
}
