import type { Standing } from '../../engine/ports.ts';
import type { Instant } from '../../core/time.ts';
import type { Patience } from './settings.ts';

/* What the supervisor of a line knows, hears and orders. */

export type Phase = 'stopped' | 'no-lease' | 'logging-in' | 'connecting' | 'up' | 'closing' | 'down' | 'displaced' | 'needs-login';

export type State = {
  readonly phase: Phase;
  /** A login of this process left us what a listener is built from. */
  readonly context: boolean;
  /** A socket whose `closed` was not heard yet. No other may begin before. */
  readonly line: boolean;
  /** Only a login may follow. */
  readonly mustLogIn: boolean;
  readonly failures: number;
  /** Connections in a row that did not come to the key. */
  readonly vain: number;
  readonly loginFailures: number;
  readonly loggedInAt: Instant;
  readonly noLoginBefore: Instant;
  /** Logins of the last day. */
  readonly logins: readonly Instant[];
  readonly evictions: number;
  readonly kicks: number;
  readonly upSince: Instant | undefined;
  /** When to be woken. */
  readonly wake: Instant | undefined;
};

export type Happened =
  | { readonly type: 'start'; readonly session: boolean; readonly logins: readonly Instant[] }
  | { readonly type: 'lease-held' }
  | { readonly type: 'lease-lost' }
  | { readonly type: 'logged-in' }
  | { readonly type: 'login-failed'; readonly why: 'refused' | 'unreached' | 'upset' }
  | { readonly type: 'key' }
  | { readonly type: 'closed'; readonly code: number }
  /** The socket does not answer, or this machine slept. */
  | { readonly type: 'silent'; readonly why: string }
  /** Ordinary calls are refused as if there were no session. */
  | { readonly type: 'session-dead' }
  /** A person has scanned a QR code. */
  | { readonly type: 'session-made' }
  | { readonly type: 'woke' }
  | { readonly type: 'stop' };

export type Act =
  | { readonly do: 'login' }
  | { readonly do: 'connect' }
  | { readonly do: 'close' }
  | { readonly do: 'cut' }
  | { readonly do: 'catch-up' }
  | { readonly do: 'gap'; readonly why: string }
  | { readonly do: 'stand'; readonly state: Standing['state']; readonly detail?: string };

export type Limits = Patience & { readonly perHour: number; readonly perDay: number };

export const STOPPED: State = {
  phase: 'stopped', context: false, line: false, mustLogIn: false, failures: 0, vain: 0, loginFailures: 0, loggedInAt: 0, noLoginBefore: 0, logins: [],
  evictions: 0, kicks: 0, upSince: undefined, wake: undefined,
};
