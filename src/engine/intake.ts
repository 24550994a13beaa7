import type { Incoming } from '../core/event.ts';

export type Gate = {
  /** Resolves once the event is taken; waits as long as the storage is not there. */
  readonly admit: (incoming: Incoming) => Promise<void>;
  readonly close: () => void;
};

const WAITS = [200, 500, 1000, 2000, 5000, 10_000];

/** The door all platforms come through. While the disk is full or the file locked it stops, says so once, tries again
 *  after growing waits, and lets the waiting ones in by their order. */
export function gate(take: (incoming: Incoming) => void, options: { isUnavailable: (error: unknown) => boolean; stopped: (error: unknown) => void; resumed: (waited: number) => void; sleep?: (ms: number) => Promise<void> }): Gate {
  const sleep = options.sleep ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  let line: Promise<void> = Promise.resolve();
  let closed = false;
  let waiting = 0;

  async function admitOne(incoming: Incoming): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        take(incoming);
        if (attempt > 0) options.resumed(waiting);
        return;
      } catch (error) {
        if (!options.isUnavailable(error)) throw error;
        if (attempt === 0) options.stopped(error);
        if (closed) throw error;
        await sleep(WAITS[Math.min(attempt, WAITS.length - 1)]!);
      }
    }
  }

  return {
    admit(incoming) {
      waiting += 1;
      const turn = line.then(() => admitOne(incoming)).finally(() => { waiting -= 1; });
      line = turn.catch(() => undefined);
      return turn;
    },
    close: () => { closed = true; },
  };
}
