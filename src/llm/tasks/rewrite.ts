import { z } from 'zod';
import type { Task } from '../../core/think.ts';
import { asData, fenced, plain } from '../fence.ts';
import type { Prompt } from '../prompts.ts';
import { jsonIn, text, type NoRequest, type Request } from '../request.ts';

const BY = { person: 'người hỏi', bot: 'trợ lý' } as const;
const LONGEST = 400;
const reply = z.strictObject({ cau_hoi: z.string() });

export function rewrite({ text: words, before }: Task & { task: 'rewrite' }, { longest }: Prompt): Request | NoRequest {
  const said = before.map((one) => `${BY[one.by]}: ${asData(one.text).replace(/\s+/g, ' ')}`).join('\n');
  const characters = words.length + said.length;
  if (characters > longest) return { why: 'too-large' };
  return {
    content: [...(said ? [text(fenced('truoc_do', said))] : []), text(fenced('tin_nhan', words))],
    format: reply,
    characters,
    read(came) {
      const question = plain(jsonIn(came, reply)?.cau_hoi ?? '').replace(/\s+/g, ' ').trim();
      return question === '' || question.length > LONGEST ? undefined : { type: 'rewritten', question };
    },
  };
}
