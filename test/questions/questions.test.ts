import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/text.ts';
import { inScope, readAsked, readQuestions, type Question } from './read.ts';
import { bare, chat, misspelt } from './spellings.ts';

const dev = readQuestions('dev');
const heldout = readQuestions('heldout');
const wide = readQuestions('wide');
const fresh = readQuestions('fresh');
const more = readQuestions('more');
const heldout2 = readQuestions('heldout2');
const later = readQuestions('later');
const heldout3 = readQuestions('heldout3');
const section = readQuestions('section');
const section2 = readQuestions('section2');
const heldout4 = readQuestions('heldout4');
const heldout5 = readQuestions('heldout5');
const heldout6 = readQuestions('heldout6');
const section3 = readQuestions('section3');
const others = readQuestions('others');
const all = [...dev, ...heldout, ...wide, ...fresh, ...more, ...heldout2, ...later, ...heldout3, ...section, ...section2, ...heldout4, ...heldout5, ...heldout6, ...section3, ...others];

describe('the question set', () => {
  test('every item has its own id and its own words, and lies in the file its split names', () => {
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    expect(new Set(all.map((item) => JSON.stringify([item.before, item.on, fold(item.spellings.dau)]))).size).toBe(all.length);
    expect(dev.every((item) => item.split === 'dev')).toBe(true);
    expect(heldout.every((item) => item.split === 'heldout')).toBe(true);
    expect(wide.every((item) => item.split === 'wide')).toBe(true);
    expect(fresh.every((item) => item.split === 'fresh')).toBe(true);
    expect(more.every((item) => item.split === 'more')).toBe(true);
    expect(heldout2.every((item) => item.split === 'heldout2')).toBe(true);
    expect(later.every((item) => item.split === 'later')).toBe(true);
    expect(heldout3.every((item) => item.split === 'heldout3')).toBe(true);
    expect(section.every((item) => item.split === 'section')).toBe(true);
    expect(section2.every((item) => item.split === 'section2')).toBe(true);
    expect(heldout4.every((item) => item.split === 'heldout4')).toBe(true);
    expect(heldout5.every((item) => item.split === 'heldout5')).toBe(true);
    expect(heldout6.every((item) => item.split === 'heldout6')).toBe(true);
    expect(section3.every((item) => item.split === 'section3')).toBe(true);
    expect(others.every((item) => item.split === 'others')).toBe(true);
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
    const held = new Set([...heldout, ...heldout2, ...heldout3, ...heldout4, ...heldout5, ...heldout6, ...section3, ...fresh].map(({ spellings }) => fold(spellings.dau)));
    expect(asked.filter(({ text }) => held.has(fold(text)))).toEqual([]);
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
