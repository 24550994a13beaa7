import type { Update } from 'grammy/types';
import { hasWebhook, secondPoller, type Refusal } from './refusals.ts';

type Kind = Exclude<keyof Update, 'update_id'>;
export type Polling = { readonly offset: number | undefined; readonly limit: number; readonly timeout: number; readonly allowed: readonly string[] | undefined };
type Waiting = { readonly done: (answer: Update[] | Refusal) => void; readonly asked: Polling };

/** Without being asked, Telegram leaves these out. */
const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** Updates that wait for the bot. One is given again and again until a later `offset` confirms it. */
export function queue() {
  let updates: Update[] = [];
  let last = 810_000_000;
  let allowed: readonly string[] | undefined;
  let waiting: Waiting | undefined;
  let webhook = false;
  let confirmed = last;
  let watchers: (() => void)[] = [];
  /** How often each was given. */
  const given = new Map<number, number>();

  const isAllowed = (kind: string): boolean => (allowed ? allowed.includes(kind) : !NOT_BY_DEFAULT.has(kind));

  function answer(): void {
    if (!waiting || updates.length === 0) return;
    const { done, asked } = waiting;
    waiting = undefined;
    const batch = updates.slice(0, asked.limit);
    for (const { update_id: id } of batch) given.set(id, (given.get(id) ?? 0) + 1);
    done(batch);
  }

  function confirm(offset: number): void {
    updates = updates.filter(({ update_id: id }) => id >= offset);
    confirmed = Math.max(confirmed, Math.min(offset - 1, last));
    for (const watcher of watchers.splice(0)) watcher();
  }

  return {
    /** Undefined: the bot did not ask for such news. */
    add<K extends Kind>(kind: K, content: NonNullable<Update[K]>): number | undefined {
      if (!isAllowed(kind)) return undefined;
      last += 1;
      updates.push({ update_id: last, [kind]: content });
      answer();
      return last;
    },
    /** Anything at all, as it stands. */
    addRaw(update: object): number {
      last += 1;
      updates.push({ update_id: last, ...update });
      answer();
      return last;
    },
    /** Returns how to give up waiting. */
    poll(asked: Polling, done: Waiting['done']): () => void {
      if (webhook) { done(hasWebhook()); return () => undefined; }
      waiting?.done(secondPoller());
      waiting = undefined;
      if (asked.allowed) allowed = asked.allowed.length > 0 ? asked.allowed : undefined;
      if (asked.offset !== undefined && asked.offset > 0) confirm(asked.offset);
      if (asked.offset !== undefined && asked.offset < 0) confirm((updates.at(asked.offset) ?? updates[0])?.update_id ?? 0);
      const mine: Waiting = { asked, done };
      waiting = mine;
      answer();
      if (waiting !== mine) return () => undefined;
      const giveUp = (): void => { if (waiting === mine) waiting = undefined; };
      const timer = setTimeout(() => {
        if (waiting !== mine) return;
        giveUp();
        done([]);
      }, asked.timeout * 1000).unref();
      return () => { clearTimeout(timer); giveUp(); };
    },
    webhook(on: boolean): void { webhook = on; },
    isConfirmed: (id: number): boolean => id <= confirmed,
    waits: (): boolean => waiting !== undefined,
    pending: (): readonly Update[] => updates,
    given: (id: number): number => given.get(id) ?? 0,
    whenConfirmed: (id: number): Promise<void> => new Promise((resolve) => {
      const look = (): void => {
        if (id <= confirmed) resolve();
        else watchers.push(look);
      };
      look();
    }),
  };
}
export type Queue = ReturnType<typeof queue>;
