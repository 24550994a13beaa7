import { wentWell, zaloWave } from './zalo.ts';

/* `npm run wave:zalo`: sixty rooms and three hundred people. */
const [rooms = 60, people = 300, seed = 2026, silent = 0] = process.argv.slice(2).map(Number);
const report = await zaloWave({ rooms, silent, people, tooMuchAfter: Math.floor((rooms + people) / 2), lostAfter: Math.floor((rooms + people) / 3), restartAfter: Math.floor((rooms + people) / 1.5), seed });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
process.exitCode = wentWell(report) ? 0 : 1;
