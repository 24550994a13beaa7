import { spelled } from './plain.ts';
import { wishesIn } from './wishes.ts';

/* "Ban roi" typed without marks: bận rồi, bán rồi or bán rời. */

/** Nothing is sold loose in these: "bận rồi", "bán rồi". */
const OTHER = /(?<!\p{L})(?:bận\s+(?:rồi|roi|rùi|rui)|ban\s+(?:rồi|rùi)|bán\s+(?:rồi|rùi|rui)|ban\s+roi(?=[\s,]+(?:nên |nen )?(?:không|khong|ko|k|hông|hong|hok)\s+(?:đi|di|đến|tham gia|dự|họp|hop|lên|len|qua|ra)(?!\p{L})))(?!\p{L})/giu;
const BARE = /(?<!\p{L})ban roi(?!\p{L})/giu;

/** What is left to be read for what they tell. */
export function withoutBusy(told: string): string {
  const plain = told.replaceAll(OTHER, ' ');
  const free = plain.replaceAll(BARE, ' ');
  return isBusyOrLoose(plain) || (free !== plain && wishesIn(free).includes('pause')) ? free : plain;
}

/** The whole message, and either may be meant. */
export const isBusyOrLoose = (text: string): boolean => ALONE.test(text) && spelled(text).filter((word) => !AROUND.has(word)).join(' ') === 'ban roi';
const AROUND = new Set('da a em chi anh nhe nha oi co chu bac thoi'.split(' '));
const ALONE = /(?<!\p{L})ban\s+roi(?!\p{L})/iu;
/** "Bán roi": to the question how it is sold there is one thing it can mean. */
export const saysLoose = (text: string): boolean => /^bán\s+roi$/iu.test(text.normalize('NFC').trim());
/** "Bận rồi", typed with its marks: no choice of theirs is called so. */
export const isBusy = (text: string): boolean => /(?<!\p{L})bận\s+(?:r[ồùo]i|rui)(?!\p{L})/iu.test(text.normalize('NFC'));
