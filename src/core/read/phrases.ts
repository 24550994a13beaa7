import type { FactId } from '../ids.ts';
import type { FactDefinition, FactValue } from '../knowledge.ts';
import { exactly } from '../text.ts';
import { isOtherWords, type Typed } from './other-words.ts';
import { spelled } from './plain.ts';

/* The phrases by which facts are named and stated, and where they stand in a text. */

/** `exact`: of one syllable, which folds like many another, with its accents; `written`: of more, each with its accents. */
export type Phrase = { readonly syllables: readonly string[]; readonly exact?: string; readonly written?: readonly string[]; readonly fact: FactDefinition; readonly value?: FactValue };
export type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexes = new WeakMap<ReadonlyMap<FactId, FactDefinition>, Index>();

/** All phrases by their first syllable, longest first. Made once for a set of definitions. */
export function indexOf(facts: ReadonlyMap<FactId, FactDefinition>): Index {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  const add = (text: string, phrase: Omit<Phrase, 'syllables' | 'exact' | 'written'>) => {
    const syllables = spelled(text);
    if (syllables.length === 0) return;
    const written = text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.map(exactly) ?? [];
    const exact = syllables.length === 1 ? { exact: exactly(text) } : written.length === syllables.length ? { written } : {};
    index.set(syllables[0]!, [...(index.get(syllables[0]!) ?? []), { ...phrase, syllables, ...exact }]);
  };
  for (const fact of facts.values()) {
    for (const topic of fact.topics) add(topic, { fact });
    for (const answer of fact.answers) for (const said of answer.said) add(said, { fact, value: answer.value });
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.syllables.length - a.syllables.length);
  indexes.set(facts, index);
  return index;
}

export type Hit = { readonly phrase: Phrase; readonly from: number; readonly to: number };

/** "chứng nhận", "cá nhân", "nghệ nhân", "không nhận hồ sơ", "ISO 9001": a syllable of a word that is no subject, told by the one before or after it. */
const PART_OF: Readonly<Record<string, { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }>> = {
  nhan: { before: new Set('ong mat mut hoa bong vuon trai long cui bien chung cong xac ca tiep phap ghi hon bac thi nghe benh nan nguyen doanh'.split(' ')), after: new Set('cong luc su khau ho don lai tien ket thong quyet khach tin biet xet vien'.split(' ')) },
  iso: { before: new Set(), after: new Set(['9001', '14001', '17025', '45001']) },
};

/** "Xã không nhận thì sao": who takes a dossier, and no label. */
const TAKES = /\b(?:xa|tinh|phuong|huyen|ho|can bo|co quan)(?: (?:khong|chua|se|moi|da|bao|dang|cung|chi|chiu))+ nhan$/;

/** How `xsox` stands in a phrase: any number. */
const NUMBER = 'xsox';
const fits = (word: string, said: string | undefined): boolean => (word === NUMBER ? /^\d+$/.test(said ?? '') : word === said);

/** More of a text is not read. */
export const LONGEST = 4000;

/** "Bảo hộ kinh doanh không được thi": who is told, and no bảo hộ. "Hóa đơn mua máy" tells of no raw material, and nothing of sales. */
const NOT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = { 'bao ho': new Set('so kinh gia san ngheo dan'.split(' ')), 'dong bao': new Set(['hiem', 'hanh']), 'hoa don': new Set(['mua', 'dien', 'nuoc', 'do']), 'hoa don mua': new Set('may bao tem chai hop tui xe hang thiet vat lo noi ban hu'.split(' ')) };
const isPartOfMore = ({ syllables }: Phrase, next: string | undefined): boolean => NOT_BEFORE[syllables.join(' ')]?.has(next ?? '') ?? false;

/** `sought`: of which phrases; of all, if not said. */
export function scan(syllables: readonly string[], index: Index, typed: Typed, sought: (one: Phrase) => boolean = () => true): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < syllables.length; from += 1) {
    const part = Object.hasOwn(PART_OF, syllables[from]!) ? PART_OF[syllables[from]!] : undefined;
    const isPart = part !== undefined && (part.before.has(syllables[from - 1] ?? '') || part.after.has(syllables[from + 1] ?? '') || TAKES.test(syllables.slice(Math.max(0, from - 4), from + 1).join(' ')));
    // "Hợp đồng bao tiêu" packs nothing.
    if (syllables[from] === 'dong' && syllables[from - 1] === 'hop' && syllables[from - 2] !== 'dong') continue;
    // "Bánh đa 4 sao", and no đã.
    if (syllables[from] === 'da' && syllables[from - 1] === 'banh') continue;
    const own = (one: Phrase) => (one.exact === undefined ? !(one.written && isOtherWords(one.written, one.syllables, typed)) : !isPart && (typed.exact.has(one.exact) || typed.exact.has(one.syllables[0]!)));
    const phrase = [syllables[from]!, NUMBER].flatMap((first) => index.get(first) ?? []).find((one) => one.syllables.every((word, i) => fits(word, syllables[from + i])) && own(one) && !isPartOfMore(one, syllables[from + one.syllables.length]) && sought(one));
    if (!phrase) continue;
    hits.push({ phrase, from, to: from + phrase.syllables.length });
    from += phrase.syllables.length - 1;
  }
  return hits;
}
