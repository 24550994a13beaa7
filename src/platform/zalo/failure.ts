/** How a request to Zalo went wrong, as far as it can be known from outside. */
export type Failure =
  /** Zalo answered with a code. */
  | { readonly type: 'code'; readonly code: number }
  /** Zalo has taken this feature away. */
  | { readonly type: 'gone' }
  /** Nothing has left this machine. */
  | { readonly type: 'unreached'; readonly detail: string }
  /** It may have been done: the answer was lost, or is a page for people. */
  | { readonly type: 'unanswered'; readonly detail: string }
  /** The library would not send this. */
  | { readonly type: 'ours'; readonly detail: string };

const NOBODY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']);

/** `left`: whether the request that makes the message was handed to the network. The library knows errors by name and, mostly, by nothing else:
 *  a code where Zalo gave one, otherwise an English sentence. */
export function failureOf(error: unknown, left: boolean): Failure {
  if (!(error instanceof Error)) return left ? { type: 'unanswered', detail: 'unknown' } : { type: 'ours', detail: 'unknown' };
  if (error.name === 'ZcaApiError') return apiFailure(error, left);
  const code = codeOf(error);
  if (NOBODY.has(code)) return { type: 'unreached', detail: code };
  // An upload that came to nothing: the message itself was never written.
  if (!left) return { type: 'unreached', detail: code };
  return { type: 'unanswered', detail: code };
}

function apiFailure(error: Error, left: boolean): Failure {
  const code = 'code' in error && typeof error.code === 'number' ? error.code : undefined;
  if (code !== undefined) return { type: 'code', code };
  const status = Number(/status code (\d{3})/.exec(error.message)?.[1] ?? 0);
  if (status === 404) return { type: 'gone' };
  // What web servers say for "too much" and "not you": the same as Zalo's own word for it.
  if (status === 403 || status === 429) return { type: 'code', code: 221 };
  const lost = left ? 'unanswered' : 'unreached';
  if (status > 0) return { type: lost, detail: `status ${status}` };
  if (error.message.startsWith('Failed to parse response')) return { type: lost, detail: 'no JSON' };
  return left ? { type: 'unanswered', detail: 'unknown' } : { type: 'ours', detail: 'refused by the library' };
}

/** Name and code down the chain of causes; never the message, which may quote anything. */
function codeOf(error: Error): string {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string') return one.code;
  }
  return error.name;
}
