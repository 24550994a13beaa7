import { setTimeout } from 'node:timers/promises';
import { answer } from '../../../src/core/answer/answer.ts';
import type { Query } from '../../../src/core/answer/search.ts';
import { asksOfThen, periodOf } from '../../../src/core/answer/then.ts';
import type { Knowledge, Passage } from '../../../src/core/knowledge.ts';
import type { Day } from '../../../src/core/time.ts';
import { KNOWLEDGE_FOLDER } from '../../../src/knowledge/load.ts';
import { readWords } from '../../../src/knowledge/words.ts';
import { openSearch } from '../../../src/search/search.ts';
import { inScope, readQuestions, type Split } from '../../questions/read.ts';
import { openEngine, type EngineName } from './engines.ts';

const SPELLINGS = ['dau', 'khong-dau', 'chat', 'sai'] as const;
const WRITTEN = '2026-11-25' as Day;

export type Put = { readonly query: Query; readonly gold: readonly string[]; readonly spelling: (typeof SPELLINGS)[number] };

/** Questions that stand alone and whose passages are known: follow-ups are left out, for no other library has a talk to lean on. */
export const questionsOf = (part: Split, every = 1): readonly Put[] =>
  readQuestions(part).filter((item) => item.gold && inScope(item) && item.before === undefined).filter((_, i) => i % every === 0).flatMap((item) => {
    const on = (item.on ?? WRITTEN) as Day;
    return SPELLINGS.map((spelling): Put => {
      const question = item.spellings[spelling];
      return { spelling, gold: item.gold!, query: { question, on, past: asksOfThen(question, on), period: periodOf(question, on) } };
    });
  });

export type Found = { readonly n: number; readonly r1: number; readonly r3: number; readonly mrr: number };

/** How often the right passage comes first, among three, and one over its place; by spelling. */
export function found(put: readonly Put[], came: readonly (readonly string[])[]): Record<string, Found> {
  const places = put.map(({ gold, spelling }, i) => ({ spelling, at: came[i]!.findIndex((id) => gold.includes(id)) }));
  const share = (of: typeof places): Found => {
    const mean = (worth: (at: number) => number) => Math.round((of.reduce((sum, { at }) => sum + worth(at), 0) / of.length) * 1000) / 1000;
    return { n: of.length, r1: mean((at) => (at === 0 ? 1 : 0)), r3: mean((at) => (at >= 0 && at < 3 ? 1 : 0)), mrr: mean((at) => (at < 0 ? 0 : 1 / (at + 1))) };
  };
  return Object.fromEntries([...SPELLINGS.map((spelling) => [spelling, share(places.filter((one) => one.spelling === spelling))] as const), ['all', share(places)]]);
}

export type Cost = { readonly buildMs: number; readonly p50: number; readonly p95: number; readonly heapMB: number; readonly rssMB: number };

/** In a process of its own, started with --expose-gc: what an engine finds, and what it takes beside the passages it is built from. */
export async function measured(name: EngineName, passages: readonly Passage[], put: readonly Put[]): Promise<Cost & { readonly found: Record<string, Found> }> {
  const words = readWords(KNOWLEDGE_FOLDER);
  const before = await held();
  const begun = performance.now();
  const engine = await openEngine(name, passages, words);
  const buildMs = Math.round(performance.now() - begun);
  const after = await held();
  const { came, p50, p95 } = await timed(put, (query) => engine(query));
  return { buildMs, p50, p95, heapMB: round(after.heap - before.heap), rssMB: round(after.rss - before.rss), found: found(put, came) };
}

/** From the words to the text that would be sent: refusals, rules, search, bands and wording. */
export async function wholeAnswer(knowledge: Knowledge, passages: readonly Passage[], put: readonly Put[]): Promise<Pick<Cost, 'p50' | 'p95'>> {
  const search = openSearch(passages, readWords(KNOWLEDGE_FOLDER));
  const { p50, p95 } = await timed(put, ({ question, on }) => answer({ text: question, on }, { ...knowledge, passages, search }));
  return { p50, p95 };
}

async function timed<T>(put: readonly Put[], run: (query: Query) => T | Promise<T>): Promise<{ came: readonly T[]; p50: number; p95: number }> {
  for (const { query } of put.slice(0, 40)) await run(query);
  const times: number[] = [];
  const came: T[] = [];
  for (const { query } of put) {
    const at = performance.now();
    came.push(await run(query));
    times.push(performance.now() - at);
  }
  times.sort((a, b) => a - b);
  const of = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 100) / 100;
  return { came, p50: of(0.5), p95: of(0.95) };
}

const round = (mega: number): number => Math.round(mega * 10) / 10;

/** Once all garbage of the loading is gone. */
async function held(): Promise<{ heap: number; rss: number }> {
  for (let i = 0; i < 6; i += 1) {
    globalThis.gc?.();
    await setTimeout(20);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 1_048_576, rss: rss / 1_048_576 };
}
