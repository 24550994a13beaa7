/** What is left in a list when the keyboard's Vietnamese was off: `Xuaan Thanhf`, `bánh gais`. Only words that hold a doubled
 *  or marked vowel of Telex and end in a tone letter, or hold `dd`; English words seldom do. Returns the word as it was meant,
 *  or undefined. */
export function fromTelex(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (!/^[a-z]{3,9}$/.test(lower) || ENGLISH.has(lower)) return undefined;
  const tone = /[sfrxj]$/.exec(lower)?.[0];
  const stem = tone ? lower.slice(0, -1) : lower;
  const marked = /aa|ee|oo|aw|ow|uw|dd/.test(stem) || /(?:nh|ng|[mnptc])[fxj]$/.test(lower);
  if (!marked || !/^(?:dd|[bcdghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:[aeiouyw]{1,4})(?:c|ch|m|n|ng|nh|p|t)?$/.test(stem)) return undefined;
  const shaped = stem.replace('dd', 'đ').replace('uow', 'ươ').replace('aa', 'â').replace('ee', 'ê').replace('oo', 'ô').replace('aw', 'ă').replace('ow', 'ơ').replace('uw', 'ư');
  const toned = tone ? withTone(shaped, TONES[tone]!) : shaped;
  return toned && (word[0] === word[0]!.toUpperCase() ? toned[0]!.toUpperCase() + toned.slice(1) : toned);
}

/** Words of labels that look like Telex. */
const ENGLISH = new Set(['beef', 'been', 'beer', 'deer', 'food', 'good', 'room', 'seed', 'seeds', 'weed', 'zoos', 'teas', 'book', 'books', 'noon', 'moon', 'tool', 'tools', 'pool', 'root', 'roots', 'boot', 'boots', 'feet', 'feed', 'loop', 'moos', 'toos', 'add', 'adds']);

const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

/** The tone goes to a shaped vowel, else to the middle one of three, else to the last before a consonant, else to the first. */
function withTone(word: string, tone: string): string {
  const vowels = [...word.matchAll(/[aeiouyâêôăơư]/g)].map((match) => match.index);
  const shaped = [...word.matchAll(/[âêôăơ]/g)].at(-1)?.index ?? [...word.matchAll(/ư/g)].at(-1)?.index;
  const closed = (vowels.at(-1) ?? 0) < word.length - 1;
  const at = shaped ?? (vowels.length >= 3 ? vowels[1]! : closed ? vowels.at(-1)! : vowels.length === 2 ? vowels[0]! : vowels[0]!);
  return `${word.slice(0, at + 1)}${tone}${word.slice(at + 1)}`.normalize('NFC');
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
