import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { lastPaper } from '../goods/about-it.ts';
import { find, namedIn } from '../goods/own.ts';
import { asIf, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { answers, ask } from './answers.ts';

/* Whether several of their goods may share a paper: a trademark they may, a story they may not. */

/** "Câu chuyện chung với mật ong". */
const SHARES = /\b(?:dung |xai |lam |viet |lay )?chung (?:(?:mot|1|ban|cai|luon) )*(?:voi|cho)\b/;
/** "Thế dùng cho phấn hoa được không", behind a paper. */
const SERVES = /^(?:(?:the|vay|con|ma|a|da|no|cai|giay|do|nay|thi) )*(?:co )?(?:dung|xai|lay|ap dung|tinh)(?: (?:luon|chung|no|duoc))* cho \S.* (?:khong|chua)(?: (?:em|a|vay|ha))*$/;
const LONGEST = 14;
/** So surely a passage must tell it. */
const SURE = 0.7;

/** Answered from the passage of that paper; undefined where something is told of it, or nothing surely tells whether it may be shared. */
export function sharedPaper(turn: Turn, text: string, { slash, dates, facts, products }: Reading): Turn | undefined {
  const said = spelled(text);
  const { knowledge } = turn.world;
  if (slash || dates.length + facts.statements.length > 0 || said.length > LONGEST || turn.state.products.length < 2 || !(products.some(({ name }) => find(turn.state, name)) || namedIn(turn.state, text).length > 0)) return undefined;
  const named = [...facts.asked, ...facts.named].filter((fact) => knowledge.facts.get(fact)?.type === 'paper');
  const paper = named.length === 1 && SHARES.test(said.join(' ')) ? named[0] : named.length === 0 && SERVES.test(said.join(' ')) && spokenJustNow(turn) ? lastPaper(turn) : undefined;
  const topic = paper && knowledge.facts.get(paper)?.topics[0];
  const found = topic === undefined ? undefined : ask({ ...turn, person: asIf(turn.person, undefined) }, `${topic} dùng chung cho nhiều sản phẩm được không`);
  return found?.outcome === 'answered' && found.by === 'knowledge' && found.sure >= SURE ? answers(turn, text, found) : undefined;
}
