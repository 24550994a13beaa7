import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTranscript } from './run.ts';
import { parseTranscript, writeTranscript } from './transcript.ts';
import { zaloStage } from './zalo-stage.ts';

/* The same conversations with Zalo in the place of the screen. */

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted();

test.each(files)('%s is the same conversation on Zalo', { timeout: 300_000 }, async (name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  expect(writeTranscript(await runTranscript(parseTranscript(source), undefined, zaloStage))).toBe(source);
});
