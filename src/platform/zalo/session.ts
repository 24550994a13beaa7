import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';
import type { Session } from './client.ts';

/* A session is the account itself: whoever has it is us. At rest it is sealed with a key made from a secret that is not
 * in the database. */

const schema = z.object({ cookies: z.array(z.record(z.string(), z.unknown())), imei: z.string().min(1), userAgent: z.string().min(1), language: z.string().min(1) });

/** One and the same for the life of an account. The browser that the library's login requests claim to be. */
export const USER_AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';

const keys = new Map<string, Buffer>();

/** Making a key is slow on purpose, so each is made once. */
function keyFrom(secret: string, salt: string): Buffer {
  const name = createHash('sha256').update(`${salt}:${secret}`).digest('hex');
  const key = keys.get(name) ?? scryptSync(secret, Buffer.from(salt, 'base64'), 32);
  keys.set(name, key);
  return key;
}

const VERSION = 'v1';

/** `salt`: of an earlier seal, to be spared making another key. */
export function seal(session: Session, secret: string, before?: string): string {
  const salt = before?.split('.')[1] ?? randomBytes(16).toString('base64');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret, salt), iv).setAAD(Buffer.from(VERSION));
  const text = Buffer.concat([cipher.update(JSON.stringify(session), 'utf8'), cipher.final()]);
  return [VERSION, salt, iv.toString('base64'), cipher.getAuthTag().toString('base64'), text.toString('base64')].join('.');
}

/** Undefined: sealed with another secret, or damaged. */
export function open(sealed: string, secret: string): Session | undefined {
  const [version, salt, iv, tag, text] = sealed.split('.');
  if (version !== VERSION || !salt || !iv || !tag || !text) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret, salt), Buffer.from(iv, 'base64')).setAAD(Buffer.from(VERSION)).setAuthTag(Buffer.from(tag, 'base64'));
    return schema.parse(JSON.parse(Buffer.concat([decipher.update(Buffer.from(text, 'base64')), decipher.final()]).toString('utf8')));
  } catch {
    return undefined;
  }
}

/** The same for the same cookies, whatever their order and when they were last used. */
export function fingerprint(cookies: Session['cookies']): string {
  const named = cookies.map((cookie) => ['key', 'value', 'domain', 'path', 'expires'].map((field) => JSON.stringify(cookie[field] ?? null).replace(/^"\./, '"')).join('|'));
  return createHash('sha256').update(named.toSorted().join('\n')).digest('hex');
}
