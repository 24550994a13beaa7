import { fromKeys } from '../../core/read/keyboard.ts';

/** Words of labels that look like Telex. */
const ENGLISH = new Set(['beef', 'been', 'beer', 'deer', 'food', 'good', 'room', 'seed', 'seeds', 'weed', 'zoos', 'teas', 'book', 'books', 'noon', 'moon', 'tool', 'tools', 'pool', 'root', 'roots', 'boot', 'boots', 'feet', 'feed', 'loop', 'moos', 'toos', 'add', 'adds']);
/** A doubled or marked vowel of Telex, `dd`, or a tone behind a consonant; English words seldom have one. */
const MARKED = /aa|ee|oo|aw|ow|uw|dd|(?:nh|ng|[mnptc])[fxj]$/;

/** What is left in a list when the keyboard's Vietnamese was off: `Xuaan Thanhf`, `bánh gais`. Returns the word as it was meant, or undefined. */
export function fromTelex(word: string): string | undefined {
  const lower = word.toLowerCase();
  return lower.length >= 3 && MARKED.test(lower) && !ENGLISH.has(lower) ? fromKeys(word) : undefined;
}

/** A text with its Telex leftovers read, and the words that were. */
export function readTelex(text: string): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  const read = text.replace(/[A-Za-z]+/g, (word) => {
    const meant = fromTelex(word);
    if (!meant) return word;
    words.push(`${word} → ${meant}`);
    return meant;
  });
  return { text: read, words };
}
