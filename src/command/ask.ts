import { z } from 'zod';
import type { Config } from '../config.ts';
import { answer } from '../core/answer/answer.ts';
import type { Answer, Source } from '../core/answer/outcome.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { restored } from '../core/read/restored.ts';
import { orOneOfThese, whichOfThese } from '../core/say/passages.ts';
import type { Day } from '../core/time.ts';
import { knowledgeOf } from '../knowledge/shelf.ts';
import type { Think } from './ask-model.ts';
import { BadInput } from './bad-input.ts';
import { answerLines, day, parse, readOn, setNumber } from './requests.ts';

const schema = z.looseObject({ question: z.string(), on: day.optional(), set: setNumber.optional(), before: z.string().optional() });
type Request = z.infer<typeof schema>;

type Options = { on?: string; set?: string; json?: boolean; jsonl?: boolean; model?: boolean };

/** A question answered as in the chat, without anybody's dossier; with the model where a key is set, it is on and `--no-model` is not said. */
export async function askCommand(question: string | undefined, options: Options, config: () => Promise<Config>): Promise<void> {
  const settings = await config();
  const knowledge = knowledgeOf(settings);
  const on = readOn(options.on);
  if (options.jsonl && question !== undefined) throw new BadInput('ask --jsonl: đọc câu hỏi từ stdin, mỗi dòng một JSON; bỏ câu hỏi ở dòng lệnh');
  const request = options.jsonl ? undefined : parse(schema, { question: asked(question), ...(options.set ? { set: Number(options.set) } : {}) }, '--');
  const model = options.model === false ? undefined : await modelOf(settings);
  try {
    if (!request) return await answerLines((line) => askWith(parse(schema, line, ''), on, knowledge, model?.think));
    const result = await askWith(request, on, knowledge, model?.think);
    process.stdout.write(options.json ? `${JSON.stringify(result, null, 1)}\n` : `${result.text}\n`);
  } finally {
    model?.close();
  }
}

function asked(question: string | undefined): string {
  if (question === undefined) throw new BadInput('ask: cần một câu hỏi, ví dụ: ask "3 sao bao nhiêu điểm"');
  return question;
}

/** Its libraries and the database are loaded only where there is one. */
const modelOf = async (config: Config) => (config.claude ? (await import('./ask-model.ts')).openModel(config) : undefined);

/** By the rules and the passages alone. */
export function ask(request: Request, today: Day, knowledge: Knowledge) {
  const begun = performance.now();
  return result(answer(questionOf(request, today), knowledge), undefined, begun, knowledge);
}

async function askWith(request: Request, today: Day, knowledge: Knowledge, think: Think | undefined) {
  if (!think) return ask(request, today, knowledge);
  const begun = performance.now();
  const question = questionOf(request, today);
  const found = answer(question, knowledge);
  const thought = await (await import('./ask-model.ts')).thoughtOver(question, found, knowledge, think);
  return result(thought ?? found, thought && 'model', begun, knowledge);
}

const questionOf = (request: Request, today: Day) => ({ text: restored(request.question), before: request.before && restored(request.before), on: request.on ?? today });

const result = (found: Answer, by: 'model' | undefined, begun: number, knowledge: Knowledge) => ({
  outcome: found.outcome,
  text: found.outcome === 'no-answer' && found.near.length > 0 ? `${found.text}\n${whichOfThese(found.near, orOneOfThese())}` : found.text,
  sources: 'sources' in found ? found.sources.map((source) => shown(source, knowledge)) : [],
  handover: found.outcome === 'no-answer' && (found.why === 'not-covered' || found.why === 'doubtful'),
  ...('near' in found && found.outcome !== 'answered' && found.near.length > 0 ? { near: found.near.map(({ id, title }) => ({ entry: id, title })) } : {}),
  by: by ?? byOf(found),
  ...(found.outcome === 'answered' && found.declines ? { declines: found.declines } : {}),
  ms: Math.round((performance.now() - begun) * 10) / 10,
});

const byOf = (found: Answer): 'rules' | 'knowledge' => (found.outcome === 'answered' ? found.by : found.outcome === 'clarify' ? 'knowledge' : 'rules');

const shown = ({ entry, ref, passage }: Source, { laws, sets }: Knowledge) => {
  const law = ref && laws.get(ref.law);
  return {
    entry, law: law?.short ?? passage?.source ?? '', clause: ref?.clause ?? '',
    from: passage?.from ?? law?.from ?? null, to: passage?.to ?? law?.to ?? null,
    verified: passage?.verified ?? sets.find((set) => entry === `set-${set.set}`)?.verified ?? law?.verified ?? 'unverified',
  };
};
