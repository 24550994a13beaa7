import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from '../../src/core/report/report.ts';
import { VIEWS } from '../../src/core/report/table.ts';
import { EVERYTHING } from '../../src/core/staff/roles.ts';
import { asWorkbook } from '../../src/command/report/write.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/storage/store.ts';
import { fillProvince } from '../report/province.ts';

/* `npm run -s bench:report`: a province of 20,000 products in a database, and every table of it. Says the time on the wall and that
 * of the processor, since the machine may be busy; over two seconds of either ends with 1. */

const PRODUCTS = 20_000;
const LIMIT = 2000;
const now = Date.parse('2026-11-25T08:00:00+07:00');
const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
const file = join(folder, 'ocop.db');
const filled = openStore(file);
fillProvince(filled, 7, { producers: 10_150, productsEach: 2, communes: 129, now });
filled.close();

const knowledge = loadKnowledge();
const store = openStore(file);
const cpu = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
const spent = { wall: 0, cpu: 0 };
function timed<T>(what: string, act: () => T, counts = true): T {
  const [wall, used] = [performance.now(), cpu()];
  const made = act();
  const [took, worked] = [performance.now() - wall, cpu() - used];
  if (counts) { spent.wall += took; spent.cpu += worked; }
  process.stdout.write(`${what.padEnd(24)} ${took.toFixed(0).padStart(6)} ms, ${worked.toFixed(0).padStart(6)} ms of processor\n`);
  return made;
}

const source = timed('read', () => store.office.counted());
const made = timed('count', () => report(source, { scope: EVERYTHING }, { knowledge, now }));
const tables = VIEWS.map((view) => timed(view, () => made.table(view)));
timed('paragraph', () => made.paragraph());
const products = source.producers.reduce((n, one) => n + one.products.length, 0);
process.stdout.write(`${products} products of ${source.producers.length} producers, all ${VIEWS.length} tables and the paragraph: ${spent.wall.toFixed(0)} ms, ${spent.cpu.toFixed(0)} ms of processor\n`);
const started = performance.now();
writeFileSync(join(folder, 'all.xlsx'), await asWorkbook(tables, undefined));
process.stdout.write(`as one workbook: ${(performance.now() - started).toFixed(0)} ms more\n`);
store.close();
rmSync(folder, { recursive: true, force: true });
if (products < PRODUCTS || Math.min(spent.wall, spent.cpu) > LIMIT) process.exitCode = 1;
