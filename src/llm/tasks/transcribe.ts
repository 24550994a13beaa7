import { z } from 'zod';
import type { Line, Task } from '../../core/think.ts';
import { plain } from '../fence.ts';
import { pictureFrom, TOKENS } from '../picture.ts';
import type { Prompt } from '../prompts.ts';
import { jsonIn, type NoRequest, type Request } from '../request.ts';

const MOST_LINES = 300;
const LONGEST_LINE = 1000;
const SHOWS = { nhan: 'label', chu: 'writing', khong: 'nothing' } as const;
const reply = z.strictObject({ anh: z.enum(['nhan', 'chu', 'khong']), dong: z.array(z.strictObject({ chu: z.string(), ngo: z.array(z.string()) })) });

export async function transcribe({ file }: Task & { task: 'transcribe' }, { longest }: Prompt, bytesOf: (hash: string) => Uint8Array | undefined): Promise<Request | NoRequest> {
  if (!file.mime.startsWith('image/')) return { why: 'not-a-picture' };
  if (file.size > longest) return { why: 'too-large' };
  const bytes = bytesOf(file.hash);
  if (!bytes) return { why: 'not-a-picture' };
  const picture = await pictureFrom(bytes);
  if (typeof picture === 'string') return { why: picture };
  return {
    content: [{ type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: picture.toString('base64') } }],
    format: reply,
    characters: TOKENS,
    read(came) {
      const read = jsonIn(came, reply);
      if (!read || read.dong.length > MOST_LINES || read.dong.some(({ chu }) => chu.length > LONGEST_LINE)) return undefined;
      const lines = read.dong.map(({ chu, ngo }): Line => {
        const words = plain(chu).trim();
        return { text: words, doubtful: [...new Set(ngo.map((one) => plain(one).trim()))].filter((one) => one !== '' && words.includes(one)) };
      }).filter((line) => line.text !== '');
      // Nothing to read and lines, or the reverse: the picture was not looked at.
      if ((read.anh === 'khong') !== (lines.length === 0)) return undefined;
      return { type: 'transcribed', shows: SHOWS[read.anh], lines };
    },
  };
}
