import { z } from 'zod';
import { claudeSettings, claudeSettingsFrom, READER, type ClaudeSettings } from './llm/settings.ts';
import type { Pace } from './platform/telegram/pace.ts';
import { zaloSettings, zaloSettingsFrom, type ZaloSettings } from './platform/zalo/settings.ts';
import { Fault } from './fault.ts';
import { whole } from './setting.ts';
import { refusal } from './refusals.ts';

/** The environment does not make sense: one line for each fault. */
export class ConfigFault extends Fault {
  override name = 'ConfigFault';
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
  override get lines(): readonly string[] {
    return this.message.split('\n');
  }
}

const text = z.string().trim().min(1, 'không được để trống').max(120, 'dài hơn 120 ký tự');

const schema = z.strictObject({
  /** Folder of the database, the files and the backups. */
  OCOP_DATA: text.default('var'),
  OCOP_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'phải là một trong: fatal, error, warn, info, debug, silent').default('info'),
  /** The office that runs the bot, as producers read it. */
  OCOP_OFFICE: text.optional(),
  /** How to reach a person there; never invented, so without it the bot names none. */
  OCOP_CONTACT: text.optional(),
  /** Chats of staff who hear when a platform is lost: channel ids as `ocop doctor` shows them, with commas. */
  OCOP_STAFF: z.string().transform((list) => list.split(',').map((one) => one.trim()).filter(Boolean)).pipe(z.array(z.string().regex(/^(?:telegram|zalo)\/\S+$/, 'phải là các chat dạng telegram/123456789, cách nhau bằng dấu phẩy'))).default([]),
  OCOP_TELEGRAM_TOKEN: z.string().trim().regex(/^\d{5,}:[\w-]{30,}$/, 'phải có dạng 123456789:AA…, như BotFather đưa').optional(),
  /** The bot's user name, so that a link code can be a link. */
  OCOP_TELEGRAM_NAME: z.string().trim().regex(/^@?\w{5,32}$/, 'phải là tên người dùng của bot, 5 đến 32 chữ, số, gạch dưới').transform((name) => name.replace('@', '')).optional(),
  OCOP_TELEGRAM_API: z.url({ protocol: /^https?$/, error: 'phải là địa chỉ http(s)' }).default('https://api.telegram.org'),
  /** Messages a second over all chats; Telegram takes about 30 from an ordinary bot. */
  OCOP_TELEGRAM_PER_GROUP_MINUTE: whole(1, 100_000, 18),
  OCOP_TELEGRAM_PER_SECOND: whole(1, 1000, 25),
  ...zaloSettings,
  ...claudeSettings,
}).refine((read) => read.OCOP_ZALO !== 'on' || read.OCOP_ZALO_SECRET !== undefined, { path: ['OCOP_ZALO_SECRET'], error: 'chưa đặt, mà OCOP_ZALO đang là on' });

export type Config = {
  readonly data: string;
  readonly logLevel: z.infer<typeof schema>['OCOP_LOG_LEVEL'];
  /** `paces`: messages and files in an hour, to people who did not just write. */
  readonly office: { readonly name?: string; readonly contact?: string; readonly telegram?: string; readonly abroad?: string; readonly paces: Readonly<Record<string, { readonly perHour: number; readonly filesPerHour: number }>> };
  readonly staff: readonly string[];
  readonly telegram?: { readonly token: string; readonly api: string; readonly pace: Pace };
  readonly zalo?: ZaloSettings;
  /** The model; without it every answer comes from the rules. */
  readonly claude?: ClaudeSettings;
};

/** Reads the OCOP_* variables; an unknown one is a fault, since it is most likely a typing error. Empty ones count as unset. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const ours = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name.startsWith('OCOP_') && value !== undefined && value !== ''));
  const result = schema.safeParse(ours, { error: refusal });
  if (!result.success) throw new ConfigFault(result.error.issues.flatMap(linesOf));
  const { OCOP_DATA, OCOP_LOG_LEVEL, OCOP_OFFICE, OCOP_CONTACT, OCOP_STAFF, OCOP_TELEGRAM_TOKEN, OCOP_TELEGRAM_NAME, OCOP_TELEGRAM_API, OCOP_TELEGRAM_PER_SECOND, OCOP_TELEGRAM_PER_GROUP_MINUTE } = result.data;
  const zalo = zaloSettingsFrom(result.data);
  const claude = claudeSettingsFrom(result.data);
  return {
    data: OCOP_DATA,
    logLevel: OCOP_LOG_LEVEL,
    office: { ...(OCOP_OFFICE ? { name: OCOP_OFFICE } : {}), ...(OCOP_CONTACT ? { contact: OCOP_CONTACT } : {}), ...(OCOP_TELEGRAM_NAME ? { telegram: OCOP_TELEGRAM_NAME } : {}), ...(claude ? { abroad: READER } : {}), paces: pacesOf(zalo) },
    staff: OCOP_STAFF,
    ...(OCOP_TELEGRAM_TOKEN ? { telegram: { token: OCOP_TELEGRAM_TOKEN, api: OCOP_TELEGRAM_API, pace: { perSecond: OCOP_TELEGRAM_PER_SECOND, perGroupMinute: OCOP_TELEGRAM_PER_GROUP_MINUTE } } } : {}),
    ...(zalo ? { zalo } : {}),
    ...(claude ? { claude } : {}),
  };
}

/** Telegram's is 25 a second; it tells us when that is too fast. */
const TELEGRAM_PACE = { perHour: 90_000, filesPerHour: 90_000 } as const;

const pacesOf = (zalo: ZaloSettings | undefined): Config['office']['paces'] => ({
  telegram: TELEGRAM_PACE,
  ...(zalo ? { zalo: { perHour: zalo.pace.announcePerHour, filesPerHour: zalo.pace.uploadsPerHour } } : {}),
});

function linesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => `${name}: không có cài đặt này; xem .env.example`);
  return [`${issue.path.join('.')}: ${issue.message}`];
}
