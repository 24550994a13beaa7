import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelId } from '../../src/core/ids.ts';
import { readConfig } from '../../src/config.ts';
import { step } from '../../src/core/producer/step.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { databaseIn } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

export type HandOverReport = { kills: number; questions: number; lost: number; answeredTwice: number; toTheWrongPerson: number; saidAgainAfterAKill: number; postedTwice: number; replayDifferences: number; unhandled: number; seconds: number };

type Line = { readonly id: string; readonly chat: string; readonly platform: string; readonly text: string; readonly from?: string; readonly quotes?: string; readonly addressed?: boolean; readonly notBefore?: number };

/** Producers on two platforms ask, agree, and a consultant answers each by quoting its post, while the process is killed
 *  (SIGKILL) at random moments. What was not acknowledged is sent again with its id, as a platform would. */
export async function handOverStorm({ kills, producers, seed }: { kills: number; producers: number; seed: number }): Promise<HandOverReport> {
  const started = Date.now();
  let state = seed;
  const random = () => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state / 2 ** 32; };
  const data = mkdtempSync(join(tmpdir(), 'ocop-handover-'));
  prepare();
  const chatOf = (i: number) => ({ chat: `dm:p${i}`, platform: i % 2 === 0 ? 'zalo' : 'telegram' });
  const queue: Line[] = Array.from({ length: producers }, (_, i) => i).flatMap((i) =>
    ['làm bánh gai ở xã Xuân Thành', 'đồng ý', `giá vàng số ${i} là bao nhiêu?`, '2'].map((text, nth) => ({ id: `p${i}.${nth}`, ...chatOf(i), text })));
  const taken = new Set<string>();
  /** Everything said, by effect: an effect said again after a kill is the same message. */
  const seen = new Map<string, { channel: string; text: string; times: number }>();
  const names = new Map<string, string>();
  let dead = 0;
  for (let round = 0; round <= kills; round += 1) {
    const dying = round < kills;
    await run(spawn(process.execPath, [MAIN, 'start', '--jsonl'], { env: { ...process.env, OCOP_DATA: data, OCOP_LOG_LEVEL: 'silent' } }), dying ? 400 + random() * 1100 : Infinity);
    if (dying) dead += 1;
  }
  const report = inspect();
  rmSync(data, { recursive: true, force: true });
  return report;

  function prepare(): void {
    const store = openStore(databaseIn(data));
    const scope = { communes: ['Xuân Thành'], tags: [] };
    store.office.apply([
      { type: 'grant', member: { channel: 'zalo/dm:tu' as ChannelId, role: 'consultant', scope, name: 'Tú', since: 1, by: 'test' } },
      { type: 'room', room: { id: 'R0' as never, channel: 'zalo/group:xt' as ChannelId, title: 'xt', state: 'registered', scope, sets: [], patience: 30, spoke: [], since: 1 } },
    ], 1);
    store.close();
  }

  async function run(child: ChildProcessWithoutNullStreams, lives: number): Promise<void> {
    const gone = new Promise<void>((resolve) => { child.on('close', () => { resolve(); }); });
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    const sent = new Set<string>();
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      let read: { taken?: string; effect?: string; channel?: string; text?: string; quotes?: string };
      try { read = JSON.parse(line) as typeof read; } catch { return; }
      if (read.taken) taken.add(read.taken);
      if (!read.effect || !read.channel || read.text === undefined) return;
      const before = seen.get(read.effect);
      seen.set(read.effect, { channel: read.channel, text: read.text, times: (before?.times ?? 0) + 1 });
      // "Which one do you mean?": a person would then name it.
      const unclear = /^a(\d+)/.exec(read.quotes ?? '')?.[1];
      if (unclear !== undefined && read.text.includes('không rõ anh/chị trả lời câu nào') && !queue.some((one) => one.id === `a${unclear}.again`)) {
        queue.push({ id: `a${unclear}.again`, chat: 'group:xt', platform: 'zalo', from: 'tu', text: `trả lời ${names.get(unclear)!}: đáp số ${unclear} nhé` });
      }
      const asked = /“giá vàng số (\d+) là bao nhiêu\?”\n/.exec(read.text)?.[1];
      if (asked !== undefined && read.channel === 'zalo/group:xt' && !queue.some((one) => one.id === `a${asked}`)) {
        queue.push({ id: `a${asked}`, chat: 'group:xt', platform: 'zalo', from: 'tu', quotes: read.effect, addressed: true, notBefore: Date.now() + 300, text: `đáp số ${asked} nhé` });
        names.set(asked, /H\d+\.\d+/.exec(read.text)![0]);
      }
    });
    const timer = Number.isFinite(lives) ? setTimeout(() => child.kill('SIGKILL'), lives) : undefined;
    const patience = Date.now() + 60_000;
    const feed = setInterval(() => {
      for (const one of queue.filter((line) => !taken.has(line.id) && !sent.has(line.id) && (line.notBefore ?? 0) <= Date.now()).slice(0, 3)) {
        sent.add(one.id);
        const { notBefore: _later, ...line } = one;
        child.stdin.write(`${JSON.stringify(line)}\n`);
      }
      const all = answers().size >= producers;
      if (!Number.isFinite(lives) && (all || Date.now() > patience)) { clearInterval(feed); child.stdin.end(); }
    }, 10);
    await gone;
    clearInterval(feed);
    clearTimeout(timer);
    lines.close();
  }

  /** Effects that bring an answer, by the number asked. */
  function answers(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const { channel, text } of seen.values()) {
      const got = /“đáp số (\d+) nhé”/.exec(text)?.[1];
      if (got !== undefined && !channel.includes('group:')) found.set(got, [...(found.get(got) ?? []), channel]);
    }
    return found;
  }

  function inspect(): HandOverReport {
    const got = answers();
    const numbers = Array.from({ length: producers }, (_, i) => i);
    const store = openStore(databaseIn(data));
    const knowledge = loadKnowledge(undefined, readConfig({ OCOP_DATA: data }).office);
    const differences = store.log.producerIds().filter((id) => replayProducer(store.log.eventsOf(id), store.producers.load(id), store.log.effectsOf, step, knowledge) !== undefined);
    const { unhandled } = store.log.counts();
    store.close();
    const posts = [...seen.values()].filter((one) => one.channel === 'zalo/group:xt' && one.text.startsWith('Câu hỏi'));
    return {
      kills: dead, questions: producers,
      lost: numbers.filter((i) => !got.has(String(i))).length,
      answeredTwice: [...got.values()].filter((channels) => channels.length > 1).length,
      toTheWrongPerson: numbers.filter((i) => got.get(String(i))?.some((channel) => channel !== `${chatOf(i).platform}/${chatOf(i).chat}`)).length,
      saidAgainAfterAKill: [...seen.values()].filter((one) => one.times > 1).length,
      postedTwice: posts.length - new Set(posts.map((one) => one.text)).size,
      replayDifferences: differences.length, unhandled,
      seconds: Math.round((Date.now() - started) / 1000),
    };
  }
}
