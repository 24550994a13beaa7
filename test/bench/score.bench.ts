import { fixFirst, nextRank } from '../../src/core/score/fix.ts';
import { score } from '../../src/core/score/score.ts';
import { pointsOf } from '../../src/core/score/sheet.ts';
import { fixInWords } from '../../src/core/say/score.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/* `npm run bench:score`: one estimate as `ocop score` makes it, over all 26 sheets with none to all criteria answered. */

const began = performance.now();
const knowledge = loadKnowledge();
const loadMs = performance.now() - began;
const times: number[] = [];
for (let round = 0; round < 40; round += 1) {
  for (const sheet of knowledge.sheets.values()) {
    const answers = new Map(sheet.criteria.filter((_, i) => (i * 7 + round) % 40 < round).map((one, i) => [one.code, pointsOf(one)[(i + round) % pointsOf(one).length]!]));
    const at = performance.now();
    const { stars } = score(sheet, answers);
    fixFirst(sheet, answers, new Set(), nextRank(stars)).map((fix) => fixInWords(fix, sheet, knowledge));
    times.push(performance.now() - at);
  }
}
times.sort((a, b) => a - b);
const share = (of: number) => Math.round(times[Math.floor(times.length * of)]! * 1000) / 1000;
const p95 = share(0.95);
process.stdout.write(`${JSON.stringify({ estimates: times.length, p50: share(0.5), p95, p99: share(0.99), knowledgeLoadMs: Math.round(loadMs), rssMB: Math.round(process.memoryUsage().rss / 1_048_576) })}\n`);
if (p95 > 5) process.exitCode = 1;
