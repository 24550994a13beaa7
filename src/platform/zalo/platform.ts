import type { ChannelId, EffectId } from '../../core/ids.ts';
import type { Capabilities, Clock, Intake, Outcome, Platform, Standing } from '../../engine/ports.ts';
import type { Client, LoggedIn } from './client.ts';
import { connection } from './connection.ts';
import { download } from './download.ts';
import { echoes } from './echoes.ts';
import { friends } from './friends.ts';
import { gathering, type Origin } from './gather.ts';
import { groupFacts, type GroupFacts } from './groups.ts';
import { health } from './health.ts';
import { answerFrom, groupNews, joinFrom, messageFrom, reactionFrom, removedFrom, undoFrom, type Heard, type Self } from './inbound.ts';
import type { Gap, Keep } from './keep.ts';
import { ourself } from './ourself.ts';
import { outbound } from './outbound.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { reminders } from './reminders.ts';
import { rests } from './rests.ts';
import type { ZaloSettings } from './settings.ts';
import { LONGEST } from './split.ts';
import { frameCount } from './tap.ts';
import { realTimers, type Luck, type Timers } from './time.ts';
import { zca } from './zca.ts';

const ZALO: Capabilities = { choices: 'numbered', longestText: LONGEST, quoting: true, groups: true };

export type ZaloOptions = {
  readonly settings: ZaloSettings;
  readonly keep: Keep;
  readonly clock: Clock;
  /** For the log: codes and counts, never anybody's words or ids. */
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
  /** Sees every frame, for `ocop zalo check`. */
  readonly watch?: (command: number, sub: number, bytes: Uint8Array) => void;
  readonly timers?: Timers;
  readonly luck?: Luck;
  readonly client?: Client;
};

export type Zalo = Platform & {
  /** Waits for a listener that is up: without one the library would wait for ever. */
  sendFile(channel: ChannelId, file: { readonly bytes: Uint8Array; readonly name: string }, effect: EffectId): Promise<Outcome>;
  groupFacts(): Promise<readonly GroupFacts[]>;
  /** Frames since the start, by command; those the library does not read too. */
  frames(): ReadonlyMap<string, number>;
  gaps(since: number): readonly Gap[];
};

/** After something went untaken or unread, everything is asked for again; not more often than this. */
const ASK_AGAIN = 5000;
const HOUR = 3_600_000;

/** Zalo, through a personal account. */
export function zalo({ settings, keep, clock, notice, watch, timers = realTimers, luck = Math.random, client }: ZaloOptions): Zalo {
  const { loopback } = settings;
  let intake: Intake | undefined;
  let standing: Standing | undefined;
  let offAgain: (() => void) | undefined;
  let offRest: () => void = () => undefined;
  let stopping = false;

  const frames = frameCount((command, times) => {
    notice('frames of a command nobody reads', { command, times });
    safely('frames', () => { keep.strange(command, times, clock.now()); });
  });
  const self = ourself(notice);
  const checks = health(() => { link.tell({ type: 'session-dead' }); });
  const quoted = quotes();
  const returns = echoes(keep, timers);
  const resting = rests(keep, clock, settings, () => { report(); });
  const api = (): LoggedIn | undefined => link.api();
  const upApi = (): LoggedIn | undefined => (link.phase() === 'up' && resting.restingUntil('') === undefined ? link.api() : undefined);
  const known = people(keep, clock, timers, upApi);
  const asking = friends({ keep, settings: settings.friends, clock, timers, luck, api: upApi, tooMuch: (code) => { resting.restAccount(code); }, notice });

  const reminding = reminders({
    keep, clock, api: upApi, notice,
    missed: (one) => { hear(one, (_, me) => answerFrom(one, one.person, me, clock.now()), 'live'); },
  });

  const inbox = gathering({
    keep, clock, timers, echoes: returns, window: settings.timeouts.gather, answerOld: settings.answerOld, notice,
    self: self.now,
    async take(incoming) {
      if (!intake) throw new Error('not started');
      await intake.take(incoming);
      safely('reminders', () => { reminding.taken(incoming); });
    },
    sameAs: (channel, uid) => known.sameAs(channel, uid),
    quotable: (channel, msgId, whole) => { quoted.put(channel, msgId, whole); },
    again,
  });

  const link = connection({
    client: client ?? zca({ timeouts: settings.timeouts, loopback, now: () => clock.now(), exchanged: (exchange) => { checks.heard(exchange); }, timers }),
    keep, settings, clock, timers, luck, notice,
    ears: {
      broken: () => { notice('a frame could not be read'); again(); },
      message: (value) => { hear(value, messageFrom, 'live'); },
      old: (values) => { for (const value of values) hear(value, messageFrom, 'old'); },
      undo: (value) => { hear(value, undoFrom, 'live'); },
      reaction: (value) => { hear(value, reactionFrom, 'live'); },
      group: hearGroup,
      friend: (value) => { asking.event(value); },
      frame: (command, sub, bytes) => { frames.hear(command, sub); watch?.(command, sub, bytes); },
    },
    loggedIn: (session) => self.introduce(session),
    up: () => {
      link.line()?.askOld();
      const session = api();
      if (session) void asking.backlog(session);
      void reminding.catchUp();
      countDrops();
    },
    standing: (now) => { standing = now; report(); },
  });

  const outbox = outbound({ keep, settings, clock, timers, luck, link, echoes: returns, rests: resting, quotes: quoted, notice, reminded: (reminder, channel, at) => { safely('reminders', () => { if (at === undefined) reminding.gone(reminder); else reminding.made(reminder, channel, at); }); } });

  /** What is written down beside the work must not cost it. */
  function safely(what: string, work: () => void): void {
    try {
      work();
    } catch {
      notice('storage', { what });
    }
  }

  function hear(value: unknown, read: (value: unknown, self: Self) => Heard, origin: Origin): void {
    const me = self.now();
    if (me) inbox.hear(value, (one) => read(one, me), origin);
  }

  function hearGroup(value: unknown): void {
    const us = self.now();
    if (!us) return;
    hear(value, (one, me) => joinFrom(one, me, clock.now()), 'live');
    hear(value, (one, me) => removedFrom(one, me, clock.now()), 'live');
    const news = groupNews(value, us);
    if (news?.type === 'left') notice('we are out of a group');
    if (news?.type !== 'answered-reminder') return;
    for (const person of news.people) hear(value, (_, me) => answerFrom(news, person, me, news.at ?? clock.now()), 'live');
  }

  /** What locks an account often begins with a line that does not hold. */
  function countDrops(): void {
    if (settings.dropsPerHour === 0) return;
    safely('drops', () => {
      if (keep.gaps(clock.now() - HOUR).length > settings.dropsPerHour) resting.slowDown('1006', HOUR);
    });
  }

  function again(): void {
    if (stopping) return;
    offAgain ??= timers.after(ASK_AGAIN, () => {
      offAgain = undefined;
      link.line()?.askOld();
    });
  }

  /** Up, but told to send less, is `slowed`. */
  function report(): void {
    if (!standing || !intake) return;
    offRest();
    const rest = standing.state === 'up' ? resting.standing() : undefined;
    if (rest) offRest = timers.after(Math.max(rest.until - clock.now(), 1), report);
    intake.standing(rest ? { state: 'slowed', since: clock.now(), detail: rest.code } : standing);
  }

  return {
    name: 'zalo',
    capabilities: ZALO,
    send: outbox.send,
    sendFile: outbox.sendFile,
    remind: outbox.remind,
    unremind: outbox.unremind,
    left: outbox.left,
    fetch: (file) => download(file, { hosts: settings.fileHosts, timeout: settings.timeouts.file, loopback }),
    async start(given) {
      intake = given;
      stopping = false;
      inbox.open();
      safely('prune', () => { keep.prune(clock.now()); });
      link.start();
    },
    async stop() {
      stopping = true;
      offAgain?.();
      offAgain = undefined;
      asking.stop();
      known.stop();
      await link.stop();
      offRest();
      await inbox.stop();
    },
    async groupFacts() {
      const session = upApi();
      if (!session) throw new Error('Zalo is not connected');
      return groupFacts(session);
    },
    frames: frames.counts,
    gaps: (since) => keep.gaps(since),
  };
}
