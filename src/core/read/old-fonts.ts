import { fold } from '../text.ts';
import { isWord } from './keyboard.ts';

/* Documents of offices from before Unicode, and lists kept since, are written in fonts that draw Vietnamese in the places
   of other letters: .VnTime (TCVN 5712:1993, VN3) and VNI-Windows. Copied into a chat they read "Hå s¬" and "Hoà sô". The
   third is UTF-8 that a program took for windows-1252: "Há»“ sÆ¡". */

const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const VN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ';
const VN3_CAPITALS = { from: '¡¢§£¤¥¦', to: 'ĂÂĐÊÔƠƯ' };

const vn3 = new Map([...Array.from(VN3).map((at, i) => [at, VIETNAMESE[i]!] as const), ...Array.from(VN3_CAPITALS.from).map((at, i) => [at, VN3_CAPITALS.to[i]!] as const)]);

/** What VNI sets behind a vowel: the vowel's own mark, its tone, or both. */
const VNI: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const VNI_ALONE: Readonly<Record<string, string>> = { ñ: 'đ', ö: 'ư', ô: 'ơ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_MARKED = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;
const VNI_LETTER = /[ñöôæóòî]/giu;

const capitalised = (like: string, letter: string): string => (like === like.toLowerCase() ? letter : letter.toUpperCase());
const vniLetter = (letter: string): string => capitalised(letter, VNI_ALONE[letter.toLowerCase()] ?? letter);

const latin = new TextDecoder('windows-1252');
const garbled = new Map(Array.from(VIETNAMESE + VIETNAMESE.toUpperCase(), (letter) => [latin.decode(new TextEncoder().encode(letter)), letter] as const));
const GARBLED = new RegExp([...garbled.keys()].toSorted((one, other) => other.length - one.length).map((letters) => letters.replace(/\u00a0$/, '[\u00a0 ]')).join('|'), 'g');

/** Each way of reading, and whether letters of ours may stand beside what is to be read. */
const WAYS: readonly (readonly [read: (text: string) => string, isMixed: boolean])[] = [
  [(text) => text.replace(GARBLED, (letters) => garbled.get(letters.replace(/ $/, '\u00a0'))!), true],
  [(text) => text.replace(/[\u00a1-\u00fe]/g, (letter) => vn3.get(letter) ?? letter), false],
  [(text) => text.replace(VNI_MARKED, (_, vowel: string, mark: string) => vniLetter(vowel) + VNI[mark.toLowerCase()]!).replace(VNI_LETTER, vniLetter).normalize('NFC'), false],
];

/** Letters that only our Unicode has: who sent one has no old font. */
const OURS = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưđĩũ]/iu;
const FOREIGN = /[\u00a1-\u00ff]/;
/** Signs that no hand sets beside a letter. */
const SURE = /[a-z][\u00a1-\u00bf÷×]|[\u00a1-\u00bf÷×][a-z]/i;
const BOUNDS = { share: 0.8, more: 2 };
const LONGEST = 20_000;

/** The text in the letters that were meant, where it came out of an old font or a wrong decoding; else as it is. Linear in its length. */
export const ofOldFont = (text: string): string => wayOf(text)?.(text) ?? text;

/** How a text is to be read, and others of its kind, where it came out of an old font or a wrong decoding. What letters of ours stand in is left as it is. */
export function wayOf(text: string): ((text: string) => string) | undefined {
  if (text.length > LONGEST || !FOREIGN.test(text)) return undefined;
  const before = spelt(text);
  const enough = SURE.test(text) ? 1 : BOUNDS.more;
  const way = WAYS.find(([read, isMixed]) => {
    const after = isMixed || !OURS.test(text) ? spelt(read(text)) : undefined;
    return after && after.right >= after.all * BOUNDS.share && after.right - before.right >= enough;
  });
  return way && ((one) => (way[1] || !OURS.test(one) ? way[0](one) : one));
}

/** Of its words with letters beyond ASCII: how many, and how many may be Vietnamese. Short forms ("QĐ") tell nothing. */
export function spelt(text: string): { readonly all: number; readonly right: number } {
  const typed = text.split(/[\s!-/:-@[-`{-~“”…–]+/u).filter((word) => word.length > 1 && /[^\p{ASCII}]/u.test(word) && /[aeiouy]/.test(fold(word)));
  return { all: typed.length, right: typed.filter((word) => isWord(word.normalize('NFC').toLowerCase())).length };
}
