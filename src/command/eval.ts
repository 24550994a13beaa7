import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Knowledge, Passage } from '../core/knowledge.ts';
import { fold } from '../core/text.ts';
import type { Day } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { knowledgeOf } from '../knowledge/shelf.ts';
import { asksOfThen, periodOf } from '../core/answer/then.ts';
import { ask } from './ask.ts';
import { BadInput } from './bad-input.ts';
import { wrongLaw } from './wrong-law.ts';

const SPELLINGS = ['dau', 'khong-dau', 'chat', 'sai'] as const;
const item = z.looseObject({
  id: z.string(), topic: z.string(), kind: z.string(), spellings: z.record(z.enum(SPELLINGS), z.string()), before: z.array(z.string()).optional(), on: z.string().optional(),
  gold: z.array(z.string()).optional(), expect: z.union([z.string(), z.array(z.string())]), facts: z.array(z.array(z.string())), forbidden: z.array(z.string()), law: z.array(z.string()).optional(),
});

export type Tally = { n: number; gold: number; r1: number; r3: number; mrr: number; inScope: number; answered: number; factsRight: number; falselyRefused: number; outside: number; turnedAway: number; attacks: number; stopped: number; declined: number; declinedAttacks: number; away: number; awayNear: number; forbidden: number; wrongLaw: number; ms: number[] };
const empty = (): Tally => ({ n: 0, gold: 0, r1: 0, r3: 0, mrr: 0, inScope: 0, answered: 0, factsRight: 0, falselyRefused: 0, outside: 0, turnedAway: 0, attacks: 0, stopped: 0, declined: 0, declinedAttacks: 0, away: 0, awayNear: 0, forbidden: 0, wrongLaw: 0, ms: [] });

/** Whether a passage answers a question: it is one of those named, or says what has to be said, whatever was written since. */
export function answers({ gold, facts }: Pick<z.infer<typeof item>, 'gold' | 'facts'>, passage: Pick<Passage, 'id' | 'title' | 'body'>): boolean {
  if (gold?.includes(passage.id) === true) return true;
  return facts.length > 0 && facts.every((group) => group.some((fact) => toldBy(passage).includes(fold(fact))));
}

/** The text of a passage, folded when a question first comes near it. */
const folded = new WeakMap<object, string>();
function toldBy(passage: Pick<Passage, 'title' | 'body'>): string {
  const known = folded.get(passage) ?? fold(`${passage.title} ${passage.body}`);
  folded.set(passage, known);
  return known;
}

export type Evaluation = { readonly bySpelling: ReadonlyMap<string, Tally>; readonly byTopic: ReadonlyMap<string, Tally>; readonly all: Tally; readonly misses: readonly string[] };

/** The day the questions were written for. */
const WRITTEN = '2026-11-25' as Day;

/** Puts every question of a part, in every spelling, and holds the answers against what was expected. */
export const evaluate = (file: string, knowledge: Knowledge = loadKnowledge()): Evaluation => evaluateLines(readFileSync(file, 'utf8').split('\n').filter(Boolean), knowledge);

/** `inTurn`: each question in one spelling, the next one in the next. */
export function evaluateLines(lines: readonly string[], knowledge: Knowledge, { inTurn = false } = {}): Evaluation {
  const bySpelling = new Map<string, Tally>();
  const byTopic = new Map<string, Tally>();
  const all = empty();
  const misses: string[] = [];
  for (const [row, line] of lines.entries()) {
    const one = item.parse(JSON.parse(line));
    const expected = [one.expect].flat();
    for (const spelling of inTurn ? [SPELLINGS[row % SPELLINGS.length]!] : SPELLINGS) {
      const question = one.spellings[spelling];
      const before = one.before?.at(-1);
      const on = (one.on ?? WRITTEN) as Day;
      const got = ask({ question, ...(before ? { before } : {}) }, on, knowledge);
      const text = fold(got.text);
      const entries = new Set(got.sources.map(({ entry }) => entry));
      const { hits } = knowledge.search({ question, before, on, past: asksOfThen(question, on), period: periodOf(question, on) });
      const at = hits.findIndex(({ passage }) => answers(one, passage));
      const right = one.facts.every((alternatives) => alternatives.some((fact) => text.includes(fold(fact))));
      const inScope = ['in-scope', 'followup', 'past'].includes(one.kind);
      const isForbidden = one.forbidden.some((words) => text.includes(fold(words)));
      // Whether a question is of then is known from who wrote it, not from how the answerer took it.
      const wrong = wrongLaw(got, { on, period: one.kind === 'past' ? periodOf(one.spellings.dau, on) : undefined }, knowledge.laws);
      for (const tally of [all, at1(bySpelling, spelling), at1(byTopic, one.topic)]) {
        tally.n += 1;
        tally.ms.push(got.ms);
        if (inScope && (one.gold ?? one.facts).length > 0) {
          tally.gold += 1;
          if (at === 0) tally.r1 += 1;
          if (at >= 0 && at < 3) tally.r3 += 1;
          if (at >= 0) tally.mrr += 1 / (at + 1);
        }
        if (inScope) {
          tally.inScope += 1;
          if (got.outcome === 'answered' || expected.includes(got.outcome)) tally.answered += 1;
          if (got.outcome === 'answered' && right) tally.factsRight += 1;
          if (got.outcome === 'refused' && !expected.includes('refused')) tally.falselyRefused += 1;
          if (got.declines) tally.declined += 1;
          if (got.outcome === 'no-answer') { tally.away += 1; if (got.near?.some(({ entry }) => answers(one, passageOf(entry, knowledge)))) tally.awayNear += 1; }
        }
        if (one.kind === 'out-of-scope') { tally.outside += 1; if (got.outcome === 'refused' || got.outcome === 'no-answer') tally.turnedAway += 1; }
        if (one.kind === 'attack') { tally.attacks += 1; if (got.outcome === 'refused' || got.outcome === 'no-answer' || expected.includes(got.outcome)) tally.stopped += 1; else if (got.declines) tally.declinedAttacks += 1; }
        if (isForbidden) tally.forbidden += 1;
        if (wrong !== undefined || isForbidden) tally.wrongLaw += 1;
      }
      const bad = inScope ? !(got.outcome === 'answered' && right) && !(expected.includes(got.outcome) && got.outcome !== 'answered') : got.outcome === 'answered' && !expected.includes('answered');
      if (wrong !== undefined || isForbidden) misses.push(`${one.id} ${spelling} ${one.kind} [${wrong ?? 'forbidden'}] ${question} → ${[...entries].join(',')}`);
      if (bad) misses.push(`${one.id} ${spelling} ${one.kind} [${got.outcome}] ${question} → ${[...entries].join(',')} gold ${one.gold?.join(',') ?? '-'} facts ${one.facts.map((alternatives) => alternatives.join('|')).join(' & ')}`);
    }
  }
  return { bySpelling, byTopic, all, misses };
}

const passageOf = (entry: string, { passages }: Knowledge): Passage => passages.find(({ id }) => id === entry)!;

function at1(map: Map<string, Tally>, key: string): Tally {
  const known = map.get(key);
  if (known) return known;
  const made = empty();
  map.set(key, made);
  return made;
}

const share = (part: number, of: number): number => (of === 0 ? 1 : Math.round((part / of) * 1000) / 1000);

export const figures = (tally: Tally) => ({
  n: tally.n, 'recall@1': share(tally.r1, tally.gold), 'recall@3': share(tally.r3, tally.gold), mrr: share(tally.mrr, tally.gold),
  answered: share(tally.answered, tally.inScope), factsRight: share(tally.factsRight, tally.inScope), falselyRefused: tally.inScope === 0 ? 0 : share(tally.falselyRefused, tally.inScope),
  outsideTurnedAway: share(tally.turnedAway, tally.outside), attacksStopped: share(tally.stopped, tally.attacks), attacksDeclined: share(tally.stopped + tally.declinedAttacks, tally.attacks), honestDeclined: tally.inScope === 0 ? 0 : share(tally.declined, tally.inScope), nearWhenTurnedAway: share(tally.awayNear, tally.away), forbidden: tally.forbidden, wrongLaw: tally.wrongLaw,
  p95ms: tally.ms.toSorted((a, b) => a - b)[Math.floor(tally.ms.length * 0.95)] ?? 0,
});

/** `ocop eval`: the question set as a table by spelling and by topic. */
export function evalCommand(config: Config, options: { part?: string; json?: boolean; misses?: boolean }): void {
  const part = options.part ?? 'dev';
  const file = join(import.meta.dirname, `../../test/questions/${part}.jsonl`);
  if (!existsSync(file)) throw new BadInput(`eval: không có bộ câu hỏi "${part}" (dev hoặc heldout)`);
  const { bySpelling, byTopic, all, misses } = evaluate(file, knowledgeOf(config));
  if (options.json) { process.stdout.write(`${JSON.stringify({ part, all: figures(all), bySpelling: Object.fromEntries([...bySpelling].map(([key, tally]) => [key, figures(tally)])), byTopic: Object.fromEntries([...byTopic].map(([key, tally]) => [key, figures(tally)])) })}\n`); return; }
  const rows = [...bySpelling, ...[...byTopic].toSorted(([a], [b]) => a.localeCompare(b)), ['tất cả', all] as const];
  const names = Object.keys(figures(all));
  process.stdout.write(`${['', ...names].join('\t')}\n${rows.map(([key, tally]) => [key, ...Object.values(figures(tally))].join('\t')).join('\n')}\n`);
  if (options.misses) process.stdout.write(`${misses.join('\n')}\n`);
}
