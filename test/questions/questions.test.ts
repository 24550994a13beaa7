import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/text.ts';
import { readQuestions } from './read.ts';
import { bare, chat, misspelt } from './spellings.ts';

const dev = readQuestions('dev');
const heldout = readQuestions('heldout');
const all = [...dev, ...heldout];

describe('the question set', () => {
  test('every item has its own id and its own words, and lies in the file its split names', () => {
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    expect(new Set(all.map((item) => JSON.stringify([item.before, item.on, fold(item.spellings.dau)]))).size).toBe(all.length);
    expect(dev.every((item) => item.split === 'dev')).toBe(true);
    expect(heldout.every((item) => item.split === 'heldout')).toBe(true);
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
});
