import { wentWell, zaloWave } from './zalo.ts';

/* `npm run wave:zalo`: sixty rooms and three hundred people. */
const [rooms = 60, people = 300, silent = 0] = process.argv.slice(2).map(Number);
const after = (share: number): number => Math.floor((rooms + people) * share);
const report = await zaloWave({ rooms, silent, people, killedAfter: [after(0.1), after(0.75)], lostAfter: after(0.33), tooMuchAfter: after(0.5) });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
process.exitCode = wentWell(report) ? 0 : 1;
