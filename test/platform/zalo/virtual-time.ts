import type { Timers } from '../../../src/platform/zalo/time.ts';

type Timer = { readonly at: number; readonly order: number; readonly act: () => void };

/** Everything that can be done now is done. */
const idle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

/** Time that goes by only when there is nothing left to do. For code that asks for its clock and timers; nothing global is faked.
 *  `quiet` resolves when nothing is left to do, `moved` hears of each new moment before anything is done in it. */
export function virtualTime(start: number, quiet: () => Promise<void> = idle, moved: (now: number) => void = () => undefined) {
  let now = start;
  let order = 0;
  const heap: Timer[] = [];
  const off = new Set<Timer>();
  const before = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

  function push(timer: Timer): void {
    heap.push(timer);
    for (let i = heap.length - 1; i > 0;) {
      const parent = (i - 1) >> 1;
      if (!before(heap[i]!, heap[parent]!)) break;
      [heap[i], heap[parent]] = [heap[parent]!, heap[i]!];
      i = parent;
    }
  }

  function pop(): Timer | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let i = 0; ;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
      if (least === i) break;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
    return first;
  }

  const timers: Timers = {
    after(ms, act) {
      order += 1;
      const timer = { at: now + Math.max(Math.round(ms), 0), order, act };
      push(timer);
      return () => { off.add(timer); };
    },
  };

  return {
    clock: { now: () => now },
    timers,
    until: async (end: number): Promise<void> => {
      for (await quiet(); heap.length > 0 && heap[0]!.at <= end; await quiet()) {
        const next = pop()!;
        if (off.delete(next)) continue;
        now = next.at;
        moved(now);
        next.act();
      }
      now = end;
      moved(now);
    },
  };
}

/** The same dice every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
