import { expect, test } from 'vitest';
import { platformStorm } from './platform-storm.ts';

test('killed five times in a storm through Zalo and Telegram at once: each message is handled once, no reply is lost', { timeout: 600_000 }, async () => {
  const report = await platformStorm({ kills: 5, chats: 6, messages: 90, seed: 11 });
  expect(report).toMatchObject({
    handledTwice: 0, lost: 0, strangers: 0, unhandled: 0, replayDifferences: 0, violations: [], unanswered: 0, endsCleanly: true, kills: 5, messages: 90,
    replies: { missing: 0, repeatedUnmarked: 0, open: 0 },
  });
  expect(report.replies.sent).toBeGreaterThan(60);
});
