import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from '@anthropic-ai/sdk';
import type { Thought } from '../core/think.ts';

export type Why = (Thought & { type: 'unavailable' })['why'];

/** A call that came to nothing. `again`: another try may do. `after`: the provider says how long to wait. `spent`: it may
 *  have been charged. */
export type Failure = { readonly why: Why; readonly code: string; readonly again?: boolean; readonly after?: number; readonly spent?: boolean };

/** The request never left: nobody took it. */
const NOT_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** By class and status, never by the words of a message. `code` is for logs and the ledger: no text of anybody is in it.
 *  `ended`: the signal ended the call, for a reason of ours or at the deadline; what is thrown then has many forms. */
export function failureOf(error: unknown, ended: boolean, stopped: Why | undefined): Failure {
  if (ended && stopped) return { why: stopped, code: 'stopped', spent: true };
  if (ended || error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return { why: 'late', code: 'deadline', spent: true };
  if (error instanceof APIConnectionError) {
    const code = codeIn(error);
    return { why: 'unreachable', code: code ?? 'connection', again: true, spent: !NOT_SENT.test(code ?? '') };
  }
  if (error instanceof APIError && error.status !== undefined) return fromStatus(error as APIError<number>);
  // The headers came and the body did not, or is no JSON.
  if (error instanceof SyntaxError) return { why: 'malformed', code: 'not JSON', spent: true };
  return { why: 'unreachable', code: error instanceof Error ? error.name : 'unknown', again: true, spent: true };
}

/** A provider's word, not a sentence: what is echoed back to us must not end in a log. */
const WORD = /^\w{1,40}$/;

function fromStatus(error: APIError<number>): Failure {
  const { status } = error;
  const code = [String(status), error.type, error.errorCode].filter((word) => word && WORD.test(word)).join(' ');
  const wait = waitIn(error.headers);
  const after = wait === undefined ? {} : { after: wait };
  if (status === 429 || status === 529) return { why: 'busy', code, again: true, ...after };
  if (status === 413 || error.errorCode === 'image_dimensions_too_large') return { why: 'too-large', code };
  if (status === 408 || status === 409 || status >= 500) return { why: 'unreachable', code, again: true, ...after };
  return { why: 'rejected', code };
}

/** The system's word for it, somewhere among its causes. */
function codeIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' && /^[A-Z_]{2,40}$/.test(error.code) ? error.code : codeIn(error.cause);
}

/** Milliseconds, where the provider names them. */
function waitIn(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  const wait = Number.isNaN(ms) ? seconds * 1000 : ms;
  return wait >= 0 ? wait : undefined;
}
