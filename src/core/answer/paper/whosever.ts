import type { Knowledge } from '../../knowledge.ts';
import { findPlaces } from '../../place/find.ts';
import { findProducts, type ProductFound } from '../../product/find.ts';
import { recognise, type Recognition } from '../../product/recognise.ts';
import { spelled } from '../../read/plain.ts';
import { ownName } from '../goods/by-kind.ts';
import { namedIn, papersIn } from './matter-named.ts';

/* What is told of a paper whosever it is: the place and the goods a question names beside it say nothing more. */

/** "Ở Vinh có chỗ nào kiểm nghiệm không", "gần nhà": what is told of a paper is the same everywhere, and says so. */
export function withoutPlaces(text: string, { places }: Knowledge): string {
  const typed = text.normalize('NFC').replaceAll(NEARBY, ' ').replaceAll(CAPITALS, ` ${HERE} `);
  const marked = findPlaces(typed, places).reduce((rest, { said, marked }) => rest.replace(marked ?? said, ` ${HERE} `), typed);
  return marked.includes(HERE) ? marked.replaceAll(AT_PLACE, ' ') : typed;
}

/** "Kiểm nghiệm nước mắm gồm chỉ tiêu nào", "mã vạch cho kẹo lạc": without the goods, where the paper is the same for all of them. */
export function withoutTheirs(text: string, knowledge: Knowledge): string {
  const typed = text.normalize('NFC');
  const paper = namedIn(spelled(typed), papersIn(knowledge))?.item.id;
  const [one, ...others] = paper === undefined || !(OF_ALL.has(paper) || OF_FOOD.has(paper)) ? [] : goodsNamed(typed, knowledge);
  if (!one || others.length > 0 || (!OF_ALL.has(paper!) && !isFood(one.recognition))) return typed;
  const own = typed.slice(one.start).split(/\s+/).slice(0, ownName(one.name).length).join(' ');
  return `${typed.slice(0, one.start).replace(OF_GOODS, '')} ${typed.slice(one.start + own.length)}`.trim();
}

/** "Mứt dừa tự công bố ở đâu": goods no list names are found where something is said to be made. */
function goodsNamed(typed: string, { lexicon }: Knowledge): readonly ProductFound[] {
  const found = findProducts(typed, lexicon);
  return found.length > 0 ? found : findProducts(`${MAKES}${typed}`, lexicon).map((one) => ({ ...one, start: one.start - MAKES.length, end: one.end - MAKES.length })).filter(({ start }) => start === 0);
}
const MAKES = 'làm ';

/** "Viên nang nghệ công bố ở đâu", "kiểm nghiệm dầu gội": what is no food is tested and declared otherwise. */
export function ofOtherGoods(text: string, knowledge: Knowledge): boolean {
  const paper = namedIn(spelled(text), papersIn(knowledge))?.item.id;
  return paper !== undefined && OF_FOOD.has(paper) && findProducts(text.normalize('NFC'), knowledge.lexicon).some(({ recognition }) => !isFood(recognition));
}

/** QĐ 26/2026 Phụ lục I: set 19. */
export const isCosmetic = (product: string, { lexicon }: Knowledge): boolean => { const found = recognise(product, lexicon); return found.type === 'one' && found.set === 19; };

/** Of cosmetics it is spoken, whichever they are. */
export const cosmeticsIn = (text: string): string | undefined => (spelled(text).join(' ').includes('my pham') ? 'mỹ phẩm' : undefined);

const OF_ALL: ReadonlySet<string> = new Set(['gs1-barcode', 'traceability', 'trademark', 'environment-registration']);
const OF_FOOD: ReadonlySet<string> = new Set(['test-report', 'self-declaration']);
const isFood = (one: Recognition): boolean => (one.type === 'one' ? FOOD.has(one.set) : one.type === 'several' && one.choices.every(({ set }) => FOOD.has(set)));
const FOOD: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17]);
const OF_GOODS = /(?<!\p{L})(?:cho|của|cua|với|voi)\s+$/iu;
const HERE = 'xnoix';
const AT_PLACE = new RegExp(`(?:(?<!\\p{L})(?:ở|o|tại|tai|gần|gan|quanh|vùng|vung|khu vực|khu vuc|quê|que|thành phố|thanh pho|tp|tỉnh|tinh|bên|ben|trong|ngoài|ngoai|trên|tren|dưới|duoi|miền|mien)\\s+)*${HERE}`, 'giu');
const CAPITALS = /(?<=(?<!\p{L})(?:ở|tại|gần|quanh|Ở|Tại) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu;
const NEARBY = /(?<!\p{L})(?:ở |o )?(?:gần|gan|quanh) (?:đây|day|nhà|nha)(?: (?:em|mình|minh|tôi|toi|chị|chi))?(?!\p{L})/giu;
