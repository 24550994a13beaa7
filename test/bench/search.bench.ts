import { execFileSync } from 'node:child_process';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ENGINES, type EngineName } from './search/engines.ts';
import { measured, questionsOf, wholeAnswer, type Cost, type Found } from './search/measure.ts';
import { scaledTo } from './search/scaled.ts';

/* `npm run bench:search`: our search beside minisearch and orama, on the same passages and questions, in one run; each in a process of its
 * own, one after the other, so that none pays for the garbage of another. First on the real passages: how often the right one comes
 * first. Then on 5,000 (search/scaled.ts): speed, memory, and how often the right one still comes before its ten variants. Last the whole
 * way of an answer without a model, which must stay under 50 ms at the 95th percentile. `--part heldout` is not for tuning. */

const SIZE = 5000;
/** ms, from words to words. */
const MARK = 50;
const given = process.argv.slice(2);
const part = given.includes('heldout') ? 'heldout' : 'dev';
const child = given.find((one) => one.startsWith('--child='))?.slice('--child='.length);

type Line = Cost & { readonly name: EngineName; readonly size: number; readonly found: Record<string, Found> };

const percent = (share: number): string => (share * 100).toFixed(1);
const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  return `${rows.map((row) => row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!))).join('  ')).join('\n')}\n`;
};

function inChild(what: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', import.meta.filename, `--child=${what}`, part], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

if (child === undefined) {
  const real = loadKnowledge().passages.length;
  const lines = [real, SIZE].map((size) => ENGINES.map((name) => inChild(`${name}/${size}`) as Line));
  const spellings = Object.keys(lines[0]![0]!.found);
  process.stdout.write(`${part}, ${lines[0]![0]!.found['all']!.n} questions that stand alone; ${real} passages. recall@1 / recall@3 / MRR, in hundredths\n`);
  process.stdout.write(table([['', ...spellings], ...lines[0]!.map((line) => [line.name, ...spellings.map((one) => { const { r1, r3, mrr } = line.found[one]!; return `${percent(r1)} / ${percent(r3)} / ${percent(mrr)}`; })])]));
  for (const of of lines) {
    process.stdout.write(`\n${of[0]!.size} passages\n`);
    process.stdout.write(table([['', 'recall@1', 'recall@3', 'MRR', 'build ms', 'p50 ms', 'p95 ms', 'heap MB', 'rss MB'], ...of.map((line) => { const { r1, r3, mrr } = line.found['all']!; return [line.name, percent(r1), percent(r3), percent(mrr), line.buildMs, line.p50, line.p95, line.heapMB, line.rssMB]; })]));
  }
  const { p50, p95 } = inChild('answer') as Pick<Cost, 'p50' | 'p95'>;
  process.stdout.write(`\nan answer without a model, ${SIZE} passages: p50 ${p50} ms, p95 ${p95} ms\n`);
  if (p95 > MARK) process.exitCode = 1;
} else if (child === 'answer') {
  const knowledge = loadKnowledge();
  process.stdout.write(JSON.stringify(await wholeAnswer(knowledge, scaledTo(SIZE, knowledge.passages), questionsOf(part))));
} else {
  const [name, size] = child.split('/') as [EngineName, string];
  // What their front pages show takes a second a question there: every tenth will do.
  const put = questionsOf(part, name === 'minisearch loose' && Number(size) === SIZE ? 10 : 1);
  // Written and read anew, so that no string is a slice of a file that an engine would be charged with letting go.
  const passages = JSON.parse(JSON.stringify(scaledTo(Number(size), loadKnowledge().passages))) as ReturnType<typeof scaledTo>;
  process.stdout.write(JSON.stringify({ name, size: passages.length, ...await measured(name, passages, put) }));
}
