import { CHAT } from '../read/plain.ts';
import { fold } from '../text.ts';
import { TOPICS } from './line-words.ts';
import { KINDS } from './word-kinds.ts';

/* A line as the kinds of its words (word-kinds.ts): "ai biết nộp ở đâu ạ" is KNOWER ACT WHERE POL. What is learnt of kinds holds
 * for words nobody wrote yet. */

/** Chat spelling beside that of `plain.ts`, as it is typed in groups. */
const IN_GROUPS: Readonly<Record<string, string>> = {
  'hông': 'không', 'hôn': 'không', 'hổng': 'không', 'rùi': 'rồi', 'zậy': 'vậy', 'dzậy': 'vậy', 'dậy': 'vậy', 'dợ': 'vậy', 'vại': 'vậy', 'nhìu': 'nhiều', 'bít': 'biết', mng: 'mọi người', cg: 'cũng', e: 'em', c: 'chị', a: 'anh',
  ac: 'anh chị', ace: 'anh chị em', fai: 'phải', 'fải': 'phải', 'mún': 'muốn', thoi: 'thôi', ngta: 'người ta', nhg: 'những', trc: 'trước', ns: 'nói', xog: 'xong', qd: 'quyết định', nd: 'nghị định', 'ạk': 'ạ', tl: 'trả lời', 'dùm': 'giùm', 'zùm': 'giùm',
  ib: 'inbox', dt: 'điện thoại', sdt: 'số điện thoại', 'mô': 'đâu', 'răng': 'sao', 'rứa': 'vậy', ni: 'này', 'nớ': 'đó', 'hỉ': 'nhỉ', 'hè': 'nhỉ', 'tùi': 'tụi', tr: 'trời', 'chớ': 'chứ',
};

type Phrase = { readonly syllables: readonly string[]; readonly kind: string };
const typed = new Map<string, string>();
const folded = new Map<string, Phrase[]>();
/** How many syllables the longest phrase has that begins so. */
const reach = new Map<string, number>();

function list(phrase: string, kind: string): void {
  const syllables = phrase.split(' ');
  if (!typed.has(phrase)) typed.set(phrase, kind);
  const alike = folded.get(fold(phrase));
  if (alike) alike.push({ syllables, kind });
  else folded.set(fold(phrase), [{ syllables, kind }]);
  const first = fold(syllables[0]!);
  reach.set(first, Math.max(reach.get(first) ?? 0, syllables.length));
}
for (const [kind, phrases] of Object.entries(KINDS)) for (const phrase of phrases.split('|')) list(phrase, kind);
for (const topic of TOPICS) if (!folded.has(topic.trim())) list(topic.trim(), 'TOPIC');

const isPlain = (word: string): boolean => /^[\u0020-\u007f]*$/.test(word);

/** A word without marks may be any that folds to it; one with marks only itself, unless it is long enough to be a slip of the finger. */
function kindOf(words: readonly string[], marked: boolean): string | undefined {
  const phrase = words.join(' ');
  if (marked || !words.some(isPlain)) {
    const kind = typed.get(phrase);
    if (kind) return kind;
  }
  const key = fold(phrase);
  const alike = folded.get(key);
  const fits = alike?.find(({ syllables }) => syllables.every((syllable, i) => isPlain(words[i]!) || syllable === words[i]));
  return fits?.kind ?? (words.length > 1 || key.length >= 4 ? alike?.[0]?.kind : undefined);
}

const writtenOut = (word: string): string[] => {
  const key = word.replaceAll('đ', 'd');
  const out = Object.hasOwn(IN_GROUPS, key) ? IN_GROUPS[key] : Object.hasOwn(CHAT, key) ? CHAT[key] : undefined;
  return out?.split(' ') ?? [word];
};

const MARKS = /([.!?…,;:\n"]+)/;
const markOf = (marks: string): string => (marks.includes('?') ? '?' : marks.includes('!') ? '!' : /[,;]/.test(marks) ? ',' : /[.…]{2,}|…/.test(marks) ? '..' : marks.includes(':') ? ':' : marks.includes('"') ? '"' : '.');
const numberOf = (word: string): string => (/^\d+[hg]\d*$/.test(word) ? 'HOUR' : /^\d+(?:k|tr\d?)$/.test(word) ? 'MONEY' : /^\d/.test(word) ? 'NUM' : '_');
/** A name after "chị", "anh". */
const NAME = /^(?!Trợ|Sở|Ban)\p{Lu}\p{Ll}+$/u;
/** Many of these in a row are as one. */
const LISTED = new Set(['_', 'TOPIC', 'GOODS', 'FEEL', 'NUM']);

/** Typed with marks, so that a word without them means what it says. */
export const isMarked = (text: string): boolean => (text.match(/[^\u0020-\u007f]/g) ?? []).length >= 2;

export function kindsIn(text: string, marked: boolean): string[] {
  const kinds: string[] = [];
  for (const piece of text.normalize('NFC').split(MARKS)) {
    if (MARKS.test(piece)) kinds.push(markOf(piece));
    else for (const kind of kindsOfPiece(piece, marked)) {
      if (kind === 'HOW sao' && kinds.at(-1) === 'NUM') kinds[kinds.length - 1] = 'STAR';
      else if (kind === 'HOW sao') kinds.push('HOW');
      else if (kind !== kinds.at(-1) || !LISTED.has(kind)) kinds.push(kind);
    }
  }
  return kinds;
}

function* kindsOfPiece(piece: string, marked: boolean): Generator<string> {
  const written = piece.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.flatMap((word) => writtenOut(word.toLowerCase()));
  for (let at = 0; at < words.length;) {
    let length = Math.min(reach.get(fold(words[at]!)) ?? 0, words.length - at);
    let kind: string | undefined;
    for (; length > 0 && !kind; length -= 1) kind = kindOf(words.slice(at, at + length), marked);
    length = kind ? length + 1 : 1;
    const isNamed = (kind === 'PERS' || kind === 'ME') && length === 1 && written.length === words.length && NAME.test(written[at + 1] ?? '');
    yield isNamed ? 'NAMED' : kind === 'HOW' && words[at] === 'sao' && length === 1 ? 'HOW sao' : kind ?? numberOf(words[at]!);
    at += isNamed ? 2 : length;
  }
}
