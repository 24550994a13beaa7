import { z } from 'zod';
import { answer, type Answer, type Source } from '../core/answer/answer.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Day } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { BadInput } from './bad-input.ts';
import { answerLines, day, parse, readOn } from './requests.ts';

const schema = z.looseObject({ question: z.string(), on: day.optional(), set: z.int().min(1).max(26).optional(), before: z.string().optional() });

type Options = { on?: string; set?: string; json?: boolean; jsonl?: boolean };

/** A question answered as in the chat, without anybody's dossier. */
export async function askCommand(question: string | undefined, options: Options): Promise<void> {
  const knowledge = loadKnowledge();
  const on = readOn(options.on);
  if (options.jsonl) return answerLines((request) => ask(parse(schema, request, ''), on, knowledge));
  if (question === undefined) throw new BadInput('ask: cần một câu hỏi, ví dụ: ask "3 sao bao nhiêu điểm"');
  const result = ask(parse(schema, { question, ...(options.set ? { set: Number(options.set) } : {}) }, '--'), on, knowledge);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 1)}\n` : `${result.text}\n`);
}

export function ask(request: z.infer<typeof schema>, today: Day, knowledge: Knowledge) {
  const begun = performance.now();
  const result = answer({ text: request.question, before: request.before, on: request.on ?? today }, knowledge);
  return {
    outcome: result.outcome,
    text: result.text,
    sources: 'sources' in result ? result.sources.map((source) => shown(source, knowledge)) : [],
    handover: result.outcome === 'no-answer' && result.why === 'not-covered',
    by: byOf(result),
    ms: Math.round((performance.now() - begun) * 10) / 10,
  };
}

const byOf = (result: Answer): 'rules' | 'knowledge' => (result.outcome === 'answered' ? result.by : result.outcome === 'clarify' ? 'knowledge' : 'rules');

const shown = ({ entry, ref, passage }: Source, { laws, sets }: Knowledge) => {
  const law = ref && laws.get(ref.law);
  return {
    entry, law: law?.short ?? passage?.source ?? '', clause: ref?.clause ?? '',
    from: passage?.from ?? law?.from ?? null, to: passage?.to ?? law?.to ?? null,
    verified: passage?.verified ?? sets.find((set) => entry === `set-${set.set}`)?.verified ?? law?.verified ?? 'unverified',
  };
};
