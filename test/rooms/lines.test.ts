import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineIn, type Line } from '../../src/core/room/is-question.ts';

/* lines.jsonl: lines as they are written in groups, by hand. `ask`: to be answered if nobody does; `own`: somebody's own dossier,
 * never answered there; `talk`: nothing for us. */

const lines = readFileSync(join(import.meta.dirname, 'lines.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string; want: Line });
const wrong = (want: Line) => lines.filter((one) => one.want === want && lineIn(one.text) !== want).map((one) => `${lineIn(one.text)}: ${one.text}`);
const share = (want: Line) => 1 - wrong(want).length / lines.filter((one) => one.want === want).length;

test('there are at least four hundred lines of all kinds', () => {
  expect(lines.length).toBeGreaterThanOrEqual(400);
  expect(new Set(lines.map((one) => one.text)).size).toBe(lines.length);
});

test('of questions that should be answered at least 95% are heard as such', () => {
  expect(share('ask'), wrong('ask').join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('of talk at least 99% is passed over', () => {
  expect(share('talk'), wrong('talk').join('\n')).toBeGreaterThanOrEqual(0.99);
});

test('what is about somebody\'s own dossier is never taken for a question to the room', () => {
  expect(lines.filter((one) => one.want === 'own' && lineIn(one.text) === 'ask').map((one) => one.text)).toEqual([]);
});
