import { findProducts } from '../../product/find.ts';
import { isMarked, type Lexicon } from '../../product/lexicon.ts';
import { recognise, type Recognition, setsOf } from '../../product/recognise.ts';
import { fold } from '../../text.ts';
import type { Goods } from './lines.ts';

/** The sets a text names goods of, none when it names none; `raw`: by a word for what is sold as it grew, which may also be what something
 *  is made of. */
export type Named = { readonly sets: readonly number[]; readonly raw: boolean };

/** Words of a scoring sheet that are also goods, and words that are goods only with their marks. */
const NO_GOODS = /\b(?:gom (?:nhung|nhg|nhug|gi|j|cac|co|may|ai)(?= |$)|dieu (?:kien|hanh|phoi|do|nay|gi)|(?:chi|muc) tieu|tieu (?:chi|chuan|thu|dung)|cao (?:nhat|hon|diem|lam)|(?:ghi|dan|in|dong|cai|to|bao bi) nhan|nhan (?:hieu|mac|vien|hang|dan|ghi|vat|phai|bat buoc|can ghi)|cong nghe|nghe (?:nghiep|nhan|thuat|noi)|(?:trong|ngoai) (?:tinh|xa|nuoc)|do (?:kheo|deu|dong deu|tinh xao)|day chuyen|che bien|hat nhan|dong goi|bao goi|nguyen lieu|chat luong|huong dan|hoi cho|cho (?:em|chi|anh|tui|toi)|tam (?:phan|chuc)|qua (?:vai|mang|dao tao|duoc|roi|mat)|ban (?:minh|em|toi|tui|dieu)|do (?=\w+ (?:thi|minh|nha|do|nay|ay)\b))/g;
/** Of one syllable, and plain without its marks too: none of them is a common word else. */
const PLAIN = new Set('gao ruou bun buoi xoai mit rau tom trung gom khan mut banh homestay thit vit ngao sua nem ot sen mien chim'.split(' '));
/** No "công bố 3 chỉ tiêu". */
const SET = /(?<!\bcong )\bbo (?:so |tieu chi (?:so )?|san pham so )?(\d{1,2})\b/;

/** "Rượu trắng", "đồ sấy", "bộ 14": what the text is about, as one set or a few. */
export function goodsIn(text: string, goods: readonly Goods[], lexicon: Lexicon): Named {
  const said = fold(text.normalize('NFC'));
  const number = Number(SET.exec(said)?.[1]);
  if (number >= 1 && number <= 26) return { sets: [number], raw: false };
  const plain = ` ${said.replace(/[^a-z0-9 ]/g, ' ')} `;
  const kind = goods.flatMap(({ words, sets }) => words.map((word) => ({ word: ` ${fold(word)} `, sets }))).toSorted((a, b) => b.word.length - a.word.length).find(({ word }) => plain.includes(word));
  const left = blanked(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const marked = isMarked(left);
  const pointed = kind ? undefined : [...left.matchAll(BEHIND)].map(([, words]) => recognise(words!, lexicon, marked)).find((found) => isSure(found, marked));
  if (pointed) return { sets: setsOf(pointed), raw: false };
  const product = findProducts(left, lexicon, marked)[0];
  const whole = product && isSure(product.recognition, marked) ? product.recognition : undefined;
  if (kind && !(whole && plain.indexOf(kind.word) > product!.end)) return { sets: kind.sets, raw: false };
  const found = whole ?? recognise(left, lexicon, marked);
  return isSure(found, marked) ? { sets: setsOf(found), raw: found !== whole && found.type === 'one' && RAW.has(found.set) } : { sets: [], raw: false };
}

/** Rau quả, thịt cá, gạo: fresh or no more than cleaned. */
const RAW = new Set([1, 2, 3]);

/** "Bên mắm", "phiếu cà phê", "bộ chè". */
const BEHIND = /(?<!\p{L})(?:bên|ben|phiếu|phieu|bộ|bo|nhóm|nhom)\s+(\p{L}+(?:\s+\p{L}+)?)/giu;

/** A word of one syllable typed without marks may be anything. */
const isSure = (found: Recognition, marked: boolean): boolean =>
  (found.type === 'several' && marked) || (found.type === 'one' && (marked ? !NEVER.has(found.word) : found.word.includes(' ') || PLAIN.has(found.word)));
const NEVER = new Set(['do', 'tui', 'len', 'toi dau', 'giay do']);

/** The text without what is no goods, letter for letter. */
function blanked(text: string): string {
  const folded = fold(text);
  if (folded.length !== text.length) return text;
  let left = text;
  for (const { index, 0: found } of folded.matchAll(NO_GOODS)) left = left.slice(0, index) + '.'.repeat(found.length) + left.slice(index + found.length);
  return left;
}
