import type { Standing } from '../../engine/ports.ts';
import type { Instant } from '../../core/time.ts';
import { STOPPED, type Act, type Happened, type Limits, type State } from './supervision.ts';
import { between, type Luck } from './time.ts';

/* Who decides when to log in, when to listen, when to wait. Pure, so that a day of drops can be run in a second.
 *
 * One web session listens per account. Whoever comes last has the seat: the one before is closed with 3000. Fighting for it
 * would throw out the person at the other end again and again, so we wait, longer each time. 3003 means kicked: one login,
 * and if that does not hold, only a person with a QR code helps. Every other close is a drop, and drops are frequent: a
 * fresh listener from what the login left in memory costs no request, so drops never make logins. */

const HOUR = 3_600_000;
/** A listener that cannot come up so often in a row wants a login. */
const VAIN = 5;
/** A seat held so long is ours again. */
const SETTLED = 600_000;

type Next = { readonly state: State; readonly acts: readonly Act[] };

export function supervise(state: State, happened: Happened, now: Instant, limits: Limits, luck: Luck): Next {
  switch (happened.type) {
    case 'start': return begin({ ...STOPPED, logins: happened.logins }, happened.session, now, limits);
    case 'stop': return { state: { ...STOPPED, line: state.line, context: state.context, logins: state.logins }, acts: [...(state.line ? [{ do: 'close' } as const] : []), { do: 'stand', state: 'stopped' }] };
    default: if (state.phase === 'stopped') return happened.type === 'closed' ? keep({ ...state, line: false }) : keep(state);
  }
  switch (happened.type) {
    case 'lease-held': return state.phase === 'no-lease' ? begin(state, true, now, limits) : keep(state);
    case 'lease-lost': return state.phase === 'no-lease' ? keep(state)
      : { state: { ...state, phase: 'no-lease', wake: undefined }, acts: [...(state.line ? [{ do: 'cut' } as const] : []), { do: 'stand', state: 'displaced', detail: 'another process of ours has the account' }] };
    case 'logged-in': return state.phase === 'logging-in' ? connect({ ...state, context: true, mustLogIn: false, loggedInAt: now, loginFailures: 0, vain: 0 }, now, limits) : keep({ ...state, context: true });
    case 'login-failed': return state.phase === 'logging-in' ? loginFailed(state, happened.why, now, limits, luck) : keep(state);
    case 'key': return up(state, now);
    case 'closed': return closed(state, happened.code, now, limits, luck);
    case 'silent': return silent(state, happened.why, now);
    case 'session-dead': return sessionDead(state, now, limits);
    case 'session-made': return state.phase === 'needs-login' ? login({ ...state, kicks: 0, evictions: 0, context: false, loginFailures: 0, noLoginBefore: 0 }, now, limits) : keep(state);
    case 'woke': return woke({ ...state, wake: undefined }, now, limits);
    default: return happened satisfies never;
  }
}

const keep = (state: State): Next => ({ state, acts: [] });
const stand = (standing: Standing['state'], detail?: string): Act => ({ do: 'stand', state: standing, ...(detail ? { detail } : {}) });

function begin(state: State, session: boolean, now: Instant, limits: Limits): Next {
  if (!session) return needsLogin(state, 'no session');
  const next = login({ ...state, phase: 'down' }, now, limits);
  return { ...next, acts: [stand('connecting'), ...next.acts] };
}

const needsLogin = (state: State, detail: string): Next =>
  ({ state: { ...state, phase: 'needs-login', context: false, wake: undefined }, acts: [stand('needs-login', detail)] });

/** When the next login may be, as far as their number goes. */
export function loginAllowedAt(logins: readonly Instant[], now: Instant, { perHour, perDay }: Pick<Limits, 'perHour' | 'perDay'>): Instant {
  const free = (most: number, within: number): Instant => {
    const recent = logins.filter((at) => at > now - within).toSorted((a, b) => a - b);
    return recent.length < most ? now : recent[recent.length - most]! + within;
  };
  return Math.max(free(perHour, HOUR), free(perDay, 24 * HOUR));
}

function login(state: State, now: Instant, limits: Limits): Next {
  const at = Math.max(state.noLoginBefore, loginAllowedAt(state.logins, now, limits));
  if (at > now) return keep({ ...state, phase: state.phase === 'displaced' ? 'displaced' : 'down', wake: at });
  return { state: { ...state, phase: 'logging-in', wake: undefined, logins: [...state.logins.filter((one) => one > now - 24 * HOUR), now] }, acts: [{ do: 'login' }] };
}

const connect = (state: State, now: Instant, limits: Limits): Next => ({ state: { ...state, phase: 'connecting', line: true, wake: now + limits.key }, acts: [{ do: 'connect' }] });

function loginFailed(state: State, why: 'refused' | 'unreached' | 'upset', now: Instant, limits: Limits, luck: Luck): Next {
  if (why === 'refused') return needsLogin(state, 'Zalo refused the session');
  const loginFailures = state.loginFailures + 1;
  const [least, most] = limits.loginRetry;
  // Nobody there: that was no login, and the line may be back any moment.
  const wait = spread(Math.min(least * 2 ** (loginFailures - 1), why === 'unreached' ? Math.min(60_000, most) : most), luck);
  const logins = why === 'unreached' ? state.logins.slice(0, -1) : state.logins;
  const noLoginBefore = now + wait;
  // With what the last login left, a listener may come up meanwhile.
  const wake = state.context && !state.mustLogIn ? Math.min(noLoginBefore, now + backoff(state.failures, limits, luck)) : noLoginBefore;
  return { state: { ...state, phase: 'down', loginFailures, noLoginBefore, logins, wake }, acts: [stand('down', `login: ${why}`)] };
}

function up(state: State, now: Instant): Next {
  if (state.phase !== 'connecting') return keep(state);
  return { state: { ...state, phase: 'up', vain: 0, upSince: now, wake: undefined }, acts: [stand('up'), { do: 'catch-up' }] };
}

function closed(before: State, code: number, now: Instant, limits: Limits, luck: Luck): Next {
  const wasUp = before.phase === 'up' || before.upSince !== undefined;
  const heldFor = before.upSince === undefined ? 0 : now - before.upSince;
  const gap: Act[] = wasUp ? [{ do: 'gap', why: String(code) }] : [];
  const state: State = {
    ...before, line: false, upSince: undefined,
    failures: heldFor >= limits.held ? 0 : before.failures + 1,
    vain: before.phase === 'connecting' ? before.vain + 1 : before.vain,
    evictions: heldFor >= SETTLED ? 0 : before.evictions,
    kicks: heldFor >= SETTLED ? 0 : before.kicks,
  };
  if (before.phase === 'no-lease' || before.phase === 'needs-login' || before.phase === 'logging-in') return { state, acts: gap };
  if (code === 3000) {
    const wait = Math.min(between(limits.displaced, luck) * 2 ** state.evictions, 6 * limits.displaced[1]);
    return { state: { ...state, phase: 'displaced', evictions: state.evictions + 1, wake: now + wait }, acts: [...gap, stand('displaced', '3000')] };
  }
  if (code === 3003) {
    if (state.kicks > 0) {
      const next = needsLogin(state, '3003');
      return { ...next, acts: [...gap, ...next.acts] };
    }
    return { state: { ...state, phase: 'down', kicks: 1, mustLogIn: true, wake: now + between(limits.kicked, luck) }, acts: [...gap, stand('down', '3003')] };
  }
  const wait = before.phase === 'closing' ? Math.min(1000, limits.reconnect[0]) : backoff(state.failures, limits, luck);
  return { state: { ...state, phase: 'down', wake: now + wait }, acts: [...gap, stand('down', String(code))] };
}

function silent(state: State, why: string, now: Instant): Next {
  if (state.phase !== 'up' && state.phase !== 'connecting') return keep(state);
  return { state: { ...state, phase: 'closing', upSince: undefined, wake: now + 10_000 }, acts: [...(state.upSince === undefined ? [] : [{ do: 'gap', why } as const]), { do: 'cut' }, stand('down', why)] };
}

function sessionDead(state: State, now: Instant, limits: Limits): Next {
  // A login a moment ago did not help: another will not either.
  if (!state.context || state.mustLogIn || now - state.loggedInAt < Math.min(SETTLED, limits.loginRenewal)) return keep(state);
  if (state.line) return { state: { ...state, phase: 'closing', mustLogIn: true, wake: now + 10_000 }, acts: [{ do: 'close' }] };
  return keep({ ...state, mustLogIn: true });
}

function woke(state: State, now: Instant, limits: Limits): Next {
  switch (state.phase) {
    // No key in time; or it was cut and still does not say so.
    case 'connecting': case 'closing': return { state: { ...state, wake: now + 10_000 }, acts: [{ do: 'cut' }] };
    case 'down': case 'displaced': {
      const wantsLogin = state.mustLogIn || !state.context || state.vain >= VAIN || now - state.loggedInAt >= limits.loginRenewal;
      if (!wantsLogin) return connect(state, now, limits);
      const next = login(state, now, limits);
      const refusedNow = next.acts.length === 0;
      // It may not be yet: try what we have, unless that is known to be worth nothing.
      return refusedNow && state.context && !state.mustLogIn ? connect(state, now, limits) : next;
    }
    default: return keep(state);
  }
}

function backoff(failures: number, { reconnect: [least, most] }: Limits, luck: Luck): number {
  return spread(Math.min(most, least * 2 ** Math.min(Math.max(failures - 1, 0), 20)), luck);
}

/** From four fifths to six fifths, so that nothing beats in time. */
const spread = (ms: number, luck: Luck): number => Math.round(ms * (0.8 + 0.4 * luck()));
