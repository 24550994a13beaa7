import { z } from 'zod';
import type { Task } from '../../core/think.ts';
import { asData, fenced } from '../fence.ts';
import type { Prompt } from '../prompts.ts';
import { jsonIn, text, type NoRequest, type Request } from '../request.ts';

const NONE = 'khong';

/** The offered meanings get short names of ours, so that what comes back can be nothing else. */
export function understand({ text: words, asked, offered }: Task & { task: 'understand' }, { longest }: Prompt): Request | NoRequest {
  const names = offered.map((_, i) => `m${i + 1}`);
  const choices = offered.map(({ label }, i) => `m${i + 1}: ${asData(label).replace(/\s+/g, ' ')}`).join('\n');
  const characters = words.length + choices.length + (asked?.length ?? 0);
  if (characters > longest) return { why: 'too-large' };
  const reply = z.strictObject({ chon: z.enum([...names, NONE]) });
  return {
    content: [...(asked ? [text(fenced('cau_dang_hoi', asked))] : []), text(fenced('lua_chon', choices)), text(fenced('tin_nhan', words))],
    format: reply,
    characters,
    read(came) {
      const chosen = jsonIn(came, reply)?.chon;
      if (chosen === undefined) return undefined;
      const choice = offered[names.indexOf(chosen)];
      return choice ? { type: 'understood', choice: choice.id } : { type: 'understood' };
    },
  };
}
