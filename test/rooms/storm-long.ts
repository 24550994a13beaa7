import { handOverStorm } from './storm.ts';

/* `npm run -s storm:rooms`: fifty kills during hand-overs. */
const report = await handOverStorm({ kills: 50, producers: 120, seed: 20_261_125 });
process.stdout.write(`${JSON.stringify(report)}\n`);
if (report.lost + report.answeredTwice + report.toTheWrongPerson + report.postedTwice + report.replayDifferences + report.unhandled > 0) process.exitCode = 1;
