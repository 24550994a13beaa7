import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ofOldFont, spelt } from '../../core/read/old-fonts.ts';

/** The text of a file, piece by piece, in whatever charset an office saved it: UTF-8, UTF-16 with its mark, the "ANSI" of a
 *  Vietnamese Windows (windows-1258), or the bytes of an old font, which are read as windows-1252. */
export async function* decoded(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await charsetOf(file));
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const SAMPLE = 65_536;

async function charsetOf(file: string): Promise<string> {
  const sample = await beginOf(file);
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (await isUtf8(file)) return 'utf-8';
  const [ansi, old] = [new TextDecoder('windows-1258').decode(sample), ofOldFont(new TextDecoder('windows-1252').decode(sample).slice(0, SAMPLE / 4))];
  return spelt(ansi.slice(0, SAMPLE / 4)).right >= spelt(old).right ? 'windows-1258' : 'windows-1252';
}

async function beginOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function isUtf8(file: string): Promise<boolean> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) strict.decode(chunk, { stream: true });
    strict.decode();
    return true;
  } catch {
    return false;
  }
}
