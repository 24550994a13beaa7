import { randomBytes } from 'node:crypto';
import type { Incoming } from '../core/event.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { dispatcher } from './dispatch.ts';
import type { Outbox } from './outbox.ts';
import { gate } from './intake.ts';
import type { Keep } from './keep.ts';
import type { ChannelId } from '../core/ids.ts';
import type { Find } from '../core/staff/look.ts';
import type { NewEntry } from '../core/draft/draft.ts';
import type { Clock, Files, Platform, Shelf, Standing, Thinker } from './ports.ts';
import { standings, type StaffWords } from './standings.ts';
import { placeOf, take, type Machine, type Taking } from './take.ts';
import { alarm, type Timers } from './timers.ts';

export type Logger = { info(fields: object, text: string): void; warn(fields: object, text: string): void; error(fields: object, text: string): void };

/** What the engine needs of the storage; `storage/store.ts` has it. */
export type EngineStore = Omit<Keep, 'log'> & { readonly log: Keep['log'] & Outbox & Timers & { truncate(): boolean; standing(platform: string, standing: Standing): void } };

export type EngineParts = {
  readonly store: EngineStore;
  readonly machine: Machine;
  readonly knowledge: Knowledge;
  readonly platforms: readonly Platform[];
  readonly files: Files;
  readonly thinker?: Thinker | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly apology: string;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly luck?: () => string;
  /** The vetted passages, for questions asked in groups. */
  readonly find?: Find | undefined;
  /** Without one nothing that staff accept becomes knowledge here. */
  readonly shelf?: Shelf | undefined;
  /** Chats of staff who hear when a platform is lost, and what they are told. */
  readonly staff?: { readonly channels: readonly ChannelId[]; readonly words: StaffWords };
};

const TRY_AGAIN = 30_000;

/** The running service around the pure core: takes events, does effects, wakes timers. */
export function openEngine({ store, machine, knowledge, platforms, files, thinker, clock, logger, apology, isUnavailable, luck, staff, find, shelf }: EngineParts) {
  let taking: Taking = { keep: store, machine, knowledge, apology, isUnavailable, luck: luck ?? (() => randomBytes(8).toString('hex')), model: () => thinker?.isOn() ?? false, find };
  const door = gate(takeNow, {
    isUnavailable,
    stopped: (error) => logger.error({ error: codeOf(error) }, 'storage unavailable: no messages are taken'),
    resumed: (waited) => logger.info({ waited }, 'storage is back: taking messages again'),
  });
  const dispatch = dispatcher({
    outbox: store.log,
    platforms: new Map(platforms.map((platform) => [platform.name, platform])),
    files,
    thinker,
    clock,
    ownerOfCode: (code) => store.producers.ownerOfCode(code),
    halted: (platform) => store.office.announcing.halts().some((one) => one.platform === platform),
    expected: (phone, now) => store.producers.expected(phone, now),
    publish: shelf && ((entry) => publishOn(shelf, entry)),
    admit: (incoming) => door.admit(incoming),
    failed: (error, effect) => logger.error({ effect, error: codeOf(error) }, 'an effect failed'),
    forgotten: () => { emptyLog(); },
  });
  const timers = alarm({
    timers: store.log,
    clock,
    admit: (incoming) => door.admit(incoming),
    failed: (error) => logger.error({ error: codeOf(error) }, 'timers failed'),
  });
  const stands = standings({
    clock,
    log: store.log,
    staff: staff?.channels ?? [],
    words: staff?.words ?? { platform: (platform, { state }) => `${platform}: ${state}`, unhandled: (event) => `event ${event}` },
    kick: () => { dispatch.kick(); },
    failed: (error) => logger.error({ error: codeOf(error) }, 'a standing could not be kept'),
  });
  let emptying: ReturnType<typeof setTimeout> | undefined;

  /** What is accepted is used from the next message on: knowledge is a value, and this one takes the place of the last. */
  async function publishOn(to: Shelf, entry: NewEntry): Promise<string | undefined> {
    const done = await to.publish(entry);
    if (done.type === 'refused') return done.why;
    taking = { ...taking, knowledge: done.knowledge, find: done.find };
    logger.info({ knowledge: done.knowledge.version }, 'knowledge grew');
    return undefined;
  }

  /** All in one transaction; what follows from each comes after the commit. */
  function takeNow(incoming: readonly Incoming[]): void {
    const now = clock.now();
    const all = incoming.length === 1 ? [take(incoming[0]!, now, taking)] : store.transaction(() => incoming.map((one) => take(one, now, taking)));
    for (const taken of all) {
      if (taken.type === 'unhandled') {
        logger.error({ event: taken.no, error: codeOf(taken.error) }, 'event unhandled');
        stands.unhandled(taken.no);
      }
    }
    for (const row of store.office.putAside()) logger.error({ row }, 'a damaged row was put aside: see doctor');
    if (all.some((taken) => taken.type === 'taken' && taken.erased)) emptyLog();
    dispatch.kick();
  }

  /** What was erased leaves the write-ahead log too: now, or when no reader is in the way. */
  function emptyLog(): void {
    clearTimeout(emptying);
    if (store.log.truncate()) return;
    logger.warn({}, 'the write-ahead log could not be emptied after an erasure: trying again');
    emptying = setTimeout(emptyLog, TRY_AGAIN);
    emptying.unref();
  }

  return {
    /** Resolves when the event is recorded for good. */
    admit: (incoming: Incoming): Promise<void> => door.admit(incoming),
    /** Takes an event for every timer that is due by the clock. */
    wakeDue: timers.wakeDue,
    drain: dispatch.drain,
    async start(): Promise<void> {
      dispatch.recover();
      dispatch.kick();
      timers.start();
      thinker?.start?.();
      await Promise.all(platforms.map((platform) => platform.start({
        take: (incoming) => door.admit(incoming),
        standing: (standing) => {
          logger.info({ platform: platform.name, state: standing.state, detail: standing.detail }, 'platform');
          stands.changed(platform.name, standing);
        },
      })));
    },
    /** What is under way is finished, what hangs is left to the next start. Nothing waits for a storage that is away. */
    async stop(): Promise<void> {
      timers.stop();
      door.close();
      await Promise.all(platforms.map((platform) => platform.stop()));
      // Whoever waits for a thought hears now that there is none, and that is still said.
      thinker?.stop?.();
      stands.stop();
      await dispatch.drain();
      dispatch.stop();
      clearTimeout(emptying);
    },
  };
}

export type Engine = ReturnType<typeof openEngine>;

/** Class, code and place of an error; never its message, which may hold a person's words. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const place = placeOf(error);
  return `${error.name}${code}${place ? ` at ${place}` : ''}${error.cause ? ` < ${codeOf(error.cause)}` : ''}`;
}
