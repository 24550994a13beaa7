import type { FactId } from '../../ids.ts';
import { readFacts } from '../../read/facts.ts';
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
/** "ATTP dùng chung được không", "giấy đó dùng chung cho cả hai à": for all of theirs. */
const FOR_ALL = /\b(?:dung|xai|lam|nop|lay) chung(?: (?:duoc|cho|het|ca|luon|mot|1|cai|giay|to|khong|a|ha|em|vay|hai|2|ba|3|cac|may|san pham|sp|mon|deu|nha|phai))*$/;
/** "Thế dùng cho phấn hoa được không", behind a paper. */
const SERVES = /^(?:(?:the|vay|con|ma|a|da|no|cai|giay|do|nay|thi) )*(?:co )?(?:dung|xai|lay|ap dung|tinh)(?: (?:luon|chung|no|duoc))* cho \S.* (?:khong|chua)(?: (?:em|a|vay|ha))*$/;
const LONGEST = 14;
/** So surely a passage must tell it. */
const SURE = 0.7;

/** Answered from the passage of that paper; undefined where something is told of it, or nothing surely tells whether it may be shared. */
export function sharedPaper(turn: Turn, text: string, { slash, dates, facts, products }: Reading): Turn | undefined {
  const said = spelled(text);
  const { knowledge } = turn.world;
  if (slash || dates.length + facts.statements.length > 0 || said.length > LONGEST || turn.state.products.length < 2 || !(FOR_ALL.test(said.join(' ')) || products.some(({ name }) => find(turn.state, name)) || namedIn(turn.state, text).length > 0)) return undefined;
  const named = [...facts.asked, ...facts.named].filter((fact) => knowledge.facts.get(fact)?.type === 'paper');
  const paper = named.length === 1 && (SHARES.test(said.join(' ')) || FOR_ALL.test(said.join(' '))) ? named[0] : named.length === 0 && (SERVES.test(said.join(' ')) || FOR_ALL.test(said.join(' '))) && spokenJustNow(turn) ? lastPaper(turn) : undefined;
  const known = paper && knowledge.facts.get(paper);
  if (!known) return undefined;
  const alone = { ...turn, person: asIf(turn.person, undefined) };
  const found = [`${known.topics[0]} dùng chung cho nhiều sản phẩm được không`, `một ${known.name} dùng cho nhiều sản phẩm được không`].map((question) => ask(alone, question))
    .find((one) => one.outcome === 'answered' && one.by === 'knowledge' && one.sure >= SURE && one.sources.some(({ passage }) => passage !== undefined && isOf(passage.title, known.id, turn)));
  return found?.outcome === 'answered' ? answers(turn, text, found) : undefined;
}

/** Its title names the paper. */
function isOf(title: string, paper: FactId, { world: { knowledge: { facts } } }: Turn): boolean {
  const { asked, named, statements } = readFacts(title, facts);
  return [...asked, ...named, ...statements.map(({ fact }) => fact)].includes(paper);
}
