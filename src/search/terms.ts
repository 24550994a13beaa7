import { isLand, LAND_WORD } from '../core/read/land.ts';
import { withY } from '../core/read/y-for-i.ts';
import { fold, unstretched } from '../core/text.ts';

const STARS: Readonly<Record<string, string>> = { 'một': '1', 'mot': '1', 'hai': '2', 'ba': '3', 'bốn': '4', 'bon': '4', 'năm': '5', 'nam': '5' };

/** "4 xao", "3 so": stars, misspelled behind a number of them. */
const isStars = (number: string | undefined, word: string | undefined): boolean => word !== undefined && LIKE_STARS.has(word) && number !== undefined && OF_STARS.has(number);
const LIKE_STARS = new Set(['xao', 'sa', 'xo', 'soa']);
const OF_STARS = new Set(['1', '2', '3', '4', '5', 'ba', 'bốn', 'bon', 'năm']);

/** The syllables of a text as typed (composed, lower case), for telling hồ from hố. "Ba sao" is 3 sao, "250gr" is 250 gr. */
export function syllables(text: string): string[] {
  const found = withY(unstretched(text).toLowerCase().match(/\p{N}+(?=\p{L})|[\p{L}\p{N}]+/gu) ?? []);
  return found.map((word, i) => (isLand(word, found[i - 1], found[i + 1], found[i + 2]) ? LAND_WORD : isStars(found[i - 1], word) ? 'sao' : isStars(word, found[i + 1]) || found[i + 1] === 'sao' ? STARS[word] ?? word : word));
}

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A syllable folded. There are a few thousand of them, met hundreds of thousands of times. */
export function foldedOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = fold(word);
  if (known.size < MOST_KNOWN) known.set(word, folded);
  return folded;
}

/** Folded syllables and their neighbouring pairs. A pair has almost no homograph, so folding costs nothing (reference:
 *  retrieval study, 2.1). */
export function terms(typed: readonly string[]): string[] {
  const folded = typed.map(foldedOf);
  return [...folded, ...folded.slice(1).map((word, i) => `${folded[i]}_${word}`)];
}

/** Whether a text is typed with its marks: then their spelling counts too. */
export const isMarked = (typed: readonly string[]): boolean => typed.length > 0 && typed.filter((word) => word !== foldedOf(word)).length / typed.length >= 0.35;

/** Words that ask, address or soften: they say nothing of what is asked about. */
export const STOP = new Set(
  'la co khong ko duoc nhu the nao gi sao dau ai may bao nhieu lau gio khi voi va hay hoac thi ma nhung de cho cua em anh chi minh toi ban a oi nhe nha vay day do nay kia cac nhung mot hai ba o tai tren trong ra vao len xuong di den tu phai can muon xin hoi giup biet a ha u da vang roi chua dang se con cung nua nen bi neu no ho nguoi ta cai viec luc nam thang ngay hien bay hom bac chau chu ong shop ad admin thoi luon nhi ha hen'.split(' '),
);
