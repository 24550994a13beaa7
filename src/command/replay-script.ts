import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Happening } from '../core/event.ts';
import type { MessageId } from '../core/ids.ts';
import { sentFile } from '../platform/simulator/incoming.ts';
import { openStage, quiet, type Seen, type Stage } from '../platform/simulator/stage.ts';
import { openService } from '../service.ts';
import { BadInput } from './bad-input.ts';

const who = { platform: z.enum(['zalo', 'telegram', 'simulator']).optional(), chat: z.string().min(1), from: z.string().optional(), name: z.string().optional() };
const at = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'is not a time').transform((text) => Date.parse(text));
const message = z.string().regex(/^m\d+$/, 'must be m1, m2, …');

const line = z.discriminatedUnion('do', [
  z.looseObject({ do: z.literal('say'), at, ...who, text: z.string(), quotes: z.string().optional() }),
  z.looseObject({ do: z.literal('photo'), at, ...who, file: z.string(), caption: z.string().optional() }),
  z.looseObject({ do: z.literal('file'), at, ...who, file: z.string(), caption: z.string().optional() }),
  z.looseObject({ do: z.enum(['voice', 'sticker', 'location', 'video']), at, ...who }),
  z.looseObject({ do: z.literal('edit'), at, ...who, message, text: z.string() }),
  z.looseObject({ do: z.literal('recall'), at, ...who, message }),
  z.looseObject({ do: z.literal('react'), at, ...who, message: message.optional(), icon: z.string().optional() }),
  z.looseObject({ do: z.literal('choose'), at, ...who, choice: z.int().min(1) }),
  z.looseObject({ do: z.literal('role'), at: at.optional(), person: z.string(), role: z.string() }),
  z.looseObject({ do: z.literal('wait'), at }),
  z.looseObject({ do: z.literal('restart'), at: at.optional() }),
]);
type Line = z.infer<typeof line>;

/** `ocop replay FILE.jsonl`: a scripted chat through the real engine on a fresh database, no network, a clock of its own. */
export async function replayScript(file: string, config: Config): Promise<void> {
  if (!existsSync(file)) throw new BadInput(`${file}: no such file`);
  const lines = readFileSync(file, 'utf8').split('\n').map((text, i) => ({ text, where: `${file}:${i + 1}` })).filter(({ text }) => text.trim() !== '');
  const script = lines.map(({ text, where }) => ({ line: readLine(text, where), where }));
  const first = script.find(({ line: one }) => one.at !== undefined)?.line.at;
  if (first === undefined) throw new BadInput(`${file}: no line has a time`);
  const data = mkdtempSync(join(tmpdir(), 'ocop-replay-'));
  const stage = await openStage((options) => openService({ data, office: config.office, logger: quiet, ...options }), first, dirname(file));
  const players: Players = { stage, platformOf: new Map(), names: new Map() };
  try {
    for (const { line: one, where } of script) {
      if (one.at !== undefined && one.at < stage.now()) throw new BadInput(`${where}: time goes back`);
      for (const { said: _said, at: time, ...seen } of await play(one, where, players)) process.stdout.write(`${JSON.stringify({ at: inVietnam(time), ...seen })}\n`);
    }
  } finally {
    await stage.close();
    rmSync(data, { recursive: true, force: true });
  }
}

function readLine(text: string, where: string): Line {
  let raw: unknown;
  try { raw = JSON.parse(text); } catch { throw new BadInput(`${where}: not JSON`); }
  const kind = raw !== null && typeof raw === 'object' && 'do' in raw ? raw.do : undefined;
  const chat = raw !== null && typeof raw === 'object' && 'chat' in raw ? String(raw.chat) : '';
  if (kind === 'join' || chat.startsWith('group:')) throw new BadInput(`${where}: nhóm chưa có trong bản này`);
  const result = line.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new BadInput(`${where}: ${issue.path.join('.') || 'do'}: ${issue.message}`);
}

type Players = { readonly stage: Stage; readonly platformOf: Map<string, string>; readonly names: Map<string, string> };

async function play(one: Line, where: string, { stage, platformOf, names }: Players): Promise<Seen[]> {
  if (one.do === 'role') return [];
  if (one.do === 'restart') { await stage.restart(); return []; }
  if (one.do === 'wait') return stage.wait(one.at);
  const platform = one.platform ?? platformOf.get(one.chat) ?? 'simulator';
  platformOf.set(one.chat, platform);
  if (one.from && one.name) names.set(one.from, one.name);
  const name = one.name ?? names.get(one.from ?? '');
  const { seen } = await stage.send(happening(one, where, platform, stage), { platform, chat: one.chat, name }, one.at);
  return seen;
}

function happening(one: Exclude<Line, { do: 'role' | 'restart' | 'wait' }>, where: string, platform: string, stage: Stage): Happening {
  switch (one.do) {
    case 'say': return { type: 'said', text: one.text };
    case 'photo': case 'file': return sentFile(one.file, one.caption);
    case 'edit': return { type: 'edited', target: one.message as MessageId, text: one.text };
    case 'recall': return { type: 'recalled', target: one.message as MessageId };
    case 'react': return { type: 'sent-other', what: 'reaction' };
    case 'choose': {
      if (platform !== 'telegram') return { type: 'said', text: String(one.choice) };
      const choice = stage.choiceId(platform, one.chat, one.choice);
      if (!choice) throw new BadInput(`${where}: no choice ${one.choice} was offered in ${one.chat}`);
      return { type: 'picked', choice };
    }
    default: return { type: 'sent-other', what: one.do };
  }
}

const inVietnam = (time: number): string => new Date(time + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00');
