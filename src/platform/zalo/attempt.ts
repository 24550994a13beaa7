import type { ChannelId, EffectId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import type { Outcome } from '../../engine/ports.ts';
import type { LoggedIn, Quoted } from './client.ts';
import { failureOf, type Failure } from './failure.ts';
import { waiting } from './held.ts';
import type { OutboundParts } from './outbound.ts';
import type { Thread } from './threads.ts';
import { sleep } from './time.ts';
import { verdictOn } from './verdict.ts';
import { codeOf } from '../../fault.ts';

/** One thing to send: a piece of text, or a file. */
export type Piece = {
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

/** One try to send a piece, and what became of it: written down before and after, so that a restart neither repeats nor forgets it. */
export function attempting({ keep, settings: { timeouts }, clock, timers, link, echoes, rests, quotes, notice }: OutboundParts) {
  let lastBegun: Instant = 0;
  const { held, heldUntil, away } = waiting(clock);

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
      notice('storage', { error: codeOf(error) ?? 'unknown' });
    }
  }

  return attempt;
}
