import { expect, test } from 'vitest';
import { handOverStorm } from './storm.ts';

test('killed during hand-overs: no question lost, no answer twice, none to the wrong person', { timeout: 240_000 }, async () => {
  const report = await handOverStorm({ kills: 4, producers: 12, seed: 7 });
  expect(report).toMatchObject({ kills: 4, lost: 0, answeredTwice: 0, toTheWrongPerson: 0, postedTwice: 0, replayDifferences: 0, unhandled: 0 });
});
