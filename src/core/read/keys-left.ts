import { fold } from '../text.ts';
import { fromKeys, isSyllable } from './keyboard.ts';

/* Who types at an office with the keyboard's Vietnamese off sends its keys: "hoof sow ocop caanf giaays gif", "ho62 so7 ca62n gi2". */

/** Words of a link or an address stay as they are. */
const WORD = /(?<![\p{L}\d@/._-])[\p{L}\d]+(?![\p{L}\d@/_]|\.\p{L})/gu;
/** Keys that no English word and no short form has so often: a vowel doubled or marked, đ. */
const SURE = /aa|ee|oo|dd|w|[aeoud][6-9]/i;
const TONED = /(?<=[aeiouyw6-9])[sfrxj1-5]/i;
const BEGUN = /^(?:dd|kh|ng|nh)/i;
/** "Hoà Lôcj", "đươcj": half of the keys were taken. "Ia Dêr" is a place, "urê" no slip. */
const HALF = /[^\p{ASCII}]\p{L}*[fjsx]$/iu;
const SHAPED = /[^\p{ASCII}]/u;

/** Of so many words one is enough, where it has its shape and its tone. */
const FEW = 3;
const BOUNDS = { keys: 2, share: 0.3, alien: 0.2, /** Of so many that are sure, more may be words of another tongue: "file", "pdf". */ sure: 3, more: 0.35 };
const LONGEST = 4000;

/** The text with the words in it that were meant, where it was typed so; else as it is. Linear in its length. */
export function withKeysRead(text: string): string {
  if (text.length > LONGEST) return text;
  const isMarked = SHAPED.test(text.normalize('NFC'));
  const typed = (text.normalize('NFC').match(WORD) ?? []).filter((word) => /\p{L}/u.test(word));
  const meant = new Map(typed.flatMap((word) => { const read = fromKeys(word); return read === undefined || (isMarked && !HALF.test(word)) ? [] : [[word, read] as const]; }));
  return meant.size > 0 && (isMarked || areKeys(typed, meant)) ? text.normalize('NFC').replace(WORD, (word) => meant.get(word) ?? word) : text;
}

function areKeys(typed: readonly string[], meant: ReadonlyMap<string, string>): boolean {
  const keys = typed.filter((word) => meant.has(word));
  const alien = typed.filter((word) => word.length > 2 && !meant.has(word) && !isSyllable(fold(word)) && !SHORT.has(word.toLowerCase()));
  const sure = keys.filter((word) => SURE.test(word));
  if (typed.length <= FEW && alien.length === 0 && sure.some((word) => TONED.test(word) || BEGUN.test(word))) return true;
  return sure.length > 0 && keys.length >= BOUNDS.keys && keys.length >= typed.length * BOUNDS.share && alien.length <= typed.length * (sure.length < BOUNDS.sure ? BOUNDS.alien : BOUNDS.more);
}

/** Names and short forms of our matter that are no syllables. */
const SHORT = new Set('ocop attp vsattp htx haccp iso vietgap gmp ubnd hkd gcn cccd zalo shop'.split(' '));
