import type { Lexicon } from '../product/lexicon.ts';
import { recognise } from '../product/recognise.ts';
import { exactly, fold, words } from '../text.ts';
import type { LabelText } from './fields.ts';
import type { LabelQuestion } from './judge.ts';
import type { LabelKind } from './rules.ts';

/* Which kind of goods of Phụ lục I a label is of. */

/** Given; else by the words of the label that only one kind has; else by the set; else by the product's name, last by the set that name leads to. */
export function kindOf(question: Pick<LabelQuestion, 'kind' | 'set'>, label: LabelText, kinds: readonly LabelKind[], lexicon: Lexicon): LabelKind | undefined {
  if (question.kind !== undefined) return kinds.find((kind) => kind.id === question.kind);
  if (label.has.has('tpbvsk')) return kinds.find((kind) => kind.id === 'tpbvsk');
  const bySet = kinds.find((kind) => question.set !== undefined && kind.sets.includes(question.set));
  if (bySet) return bySet;
  const plain = plainly(label.name);
  const oil = plain ?? oilFor(label);
  const kind = (oil === undefined ? undefined : kinds.find(({ id }) => id === oil)) ?? (TO_BE_ASKED.test(fold(label.name)) ? undefined : byWords(label.name, kinds) ?? byWords(label.text.slice(0, 300).replaceAll(MAKER, ' '), kinds) ?? ofGoods(label.name, kinds, lexicon));
  return kind && RAW.has(kind.id) && isMixed(label) ? kinds.find(({ id }) => id === 'thuc_pham') : kind;
}

/** The names of goods that the sets are chosen by are many more than ours. */
function ofGoods(name: string, kinds: readonly LabelKind[], lexicon: Lexicon): LabelKind | undefined {
  const found = recognise(withoutZeros(name), lexicon);
  return found.type === 'one' ? kinds.find(({ sets }) => sets.includes(found.set)) : undefined;
}

/** "KẸ0 DỪA": 0 for o within a word, as a camera reads it. */
const withoutZeros = (text: string): string => text.replace(/(?<=\p{L})0(?![\d])|(?<![\d\p{L}.,])0(?=\p{L}{2})/gu, 'o');

/** What is put together from several things is no grain and no fresh produce any more, though rice or durian is in it. */
const RAW = new Set(['luong_thuc', 'hang_tuoi']);
function isMixed({ folded, sections }: LabelText): boolean {
  const list = sections.get('ingredients')?.[0];
  return list !== undefined && /[,;]/.test(folded.slice(list.start, list.end).split('\n')[0]!);
}

/** Who made it and where: "HTX Trà My" sells no tea by its name. */
const MAKER = /(?<!\p{L})(?:htx|hợp tác xã|hop tac xa|cty|công ty|cong ty|cơ sở|co so|hkd|hộ kinh doanh|ho kinh doanh|thôn|thon|ấp|xã|xa|phường|phuong|tỉnh|tinh)(?!\p{L})[^,;\n]{0,60}/giu;

/** Beans as they are picked are grain; what was done to them makes food of them. */
function plainly(name: string): string | undefined {
  const said = fold(name);
  if (BEANS.test(said) && !DONE_TO.test(said)) return 'luong_thuc';
  return HEADED.find(([, head]) => head.test(said))?.[0];
}
const BEANS = /^(?:hat )?(?:dau|đo|do) (?:den|xanh|do|trang|tuong|nanh|van|ngu)\b|^(?:hat )?(?:ngo|bap|cao luong|kieu mach|y di)(?: [a-z]+){0,3} hat\b|^(?:hat ke|ke hat|hat cao luong|hat kieu mach)\b/;
const DONE_TO = /\b(?:rang|say|luoc|chien|muoi|bot|sua|tra|nuoc|men|tam|chao|hu|phu|mam|hop|xay|ngam|suong|hoa|ngu vi|ket|giang|tay)\b/;

/** What a thing is stands first in its name, what it is made of or for behind: a teapot is no tea, a jar for pickles no pickle, a face
 *  mask of bran no grain. Tea in a bottle is drunk as it is; meat and fish are fresh where the name ends with that. */
const HEADED: readonly (readonly [string, RegExp])[] = [
  ['do_uong', /^(?:tra|che|ca phe|atiso|nuoc (?!mam|mau|cham|tuong|rua|lau|giat|hoa|xa|tay|rut)[a-z]+)\b.*\b(?:dong (?:chai|lon)|pha san|uong lien)\b/],
  ['sanh_su_thuy_tinh', /^(?:bo )?(?:am|am chen|am tra|chen|ly|coc|bat|bat dia|dia|to|binh|binh hoa|lo|lo hoa|hu|chum|nieu|noi|chau|vai) (?:gom|su|sanh|dat|dat nung)\b/],
  ['do_go', /^(?:bo )?(?:ban|ban tra|ban ghe|ghe|khay|khay tra|thia|muong|bat|dia|to|coc|tuong|thot|luc binh|ke|hoa|hop) go\b/],
  ['my_pham', /^(?:mat na (?!giay|tre|go|tuong)[a-z]|tay te bao|(?:bot )?dap mat|bot (?:rua|tam) mat|tay trang)/],
  ['hang_tuoi', /^(?:thit|ca(?! phe)|tom|muc|hau|ngao|oc|cua|luon|ech|nam) (?:[a-z]+ ){0,5}tuoi(?: song)?$/],
  ['giong_cay_trong', /^(?:lua|ngo|dau|lac|khoai|rau|mia|san) giong\b|^giong (?:lua|ngo|dau|lac|khoai|rau|cay|dua|ot|bi)\b/],
];

/** What an essential oil is for says of which kind it is: on the skin a cosmetic, in the air a thing for the house. */
function oilFor({ name, folded }: LabelText): string | undefined {
  if (!/\b(?:tinh dau|dau tram)\b/.test(fold(name))) return undefined;
  if (/\b(?<!khong )(?<!khong duoc )(?<!khong nen )(?:xoa|boi|thoa|massage|duong (?:da|toc)|tri ho|goi|xit toc|(?:da|moc|rung) (?:dau|toc))\b/.test(folded)) return 'my_pham';
  return /\b(?:khuech tan|xong|lau san|thom phong|duoi (?:muoi|con trung))\b/.test(folded) ? 'tay_rua_lam_thom' : undefined;
}

/** What is in it or beside it would mislead: incense holds bột quế, a basket of gifts is no basket. Whoever sells it says of which kind it is. */
const TO_BE_ASKED = /\b(?:nhang|tram huong|huong tram|(?:xit|diet) (?:muoi|con trung|kien|gian)|(?:gio|hop|set|khay) qua|combo|(?:muoi|bot|la|thuoc|thao duoc) (?:ngam chan|tam|xong))\b/;

type Hit = { readonly kind: LabelKind; readonly at: number; readonly length: number };

/** The first word that names a kind, the longest of those that begin there; of several kinds the one with more words. Where marks
 *  are typed they count: xã Chiềng Cơi bears no cói. */
function byWords(text: string, kinds: readonly LabelKind[]): LabelKind | undefined {
  const hits = hitsIn(text, kinds);
  const first = Math.min(...hits.map(({ at }) => at));
  const longest = Math.max(...hits.filter(({ at }) => at === first).map(({ length }) => length));
  const best = hits.filter(({ at, length }) => at === first && length === longest);
  const count = (kind: LabelKind) => hits.filter((one) => one.kind === kind).length;
  const kind = best.toSorted((a, b) => count(b.kind) - count(a.kind))[0]?.kind;
  // Dried mango is no fresh one, pomelo oil no pomelo.
  if (kind?.id !== 'hang_tuoi') return kind;
  const other = hits.find((one) => one.kind !== kind && one.at > first)?.kind;
  const before = words(text).join(' ').slice(0, first);
  return other ?? (/\b(?:tinh dau|dau|siro|cao|nuoc|bot|vien|tra|che)\b/.test(before) ? undefined : kind);
}

function hitsIn(given: string, kinds: readonly LabelKind[]): Hit[] {
  const text = withoutZeros(given);
  const plain = fold(text) === text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const heard = (one: string): string => ` ${plain ? words(one).join(' ') : syllables(one)} `;
  const said = heard(text);
  return kinds.flatMap((kind) => kind.words.flatMap((word): Hit[] => { const at = said.indexOf(heard(word)); return at < 0 ? [] : [{ kind, at, length: word.length }]; }));
}

const syllables = (text: string): string => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(exactly).join(' ');
