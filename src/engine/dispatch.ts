import type { Effect } from '../core/effect.ts';
import type { Incoming } from '../core/event.ts';
import type { EventId } from '../core/ids.ts';
import { afterSending } from './after-sending.ts';
import type { Clock, Files, Outcome, Platform } from './ports.ts';

type Queued = { readonly seq: number; readonly effect: Effect; readonly producer: string | null; readonly attempts: number; readonly notBefore: number };
type State = 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure';

/** What the dispatcher needs of the storage. */
export type Outbox = {
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

/** Does the queued effects: in order within a chat, chats beside one another. Everything it needs to go on after a crash
 *  is in the outbox. */
export function dispatcher({ outbox, platforms, files, clock, ownerOfCode, admit, failed }: Dispatching) {
  const busy = new Set<string>();
  let wake: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  /** Rows found `sending`: we do not know whether they arrived. */
  function recover(): void {
    for (const one of outbox.interrupted()) settle(one, { type: 'unsure', detail: 'the process ended while sending' });
  }

  function settle(one: Queued, outcome: Outcome): void {
    const tone = one.effect.type === 'say' ? one.effect.tone : 'reply';
    const next = afterSending(outcome, tone, one.attempts, clock.now());
    const detail = outcome.type === 'refused' ? `${outcome.why} ${outcome.detail ?? ''}`.trim() : outcome.type === 'unsure' ? outcome.detail : undefined;
    const noted = detail ? { detail } : {};
    if (next.type === 'again') outbox.mark(one, 'queued', { notBefore: next.at, ...noted });
    else if (next.type === 'finish') outbox.mark(one, next.as, { ...noted, ...(outcome.type === 'delivered' && outcome.message ? { message: outcome.message } : {}) });
    else outbox.mark(one, 'refused', noted);
    if (next.type !== 'again') outbox.forgetSent(one);
  }

  async function doOne(one: Queued): Promise<void> {
    const attempt = { ...one, attempts: one.attempts + 1 };
    outbox.mark(attempt, 'sending');
    const { effect } = one;
    const platform = platforms.get(effect.channel.split('/')[0] ?? '');
    if (effect.type === 'say') {
      const outcome: Outcome = platform ? await platform.send(effect.channel, effect.message, effect.id).catch((error: unknown): Outcome => ({ type: 'unsure', detail: error instanceof Error ? error.name : 'thrown' })) : { type: 'held', until: clock.now() + 60_000 };
      settle(attempt, outcome);
      if (outcome.type === 'refused' && outcome.why === 'unreachable') await admit({ type: 'unreachable', effect: effect.id, id: `unreachable:${effect.id}` as EventId, at: clock.now(), channel: effect.channel });
      return;
    }
    if (effect.type === 'fetch') await admit(await fetched(effect, platform));
    else if (effect.type === 'redeem') await admit(redeemed(effect));
    else for (const hash of effect.hashes) if (!outbox.filesStillNamed(hash)) files.forget(hash);
    settle(attempt, { type: 'delivered' });
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

  /** Starts whatever may be done now. */
  function kick(): void {
    if (stopped) return;
    let later = Infinity;
    for (const one of outbox.heads()) {
      const { channel } = one.effect;
      if (busy.has(channel)) continue;
      if (one.notBefore > clock.now()) { later = Math.min(later, one.notBefore); continue; }
      busy.add(channel);
      void run(one, channel);
    }
    if (later < Infinity) {
      clearTimeout(wake);
      wake = setTimeout(kick, Math.min(later - clock.now(), 60_000));
      wake.unref();
    }
  }

  async function run(one: Queued, channel: string): Promise<void> {
    try {
      await doOne(one);
    } catch (error) {
      failed(error, one.effect.id);
      await new Promise((resolve) => setTimeout(resolve, 500));
    } finally {
      busy.delete(channel);
      kick();
    }
  }

  /** Resolves when nothing that may be done now is left; `patient` also waits for what is held for a short while. */
  async function drain(patient = 5000): Promise<void> {
    const until = Date.now() + patient;
    for (;;) {
      kick();
      const open = outbox.heads().some((one) => one.notBefore <= clock.now() + (patient > 0 ? 4000 : 0));
      if ((busy.size === 0 && !open) || Date.now() > until) return;
      await new Promise((resolve) => setTimeout(resolve, busy.size > 0 ? 1 : 50));
    }
  }

  return {
    recover,
    kick,
    drain,
    stop: () => { stopped = true; clearTimeout(wake); },
  };
}
