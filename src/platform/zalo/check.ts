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

  const frames = [...counts.counts()].map(([name, n]) => `${name}: ${n}`).join(', ') || 'không';
  const strange = [...counts.counts()].filter(([name]) => /^(?:551|590|591|621)\//.test(name)).map(([name, n]) => `${name}: ${n}`).join(', ');
  const facts = session?.facts();
  return [
    { what: 'kết nối', found: keyed.length > 0 ? `được, ${keyed.length} lần trong ${minutes} phút; lúc cuối ${phase}` : `không: ${lastStanding}` },
    { what: 'bị ngắt (1006: mấy lần; 3000, 3003: do ai)', found: closes.join(', ') || 'không' },
    { what: 'cài đặt của Zalo: mã nối lại, nhịp ping', found: facts ? JSON.stringify(facts.socket) : 'chưa biết' },
    { what: 'nhịp giữ phiên và đơn vị', found: facts ? JSON.stringify(facts.keepAlive) : 'chưa biết' },
    { what: 'uid của bot có phải uid người ta nhắc', found: session && profile?.userId ? (session.uid === profile.userId ? 'một uid' : 'HAI uid') : 'chưa biết' },
    { what: 'có globalId của bot', found: profile?.globalId ? 'có' : 'không' },
    { what: 'khung tin theo lệnh', found: frames },
    { what: 'lệnh nghi là mã hóa đầu cuối (551 …)', found: strange || 'không' },
    { what: 'trả lời ping của ứng dụng (2/1)', found: counts.counts().has('2/1') ? 'có' : 'không' },
    { what: 'các loại nội dung', found: [...kinds].map(([kind, n]) => `${kind}: ${n}`).join(', ') || 'không: từ điện thoại, gửi mỗi loại một tin' },
    { what: 'tin cũ: bao nhiêu, xa nhất', found: `${old}, ${Math.round((clock.now() - oldest) / 3_600_000)} giờ trước` },
    { what: 'tin dài nhất đã thấy', found: String(longest) },
  ];
}

/** What only people with phones can find out, to be done while the check listens. */
export const BY_HAND: readonly string[] = [
  'từ máy khác gửi: chữ, một ảnh, hai ảnh một lúc, tệp, tin thoại, nhãn dán, vị trí, danh thiếp, đường dẫn, bình chọn, nhắc hẹn',
  'từ máy bật mã hóa đầu cuối: gửi chữ (có thấy 551 không?)',
  'mở Zalo trên máy tính, rồi Zalo Web: cái nào ngắt bot bằng mã 3000?',
  'thêm tài khoản vào nhóm, nhắc tên bằng @, trả lời tin của nó, nhắc tất cả; rồi mời ra',
  'nhận và từ chối một nhắc hẹn; bình chọn: có tin báo nào tới không?',
  'thu hồi một tin; thả cảm xúc rồi bỏ',
  'gửi lời mời kết bạn có mã nối',
  'xem cùng một người từ hai tài khoản: globalId có như nhau không?',
];
