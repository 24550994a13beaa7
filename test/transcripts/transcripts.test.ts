import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTranscript } from './run.ts';
import { parseTranscript, writeTranscript } from './transcript.ts';

/* Every .txt here is a conversation. `npm run transcripts:update` rewrites the bot's lines for review. */

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted();

test('there are at least twenty transcripts', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

for (const name of files) {
  const source = readFileSync(join(folder, name), 'utf8');
  const transcript = parseTranscript(source);
  test(`${name}: ${transcript.title}`, async () => {
    const played = writeTranscript(await runTranscript(transcript));
    if (process.env['TRANSCRIPTS'] === 'update') writeFileSync(join(folder, name), played);
    else expect(played).toBe(source);
  });
}
