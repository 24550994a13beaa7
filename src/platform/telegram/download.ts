import { GrammyError } from 'grammy';
import type { FileRef } from '../../core/event.ts';
import type { Fetched } from '../../engine/ports.ts';
import type { Client } from './client.ts';

const LARGEST = 20 * 1024 * 1024;
const UNAVAILABLE: Fetched = { type: 'failed', why: 'unavailable' };

/** A file somebody sent: only from the server we were told of, by a path under it, and never where that server sends us on
 *  to. Its address holds the token, so nothing of it is told to anybody. */
export async function download({ ref, name }: FileRef, { calls, files }: Pick<Client, 'calls' | 'files'>, patience: number): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  for (let tries = 0; ; tries += 1) {
    try {
      const { file_path: path, file_size: size } = await calls.getFile(ref);
      if ((size ?? 0) > LARGEST) return { type: 'failed', why: 'too-large' };
      // A local Bot API server names files of its own disk: those are not ours to open.
      if (!path || !/^[\w-][\w./-]*$/.test(path) || path.split('/').includes('..')) return UNAVAILABLE;
      return await bytesOf(`${files}/${path}`, name ?? path.split('/').at(-1)!, signal);
    } catch (error) {
      if (error instanceof GrammyError && error.error_code === 400) return /too big/i.test(error.description) ? { type: 'failed', why: 'too-large' } : UNAVAILABLE;
      if (tries > 0 || signal.aborted) return UNAVAILABLE;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function bytesOf(url: string, name: string, signal: AbortSignal): Promise<Fetched> {
  const response = await fetch(url, { redirect: 'error', signal });
  if (response.ok && Number(response.headers.get('content-length') ?? 0) <= LARGEST) return readUpTo(response, name);
  await response.body?.cancel();
  if (response.status >= 500) throw new Error('not now');
  return response.ok ? { type: 'failed', why: 'too-large' } : UNAVAILABLE;
}

async function readUpTo(response: Response, name: string): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > LARGEST) return { type: 'failed', why: 'too-large' };
    chunks.push(chunk as Uint8Array);
  }
  return size === 0 ? UNAVAILABLE : { type: 'fetched', bytes: Buffer.concat(chunks), name };
}
