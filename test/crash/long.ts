import { storm } from './storm.ts';

/* `npm run storm`: the long version. */
const report = await storm({ kills: Number(process.argv[2] ?? 60), chats: 20, messages: 3000, seed: Number(process.argv[3] ?? 2026) });
process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
process.exitCode = report.handledTwice + report.lost + report.repliesMissing + report.replayDifferences + report.unhandled > 0 ? 1 : 0;
