import { fold } from '../../text.ts';

/* What fingers and keyboards do to a word, taken back: "ddi" and "nhes" left over from Telex, "khôgn", "ngừoi", "nhaaa". Only where
 * what stands there is no syllable of Vietnamese, or its mark stands in a wrong place. */

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])';
const NUCLEUS = '(?:uye|uyu|oai|oay|oao|oeo|uay|uoi|uou|ieu|yeu|uya|ia|ie|iu|ya|ye|ua|uo|uu|ui|ue|uy|oa|oe|oi|ai|ao|au|ay|eo|eu|[aeiouy])';
const SYLLABLE = new RegExp(`^${ONSET}?${NUCLEUS}(?:ng|nh|ch|[cmnpt])?$`);
/** Words of other tongues, as they are typed. */
const FOREIGN = new Set(['yes', 'ok', 'oke', 'okie', 'slot', 'zoom', 'link', 'file', 'covid', 'logo', 'book', 'online', 'video', 'admin', 'ad', 'no', 'app', 'zalo', 'facebook', 'fb', 'pass', 'out', 'maybe', 'sorry', 'confirm', 'cancel', 'busy', 'skip', 'ship', 'shop', 'share', 'pax', 'tgia', 'off']);
const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const isSyllable = (word: string): boolean => FOREIGN.has(word) || SYLLABLE.test(fold(word));

/** Its tone mark where it belongs, whichever of the fashions was typed, and "ưo" as "ươ". */
export function settled(word: string): string {
  const decomposed = word.normalize('NFD');
  const tone = decomposed.match(TONE)?.at(-1) ?? '';
  const shaped = decomposed.replace(TONE, '').normalize('NFC').replace(/ưo(?=.)|uơ(?=[^\s])/, 'ươ');
  if (tone === '') return shaped;
  const found = /^(gi(?=[aeiouyâăêôơư])|qu|[^aeiouyâăêôơư]*)([aeiouyâăêôơư]+)(.*)$/u.exec(shaped);
  if (!found) return word;
  const [, onset = '', vowels = '', coda = ''] = found;
  const hatted = vowels.search(/[âăêôơ]/u) >= 0 ? vowels.search(/[âăêôơ]/u) : vowels.indexOf('ư');
  const at = hatted >= 0 ? hatted : vowels.length === 1 ? 0 : vowels.length === 3 || coda !== '' ? 1 : 0;
  return `${onset}${vowels.slice(0, at + 1)}${tone}${vowels.slice(at + 1)}${coda}`.normalize('NFC');
}

/** The keys of Telex typed out: dd, aa, ow, and a letter for the tone. */
function telex(word: string): string {
  let out = '';
  let tone = '';
  for (const key of word) {
    const vowelSeen = /[aeiouyâăêôơư]/u.test(fold(out));
    const last = out.at(-1) ?? '';
    if (key === 'd' && last === 'd') out = `${out.slice(0, -1)}đ`;
    else if (vowelSeen && 'aeo'.includes(key) && last === key) out = `${out.slice(0, -1)}${{ a: 'â', e: 'ê', o: 'ô' }[key]!}`;
    else if (vowelSeen && key === 'w') out = /uo/.test(out) ? out.replace('uo', 'ươ') : out.replace(/[aou](?=[^aou]*$)/, (vowel) => ({ a: 'ă', o: 'ơ', u: 'ư' })[vowel]!);
    else if (vowelSeen && Object.hasOwn(TONES, key)) tone = TONES[key]!;
    else out += key;
  }
  return settled(out.replace(/[aeiouyâăêôơư]/u, (vowel) => `${vowel}${tone}`).normalize('NFC'));
}

const plainVowel = (word: string): string => word.normalize('NFD').replace(/([aeiouy])(\p{M}*)\1(\p{M}*)/gu, (_, vowel: string, first: string, second: string) => `${vowel}${first.length > second.length ? first : second}`).normalize('NFC');

const SLIPS: readonly ((word: string) => string)[] = [
  telex,
  (word) => word.replace(/gn$/, 'ng').replace(/hn$/, 'nh'),
  (word) => word.replace(/(?<=\p{L})g$/u, 'ng'),
  (word) => plainVowel(word),
  (word) => word.replace(/[jfwz]/g, ''),
  (word) => telex(plainVowel(word)),
];

/** One word as it was meant, in lower case. */
export function meant(word: string): string {
  if (/\d/.test(word)) return word;
  const short = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return settled(isSyllable(short) ? short : SLIPS.map((slip) => slip(short)).find(isSyllable) ?? short);
}
