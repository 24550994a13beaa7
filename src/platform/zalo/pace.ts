import { atTime, addDays, dayOf, hourOf, type Instant } from '../../core/time.ts';
import type { Slot } from './keep.ts';
import type { Pace } from './settings.ts';
import { between, type Luck } from './time.ts';

/** What is to be sent. `announces`: nobody waits for it. `first`: to a chat that never wrote to us. */
export type Wanted = Pick<Slot, 'announces' | 'first' | 'upload'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first moment from now on at which one more may go out, after all that went out or has its place already. `slow`: how
 *  many times slower than usual. Never: undefined. */
export function nextSlot(now: Instant, taken: readonly Omit<Slot, 'reserved'>[], wanted: Wanted, pace: Pace, luck: Luck, slow = 1): Instant | undefined {
  const slots = taken.toSorted((a, b) => a.at - b.at);
  const announced = slots.filter((slot) => slot.announces);
  const gap = between(pace.gap, luck) * slow;
  const announceGap = wanted.announces ? between(pace.announceGap, luck) * slow : 0;
  const caps: [among: readonly Pick<Slot, 'at'>[], most: number, within: number][] = [[slots, Math.max(1, Math.floor(pace.perMinute / slow)), MINUTE]];
  if (wanted.announces) caps.push([announced, pace.announcePerHour, HOUR]);
  if (wanted.first) caps.push([slots.filter((slot) => slot.first), pace.firstContactsPerDay, DAY]);
  if (wanted.upload) caps.push([slots.filter((slot) => slot.upload), pace.uploadsPerHour, HOUR]);
  if (caps.some(([, most]) => most === 0)) return undefined;

  let at = now;
  for (let before = -1; before !== at;) {
    before = at;
    at = apart(at, slots, gap);
    if (wanted.announces) at = awake(apart(at, announced, announceGap), pace.quiet);
    for (const [among, most, within] of caps) at = under(at, among, most, within);
  }
  return at;
}

/** Not closer than `gap` to any other on either side. */
function apart(from: Instant, slots: readonly Pick<Slot, 'at'>[], gap: number): Instant {
  let at = from;
  for (const slot of slots) if (Math.abs(slot.at - at) < gap) at = slot.at + gap;
  return at;
}

/** Such that no window of this length holds more than `most`. */
function under(from: Instant, slots: readonly Pick<Slot, 'at'>[], most: number, within: number): Instant {
  let at = from;
  for (let i = 0; i + most - 1 < slots.length; i += 1) {
    const first = slots[i]!.at;
    const last = slots[i + most - 1]!.at;
    // These `most` are a full window; ours would make it one too many if it fell into it.
    if (last - first < within && at > last - within && at < first + within) at = first + within;
  }
  return at;
}

/** The same moment, or the morning after, by the clock in Vietnam. */
function awake(at: Instant, { from, to }: Pace['quiet']): Instant {
  if (from === to) return at;
  const hour = hourOf(at);
  const quiet = from < to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!quiet) return at;
  const today = dayOf(at);
  return atTime(hour >= to ? addDays(today, 1) : today, to);
}
