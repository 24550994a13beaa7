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

/** Events taken in one transaction at most: a wait for the disk shared by many, short enough that nobody notices. */
const AT_ONCE = 16;

type Waiting = { readonly incoming: Incoming; readonly done: () => void; readonly failed: (error: unknown) => void };

/** The door all platforms come through. Those who come while one is being taken go in together, in their order, and share
 *  the wait for the disk. While the disk is full or the file locked it stops, says so once, tries again after growing
 *  waits, and lets the waiting ones in by their order. `take` takes all of them or, when it throws, none. */
export function gate(take: (incoming: readonly Incoming[]) => void, { isUnavailable, stopped, resumed, sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: GateOptions): Gate {
  let line: Waiting[] = [];
  let open = false;
  let closed = false;
  let shut: () => void = () => undefined;
  const closing = new Promise<void>((resolve) => { shut = resolve; });

  async function letIn(): Promise<void> {
    open = true;
    // Whoever comes in this turn of the event loop comes along.
    for (await Promise.resolve(); line.length > 0; await Promise.resolve()) {
      const together = line.slice(0, AT_ONCE);
      line = line.slice(AT_ONCE);
      await admitAll(together);
    }
    open = false;
  }

  /** One that fails by our own fault does not take its neighbours along: then each goes in alone. */
  async function admitAll(together: readonly Waiting[]): Promise<void> {
    const failure = await attempt(together);
    if (failure === undefined) for (const one of together) one.done();
    else if (together.length === 1 || isUnavailable(failure.error)) for (const one of together) one.failed(failure.error);
    else for (const one of together) await admitAll([one]);
  }

  async function attempt(together: readonly Waiting[]): Promise<{ readonly error: unknown } | undefined> {
    for (let tries = 0; ; tries += 1) {
      try {
        take(together.map(({ incoming }) => incoming));
        if (tries > 0) resumed(together.length + line.length);
        return undefined;
      } catch (error) {
        if (!isUnavailable(error)) return { error };
        if (tries === 0) stopped(error);
        if (closed) return { error };
        await Promise.race([sleep(waitAfter(tries)), closing]);
      }
    }
  }

  return {
    admit: (incoming) => new Promise((done, failed) => {
      line = [...line, { incoming, done, failed }];
      if (!open) void letIn();
    }),
    close() {
      closed = true;
      shut();
    },
  };
}
