import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from '../../src/core/producer/step.ts';
import { openEngine } from '../../src/engine/engine.ts';
import { take } from '../../src/engine/take.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import { openStore } from '../../src/storage/store.ts';

/* `npm run bench`: what one durable message costs (recorded, stepped, saved, queued, sent, marked), with few and with many
 * producers in the database. Every figure for many is also given as a ratio to the one for few, in the same run. */

const TALK = ['tiến độ', 'còn thiếu gì', 'có đkkd rồi chưa kiểm nghiệm', 'bao giờ nộp', 'à nhầm, htx', 'kiểm nghiệm ở đâu', 'ở xã Xuân Thành tỉnh Nghệ An', '1', 'để sau', 'hồ sơ của tôi'];
const SETTLING = ['chào', 'đồng ý', 'htx làm bánh gai ở xã Xuân Thành tỉnh Nghệ An', 'thêm sản phẩm rượu nếp', 'lần đầu, 3 sao'];

type Figures = { producers: number; products: number; events: number; perSecond: number; perSecondTogether: number; p50: number; p95: number; p99: number; openMs: number; startMs: number; idleMB: number; fileMB: number };

async function measure(producers: number, events: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const file = join(folder, 'ocop.db');
  const knowledge = loadKnowledge();
  let luck = 0;
  const taking = (keep: ReturnType<typeof openStore>) => ({ keep, machine: step, knowledge, apology: '', isUnavailable, luck: () => (luck += 1).toString(16).padStart(16, '0') });
  const filling = openStore(file);
  filling.database.sqlite.pragma('synchronous = OFF');
  // As old as today: else the service that is measured at rest would be busy with the reminders of weeks.
  let now = Date.now();
  for (let i = 0; i < producers; i += 1) {
    SETTLING.forEach((text, turn) => { now += 1; take(incoming({ type: 'said', text }, { channel: `zalo/dm:${i}`, message: `f${turn}`, at: now }), now, taking(filling)); });
  }
  filling.database.sqlite.exec("update outbox set state = 'delivered'");
  filling.close();
  const idle = await idleService(folder);

  const begun = performance.now();
  const store = openStore(file);
  loadKnowledge();
  const engine = openEngine({ store, machine: step, knowledge, platforms: [simulated('zalo', () => undefined)], files: filesIn(folder), clock: { now: () => now }, logger: quiet, apology: '', isUnavailable });
  await engine.start();
  const startMs = performance.now() - begun;

  const latencies: number[] = [];
  const from = performance.now();
  for (let i = 0; i < events; i += 1) {
    now += 50;
    const at = performance.now();
    await engine.admit(incoming({ type: 'said', text: TALK[i % TALK.length]! }, { channel: `zalo/dm:${(i * 7919) % producers}`, message: `b${i}`, at: now }));
    latencies.push(performance.now() - at);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await engine.drain(30_000);
  const seconds = (performance.now() - from) / 1000;
  // As a busy service meets them: sixteen people write at the same time.
  const began = performance.now();
  for (let i = 0; i < events; i += 16) {
    now += 50;
    await Promise.all(Array.from({ length: 16 }, (_, k) => engine.admit(incoming({ type: 'said', text: TALK[(i + k) % TALK.length]! }, { channel: `zalo/dm:${((i + k) * 7919) % producers}`, message: `c${i + k}`, at: now }))));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await engine.drain(30_000);
  const together = (performance.now() - began) / 1000;
  await engine.stop();
  const { products } = store.log.counts();
  const pages = Number(store.database.sqlite.pragma('page_count', { simple: true })) * Number(store.database.sqlite.pragma('page_size', { simple: true }));
  store.close();
  rmSync(folder, { recursive: true, force: true });
  latencies.sort((a, b) => a - b);
  const at = (share: number) => Math.round(latencies[Math.floor(latencies.length * share)]! * 100) / 100;
  return { producers, products, events, perSecond: Math.round(events / seconds), perSecondTogether: Math.round((Math.ceil(events / 16) * 16) / together), p50: at(0.5), p95: at(0.95), p99: at(0.99), openMs: Math.round(startMs), ...idle, fileMB: Math.round(pages / 1_048_576) };
}

/** The real service in a process of its own: how long until it answers, and its resident memory when nothing happens. */
async function idleService(data: string): Promise<{ startMs: number; idleMB: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=8', '--heap-growing-percent=50', join(import.meta.dirname, '../../src/main.ts'), 'start', '--jsonl'], { env: { ...process.env, OCOP_DATA: data, OCOP_LOG_LEVEL: 'silent' } });
  child.stdin.write('not json\n');
  await once(child.stdout, 'data');
  const startMs = Math.round(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  child.stdin.end();
  await once(child, 'close');
  return { startMs, idleMB: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024) };
}

const [few = 100, many = 10_000, events = 3000] = process.argv.slice(2).map(Number);
const small = await measure(few, events);
const large = await measure(many, events);
const ratio = Object.fromEntries((['perSecond', 'perSecondTogether', 'p50', 'p95', 'p99', 'openMs', 'startMs', 'idleMB'] as const).map((key) => [key, Math.round((large[key] / small[key]) * 100) / 100]));
process.stdout.write(`${JSON.stringify({ small, large, ratio }, null, 1)}\n`);
