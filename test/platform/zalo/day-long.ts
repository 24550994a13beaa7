import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/storage/store.ts';
import { day, whatWentWrong } from './day.ts';

/* `npm run -s day -- SEEDS`: so many days in virtual time, each from its own dice; the figures of each, and what must not be. */

const seeds = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [1, 2, 3, 4, 5, 6, 7, 8];
const FIGURES = ['said', 'lost', 'takenTwice', 'unanswered', 'saidTwice', 'saidTwiceUnmarked', 'connects', 'logins', 'loginsInAnHour', 'mostInAMinute', 'closest', 'firstContacts', 'announcedInAnHour', 'announcedAtNight', 'sentAtNight', 'recovered'] as const;

process.stdout.write(`seed ${FIGURES.join(' ')}\n`);
for (const seed of seeds) {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-day-'));
  const store = openStore(join(folder, 'ocop.db'));
  store.database.sqlite.pragma('synchronous = OFF');
  const seen = await day(store, seed);
  store.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${String(seed).padEnd(4)} ${FIGURES.map((figure) => String(seen[figure]).padEnd(figure.length)).join(' ')}\n`);
  for (const wrong of whatWentWrong(seen)) {
    process.stdout.write(`     WRONG  ${wrong}\n`);
    process.exitCode = 1;
  }
}
