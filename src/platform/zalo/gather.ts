import type { ChannelId, EventId } from '../../core/ids.ts';
import type { Incoming } from '../../core/event.ts';
import type { Instant } from '../../core/time.ts';
import type { Clock } from '../../engine/ports.ts';
import type { Quoted } from './client.ts';
import type { Echoes } from './echoes.ts';
import type { Heard, Self } from './inbound.ts';
import type { Keep, Meeting, Met } from './keep.ts';
import { id } from './raw.ts';
import { sealed, threadKey } from './threads.ts';
import { sleep, within, type Timers } from './time.ts';
import { codeOf } from '../../fault.ts';

/** `old`: from what was asked for after a gap. */
export type Origin = 'live' | 'old';

type Told = Exclude<Heard, { type: 'nothing' } | { type: 'unreadable' }>;

export type GatheringParts = {
  readonly keep: Keep;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly echoes: Echoes;
  /** Frames overtake each other: what comes within so long is put in order. */
  readonly window: number;
  /** Older messages, found after a gap, are not answered. */
  readonly answerOld: number;
  readonly self: () => Self | undefined;
  readonly take: (incoming: Incoming) => Promise<void>;
  /** Another chat of the same person; may ask Zalo, must not throw. */
  readonly sameAs: (channel: ChannelId, uid: string) => Promise<ChannelId | undefined>;
  readonly quotable: (channel: ChannelId, msgId: string, quoted: Quoted) => void;
  /** Something was not taken and must be asked for again. */
  readonly again: () => void;
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
};

/** Everything that comes in goes through here, once: in order, each thing one time however often it comes, recorded by the
 *  engine before it counts as taken. */
export function gathering({ keep, clock, timers, echoes, window, answerOld, self, take, sameAs, quotable, again, notice }: GatheringParts) {
  let waiting: { readonly told: Told; readonly origin: Origin; readonly name: string | undefined }[] = [];
  let off: (() => void) | undefined;
  let line: Promise<void> = Promise.resolve();
  let over = false;
  /** Recorded by the engine in this process; those in `unwritten` the storage has yet to hear of. */
  const taken = new Set<string>();
  let unwritten: string[] = [];

  /** Everything of two weeks comes again after every drop: what is done with is passed over before it is even read. */
  const done = new Set<string>();

  function hear(value: unknown, read: (value: unknown) => Heard, origin: Origin): void {
    const name = nameOf(value);
    if (over || (name !== undefined && done.has(name))) return undefined;
    const heard = read(value);
    if (heard.type === 'nothing') return pass(name);
    if (heard.type === 'unreadable') {
      pass(name);
      return notice('unreadable', { kind: heard.msgType });
    }
    waiting.push({ told: heard, origin, name });
    off ??= timers.after(window, flush);
    return undefined;
  }

  function pass(name: string | undefined): void {
    if (name === undefined) return;
    done.add(name);
    if (done.size > 50_000) done.delete(done.values().next().value!);
  }

  function flush(): void {
    off?.();
    off = undefined;
    const batch = waiting.toSorted((a, b) => a.told.at - b.told.at || compare(a.told.msgId, b.told.msgId));
    waiting = [];
    if (batch.length > 0) line = line.then(() => work(batch)).catch(() => { again(); });
  }

  async function work(batch: typeof waiting): Promise<void> {
    const me = self();
    if (!me) return;
    const found = await inStorage(() => batch.filter(({ told, name }) => {
      if (told.type === 'theirs' || !echoes.heard(threadKey(me.uid, told.thread), told.clientId, told.msgId)) return true;
      pass(name);
      return false;
    }));
    const since = await inStorage(() => keep.session()?.since ?? 0);
    const meetings = found.map(({ told, origin }) => meetingOf(told, origin, me, since));
    const met = await inStorage(() => {
      const answer = keep.meet(meetings, clock.now(), unwritten);
      unwritten = [];
      return answer;
    });
    let recovered = 0;
    for (const [i, { told, origin, name }] of found.entries()) {
      const came = await takeOne(told, meetings[i]!, met[i]!, origin);
      if (came !== 'not taken') pass(name);
      if (came === 'taken' && origin === 'old' && told.type === 'theirs') recovered += 1;
    }
    if (recovered > 0) await inStorage(() => { keep.recovered(recovered); });
  }

  function meetingOf(told: Told, origin: Origin, { uid }: Self, since: Instant): Meeting {
    const thread = threadKey(uid, told.thread);
    const key = sealed('message', thread, told.msgId);
    const tooOld = origin === 'old' && (told.at < clock.now() - answerOld || told.at < since);
    const writes = told.type === 'theirs' && !tooOld && (told.thread.kind === 'user' || told.incoming.group?.addressed === true || told.incoming.type === 'joined');
    return {
      key, msgId: told.msgId, at: told.at, old: tooOld, heardIn: writes ? thread : undefined,
      guard: told.type === 'theirs' && told.guard !== undefined ? sealed('guard', thread, told.from, told.guard) : key,
    };
  }

  async function takeOne(told: Told, meeting: Meeting, met: Met, origin: Origin): Promise<'taken' | 'known' | 'not taken'> {
    const key = sealed('first', meeting.guard, met.first);
    if (meeting.old || met.taken || taken.has(key)) return 'known';
    // The same message under another id is the same event.
    const id = met.first === told.msgId ? told.incoming.id : `${told.incoming.channel}#${met.first}` as EventId;
    const same = told.type === 'theirs' && told.thread.kind === 'user' ? await sameAs(told.incoming.channel, told.thread.id) : undefined;
    if (told.type === 'theirs' && told.quotable) quotable(told.incoming.channel, told.msgId, told.quotable);
    try {
      await take({ ...told.incoming, id, ...(same ? { sameAs: same } : {}) });
    } catch {
      notice('not taken', { origin });
      again();
      return 'not taken';
    }
    taken.add(key);
    if (taken.size > 20_000) taken.delete(taken.values().next().value!);
    unwritten.push(meeting.key);
    return 'taken';
  }

  /** While the storage is away nothing can be told from what came before, so everything waits. */
  async function inStorage<T>(act: () => T): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return act();
      } catch (error) {
        if (tries === 0) notice('storage', { error: codeOf(error) ?? 'unknown' });
        if (over) throw error;
        await sleep(timers, Math.min(200 * 2 ** tries, 5000));
      }
    }
  }

  return {
    hear,
    /** What has come so far is taken; nothing more is. */
    async stop(): Promise<void> {
      flush();
      over = true;
      await within(timers, 1500, line);
      if (unwritten.length > 0) await inStorage(() => { keep.meet([], clock.now(), unwritten); unwritten = []; }).catch(() => undefined);
    },
    /** Resolves when all that came before is through. */
    settled: async (): Promise<void> => { flush(); await line; },
    /** A new start after a stop. */
    open: (): void => { over = false; },
  };
}

/** Which message this is, at a glance. */
function nameOf(value: unknown): string | undefined {
  const { type, isGroup, threadId, data } = (value ?? {}) as { type?: number; isGroup?: boolean; threadId?: unknown; data?: { msgId?: unknown } };
  const [thread, message] = [id.safeParse(threadId).data, id.safeParse(data?.msgId).data];
  return thread && message ? `${type ?? isGroup}|${thread}|${message}` : undefined;
}

/** Ids grow with time, and are longer than numbers hold. */
const compare = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
