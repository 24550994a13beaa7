import type { Effect } from '../core/effect.ts';
import type { Incoming } from '../core/event.ts';
import type { EventId } from '../core/ids.ts';
import { afterSending } from './after-sending.ts';
import type { Clock, Files, Outcome, Platform } from './ports.ts';

type Queued = { readonly seq: number; readonly effect: Effect; readonly producer: string | null; readonly attempts: number; readonly notBefore: number };
type State = 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure';

/** What the dispatcher needs of the storage. */
export type Outbox = {
  /** One transaction. */
  together(work: () => void): void;
  heads(): Queued[];
  interrupted(): Queued[];
  mark(one: Pick<Queued, 'seq' | 'attempts'>, state: State, more?: { notBefore?: number; detail?: string; message?: string }): void;
  forgetSent(one: Queued): void;
  filesStillNamed(hash: string): boolean;
};

export type Dispatching = {
  readonly outbox: Outbox;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly files: Files;
  readonly clock: Clock;
  readonly ownerOfCode: (code: string) => string | undefined;
  /** Results go back the way messages come in. */
  readonly admit: (incoming: Incoming) => Promise<void>;
  readonly failed: (error: unknown, effect: string) => void;
};

type Done = { readonly one: Queued; readonly outcome: Outcome };

const SOON = 500;

/** Does the queued effects: in order within a chat, chats beside one another. Everything it needs to go on after a crash
 *  is in the outbox. What has come of the last sends and what is sent next are written in one transaction, so a busy
 *  service pays one wait for the disk for many messages. */
export function dispatcher({ outbox, platforms, files, clock, ownerOfCode, admit, failed }: Dispatching) {
  /** Chats with an effect under way. */
  const busy = new Set<string>();
  let done: Done[] = [];
  let scheduled = false;
  let wake: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  /** Rows found `sending`: we do not know whether they arrived. */
  function recover(): void {
    for (const one of outbox.interrupted()) settle({ one, outcome: { type: 'unsure', detail: 'the process ended while sending' } });
  }

  /** Looks for work at the next turn of the event loop. */
  function kick(): void {
    if (scheduled || stopped) return;
    scheduled = true;
    setImmediate(pump);
  }

  function pump(): void {
    scheduled = false;
    const settled = done;
    let starting: Queued[] = [];
    try {
      outbox.together(() => {
        settled.forEach(settle);
        starting = stopped ? [] : due(new Set(settled.map(({ one }) => one.effect.channel)));
        for (const one of starting) outbox.mark(one, 'sending');
      });
    } catch (error) {
      failed(error, settled[0]?.one.effect.id ?? 'outbox');
      setTimeout(kick, SOON).unref();
      return;
    }
    done = done.slice(settled.length);
    for (const { one } of settled) busy.delete(one.effect.channel);
    for (const one of starting) {
      busy.add(one.effect.channel);
      void run(one);
    }
  }

  /** The heads that may be done now; sets the alarm for those that may not yet. */
  function due(freed: ReadonlySet<string>): Queued[] {
    const now = clock.now();
    const waiting = outbox.heads().filter(({ effect }) => !busy.has(effect.channel) || freed.has(effect.channel));
    const later = Math.min(...waiting.filter((one) => one.notBefore > now).map((one) => one.notBefore));
    if (Number.isFinite(later)) {
      clearTimeout(wake);
      wake = setTimeout(kick, Math.min(later - now, 60_000));
      wake.unref();
    }
    return waiting.filter((one) => one.notBefore <= now).map((one) => ({ ...one, attempts: one.attempts + 1 }));
  }

  function settle({ one, outcome }: Done): void {
    const tone = one.effect.type === 'say' ? one.effect.tone : 'reply';
    const next = afterSending(outcome, tone, one.attempts, clock.now());
    const detail = outcome.type === 'refused' ? `${outcome.why} ${outcome.detail ?? ''}`.trim() : outcome.type === 'unsure' ? outcome.detail : undefined;
    const noted = detail ? { detail } : {};
    if (next.type === 'again') outbox.mark(one, 'queued', { notBefore: next.at, ...noted });
    else if (next.type === 'finish') outbox.mark(one, next.as, { ...noted, ...(outcome.type === 'delivered' && outcome.message ? { message: outcome.message } : {}) });
    else outbox.mark(one, 'refused', noted);
    if (next.type !== 'again') outbox.forgetSent(one);
  }

  async function run(one: Queued): Promise<void> {
    let outcome: Outcome;
    try {
      outcome = await perform(one.effect);
      if (outcome.type === 'refused' && outcome.why === 'unreachable') {
        await admit({ type: 'unreachable', effect: one.effect.id, id: `unreachable:${one.effect.id}` as EventId, at: clock.now(), channel: one.effect.channel });
      }
    } catch (error) {
      failed(error, one.effect.id);
      outcome = { type: 'unsure', detail: 'our own fault' };
    }
    done.push({ one, outcome });
    kick();
  }

  async function perform(effect: Effect): Promise<Outcome> {
    const platform = platforms.get(effect.channel.split('/')[0] ?? '');
    if (effect.type === 'say') return platform ? platform.send(effect.channel, effect.message, effect.id) : { type: 'held', until: clock.now() + 60_000 };
    if (effect.type === 'fetch') await admit(await fetched(effect, platform));
    else if (effect.type === 'redeem') await admit(redeemed(effect));
    else for (const hash of effect.hashes) if (!outbox.filesStillNamed(hash)) files.forget(hash);
    return { type: 'delivered' };
  }

  async function fetched(effect: Effect & { type: 'fetch' }, platform: Platform | undefined): Promise<Incoming> {
    const base = { id: `fetched:${effect.id}` as EventId, at: clock.now(), channel: effect.channel, document: effect.document };
    const got = platform ? await platform.fetch(effect.file) : ({ type: 'failed', why: 'unavailable' } as const);
    if (got.type === 'failed') return { ...base, type: 'fetch-failed', why: got.why };
    const kept = files.keep(got.bytes, got.name ?? effect.file.name);
    return kept.type === 'kept' ? { ...base, type: 'fetched', file: kept.file } : { ...base, type: 'fetch-failed', why: kept.why };
  }

  function redeemed({ id, channel, code, name }: Effect & { type: 'redeem' }): Incoming {
    const base = { id: `redeemed:${id}` as EventId, at: clock.now(), channel, code, ...(name ? { name } : {}) };
    return ownerOfCode(code) === undefined ? { ...base, type: 'code-refused' } : { ...base, type: 'code-redeemed' };
  }

  /** Resolves when nothing that may be done within `patience` milliseconds is left. */
  async function drain(patience = 5000): Promise<void> {
    const until = Date.now() + patience;
    for (;;) {
      kick();
      await new Promise((resolve) => setImmediate(resolve));
      const idle = busy.size === 0 && done.length === 0 && !scheduled;
      const soon = idle ? outbox.heads().map((one) => one.notBefore - clock.now()).filter((wait) => wait <= patience) : [];
      if ((idle && soon.length === 0) || (idle && Date.now() > until)) return;
      if (idle && Math.min(...soon) > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(50, Math.max(1, until - Date.now()))));
    }
  }

  return {
    recover,
    kick,
    drain,
    stop: () => { stopped = true; clearTimeout(wake); },
  };
}
