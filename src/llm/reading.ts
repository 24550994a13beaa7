import { z } from 'zod';
import type { Failure, Why } from './failure.ts';
import type { Usage } from './prices.ts';
import type { Cite, Reply } from './request.ts';

/** One request answered, or not. Without `usage` nobody told us what it cost. */
export type Outcome = ({ readonly type: 'reply'; readonly reply: Reply } | ({ readonly type: 'failed' } & Failure)) & { readonly request?: string; readonly usage?: Usage };

/** As the provider names a request; of anything else nothing is kept. */
export const REQUEST = /^[\w-]{1,80}$/;

const count = z.number().int().nonnegative();
const optionalCount = count.nullish().transform((n) => n ?? 0);

const cite = z.looseObject({ type: z.literal('search_result_location'), search_result_index: count, source: z.string(), start_block_index: count, end_block_index: count })
  .transform((one): Cite => ({ index: one.search_result_index, source: one.source, from: one.start_block_index, to: one.end_block_index }));
/** Thinking is not read. A block of another kind was not asked for. */
const block = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('text'), text: z.string(), citations: z.array(cite).nullish() }).transform(({ text, citations }): Reply => [{ text, cites: citations ?? [] }]),
  z.looseObject({ type: z.literal('thinking') }).transform((): Reply => []),
  z.looseObject({ type: z.literal('redacted_thinking') }).transform((): Reply => []),
]);
const message = z.looseObject({ content: z.array(block).transform((blocks) => blocks.flat()), stop_reason: z.literal('end_turn') });
const head = z.looseObject({
  stop_reason: z.string().regex(/^\w{1,40}$/).catch('form'),
  usage: z.looseObject({ input_tokens: count, output_tokens: count, cache_read_input_tokens: optionalCount, cache_creation_input_tokens: optionalCount })
    .transform((one): Usage => ({ input: one.input_tokens, output: one.output_tokens, cacheRead: one.cache_read_input_tokens, cacheWrite: one.cache_creation_input_tokens })).optional().catch(undefined),
  _request_id: z.string().regex(REQUEST).optional().catch(undefined),
});

const STOPPED: Readonly<Record<string, Why>> = { refusal: 'refused', max_tokens: 'cut-off', model_context_window_exceeded: 'too-large' };

/** Reads what came for a message. Nothing in it is trusted to have its form, but that it may have been charged. */
export function outcomeOf(came: unknown): Outcome {
  const top = head.safeParse(came);
  if (!top.success) return { type: 'failed', why: 'malformed', code: 'no object', spent: true };
  const { stop_reason: stop, usage, _request_id: request } = top.data;
  const known = { ...(request ? { request } : {}), ...(usage ? { usage } : {}) };
  const why = STOPPED[stop];
  if (why) return { type: 'failed', why, code: stop, spent: true, ...known };
  const read = message.safeParse(came);
  return read.success ? { type: 'reply', reply: read.data.content, ...known } : { type: 'failed', why: 'malformed', code: stop, spent: true, ...known };
}
