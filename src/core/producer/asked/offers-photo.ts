import { photoOffered } from '../../read/photo-offered.ts';
import { photosWelcome } from '../../say/papers.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';
import { fulfilWish } from './fulfil.ts';

/** They may: of a paper it is written down when it comes, of a label its words are wanted. */
export function offersPhoto(turn: Turn, text: string): Turn | undefined {
  const of = photoOffered(text);
  if (of === undefined) return undefined;
  return of === 'label' ? fulfilWish(turn, 'label') : again(says(turn, photosWelcome()));
}
