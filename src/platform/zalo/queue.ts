import type { Instant } from '../../core/time.ts';
import type { Outcome } from '../../engine/ports.ts';
import type { LoggedIn } from './client.ts';
import { attempting, type Piece } from './attempt.ts';
import { failureOf } from './failure.ts';
import { waiting } from './held.ts';
import type { Sent } from './keep.ts';
import type { OutboundParts } from './outbound.ts';
import { nextSlot, type Wanted } from './pace.ts';
import { sleep, within } from './time.ts';

const MINUTE = 60_000;
/** A place kept for a message that comes so much too late is a place no more. */
const LATE = 10_000;

/** One queue for the account: never two at once, never faster than the settings say, whatever chat it goes to. A message that
 *  cannot go within two seconds gets a place and is told to come back then. */
export function queue(parts: OutboundParts, notNow: (upload: boolean) => Outcome | undefined) {
  const { keep, settings, clock, timers, luck, link, rests, notice } = parts;
  const { timeouts } = settings;
  const attempt = attempting(parts);
  let busy: Promise<void> | undefined;
  let typingGone = false;

  const isBusy = (): boolean => busy !== undefined;
  const { held, heldUntil, away } = waiting(clock);

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

  return one;
}

/** How far back sends matter to this one. */
const windowOf = ({ first, announces, upload }: Wanted): number => (first ? 24 * 60 * MINUTE : announces || upload ? 60 * MINUTE : MINUTE);
