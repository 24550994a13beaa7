import { likening } from '../hashed.ts';
import { lately } from '../lately.ts';
import { neighbours, type Sign } from '../weighed.ts';
import { spelled } from './plain.ts';
import { shapeSigns } from './shape.ts';
import { PRONOUNS } from './slips.ts';
import { LEARNT } from './wish-meant-weights.ts';

/* What is asked of us and of one's own dossier in words no phrase foresaw: "nhiều quá quên hết, nói lại ba việc làm trước", "dài quá đọc không nổi". Learnt from such messages and
 * from others that only look like them (`npm run calibrate:wishes`). */

/** `other-product`: to speak of another of theirs; `shorter`, `repeat`: the last answer in fewer words, or once more; `draft`: to write something for them. */
export type WishMeant = Exclude<(typeof LEARNT.classes)[number], 'none'>;

const LONGEST = 45;
const SHORTEST_PIECE = 2;
/** So much of a piece's likelihood counts for the whole. */
const PIECE = 0.85;

/** The words with their neighbours, and once more without whoever is meant by them. */
export function wishSigns(text: string): Sign[] {
  const said = spelled(text);
  const [all, slim] = [neighbours(['#', ...said, '#']), neighbours(['#', ...said.filter((word) => !PRONOUNS.has(word)), '#'])];
  return [
    ...all.map((word): Sign => [word, 1 / Math.sqrt(all.length)]),
    ...slim.map((word): Sign => [`~${word}`, 1 / Math.sqrt(slim.length)]),
    ...shapeSigns(text, said),
  ];
}

/** Which of these is likest, from 0 to 1. */
export type Meant = { readonly wish: WishMeant; readonly likely: number };
type Liken = ReturnType<typeof likening>;

const liken = likening(LEARNT);
/** Of the whole or of one of its pieces: what stands beside the wish ("bữa ni mới rảnh, thôi nói lại tui nghe phải mần chi trước") is no part of it. Undefined of a long story. */
export const wishMeant: (text: string) => Meant | undefined = lately(16, (text: string) => meantBy(liken, text), (text) => text);

export function meantBy(liken: Liken, text: string): Meant | undefined {
  const length = spelled(text).length;
  if (length === 0 || length > LONGEST || text.trim().startsWith('/')) return undefined;
  const pieces = piecesOf(text).map((piece) => { const one = likest(liken, piece); return { ...one, likely: one.likely * PIECE }; });
  return [likest(liken, text), ...pieces].reduce((best, one) => (one.likely > best.likely ? one : best));
}

function piecesOf(text: string): readonly string[] {
  const all = text.split(/[,.;!?\n]+/u).filter((piece) => spelled(piece).length >= SHORTEST_PIECE);
  return all.length > 1 ? all : [];
}

function likest(liken: Liken, text: string): Meant {
  const [wish, likely] = [...liken(wishSigns(text))].filter(([name]) => name !== 'none').reduce((best, one) => (one[1] > best[1] ? one : best));
  return { wish: wish as WishMeant, likely };
}
