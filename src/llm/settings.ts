import { z } from 'zod';
import { number, whole } from '../setting.ts';

/* What the office can set for Claude. The names are those of our environment with its prefix: a plain CLAUDE_* or ANTHROPIC_*
 * may belong to another tool of whoever runs this, and a key that was meant for that must never be spent here. */

const dollars = (usual: number) => z.coerce.number('phải là số đô la, ví dụ 0.5').min(0, 'không được âm').max(1000, 'nhiều nhất là 1000').default(usual);
const model = z.string().trim().regex(/^[a-z][\w.-]{2,60}$/, 'phải là mã một mô hình, ví dụ claude-haiku-5-5');

/** As people are told who reads. */
export const READER = 'Claude của công ty Anthropic';

const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;

export const claudeSettings = {
  /** Without it no model is ever asked, and nothing leaves this machine. */
  OCOP_CLAUDE_KEY: z.string().trim().regex(/^\S{20,300}$/, 'phải là một khóa API, không có khoảng trắng').optional(),
  /** Never in the clear over a network: the key and people's words go there. */
  OCOP_CLAUDE_API: z.url({ protocol: /^https?$/, error: 'phải là địa chỉ https' }).refine((url) => /^https:|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?:[:/]|$)/.test(url), 'phải là địa chỉ https').default('https://api.anthropic.com'),
  OCOP_CLAUDE_MODEL: model.default('claude-haiku-5-5'),
  /** Asked once more, where the first model's reply is of no use (cut off, not in the form asked, refused). Unset: nobody. */
  OCOP_CLAUDE_MODEL_ESCALATE: model.optional(),
  OCOP_CLAUDE_EFFORT: z.enum(EFFORTS, `phải là một trong: ${EFFORTS.join(', ')}`).default('low'),
  /** Instead of what the prompt says. Thinking counts toward it, so little of it cuts answers off. */
  OCOP_CLAUDE_MAX_TOKENS: number(500, 20_000).optional(),
  /** No call takes longer, whatever its prompt says. The engine gives up after a minute. */
  OCOP_CLAUDE_SECONDS: whole(1, 55, 45),
  /** More tries of one call after a failure that may pass. */
  OCOP_CLAUDE_RETRIES: whole(0, 3, 1),
  OCOP_CLAUDE_AT_ONCE: whole(1, 50, 6),
  /** What may be spent in a day of Vietnam: together, and for one person. */
  OCOP_CLAUDE_DAY_USD: dollars(2),
  OCOP_CLAUDE_PERSON_USD: dollars(0.05),
  /** After so many failures one after another the model rests, first so many seconds, then longer. */
  OCOP_CLAUDE_FAILURES: whole(1, 100, 5),
  OCOP_CLAUDE_REST_SECONDS: whole(1, 3600, 60),
} as const;

export type ClaudeSettings = {
  readonly key: string;
  readonly api: string;
  readonly model: string;
  readonly escalate?: string;
  readonly effort: (typeof EFFORTS)[number];
  readonly maxTokens?: number;
  /** Milliseconds. */
  readonly longest: number;
  readonly retries: number;
  readonly atOnce: number;
  readonly dayUsd: number;
  readonly personUsd: number;
  readonly failures: number;
  /** Milliseconds. */
  readonly rest: number;
};

/** Undefined without a key: no model is configured. */
export const claudeSettingsFrom = (read: z.infer<z.ZodObject<typeof claudeSettings>>): ClaudeSettings | undefined => {
  const key = read.OCOP_CLAUDE_KEY;
  return key === undefined ? undefined : {
    key,
    api: read.OCOP_CLAUDE_API,
    model: read.OCOP_CLAUDE_MODEL,
    ...(read.OCOP_CLAUDE_MODEL_ESCALATE ? { escalate: read.OCOP_CLAUDE_MODEL_ESCALATE } : {}),
    effort: read.OCOP_CLAUDE_EFFORT,
    ...(read.OCOP_CLAUDE_MAX_TOKENS ? { maxTokens: read.OCOP_CLAUDE_MAX_TOKENS } : {}),
    longest: read.OCOP_CLAUDE_SECONDS * 1000,
    retries: read.OCOP_CLAUDE_RETRIES,
    atOnce: read.OCOP_CLAUDE_AT_ONCE,
    dayUsd: read.OCOP_CLAUDE_DAY_USD,
    personUsd: read.OCOP_CLAUDE_PERSON_USD,
    failures: read.OCOP_CLAUDE_FAILURES,
    rest: read.OCOP_CLAUDE_REST_SECONDS * 1000,
  };
};
