import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Happening } from '../core/event.ts';
import type { MessageId } from '../core/ids.ts';
import type { ChannelId } from '../core/ids.ts';
import { roleNamed } from '../core/staff/roles.ts';
import { privateChat, sentFile, unmentioned } from '../platform/simulator/incoming.ts';
import { SIMULATED } from '../platform/simulator/platform.ts';
import { openStage, quiet, type Seen, type Stage } from '../platform/simulator/stage.ts';
import { openService } from '../service.ts';
import { BadInput } from './bad-input.ts';
import { scriptedModel, scriptedThought } from './scripted-model.ts';
import { refusal } from '../refusals.ts';

const who = { platform: z.enum(['zalo', 'telegram', 'simulator']).optional(), chat: z.string().min(1), from: z.string().optional(), name: z.string().optional() };
const at = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'không phải một giờ').transform((text) => Date.parse(text));
const message = z.string().regex(/^m\d+$/, 'phải là m1, m2, …');

const line = z.discriminatedUnion('do', [
  z.looseObject({ do: z.literal('say'), at, ...who, text: z.string(), quotes: message.optional(), mentions: z.array(z.string()).optional() }),
  z.looseObject({ do: z.literal('photo'), at, ...who, file: z.string(), caption: z.string().optional() }),
  z.looseObject({ do: z.literal('file'), at, ...who, file: z.string(), caption: z.string().optional() }),
  z.looseObject({ do: z.enum(['voice', 'sticker', 'location', 'video']), at, ...who }),
  z.looseObject({ do: z.literal('edit'), at, ...who, message, text: z.string() }),
  z.looseObject({ do: z.literal('recall'), at, ...who, message }),
  z.looseObject({ do: z.literal('react'), at, ...who, message: message.optional(), icon: z.string().optional() }),
  z.looseObject({ do: z.literal('choose'), at, ...who, choice: z.int().min(1) }),
  z.looseObject({ do: z.literal('role'), at: at.optional(), person: z.string(), role: z.string().refine((name) => name === 'producer' || roleNamed(name) !== undefined, 'phải là producer, consultant, staff hoặc admin'), platform: who.platform, name: z.string().optional(), communes: z.array(z.string()).optional(), tags: z.array(z.string()).optional() }),
  z.looseObject({ do: z.literal('join'), at, platform: who.platform, chat: z.string().regex(/^group:/, 'phải bắt đầu bằng group:'), members: z.array(z.string()).optional(), title: z.string().optional(), from: z.string().optional() }),
  z.looseObject({ do: z.literal('leave'), at, platform: who.platform, chat: z.string() }),
  z.looseObject({ do: z.literal('wait'), at }),
  z.looseObject({ do: z.literal('restart'), at: at.optional() }),
  /** What the model says when the next line makes us ask it; without such a line there is none. */
  z.looseObject({ do: z.literal('model'), at: at.optional(), says: scriptedThought }),
]);
type Line = z.infer<typeof line>;

/** `ocop replay FILE.jsonl`: a scripted chat through the real engine on a fresh database, no network, a clock of its own. */
export async function replayScript(file: string, config: Config): Promise<void> {
  if (!existsSync(file)) throw new BadInput(`${file}: không có tệp này`);
  const lines = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split('\n').map((text, i) => ({ text, where: `${file}:${i + 1}` })).filter(({ text }) => text.trim() !== '');
  const script = lines.map(({ text, where }) => ({ line: readLine(text, where), where }));
  const first = script.find(({ line: one }) => one.at !== undefined)?.line.at;
  if (first === undefined) throw new BadInput(`${file}: không dòng nào có giờ (at)`);
  const data = mkdtempSync(join(tmpdir(), 'ocop-replay-'));
  const model = scriptedModel();
  const stage: Stage = await openStage((options) => openService({ data, office: config.office, logger: quiet, thinker: () => model.thinker, ...options }), first, dirname(file));
  const players: Players = { stage, model, platformOf: new Map(), names: new Map(), groups: new Map() };
  try {
    for (const { line: one, where } of script) {
      if (one.at !== undefined && one.at < stage.now()) throw new BadInput(`${where}: giờ đi lùi`);
      const shown = await play(one, where, players);
      if (one.do !== 'model' && model.forget() > 0) throw new BadInput(`${where}: mô hình không được hỏi`);
      for (const { said: _said, at: time, ...seen } of shown) process.stdout.write(`${JSON.stringify({ at: inVietnam(time), ...seen })}\n`);
    }
  } finally {
    await stage.close();
    rmSync(data, { recursive: true, force: true });
  }
}

function readLine(text: string, where: string): Line {
  let raw: unknown;
  try { raw = JSON.parse(text); } catch { throw new BadInput(`${where}: không phải JSON`); }
  const result = line.safeParse(raw, { error: refusal });
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new BadInput(`${where}: ${issue.path.join('.') || 'do'}: ${issue.message}`);
}

type Players = { readonly stage: Stage; readonly model: ReturnType<typeof scriptedModel>; readonly platformOf: Map<string, string>; readonly names: Map<string, string>; readonly groups: Map<string, readonly string[]> };

async function play(one: Line, where: string, players: Players): Promise<Seen[]> {
  const { stage, platformOf, names, groups } = players;
  if (one.do === 'model') { players.model.expect({ says: one.says }); return []; }
  if (one.do === 'role') { giveRole(one, players); return []; }
  if (one.do === 'restart') { await stage.restart(); return []; }
  if (one.do === 'wait') return stage.wait(one.at);
  const platform = one.platform ?? platformOf.get(one.chat) ?? 'simulator';
  platformOf.set(one.chat, platform);
  const channel = `${platform}/${one.chat}`;
  if (one.do === 'leave') return (await stage.send({ type: 'removed' }, { platform, chat: one.chat }, one.at)).seen;
  if (one.do === 'join') {
    groups.set(channel, one.members ?? []);
    // Whoever of the office is in it brought us, unless somebody else is named: set-up, as staff would.
    const by = one.from ?? one.members?.find((person) => stage.service().store.office.member(privateChat(channel, person)) !== undefined);
    return (await stage.send({ type: 'joined', ...(one.title ? { title: one.title } : {}), ...(by ? { by: privateChat(channel, by) } : {}) }, { platform, chat: one.chat }, one.at)).seen;
  }
  if (one.from && one.name) names.set(one.from, one.name);
  const name = one.name ?? names.get(one.from ?? '');
  const mentioned = one.do === 'say' && one.mentions?.includes('bot') === true;
  const said = happening(one, where, platform, stage);
  const heard = said.type === 'said' && one.chat.startsWith('group:') ? { ...said, text: unmentioned(said.text).text } : said;
  const { seen } = await stage.send(heard, { platform, chat: one.chat, name, from: one.from, addressed: mentioned, quotes: one.do === 'say' ? one.quotes : undefined }, one.at);
  return seen;
}

/** A role as staff would give it on the command line; the groups this person is in are then served. */
function giveRole(one: Line & { do: 'role' }, { stage, groups, names }: Players): void {
  const role = roleNamed(one.role);
  const { office } = stage.service().store;
  const channels = (one.platform ? [one.platform] : SIMULATED).map((platform) => `${platform}/dm:${one.person}` as ChannelId);
  if (one.name) names.set(one.person, one.name);
  for (const channel of channels) {
    if (!role) { office.apply([{ type: 'revoke', channel }], stage.now()); continue; }
    const scope = { communes: one.communes ?? [], tags: one.tags ?? [] };
    const name = one.name ?? names.get(one.person);
    office.apply([{ type: 'grant', member: { channel, role, scope, ...(name ? { name } : {}), since: stage.now(), by: 'command line' } }], stage.now());
    for (const [group, members] of groups) {
      const room = members.includes(one.person) && group.startsWith(`${channel.split('/')[0]!}/`) ? office.room(group) : undefined;
      if (room?.state === 'met') office.apply([{ type: 'room', room: { ...room, state: 'registered', scope } }], stage.now());
    }
  }
}

function happening(one: Exclude<Line, { do: 'model' | 'role' | 'restart' | 'wait' | 'join' | 'leave' }>, where: string, platform: string, stage: Stage): Happening {
  switch (one.do) {
    case 'say': return { type: 'said', text: one.text };
    case 'photo': case 'file': return sentFile(one.file, one.caption);
    case 'edit': return { type: 'edited', target: one.message as MessageId, text: one.text };
    case 'recall': return { type: 'recalled', target: one.message as MessageId };
    case 'react': return { type: 'sent-other', what: 'reaction' };
    case 'choose': {
      if (platform !== 'telegram') return { type: 'said', text: String(one.choice) };
      const choice = stage.choiceId(platform, one.chat, one.choice);
      if (!choice) throw new BadInput(`${where}: ${one.chat} không có lựa chọn ${one.choice}`);
      return { type: 'picked', choice };
    }
    default: return { type: 'sent-other', what: one.do };
  }
}

const inVietnam = (time: number): string => new Date(time + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00');
