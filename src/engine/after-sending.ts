import type { Instant } from '../core/time.ts';
import type { Outcome } from './ports.ts';

export type Next =
  | { readonly type: 'finish'; readonly as: 'delivered' | 'refused' | 'unsure' }
  | { readonly type: 'again'; readonly at: Instant }
  /** For good: the machine hears that this chat cannot be reached. */
  | { readonly type: 'give-up' };

export const MOST_ATTEMPTS = 8;
const UNSURE_WAIT = 3000;

/** What follows one try at sending. A reply that may not have arrived is said once more: somebody waits for it, and
 *  hearing it twice does no harm. A reminder never is. */
export function afterSending(outcome: Outcome, tone: 'reply' | 'reminder', attempts: number, now: Instant): Next {
  switch (outcome.type) {
    case 'delivered': return { type: 'finish', as: 'delivered' };
    case 'held': return attempts >= MOST_ATTEMPTS ? { type: 'finish', as: 'refused' } : { type: 'again', at: Math.max(outcome.until, now + 1) };
    case 'refused': return outcome.why === 'unreachable' ? { type: 'give-up' } : { type: 'finish', as: 'refused' };
    case 'unsure': return tone === 'reply' && attempts < 2 ? { type: 'again', at: now + UNSURE_WAIT } : { type: 'finish', as: 'unsure' };
    default: return outcome satisfies never;
  }
}
