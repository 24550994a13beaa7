import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

/** Words of people, names, chats and secrets never reach a log: we log event numbers, effect ids and error places; these
 *  paths are cut should somebody forget. */
const REDACTED = ['text', 'caption', 'name', 'channel', 'message', 'payload', 'token', 'authorization', 'cookie'].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** Logs to stderr, or to a file where the screen belongs to a conversation. */
export const openLog = (config: Pick<Config, 'logLevel'>, file?: string): Logger =>
  pino({ level: config.logLevel, base: null, redact: { paths: REDACTED, censor: '[cut]' } }, pino.destination({ dest: file ?? 2, sync: true, mkdir: true }));
