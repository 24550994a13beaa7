import type { Knowledge, Passage } from '../../knowledge.ts';
import { findPlaces } from '../../place/find.ts';
import { findProducts } from '../../product/find.ts';
import { fold, words } from '../../text.ts';
import type { Found, Query } from '../search.ts';

/* "Vịt quay lò nhà em thi được mấy sao", "em làm bánh phu thê, nộp ở đâu", "ở Hải Hậu thì nộp cho ai": whose goods they are, what and where, changes nothing
 * of what is asked, and no way of asking names them. Where nothing surely answers the question with them, it is looked for without. */

/** From here on they did not stand in the way; so sure it must be without them, and so much surer. */
const SURE = 0.75;
const LEAST = 0.5;
const SURER = 0.1;
/** It sounds like ours with them: "mật ong bao nhiêu tiền" is none of ours without them. */
const OURS = 0.6;
const SHORTEST = 4;
/** What is the same whatever the goods and wherever; labels, papers and points are not. */
export const ALIKE: ReadonlySet<string> = new Set(['quy-trinh', 'hieu-luc', 'ho-so', 'ocop-la-gi', 'dot-danh-gia', 'chu-the', 'tien-ho-tro']);

export function withoutAsides(found: Found, query: Query, knowledge: Knowledge): Found | undefined {
  if (found.sure >= SURE || found.ours < OURS) return undefined;
  const text = query.question.normalize('NFC').replace(/\s+/g, ' ');
  const nowhere = withoutPlaces(text, found, knowledge);
  const bare = withoutGoods(nowhere, found, knowledge);
  const better = (rest: string): Found | undefined => {
    if (words(rest).length < SHORTEST) return undefined;
    const plain = knowledge.search({ ...query, question: rest });
    const [nearest] = plain.hits;
    return nearest && !nearest.elsewhere && plain.sure >= Math.max(LEAST, found.sure + SURER) ? plain : undefined;
  };
  const of = bare === nowhere ? undefined : better(bare);
  if (of && ALIKE.has(of.hits[0]!.passage.topic)) return of;
  return nowhere === text ? undefined : better(nowhere);
}

const tells = (passage: Passage | undefined, names: readonly string[]): boolean => names.some((name) => ` ${words(passage?.title ?? '').join(' ')} `.includes(` ${fold(name)} `));

/** So sure an answer about such goods may be meant. */
const LIKELY = 0.4;

/** What stands around the name: that they make it, that it is theirs. */
const SELF = '(?:em|e|tôi|toi|tui|mình|minh|chị|chi|anh|bác|bac|cô|co|chú|chu|ông|ong|bà|ba|cháu|chau|con)';
const MADE = new RegExp(`(?:(?<!\\p{L})${SELF} )?(?<!\\p{L})(?:làm|lam|bán|ban|nấu|nau|sản xuất|san xuat|có|co|nuôi|nuoi|trồng|trong|món|mon) (?:nghề |nghe |món |mon )?$`, 'iu');
const THEIRS = new RegExp(`^ (?:(?:của|cua) )?(?:(?:nhà|nha|bên|ben) )?${SELF}(?!\\p{L})|^ (?:này|nay)(?!\\p{L})`, 'iu');

function withoutGoods(text: string, { hits: [first], sure }: Found, { lexicon }: Knowledge): string {
  const [one, ...others] = findProducts(text, lexicon);
  // A bare syllable without its marks may be any word: "bo trong" is left empty.
  if (!one || others.length > 0 || words(one.name).length < 2) return text;
  if (sure >= LIKELY && tells(first?.passage, words(one.name))) return text;
  return `${text.slice(0, one.start).replace(MADE, '')} ${text.slice(one.end).replace(THEIRS, '')}`.trim();
}

/** What stands before the name of a place and falls with it. */
const BEFORE = /(?:^|\s)(?:(?:nhà|bên|quê|tận|mãi|o|ở|tại|dưới|trên|ngoài|trong|xã|phường|huyện|tỉnh|thành phố|tp|thị xã|thị trấn|nha|ben|que|tan|tai|duoi|tren|ngoai|xa|phuong|huyen|tinh|thanh pho) )*$/iu;

function withoutPlaces(text: string, { hits: [first] }: Found, { places }: Knowledge): string {
  const named = findPlaces(text, places).filter(({ guessed }) => !guessed);
  return tells(first?.passage, named.map(({ said }) => said)) ? text : named.reduce((left, { said }) => withoutPlace(left, said), text);
}

/** A text without the name of a place and what leads to it. */
export function withoutPlace(text: string, name: string): string {
  const folded = fold(text);
  const at = folded.indexOf(fold(name));
  return at < 0 || folded.length !== text.length ? text : `${text.slice(0, at).replace(BEFORE, ' ')} ${text.slice(at + name.length)}`.trim();
}
