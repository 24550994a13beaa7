import type { Keep } from './keep.ts';
import type { Timers } from './time.ts';

/** What we send comes back to our own listener, under the id we gave it. So it is known that it arrived, also when the
 *  answer was lost; and what comes back that we did not send was typed by a hand on the phone. */
export function echoes(keep: Pick<Keep, 'echo'>, timers: Timers) {
  const waiting = new Map<string, (() => void)[]>();
  /** Arrived while the storage could not say so. */
  const ours = new Set<string>();
  const nameOf = (thread: string, clientId: string) => `${thread}|${clientId}`;

  return {
    /** It leaves now. */
    expect(thread: string, clientId: string): void {
      ours.add(nameOf(thread, clientId));
      if (ours.size > 2000) ours.delete(ours.values().next().value!);
    },
    /** True: we sent it. */
    heard(thread: string, clientId: string, msgId: string): boolean {
      const name = nameOf(thread, clientId);
      const known = keep.echo(thread, clientId, msgId) || ours.has(name);
      if (!known) return false;
      for (const resolve of waiting.get(name) ?? []) resolve();
      waiting.delete(name);
      return true;
    },
    /** Whether it comes back within so long. */
    wait: (thread: string, clientId: string, ms: number): Promise<boolean> => new Promise((resolve) => {
      const name = nameOf(thread, clientId);
      const off = timers.after(ms, () => { resolve(false); });
      waiting.set(name, [...(waiting.get(name) ?? []), () => { off(); resolve(true); }]);
    }),
  };
}

export type Echoes = ReturnType<typeof echoes>;
