import { laneOf, type Effect } from '../core/effect.ts';
import { afterSending, type Next } from './after-sending.ts';
import { announcing } from './announcing.ts';
import { waitAfter } from './intake.ts';
import type { Outbox, Queued } from './outbox.ts';
import { kindOf, performer, type Performing } from './perform.ts';
import type { Clock, Outcome } from './ports.ts';

export type Dispatching = Omit<Performing, 'longest' | 'filesStillNamed'> & {
  readonly outbox: Outbox;
  readonly failed: (error: unknown, effect: string) => void;
  /** An erased person's last message is said, and its row is gone. */
  readonly forgotten?: () => void;
  /** Chats served at the same time. */
  readonly atOnce?: number;
  readonly longest?: number;
};

/** A little later the clock is where it was: by itself it brings nothing (a script's). */
async function standsStill(clock: Clock): Promise<boolean> {
  const before = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 10));
  return clock.now() === before;
}

/** What may be done within so long is worth waiting for, before a stop too. */
const SOON = 5000;

type Done = { readonly one: Queued; readonly outcome: Outcome; readonly next: Next };

/** What a platform sends under the effect's own id. */
const SENT: ReadonlySet<Effect['type']> = new Set(['say', 'send-file', 'remind']);

/** Does the queued effects: in order within a chat, chats beside one another. Everything it needs to go on after a crash
 *  is in the outbox. What has come of the last sends and what is sent next are written in one transaction, so a busy
 *  service pays one wait for the disk for many messages. */
export function dispatcher({ outbox, failed, forgotten, atOnce = 32, longest = 60_000, ...parts }: Dispatching) {
  const { clock } = parts;
  const { perform, tell } = performer({ ...parts, longest, filesStillNamed: (hash) => outbox.filesStillNamed(hash) });
  const announcements = announcing({ ...parts, failed });
  /** Lanes with an effect under way: chats, and thoughts beside them. */
  const busy = new Set<string>();
  let done: Done[] = [];
  let scheduled = false;
  let wake: ReturnType<typeof setTimeout> | undefined;
  /** Whether some head may have to wait: at the start, after `again`, and when the alarm rang. */
  let someWait = true;
  let vain = 0;
  let stopped = false;
  let movedAt = Date.now();

  /** Rows found `sending`: we do not know whether they arrived, unless their platform knows that they never left. That we ended says
   *  nothing of the platform: they are not counted among the sends that failed in a row. */
  function recover(): void {
    for (const one of outbox.interrupted()) {
      busy.add(laneOf(one.effect));
      void conclude(one, leftUs(one.effect) ? { type: 'unsure', detail: 'the process ended while sending' } : { type: 'held', until: clock.now() }, false);
    }
  }

  const leftUs = (effect: Effect): boolean => (SENT.has(effect.type) ? (parts.platforms.get(effect.channel.split('/')[0] ?? '')?.left?.(effect.id) ?? true) : true);

  /** Looks for work at the next turn of the event loop. */
  function kick(): void {
    if (scheduled || stopped) return;
    scheduled = true;
    setImmediate(pump);
  }

  function pump(): void {
    scheduled = false;
    if (stopped) return;
    const settled = done;
    let starting: Queued[] = [];
    let forgot = false;
    try {
      someWait ||= settled.some(({ next }) => next.type === 'again');
      outbox.together(() => {
        forgot = settled.map(settle).includes(true);
        starting = due(new Set(settled.map(({ one }) => laneOf(one.effect))));
        for (const one of starting) outbox.mark(one, 'sending', { at: clock.now() });
      });
    } catch (error) {
      // The storage is away: nothing is sent that could not be marked. Said once.
      if (vain === 0) failed(error, settled[0]?.one.effect.id ?? 'outbox');
      alarm(waitAfter(vain));
      vain += 1;
      return;
    }
    vain = 0;
    someWait = false;
    if (forgot) forgotten?.();
    if (settled.length > 0) movedAt = Date.now();
    done = done.slice(settled.length);
    for (const { one } of settled) busy.delete(laneOf(one.effect));
    for (const one of starting) busy.add(laneOf(one.effect));
    for (const one of starting) void run(one);
  }

  function alarm(ms: number): void {
    clearTimeout(wake);
    wake = setTimeout(() => { someWait = true; kick(); }, Math.min(Math.max(ms, 1), 60_000));
    wake.unref();
  }

  /** The heads that may be done now; sets the alarm for those that may not yet. */
  function due(freed: ReadonlySet<string>): Queued[] {
    const now = clock.now();
    const open = outbox.heads(now, atOnce + busy.size).filter(({ effect }) => !busy.has(laneOf(effect)) || freed.has(laneOf(effect)));
    // Thoughts take no chat's turn; how many are under way is the thinker's to say.
    const underWay = [...busy].filter((lane) => !freed.has(lane));
    const free = Math.max(0, atOnce - underWay.filter((lane) => !lane.startsWith('think/')).length);
    const chats = announcements.few(open.filter(({ effect }) => effect.type !== 'think'), underWay, now).slice(0, free);
    const ready = [...chats, ...open.filter(({ effect }) => effect.type === 'think')];
    if (someWait) {
      const later = outbox.nextHead(now);
      if (later !== undefined) alarm(later - now);
    }
    return ready.map((one) => ({ ...one, attempts: one.attempts + 1 }));
  }

  /** Writes down what came of it. True: and forgot it. */
  function settle({ one, outcome, next }: Done): boolean {
    const detail = outcome.type === 'refused' ? `${outcome.why} ${outcome.detail ?? ''}`.trim() : outcome.type === 'unsure' ? outcome.detail : next.type === 'finish' && next.as === 'refused' ? 'too late' : undefined;
    const noted = detail ? { detail } : {};
    if (next.type === 'again') outbox.mark(next.counts ? one : { ...one, attempts: one.attempts - 1 }, 'queued', { notBefore: next.at, ...noted });
    else if (next.type === 'finish') outbox.mark(one, next.as, { ...noted, ...(outcome.type === 'delivered' && outcome.message ? { message: outcome.message } : {}) });
    else outbox.mark(one, 'refused', noted);
    if (next.type === 'again' && next.to) outbox.move(one.effect.channel, next.to);
    return next.type !== 'again' && outbox.forgetSent(one);
  }

  async function run(one: Queued): Promise<void> {
    let outcome: Outcome;
    try {
      outcome = await perform(one.effect);
    } catch (error) {
      failed(error, one.effect.id);
      outcome = { type: 'unsure', detail: 'our own fault' };
    }
    await conclude(one, outcome);
  }

  /** The machine hears of it before the row says so; if it cannot be told, the row stays `sending` for the next start. */
  async function conclude(one: Queued, outcome: Outcome, watched = true): Promise<void> {
    const next = afterSending(outcome, { kind: kindOf(one.effect), attempts: one.attempts, since: one.since, until: 'until' in one.effect ? one.effect.until : undefined }, clock.now());
    try {
      await tell(one.effect, next);
    } catch (error) {
      failed(error, one.effect.id);
      return;
    }
    if (outcome.type === 'held' && outcome.away) announcements.stayAway(laneOf(one.effect), outcome.until);
    done.push({ one, outcome, next });
    kick();
    if (watched && kindOf(one.effect) === 'announcement') await announcements.watch(one.effect, outcome);
  }

  /** Resolves when nothing that may be done soon is left, or nothing has moved for `patience` milliseconds:
   *  a platform that hangs, a storage that is away. What is left is in the outbox. */
  async function drain(patience: number | (() => number) = SOON): Promise<void> {
    const patient = typeof patience === 'function' ? patience : () => patience;
    movedAt = Date.now();
    for (let turn = 0; ; turn += 1) {
      kick();
      await (turn > 20 ? new Promise((resolve) => setTimeout(resolve, 1)) : new Promise((resolve) => setImmediate(resolve)));
      if (busy.size === 0 && done.length === 0 && !scheduled && vain === 0) {
        const waits = outbox.heads().map((one) => one.notBefore - clock.now()).filter((wait) => wait <= Math.min(patient(), SOON));
        if (waits.length === 0) return;
        if (Math.min(...waits) <= 0) turn = 0;
        else if (await standsStill(clock)) return;
      }
      if (Date.now() - movedAt > patient()) return;
    }
  }

  return {
    recover,
    kick,
    drain,
    stop: () => { stopped = true; clearTimeout(wake); },
  };
}
