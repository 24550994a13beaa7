import { lately } from '../../lately.ts';
import { fold, words } from '../../text.ts';

/* The sentences of an answer are held one after another against the same passages, whose texts are folded once. */

const LATELY = 16;

export const foldedOnce: (text: string) => string = lately(LATELY, fold, (text) => text);
export const wordsOnce: (text: string) => readonly string[] = lately(LATELY, words, (text) => text);
