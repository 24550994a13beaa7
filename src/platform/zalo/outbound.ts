import type { Message } from '../../core/message.ts';
import type { ChannelId, EffectId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import type { Clock, Outcome } from '../../engine/ports.ts';
import type { Connection } from './connection.ts';
import type { Quoted } from './client.ts';
import type { Echoes } from './echoes.ts';
import { reminderId } from './reminders.ts';
import type { Piece } from './attempt.ts';
import { failureOf } from './failure.ts';
import { waiting } from './held.ts';
import type { Keep, Sent } from './keep.ts';
import { queue } from './queue.ts';
import type { Rests } from './rests.ts';
import type { ZaloSettings } from './settings.ts';
import { partsOf } from './split.ts';
import { threadKey, threadOf } from './threads.ts';
import type { Luck, Timers } from './time.ts';
import { codeOf } from '../../fault.ts';

export type OutboundParts = {
  readonly keep: Keep;
  readonly settings: ZaloSettings;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly luck: Luck;
  readonly link: Pick<Connection, 'api' | 'line' | 'phase' | 'tell'>;
  readonly echoes: Echoes;
  readonly rests: Rests;
  readonly quotes: { get(channel: ChannelId, msgId: string): Quoted | undefined; drop(channel: ChannelId, msgId: string): void };
  /** A reminder stands in a group until then, or stands there no more. */
  readonly reminded: (reminder: string, channel: ChannelId, at: Instant | undefined) => void;
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
};

const MINUTE = 60_000;

/** What goes out through the account: each message in its pieces, one after the other through the one queue. A piece that is known to have
 *  arrived is not sent again. */
export function outbound(parts: OutboundParts) {
  const { keep, settings: { timeouts }, clock, link, echoes, notice } = parts;
  const { held, away } = waiting(clock);
  const one = queue(parts, notNow);

  async function send(channel: ChannelId, message: Message, effect: EffectId): Promise<Outcome> {
    const texts = partsOf(message);
    if (!texts) return { type: 'refused', why: 'too-long' };
    return each(channel, effect, texts.map((text, i) => ({ upload: false, length: text.length, quotes: i === 0 ? message.quotes : undefined, send: (api, quote, left) => api.sendText(threadOf(channel)!.thread, text, quote, left) })));
  }

  const sendFile = (channel: ChannelId, file: { readonly bytes: Uint8Array; readonly name: string }, effect: EffectId): Promise<Outcome> =>
    each(channel, effect, [{ upload: true, length: 0, send: (api, _quote, left) => api.sendFile(threadOf(channel)!.thread, file.bytes, file.name, left) }]);

  /** Zalo gives it no id of ours, so a lost answer stays unsure: better none than two. */
  async function remind(channel: ChannelId, title: string, at: Instant, effect: EffectId): Promise<Outcome> {
    const outcome = await each(channel, effect, [{ upload: false, length: 0, send: async (api, _quote, left) => { left(`remind-${effect}`); return reminderId(await api.remind(threadOf(channel)!.thread, title, at)); } }]);
    if (outcome.type === 'delivered' && outcome.message) parts.reminded(outcome.message, channel, at);
    return outcome;
  }

  async function unremind(channel: ChannelId, invitation: EffectId): Promise<Outcome> {
    const to = threadOf(channel);
    const api = link.api();
    const waits = notNow(false);
    if (!to || waits || !api) return waits ?? held(MINUTE);
    for (const reminder of keep.remindersOf(invitation)) {
      const failure = await api.unremind(to.thread, reminder).then(() => undefined, (error: unknown) => failureOf(error, true));
      // A code: it is gone already, or not ours to take away.
      if (failure && failure.type !== 'code') return { type: 'unsure', detail: 'the reminder may still ring' };
      parts.reminded(reminder, channel, undefined);
    }
    return { type: 'delivered' };
  }

  async function each(channel: ChannelId, effect: EffectId, pieces: readonly Pick<Piece, 'upload' | 'length' | 'quotes' | 'send'>[]): Promise<Outcome> {
    const to = threadOf(channel);
    if (!to) return { type: 'refused', why: 'rejected', detail: 'no chat of Zalo' };
    const api = link.api();
    if (api && api.uid !== to.account) return { type: 'refused', why: 'unreachable', detail: 'a chat of another account of ours' };
    const waits = notNow(pieces.some((piece) => piece.upload));
    if (waits || !api) return waits ?? held(30_000);
    const key = threadKey(to.account, to.thread);
    let last: Outcome = { type: 'delivered' };
    try {
      for (const [part, piece] of pieces.entries()) {
        const before = keep.sentOf(effect).find((one) => one.part === part);
        if (before?.state === 'sent') continue;
        if (await arrivedAfterAll(key, effect, before)) continue;
        last = await one({ ...piece, effect, part, channel, thread: to.thread, key }, before);
        if (last.type !== 'delivered') return last;
      }
    } catch (error) {
      // The storage is away. Nothing has left: what leaves is written down first.
      notice('storage', { error: codeOf(error) ?? 'unknown' });
      return held(5000);
    }
    return last;
  }

  /** Whether there is a way out: after `stop` without a listener, else only while one is up, for without it we would not
   *  hear what became of a message. */
  function notNow(upload: boolean): Outcome | undefined {
    const phase = link.phase();
    if (phase === 'stopped') return upload ? held(MINUTE) : undefined;
    if (phase === 'up') return undefined;
    return away(clock.now() + (phase === 'needs-login' || phase === 'displaced' || phase === 'no-lease' ? MINUTE : 3000));
  }

  /** An earlier try left, and nobody knows what became of it: perhaps it is among the messages of the last days. */
  async function arrivedAfterAll(key: string, effect: EffectId, before: Sent | undefined): Promise<boolean> {
    if (!before?.clientId || (before.state !== 'sending' && before.state !== 'unsure')) return false;
    // From here on `sending` would say that this try has left.
    if (before.state === 'sending') keep.end(effect, before.part, 'unsure');
    const line = link.line();
    if (line) {
      const back = echoes.wait(key, before.clientId, Math.min(3000, timeouts.echo));
      line.askOld();
      if (await back) return true;
    }
    return keep.sentOf(effect).some(({ part, state }) => part === before.part && state === 'sent');
  }

  const left = (effect: EffectId): boolean => keep.sentOf(effect).some(({ state, clientId }) => state === 'sending' && clientId !== null);

  return { send, sendFile, remind, unremind, left };
}
