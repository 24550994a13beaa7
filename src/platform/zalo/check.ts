import type { Clock } from '../../engine/ports.ts';
import { z } from 'zod';
import type { Client, LoggedIn } from './client.ts';
import { connection } from './connection.ts';
import type { Keep } from './keep.ts';
import * as raw from './raw.ts';
import type { ZaloSettings } from './settings.ts';
import { frameCount } from './tap.ts';
import { realTimers, type Luck, type Timers } from './time.ts';
import { zca } from './zca.ts';

/* The first day with a real account: what nobody knows about Zalo before it was seen. Listens, answers nobody, takes nothing,
 * and writes down what things look like with everything of people taken out. */

export type Finding = { readonly what: string; readonly found: string };

export type CheckOptions = {
  readonly settings: ZaloSettings;
  readonly keep: Keep;
  readonly clock: Clock;
  readonly minutes: number;
  /** One line of JSON, sanitised. */
  readonly record: (line: string) => void;
  readonly timers?: Timers;
  readonly luck?: Luck;
  readonly client?: Client;
};

const OPEN_KEYS = new Set(['msgType', 'act', 'act_type', 'type', 'cmd', 'st', 'at', 'status', 'action', 'rType', 'rIcon', 'subType', 'isSelf', 'isGroup', 'ttl']);

/** The shape of a value: keys, types, lengths; what is a kind of thing and no person's stays. */
export function sanitised(value: unknown, key = ''): unknown {
  if (OPEN_KEYS.has(key) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) return typeof value === 'string' && value.length > 40 ? `text ${value.length}` : value;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return `number ${String(value).length}`;
  if (typeof value === 'string') return shapeOf(value);
  if (Array.isArray(value)) return value.slice(0, 3).map((one) => sanitised(one));
  if (typeof value === 'object') return 'toFixed' in value ? 'big number' : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sanitised(part, name)]));
  return typeof value;
}

function shapeOf(text: string): unknown {
  if (text === '') return '';
  if (/^\d+$/.test(text)) return `digits ${text.length}`;
  if (/^https?:/.test(text) && URL.canParse(text)) return `link ${new URL(text).hostname}`;
  const inner = /^[[{]/.test(text) ? raw.parsed(z.unknown(), text) : undefined;
  return inner === undefined ? `text ${text.length}` : { json: sanitised(inner) };
}

export async function check({ settings, keep, clock, minutes, record, timers = realTimers, luck = Math.random, client }: CheckOptions): Promise<readonly Finding[]> {
  const kinds = new Map<string, number>();
  const closes: string[] = [];
  const keyed: number[] = [];
  const counts = frameCount(() => undefined);
  let old = 0;
  let oldest = clock.now();
  let longest = 0;
  let session: LoggedIn | undefined;
  let profile: z.infer<typeof raw.profile>['profile'] | undefined;
  let lastStanding = '';

  const write = (kind: string, value: unknown): void => { record(JSON.stringify({ at: clock.now(), kind, value: sanitised(value) })); };
  const meet = (value: unknown): void => {
    const message = raw.message.safeParse(value).data;
    const kind = message?.data.msgType ?? 'not readable';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (typeof message?.data.content === 'string') longest = Math.max(longest, message.data.content.length);
    if (message) oldest = Math.min(oldest, message.data.ts);
  };
  const link = connection({
    client: client ?? zca({ timeouts: settings.timeouts, loopback: settings.loopback, now: () => clock.now(), exchanged: () => undefined, timers }),
    keep, settings, clock, timers, luck,
    notice: (what, fields) => { write('notice', { act: what, ...fields }); },
    ears: {
      broken: () => { kinds.set('broken frame', (kinds.get('broken frame') ?? 0) + 1); },
      message: (value) => { meet(value); write('message', value); },
      old: (values) => { old += values.length; values.forEach(meet); write('old', values); },
      undo: (value) => { write('undo', value); },
      reaction: (value) => { write('reaction', value); },
      group: (value) => { write('group', value); },
      friend: (value) => { write('friend', value); },
      frame: (command, sub, bytes) => { counts.hear(command, sub); record(JSON.stringify({ at: clock.now(), kind: 'frame', command, sub, length: bytes.length })); },
    },
    loggedIn: async (api) => {
      session = api;
      profile = raw.profile.safeParse(await api.self().catch(() => undefined)).data?.profile;
    },
    up: () => { keyed.push(clock.now()); link.line()?.askOld(); },
    standing: ({ state, detail }) => {
      lastStanding = `${state}${detail ? ` (${detail})` : ''}`;
      if (state === 'down' || state === 'displaced') closes.push(detail ?? state);
    },
  });
  link.start();
  await new Promise<void>((resolve) => { timers.after(minutes * 60_000, resolve); });
  const phase = link.phase();
  await link.stop();

  const frames = [...counts.counts()].map(([name, n]) => `${name}: ${n}`).join(', ') || 'none';
  const strange = [...counts.counts()].filter(([name]) => /^(?:551|590|591|621)\//.test(name)).map(([name, n]) => `${name}: ${n}`).join(', ');
  const facts = session?.facts();
  return [
    { what: 'connected', found: keyed.length > 0 ? `yes, ${keyed.length} times in ${minutes} minutes; at the end ${phase}` : `no: ${lastStanding}` },
    { what: 'closes (1006: how often; 3000, 3003: who)', found: closes.join(', ') || 'none' },
    { what: 'socket settings: retry codes, ping interval', found: facts ? JSON.stringify(facts.socket) : 'not known' },
    { what: 'keepalive and its unit', found: facts ? JSON.stringify(facts.keepAlive) : 'not known' },
    { what: 'own uid is the uid people mention', found: session && profile?.userId ? (session.uid === profile.userId ? 'one uid' : 'TWO uids') : 'not known' },
    { what: 'our globalId is there', found: profile?.globalId ? 'yes' : 'no' },
    { what: 'frames by command', found: frames },
    { what: 'commands suspected of end-to-end encryption (551 …)', found: strange || 'none' },
    { what: 'answer to the app-level ping (2/1)', found: counts.counts().has('2/1') ? 'yes' : 'no' },
    { what: 'kinds of content', found: [...kinds].map(([kind, n]) => `${kind}: ${n}`).join(', ') || 'none: send one of each from a phone' },
    { what: 'old messages: how many, how far back', found: `${old}, ${Math.round((clock.now() - oldest) / 3_600_000)} hours` },
    { what: 'longest text seen', found: String(longest) },
  ];
}

/** What only people with phones can find out, to be done while the check listens. */
export const BY_HAND: readonly string[] = [
  'from another phone: a text, a photo, two photos at once, a file, a voice message, a sticker, a place, a contact, a link, a poll, a reminder',
  'from a phone with an end-to-end encrypted chat: a text (does 551 appear?)',
  'open Zalo on a PC, then on the web: which of them closes us with 3000?',
  'add the account to a group, name it with @, answer what it wrote, name everybody; remove it',
  'accept and decline a reminder; vote in a poll: does an event arrive?',
  'take a message back; react and take the reaction away',
  'send a friend request with a link code',
  'look at the same person from two accounts: the same globalId?',
];
