import { sighs } from '../../read/asides.ts';
import type { Reading } from '../../read/reading.ts';
import { stepByStep } from '../../say/talk.ts';
import { words } from '../../text.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';

const LONGEST = 9;

/** "Sao mà nhiều việc quá vậy trời", and no more: nothing is asked by it, whatever was asked before. */
export const onlySighs = (turn: Turn, text: string, { wishes }: Reading): Turn | undefined =>
  wishes.every((wish) => wish === 'missing') && words(text).length <= LONGEST && sighs(text) ? again(says(turn, stepByStep())) : undefined;
