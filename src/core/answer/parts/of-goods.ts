import { findProducts } from '../../product/find.ts';
import type { Knowledge, Passage } from '../../knowledge.ts';
import { bindsAll } from './beside.ts';
import { lookFor } from '../look.ts';
import type { Question } from '../outcome.ts';
import { sideAlone } from '../paper/side-alone.ts';
import { ofOtherGoods } from '../paper/whosever.ts';

/* "Nón lá bộ nào, có phải kiểm nghiệm không", "rượu nếp làm được không, cần giấy phép gì": what is not the same of all goods is asked of those that
 * the message names. */

const SURE = 0.88;

/** The passage that surely tells it of these goods; undefined where the piece names some itself, several are named, or it is the same of all. */
export function ofGoods(piece: string, { text, about, on }: Question, knowledge: Knowledge): Passage | undefined {
  const [goods, ...others] = findProducts(text, knowledge.lexicon);
  if (!goods || others.length > 0 || findProducts(piece, knowledge.lexicon).length > 0) return undefined;
  const question = `${goods.name} ${piece}`;
  if (sideAlone(piece) !== 'needs' && !ofOtherGoods(question, knowledge)) return undefined;
  const { hits: [first], sure } = lookFor({ question, about, on, past: false }, knowledge);
  return first && sure >= SURE && !first.elsewhere && first.passage.kind === 'answer' && !first.passage.old && NOT_OF_GOODS.every((topic) => topic !== first.passage.topic) && bindsAll(first.passage, on, knowledge) ? first.passage : undefined;
}

/** Which set it is, and what is refused. */
const NOT_OF_GOODS = ['bo-tieu-chi', 'tu-choi'];
