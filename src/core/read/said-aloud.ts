/* Letters and foreign names as they are said aloud and a phone writes them down: "gờ mờ pê", "phây búc". Tone marks are always there. */

const LETTERS: Readonly<Record<string, string>> = {
  a: 'a', b: 'bê|bờ', c: 'cê|xê|sê|cờ', d: 'dê|dờ', đ: 'đê|đờ', e: 'e', g: 'gờ|giê|dê', h: 'hát|hờ', i: 'i', k: 'ca|cờ|ka', m: 'mờ|em mờ', n: 'nờ|en nờ', o: 'ô|o', p: 'pê|pờ', q: 'quy|quờ|kiu|cu',
  r: 'rờ|e rờ', s: 'ét|sờ|ét sờ|xờ', t: 'tê|tờ', u: 'u', v: 'vê|vờ', x: 'ích|ích xì|xờ',
};
/** Of three letters and more; fewer are heard in other words ("a ca"). */
const SPELLED_OUT = ['ocop', 'attp', 'vsattp', 'gmp', 'haccp', 'htx', 'tht', 'hkd', 'ubnd', 'tccs', 'gcn', 'ntm', 'pccc', 'brc', 'gpkd', 'đkkd', 'sđt'];
const lettersOf = (form: string): string => Array.from(form, (letter) => `(?:${LETTERS[letter]!})`).join(' ');

/** Each before what it begins with. */
const SAID: readonly (readonly [string, string])[] = [
  ...SPELLED_OUT.map((form) => [lettersOf(form), form] as const),
  ['(?!ocop)(?:ô|o|âu|ốc|óc|oc|ố|ó) ?(?:cốp|cóp|cop|côp)(?! xe| sau)', 'ocop'],
  ['(?:hát|hắc|hác|ha) (?:sáp|xáp|sấp|xấp|xép|sép|xắp)(?: pê| pờ)?', 'haccp'], ['(?:i|ai) (?:sô|xô|ét ô|sờ ô)', 'iso'], ['(?:việt|viết|vi ét) (?:gáp|ghép|gáp pê)', 'vietgap'],
  ['(?:pê|bi) (?:đê|dê|di) (?:ép|ép phờ)', 'pdf'], ['(?<=mã )(?:quy|kiu|cu|qui) (?:a|e)(?: rờ)?', 'qr'], ['(?:phây|phê|phay) ?(?:búc|bút)|phây', 'facebook'], ['(?:da|gia|za) (?:lô|nô)', 'zalo'], ['(?:tích|tíc|tít|tip) (?:tóc|tóp|tót)', 'tiktok'],
  ['(?:sốp|xốp|sóp) (?:pi|py|bi)', 'shopee'], ['(?:trang )?(?:oép|quép|uép)(?: (?:sai|xai|xít|sít))?', 'trang web'], ['hôm ?(?:xờ )?(?:tay|stay)', 'homestay'],
];
const WORD = new RegExp(`(?<!\\p{L})(?:${SAID.map(([said], i) => `(?<s${i}>${said})`).join('|')})(?!\\p{L})`, 'giu');

/** The text with what was said letter by letter, or by ear, as it is written. */
export const asWritten = (text: string): string =>
  text.normalize('NFC').replace(WORD, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    return SAID[Object.keys(groups).findIndex((name) => groups[name] !== undefined)]![1];
  });
