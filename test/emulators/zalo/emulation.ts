import type { Fault, faults } from './faults.ts';
import type { Push } from './view.ts';
import type { Encrypt } from './wire.ts';
import type { Account, Message, Person, World } from './world.ts';

// What the parts of the emulator share. `index.ts` puts it together.

export type Settings = {
  /** How pushes are wrapped; 2 is what Zalo is believed to use for messages. */
  encrypt: Encrypt;
  /** When the sender's own listener hears of a message sent through the API: at once, before the reply is out; so many ms later; never. */
  echo: 'at-once' | 'never' | number;
  /** When `file_done` comes: before the upload's reply (the library then waits forever), so many ms after it, never. */
  fileDone: 'early' | 'never' | number;
  /** Whether a new socket is given the key to what it hears. */
  key: 'at-once' | 'never';
  /** Whether a reminder or poll made through the API also appears as a card in the chat. */
  cards: boolean;
  chunkSize: number;
  pingInterval: number;
  /** Longest text, in UTF-16 units. More is a violation: what Zalo does then is not known. */
  longest: number;
  /** Sent as `features.socket` after login. What real Zalo lists is not known; 1006 is reported not to be listed. */
  retries: Record<string, { readonly max: number; readonly times: number | readonly number[] }>;
  closeAndRetryCodes: readonly number[];
  rotateErrorCodes: readonly number[];
};

export const defaults: Settings = {
  encrypt: 2, echo: 'at-once', fileDone: 50, key: 'at-once', cards: true, chunkSize: 3 * 1024 * 1024, pingInterval: 180_000, longest: 2000,
  retries: { 1000: { max: 1, times: [1000] }, 3000: { max: 2, times: [1000, 2000] } }, closeAndRetryCodes: [1000, 3000], rotateErrorCodes: [1000],
};

/** One call as it arrived, its parameters decrypted. */
export type Call = {
  readonly at: number;
  readonly account: Account | null;
  readonly host: string;
  readonly path: string;
  params: unknown;
  /** `done`, `refused 114: why`, or the fault it met. */
  outcome: string;
};

export type Reacted = { readonly by: Person; readonly to: Message; readonly icon: string; readonly type: number };

export type Emulation = {
  readonly world: World;
  readonly settings: Settings;
  readonly faults: ReturnType<typeof faults>;
  readonly calls: Call[];
  readonly reactions: Reacted[];
  /** What the code under test must not do, in words. Empty at the end of every good test. */
  readonly violations: string[];
  /** Where the sockets are: `ws://127.0.0.1:port`. */
  readonly socketUrl: () => string;
  /** Push to the listening seats of those of them that are accounts. */
  readonly tell: (people: readonly Person[], push: (viewer: Account) => Push) => void;
  /** Put bytes on a file host; the answer is their address. */
  readonly store: (bytes: Buffer, name: string) => string;
  /** Later, unless the emulator has stopped by then. */
  readonly later: (ms: number, act: () => void) => void;
};

export type Asked = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

export type Reply = { readonly status: number; readonly headers?: Record<string, string | string[]>; readonly body: string | Buffer | AsyncIterable<Buffer> };

/** An answer, and how its connection ends. `met` is for the record. */
export type Answer = { readonly reply: Reply; readonly fault?: Fault | undefined; readonly after?: () => void };

export const json = (body: unknown, headers: Record<string, string | string[]> = {}): Reply =>
  ({ status: 200, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body: JSON.stringify(body) });

/** Faults that keep a call from being done, as replies; undefined when the call is to be done. */
export function instead(fault: Fault | undefined): Reply | undefined {
  switch (fault?.type) {
    case 'status': return { status: fault.status, headers: { 'content-type': 'text/html' }, body: `<h1>${fault.status}</h1>` };
    case 'html': return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<!doctype html><title>Zalo</title><p>Hệ thống đang bảo trì.</p>' };
    case 'hang': case 'reset': return { status: 200, body: '' };
    default: return undefined;
  }
}
