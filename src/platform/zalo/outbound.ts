import type { Message } from '../../core/message.ts';
import type { ChannelId, EffectId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import type { Clock, Outcome } from '../../engine/ports.ts';
import type { Connection } from './connection.ts';
import type { LoggedIn, Quoted } from './client.ts';
import type { Echoes } from './echoes.ts';
import { reminderId } from './boards.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Keep, Sent } from './keep.ts';
import { nextSlot, type Wanted } from './pace.ts';
import type { Rests } from './rests.ts';
import type { ZaloSettings } from './settings.ts';
import { partsOf } from './split.ts';
import { threadKey, threadOf, type Thread } from './threads.ts';
import { sleep, within, type Luck, type Timers } from './time.ts';
import { verdictOn } from './verdict.ts';

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
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
};

/** One thing to send: a piece of text, or a file. */
type Piece = {
  readonly effect: EffectId;
  readonly part: number;
  readonly channel: ChannelId;
  readonly thread: Thread;
  readonly key: string;
  readonly upload: boolean;
  readonly length: number;
  readonly quotes?: string | undefined;
  readonly send: (api: LoggedIn, quote: Quoted | undefined, left: (clientId: string) => void) => Promise<string | undefined>;
};

const MINUTE = 60_000;
/** A place kept for a message that comes so much too late is a place no more. */
const LATE = 10_000;

/** One queue for the account: never two at once, never faster than the settings say, whatever chat it goes to. A message that
 *  cannot go within two seconds gets a place and is told to come back then. What was done with each is written down before
 *  and after, so that a restart neither repeats nor forgets it. */
export function outbound({ keep, settings, clock, timers, luck, link, echoes, rests, quotes, notice }: OutboundParts) {
  const { timeouts } = settings;
  let busy: Promise<void> | undefined;
  let lastBegun: Instant = 0;
  let typingGone = false;

  const isBusy = (): boolean => busy !== undefined;
  const held = (ms: number): Outcome => ({ type: 'held', until: clock.now() + ms });
  const heldUntil = (until: Instant): Outcome => ({ type: 'held', until });
  const away = (until: Instant): Outcome => ({ type: 'held', until, away: true });

  async function send(channel: ChannelId, message: Message, effect: EffectId): Promise<Outcome> {
    const parts = partsOf(message);
    if (!parts) return { type: 'refused', why: 'too-long' };
    return each(channel, effect, parts.map((text, i) => ({ upload: false, length: text.length, quotes: i === 0 ? message.quotes : undefined, send: (api, quote, left) => api.sendText(threadOf(channel)!.thread, text, quote, left) })));
  }

  const sendFile = (channel: ChannelId, file: { readonly bytes: Uint8Array; readonly name: string }, effect: EffectId): Promise<Outcome> =>
    each(channel, effect, [{ upload: true, length: 0, send: (api, _quote, left) => api.sendFile(threadOf(channel)!.thread, file.bytes, file.name, left) }]);

  /** Zalo gives it no id of ours, so a lost answer stays unsure: better none than two. */
  const remind = (channel: ChannelId, title: string, at: Instant, effect: EffectId): Promise<Outcome> =>
    each(channel, effect, [{ upload: false, length: 0, send: async (api, _quote, left) => { left(`remind-${effect}`); return reminderId(await api.remind(threadOf(channel)!.thread, title, at)); } }]);

  async function unremind(channel: ChannelId, invitation: EffectId): Promise<Outcome> {
    const to = threadOf(channel);
    const api = link.api();
    const waits = notNow(false);
    if (!to || waits || !api) return waits ?? held(MINUTE);
    for (const reminder of keep.remindersOf(invitation)) {
      const failure = await api.unremind(to.thread, reminder).then(() => undefined, (error: unknown) => failureOf(error, true));
      // A code: it is gone already, or not ours to take away.
      if (failure && failure.type !== 'code') return { type: 'unsure', detail: 'the reminder may still ring' };
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
      notice('storage', { error: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' });
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

  async function one(piece: Piece, before: Sent | undefined): Promise<Outcome> {
    const resting = rests.restingUntil(piece.key);
    if (resting !== undefined) return (rests.restingUntil('') === undefined ? heldUntil : away)(resting + Math.round(luck() * MINUTE));
    const wanted = wantedBy(piece);
    const at = placeOf(piece, wanted, before);
    if (at === undefined) return held(6 * 60 * MINUTE);
    if (at - clock.now() > timeouts.holdAfter) return heldUntil(at);
    if (busy) await within(timers, timeouts.holdAfter, busy);
    if (isBusy()) return held(1000);
    let free: () => void = () => undefined;
    busy = new Promise((resolve) => { free = resolve; });
    try {
      return await inTurn(piece, wanted, at, before?.tries ?? 0);
    } finally {
      busy = undefined;
      free();
    }
  }

  function wantedBy({ key, upload }: Piece): Wanted {
    const { heardAt, sentTo } = keep.contact(key);
    return { upload, first: heardAt === undefined && !sentTo, announces: heardAt === undefined || clock.now() - heardAt > settings.answering };
  }

  /** The place it has, or a new one. */
  function placeOf({ effect, part, key }: Piece, wanted: Wanted, before: Sent | undefined): Instant | undefined {
    const now = clock.now();
    if (before?.state === 'reserved' && before.at > now - LATE) return before.at;
    // It missed its place: behind all those who still have one it would be the last. They are given out anew, in order.
    if (before?.state === 'reserved') keep.freePlaces();
    const slots = keep.slots(now - windowOf(wanted)).filter((slot) => !slot.reserved || slot.at > now - LATE);
    const at = nextSlot(now, slots, wanted, settings.pace, luck, rests.slowness());
    if (at !== undefined) keep.book({ effect, part, thread: key, at, ...wanted });
    return at;
  }

  async function inTurn(piece: Piece, wanted: Wanted, at: Instant, triesBefore: number): Promise<Outcome> {
    // Messages that come late to their place must not come all at once: what really went out counts.
    const now = clock.now();
    const went = keep.slots(now - windowOf(wanted)).filter((slot) => !slot.reserved);
    const earliest = nextSlot(now, went, wanted, settings.pace, () => 0, rests.slowness());
    const from = Math.max(at, earliest ?? at);
    if (from - now > timeouts.holdAfter) {
      keep.book({ effect: piece.effect, part: piece.part, thread: piece.key, at: from, ...wanted });
      return heldUntil(from);
    }
    if (from > now) await sleep(timers, from - now);
    const api = link.api();
    const waits = notNow(piece.upload);
    if (waits || !api) return waits ?? held(3000);
    await type(api, piece);
    return attempt(api, piece, triesBefore + 1);
  }

  async function type(api: LoggedIn, { thread, length, upload }: Piece): Promise<void> {
    const ms = Math.min(length * settings.typing.perCharacter, settings.typing.most);
    if (ms === 0 || upload || typingGone || link.phase() !== 'up') return;
    try {
      await api.typing(thread);
    } catch (error) {
      typingGone = failureOf(error, true).type === 'gone';
      if (typingGone) notice('Zalo shows no typing any more');
    }
    await sleep(timers, ms);
  }

  async function attempt(api: LoggedIn, piece: Piece, tries: number): Promise<Outcome> {
    const { effect, part, key, channel } = piece;
    // Two messages of one millisecond would have one id.
    if (clock.now() - lastBegun < 2) await sleep(timers, 2);
    lastBegun = clock.now();
    keep.begin(effect, part, lastBegun);
    let clientId: string | undefined;
    let unwritten = false;
    const left = (given: string): void => {
      try {
        keep.left(effect, part, given);
      } catch (error) {
        unwritten = true;
        throw error;
      }
      clientId = given;
      echoes.expect(key, given);
    };
    const quote = piece.quotes === undefined ? undefined : quotes.get(channel, piece.quotes);
    const went: Failure | { type: 'done'; message: string | undefined } = await piece.send(api, quote, left)
      .then((message) => ({ type: 'done', message }) as const, (error: unknown) => failureOf(error, clientId !== undefined));
    if (unwritten) return held(5000);
    if (went.type === 'code' && went.code === 114 && quote && piece.quotes) {
      // Perhaps only the quote was wrong.
      quotes.drop(channel, piece.quotes);
      written(effect, part, 'refused');
      return held(2000);
    }
    return conclude(piece, went, tries, clientId);
  }

  async function conclude({ effect, part, key }: Piece, went: Failure | { type: 'done'; message: string | undefined }, tries: number, clientId: string | undefined): Promise<Outcome> {
    const verdict = verdictOn(went, tries);
    if (verdict.type !== 'delivered') notice('not sent', { effect, verdict: verdict.type, detail: 'detail' in verdict ? verdict.detail : undefined });
    switch (verdict.type) {
      case 'delivered': return delivered(effect, part, verdict.message);
      case 'hold': written(effect, part, 'refused'); return held(verdict.ms);
      case 'rest': written(effect, part, 'refused'); return rested(verdict.detail);
      case 'rest-chat': written(effect, part, 'refused'); return heldUntil(rests.restChat(key, verdict.detail));
      case 'log-in': written(effect, part, 'refused'); link.tell({ type: 'session-dead' }); return held(30_000);
      case 'refuse': written(effect, part, 'refused'); return { type: 'refused', why: verdict.why, detail: verdict.detail };
      case 'listen': {
        const back = clientId !== undefined && link.phase() === 'up' && (await heardBack(key, effect, part, clientId));
        if (back) return delivered(effect, part);
        if (verdict.else === 'rest') {
          written(effect, part, 'refused');
          return rested(verdict.detail);
        }
        written(effect, part, 'unsure');
        return { type: 'unsure', detail: verdict.detail };
      }
      default: return verdict satisfies never;
    }
  }

  /** Nothing goes out for a while; then in order, not by the places given out before. */
  function rested(code: string): Outcome {
    keep.freePlaces();
    return away(rests.restAccount(code));
  }

  /** Our own listener hears what arrived; perhaps it has already. */
  async function heardBack(key: string, effect: EffectId, part: number, clientId: string): Promise<boolean> {
    if (keep.sentOf(effect).some((row) => row.part === part && row.state === 'sent')) return true;
    return echoes.wait(key, clientId, timeouts.echo);
  }

  function delivered(effect: EffectId, part: number, message?: string): Outcome {
    written(effect, part, 'sent', message);
    return { type: 'delivered', ...(message ? { message } : {}) };
  }

  /** What has left has left, whether or not it can be written down. */
  function written(effect: EffectId, part: number, state: 'sent' | 'refused' | 'unsure', message?: string): void {
    try {
      keep.end(effect, part, state, message);
    } catch (error) {
      notice('storage', { error: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' });
    }
  }

  const left = (effect: EffectId): boolean => keep.sentOf(effect).some(({ state, clientId }) => state === 'sending' && clientId !== null);

  return { send, sendFile, remind, unremind, left };
}

/** How far back sends matter to this one. */
const windowOf = ({ first, announces, upload }: Wanted): number => (first ? 24 * 60 * MINUTE : announces || upload ? 60 * MINUTE : MINUTE);
