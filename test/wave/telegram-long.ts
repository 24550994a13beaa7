import { telegramWave, wentWell } from './telegram.ts';

/* `npm run wave:telegram`: ten thousand people. */
const [people = 10_000, kills = 10, seed = 2026] = process.argv.slice(2).map(Number);
const report = await telegramWave({ people, kills, seed, tooMany: 3, blocked: 2, dropped: 1 });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
process.exitCode = wentWell(report) ? 0 : 1;
