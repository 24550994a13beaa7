/** So many a second over all chats, and a burst of as many. Resolves when it is one's turn; turns are kept in order. */
export function pace(perSecond: number, now: () => number = () => performance.now()) {
  const gap = 1000 / perSecond;
  let next = 0;
  return async (): Promise<void> => {
    const at = now();
    next = Math.max(next + gap, at - 1000 + gap);
    const wait = next - at;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  };
}
