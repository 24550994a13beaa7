import { findProducts } from '../../product/find.ts';
import { isMarked } from '../../product/lexicon.ts';
import { readFacts } from '../../read/facts.ts';
import type { Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { namesOtherGoods } from '../asked/answered-first.ts';
import type { Turn } from '../turn.ts';
import { asksAnother } from './products.ts';
import { meantIn } from './which-product.ts';

const SUBJECT = /^\s*(?:(?:dạ|da|còn|con|à|a|thế|the)\s+)*(.{3,40}?)\s+(?:thì|thi)\s/iu;

/** "Cam sấy thì kiểm nghiệm rồi", of somebody with rượu cần: whose that is, is asked, and nothing is written down of the one in hand. */
export function ofOtherGoods(turn: Turn, text: string, { question, correction, products, facts }: Reading): Turn | undefined {
  const { knowledge } = turn.world;
  const [, subject = ''] = SUBJECT.exec(text.normalize('NFC')) ?? [];
  const isTold = [...facts.statements.map(({ fact }) => fact), ...facts.named].some((fact) => knowledge.facts.get(fact)?.about === 'product' && knowledge.facts.get(fact)?.type === 'paper');
  if (question || correction || words(subject).length < NAMED_WHOLE || isPaperOrMore(subject, knowledge) || !isTold || products.length > 0 || turn.state.products.length === 0 || meantIn(text, turn.state.products).length > 0 || !namesOtherGoods(turn, subject)) return undefined;
  const make = isMarked(subject) ? 'làm ' : 'lam ';
  const [found, ...more] = findProducts(make + subject, knowledge.lexicon);
  return found && more.length === 0 && found.start === make.length && found.end === make.length + subject.length && found.recognition.type !== 'none' ? asksAnother(turn, found.name) : undefined;
}
/** One syllable is many a word: "nhãn thì chưa in". */
const NAMED_WHOLE = 2;
const isPaperOrMore = (subject: string, { facts }: Turn['world']['knowledge']): boolean => { const { statements, named } = readFacts(subject, facts); return statements.length + named.length > 0; };
