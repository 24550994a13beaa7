import { fold } from '../../text.ts';
import { isSyllable, settled, telex } from '../keyboard.ts';

/* What fingers and keyboards do to a word, taken back: "ddi" and "nhes" left over from Telex, "khôgn", "ngừoi", "nhaaa". Only where
 * what stands there is no syllable of Vietnamese, or its mark stands in a wrong place. */

/** Words of other tongues, as they are typed. */
const FOREIGN = new Set(['yes', 'ok', 'oke', 'okie', 'slot', 'zoom', 'link', 'file', 'covid', 'logo', 'book', 'online', 'video', 'admin', 'ad', 'no', 'app', 'zalo', 'facebook', 'fb', 'pass', 'out', 'maybe', 'sorry', 'confirm', 'cancel', 'busy', 'skip', 'ship', 'shop', 'share', 'pax', 'tgia', 'off']);
const isKnown = (word: string): boolean => FOREIGN.has(word) || isSyllable(fold(word));

const plainVowel = (word: string): string => word.normalize('NFD').replace(/([aeiouy])(\p{M}*)\1(\p{M}*)/gu, (_, vowel: string, first: string, second: string) => `${vowel}${first.length > second.length ? first : second}`).normalize('NFC');

const SLIPS: readonly ((word: string) => string)[] = [
  telex,
  (word) => word.replace(/gn$/, 'ng').replace(/hn$/, 'nh'),
  (word) => word.replace(/(?<=\p{L})g$/u, 'ng'),
  (word) => plainVowel(word),
  (word) => word.replace(/[jfwz]/g, ''),
  (word) => telex(plainVowel(word)),
];

/** One word as it was meant, in lower case. */
export function meant(word: string): string {
  if (/\d/.test(word)) return word;
  const short = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return settled(isKnown(short) ? short : SLIPS.map((slip) => slip(short)).find(isKnown) ?? short);
}
