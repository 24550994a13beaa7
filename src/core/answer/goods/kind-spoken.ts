import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { fold } from '../../text.ts';

/* "Nón lá có cần nhãn không" speaks of handicraft, "khăn thổ cẩm" of cloth, without the word: titles of passages name the kind. */

const KINDS: readonly (readonly [called: string, sets: readonly number[]])[] = [['rượu', [14, 15]], ['mỹ phẩm', [19]], ['du lịch homestay', [26]], ['cà phê', [13]]];
/** Of these the kind says what stands on a label; their papers are those of all that nobody eats. */
const BY_LABEL: typeof KINDS = [['thủ công mây tre gốm', [21]], ['vải thổ cẩm', [22]], ['hoa cây cảnh', [23, 24]], ['con cảnh', [25]], ['bánh mứt', [5, 6, 7, 8]]];
const OF_LABEL = /\b(?:nhan|tem|ghi|dan|bao bi)\b/;

/** How passages call the kind of the goods named; undefined where they are of none of these, or of more than one. */
export function kindSpoken(text: string, { lexicon }: Knowledge): string | undefined {
  const sets = findProducts(text, lexicon).flatMap(({ recognition }) => (recognition.type === 'one' ? [recognition.set] : [undefined]));
  return sets.length === 0 ? undefined : (OF_LABEL.test(fold(text)) ? [...KINDS, ...BY_LABEL] : KINDS).find(([, all]) => sets.every((set) => set !== undefined && all.includes(set)))?.[0];
}
