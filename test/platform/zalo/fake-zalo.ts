import { LoginFailed, type Client, type Ears, type Line, type LoggedIn } from '../../../src/platform/zalo/client.ts';
import type { Timers } from '../../../src/platform/zalo/time.ts';

export const OWN = '9000000000000000001';

export type Stored = { readonly msgId: string; readonly cliMsgId: string; readonly from: string; readonly to: string; readonly at: number; readonly text: string; readonly group?: boolean };
export type SendFault = 'lost-reply' | 'lost' | 'too-much' | 'empty';

/** Zalo as one account sees it, without sockets: a plain fake of the port, for a day in virtual time. It keeps messages like
 *  the real one, gives the seat to the last who comes, and refuses cookies that are not the latest. */
export function fakeZalo(now: () => number, timers: Timers, luck: () => number) {
  const log: Stored[] = [];
  const logins: number[] = [];
  const connects: number[] = [];
  const faults: string[] = [];
  let seat: { readonly ears: Ears; keyed: boolean; open: boolean } | undefined;
  let cookie = 1;
  let nextId = 7_000_000_000_000n;
  let state: 'well' | 'maintenance' | 'cut' = 'well';
  let sendFault: SendFault | undefined;

  const post = (from: string, to: string, text: string, cliMsgId?: string, group = false): Stored => {
    nextId += 1000n + BigInt(Math.floor(luck() * 1000));
    const stored = { msgId: String(nextId), cliMsgId: cliMsgId ?? String(now() - 137), from, to, at: now(), text, group };
    log.push(stored);
    return stored;
  };
  const asSeen = ({ msgId, cliMsgId, from, to, at, text, group }: Stored) => ({
    type: group ? 1 : 0, threadId: from === OWN ? to : from, isSelf: from === OWN,
    data: { msgId, cliMsgId, msgType: 'webchat', uidFrom: from, idTo: to, dName: 'Lan', ts: String(at), content: text, ttl: 0 },
  });

  function deliver(stored: Stored): void {
    const to = seat;
    timers.after(20 + luck() * 200, () => { if (to?.open && to.keyed) to.ears.message(asSeen(stored)); });
  }

  function close(code: number): void {
    const before = seat;
    seat = undefined;
    if (before?.open) {
      before.open = false;
      before.ears.closed(code);
    }
  }

  function listen(ears: Ears): Line {
    if (seat?.open) faults.push('a second listener while the first is open');
    connects.push(now());
    const mine = { ears, keyed: false, open: true };
    const over = (code: number): void => {
      if (!mine.open) return;
      mine.open = false;
      if (seat === mine) seat = undefined;
      ears.closed(code);
    };
    if (state === 'well') {
      seat = mine;
      timers.after(80, () => { if (mine.open) { mine.keyed = true; ears.key(); } });
    } else timers.after(50, () => { over(1006); });
    return {
      close: () => { timers.after(30, () => { over(1000); }); },
      cut: () => { timers.after(1, () => { over(1006); }); },
      ping: () => { timers.after(20, () => { if (mine.open && state === 'well') ears.pong(); }); },
      askOld: () => { timers.after(150, () => { if (mine.open && mine.keyed) ears.old(log.filter(({ at }) => at > now() - 14 * 86_400_000).map(asSeen)); }); },
    };
  }

  const reach = (): void => {
    if (state === 'cut') throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });
    if (state === 'maintenance') throw Object.assign(new Error('Failed to parse response data'), { name: 'ZcaApiError', code: null });
  };
  const rest = async (ms: number): Promise<void> => { await new Promise<void>((resolve) => { timers.after(ms, resolve); }); };

  const api = (cookieOf: () => number): LoggedIn => ({
    uid: OWN,
    cookies: () => [{ key: 'zpw_sek', value: String(cookieOf()), domain: 'chat.zalo.me' }],
    facts: () => ({ socket: {}, keepAlive: {} }),
    listen,
    async sendText(thread, text, _quote, left) {
      const clientId = String(now());
      await rest(10);
      if (state === 'cut') reach();
      left(clientId);
      await rest(80);
      reach();
      const fault = sendFault;
      sendFault = undefined;
      if (fault === 'too-much') throw Object.assign(new Error('x'), { name: 'ZcaApiError', code: 221 });
      if (fault === 'lost') throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) });
      if (fault === 'empty') return undefined;
      const stored = post(OWN, thread.id, text, clientId, thread.kind === 'group');
      deliver(stored);
      if (fault === 'lost-reply') throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) });
      return stored.msgId;
    },
    sendFile: async () => undefined,
    typing: async () => { await rest(20); reach(); },
    keepAlive: async () => { await rest(20); reach(); },
    self: async () => ({ profile: { userId: OWN, globalId: 'G0' } }),
    people: async () => ({ changed_profiles: {} }),
    accept: async () => undefined,
    requests: async () => ({ recommItems: [] }),
    remind: async () => ({ id: `T${now()}` }), unremind: async () => undefined, reminded: async () => undefined, groups: async () => ({ gridVerMap: {} }), groupFacts: async () => ({}),
  });

  const client: Client = {
    async login(session) {
      await rest(90);
      if (state === 'cut') throw new LoginFailed('unreached');
      logins.push(now());
      if (state === 'maintenance') throw new LoginFailed('upset');
      if (session.cookies[0]?.['value'] !== String(cookie)) throw new LoginFailed('refused');
      return api(() => cookie);
    },
  };

  return {
    client, log, logins, connects, faults,
    says(from: string, text: string): Stored { const stored = post(from, OWN, text); if (state !== 'cut') deliver(stored); return stored; },
    /** The message comes again under another id, as some were seen to. */
    repeats(stored: Stored): Stored { nextId += 1n; const again = { ...stored, msgId: String(nextId) }; deliver(again); return again; },
    typesByHand(to: string, text: string): void { deliver(post(OWN, to, text)); },
    drop: (code: number): void => { close(code); },
    evict(): void { close(3000); },
    become(next: typeof state): void { state = next; if (next !== 'well') close(1006); },
    rotate(): void { cookie += 1; },
    failNext(fault: SendFault): void { sendFault = fault; },
    seated: (): boolean => seat?.open === true && seat.keyed,
  };
}
