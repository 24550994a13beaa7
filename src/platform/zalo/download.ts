import { lookup } from 'node:dns/promises';
import type { FileRef } from '../../core/event.ts';
import type { Fetched } from '../../engine/ports.ts';
import { z } from 'zod';
import { refFrom } from './file-ref.ts';
import { isFileUrl, isPrivate, redirected } from './hosts.ts';

export const LARGEST = 20 * 1024 * 1024;
const REDIRECTS = 3;

export type DownloadOptions = {
  readonly hosts: readonly string[];
  readonly timeout: number;
  readonly loopback?: string | undefined;
  /** Where a name leads to; those of tests lead nowhere unless one says so. */
  readonly addresses?: ((host: string) => Promise<readonly string[]>) | undefined;
};

const addressesOf = async (host: string): Promise<readonly string[]> => (await lookup(host, { all: true })).map(({ address }) => address);

type Got = Fetched | { readonly type: 'not-here' };

/** A file somebody sent. Its address is theirs to write, so it leads only to Zalo's file hosts, never into our own house, and
 *  carries nothing of ours. A photo is tried at its smaller copies when the first is gone. */
export async function download({ ref }: FileRef, options: DownloadOptions): Promise<Fetched> {
  const read = refFrom(ref);
  for (const url of read?.urls ?? []) {
    const got = await from(url, options).catch((): Got => ({ type: 'not-here' }));
    if (got.type === 'fetched') return { ...got, ...(read?.name ? { name: read.name } : {}) };
    if (got.type === 'failed') return got;
  }
  return { type: 'failed', why: 'unavailable' };
}

async function from(first: string, { hosts, timeout, loopback, addresses = loopback ? undefined : addressesOf }: DownloadOptions): Promise<Got> {
  const signal = AbortSignal.timeout(timeout);
  let address = first;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    if (!isFileUrl(address, hosts)) return { type: 'not-here' };
    const url = new URL(address);
    if ((await addresses?.(url.hostname))?.some(isPrivate)) return { type: 'not-here' };
    const target = loopback ? redirected(url, loopback) : { url, header: undefined };
    const response = await fetch(target.url, { redirect: 'manual', signal, headers: target.header ? [[...target.header]] : [] });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next) {
      await response.body?.cancel();
      address = new URL(next, url).href;
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { type: 'not-here' };
    }
    const bytes = await readUpTo(response, LARGEST);
    if (!bytes) return { type: 'failed', why: 'too-large' };
    return bytes.length === 0 || isApology(bytes) ? { type: 'not-here' } : { type: 'fetched', bytes };
  }
  return { type: 'not-here' };
}

/** Undefined: more than that. What comes after is not waited for. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > most) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** A link whose time is up is answered with status 200 and a few words of JSON. */
function isApology(bytes: Uint8Array): boolean {
  if (bytes.length > 4096 || bytes[0] !== 0x7b) return false;
  try {
    return z.object({ error_code: z.unknown() }).safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).success;
  } catch {
    return false;
  }
}
