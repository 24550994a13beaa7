import { API, ThreadType, Zalo, type Credentials, type SendMessageQuote } from 'zca-js';
import type { Client, Cookie, Ears, Line, LoggedIn } from './client.ts';
import { LoginFailed } from './client.ts';
import { failureOf } from './failure.ts';
import { network, type Exchange } from './network.ts';
import type { Thread } from './threads.ts';
import { inOrder, tap, type Inner } from './tap.ts';
import { realTimers, type Timers } from './time.ts';

/* The one file that knows zca-js, with qr.ts. Where the library leaves something out (timeouts, the id it gives a message,
 * frames it does not know, whether the other end is alive) it is added here. */

export type ZcaOptions = {
  readonly timeouts: { readonly request: number; readonly upload: number };
  readonly loopback?: string | undefined;
  readonly exchanged: (exchange: Exchange) => void;
  readonly now: () => number;
  readonly timers?: Timers;
};

const TYPE: Readonly<Record<Thread['kind'], ThreadType>> = { user: ThreadType.User, group: ThreadType.Group };
/** What the library says, with no code, when Zalo knows the session no more. */
const REFUSED = 'Đăng nhập thất bại';
/** The closing handshake may take half a minute; nobody waits so long. */
const GOODBYE = 1000;

/** Options of the library that are the same wherever it is used. */
export const quietly = (polyfill: typeof fetch) => ({ selfListen: true, checkUpdate: false, logging: false, polyfill });

export const copyOf = (cookies: readonly Cookie[]): Cookie[] => structuredClone([...cookies]);

export function zca({ timeouts, loopback, exchanged, now, timers = realTimers }: ZcaOptions): Client {
  return {
    async login(session) {
      let outer = 0;
      let api: API | undefined;
      let leaving: ((clientId: string) => void) | undefined;
      const polyfill = network({
        timeout: timeouts.request, loopback, now,
        secretKey: () => api?.getContext().secretKey,
        leaving: (clientId) => leaving?.(clientId),
        exchanged: (exchange) => {
          if (exchange.path === '/api/login/getLoginInfo') outer = exchange.code ?? 0;
          exchanged(exchange);
        },
      });
      try {
        // The library changes the cookies it is given.
        api = await new Zalo(quietly(polyfill)).login({ cookie: copyOf(session.cookies) as never, imei: session.imei, userAgent: session.userAgent, language: session.language } satisfies Credentials);
      } catch (error) {
        throw loginFailed(error, outer);
      }
      return loggedIn(api, timers, timeouts.upload, async (left, work) => {
        leaving = left;
        try {
          return await work();
        } finally {
          leaving = undefined;
        }
      });
    },
  };
}

export function loginFailed(error: unknown, outer: number): LoginFailed {
  const refused = error instanceof Error && error.name === 'ZcaApiError' && error.message === REFUSED && (outer === 0 || outer === 102);
  if (refused) return new LoginFailed('refused', { cause: error });
  return new LoginFailed(failureOf(error, true).type === 'unreached' ? 'unreached' : 'upset', { cause: error });
}

type Sending = <T>(left: (clientId: string) => void, work: () => Promise<T>) => Promise<T>;

function loggedIn(api: API, timers: Timers, uploadTimeout: number, sending: Sending): LoggedIn {
  const context = api.getContext();
  /** Which of the addresses the next listener takes: another one after a connection that came to nothing. */
  let address = 0;

  return {
    uid: api.getOwnId(),
    cookies: () => api.getCookie().toJSON()?.cookies ?? [],
    facts: () => ({ socket: context.settings.features.socket, keepAlive: context.settings.keepalive }),

    listen(ears) {
      const urls = context.loginInfo.zpw_ws;
      const first = address % urls.length;
      address += 1;
      const fresh = new API(context, context.loginInfo.zpw_service_map_v3, [...urls.slice(first), ...urls.slice(0, first)]);
      return listenOn(fresh.listener, { ...ears, key: () => { address = first; ears.key(); } }, timers);
    },

    sendText: (thread, text, quote, left) => sending(left, async () => {
      const { message } = await api.sendMessage(quote ? { msg: text, quote: quote as SendMessageQuote } : { msg: text }, thread.id, TYPE[thread.kind]);
      return idOf(message);
    }),

    sendFile: (thread, bytes, name, left) => sending(left, async () => {
      const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const source = { data, filename: name as `${string}.${string}`, metadata: { totalSize: data.length, ...(await sizeOf(data, name)) } };
      // Waits for a push that may never come.
      const { attachment } = await within(timers, uploadTimeout, api.sendMessage({ msg: '', attachments: [source] }, thread.id, TYPE[thread.kind]));
      return idOf(attachment[0]);
    }),

    typing: async (thread) => { await api.sendTypingEvent(thread.id, TYPE[thread.kind]); },
    keepAlive: async () => { await api.keepAlive(); },
    self: () => api.fetchAccountInfo(),
    people: (uids) => api.getUserInfo([...uids]),
    accept: async (uid) => { await api.acceptFriendRequest(uid); },
    requests: () => api.getFriendRecommendations(),
    remind: (thread, title, at) => api.createReminder({ title, startTime: at }, thread.id, TYPE[thread.kind]),
    unremind: async (thread, reminder) => { await api.removeReminder(reminder, thread.id, TYPE[thread.kind]); },
    reminded: (reminder) => api.getReminderResponses(reminder),
    groups: () => api.getAllGroups(),
    groupFacts: (ids) => api.getGroupInfo([...ids]),
  };
}

/** Zalo shows a photo by the size it is told. */
async function sizeOf(data: Buffer, name: string): Promise<{ width?: number; height?: number }> {
  if (!/\.(?:jpe?g|png|webp)$/i.test(name)) return {};
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(data).metadata().catch(() => ({ width: undefined, height: undefined }));
  return width && height ? { width, height } : {};
}

/** The library calls a number what may be an empty text, or nothing at all. */
function idOf(sent: unknown): string | undefined {
  const id: unknown = typeof sent === 'object' && sent !== null && 'msgId' in sent ? sent.msgId : undefined;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' || typeof id === 'bigint' ? String(id) : undefined;
}

async function within<T>(timers: Timers, ms: number, work: Promise<T>): Promise<T> {
  let off: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => { off = timers.after(ms, () => { reject(new DOMException('the upload took too long', 'TimeoutError')); }); });
  try {
    return await Promise.race([work, late]);
  } finally {
    off();
    work.catch(() => undefined);
  }
}

function listenOn(listener: API['listener'], ears: Ears, timers: Timers): Line {
  let evicted = false;
  let over = false;
  // Nothing that goes wrong in our ears may cost the rest of a frame.
  const safely = <T extends readonly unknown[]>(hear: (...heard: T) => void) => (...heard: T): void => {
    if (over) return;
    try {
      hear(...heard);
    } catch (error) {
      ears.broken(error);
    }
  };
  listener.on('cipher_key', safely(() => { ears.key(); }));
  listener.on('message', safely(ears.message));
  listener.on('old_messages', safely((messages) => { ears.old(messages); }));
  listener.on('undo', safely(ears.undo));
  listener.on('reaction', safely(ears.reaction));
  listener.on('group_event', safely(ears.group));
  listener.on('friend_event', safely(ears.friend));
  // Without this handler a malformed frame ends the process.
  listener.on('error', safely(ears.broken));
  listener.on('closed', (code) => {
    if (over) return;
    over = true;
    ears.closed(evicted ? 3000 : code);
  });
  listener.start({ retryOnClose: false });

  const inner = (listener as unknown as { ws: Inner }).ws;
  inOrder(inner, safely(ears.broken));
  tap(inner, {
    frame: safely((command, sub, bytes) => {
      if (command === 3000) {
        evicted = true;
        timers.after(GOODBYE, () => { inner.terminate(); });
      }
      ears.frame(command, sub, bytes);
    }),
    pong: safely(ears.pong),
  });
  return {
    close() {
      listener.stop();
      timers.after(GOODBYE, () => { inner.terminate(); });
    },
    cut: () => { inner.terminate(); },
    ping() {
      if (inner.readyState === inner.OPEN) inner.ping();
    },
    askOld() {
      listener.requestOldMessages(ThreadType.User, null);
      listener.requestOldMessages(ThreadType.Group, null);
    },
  };
}
