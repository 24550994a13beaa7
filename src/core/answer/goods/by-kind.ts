import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { setsOf, type Recognition } from '../../product/recognise.ts';
import { spelled } from '../../read/plain.ts';
import { fold, words } from '../../text.ts';
import { ALIKE } from './asides.ts';
import { toldOfSide } from '../paper/side-first.ts';
import type { Found, Query } from '../search.ts';

/* "Kẹo lạc có cần công bố không" asks what is asked of all food that is made and packed, of which the knowledge tells by the kind, not by each of two
 * thousand goods: where a question is not surely found, it is looked for with its product called by its kind. */

const KINDS: readonly (readonly [called: string, sets: readonly number[], isFood?: false])[] = [
  ['đồ ăn chế biến', [5, 6, 7, 8, 9, 10, 11, 12, 13, 17]],
  ['hàng tươi sống', [1, 2]],
  ['rượu', [14, 15]],
  ['đồ thủ công', [21], false],
  ['đồ phi thực phẩm như cây cảnh', [23, 24, 25], false],
];

/** Where the name of a product ends: what is asked of it begins. */
const ENDS = new Set(('gom het mat nop gui dang bao nhieu o co can phai bat buoc thi la ghi dan in lam nau ban de giu xin nop nha o tai nhan giay cong kiem xet test tu hay duoc muon khong cua ben minh em chi anh tui toi gui xuat dem dua va voi ma nen may mua').split(' '));
/** Typed with their marks these are of the name: "nước ép dưa lưới", "trà lá sen". */
const NAMES = new Set('đan dưa dừa dứa lá cỏ nâu dê mây hồng'.split(' '));
const MELONS = new Set('hau luoi leo gang xiem sap mon chuot'.split(' '));
/** What stands before it and is no name. */
const BEFORE = new Set('nhan bao bi lam nau ban san xuat nha tui em chi anh minh toi co hang mon cai goi hop hu chai bich tem'.split(' '));
/** So sure the question must be by its kind; and surely found it is left as it is. */
const SURE = 0.9;

/** More words ask more of a product than what is asked of all of its kind. */
const LONGEST = 14;

/** The same question asked of all goods of its kind, where that is found more surely, and no passage of this very product comes first. */
export function byKind(found: Found, query: Query, knowledge: Knowledge): Found | undefined {
  const { question, about, on, past } = query;
  if (past || words(question).length > LONGEST) return undefined;
  const named = nameIn(question, knowledge);
  if (!named || tellsOf(found, named) || (named.isFood && found.sure >= LIKELY && found.hits[0]?.passage.id === toldOfSide(question, knowledge))) return undefined;
  const ofKind = knowledge.search({ question: named.question, about, on, past });
  return ofKind.sure >= SURE && ofKind.sure > found.sure ? { ...ofKind, read: found.read } : undefined;
}

/** The words of a name as it was found, up to where it is asked of. */
export function ownName(name: string): readonly string[] {
  const said = words(name);
  const typed = name.normalize('NFC').toLowerCase().split(/\s+/);
  const ends = said.findIndex((word, i) => i > 0 && ENDS.has(word) && !(typed.length === said.length && NAMES.has(typed[i]!)) && !(word === 'dua' && MELONS.has(said[i + 1] ?? '')));
  return ends < 0 ? said : said.slice(0, ends);
}

/** The name of the product in a question, and the question with its kind in its place. */
function nameIn(text: string, { lexicon }: Knowledge): { readonly name: readonly string[]; readonly question: string; readonly isFood: boolean } | undefined {
  const said = spelled(text);
  const from = said.findIndex((word) => !BEFORE.has(word));
  const typed = text.normalize('NFC').trim().split(/\s+/);
  const [found, ...others] = [text, `làm ${typed.slice(Math.max(0, from)).join(' ')}`].map((said) => findProducts(said, lexicon)).find((all) => all.length > 0) ?? [];
  const kind = found && others.length === 0 ? kindOf(found.recognition) : undefined;
  if (!found || !kind) return undefined;
  const own = ownName(found.name);
  // "Hoa hồng": spelled out that is "hoa không".
  const spaced = [said, words(text)].map((line) => ` ${line.join(' ')} `).find((line) => line.includes(` ${own.join(' ')} `)) ?? '';
  const at = spaced.indexOf(` ${own.join(' ')} `);
  return at < 0 ? undefined : { name: own, isFood: kind.isFood, question: `${spaced.slice(0, at)} ${fold(kind.called)} ${spaced.slice(at + own.join(' ').length + 2)}`.replace(/ +/g, ' ').trim() };
}

function kindOf(one: Recognition): { readonly called: string; readonly isFood: boolean } | undefined {
  const sets = setsOf(one);
  const [called, , isFood = true] = KINDS.find(([, all]) => sets.length > 0 && sets.every((set) => all.includes(set))) ?? [];
  return called === undefined ? undefined : { called, isFood };
}

/** What is found is of this product, and of what is asked: its title names it, or a part of its name ("Nhãn mật ong"); or it is the same whatever the goods. */
function tellsOf({ hits: [first], sure }: Found, { name, question, isFood }: { readonly name: readonly string[]; readonly question: string; readonly isFood: boolean }): boolean {
  if (!first || first.elsewhere || sure < LIKELY) return false;
  if (isFood && ALIKE.has(first.passage.topic)) return true;
  // Which set they are of is not asked.
  if (first.passage.topic === 'bo-tieu-chi' && !OF_SET.test(question)) return false;
  const said = new Set(words(first.passage.title));
  return !(said.has('nhan') && !OF_LABEL.test(question)) && name.some((word) => said.has(word) && !COMMON.has(word));
}
const LIKELY = 0.5;
const OF_SET = /(?<!\bcong )\bbo\b|\b(?:nhom|nganh|phieu|loai|xep)\b/;
const OF_LABEL = /\b(?:nhan|tem|ghi|in|dan|bao bi|hop)\b/;
const COMMON = new Set('ruou thit do nuoc kho hang banh mon an trai hoa bo tu'.split(' '));
