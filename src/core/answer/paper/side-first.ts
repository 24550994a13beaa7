import type { Knowledge, Matter } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import type { Found } from '../search.ts';
import { namesIn, namesSaid } from './matter-named.ts';
import { sidesIn } from './paper-sides.ts';

/* "Giấy khám sức khỏe cho người làm trong xưởng bao lâu khám lại": of one paper and one side of it, among other words. What is told of another side of that
 * paper (who must be examined) comes as near by its words; what is told of this side stands before it. */

/** More words ask more. */
const MOST = 14;
/** What is told of the side must itself come near: less so where the first tells of another side of the same matter. */
const NEAR = { same: 0.6, other: 0.75 };
/** Among so many. */
const OF_FIRST = 3;

/** What was found, the passage of the side asked for first. */
export function sideFirst(found: Found, question: string, knowledge: Knowledge): Found {
  const [first, ...others] = found.hits;
  const of = first && first.passage.topic !== 'tu-choi' ? sideSaid(question, knowledge) : undefined;
  if (!of || first!.passage.id === of.entry) return found;
  const isSame = Object.values(of.matter.told).includes(first!.passage.id);
  // Of some goods more may be told, by a passage of theirs.
  if (!isSame && findProducts(question, knowledge.lexicon).length > 0) return found;
  const told = others.slice(0, OF_FIRST).find(({ passage, score }) => passage.id === of.entry && score >= first!.score * (isSame ? NEAR.same : NEAR.other));
  return told ? { ...found, hits: [told, first!, ...others.filter((hit) => hit !== told)] } : found;
}

/** The passage of the one side of the one matter that a question speaks of, whatever else it says. */
export const toldOfSide = (question: string, knowledge: Knowledge): string | undefined => sideSaid(question, knowledge)?.entry;

function sideSaid(question: string, knowledge: Knowledge): { readonly matter: Matter; readonly entry: string } | undefined {
  const said = spelled(question);
  if (said.length > MOST) return undefined;
  const [matter, ...more] = namesSaid(said, namesIn(knowledge));
  if (!matter || more.length > 0) return undefined;
  const { sides: [side, ...rest], left } = sidesIn(said.join(' '));
  // "Nhãn ghi gì, địa chỉ ghi kiểu gì": more is asked than that.
  const entry = side && rest.length === 0 && sidesIn(left).side === undefined ? matter.told[side] : undefined;
  return entry === undefined ? undefined : { matter, entry };
}
