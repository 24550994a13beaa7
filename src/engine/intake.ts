import type { Incoming } from '../core/event.ts';

export type Gate = {
  /** Resolves once the event is taken; waits as long as the storage is not there. */
  readonly admit: (incoming: Incoming) => Promise<void>;
  /** From now on nobody waits: what cannot be taken at once is turned away untaken, and must come again. */
  readonly close: () => void;
};

const WAITS = [200, 500, 1000, 2000, 5000, 10_000];
/** How long to wait for the storage after so many vain tries. */
export const waitAfter = (tries: number): number => WAITS[Math.min(tries, WAITS.length - 1)]!;

export type GateOptions = {
  readonly isUnavailable: (error: unknown) => boolean;
  /** Said once, however many wait. */
  readonly stopped: (error: unknown) => void;
  readonly resumed: (waiting: number) => void;
  readonly sleep?: (ms: number) => Promise<void>;
};

/** The door all platforms come through. While the disk is full or the file locked it stops, says so once, tries again
 *  after growing waits, and lets the waiting ones in by their order. */
export function gate(take: (incoming: Incoming) => void, { isUnavailable, stopped, resumed, sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: GateOptions): Gate {
  let line: Promise<void> = Promise.resolve();
  let waiting = 0;
  let closed = false;
  let shut: () => void = () => undefined;
  const closing = new Promise<void>((resolve) => { shut = resolve; });

  async function admitOne(incoming: Incoming): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        take(incoming);
        if (tries > 0) resumed(waiting);
        return;
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        if (tries === 0) stopped(error);
        if (closed) throw error;
        await Promise.race([sleep(waitAfter(tries)), closing]);
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
    close() {
      closed = true;
      shut();
    },
  };
}
