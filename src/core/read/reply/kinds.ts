import { fold } from '../../text.ts';
import { said, type Said } from './said.ts';
import { WORD_KINDS } from './word-kinds.ts';

/* The words of a reply as their kinds: "chị bận gặt lúa rồi" is ME HELD FARM and a word of no kind. */

type Kinds = ReadonlyMap<string, string>;

const LONGEST = 5;

/** Spelled as replies are, so that one way of writing is enough. */
const spelledAs = (phrase: string): string => said(phrase).whole.replace(/ , /g, ' ').trim();

/** Read when the first reply comes: spelling some thousands of phrases is no work for the start. */
let read: { readonly marked: Kinds; readonly bare: Kinds } | undefined;

function dictionaries(): { readonly marked: Kinds; readonly bare: Kinds } {
  const [marked, bare] = [new Map<string, string>(), new Map<string, string>()];
  for (const [kind, phrases] of Object.entries(WORD_KINDS)) {
    for (const phrase of phrases.split('|')) {
      const word = spelledAs(phrase.replace('!', ''));
      if (!marked.has(word)) marked.set(word, kind);
      if (!phrase.endsWith('!') && !bare.has(fold(word))) bare.set(fold(word), kind);
    }
  }
  return { marked, bare };
}

/** The longest phrases first, from left to right; what is of no kind is left out. */
export function kindsIn(clause: string, { marked }: Pick<Said, 'marked'>): readonly string[] {
  read ??= dictionaries();
  const kinds = marked ? read.marked : read.bare;
  const words = clause.trim().split(' ').map((word) => (marked ? word : fold(word)));
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    let long = Math.min(LONGEST, words.length - at);
    while (long > 0 && !kinds.has(words.slice(at, at + long).join(' '))) long -= 1;
    if (long > 0) found.push(kinds.get(words.slice(at, at + long).join(' '))!);
    at += Math.max(1, long);
  }
  return found;
}
