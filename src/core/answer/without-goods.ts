import type { Knowledge } from '../knowledge.ts';
import { findProducts } from '../product/find.ts';
import { words } from '../text.ts';
import type { Found, Query } from './search.ts';

/* "Vịt quay lò nhà em thi được mấy sao", "em làm bánh phu thê, nộp ở đâu": whose goods they are and what, changes nothing of what is asked, and no way of
 * asking names them. Where nothing surely answers the question with them, it is looked for without. */

/** From here on the goods did not stand in the way; so much surer it must be without them. */
const SURE = 0.75;
const SURER = 0.1;
/** So sure an answer about such goods may be meant. */
const LIKELY = 0.4;
/** It sounds like ours with them: "mật ong bao nhiêu tiền" is none of ours without them. */
const OURS = 0.6;
const SHORTEST = 4;
/** What is the same whatever the goods; labels, papers and points are not. */
export const ALIKE: ReadonlySet<string> = new Set(['quy-trinh', 'hieu-luc', 'ho-so', 'ocop-la-gi', 'dot-danh-gia', 'chu-the', 'tien-ho-tro']);

/** What stands around the name: that they make it, that it is theirs. */
const SELF = '(?:em|e|tôi|toi|tui|mình|minh|chị|chi|anh|bác|bac|cô|co|chú|chu|ông|ong|bà|ba|cháu|chau|con)';
const MADE = new RegExp(`(?:(?<!\\p{L})${SELF} )?(?<!\\p{L})(?:làm|lam|bán|ban|nấu|nau|sản xuất|san xuat|có|co|nuôi|nuoi|trồng|trong|món|mon) (?:nghề |nghe |món |mon )?$`, 'iu');
const THEIRS = new RegExp(`^ (?:(?:của|cua) )?(?:(?:nhà|nha|bên|ben) )?${SELF}(?!\\p{L})|^ (?:này|nay)(?!\\p{L})`, 'iu');

export function withoutGoods(found: Found, query: Query, { lexicon, search }: Knowledge): Found | undefined {
  if (found.sure >= SURE || found.ours < OURS) return undefined;
  const text = query.question.normalize('NFC');
  const [one, ...others] = findProducts(text, lexicon);
  // A bare syllable without its marks may be any word: "bo trong" is left empty.
  if (!one || others.length > 0 || words(one.name).length < 2) return undefined;
  const first = found.hits[0]?.passage;
  if (first && found.sure >= LIKELY && words(one.name).some((word) => words(first.title).includes(word))) return undefined;
  const rest = `${text.slice(0, one.start).replace(MADE, '')} ${text.slice(one.end).replace(THEIRS, '')}`.trim();
  if (words(rest).length < SHORTEST) return undefined;
  const plain = search({ ...query, question: rest });
  const [nearest] = plain.hits;
  return nearest && ALIKE.has(nearest.passage.topic) && plain.sure >= found.sure + SURER && !nearest.elsewhere ? plain : undefined;
}
