import { platformStorm, wentWell } from './platform-storm.ts';

/* `npm run storm:platforms`: the long version. */
const [kills = 100, messages = 2000, seed = 2026] = process.argv.slice(2).map(Number);
const report = await platformStorm({ kills, chats: 20, messages, seed });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
process.exitCode = wentWell(report) ? 0 : 1;
