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
  const rated = facts.statements.some(({ fact }) => fact === 'certificate-stars') ? RATED.exec(text.normalize('NFC'))?.[1] : undefined;
  const subject = rated ?? SUBJECT.exec(text.normalize('NFC'))?.[1] ?? '';
  const isTold = rated !== undefined || [...facts.statements.map(({ fact }) => fact), ...facts.named].some((fact) => knowledge.facts.get(fact)?.about === 'product' && knowledge.facts.get(fact)?.type === 'paper');
  if (question || correction || (rated === undefined && words(subject).length < NAMED_WHOLE) || isPaperOrMore(subject, knowledge) || !isTold || products.length > 0 || turn.state.products.length === 0 || meantIn(text, turn.state.products).length > 0 || !(rated === undefined ? namesOtherGoods(turn, subject) : turn.state.products.every(({ name }) => !words(name).some((word) => words(subject).includes(word))))) return undefined;
  const make = isMarked(subject) ? 'làm ' : 'lam ';
  const [found, ...more] = findProducts(make + subject, knowledge.lexicon);
  return found && more.length === 0 && found.start === make.length && found.end === make.length + subject.length && found.recognition.type !== 'none' ? asksAnother(turn, found.name, rated === undefined) : undefined;
}
/** "Cam được 3 sao rồi": the stars of whatever that is. */
const RATED = /^\s*(?:(?:dạ|da|còn|con|à|a|thế|the)\s+)*(\p{L}+(?:\s\p{L}+){0,3}?)\s+(?:(?:thì|thi|cũng|cung|đã|da|nhà|em|anh|chị)\s+)*(?:được|duoc|đạt|dat)\s+[345]\s*sao/iu;
/** One syllable is many a word: "nhãn thì chưa in". */
const NAMED_WHOLE = 2;
const isPaperOrMore = (subject: string, { facts }: Turn['world']['knowledge']): boolean => { const { statements, named } = readFacts(subject, facts); return statements.length + named.length > 0; };
