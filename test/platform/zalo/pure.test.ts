import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/message.ts';
import { atTime, dayOf } from '../../../src/core/time.ts';
import { ACCOUNT, isOpen, tripped } from '../../../src/platform/zalo/breaker.ts';
import { failureOf } from '../../../src/platform/zalo/failure.ts';
import { isExpected } from '../../../src/platform/zalo/friends.ts';
import { groupFacts } from '../../../src/platform/zalo/groups.ts';
import { health } from '../../../src/platform/zalo/health.ts';
import { isFileUrl, isPrivate, isServiceUrl, redirected } from '../../../src/platform/zalo/hosts.ts';
import { messageFrom } from '../../../src/platform/zalo/inbound.ts';
import type { Trip } from '../../../src/platform/zalo/keep.ts';
import { nextSlot, type Wanted } from '../../../src/platform/zalo/pace.ts';
import { fingerprint, open, seal } from '../../../src/platform/zalo/session.ts';
import { partsOf } from '../../../src/platform/zalo/split.ts';
import { threadOf } from '../../../src/platform/zalo/threads.ts';
import { verdictOn } from '../../../src/platform/zalo/verdict.ts';
import { settings, usual } from './settings.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const half = () => 0.5;

const ANSWER: Wanted = { announces: false, first: false, upload: false };
const slot = (at: number, more: Partial<Wanted> = {}) => ({ at, ...ANSWER, ...more });

/** Sends as many as asked, each at its place, and returns the places. */
function places(many: number, wanted: Wanted, pace = usual.pace, from = NOON): number[] {
  let seed = 7;
  const luck = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const taken: ReturnType<typeof slot>[] = [];
  for (let i = 0; i < many; i += 1) taken.push(slot(nextSlot(from, taken, wanted, pace, luck)!, wanted));
  return taken.map(({ at }) => at).toSorted((a, b) => a - b);
}

const mostWithin = (at: readonly number[], ms: number): number => Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + ms).length));

describe('pace', () => {
  test('the first answer goes at once', () => {
    expect(nextSlot(NOON, [], ANSWER, usual.pace, half)).toBe(NOON);
  });

  test('answers keep between 1.5 and 4 seconds from each other', () => {
    const at = places(12, ANSWER);
    const gaps = at.slice(1).map((one, i) => one - at[i]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1500);
    expect(new Set(gaps).size).toBeGreaterThan(6);
  });

  test('no minute holds more than twenty', () => {
    expect(mostWithin(places(100, ANSWER, { ...usual.pace, gap: [2, 2] }), MINUTE)).toBe(20);
  });

  test('announcements keep apart from each other, and no hour holds more than thirty', () => {
    const at = places(70, { ...ANSWER, announces: true });
    expect(Math.min(...at.slice(1).map((one, i) => one - at[i]!))).toBeGreaterThanOrEqual(8000);
    expect(mostWithin(at, HOUR)).toBe(30);
  });

  test('an answer slips in between announcements', () => {
    const announced = [NOON, NOON + 12_000, NOON + 24_000].map((at) => slot(at, { announces: true }));
    expect(nextSlot(NOON + 100, announced, ANSWER, usual.pace, half)).toBe(NOON + 2750);
  });

  test('no day holds more than twenty first contacts', () => {
    const at = places(21, { announces: true, first: true, upload: false });
    expect(at[20]! - at[0]!).toBeGreaterThanOrEqual(24 * HOUR);
  });

  test('with no first contacts allowed there is no place', () => {
    expect(nextSlot(NOON, [], { ...ANSWER, first: true }, { ...usual.pace, firstContactsPerDay: 0 }, half)).toBeUndefined();
  });

  test('no hour holds more than twenty uploads', () => {
    expect(mostWithin(places(41, { ...ANSWER, upload: true }), HOUR)).toBe(20);
  });

  test('at night announcements wait for seven o’clock, answers do not', () => {
    const late = atTime(dayOf(NOON), 22, 30);
    expect(nextSlot(late, [], { ...ANSWER, announces: true }, usual.pace, half)).toBe(atTime(dayOf(NOON + 24 * HOUR), 7));
    expect(nextSlot(atTime(dayOf(NOON), 3), [], { ...ANSWER, announces: true }, usual.pace, half)).toBe(atTime(dayOf(NOON), 7));
    expect(nextSlot(late, [], ANSWER, usual.pace, half)).toBe(late);
  });

  test('a slowed account takes three times as long', () => {
    expect(nextSlot(NOON + 1, [slot(NOON)], ANSWER, usual.pace, half, 3)).toBe(NOON + 3 * 2750);
  });
});

describe('rests', () => {
  test('the account rests 1, then 6, then 24 hours', () => {
    let at = NOON;
    let trip: Trip | undefined;
    const lengths = [0, 1, 2, 3].map(() => {
      trip = tripped(trip, '221', at, usual.rest);
      const length = (trip.until - at) / HOUR;
      at = trip.until + MINUTE;
      return length;
    });
    expect(lengths).toEqual([1, 6, 24, 24]);
  });

  test('a second refusal while resting does not make it longer', () => {
    const first = tripped(undefined, '221', NOON, usual.rest);
    expect(tripped(first, '221', NOON + MINUTE, usual.rest)).toBe(first);
    expect(isOpen(first, NOON + MINUTE)).toBe(true);
  });

  test('a quiet day is forgiven', () => {
    const first = tripped(undefined, '221', NOON, usual.rest);
    expect(tripped(first, ACCOUNT, first.until + 25 * HOUR, usual.rest).level).toBe(0);
  });
});

describe('what an error means', () => {
  const zca = (message: string, code: number | null = null) => Object.assign(new Error(message), { name: 'ZcaApiError', code });
  const typeError = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code }) });
  const rows: [what: string, error: unknown, left: boolean, verdict: object][] = [
    ['102: the session is dead', zca('', 102), true, { type: 'log-in' }],
    ['114: never again', zca('', 114), true, { type: 'refuse', why: 'rejected', detail: '114' }],
    ['122: they take nothing from strangers', zca('', 122), true, { type: 'refuse', why: 'unreachable', detail: '122' }],
    ['123: this chat rests', zca('', 123), true, { type: 'rest-chat', detail: '123' }],
    ['221: the account rests', zca('', 221), true, { type: 'rest', detail: '221' }],
    ['status 404: the feature is gone', zca('Request failed with status code 404'), true, { type: 'rest', detail: '404' }],
    ['status 429: the account rests', zca('Request failed with status code 429'), true, { type: 'rest', detail: '221' }],
    ['status 503: it may have arrived', zca('Request failed with status code 503'), true, { type: 'listen', else: 'unsure', detail: 'status 503' }],
    ['a page of HTML: it may have arrived', zca('Failed to parse response data'), true, { type: 'listen', else: 'unsure', detail: 'no JSON' }],
    ['the connection cut: it may have arrived', typeError('ECONNRESET'), true, { type: 'listen', else: 'unsure', detail: 'ECONNRESET' }],
    ['no answer in time: it may have arrived', new DOMException('x', 'TimeoutError'), true, { type: 'listen', else: 'unsure', detail: 'TimeoutError' }],
    ['nobody there: nothing has left', typeError('ECONNREFUSED'), true, { type: 'hold', ms: 5000, detail: 'ECONNREFUSED' }],
    ['refused by the library', zca('Missing message content'), false, { type: 'refuse', why: 'rejected', detail: 'refused by the library' }],
    ['a code nobody has met: wait a little', zca('', 9999), true, { type: 'hold', ms: 60_000, detail: '9999' }],
  ];
  test.each(rows)('%s', (_what, error, left, verdict) => {
    expect(verdictOn(failureOf(error, left), 1)).toEqual(verdict);
  });

  test('a success without an id is no success', () => {
    expect(verdictOn({ type: 'done', message: undefined }, 1)).toEqual({ type: 'listen', else: 'rest', detail: 'empty' });
  });

  test('an unknown code is tried three times more, then it is final', () => {
    expect([1, 2, 3, 4].map((tries) => verdictOn({ type: 'code', code: 9999 }, tries).type)).toEqual(['hold', 'hold', 'hold', 'refuse']);
  });
});

describe('texts', () => {
  const say = (text: string, choices: string[] = []): Message => ({ text, ...(choices.length > 0 ? { choices: choices.map((label, i) => ({ id: String(i), label })) } : {}) });

  test('a short one stays whole, with its choices numbered', () => {
    expect(partsOf(say('Chị có phiếu chưa?', ['Rồi', 'Chưa']))).toEqual(['Chị có phiếu chưa?\n1) Rồi\n2) Chưa']);
  });

  test('a long one is cut between paragraphs, and its choices stay together at the end', () => {
    const paragraph = 'Đoạn này nói về hồ sơ. '.repeat(30).trim();
    const parts = partsOf(say([paragraph, paragraph, paragraph, paragraph].join('\n\n'), ['Rồi', 'Chưa']))!;
    expect(parts.length).toBe(2);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(2000);
    expect(parts.every((part) => part.startsWith('Đoạn này'))).toBe(true);
    expect(parts.at(-1)).toMatch(/\n1\) Rồi\n2\) Chưa$/);
  });

  test('nothing is lost in cutting, nor a letter of two units cut in half', () => {
    const text = '🌾'.repeat(2500);
    const parts = partsOf(say(text))!;
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => part.isWellFormed() && part.length <= 2000)).toBe(true);
  });

  test('what fills more than eight messages is refused', () => {
    expect(partsOf(say('a b '.repeat(5000)))).toBeUndefined();
  });
});

describe('the session at rest', () => {
  const session = { cookies: [{ key: 'zpw_sek', value: 'secret-value', domain: 'chat.zalo.me' }], imei: 'i-1', userAgent: 'U', language: 'vi' };

  test('opens with its secret only', () => {
    const sealed = seal(session, 'the right secret, long');
    expect(open(sealed, 'the right secret, long')).toEqual(session);
    expect(open(sealed, 'the wrong secret, long')).toBeUndefined();
    expect(open(sealed.replace(/.$/, 'A').replace(/A$/, (last) => (sealed.endsWith(last) ? 'B' : last)), 'the right secret, long')).toBeUndefined();
  });

  test('shows nothing of itself', () => {
    expect(seal(session, 'the right secret, long')).not.toMatch(/secret-value|zpw_sek|i-1/);
  });

  test('has a fingerprint that follows the cookies, not their order or dot', () => {
    const other = { key: 'zpsid', value: 'x', domain: '.zalo.me' };
    expect(fingerprint([...session.cookies, other])).toBe(fingerprint([{ ...other, domain: 'zalo.me' }, ...session.cookies]));
    expect(fingerprint([other])).not.toBe(fingerprint([{ ...other, value: 'y' }]));
  });
});

describe('hosts', () => {
  const allowed = settings.fileHosts;
  test.each([
    ['https://f20-org-zp.zdn.vn/a.pdf', true],
    ['http://f20-org-zp.zdn.vn/a.pdf', false],
    ['https://zdn.vn.evil.example/a.pdf', false],
    ['https://evilzdn.vn/a.pdf', false],
    ['https://127.0.0.1/a.pdf', false],
    ['https://[::1]/a.pdf', false],
    ['https://2130706433/a.pdf', false],
    ['https://zdn.vn:8443/a.pdf', false],
    ['https://user:word@zdn.vn/a.pdf', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
  ])('a file is fetched from %s: %s', (url, is) => {
    expect(isFileUrl(url, allowed)).toBe(is);
  });

  test.each([['10.1.2.3', true], ['192.168.1.1', true], ['169.254.169.254', true], ['::1', true], ['fd00::1', true], ['::ffff:10.0.0.1', true], ['118.102.1.19', false], ['2001:ee0::1', false]])('%s is inside a house: %s', (address, is) => {
    expect(isPrivate(address)).toBe(is);
  });

  test('our cookies go to Zalo only, over https', () => {
    expect(isServiceUrl(new URL('https://wpa.chat.zalo.me/x'))).toBe(true);
    expect(isServiceUrl(new URL('http://wpa.chat.zalo.me/x'))).toBe(false);
    expect(isServiceUrl(new URL('https://chat.zalo.me.example.com/x'))).toBe(false);
  });

  test('the loopback of tests leads nowhere else', () => {
    expect(() => redirected(new URL('https://chat.zalo.me/'), 'http://example.com')).toThrow('127.0.0.1');
  });
});

describe('friend requests', () => {
  test.each([
    ['Chào em, mã của chị OC-7K2M9QFD', true],
    ['oc7k2m9qfd', true],
    ['Em làm ocop xã Xuân Thanh', true],
    ['gọi chị số 0912 345 678 nhé', true],
    ['+84912345678', true],
    ['Xin chào, mình là Lan. Kết bạn với mình nhé!', false],
    ['mua bán đất nền 0999888777', false],
    ['', false],
  ])('%s → %s', (message, is) => {
    expect(isExpected(message, ['OCOP', '0912345678'])).toBe(is);
  });
});

describe('a session that died in use', () => {
  const heard = (exchanges: [path: string, code: number | undefined, status?: number][]): number => {
    let dead = 0;
    const checks = health(() => { dead += 1; });
    for (const [path, code, status = 200] of exchanges) checks.heard({ host: 'h', path, status, ms: 1, ...(code === undefined ? {} : { code }) });
    return dead;
  };

  test('says so', () => {
    expect(heard([['/keepalive', 102]])).toBe(1);
  });

  test('shows when calls of every kind fail at once', () => {
    expect(heard([['/a', 900], ['/b', 900], ['/a', 900], ['/b', 900]])).toBe(0);
    expect(heard([['/a', 900], ['/b', 900], ['/a', 900], ['/b', 900], ['/a', 900]])).toBe(1);
  });

  test('is not what refusals of single messages mean, nor one broken feature, nor maintenance', () => {
    expect(heard(Array.from({ length: 20 }, (_, i) => [`/${i}`, 114]))).toBe(0);
    expect(heard(Array.from({ length: 20 }, () => ['/a', 900]))).toBe(0);
    expect(heard(Array.from({ length: 20 }, (_, i) => [`/${i}`, undefined, 503]))).toBe(0);
    expect(heard([['/a', 900], ['/b', 900], ['/a', 0], ['/b', 900], ['/a', 900], ['/b', 900]])).toBe(0);
  });
});

test('of a list of groups, one that was left, changed or makes no sense costs none of the others', async () => {
  const one = { name: 'Xuân Thanh', memberIds: ['5'], memVerList: ['6_0', '7_12'] };
  const api = { uid: '1', groups: async () => ({ gridVerMap: { 11: '1', 12: '1', 13: '1', 14: '1' } }), groupFacts: async () => ({ removedsGroup: ['12'], unchangedsGroup: [], gridInfoMap: { 13: null, 11: one, 14: { ...one, name: 5, memVerList: 'x' } } }) };
  expect(await groupFacts(api as never)).toEqual([{ channel: 'zalo/1:g:11', name: 'Xuân Thanh', members: ['zalo/1:6', 'zalo/1:7', 'zalo/1:5'] }, { channel: 'zalo/1:g:14', name: '', members: ['zalo/1:5'] }]);
});

describe('channels', () => {
  test('name the account that sees the person', () => {
    expect(threadOf('zalo/123:456')).toEqual({ account: '123', thread: { kind: 'user', id: '456' } });
    expect(threadOf('zalo/123:g:456')).toEqual({ account: '123', thread: { kind: 'group', id: '456' } });
    expect(threadOf('telegram/5')).toBeUndefined();
    expect(threadOf('zalo/dm:man')).toBeUndefined();
  });
});

test('a card of our own reminder or poll, that a phone shows as from us, is nobody of the office who writes', () => {
  const own = (msgType: string) => messageFrom({ type: 1, threadId: '900', isSelf: true, data: { msgId: '7', cliMsgId: '1700000000000', msgType, uidFrom: '0', dName: 'Trợ lý', ts: String(NOON), content: { title: 'reminder' } } }, { uid: '1', uids: new Set(['1', '0']) }).type;
  expect(['chat.todo', 'group.poll', 'chat.ecard', 'webchat'].map(own)).toEqual(['nothing', 'nothing', 'nothing', 'own']);
});
