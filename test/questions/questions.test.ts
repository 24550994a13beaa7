import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/text.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { inScope, readAsked, readQuestions, readUncovered, SPLITS, type Question, type Split } from './read.ts';
import { bare, chat, misspelt } from './spellings.ts';

const parts = new Map(SPLITS.map((split) => [split, readQuestions(split)]));
const all = [...parts.values()].flat();
const [dev, heldout, wide, fresh] = (['dev', 'heldout', 'wide', 'fresh'] as const).map((split) => parts.get(split)!) as [Question[], Question[], Question[], Question[]];

/** The questions of all parts that say how good the answers are, but of those named. */
const heldBack = (...but: readonly Split[]): ReadonlySet<string> => new Set(SPLITS.filter((split) => !but.includes(split) && !ASKED_WITH.has(split)).flatMap((split) => parts.get(split)!).map(({ spellings }) => fold(spellings.dau)));
/** These are learnt from, and stand in the knowledge as ways people ask. */
const ASKED_WITH: ReadonlySet<Split> = new Set(['more', 'later', 'section', 'section2', 'others', 'hands', 'plain']);

describe('the question set', () => {
  test('every item has its own id and its own words, and lies in the file its split names', () => {
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    expect(new Set(all.map((item) => JSON.stringify([item.before, item.on, fold(item.spellings.dau)]))).size).toBe(all.length);
    for (const [split, items] of parts) expect(items.every((item) => item.split === split), split).toBe(true);
  });

  test('four spellings differ, the unmarked one is the full one without marks', () => {
    for (const { id, spellings } of all) {
      expect(new Set(Object.values(spellings)).size, id).toBe(4);
      expect(spellings['khong-dau'], id).toBe(bare(spellings.dau));
    }
  });

  test('the stored chat and misspelled forms are those of the generator, but for the ones typed by hand', () => {
    const byHand = all.filter(({ spellings }) => spellings.chat !== chat(spellings.dau) || spellings.sai !== misspelt(spellings.dau));
    expect(byHand.length / all.length).toBeLessThan(0.5);
  });

  test('an item that must be answered says by what the answer is told right', () => {
    const unsaid = all.filter((item) => item.expect === 'answered' && item.facts.length === 0);
    expect(unsaid.map((item) => item.id)).toEqual([]);
  });

  test('it is large enough and broad enough to measure with', () => {
    const count = (fits: (item: Question) => boolean) => all.filter(fits).length;
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(count(inScope)).toBeGreaterThanOrEqual(320);
    expect(count((item) => item.kind === 'out-of-scope' || item.kind === 'attack')).toBeGreaterThanOrEqual(60);
    expect(count((item) => item.boundary)).toBeGreaterThanOrEqual(100);
    expect(count((item) => item.before !== undefined)).toBeGreaterThanOrEqual(40);
    expect(all.filter((item) => item.kind === 'followup' && item.before === undefined)).toEqual([]);
  });

  test('what is learnt from is of every kind, and none of it is a question of a part that is held out', () => {
    const asked = readAsked();
    expect(new Set(asked.map(({ want }) => want)).size).toBe(8);
    const held = heldBack('dev', 'wide');
    expect(asked.filter(({ text }) => held.has(fold(text)))).toEqual([]);
    const unanswered = new Set(readFileSync(new URL('uncovered-heldout.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => fold((JSON.parse(line) as { text: string }).text)));
    expect(readUncovered().filter(({ text }) => held.has(fold(text)) || unanswered.has(fold(text)))).toEqual([]);
  });

  test('no question by which a figure is measured stands among the ways of asking in the knowledge', () => {
    const held = heldBack();
    expect(loadKnowledge().passages.flatMap(({ id, asks }) => asks.filter((ask) => held.has(fold(ask))).map((ask) => `${id}: ${ask}`))).toEqual([]);
  });

  test('the wide and the fresh part are of two hundred questions, a fifth of them of what is refused or next to it', () => {
    const both = [...wide, ...fresh];
    expect(both.length).toBeGreaterThanOrEqual(200);
    expect(both.filter(({ topic }) => topic === 'tu-choi' || topic === 'tan-cong').length).toBeGreaterThanOrEqual(40);
  });

  test('the held-out part is about a third, of every kind', () => {
    const share = heldout.length / (dev.length + heldout.length);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
    expect(new Set(heldout.map((item) => item.kind))).toEqual(new Set(all.map((item) => item.kind)));
  });
});
