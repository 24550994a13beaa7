import type { Instant } from '../../core/time.ts';
import type { Clock, Standing } from '../../engine/ports.ts';
import { LoginFailed, type Client, type Ears, type Line, type LoggedIn } from './client.ts';
import { isGone, owner } from './holder.ts';
import type { Keep } from './keep.ts';
import { keptSession } from './kept-session.ts';
import type { ZaloSettings } from './settings.ts';
import { STOPPED, type Act, type Happened, type Limits, type State } from './supervision.ts';
import { supervise } from './supervisor.ts';
import { within, type Luck, type Timers } from './time.ts';
import { watchdog } from './watchdog.ts';
import { codeOf } from '../../fault.ts';

export type ConnectionParts = {
  readonly client: Client;
  readonly keep: Keep;
  readonly settings: ZaloSettings;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly luck: Luck;
  /** What a line hears, apart from its life and death. */
  readonly ears: Omit<Ears, 'key' | 'closed' | 'pong'>;
  readonly loggedIn: (api: LoggedIn) => Promise<void>;
  readonly up: () => void;
  readonly standing: (standing: Standing) => void;
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
};

/** Does what the supervisor decides, and tells it what came of it. */
export function connection({ client, keep, settings, clock, timers, luck, ears, loggedIn, up, standing, notice }: ConnectionParts, holder = owner) {
  const limits: Limits = { ...settings.patience, ...settings.logins };
  let state: State = STOPPED;
  let api: LoggedIn | undefined;
  let line: Line | undefined;
  let guard: ReturnType<typeof watchdog> | undefined;
  let offWake: () => void = () => undefined;
  let offPoll: () => void = () => undefined;
  let offKeep: () => void = () => undefined;
  let heardAt: Instant = 0;
  let starting = false;
  let closedNow: (() => void)[] = [];
  const account = keptSession({ keep, settings, clock, notice, safely });

  function tell(happened: Happened): void {
    const next = supervise(state, happened, clock.now(), limits, luck);
    state = next.state;
    offWake();
    if (state.wake !== undefined) offWake = timers.after(Math.max(state.wake - clock.now(), 1), () => { tell({ type: 'woke' }); });
    for (const act of next.acts) perform(act);
  }

  function perform(act: Act): void {
    switch (act.do) {
      case 'login': void login(); break;
      case 'connect': connect(); break;
      case 'close': line?.close(); break;
      case 'cut': line?.cut(); break;
      case 'catch-up': up(); break;
      case 'gap': safely(() => { keep.openGap(act.why === 'silent' || act.why === 'slept' ? heardAt : clock.now(), act.why); }); break;
      case 'stand': standing({ state: act.state, since: clock.now(), ...(act.detail ? { detail: act.detail } : {}) }); break;
      default: act satisfies never;
    }
  }

  async function login(): Promise<void> {
    const session = account.toTry();
    if (!session) return tell({ type: 'login-failed', why: 'refused' });
    safely(() => { keep.noteLogin(clock.now()); });
    try {
      const fresh = await client.login(session);
      api = fresh;
      account.renewed(session, fresh);
      await loggedIn(fresh);
      tell({ type: 'logged-in' });
    } catch (error) {
      const why = error instanceof LoginFailed ? error.why : 'upset';
      notice('login failed', { why });
      tell({ type: 'login-failed', why });
    }
  }

  function connect(): void {
    guard?.stop();
    const mine: { line?: Line } = {};
    const isMine = (): boolean => mine.line !== undefined && mine.line === line;
    try {
      line = mine.line = api!.listen({
        ...ears,
        frame: (command, sub, bytes) => { heardAt = clock.now(); guard?.heard(); ears.frame(command, sub, bytes); },
        pong: () => { heardAt = clock.now(); guard?.heard(); },
        key: () => { if (isMine()) keyed(); },
        closed: (code) => { if (isMine()) closed(code); },
      });
    } catch (error) {
      notice('no listener', { error: error instanceof Error ? error.name : 'unknown' });
      timers.after(1, () => { closed(1006); });
    }
  }

  function keyed(): void {
    heardAt = clock.now();
    guard = watchdog({
      now: () => clock.now(), timers, every: settings.patience.ping, answer: settings.patience.pong,
      ping: () => { line?.ping(); },
      silent: (why) => { notice('the line is dead', { why }); tell({ type: 'silent', why }); },
    });
    safely(() => {
      const made = keep.session()?.madeAt;
      keep.closeGap(clock.now(), made !== undefined && made > (keep.lastBeat() ?? 0));
      keep.beat(clock.now());
    });
    tell({ type: 'key' });
  }

  function closed(code: number): void {
    guard?.stop();
    guard = undefined;
    line = undefined;
    for (const resolve of closedNow.splice(0)) resolve();
    tell({ type: 'closed', code });
  }

  const hold = (): boolean => keep.lease(holder, clock.now(), clock.now() + settings.patience.lease, isGone);

  /** The lease, the heartbeat, the cookies, a session that a person made: looked at every few seconds. */
  function poll(): void {
    offPoll = timers.after(settings.patience.poll, poll);
    safely(() => {
      if (!hold()) return tell({ type: 'lease-lost' });
      if (state.phase === 'no-lease') {
        starting = false;
        return begin();
      }
      if (state.phase === 'up') keep.beat(clock.now());
      if (api) account.save(api);
      if (state.phase === 'needs-login' && account.isAnother()) tell({ type: 'session-made' });
      return undefined;
    });
  }

  function keepAlive(): void {
    if (settings.keepAlive <= 0) return;
    offKeep = timers.after(settings.keepAlive, () => {
      keepAlive();
      if (state.phase === 'up') api?.keepAlive().catch(() => undefined);
    });
  }

  function begin(): void {
    if (starting) return;
    starting = true;
    const beat = keep.lastBeat();
    if (beat !== undefined) keep.openGap(beat, 'start');
    tell({ type: 'start', session: keep.session() !== undefined, logins: keep.loginsSince(clock.now() - 86_400_000) });
  }

  function safely(work: () => void): void {
    try {
      work();
    } catch (error) {
      notice('storage', { error: codeOf(error) ?? 'unknown' });
    }
  }

  return {
    start(): void {
      let held = false;
      safely(() => { held = hold(); });
      if (held) safely(begin);
      else {
        state = { ...STOPPED, phase: 'no-lease' };
        standing({ state: 'displaced', since: clock.now(), detail: 'another process of ours has the account' });
      }
      offPoll = timers.after(settings.patience.poll, poll);
      keepAlive();
    },
    /** The session lives on: what is still to be said can be said. */
    async stop(): Promise<void> {
      for (const off of [offPoll, offKeep]) off();
      guard?.stop();
      const gone = line ? new Promise<void>((resolve) => { closedNow.push(resolve); }) : Promise.resolve();
      const wasUp = state.phase === 'up';
      tell({ type: 'stop' });
      await within(timers, 3000, gone);
      if (line) line.cut();
      safely(() => {
        if (wasUp) keep.beat(clock.now());
        if (api) account.save(api);
        keep.release(holder);
      });
    },
    tell,
    api: (): LoggedIn | undefined => api,
    line: (): Line | undefined => (state.phase === 'up' ? line : undefined),
    phase: () => state.phase,
  };
}

export type Connection = ReturnType<typeof connection>;
