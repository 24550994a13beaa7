import { bare } from '../../read/plain.ts';
import { alsoOf } from '../../say/learned.ts';
import { again } from '../again.ts';
import { factsOf } from '../facts.ts';
import { learnFact } from './fact.ts';
import { says, type Turn } from '../turn.ts';

const SAME = /^(?:thi )?ca (?:hai|2|ba|3|bon|4)(?: (?:cai|mon|san pham|luon|deu|vay|nhu nhau|nhu vay|nhu the|nua|thoi|do|roi))*$/;

/** "Cả 2 luôn", right after an answer: it holds of their other products too. */
export function eachToo(turn: Turn, text: string): Turn | undefined {
  const { person: { focus, product }, state, world } = turn;
  const before = focus.type === 'asking' ? focus.before : undefined;
  if (!before || state.products.length < 2 || !SAME.test(bare(text)) || world.knowledge.facts.get(before.fact)?.about !== 'product') return undefined;
  const value = factsOf(state, before.product ?? product).get(before.fact);
  const others = state.products.filter(({ id }) => id !== (before.product ?? product));
  if (value === undefined || others.length === 0) return undefined;
  const there = others.reduce((now, { id }) => ({ ...learnFact({ ...now, person: { ...now.person, product: id } }, before.fact, value), person: now.person }), turn);
  return again(says(there, alsoOf([[before.fact, value]], others.map(({ name }) => name), world.knowledge)));
}
