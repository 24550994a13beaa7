import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { z } from 'zod';
import { PromptFault } from './fault.ts';
import { PROMPTS } from './prompts.ts';
import { refusal } from '../refusals.ts';

/** Billionths of a dollar: whole numbers, so that sums are exact. */
export type Nano = number;
export const NANO = 1_000_000_000;

/** What a call used, as the provider counts it. */
export type Usage = { readonly input: number; readonly output: number; readonly cacheRead: number; readonly cacheWrite: number };
export const NOTHING: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

const price = z.number().nonnegative();
const table = z.array(z.strictObject({
  id: z.string().min(3),
  in: price,
  out: price,
  'cache-read': price.optional(),
  'cache-write': price.optional(),
  over: z.strictObject({ tokens: z.int().positive(), times: z.number().min(1) }).optional(),
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})).min(1);

export type Price = {
  readonly model: string;
  /** For one token. */
  readonly input: Nano;
  readonly output: Nano;
  readonly cacheRead: Nano;
  readonly cacheWrite: Nano;
  readonly over: { readonly tokens: number; readonly times: number };
};

/** A dollar for a million tokens is a thousand billionths for one. */
const each = (dollars: number): Nano => Math.round(dollars * 1000);

export function readPrices(directory = PROMPTS): ReadonlyMap<string, Price> {
  const file = 'prompts/models.yaml';
  let raw: unknown;
  try { raw = parseYaml(readFileSync(join(directory, 'models.yaml'), 'utf8')); } catch { throw new PromptFault(file, 'không đọc được thành YAML'); }
  const read = table.safeParse(raw, { error: refusal });
  if (!read.success) throw new PromptFault(file, `${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`);
  return new Map(read.data.map((one) => [one.id, {
    model: one.id,
    input: each(one.in),
    output: each(one.out),
    cacheRead: each(one['cache-read'] ?? one.in),
    cacheWrite: each(one['cache-write'] ?? one.in * 2),
    over: one.over ?? { tokens: Number.MAX_SAFE_INTEGER, times: 1 },
  }]));
}

/** A budget that cannot be counted is none: a model without a price is not used. */
export const priceIn = (prices: ReadonlyMap<string, Price>) => (model: string): Price => {
  const price = prices.get(model);
  if (!price) throw new PromptFault('OCOP_CLAUDE_MODEL', `chưa có giá của ${model}; thêm vào prompts/models.yaml, hoặc chọn một trong: ${[...prices.keys()].join(', ')}`);
  return price;
};

export function costOf({ input, output, cacheRead, cacheWrite }: Usage, price: Price): Nano {
  const plain = input * price.input + output * price.output + cacheRead * price.cacheRead + cacheWrite * price.cacheWrite;
  return input + cacheRead + cacheWrite > price.over.tokens ? Math.ceil(plain * price.over.times) : plain;
}

/** The most a call may cost that is not made yet: a token for every character, and all the output it is allowed. */
export const mostOf = (characters: number, maxTokens: number, price: Price): Nano =>
  costOf({ ...NOTHING, cacheWrite: characters, output: maxTokens }, price);
