import { createHash } from 'node:crypto';
import type { FileRef, Happening } from '../../core/event.ts';
import type { ChannelId } from '../../core/ids.ts';
import type { Room } from '../../core/room/state.ts';
import type { Change } from '../../core/staff/change.ts';
import type { Member } from '../../core/staff/roles.ts';
import type { Instant } from '../../core/time.ts';
import type { Logger } from '../../engine/engine.ts';
import type { Fetched, Outcome, Platform } from '../../engine/ports.ts';
import { incoming, type Sent } from './incoming.ts';
import { fromDisk, SIMULATED, simulated, type Shown } from './platform.ts';

/** What somebody saw on their screen. `n` is the number of the message: m1, m2, … over both directions. */
export type Seen = { readonly at: Instant; readonly n: number; readonly platform: string; readonly chat: string; readonly text: string; /** Without the numbered lines. */ readonly said: string; readonly choices?: readonly string[]; /** The message it answers. */ readonly quotes?: string };

export type Service = {
  readonly engine: { admit(event: ReturnType<typeof incoming>): Promise<void>; wakeDue(): Promise<number>; drain(patient?: number | (() => number)): Promise<void>; start(): Promise<void> };
  readonly store: { readonly log: { nextTimer(): number | undefined; nextHead(now: number): number | undefined }; readonly office: OfficeRows };
  close(): Promise<void>;
};

/** What set-up lines of a script write, as staff would on the command line. */
export type OfficeRows = { member(channel: string): Member | undefined; room(channel: string): Room | undefined; apply(changes: readonly Change[], now: Instant): void };

export type OpenService = (options: { platforms: Platform[]; clock: { now(): Instant }; luck: () => string }) => Service;

/** Plays scripted chats through the real engine on a clock of its own. Everything but the screen and the time is real.
 *  `patience`: how long to wait, in real time, for something that does not come; a script may hold the model back. */
export async function openStage(open: OpenService, from: Instant, folder: string, patience?: () => number | undefined) {
  let now = from;
  let number = 0;
  let drawn = 0;
  let seen: Seen[] = [];
  /** The choices shown last in each chat, as the platform's ids. */
  const offered = new Map<string, readonly { id: string; label: string }[]>();
  const clock = { now: () => now };
  const luck = () => createHash('sha256').update(`luck ${(drawn += 1)}`).digest('hex').slice(0, 16);
  const show = ({ channel, text, message }: Shown) => {
    number += 1;
    const [platform = '', ...chat] = channel.split('/');
    if (message.choices) offered.set(channel, message.choices);
    seen.push({ at: now, n: number, platform, chat: chat.join('/'), text, said: message.text, ...(message.choices ? { choices: message.choices.map((choice) => choice.label) } : {}), ...(message.quotes ? { quotes: message.quotes } : {}) });
    ours.add(`m${number}`);
    return `m${number}`;
  };
  /** Our own messages: who quotes one speaks to us. */
  const ours = new Set<string>();
  const failing = new Map<ChannelId, Outcome>();
  const platforms = () => SIMULATED.map((name) => simulated(name, show, (file) => sample(file, folder), (channel) => failing.get(channel)));
  let service = open({ platforms: platforms(), clock, luck });
  await service.engine.start();

  const taken = (): Seen[] => {
    const shown = seen;
    seen = [];
    return shown;
  };

  /** Lets time pass to `until`; what is due in between wakes at its own time. */
  async function pass(until: Instant): Promise<void> {
    for (let next = service.store.log.nextTimer(); next !== undefined && next <= until; next = service.store.log.nextTimer()) {
      now = Math.max(now, next);
      await service.engine.wakeDue();
      await service.engine.drain(() => patience?.() ?? 60_000);
    }
    now = Math.max(now, until);
  }

  return {
    now: () => now,
    async wait(until: Instant): Promise<Seen[]> {
      await pass(until);
      return taken();
    },
    /** What was under way and has come since. */
    async settle(): Promise<Seen[]> {
      await service.engine.drain(() => patience?.() ?? 60_000);
      return taken();
    },
    /** Something a person did; returns what was shown, and the message's own id. */
    async send(happening: Happening, who: { platform: string; chat: string } & Pick<Sent, 'name' | 'from' | 'addressed' | 'quotes'>, at: Instant): Promise<{ id: string; seen: Seen[] }> {
      await pass(at);
      const isMessage = !['edited', 'recalled', 'joined', 'removed', 'migrated'].includes(happening.type);
      if (isMessage) number += 1;
      const id = `m${number}`;
      const unique = isMessage ? id : `${happening.type}-${(drawn += 1)}`;
      const event = incoming(happening, { channel: `${who.platform}/${who.chat}`, message: unique, at: now, name: who.name, from: who.from, quotes: who.quotes, addressed: who.addressed === true || (who.quotes !== undefined && ours.has(who.quotes)) });
      await service.engine.admit(event);
      await service.engine.drain(() => patience?.() ?? 60_000);
      return { id, seen: taken() };
    },
    /** A chat as the engine knows it. */
    channel: (platform: string, chat: string): ChannelId => `${platform}/${chat}` as ChannelId,
    /** How sending to a chat ends from now on; without an outcome it arrives. */
    fail(channel: ChannelId, outcome?: Outcome): void { if (outcome) failing.set(channel, outcome); else failing.delete(channel); },
    /** The id of the nth choice shown last in a chat. */
    choiceId: (platform: string, chat: string, nth: number): string | undefined => offered.get(`${platform}/${chat}`)?.[nth - 1]?.id,
    /** The process ends and starts again on the same database. */
    async restart(): Promise<void> {
      await service.close();
      service = open({ platforms: platforms(), clock, luck });
      await service.engine.start();
    },
    close: () => service.close(),
    service: () => service,
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The named file beside the script, or a tiny one of that name, so that scripts travel alone. */
export function sample(file: FileRef, folder: string): Fetched {
  const real = fromDisk({ ...file, ref: file.ref.startsWith('/') ? file.ref : `${folder}/${file.ref}` });
  if (real.type === 'fetched' || real.why === 'too-large') return real;
  const name = file.name ?? file.ref;
  if (/\.(?:jpe?g|png|webp|heic)$/i.test(name) || !name.includes('.')) return { type: 'fetched', bytes: Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from(name)]), name };
  if (/\.pdf$/i.test(name)) return { type: 'fetched', bytes: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`), name };
  return { type: 'fetched', bytes: Buffer.from(name), name };
}

export const quiet: Logger = { info() {}, warn() {}, error() {} };
