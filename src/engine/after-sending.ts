import type { ChannelId } from '../core/ids.ts';
import type { Instant } from '../core/time.ts';
import type { Outcome } from './ports.ts';

/** `reply`: somebody waits for it. `reminder`: nobody does. `inner`: nobody sees it, and to do it twice changes nothing.
 *  `announcement`:
 *  as a reminder, but a night or a cap may hold it longer. `thought`: costs money each time, and the rules have an answer without it. */
export type Kind = 'reply' | 'reminder' | 'announcement' | 'inner' | 'thought';

/** What was tried: how often so far (this try too), since when it waits, and from when it is not worth saying. */
export type Tried = { readonly kind: Kind; readonly attempts: number; readonly since: Instant; readonly until?: Instant | undefined };

export type Next =
  | { readonly type: 'finish'; readonly as: 'delivered' | 'refused' | 'unsure' }
  /** `counts`: this try may have arrived. To be told to wait is no try. `to`: the chat has another id now. */
  | { readonly type: 'again'; readonly at: Instant; readonly counts: boolean; readonly to?: ChannelId }
  /** For good: the machine hears that this chat cannot be reached. */
  | { readonly type: 'give-up' };

const DAY = 86_400_000;
/** How long it is worth saying where nothing else is said of it. A reminder of yesterday is none. A cap may spread an
 *  announcement over many days; it is worth saying until what it announces begins. */
const STALE: Readonly<Record<Kind, number>> = { reply: 7 * DAY, reminder: DAY, announcement: 60 * DAY, inner: 7 * DAY, thought: DAY };
/** A reply that may not have arrived is said again, twice at most: somebody waits for it, and hearing it twice does no harm; in a
 *  storm of kills one in seven hundred needs the third try. A reminder never is: better none than two (at most once). */
export const MOST: Readonly<Record<Kind, number>> = { reply: 3, reminder: 1, announcement: 1, inner: 4, thought: 1 };
const UNSURE_WAIT: Readonly<Record<Kind, (attempts: number) => number>> = { reply: () => 3000, reminder: () => 0, announcement: () => 0, thought: () => 0, inner: (attempts) => 1000 * 2 ** (attempts - 1) };

/** What follows one try. The only place that decides it. */
export function afterSending(outcome: Outcome, { kind, attempts, since, until = since + STALE[kind] }: Tried, now: Instant): Next {
  switch (outcome.type) {
    case 'delivered': return { type: 'finish', as: 'delivered' };
    case 'held': return Math.max(outcome.until, now) > until ? { type: 'finish', as: 'refused' } : { type: 'again', at: Math.max(outcome.until, now + 1), counts: false };
    case 'moved': return { type: 'again', at: now, counts: false, to: outcome.to };
    case 'refused': return outcome.why === 'unreachable' ? { type: 'give-up' } : { type: 'finish', as: 'refused' };
    case 'unsure': return attempts < MOST[kind] ? { type: 'again', at: now + UNSURE_WAIT[kind](attempts), counts: true } : { type: 'finish', as: 'unsure' };
    default: return outcome satisfies never;
  }
}
