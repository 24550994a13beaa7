import { subscribe } from 'node:diagnostics_channel';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import type { Socket } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { virtualTime } from '../platform/zalo/virtual-time.ts';

/** Whoever owes us an answer for longer (milliseconds of the real world) will give none. */
const LONGEST_ANSWER = 300;
/** What was heard is still being deciphered for so long. */
const DIGESTING = 2;

/** A clock that two processes read: a file with what time it is, which a service moves, and until when it may go on, which the one
 *  who watches it grants. It outlives a kill. */
export function clockIn(file: string) {
  const open = openSync(file, 'r+');
  const cell = Buffer.alloc(8);
  const read = (at: number): number => { readSync(open, cell, 0, 8, at); return cell.readDoubleLE(); };
  const write = (at: number, value: number): void => { cell.writeDoubleLE(value); writeSync(open, cell, 0, 8, at); };
  return { now: () => read(0), move: (to: number) => { write(0, to); }, granted: () => read(8), grant: (until: number) => { write(8, until); }, close: () => { closeSync(open); } };
}

export function newClock(file: string, start: number): ReturnType<typeof clockIn> {
  writeFileSync(file, Buffer.alloc(16));
  const clock = clockIn(file);
  clock.move(start);
  clock.grant(start);
  return clock;
}

/** This whole process lives in virtual time from now on, its libraries too: `Date.now` and the timers follow the clock in the file,
 *  which leaps to the next timer as soon as nothing is under way. What the system itself times (`AbortSignal.timeout`) stays real. */
export function leap(file: string): void {
  const shared = clockIn(file);
  const { clock, timers, until } = virtualTime(shared.now(), answered(), shared.move);
  const offs = new WeakMap<object, () => void>();
  const real = { clearTimeout, clearInterval };

  function timer(act: () => void, ms: number, again: boolean): object {
    let off: () => void;
    const begin = (): void => { off = timers.after(Math.max(ms, 1), () => { if (again) begin(); act(); }); };
    begin();
    const handle: object = { ref: () => handle, unref: () => handle, hasRef: () => false, refresh: () => { off(); begin(); return handle; } };
    offs.set(handle, () => { off(); });
    return handle;
  }
  const made = (again: boolean) => ((act: (...given: unknown[]) => void, ms = 1, ...given: unknown[]) => timer(() => { act(...given); }, ms, again)) as never;
  const cleared = (clear: (timer: never) => void) => ((handle: object | undefined) => { const off = handle && offs.get(handle); if (off) off(); else clear(handle as never); }) as never;
  Date.now = () => clock.now();
  globalThis.setTimeout = made(false);
  globalThis.setInterval = made(true);
  globalThis.clearTimeout = cleared(real.clearTimeout);
  globalThis.clearInterval = cleared(real.clearInterval);

  const watcher = process.ppid;
  void (async () => {
    for (;;) {
      // Whoever watches it was killed: in its time nobody would ever end it.
      if (process.ppid !== watcher) process.exit();
      const granted = shared.granted();
      if (granted > clock.now()) await until(granted);
      else await rest(2);
    }
  })();
}

/** Resolves when everything asked over the network is answered, and the answers are digested. */
function answered(): () => Promise<void> {
  type Seen = { wrote: number; heard: number; owed: boolean };
  const sockets = new Map<Socket, Seen>();
  let last = 0;
  subscribe('net.client.socket', (message) => { sockets.set((message as { socket: Socket }).socket, { wrote: 0, heard: 0, owed: true }); });

  function look(now: number): boolean {
    for (const [socket, seen] of sockets) {
      if (socket.destroyed) { sockets.delete(socket); last = now; continue; }
      if (socket.bytesRead !== seen.heard) { Object.assign(seen, { heard: socket.bytesRead, owed: false }); last = now; }
      if (socket.bytesWritten !== seen.wrote) { Object.assign(seen, { wrote: socket.bytesWritten, owed: true }); last = now; }
    }
    const owed = [...sockets.values()].filter((seen) => seen.owed);
    if (now - last > LONGEST_ANSWER) for (const seen of owed) seen.owed = false;
    return owed.length === 0 && now - last > DIGESTING;
  }

  return async () => {
    do await new Promise((resolve) => { setImmediate(resolve); }); while (!look(performance.now()));
  };
}
