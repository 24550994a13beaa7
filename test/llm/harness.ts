import { afterEach, expect } from 'vitest';
import type { ChannelId, EffectId } from '../../src/core/ids.ts';
import type { Passage, Task, Thought } from '../../src/core/think.ts';
import type { Keep } from '../../src/llm/keep.ts';
import type { ClaudeSettings } from '../../src/llm/settings.ts';
import { claudeThinker } from '../../src/llm/thinker.ts';
import { filesIn } from '../../src/storage/files.ts';
import { modelKeep } from '../../src/storage/model.ts';
import type { Store } from '../../src/storage/store.ts';
import { KEY, startClaude, type Claude } from '../emulators/claude/emulator.ts';
import { freshStore, NOW } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

const servers: { server: Claude; forgiven: RegExp | undefined }[] = [];
const stops: (() => void)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  for (const { server, forgiven } of servers.splice(0)) {
    await server.close();
    expect(server.violations.filter((one) => !forgiven?.test(one))).toEqual([]);
    expect(server.unsaid()).toBe(0);
  }
});

/** A server that the test fails over if it was ever asked something wrong. */
export async function emulator(forgiven?: RegExp): Promise<Claude> {
  const server = await startClaude();
  servers.push({ server, forgiven });
  return server;
}

export const SETTINGS: Omit<ClaudeSettings, 'api'> = { key: KEY, model: 'claude-haiku-5-5', effort: 'low', longest: 4000, retries: 0, atOnce: 4, dayUsd: 2, personUsd: 1, failures: 3, rest: 60_000 };

/** The thinker with the real library, a real database and the emulator. Time is the test's own. */
export function thinker(server: Pick<Claude, 'url'>, settings: Partial<ClaudeSettings> = {}, store: Store = freshStore()) {
  let now = NOW;
  const logged: string[] = [];
  const note = (fields: object, text: string) => { logged.push(JSON.stringify({ ...fields, text })); };
  const files = filesIn(freshFolder());
  const keep = modelKeep(store.database);
  const open = (more: Partial<ClaudeSettings> = {}) => {
    const opened = claudeThinker({ settings: { ...SETTINGS, api: server.url, ...settings, ...more }, keep, bytesOf: (hash) => files.read(hash), clock: { now: () => now }, logger: { info: note, warn: note, error: note }, look: 20 });
    stops.push(() => { opened.stop(); });
    return opened;
  };
  let number = 0;
  const opened = open();
  return {
    thinker: opened, open, keep, store, files, logged,
    think: (task: Task, channel = 'zalo/dm:lan', by = opened): Promise<Thought> => by.think(task, { effect: `E${(number += 1)}.1` as EffectId, channel: channel as ChannelId }),
    pass: (ms: number) => { now += ms; },
    calls: () => store.database.sqlite.prepare('select * from model_call order by no').all() as Call[],
  };
}

export type Call = { effect: string; producer: string | null; person: string | null; day: string; task: string; model: string; prompt: string; outcome: string; code: string | null; cost: number; estimated: number; input: number | null; output: number | null; cache_read: number | null; cache_write: number | null; ms: number | null; attempts: number | null; request: string | null };
export type KeepOf = Keep;

export const PASSAGES: readonly Passage[] = [
  { entry: 'moc-xa', title: 'Nộp hồ sơ ở xã', blocks: [{ label: 'Điều 5', text: 'Chủ thể nộp hồ sơ tại UBND cấp xã.' }, { label: 'Điều 6', text: 'UBND cấp xã trả lời trong 10 ngày.' }] },
  { entry: 'le-phi', title: 'Phí', blocks: [{ label: 'Phí', text: 'Không thu phí chấm.' }] },
];

export const UNDERSTAND: Task = { task: 'understand', text: 'dc r em', asked: 'Anh/chị có giấy đăng ký kinh doanh chưa ạ?', offered: [{ id: '12:1', label: 'Có rồi' }, { id: '12:2', label: 'Chưa có' }] };
export const REWRITE: Task = { task: 'rewrite', text: 'thế còn rượu?', before: [{ by: 'person', text: 'bánh gai cần giấy gì' }, { by: 'bot', text: 'Dạ cần phiếu kiểm nghiệm ạ.' }] };
export const COMPOSE: Task = { task: 'compose', question: 'nộp ở đâu, mất tiền không', passages: PASSAGES };

export async function soon(what: string, is: () => boolean, patience = 5000): Promise<void> {
  const until = performance.now() + patience;
  while (!is()) {
    if (performance.now() > until) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
