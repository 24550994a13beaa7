import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platformFiles } from './platform-files.ts';
import { runTranscript } from './run.ts';
import { parseTranscript, writeTranscript, type Transcript } from './transcript.ts';
import { zaloStage } from './zalo-stage.ts';

/* The same conversations with Zalo in the place of the screen. */

test.each(platformFiles('zalo'))('%s is the same conversation on Zalo', { timeout: 300_000 }, async (name) => {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8');
  expect(byChat(await runTranscript(parseTranscript(source), undefined, zaloStage))).toBe(byChat(parseTranscript(source)));
});

/** Chats are served side by side, and Zalo takes its time: only the order within one chat is promised. While time passes
 *  a transcript does not name the private chats, so there they are compared without order. */
const byChat = (played: Transcript): string =>
  writeTranscript({ ...played, steps: played.steps.map((step) => ({ ...step, bot: step.bot.toSorted((a, b) => chatOf(a).localeCompare(chatOf(b)) || (step.type === 'wait' ? a.localeCompare(b) : 0)) })) });

const chatOf = (block: string): string => /^→ (\S+): /.exec(block)?.[1] ?? '';
