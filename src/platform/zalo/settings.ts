import { z } from 'zod';
import { whole } from '../../setting.ts';

/* What the office can set for Zalo. Every number that decides how much and how fast we write is here, because what gets
 * an account locked is known only from reports: the values are cautious guesses, and staff who learn better can change
 * them without us. */

const list = (usual: string) => z.string().default(usual).transform((text) => text.split(',').map((one) => one.trim()).filter(Boolean));

const HOUR = 3_600_000;
const HOURS = 'phải là các số giờ, từ trên 0 đến 168, cách nhau bằng dấu phẩy';

export const zaloSettings = {
  /** `off`: the account rests, whatever else is set. `on` without a secret is a fault. */
  OCOP_ZALO: z.enum(['on', 'off'], 'phải là on hoặc off').optional(),
  /** Opens the kept session. Without it Zalo is not connected. */
  OCOP_ZALO_SECRET: z.string().min(16, 'phải có ít nhất 16 ký tự').max(200, 'dài hơn 200 ký tự').optional(),
  /** Between two answers: a random time from the one to the other, milliseconds. Never below 2: Zalo knows a message by the
   *  millisecond it was written in. */
  OCOP_ZALO_GAP_LEAST: whole(2, 600_000, 1500),
  OCOP_ZALO_GAP_MOST: whole(2, 600_000, 4000),
  OCOP_ZALO_PER_MINUTE: whole(1, 1000, 20),
  /** Between two messages nobody waits for (reminders, announcements). */
  OCOP_ZALO_ANNOUNCE_GAP_LEAST: whole(2, 600_000, 8000),
  OCOP_ZALO_ANNOUNCE_GAP_MOST: whole(2, 600_000, 20_000),
  OCOP_ZALO_ANNOUNCE_PER_HOUR: whole(1, 100_000, 30),
  /** Chats that never wrote to us and that we write to first. */
  OCOP_ZALO_FIRST_CONTACTS_PER_DAY: whole(0, 100_000, 20),
  OCOP_ZALO_UPLOADS_PER_HOUR: whole(0, 100_000, 20),
  /** Whoever wrote to us within so many minutes is being answered, also at night. */
  OCOP_ZALO_ANSWER_MINUTES: whole(1, 10_000, 120),
  /** Hours in Vietnam between which only answers go out. The same hour twice: no quiet. */
  OCOP_ZALO_QUIET_FROM: whole(0, 23, 21),
  OCOP_ZALO_QUIET_TO: whole(0, 23, 7),
  /** "is typing…" before each message; longer texts take longer, up to the most. 0: none is shown. */
  OCOP_ZALO_TYPING_PER_CHARACTER: whole(0, 1000, 6),
  OCOP_ZALO_TYPING_MOST: whole(0, 10_000, 1200),
  /** How long the account rests after Zalo said "too much": hours for the first, second, third time. */
  OCOP_ZALO_REST_HOURS: list('1,6,24').transform((hours) => hours.map(Number)).pipe(z.array(z.number(HOURS).positive(HOURS).max(168, HOURS)).min(1, HOURS)),
  /** A line that drops more often than this in an hour is a sign that Zalo minds: the account is slower for an hour. Some lines
   *  drop every twenty seconds and nobody minds. 0: it is no sign. */
  OCOP_ZALO_DROPS_PER_HOUR: whole(0, 10_000, 240),
  /** How long a chat rests that "cannot receive messages from you", and the account is slower. */
  OCOP_ZALO_CHAT_REST_HOURS: whole(1, 168, 24),
  /** Messages found after a gap and older than this are not answered any more. */
  OCOP_ZALO_ANSWER_HOURS: whole(1, 336, 72),
  /** Words or telephone numbers in a friend request by which a producer is expected, besides a link code. */
  OCOP_ZALO_EXPECTED: list('OCOP'),
  OCOP_ZALO_FRIENDS_PER_DAY: whole(0, 1000, 20),
  /** Seconds before a friend request is accepted. */
  OCOP_ZALO_FRIEND_WAIT_LEAST: whole(0, 86_400, 30),
  OCOP_ZALO_FRIEND_WAIT_MOST: whole(0, 86_400, 180),
  /** Where files may be fetched from: these domains and what is under them. */
  OCOP_ZALO_FILE_HOSTS: list('zdn.vn,dlfl.vn,flchat.vn,zadn.vn,zalo.me'),
  OCOP_ZALO_LOGINS_PER_HOUR: whole(1, 10_000, 6),
  OCOP_ZALO_LOGINS_PER_DAY: whole(1, 100_000, 24),
  OCOP_ZALO_KEEPALIVE_SECONDS: whole(0, 86_400, 120),
  /** For tests: a Zalo of their own on this machine, in the place of the real one. */
  OCOP_ZALO_LOOPBACK: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/, 'chỉ dùng khi kiểm thử, phải là http://127.0.0.1:CỔNG').optional(),
} as const;

type Read = z.infer<z.ZodObject<typeof zaloSettings>>;

export type Span = readonly [least: number, most: number];

export type Pace = {
  readonly gap: Span;
  readonly perMinute: number;
  readonly announceGap: Span;
  readonly announcePerHour: number;
  readonly firstContactsPerDay: number;
  readonly uploadsPerHour: number;
  readonly quiet: { readonly from: number; readonly to: number };
};

export type Patience = {
  /** From the start of a connection to the key. */
  readonly key: number;
  readonly reconnect: Span;
  readonly displaced: Span;
  readonly kicked: Span;
  readonly loginRetry: Span;
  readonly loginRenewal: number;
  /** A connection that held so long is no failure. */
  readonly held: number;
  readonly ping: number;
  readonly pong: number;
  readonly lease: number;
  readonly poll: number;
};

export type ZaloSettings = {
  readonly on: boolean;
  readonly secret: string;
  readonly loopback?: string;
  readonly pace: Pace;
  readonly answering: number;
  readonly typing: { readonly perCharacter: number; readonly most: number };
  readonly rest: readonly number[];
  readonly chatRest: number;
  readonly dropsPerHour: number;
  readonly answerOld: number;
  readonly friends: { readonly expected: readonly string[]; readonly perDay: number; readonly wait: Span };
  readonly fileHosts: readonly string[];
  readonly logins: { readonly perHour: number; readonly perDay: number };
  readonly keepAlive: number;
  /** What no office needs to set; tests do. */
  readonly patience: Patience;
  readonly timeouts: { readonly request: number; readonly echo: number; readonly upload: number; readonly file: number; readonly gather: number; readonly holdAfter: number };
};

export const PATIENCE: Patience = {
  key: 20_000, reconnect: [2000, 60_000], displaced: [300_000, 600_000], kicked: [60_000, 90_000], loginRetry: [10_000, 900_000],
  loginRenewal: 12 * HOUR, held: 15_000, ping: 30_000, pong: 10_000, lease: 60_000, poll: 15_000,
};

const TIMEOUTS: ZaloSettings['timeouts'] = { request: 20_000, echo: 10_000, upload: 120_000, file: 20_000, gather: 25, holdAfter: 2000 };

/** The settings from what the environment says; undefined when Zalo is not configured. */
export function zaloSettingsFrom(read: Read): ZaloSettings | undefined {
  if (read.OCOP_ZALO_SECRET === undefined) return undefined;
  const span = (least: number, most: number): Span => [least, Math.max(least, most)];
  return {
    on: read.OCOP_ZALO !== 'off',
    secret: read.OCOP_ZALO_SECRET,
    ...(read.OCOP_ZALO_LOOPBACK ? { loopback: read.OCOP_ZALO_LOOPBACK } : {}),
    pace: {
      gap: span(read.OCOP_ZALO_GAP_LEAST, read.OCOP_ZALO_GAP_MOST),
      perMinute: read.OCOP_ZALO_PER_MINUTE,
      announceGap: span(read.OCOP_ZALO_ANNOUNCE_GAP_LEAST, read.OCOP_ZALO_ANNOUNCE_GAP_MOST),
      announcePerHour: read.OCOP_ZALO_ANNOUNCE_PER_HOUR,
      firstContactsPerDay: read.OCOP_ZALO_FIRST_CONTACTS_PER_DAY,
      uploadsPerHour: read.OCOP_ZALO_UPLOADS_PER_HOUR,
      quiet: { from: read.OCOP_ZALO_QUIET_FROM, to: read.OCOP_ZALO_QUIET_TO },
    },
    answering: read.OCOP_ZALO_ANSWER_MINUTES * 60_000,
    typing: { perCharacter: read.OCOP_ZALO_TYPING_PER_CHARACTER, most: read.OCOP_ZALO_TYPING_MOST },
    rest: read.OCOP_ZALO_REST_HOURS.map((hours) => hours * HOUR),
    chatRest: read.OCOP_ZALO_CHAT_REST_HOURS * HOUR,
    dropsPerHour: read.OCOP_ZALO_DROPS_PER_HOUR,
    answerOld: read.OCOP_ZALO_ANSWER_HOURS * HOUR,
    friends: { expected: read.OCOP_ZALO_EXPECTED, perDay: read.OCOP_ZALO_FRIENDS_PER_DAY, wait: span(read.OCOP_ZALO_FRIEND_WAIT_LEAST * 1000, read.OCOP_ZALO_FRIEND_WAIT_MOST * 1000) },
    fileHosts: read.OCOP_ZALO_FILE_HOSTS,
    logins: { perHour: read.OCOP_ZALO_LOGINS_PER_HOUR, perDay: read.OCOP_ZALO_LOGINS_PER_DAY },
    keepAlive: read.OCOP_ZALO_KEEPALIVE_SECONDS * 1000,
    patience: PATIENCE,
    timeouts: TIMEOUTS,
  };
}
