export type Pace = { /** Messages a second, over all chats. */ readonly perSecond: number; /** Messages a minute in one group. */ readonly perGroupMinute: number };

/** As many at once as come in one span, then one every `gap` milliseconds. Says how long to wait for one's turn. */
function bucket(gap: number, burst: number) {
  let next = -Infinity;
  return (at: number): number => {
    next = Math.max(next + gap, at - burst * gap + gap);
    return next - at;
  };
}

/** Resolves when it is one's turn; turns are kept in order. Telegram takes about thirty a second over all chats and twenty a
 *  minute in a group, whose ids are below zero. */
export function pace({ perSecond, perGroupMinute }: Pace, now: () => number = () => performance.now()) {
  const all = bucket(1000 / perSecond, perSecond);
  const groups = new Map<number, ReturnType<typeof bucket>>();
  return async ({ id }: { readonly id: number }): Promise<void> => {
    const at = now();
    const group = id < 0 ? groups.get(id) ?? bucket(60_000 / perGroupMinute, perGroupMinute) : undefined;
    if (group) groups.set(id, group);
    const wait = Math.max(all(at), group?.(at) ?? 0);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  };
}
