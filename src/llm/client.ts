import Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { z } from 'zod';
import { failureOf, type Why } from './failure.ts';
import type { Prompt } from './prompts.ts';
import { outcomeOf, REQUEST, type Outcome } from './reading.ts';
import { text, type Request } from './request.ts';
import type { ClaudeSettings } from './settings.ts';

export type Client = ReturnType<typeof claudeClient>;

/** `signal` ends the call at once; `stopped` then says why, where it was not the deadline (a time on the system's clock). */
export type Until = { readonly signal: AbortSignal; readonly deadline: number; readonly stopped: () => Why | undefined };

/** `unsure`: earlier tries that may have been charged too. */
export type Asked = Outcome & { readonly attempts: number; readonly unsure: number };

const model = z.looseObject({ lifecycle: z.enum(['active', 'deprecated', 'retired']), retires_at: z.string().nullish() });
export type Lifecycle = { readonly lifecycle: 'active' | 'deprecated' | 'retired'; readonly retires?: string };

/** Before the second, third and fourth try, where the provider does not say. */
const WAITS = [500, 1500, 4000];
/** An answer needs at least so long. */
const LEAST = 1000;

/** The Messages API through Anthropic's own library. The library logs nothing and tries once: whether to try again is decided
 *  here, where the deadline is known. It obeys a `retry-after` of any length. */
export function claudeClient({ key, api, effort, retries, maxTokens }: Pick<ClaudeSettings, 'key' | 'api' | 'effort' | 'retries' | 'maxTokens'>) {
  // The library would send the headers of another tool along with people's words.
  delete process.env['ANTHROPIC_CUSTOM_HEADERS'];
  const anthropic = new Anthropic({ apiKey: key, baseURL: api, maxRetries: 0, logLevel: 'off' });

  async function ask(request: Request, prompt: Prompt, modelId: string, until: Until): Promise<Asked> {
    const body = bodyOf(request, prompt, modelId);
    let unsure = 0;
    for (let attempts = 1; ; attempts += 1) {
      const came = await once(body, until);
      const tried = { attempts, unsure };
      if (came.type === 'reply' || !came.again || attempts > retries) return { ...came, ...tried };
      const wait = came.after ?? WAITS[attempts - 1]!;
      // A wait that leaves no time for an answer is not worth it: whoever asked is told now.
      if (wait + LEAST > until.deadline - Date.now()) return { ...came, ...tried };
      if (came.spent) unsure += 1;
      await sleep(wait, until.signal);
      if (until.signal.aborted) return { type: 'failed', why: until.stopped() ?? 'late', code: 'stopped', attempts, unsure };
    }
  }

  async function once(body: Anthropic.MessageCreateParamsNonStreaming, { signal, deadline, stopped }: Until): Promise<Outcome> {
    try {
      return outcomeOf(await anthropic.messages.create(body, { signal, timeout: Math.max(1, deadline - Date.now()) }));
    } catch (error) {
      const request = error instanceof Anthropic.APIError ? error.requestID : undefined;
      return { type: 'failed', ...failureOf(error, signal.aborted, stopped()), ...(request && REQUEST.test(request) ? { request } : {}) };
    }
  }

  const bodyOf = (request: Request, prompt: Prompt, modelId: string): Anthropic.MessageCreateParamsNonStreaming => ({
    model: modelId,
    max_tokens: maxTokens ?? prompt.maxTokens,
    system: [{ type: 'text', text: prompt.system, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: [...request.content, text(prompt.reminder)] }],
    output_config: { effort, ...(request.format ? { format: formOf(request.format) } : {}) },
  });

  return {
    ask,
    /** How long the model will be there; throws when nobody tells. */
    async lifecycle(modelId: string, signal: AbortSignal): Promise<Lifecycle> {
      const { lifecycle, retires_at: retires } = model.parse(await anthropic.models.retrieve(modelId, {}, { signal, timeout: 10_000 }));
      return { lifecycle, ...(retires ? { retires } : {}) };
    },
  };
}

/** Only the schema goes out; what the library would parse is parsed by us, after what it cost is known. */
const formOf = (format: z.ZodType): Anthropic.JSONOutputFormat => {
  const { type, schema } = zodOutputFormat(format);
  return { type, schema };
};

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => { clearTimeout(timer); signal.removeEventListener('abort', over); resolve(); };
    const timer = setTimeout(over, ms);
    signal.addEventListener('abort', over);
    if (signal.aborted) over();
  });
}
