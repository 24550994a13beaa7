import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../../src/core/knowledge.ts';
import { fit, type Example, type Fitting } from '../fit.ts';
import { LEARNT } from './apart.ts';
import { inScope, readAsked, readQuestions, readUncovered, type Question } from './read.ts';
import { bare, chat, misspelt } from './spellings.ts';

/* What is learnt from, and how it is told apart: what a fit says of questions it never met is what to expect of others. */

/** `base`: of what it is a spelling. `hand`: who wrote it, where nothing answers it. */
export type Row = { readonly base: string; readonly text: string; readonly want: string; readonly item?: Question; readonly hand?: number };

export const KINDS = ['forgery', 'buying', 'others', 'medicine', 'politics', 'orders'];
export const isWrong = (want: string): boolean => want === 'wrong' || KINDS.includes(want);

/** Each is met in up to four spellings: a sign of one question alone is not learnt. */
export const FITTING: Fitting = { met: 6 };
/** What weighs less adds up to little, and makes long tables. */
export const LEAST = 0.8;
export const NOTE = 'not edited by hand.';
export const source = (name: string): string => join(import.meta.dirname, `../../src/${name}.ts`);

const four = (text: string): string[] => [...new Set([text, bare(text), chat(text), misspelt(text)])];

/** What people ask a bot, the parts of the questions that may be tuned on, and the lines of rooms that ask. */
export function questionRows(): Row[] {
  const lines = ['lines', 'more-lines'].flatMap((name) => readFileSync(join(import.meta.dirname, `../rooms/${name}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string; want: string; part?: string }));
  return [
    ...readAsked().flatMap(({ text, want }) => four(text).map((spelling) => ({ base: text, text: spelling, want }))),
    ...readUncovered().flatMap(({ text, hand }) => four(text).map((spelling) => ({ base: text, text: spelling, want: 'ours', hand }))),
    ...LEARNT.flatMap(readQuestions).filter(({ kind }) => kind !== 'near').flatMap((item) => Object.values(item.spellings).map((text) => ({
      base: item.id, text, item, want: inScope(item) ? 'ours' : item.kind === 'attack' ? 'wrong' : 'outside',
    }))),
    ...lines.filter(({ want, part }) => want === 'ask' && !part?.startsWith('heldout')).map(({ text }) => ({ base: text, text, want: 'ours' })),
  ];
}

/** What the knowledge is asked is honest, but for what it refuses; with marks and without by turns. */
export const wayRows = (passages: readonly Passage[]): Row[] =>
  passages.flatMap(({ topic, asks }) => asks.map((ask) => ({ base: ask, want: topic === 'tu-choi' ? 'wrong' : 'ours' }))).map((way, i) => ({ ...way, text: i % 2 === 0 ? way.base : bare(way.base) }));

/** Which fifth a row is of: its spellings stay together. What nothing answers is told by how people write who were told to ask such: a hand is left out as a whole. */
export function fifths(rows: readonly Row[]): ReadonlyMap<string, number> {
  const place = new Map([...new Set(rows.map(({ base }) => base))].map((base, i) => [base, i % 5]));
  for (const { base, hand } of rows) if (hand !== undefined) place.set(base, hand % 5);
  return place;
}

/** The sum for each row by what was learnt from the rows of the other fifths. */
export function unseen(of: readonly (Row & Example)[], place: ReadonlyMap<string, number>, fitting: Fitting = FITTING): number[] {
  const fits = [0, 1, 2, 3, 4].map((part) => fit(of.filter(({ base }) => place.get(base) !== part), fitting));
  return of.map(({ base, signs }) => { const { bias, weights } = fits[place.get(base)!]!; return signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias); });
}

export function told(of: readonly Example[], sums: readonly number[], from: readonly number[]): void {
  const share = (right: boolean, least: number): string => { const those = of.flatMap((row, i) => (row.right === right ? [sums[i]!] : [])); return `${((100 * those.filter((sum) => sum >= least).length) / those.length).toFixed(1)}%`; };
  for (const least of from) process.stdout.write(`  from ${least}: ${share(true, least)} of what it should hear, ${share(false, least)} of the rest\n`);
}
