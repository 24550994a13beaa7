import { isKnownHost, ORIGINAL_HOST } from './hosts.ts';

export class UnknownHost extends Error {
  constructor(url: URL) {
    super(`a test asked for ${url.protocol}//${url.host}, which is no Zalo host over https`);
    this.name = 'UnknownHost';
  }
}

/**
 * A fetch for `polyfill` that sends every Zalo and file host to the emulator at `baseUrl`, and nothing anywhere else.
 * The library follows `Location` itself, so redirects come back as they are. `agent` is for other fetches and dropped.
 * The service's own wrapper does the same when it is given a loopback base URL; the header's name is ORIGINAL_HOST.
 */
export function loopbackFetch(baseUrl: string): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'https:' || !isKnownHost(url.hostname)) throw new UnknownHost(url);
    const { agent: _, ...rest } = { agent: undefined, ...init };
    const headers = new Headers(rest.headers);
    headers.set(ORIGINAL_HOST, url.host);
    return fetch(new URL(`${url.pathname}${url.search}`, baseUrl), { ...rest, headers, redirect: 'manual' });
  };
}
