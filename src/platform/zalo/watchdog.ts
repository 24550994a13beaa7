import type { Instant } from '../../core/time.ts';
import type { Timers } from './time.ts';

export type Watch = {
  readonly now: () => Instant;
  readonly timers: Timers;
  readonly every: number;
  /** How long an answer may take. */
  readonly answer: number;
  readonly ping: () => void;
  /** Nothing came back; or the machine slept, and nobody knows what became of the line. */
  readonly silent: (why: 'silent' | 'slept') => void;
};

/** Watches one line. A socket may be dead for hours without a word, and the library would not notice. */
export function watchdog({ now, timers, every, answer, ping, silent }: Watch) {
  let heardAt = now();
  let due = now() + every;
  let over = false;
  let off = timers.after(every, ask);

  function ask(): void {
    if (over) return;
    // Timers run late when the machine sleeps or the process is frozen.
    if (now() - due > every) return give('slept');
    const asked = now();
    ping();
    off = timers.after(answer, () => {
      if (over) return undefined;
      if (now() - asked > answer + every) return give('slept');
      if (heardAt < asked) return give('silent');
      due = now() + Math.max(every - answer, 1);
      off = timers.after(Math.max(every - answer, 1), ask);
      return undefined;
    });
  }

  function give(why: 'silent' | 'slept'): void {
    over = true;
    silent(why);
  }

  return {
    /** Anything that comes in is a sign of life. */
    heard(): void { heardAt = now(); },
    stop(): void { over = true; off(); },
  };
}
