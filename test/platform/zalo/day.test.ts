import { expect, test } from 'vitest';
import { freshStore } from '../../fresh.ts';
import { day, whatWentWrong } from './day.ts';

/* `npm run day` runs others. */
test('a bad day loses no message, makes no storm of logins, and keeps every cap', { timeout: 120_000 }, async () => {
  const store = freshStore();
  store.database.sqlite.pragma('synchronous = OFF');
  const seen = await day(store, 1);
  process.stdout.write(`${JSON.stringify(seen)}\n`);
  expect(whatWentWrong(seen)).toEqual([]);
});
