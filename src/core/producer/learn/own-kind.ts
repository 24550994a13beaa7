import type { FactDefinition, FactValue } from '../../knowledge.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { factsOf, id } from '../facts.ts';
import type { Turn } from '../turn.ts';

const KIND = id('producer-kind');
const OPENS = '(?:(?:da|a|alo|chao|em|chi|anh|ad|bot|shop|oi|cho|hoi|giup|voi|ben|nha|toi|tui|minh|chung|la|thuoc|co|cai|may|gio|the|thi|muon) )*';
const WHOSE = '(?:(?:cua|nha|ben|chung|gia dinh) )?(?:toi|tui|em|minh|chi|bac|chau|nha)';
const MAKES = '(?:lam|san xuat|nau|trong|nuoi|che bien|say|u|dan|det|ban)';

/** "Htx toi lam mut dua can gi": within what they ask they tell what they are. "Htx lam ocop can gi" asks of any. */
export function withOwnKind(turn: Turn, reading: Reading): Reading {
  const { question, facts, products } = reading;
  const definition = turn.world.knowledge.facts.get(KIND);
  if (!question || !definition || !facts.asked.includes(KIND) || factsOf(turn.state, undefined).has(KIND)) return reading;
  const value = toldIn(spelled(reading.corrected).join(' '), definition, products.some(({ ofBody }) => !ofBody));
  return value === undefined ? reading : { ...reading, facts: { ...facts, statements: [...facts.statements, { fact: KIND, value }], asked: facts.asked.filter((fact) => fact !== KIND) } };
}

function toldIn(said: string, { answers }: FactDefinition, names: boolean): FactValue | undefined {
  return answers
    .flatMap(({ value, said: words }) => words.map((word) => ({ value, word: spelled(word).join(' ') })))
    .toSorted((a, b) => b.word.length - a.word.length)
    .find(({ word }) => new RegExp(`^${OPENS}${word} (?:${WHOSE}${names ? `|${MAKES}` : ''})(?= |$)`).test(said))?.value;
}

/** "… thì cần gì", behind what they tell of themselves: the papers of it. */
export const asksWhatNeeded = (text: string): boolean => WHAT_NEEDED.test(bare(text));
const WHAT_NEEDED = /(?:^| )(?:can|phai (?:co|lam)|can co|can lam|chuan bi)(?: nhung)? (?:gi|cai gi|gi truoc|nhung gi)(?: (?:de dang ky|de lam|de thi|ocop|vay|the|ha|nhi|khong))*$/;
