import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import { namedIn, papersIn } from '../paper/matter-named.ts';
import { isBare, sidesIn } from '../paper/paper-sides.ts';
import { goodsOf } from './papers-asked.ts';

/* "Nhãn ghi gì", "có phải kiểm nghiệm không" behind "rượu cần có được thi không": what a label says, and whether a paper is needed, is not the same for
 * all goods, and is asked of these. */

const LABEL = 'product-label';
const OF_GOODS: Readonly<Record<string, ReadonlySet<string>>> = {
  [LABEL]: new Set(['says', 'needs']), 'test-report': new Set(['must']), 'self-declaration': new Set(['must']), 'food-safety-certificate': new Set(['must']),
};
const WHETHER = /\b(?:co )?(?:phai|can)(?: (?:co|lam|xin))? +khong\b/;

/** Undefined where another thing is asked, or the question before names no goods or several. */
export function ofThoseGoods(text: string, before: string, knowledge: Knowledge): string | undefined {
  const said = spelled(text);
  const paper = findProducts(text, knowledge.lexicon).length > 0 ? undefined : namedIn(said, papersIn(knowledge));
  const asked = paper && OF_GOODS[paper.item.id];
  if (!paper || !asked) return undefined;
  const rest = [...said.slice(0, paper.from), ...said.slice(paper.to)].join(' ');
  const { sides, left } = WHETHER.test(rest) ? { sides: ['must'], left: rest.replace(WHETHER, ' ') } : sidesIn(rest);
  const goods = goodsOf(before, knowledge);
  return sides.length === 1 && asked.has(sides[0]!) && isBare(left) && goods !== undefined ? (paper.item.id === LABEL ? [...said.slice(paper.from, paper.to), goods, rest.trim()].join(' ') : `${goods} ${text}`) : undefined;
}
