import { nothingChanged, restNotYet } from '../../read/few-words/unchanged.ts';
import { asBefore, restLacking } from '../../say/talk.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';

/** "Còn lại thì chưa", "chưa đổi gì hết", of who has a dossier: what is written down stays as it is. */
export function nothingNew(turn: Turn, text: string): Turn | undefined {
  const { state: { products }, person: { focus } } = turn;
  if (products.length === 0 || (focus.type === 'asking' && !['fact', 'guide'].includes(focus.about.type))) return undefined;
  if (restNotYet(text)) return again(says(turn, restLacking()));
  return nothingChanged(text) ? again(says(turn, asBefore())) : undefined;
}
