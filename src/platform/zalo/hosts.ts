import { isIP } from 'node:net';

/** The hosts of Zalo's own service. Nothing that carries our cookies goes anywhere else. */
const SERVICE = ['zalo.me', 'zaloapp.com', 'zdn.vn', 'zadn.vn', 'dlfl.vn', 'flchat.vn'];

const isUnder = (host: string, domains: readonly string[]): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

export const isServiceUrl = (url: URL): boolean => url.protocol === 'https:' && isUnder(url.hostname, SERVICE);

/** Whether a file may be fetched from there: https, the usual port, a name and not a number, under one of the domains. */
export function isFileUrl(text: string, domains: readonly string[]): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.port === '' && url.username === '' && isIP(url.hostname.replaceAll(/[[\]]/g, '')) === 0 && isUnder(url.hostname, domains);
}

/** Addresses inside a house: what a public name must not lead to. */
export function isPrivate(address: string): boolean {
  const plain = address.toLowerCase().replace(/^::ffff:/, '');
  if (isIP(plain) === 4) {
    const [a, b] = plain.split('.').map(Number) as [number, number];
    return a === 0 || a === 10 || a === 127 || a >= 224 || (a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254) || (a === 172 && b >= 16 && b < 32) || (a === 192 && (b === 168 || b === 0)) || (a === 198 && (b === 18 || b === 19));
  }
  return plain === '::' || plain === '::1' || /^(?:f[cdef]|::ffff:|64:ff9b:)/.test(plain);
}

/** For tests: where everything is sent instead, with the host it was meant for in a header. Only ever to this machine. */
export function redirected(url: URL, loopback: string): { readonly url: URL; readonly header: readonly [string, string] } {
  const base = new URL(loopback);
  if (base.hostname !== '127.0.0.1') throw new Error('a loopback address must be on 127.0.0.1');
  return { url: new URL(`${url.pathname}${url.search}`, base), header: ['x-original-host', url.host] };
}
