import { linkCodeIn } from '../../core/read/code.ts';
import { fold } from '../../core/text.ts';
import type { Clock } from '../../engine/ports.ts';
import type { LoggedIn } from './client.ts';
import { failureOf } from './failure.ts';
import type { Keep } from './keep.ts';
import * as raw from './raw.ts';
import type { ZaloSettings } from './settings.ts';
import { sealed } from './threads.ts';
import { between, type Luck, type Timers } from './time.ts';

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
const digits = (text: string): string => text.replaceAll(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');

/** Whether the words of a friend request say that a producer was told to add us: one of our link codes, or a word or
 *  telephone number of the office's list. By default that list is the word OCOP, which the office's posters ask people to
 *  write. Every other request waits for a person with the phone: an account that takes everybody is one that Zalo looks at. */
export function isExpected(message: string, expected: readonly string[]): boolean {
  if (linkCodeIn(message) !== undefined) return true;
  const words = fold(message);
  const numbers = (message.match(/\+?\d[\d .-]{7,}\d/g) ?? []).map(digits);
  return expected.some((one) => (/^\+?[\d .-]{8,}$/.test(one) ? numbers.includes(digits(one)) : words.includes(fold(one))));
}

export type FriendsParts = {
  readonly keep: Keep;
  readonly settings: ZaloSettings['friends'];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly luck: Luck;
  /** Undefined while it is not the time to do anything. */
  readonly api: () => LoggedIn | undefined;
  readonly tooMuch: (code: string) => void;
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
};

/** Accepts expected friend requests, slowly and not too many a day. */
export function friends({ keep, settings, clock, timers, luck, api, tooMuch, notice }: FriendsParts) {
  let off: () => void = () => undefined;
  let working = false;
  let stopped = false;
  let askedAt = 0;

  function asked(uid: string, message: string): void {
    if (!isExpected(message, settings.expected)) return notice('a friend request waits for a person');
    const now = clock.now();
    if (keep.request(sealed('request', api()?.uid ?? '', uid), uid, now, now + between(settings.wait, luck))) plan();
  }

  function plan(): void {
    off();
    const due = keep.dueRequests()[0]?.due;
    if (due !== undefined) off = timers.after(Math.max(due - clock.now(), 1), () => { void work(); });
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    try {
      await acceptOne();
    } catch {
      notice('friend requests wait');
    } finally {
      working = false;
    }
    if (stopped) return;
    const next = keep.dueRequests()[0];
    // One at a time, and not one after the other.
    if (next) off = timers.after(Math.max(next.due - clock.now(), between(settings.wait, luck), 1), () => { void work(); });
  }

  async function acceptOne(): Promise<void> {
    const now = clock.now();
    const request = keep.dueRequests().find(({ due }) => due <= now);
    const session = api();
    if (!request || !session || keep.acceptedSince(now - DAY) >= settings.perDay) return;
    try {
      await session.accept(request.uid);
      keep.closeRequest(request.id, now, true);
    } catch (error) {
      const failure = failureOf(error, true);
      if (failure.type !== 'code') return;
      if (failure.code === 221) return tooMuch('221');
      // 222, 225: friends already.
      keep.closeRequest(request.id, now, failure.code === 222 || failure.code === 225);
    }
  }

  return {
    event(value: unknown): void {
      const read = raw.friendRequest.safeParse(value);
      if (read.success) asked(read.data.data.fromUid, read.data.data.message);
    },
    /** Requests that came while we were away. */
    async backlog(session: LoggedIn): Promise<void> {
      // The line drops every minute; requests can wait.
      if (clock.now() - askedAt < HALF_HOUR) return;
      askedAt = clock.now();
      try {
        const found = raw.recommended.safeParse(await session.requests()).data?.recommItems ?? [];
        for (const item of found) {
          const request = raw.received.safeParse(item).data?.dataInfo;
          if (request) asked(request.userId, request.recommInfo.message);
        }
        plan();
      } catch {
        // It is asked for again at a later connection.
      }
    },
    stop(): void { stopped = true; off(); },
  };
}
