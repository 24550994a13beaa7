import type { Failure } from './failure.ts';

/* What follows from how a send went. The only place that knows Zalo's codes. They are known from users' reports. */

export type Verdict =
  | { readonly type: 'delivered'; readonly message: string }
  /** Nothing arrived; try again after so long. */
  | { readonly type: 'hold'; readonly ms: number; readonly detail: string }
  /** Nothing arrived, and the account rests. */
  | { readonly type: 'rest'; readonly detail: string }
  /** Nothing arrived, this chat rests, and the account is slower. */
  | { readonly type: 'rest-chat'; readonly detail: string }
  /** The session is dead. */
  | { readonly type: 'log-in' }
  | { readonly type: 'refuse'; readonly why: 'unreachable' | 'rejected'; readonly detail: string }
  /** It may have arrived; our own listener will hear it if it has. `else`: what it means if it has not. */
  | { readonly type: 'listen'; readonly else: 'unsure' | 'rest'; readonly detail: string };

const MINUTE = 60_000;
/** After a code nobody has met before. */
const STRANGE = [MINUTE, 10 * MINUTE, 60 * MINUTE];

/** `tries`: with this one. */
export function verdictOn(went: Failure | { readonly type: 'done'; readonly message: string | undefined }, tries: number): Verdict {
  switch (went.type) {
    // Success without an id: met at the twenty-first recipient, where nothing arrived.
    case 'done': return went.message === undefined ? { type: 'listen', else: 'rest', detail: 'empty' } : { type: 'delivered', message: went.message };
    case 'unanswered': return { type: 'listen', else: 'unsure', detail: went.detail };
    case 'unreached': return { type: 'hold', ms: 5000, detail: went.detail };
    case 'gone': return { type: 'rest', detail: '404' };
    case 'ours': return { type: 'refuse', why: 'rejected', detail: went.detail };
    case 'code': return onCode(went.code, tries);
    default: return went satisfies never;
  }
}

function onCode(code: number, tries: number): Verdict {
  const detail = String(code);
  switch (code) {
    case 102: return { type: 'log-in' };
    // A wrong quote, or a uid that has nothing to do with us: the same tomorrow.
    case 114: return { type: 'refuse', why: 'rejected', detail };
    // They take no messages from strangers.
    case 122: return { type: 'refuse', why: 'unreachable', detail };
    case 123: return { type: 'rest-chat', detail };
    case 221: return { type: 'rest', detail };
    default: {
      const ms = STRANGE[tries - 1];
      return ms === undefined ? { type: 'refuse', why: 'rejected', detail } : { type: 'hold', ms, detail };
    }
  }
}
