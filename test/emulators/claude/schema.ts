import { z } from 'zod';

/* What the Messages API of 2026-10-21 takes from us, to the letter: a field it does not know, a sampling parameter, an empty text, a
 * citation we made up ourselves are refused as the real one refuses them. Written from the declarations of the SDK and the notes on
 * it; it knows only what this project sends, so whatever is new must be looked up and added here first. */

const cache = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() });
const words = z.string().refine((text) => text.trim() !== '', 'text content blocks must be non-empty');
const text = z.strictObject({ type: z.literal('text'), text: words, cache_control: cache.optional() });
const LARGEST = 5 * 1024 * 1024;
const MAGIC: Readonly<Record<string, string>> = { 'image/jpeg': 'ffd8ff', 'image/png': '89504e47', 'image/webp': '52494646' };
const image = z.strictObject({
  type: z.literal('image'),
  source: z.strictObject({ type: z.literal('base64'), media_type: z.enum(['image/jpeg', 'image/png', 'image/webp']), data: z.base64() })
    .refine(({ data }) => data.length * 0.75 <= LARGEST, 'image exceeds 5 MB')
    .refine(({ data, media_type: type }) => Buffer.from(data.slice(0, 16), 'base64').toString('hex').startsWith(MAGIC[type]!), 'image does not match its media type'),
});
const searchResult = z.strictObject({ type: z.literal('search_result'), source: z.string().min(1), title: z.string().min(1), content: z.array(text).min(1), citations: z.strictObject({ enabled: z.boolean() }).optional() });

const content = z.union([words, z.array(z.discriminatedUnion('type', [text, image, searchResult])).min(1)]);
const message = z.strictObject({ role: z.enum(['user', 'assistant']), content });

/** Structured output takes a part of JSON Schema only: objects are closed, and all their keys are named. */
const form: z.ZodType = z.lazy(() => z.union([
  z.strictObject({ type: z.literal('object'), properties: z.record(z.string(), form), required: z.array(z.string()), additionalProperties: z.literal(false), ...described }).refine(({ properties, required }) => Object.keys(properties).length === required.length, 'every property must be required'),
  z.strictObject({ type: z.literal('array'), items: form, ...described }),
  z.strictObject({ enum: z.array(z.string()).min(1), ...described }),
  z.strictObject({ type: z.enum(['string', 'number', 'integer', 'boolean', 'null']), ...described }),
]));
const described = { description: z.string().optional() };

export const body = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().positive().max(128_000),
  system: z.union([words, z.array(text).min(1)]).optional(),
  messages: z.array(message).min(1),
  output_config: z.strictObject({ effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).optional(), format: z.strictObject({ type: z.literal('json_schema'), schema: form }).optional() }).optional(),
  stop_sequences: z.array(z.string().min(1)).optional(),
  metadata: z.strictObject({ user_id: z.string().max(256).optional() }).optional(),
})
  .refine(({ messages }) => messages.at(-1)?.role === 'user', 'the conversation must end with a user message')
  .refine((read) => !(read.output_config?.format && blocksOf(read).some((block) => block.type === 'search_result' && block.citations?.enabled)), 'citations cannot be combined with an output format')
  .refine((read) => breakpoints(read) <= 4, 'at most 4 blocks may have cache_control');

export type Body = z.infer<typeof body>;
export type Block = z.infer<typeof text> | z.infer<typeof image> | z.infer<typeof searchResult>;

type Parts = { readonly messages: readonly { readonly content: string | readonly Block[] }[]; readonly system?: string | readonly z.infer<typeof text>[] | undefined };

export const blocksOf = ({ messages }: Pick<Parts, 'messages'>): Block[] => messages.flatMap((one) => (typeof one.content === 'string' ? [{ type: 'text' as const, text: one.content }] : one.content));

const breakpoints = (read: Parts): number => [...(Array.isArray(read.system) ? read.system : []), ...blocksOf(read)].filter((block) => 'cache_control' in block && block.cache_control !== undefined).length;
