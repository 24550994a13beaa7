import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundUnasked, heard } from '../../src/core/room/hear.ts';
import type { Line } from '../../src/core/room/line.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { findIn } from '../../src/service.ts';

/* Lines as they are written in groups, by hand. `ask`: to be answered if nobody does; `own`: somebody's own dossier, never
 * answered there; `talk`: nothing for us. lines.jsonl and the parts dev2 to dev9 and written of more-lines.jsonl were tuned on;
 * the parts heldout, heldout2 and heldout3 were written before the tuning and are only counted. */

type Labelled = { readonly text: string; readonly want: Line; readonly part?: string };
const read = (name: string): Labelled[] => readFileSync(join(import.meta.dirname, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Labelled);
const dev = read('lines.jsonl');
const more = read('more-lines.jsonl');
const part = (name: string) => more.filter((one) => one.part === name);
const heldout = part('heldout');
const heldout2 = part('heldout2');
const heldout3 = part('heldout3');

const knowledge = loadKnowledge();
const world = { knowledge, now: Date.parse('2026-11-24T08:00:00+07:00'), find: findIn(knowledge) };
/** Each line is heard once, however many tests count it. */
const known = new Map<string, Line>();
const lineIn = (text: string): Line => known.get(text) ?? known.set(text, heard(text, world)).get(text)!;
/** What the room would say to it when its time has come. */
const speaks = (text: string): boolean => lineIn(text) === 'ask' && foundUnasked(text, world) !== undefined;

const of = (lines: readonly Labelled[], want: Line) => lines.filter((one) => one.want === want);
const wrong = (lines: readonly Labelled[], want: Line) => of(lines, want).filter((one) => lineIn(one.text) !== want).map((one) => `${lineIn(one.text)}: ${one.text}`);
const share = (lines: readonly Labelled[], want: Line) => 1 - wrong(lines, want).length / of(lines, want).length;

test('there are lines of all kinds in the hundreds, held-out ones too, and each stands once', () => {
  expect(dev.length).toBeGreaterThanOrEqual(400);
  expect(heldout.length + heldout2.length + heldout3.length).toBeGreaterThanOrEqual(870);
  expect(new Set([...dev, ...more].map((one) => one.text)).size).toBe(dev.length + more.length);
});

describe.each([['lines', dev], ['dev2', part('dev2')], ['dev3', part('dev3')], ['dev4', part('dev4')], ['dev5', part('dev5')], ['dev6', part('dev6')], ['dev7', part('dev7')], ['dev8', part('dev8')], ['dev9', part('dev9')], ['written', part('written')]] as const)('%s', (_, lines) => {
  test('of questions that should be answered at least 95% are heard as such', () => {
    expect(share(lines, 'ask'), wrong(lines, 'ask').join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('of talk at least 99% is passed over', () => {
    const heardAsAsked = of(lines, 'talk').filter((one) => lineIn(one.text) === 'ask').map((one) => one.text);
    expect(1 - heardAsAsked.length / of(lines, 'talk').length, heardAsAsked.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('what is about somebody\'s own dossier is never taken for a question to the room', () => {
    expect(of(lines, 'own').filter((one) => lineIn(one.text) === 'ask').map((one) => one.text)).toEqual([]);
  });
});

/* A little below the figures of the day they were written, so that a change for the worse is seen: never let them slip further.
 * None of the three was looked at, before or after. */
describe.each([
  ['heldout', heldout, { asks: 0.93, talk: 0.03, spokenTo: 0 }],
  ['heldout2', heldout2, { asks: 0.97, talk: 0.02, spokenTo: 0 }],
  ['heldout3', heldout3, { asks: 0.93, talk: 0.015, spokenTo: 0 }],
] as const)('%s', (_, lines, { asks, talk, spokenTo }) => {
  test('nothing is said about somebody\'s own dossier', () => {
    expect(of(lines, 'own').filter((one) => speaks(one.text)).length).toBe(0);
  });

  test(`of talk at most ${spokenTo} lines are spoken to`, () => {
    expect(of(lines, 'talk').filter((one) => speaks(one.text)).length).toBeLessThanOrEqual(spokenTo);
  });

  test(`of questions at least ${100 * asks}% are heard as such`, () => {
    expect(share(lines, 'ask')).toBeGreaterThanOrEqual(asks);
  });

  test(`of talk at most ${100 * talk}% stand as a question`, () => {
    expect(of(lines, 'talk').filter((one) => lineIn(one.text) === 'ask').length / of(lines, 'talk').length).toBeLessThanOrEqual(talk);
  });
});
