import { words } from '../../text.ts';
import { spelled } from '../plain.ts';

/* By what the printed label is called in a message. "nhan" without its marks is also nhân, nhận, nhấn, and the bánh nhãn of a
 * producer, so it counts only in company. Many never say nhãn: it is the tem, the bao bì, the words on the bag. */

/** `said` has "nhan" wherever the label was called something else; `at` is -1 when it is not spoken of. */
export type Called = { readonly said: readonly string[]; readonly at: number; readonly otherwise: boolean };

export function labelIn(text: string): Called {
  const said = spelled(text);
  const at = labelAt(text, said);
  if (at >= 0) return { said, at, otherwise: false };
  const renamed = said.join(' ').replace(OTHERWISE, HERE).split(' ');
  const where = renamed.indexOf(HERE);
  if (where < 0 || !isSpelledSo(text)) return { said, at: -1, otherwise: false };
  return { said: renamed.map((word) => (word === HERE ? 'nhan' : word)), at: where, otherwise: true };
}

/** After "nhãn": another word than the label. */
const OTHER = new Set('hieu vien dan cong dao sam xet loai thuc long chin tuoi sao lam ra duoc tien nhan giong sinh vai an te so bien phe phieu qua dinh tinh lai'.split(' '));
const FRUIT = new Set('banh long qua trai che hat cay vuon mat siro'.split(' '));

/** Where the word itself stands; -1 when nowhere. A syllable with marks must have the right ones. */
function labelAt(text: string, said: readonly string[]): number {
  const marked = markedOf(text);
  const exact = marked.includes('nhãn');
  if (!exact && marked.some((word) => /^nh[âấầẩẫậàảạáăẵ]/u.test(word) && words(word)[0] === 'nhan')) return -1;
  return said.findIndex((word, i) => word === 'nhan' && !OTHER.has(said[i + 1] ?? '') && !FRUIT.has(said[i - 1] ?? ''));
}

const HERE = '\u0001';
const PACK = 'bao bi|vo (?:hop|bao|chai|tui)|tui|hop|chai|hu|lo|goi|bich';
/** The words on the bag; tem, bao bì, decal, mác. A seal for tax, for tracing or of OCOP is no label. */
const OTHERWISE = new RegExp(
  `\\b(?:(?:noi dung|thong tin|dong chu|may chu|chu)(?: (?:da |duoc )?(?:in|ghi|viet|dan|de))?(?: (?:tren|o|ngoai|mat sau|mat truoc)){1,2} (?:cai )?(?:${PACK})|(?:noi dung|chu|thong tin)(?: (?:in|ghi))? bao bi|(?:tem|tem mac|decal|mac)(?! (?:truy|qr|dien|chong|ocop|ruou|thue|vo|thu|bao hanh|niem|hop quy|buu|phieu|kiem|giay|phieu|nhan|ca|chan)\\b)|vo (?:hop|bao|chai|tui)|bao bi(?! (?:ocop|giay|nilon|nhua|tre|la|nong san|dep|than|moi|nao|gi|loai|hut|phai|xuat|hang)\\b))(?= |$)`,
);

/** "Mặc", "mắc cỡ", "báo bị" are other words. */
const isSpelledSo = (text: string): boolean => /(?<![\p{L}])(?:tem|decal|mác|bao b[ìi]|v[ỏo] (?:h[ộo]p|bao|chai|t[úu]i))(?!\p{L})|ch[ữu] |n[ộo]i dung |th[ôo]ng tin /iu.test(text.normalize('NFC'));

const markedOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
