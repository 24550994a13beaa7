import { fold } from '../core/text.ts';
import { foldedOf, syllables } from './terms.ts';

/* Short forms are written out in what is asked. */

/** "qđ148", "nd37". */
const GLUED = /(?<!\p{L})(qđ|qd|nđ|nd|tt)(?=\d)/giu;

/** "Viet gap", "live stream" are one word. */
const APART = /(?<!\p{L})(?:(viet|việt|global) (?=gap(?!\p{L}))|(live) (?=stream(?!\p{L})))/giu;

/** OCOP as it is said aloud. */
const ALOUD = /(?<!\p{L})(?:ô ?xê ?ô ?pê|o xe o pe|[oôố] ?c[oóô]p|[oóốô]c ?c[oóốô]p)(?!\p{L})/giu;

/** The certificate of food safety by its full name, of which "cơ sở đủ điều kiện" says nothing of what is asked. */
const BY_FULL_NAME = /(?<!\p{L})(?:giấy|giay|gcn)(?: (?:chứng nhận|chung nhan))?(?: (?:cơ sở|co so))?(?: (?:đủ|du))? (?:điều kiện|dieu kien)(?: (?:về|ve|bảo đảm|bao dam|đảm bảo|dam bao|vệ sinh|ve sinh))* (an toàn thực phẩm|an toan thuc pham|attp|vsattp)(?!\p{L})/giu;

/** "5 kg", "20k": no short form of a word. */
const isAmount = (before: string | undefined, word: string): boolean => before !== undefined && /^\d+$/.test(before) && /^(?:k|kg|g|l|m|ml|gr)$/.test(word);

/** "Ghi kg chữ hoa", "viết kg hay g": the unit itself is spoken of; "ghi nhãn đc kg" asks không. */
const NAMES_UNIT = new Set('chu ky hieu don vi mot nua moi'.split(' '));
const OF_UNIT = new Set('chu hoa in thuong hay hoac g gr gam gram'.split(' '));
const isUnit = (before: string | undefined, word: string, after: string | undefined): boolean =>
  word === 'kg' && (NAMES_UNIT.has(foldedOf(before ?? '')) || OF_UNIT.has(foldedOf(after ?? '')));

/** "Dấu V", "chữ R": the letter itself; "ở đâu v" asks vậy. ® is such an R. */
const isLetter = (word: string, before: string | undefined, earlier: string | undefined, after: string | undefined): boolean =>
  word.length === 1 && before !== undefined && (before === 'dấu' || before === 'chữ' || foldedOf(before) === 'chu' || (before === 'dau' && OF_LETTER.has(foldedOf(after ?? '')) && !AT.has(foldedOf(earlier ?? ''))));
/** "E chạy tiktok shop", "hàng xóm e": em, in one letter; ế and "vitamin e" are none. */
const isSelf = (word: string, before: string | undefined): boolean => /^e$/i.test(word) && (before === undefined || OF_SELF.has(foldedOf(before)));
const OF_SELF = new Set('nha ben cua xom cho me bo chong vo htx xuong xa da a vay the nhu gan'.split(' '));
const OF_LETTER = new Set('la nghia tren in do'.split(' '));
const AT = new Set('o tu den toi mua lay nop xin lam gui dat ban'.split(' '));
const SIGNS: Readonly<Record<string, string>> = { '®': ' chữ r ', '™': ' chữ tm ' };

/** A text in its syllables, its short forms written out. */
export type WriteOut = (text: string) => string[];

export function writingOut(shortForms: Readonly<Record<string, string>>): WriteOut {
  const forms = Object.entries(shortForms).map(([from, to]) => [from, syllables(to)] as const);
  // "Hồng" is no "hong", "rang" no "răng": in a text with marks a form is written as it is known, or with d for đ.
  const asKnown = new Map(forms.flatMap(([from, to]) => [[from.replaceAll('đ', 'd'), to], [from, to]] as const));
  const unmarked = new Map(forms.map(([from, to]) => [fold(from), to]));
  return (text) => {
    const typed = syllables(text.replaceAll(ALOUD, 'ocop').replaceAll(BY_FULL_NAME, 'giấy $1').replaceAll(GLUED, '$1 ').replaceAll(APART, '$1$2').replaceAll(/[®™]/g, (sign) => SIGNS[sign]!));
    const short = typed.some((word) => word !== foldedOf(word)) ? asKnown : unmarked;
    return typed.flatMap((word, i) => (isAmount(typed[i - 1], word) || isUnit(typed[i - 1], word, typed[i + 1]) || isLetter(word, typed[i - 1], typed[i - 2], typed[i + 1]) ? [word] : isSelf(word, typed[i - 1]) ? ['em'] : short.get(word) ?? [word]));
  };
}
