/** What we use of the library's inner socket, which its types keep private. */
export type Inner = {
  readonly readyState: number;
  readonly OPEN: number;
  terminate(): void;
  ping(): void;
  onmessage: ((event: { readonly data: unknown }) => unknown) | null;
  on(event: 'message', hear: (bytes: Uint8Array, binary: boolean) => void): void;
  on(event: 'pong', hear: () => void): void;
};

/** Listens beside the library: it drops commands it does not know without a trace, and never looks for a pong. */
export function tap(socket: Inner, ears: { readonly frame: (command: number, sub: number, bytes: Uint8Array) => void; readonly pong: () => void }): void {
  socket.on('message', (bytes, binary) => {
    if (!binary || bytes.length < 4) return;
    ears.frame(bytes[1]! | (bytes[2]! << 8), bytes[3]!, bytes);
  });
  socket.on('pong', () => { ears.pong(); });
}

/** The library's reading of a frame is asynchronous, and frames overtake each other; one shorter than its header ends the
 *  process by an unhandled rejection. So each is read after the one before, and what throws is told. */
export function inOrder(socket: Inner, broken: (error: unknown) => void): void {
  const read = socket.onmessage;
  let line: Promise<unknown> = Promise.resolve();
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- in the place of the library's own
  socket.onmessage = (event) => {
    line = line.then(() => read?.call(socket, event)).catch(broken);
  };
}

/** Commands the library reads, and our own pings. 551 is not among them: suspected to carry the direct messages of people
 *  whose chats are end-to-end encrypted. */
const READ = new Set(['1/1', '2/1', '501/0', '521/0', '510/1', '511/1', '601/0', '602/0', '612/0', '612/1', '610/0', '610/1', '611/0', '611/1', '502/0', '522/0', '3000/0']);

/** Counts frames by command; tells of one nobody reads at its first, tenth, hundredth … time. */
export function frameCount(strange: (command: string, times: number) => void) {
  const counts = new Map<string, number>();
  return {
    hear(command: number, sub: number): void {
      const name = `${command}/${sub}`;
      const times = (counts.get(name) ?? 0) + 1;
      counts.set(name, times);
      if (!READ.has(name) && /^10*$/.test(String(times))) strange(name, times);
    },
    counts: (): ReadonlyMap<string, number> => counts,
  };
}
