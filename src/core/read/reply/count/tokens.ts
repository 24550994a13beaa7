import { unstretched } from '../../../text.ts';
import { written } from '../spelling.ts';
import { settled } from '../../keyboard.ts';
import { meant } from '../typing.ts';

/** A word of a reply as it is read, or where it stops (`,` `.` `:`). `isCapital`: typed with a capital letter, as names are. `part`: between which stops. */
export type Token = { readonly word: string; readonly isCapital: boolean; readonly part: number; readonly isStop: boolean };

/** Hours are words, "+2" is two more, "Hà & Mận" are two, "2ng" is two words, "2/5" two of five. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/(\d+)\s*(?:h|g|giờ)(\d*)(?!\p{L})/gu, ' $1h$2 '], [/\+\s?(?=\d)/g, ' thêm '], [/(?<=\p{L}\s?)[+&]\s?(?=\p{L})/gu, ' và '],
  [/(\d+)(?=(?:ng|người|nguoi|đứa|dua|vc|bạn|ban|suất|suat|chỗ|slot|mẹ|me|e|c)(?!\p{L}))/gu, '$1 '], [/(\d)\s*\/\s*(?=\d)/g, '$1 trên '],
];
const TO_SPELL = /[\d+&]/;
const WORD = /[\p{L}\p{N}]/u;
/** So much in capitals: then they are no names. */
const SHOUTED = 0.5;

/** The words of a reply and its stops. `marked`: typed with marks. */
export function tokensOf(text: string, marked: boolean): readonly Token[] {
  const plain = unstretched(text).normalize('NFC');
  const typed = (TO_SPELL.test(plain) ? SPELT.reduce((all, [from, to]) => all.replace(from, to), plain) : plain).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]+/gu) ?? [];
  const isShouted = typed.filter((word) => /\p{Lu}{2}/u.test(word)).length > typed.length * SHOUTED;
  const tokens: Token[] = [];
  let part = 0;
  for (const [i, one] of typed.entries()) {
    const last = tokens.at(-1);
    if (!WORD.test(one)) {
      if (!last || last.isStop) continue;
      tokens.push({ word: one.includes(':') ? ':' : /[.!?;]/.test(one) ? '.' : ',', isCapital: false, part, isStop: true });
      part += 1;
      continue;
    }
    const next = typed[i + 1]?.toLowerCase();
    const read = written(meant(one.toLowerCase()), last?.isStop === false ? last.word : undefined, next !== undefined && WORD.test(next) ? next : undefined, marked);
    tokens.push(...read.map((word, k): Token => ({ word: settled(word), isCapital: k === 0 && !isShouted && /^\p{Lu}/u.test(one), part, isStop: false })));
  }
  return tokens;
}
