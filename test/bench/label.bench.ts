import { judgeLabel } from '../../src/core/label/judge.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/* A label must be judged in 20 ms at the 95th percentile, and the time must grow with the text and not faster. */

const knowledge = loadKnowledge();
const label = 'TRÀ GỪNG\nThành phần: gừng 60%, đường, chất bảo quản (INS 211)\nKhối lượng tịnh: 200 g\nNSX: 02/04/2026\nHSD: 12 tháng\nĐịa chỉ: thôn 2, xã Bản Mây, tỉnh Lào Cai\nXuất xứ: Việt Nam\n';
const time = (text: string, runs: number): number => {
  const spans = Array.from({ length: runs }, () => { const start = performance.now(); judgeLabel({ text, kind: 'thuc_pham', on: '2026-11-20' as Day }, knowledge); return performance.now() - start; });
  return spans.toSorted((a, b) => a - b)[Math.floor(runs * 0.95)]!;
};
time(label, 200);
const p95 = time(label, 500);
process.stdout.write(`one label: p95 ${p95.toFixed(2)} ms\n`);
let slow = p95 > 20;
const hostile: Record<string, string> = { labels: label, unit: 'xã ', origin: 'xuất xứ ', letters: 'a', digits: '1', open: '(', date: '1/', lines: '\n', spaces: ' ' };
for (const [name, piece] of Object.entries(hostile)) {
  const [small, large] = [25_000, 100_000].map((size) => time(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), 5)) as [number, number];
  slow ||= large > Math.max(20, small * 8);
  process.stdout.write(`${name}: 25 kB ${small.toFixed(1)} ms, 100 kB ${large.toFixed(1)} ms\n`);
}
if (slow) process.exitCode = 1;
