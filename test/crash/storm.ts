import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { step } from '../../src/core/producer/step.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { databaseIn } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
export const TALK = ['chào', 'đồng ý', 'htx', 'em làm bánh gai', 'ở xã Xuân Thành', 'nghệ an', 'lần đầu', '3 sao', 'có', 'không', 'không', 'không, nhãn riêng', 'chưa', 'à nhầm, hộ kinh doanh', 'còn thiếu gì', 'có đkkd rồi chưa kiểm nghiệm', 'tiến độ', 'để sau', 'giá vàng bao nhiêu?', 'thêm sản phẩm rượu nếp', 'htx', 'đừng nhắc nữa'];

export type StormReport = { kills: number; messages: number; resent: number; handledTwice: number; lost: number; repliesMissing: number; repliesRepeated: number; replayDifferences: number; unhandled: number; seconds: number };

/** A storm of messages through the simulator's pipe while the process is killed (SIGKILL) at random moments. Every line not
 *  acknowledged by `taken` is sent again with its id, as a platform would. */
export async function storm(options: { kills: number; chats: number; messages: number; seed: number }): Promise<StormReport> {
  const started = Date.now();
  const random = mulberry(options.seed);
  const data = mkdtempSync(join(tmpdir(), 'ocop-storm-'));
  const queue = Array.from({ length: options.messages }, (_, i) => ({ id: `s${i}`, chat: `dm:${i % options.chats}`, text: TALK[Math.floor(i / options.chats) % TALK.length]! }));
  const taken = new Set<string>();
  const replies = new Map<string, number>();
  let kills = 0;
  let resent = 0;
  const sentOnce = new Set<string>();
  for (let round = 0; round <= options.kills; round += 1) {
    const child = spawn(process.execPath, [MAIN, 'start', '--jsonl'], { env: { ...process.env, OCOP_DATA: data, OCOP_LOG_LEVEL: 'silent' } });
    // The last round lives until everything is taken and said.
    const dying = round < options.kills;
    await run(child, dying ? 350 + random() * 1200 : Infinity);
    if (dying) kills += 1;
  }
  const report = inspect();
  rmSync(data, { recursive: true, force: true });
  return report;

  /** Feeds what is open; kills after so many milliseconds, or ends when all is taken and said. */
  async function run(child: ChildProcessWithoutNullStreams, lives: number): Promise<void> {
    const gone = new Promise<void>((resolve) => { child.on('close', () => { resolve(); }); });
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      let read: { taken?: string; effect?: string };
      try { read = JSON.parse(line) as typeof read; } catch { return; }
      if (read.taken) taken.add(read.taken);
      if (read.effect) replies.set(read.effect, (replies.get(read.effect) ?? 0) + 1);
    });
    const timer = Number.isFinite(lives) ? setTimeout(() => child.kill('SIGKILL'), lives) : undefined;
    const open = queue.filter((one) => !taken.has(one.id));
    let at = 0;
    const feed = setInterval(() => {
      for (const one of open.slice(at, at + 2)) {
        if (sentOnce.has(one.id)) resent += 1;
        sentOnce.add(one.id);
        child.stdin.write(`${JSON.stringify(one)}\n`);
      }
      at += 2;
      if (at >= open.length) { clearInterval(feed); if (!Number.isFinite(lives)) child.stdin.end(); }
    }, 10);
    await gone;
    clearInterval(feed);
    clearTimeout(timer);
    lines.close();
  }

  function inspect(): StormReport {
    const store = openStore(databaseIn(data));
    const knowledge = loadKnowledge(undefined, readConfig({ OCOP_DATA: data }).office);
    const rows = store.database.sqlite.prepare("select payload from event where type = 'said'").all() as { payload: string }[];
    const counts = new Map<string, number>();
    for (const { payload } of rows) {
      const { message } = JSON.parse(payload) as { message: string };
      counts.set(message, (counts.get(message) ?? 0) + 1);
    }
    const effects = (store.database.sqlite.prepare("select id from outbox where type = 'say'").all() as { id: string }[]).map((row) => row.id);
    const differences = store.log.producerIds().filter((id) => replayProducer(store.log.eventsOf(id), store.producers.load(id), store.log.effectsOf, step, knowledge) !== undefined);
    const { unhandled } = store.log.counts();
    store.close();
    return {
      kills, messages: queue.length, resent,
      handledTwice: [...counts.values()].filter((n) => n > 1).length,
      lost: queue.filter((one) => !counts.has(one.id)).length,
      repliesMissing: effects.filter((id) => !replies.has(id)).length,
      repliesRepeated: [...replies.values()].filter((n) => n > 1).length,
      replayDifferences: differences.length, unhandled,
      seconds: Math.round((Date.now() - started) / 1000),
    };
  }
}

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
