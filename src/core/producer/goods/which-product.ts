import { spelled } from '../../read/plain.ts';
import { fold, words } from '../../text.ts';
import type { Product } from '../state.ts';

/* Which of several products a piece of a message names. */

/** Fewer syllables of a name are too few to mean it, unless they stand first. */
const PART = 2;
const FILLER = new Set('thi con da a em chi anh nha ben cai mon san pham vay ma ve rieng'.split(' '));

/** Whole, by its first syllables ("chuối sấy" for "chuối sấy dẻo"), or by the first alone where the piece begins with it. `several`: more than one may be meant. */
export function meantIn(typed: string, products: readonly Product[]): readonly Product[] | 'several' {
  const piece = withoutAlike(typed, products);
  const said = words(piece);
  const lengths = products.map(({ name }) => shared(said, words(name)));
  const longest = Math.max(...lengths);
  const named = products.filter((_, i) => longest > 0 && lengths[i] === longest);
  if (named.length > 0) return named.length === 1 ? named : 'several';
  const within = products.filter(({ name }) => holdsPart(said, words(name), products));
  if (within.length === 1) return within;
  const cut = products.filter(({ name }) => cutShort(said, words(name), products) !== undefined);
  if (cut.length > 0) return cut.length === 1 ? cut : 'several';
  const first = said.find((word) => !FILLER.has(word));
  const begun = products.filter(({ name }) => words(name)[0] === first);
  // "Mật nhãn", of mật ong nhãn and mật ong cà phê: by a word that it alone has.
  const [told, ...alike] = begun.length > 1 ? begun.filter(({ name }) => words(name).slice(1).some((word) => said.includes(word) && begun.filter((one) => words(one.name).includes(word)).length === 1)) : [];
  if (told && alike.length === 0) return [told];
  if (begun.length > 1) return 'several';
  const ended = begun.length === 0 ? endedBy(typed, products) : [];
  if (ended.length === 1) return ended;
  // "Kiểm nghiệm kẹo xong rồi": in the midst, where only one begins so and it is no part of another word.
  return begun.length === 1 ? begun : products.filter(({ name }) => isOne(words(name)[0]!, said, products) || isTypedOne(name, typed, products));
}

/** "Nghệ thì lần đầu", of tinh bột nghệ: what it is made of, at the front and typed with its marks. */
function endedBy(typed: string, products: readonly Product[]): readonly Product[] {
  const first = (typed.normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? []).find((word) => !FILLER.has(fold(word)));
  return first === undefined || fold(first) === first ? [] : products.filter(({ name }) => words(name).length > 1 && name.normalize('NFC').toLowerCase().split(/\s+/).at(-1) === first);
}

/** "Giờ phải làm gì" means no giỏ: a name of one syllable is not meant by a word that is typed with other marks. */
export function withoutAlike(text: string, products: readonly Product[]): string {
  const short = products.map(({ name }) => name.normalize('NFC').toLowerCase()).filter((name) => words(name).length === 1);
  return short.length === 0 ? text : text.normalize('NFC').replace(/\p{L}+/gu, (word) => (short.some((name) => fold(name) === fold(word) && ![name, fold(name)].includes(word.toLowerCase())) ? 'x' : word));
}

/** "Mật nhãn" for "mật ong nhãn": where its first syllable stands, and right behind it one that it alone has. */
function cutShort(said: readonly string[], own: readonly string[], products: readonly Product[]): number | undefined {
  const at = said.findIndex((word, i) => word === own[0] && own.slice(2).includes(said[i + 1] ?? '') && products.filter(({ name }) => words(name).includes(said[i + 1]!)).length === 1);
  return at < 0 ? undefined : at;
}

/** "Linh chi" for "nấm linh chi": two syllables behind the first that no other product has. */
const holdsPart = (said: readonly string[], own: readonly string[], products: readonly Product[]): boolean =>
  own.some((word, i) => i > 0 && own[i + 1] !== undefined && said.some((one, at) => one === word && said[at + 1] === own[i + 1]) && products.filter(({ name }) => ` ${words(name).join(' ')} `.includes(` ${word} ${own[i + 1]!} `)).length === 1);

const isOne = (first: string, said: readonly string[], products: readonly Product[]): boolean =>
  first.length >= 3 && !COMMON.has(first) && products.filter(({ name }) => words(name)[0] === first).length === 1 && said.some((word, i) => word === first && (!JOINED.has(said[i - 1] ?? '') || (said[i - 1] === 'bi' && said[i - 2] === 'bao') || DATED.has(said[i + 1] ?? '') || (said[i - 1] === 'nhan' && !NO_LABEL.has(said[i - 2] ?? ''))));
/** "Nhãn trà", "nhãn dầu": typed with its marks it is no other word. */
function isTypedOne(name: string, typed: string, products: readonly Product[]): boolean {
  const first = /\p{L}+/u.exec(name.normalize('NFC').toLowerCase())![0];
  return fold(first) !== first && COMMON.has(fold(first)) && products.filter((one) => words(one.name)[0] === fold(first)).length === 1 && new RegExp(`(?<!\\p{L})(?<!(?:tinh|xăng|lần|bắt|giá|chà) )${first}(?!\\p{L})`, 'u').test(typed.normalize('NFC').toLowerCase());
}

/** Without marks these are many a word: "lần đầu", "ở đâu". */
const COMMON = new Set('dau tra cha che cho'.split(' '));
/** "Công nhận gạo ngày 20/11": a name, whatever stands before. */
const DATED = new Set('ngay cap thi'.split(' '));
/** "Nhãn rượu", and no chứng nhận. */
const NO_LABEL = new Set('chung cong xac ca tiep giay bi'.split(' '));
/** "Báo cáo", "nâng cao", "xã trả". */
const JOINED = new Set('bao nang quang de do rat xa bi phai tu danh the an nuoc chung nhan'.split(' '));

/** How many of its first syllables stand together in what is said; 0 where they are too few. */
function shared(said: readonly string[], own: readonly string[]): number {
  let most = 0;
  said.forEach((word, at) => {
    if (word !== own[0]) return;
    let length = 1;
    while (length < own.length && said[at + length] === own[length]) length += 1;
    most = Math.max(most, length);
  });
  return most >= PART || most === own.length ? most : 0;
}

/** A piece with the name of the product, whole or as far as it is said, left out. */
export function withoutName(piece: string, name: string): string {
  // As it was typed, with its marks and stops: "ở Bình Dương, đã in" speaks of no dưỡng da.
  const typed = new RegExp(`(?<!\\p{L})${name.normalize('NFC').trim().split(/\s+/).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '.')).join('\\s+')}(?!\\p{L})`, 'iu');
  if (typed.test(piece.normalize('NFC'))) return piece.normalize('NFC').replace(typed, ' ').trim();
  const said = spelled(piece);
  // "Hoa hồng chưa": both spelled alike, hồng being no hông.
  const spelt = spelled(name);
  const own = spelt.length === words(name).length ? spelt : words(name);
  const whole = said.findIndex((word, i) => word === own[0] && said[i + 1] === own[1]);
  const at = whole >= 0 ? whole : said.indexOf(own[0]!);
  if (at < 0) return piece;
  let to = at;
  // "Mật nhãn", of mật ong nhãn.
  const skipped = said[at + 1] === own[1] ? 0 : Math.max(0, own.indexOf(said[at + 1] ?? '', 2) - 1);
  if (skipped > 0) to += 1;
  while (to - at + skipped < own.length && said[to] === own[to - at + skipped]) to += 1;
  return [...said.slice(0, at), ...said.slice(to)].join(' ');
}

/** "Gạo 4 sao bún 3 sao", "kiểm nghiệm khô có rồi mắm thì chưa": a comma (none in "4 sao cả hai", of cà phê) before a name that begins right behind what was
 *  said of another, or of which something is said behind such. */
export function apart(text: string, products: readonly Product[]): string {
  const firsts = new Set(products.flatMap(({ name }) => { const [first = ''] = name.normalize('NFC').toLowerCase().split(/\s+/); return [first, fold(first)]; }));
  const cut = afterYear(text, firsts).replace(/(?<!\p{L})(\p{L}+)(\s+)(?=(\p{L}+))/gu, (all, before: string, _space: string, next: string, at: number) => (firsts.has(next.normalize('NFC').toLowerCase()) && ((SAID.has(words(before)[0] ?? '') && !isWishedOf(text.slice(0, at + before.length))) || (words(before)[0] === 'co' && HAS_THEN_LACKS.test(fold(text.slice(at))) && [...firsts].some((one) => ` ${fold(text.slice(0, at))} `.includes(` ${one} `)))) ? `${before}, ` : all));
  return cut.split(/(?<=[,;\n])/u).map((piece) => apartAt(piece, firsts)).join('');
}
/** "Mắm tôm được 3 sao năm 2024 nem chua chưa có gì": a year ends what was said of the one named before. */
const afterYear = (text: string, firsts: ReadonlySet<string>): string =>
  text.replace(/(?<=\b20\d\d)(\s+)(?=(\p{L}+))/gu, (space, _space: string, next: string, at: number) => (firsts.has(next.normalize('NFC').toLowerCase()) && DATED_FACT.test(spelled(text.slice(0, at).split(/[,;\n]/u).at(-1)!).join(' ')) ? `,${space}` : space));
const DATED_FACT = /\b(?:sao|cap|co|roi|duoc|dat|het han)(?: (?:nam|ngay|thang|tu|hoi|trong|hom|\d{1,2}))* 20\d\d$/;
/** "Kiểm nghiệm thì kẹo có dầu dừa chưa". */
const HAS_THEN_LACKS = /^co (?:\S+ ){1,4}(?:thi )?(?:chua|khong co|dang)\b/;
/** "Muốn đánh giá lại phở khô": of what comes behind it. */
const isWishedOf = (before: string): boolean => /(?:^|[,.;]) ?(?:(?:em|toi|tui|minh|nha|chi|anh|gio|nay|muon|can|xin|dinh|se|lam) )*danh gia lai$/.test(fold(before).trim());
const SAID = new Set('sao roi dau chua hang lai'.split(' '));

/** Before a name that "thì chưa", "thì có" is said of, where something was said of another. */
function apartAt(piece: string, firsts: ReadonlySet<string>): string {
  const typed = piece.normalize('NFC');
  const at = [...typed.matchAll(/\s\p{L}+(?=((?:\s\p{L}+){2,4}))/gu)]
    .filter((match) => firsts.has(match[0].trim().toLowerCase()) && SAID_OF.test(`${fold(match[1]!)} `))
    .find(({ index }) => { const before = fold(typed.slice(0, index)); return TOLD_BEFORE.test(`${before} `) && !TOGETHER.test(before); })?.index;
  return at === undefined ? piece : `${typed.slice(0, at)},${typed.slice(at)}`;
}
const SAID_OF = /^ ?(?:\S+ ){0,2}thi (?:chua|dang|khong|co|roi|xong) /;
const TOLD_BEFORE = / (?:roi|xong|co|chua|dang|\d\S*)(?: |$)/;
const TOGETHER = /(?:^| )(?:voi|va|cho|cua|ca|con|nhung|cai|mon)$/;
