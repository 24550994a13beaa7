import type { FactId } from '../../ids.ts';
import { bare } from '../../read/plain.ts';
import { alsoOf } from '../../say/learned.ts';
import { alreadyNoted } from '../../say/talk.ts';
import { again } from '../again.ts';
import { factsOf } from '../facts.ts';
import { lastPaper } from '../goods/about-it.ts';
import { spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { learnPaper } from './documents.ts';
import { learnFact } from './fact.ts';

const SAME = /^(?:(?:thi|a|u|da|do|ghi|tinh|dung|la) )*(?:chung |deu )?(?:(?:cho )?ca (?:hai|2|ba|3|bon|4)|cho (?:tat ca|toan bo|het|moi))(?: (?:cai|mon|san pham|sp|mat hang|cac|moi|loai|luon|deu|vay|nhu nhau|nhu vay|nhu the|nua|thoi|do|roi|nha|nhe|giay|phieu|to))*(?: (?:giay|phieu|cai|to)(?: \S+){0,3})?$/;

/** "Cả 2 luôn", "cho toàn bộ sản phẩm nhé", right after an answer or a paper: it holds of their other products too. */
export function eachToo(turn: Turn, text: string): Turn | undefined {
  if (turn.state.products.length < 2 || !SAME.test(bare(text))) return undefined;
  const { focus } = turn.person;
  const before = focus.type === 'asking' ? focus.before : undefined;
  const answered = before && turn.state.facts.find(({ fact, product }) => fact === before.fact && product === (before.product ?? turn.person.product));
  const paperFirst = (turn.person.asked?.at ?? 0) > (answered?.at ?? 0);
  return (paperFirst ? paperOfEach(turn) : undefined) ?? (before && answerOfEach(turn, before.fact, before.product)) ?? paperOfEach(turn);
}

function answerOfEach(turn: Turn, fact: FactId, of = turn.person.product): Turn | undefined {
  const { state, world } = turn;
  const value = world.knowledge.facts.get(fact)?.about === 'product' ? factsOf(state, of).get(fact) : undefined;
  const others = state.products.filter(({ id }) => id !== of);
  if (value === undefined || others.length === 0) return undefined;
  const there = others.reduce((now, { id }) => ({ ...learnFact({ ...now, person: { ...now.person, product: id } }, fact, value), person: now.person }), turn);
  return again(says(there, alsoOf([[fact, value]], others.map(({ name }) => name), world.knowledge)));
}

/** The paper told of a moment before, with its day; one of the whole house holds for all as it is. */
function paperOfEach(turn: Turn): Turn | undefined {
  const { state, world: { knowledge } } = turn;
  const paper = spokenJustNow(turn) ? lastPaper(turn) : undefined;
  if (paper === undefined) return undefined;
  if (knowledge.facts.get(paper)?.about !== 'product') return state.documents.some(({ item }) => item === paper) ? again(says(turn, alreadyNoted())) : undefined;
  const held = state.documents.find(({ item, product }) => item === paper && product === turn.person.product) ?? state.documents.find(({ item }) => item === paper);
  const of = held?.product ?? turn.person.product;
  const value = held ? 'co' : factsOf(state, of).get(paper);
  const others = state.products.filter(({ id }) => id !== of);
  if (typeof value !== 'string') return undefined;
  const { issued, expires } = held ?? {};
  const there = others.reduce((now, { id }) => learnPaper(now, paper, value, id, { ...(issued ? { issued } : {}), ...(expires ? { expires } : {}) }), turn);
  return again(says(there, alsoOf([[paper, value]], others.map(({ name }) => name), knowledge)));
}
