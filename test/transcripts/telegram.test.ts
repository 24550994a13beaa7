import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platformFiles } from './platform-files.ts';
import { runTranscript } from './run.ts';
import { telegramStage } from './telegram-stage.ts';
import { parseTranscript, writeTranscript, type Transcript } from './transcript.ts';

/* The same conversations with Telegram in the place of the screen. Where both platforms speak, those of Telegram are on the
 * emulator and Zalo stays a screen: somebody moves between them with a code in the middle of a dossier. Where a number answers
 * a question, its button is pressed, unless the script changes that message afterwards. */

test.each(platformFiles('telegram'))('%s is the same conversation on Telegram', { timeout: 300_000 }, async (name) => {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8');
  const stage = telegramStage({ as: source.includes('(telegram)') ? 'telegram' : 'zalo', press: !/\[(?:sửa|thu hồi)/.test(source) });
  expect(byChat(await runTranscript(parseTranscript(source), undefined, stage))).toBe(byChat(parseTranscript(source)));
});

/** Chats are served side by side: only the order within one chat is promised. */
const byChat = (played: Transcript): string =>
  writeTranscript({ ...played, steps: played.steps.map((step) => ({ ...step, bot: step.bot.toSorted((a, b) => chatOf(a).localeCompare(chatOf(b)) || (step.type === 'wait' ? a.localeCompare(b) : 0)) })) });

const chatOf = (block: string): string => /^→ (\S+): /.exec(block)?.[1] ?? '';
