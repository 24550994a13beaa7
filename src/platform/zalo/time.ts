/** Timers as we need them; a test or a simulation gives its own. */
export type Timers = {
  /** Calls back after so many milliseconds, unless it is called off first. */
  after(ms: number, act: () => void): () => void;
};

export const realTimers: Timers = {
  after(ms, act) {
    const timer = setTimeout(act, Math.min(Math.max(ms, 0), 2_147_483_647));
    return () => { clearTimeout(timer); };
  },
};

export const sleep = (timers: Timers, ms: number): Promise<void> => new Promise((resolve) => { timers.after(ms, resolve); });

/** What the work brings, or undefined when it takes longer. Leaves no timer behind. */
export async function within<T>(timers: Timers, ms: number, work: Promise<T>): Promise<T | undefined> {
  let off: () => void = () => undefined;
  const late = new Promise<undefined>((resolve) => { off = timers.after(ms, () => { resolve(undefined); }); });
  try {
    return await Promise.race([work, late]);
  } finally {
    off();
  }
}

/** From 0 to 1, 1 left out. */
export type Luck = () => number;

export const between = ([least, most]: readonly [number, number], luck: Luck): number => Math.round(least + (most - least) * luck());
