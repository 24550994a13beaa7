import { createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { isServiceUrl, redirected } from './hosts.ts';

/** One answered or failed request, for health and logs: never its query or body. `code`: of the outer envelope, where the
 *  library keeps it to itself. */
export type Exchange = { readonly host: string; readonly path: string; readonly status: number; readonly code?: number; readonly error?: string; readonly ms: number };

export type NetworkOptions = {
  readonly timeout: number;
  readonly loopback?: string | undefined;
  /** The session's key, once there is one. */
  readonly secretKey: () => string | undefined;
  /** A message is about to leave under this id of ours. Nothing leaves if it throws. */
  readonly leaving: (clientId: string, path: string) => void;
  readonly exchanged: (exchange: Exchange) => void;
  readonly now: () => number;
};

/** Requests that make a message. Typing and receipts carry no id. */
const SENDS = /^\/api\/(?:message|group)\/(?:sms|quote|sendmsg|mention|photo_original\/send|asyncfile\/msg|gif)$/;
/** Uploads take longer than anything else. */
const UPLOADS = /\/(?:upload|gif|upthumb)$/;

const envelope = z.object({ error_code: z.number() });

/** The library's only way out. It has no timeout of its own, goes wherever a reply tells it, and keeps to itself which id
 *  it gave a message. */
export function network(options: NetworkOptions): typeof fetch {
  const { timeout, loopback, secretKey, leaving, exchanged, now } = options;

  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isServiceUrl(url)) throw new TypeError(`no request goes to ${url.protocol}//${url.hostname}`);
    const { agent: _, ...rest } = { agent: undefined, ...init };
    const signals = [AbortSignal.timeout(UPLOADS.test(url.pathname) ? timeout * 6 : timeout), ...(rest.signal ? [rest.signal] : [])];
    const headers = new Headers(rest.headers);
    let target = url;
    if (loopback) {
      const other = redirected(url, loopback);
      target = other.url;
      headers.set(...other.header);
    }
    const began = now();
    const told = { host: url.hostname, path: url.pathname };
    const clientId = SENDS.test(url.pathname) ? clientIdIn(rest.body, url, secretKey()) : undefined;
    if (clientId !== undefined) leaving(clientId, url.pathname);
    try {
      const response = await fetch(target, { ...rest, headers, redirect: 'manual', signal: AbortSignal.any(signals) });
      exchanged({ ...told, status: response.status, ...(await codeOf(response)), ms: now() - began });
      return response;
    } catch (error) {
      exchanged({ ...told, status: 0, error: nameOf(error), ms: now() - began });
      throw error;
    }
  };
}

async function codeOf(response: Response): Promise<{ code?: number }> {
  if (!response.headers.get('content-type')?.includes('json')) return {};
  try {
    const { data } = envelope.safeParse(await response.clone().json());
    return data ? { code: data.error_code } : {};
  } catch {
    return {};
  }
}

/** The id is inside the sealed parameters. */
function clientIdIn(body: unknown, url: URL, key: string | undefined): string | undefined {
  const sealed = (body instanceof URLSearchParams ? body : url.searchParams).get('params') ?? url.searchParams.get('params');
  if (!sealed || !key) return undefined;
  try {
    const bytes = Buffer.from(key, 'base64');
    const decipher = createDecipheriv(`aes-${bytes.length * 8}-cbc`, bytes, Buffer.alloc(16));
    const { clientId } = z.object({ clientId: z.union([z.string(), z.number()]) }).parse(JSON.parse(Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()]).toString('utf8')));
    return String(clientId);
  } catch {
    return undefined;
  }
}

function nameOf(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) if ('code' in one && typeof one.code === 'string') return one.code;
  return error instanceof Error ? error.name : 'unknown';
}
