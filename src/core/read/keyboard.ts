import { fold } from '../text.ts';

/* What a keyboard leaves of a word when its Vietnamese is off: the keys of Telex ("giaays") and of VNI ("gia6y1") as they were pressed. */

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])';
const NUCLEUS = '(?:uye|uyu|oai|oay|oao|oeo|uay|uoi|uou|ieu|yeu|uya|ia|ie|iu|ya|ye|ua|uo|uu|ui|ue|uy|oa|oe|oi|ai|ao|au|ay|eo|eu|[aeiouy])';
const SYLLABLE = new RegExp(`^${ONSET}?${NUCLEUS}(?:ng|nh|ch|[cmnpt])?$`);
/** Before these only two tones are spoken. */
const STOPPED = /(?:ch|[cpt])$/;

/** The same with the marks of its vowels: no "coê", and neither ă nor â at the end. */
const MARKED = new RegExp(`^(?:${ONSET}|đ)?(?:(?:uyê|iê|yê|uô|ươ|uâ|oă|uă|â|ă)(?:ng|nh|ch|[cmnpt])|(?:ươ[iu]|uôi|iêu|yêu|uây|oai|oay|oao|oeo|uya|uyu|âu|ây|êu|ôi|ơi|ưi|ưu|ưa|uê|uơ|oa|oe|uy|ia|ya|iu|ua|ui|oi|ai|ao|au|ay|eo|[aeêioôơuưy])(?:ng|nh|ch|[cmnpt])?)$`, 'u');

/** Whether folded letters may be a syllable of Vietnamese. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES_SET = new RegExp(TONE, 'g');
const FREE = /[\u0300\u0303\u0309]/;

/** Whether a word in small letters, with its marks, may be one: no "pỏt", no "tă". */
export function isWord(word: string): boolean {
  const folded = fold(word);
  const decomposed = word.normalize('NFD');
  return MARKED.test(decomposed.replace(TONES_SET, '').normalize('NFC')) && !(STOPPED.test(folded) && FREE.test(decomposed));
}

/** Its tone mark where it belongs, whichever of the fashions was typed, and "ưo" as "ươ". */
export function settled(word: string): string {
  const decomposed = word.normalize('NFD');
  const tone = decomposed.match(TONES_SET)?.at(-1) ?? '';
  const shaped = decomposed.replace(TONES_SET, '').normalize('NFC').replace(/ưo(?=.)|uơ(?=[^\s])/, 'ươ');
  if (tone === '') return shaped;
  const found = /^(gi(?=[aeiouyâăêôơư])|qu|[^aeiouyâăêôơư]*)([aeiouyâăêôơư]+)(.*)$/u.exec(shaped);
  if (!found) return word;
  const [, onset = '', vowels = '', coda = ''] = found;
  const hatted = vowels.search(/[âăêôơ]/u) >= 0 ? vowels.search(/[âăêôơ]/u) : vowels.indexOf('ư');
  const at = hatted >= 0 ? hatted : vowels.length === 1 ? 0 : vowels.length === 3 || coda !== '' ? 1 : 0;
  return `${onset}${vowels.slice(0, at + 1)}${tone}${vowels.slice(at + 1)}${coda}`.normalize('NFC');
}

const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323', 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const ROUND: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNED: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
const VOWEL = /[aeiouyâăêôơư]/u;

const horned = (out: string, of: string): string => (/uo/.test(out) ? out.replace('uo', 'ươ') : out.replace(new RegExp(`[${of}](?=[^aou]*$)`), (vowel) => HORNED[vowel]!));

/** One key after what is pressed so far: the letters it makes; a tone apart, which is set when the word is whole. */
function telexKey(out: string, key: string): string | undefined {
  const seen = VOWEL.test(fold(out));
  const last = out.at(-1) ?? '';
  if (key === 'd' && (last === 'd' || (seen && out.startsWith('d')))) return out.endsWith('d') ? `${out.slice(0, -1)}đ` : `đ${out.slice(1)}`;
  if (seen && last === key && Object.hasOwn(ROUND, key)) return `${out.slice(0, -1)}${ROUND[key]!}`;
  if (key === 'w') return seen && /[aou]/.test(out) ? horned(out, 'aou') : seen ? undefined : `${out}ư`;
  return undefined;
}

function vniKey(out: string, key: string): string | undefined {
  if (key === '9') return out.replace(/^d/, 'đ');
  if (key === '6') return out.replace(/[aeo](?=[^aeo]*$)/, (vowel) => ROUND[vowel]!);
  if (key === '7') return horned(out, 'ou');
  if (key === '8') return out.replace(/a(?=[^a]*$)/, 'ă');
  return undefined;
}

function pressed(word: string, keyOf: typeof telexKey, tones: RegExp): string {
  let out = '';
  let tone = '';
  for (const key of word) {
    if (tones.test(key) && VOWEL.test(fold(out))) tone = TONES[key]!;
    else out = keyOf(out, key) ?? out + key;
  }
  return settled(out.replace(VOWEL, (vowel) => `${vowel}${tone}`).normalize('NFC'));
}

/** A word in small letters of which the keys of Telex stand there: `giaays` → `giấy`. */
export const telex = (word: string): string => pressed(word, telexKey, /[sfrxj]/);

/** The word meant by keys that stand there, of Telex or of VNI, also where half of them were taken ("đươcj"); undefined where they are no word's, or a word as they are. */
export function fromKeys(typed: string): string | undefined {
  const word = typed.normalize('NFC').toLowerCase();
  if (word.length > LONGEST || isSyllable(fold(word)) || TONE.test(word.normalize('NFD'))) return undefined;
  const meant = /^\p{L}+$/u.test(word) ? telex(word) : /^[a-z]+\d[a-z\d]*$/.test(word) ? pressed(word, vniKey, /[1-5]/) : undefined;
  if (meant === undefined || meant === word || /\d/.test(meant) || !isWord(meant)) return undefined;
  return typed === typed.toLowerCase() ? meant : typed === typed.toUpperCase() && typed.length > 1 ? meant.toUpperCase() : meant[0]!.toUpperCase() + meant.slice(1);
}

/** "Nghieengx" and no longer. */
const LONGEST = 10;
