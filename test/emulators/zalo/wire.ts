import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';

// What travels between zca-js and Zalo, as bytes. Pure; nothing here is copied from the library, which is the point:
// if the library reads what this file writes, both agree with zalo.md part D.

/** The key of the login calls, from what their query carries openly. 32 ASCII characters, used as an AES-256 key. */
export function loginKey(zcid: string, zcidExt: string): Buffer {
  const at = (text: string, parity: 0 | 1) => text.split('').filter((_, i) => i % 2 === parity);
  const hash = createHash('md5').update(zcidExt).digest('hex').toUpperCase();
  return Buffer.from([...at(hash, 0).slice(0, 8), ...at(zcid, 0).slice(0, 12), ...at(zcid, 1).toReversed().slice(0, 12)].join(''));
}

const NO_IV = Buffer.alloc(16);
const cbc = (key: Buffer) => `aes-${key.length * 8}-cbc`;

export function seal(key: Buffer, text: string): string {
  const cipher = createCipheriv(cbc(key), key, NO_IV);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}

/** Throws when the text was not sealed with this key. */
export function unseal(key: Buffer, sealed: string): string {
  const decipher = createDecipheriv(cbc(key), key, NO_IV);
  return Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()]).toString('utf8');
}

/** JSON in which a bigint stands as a bare number of any length, as Zalo's ids sometimes do. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `@big:${part}@` : part)).replaceAll(/"@big:(-?\d+)@"/g, '$1');

export type Frame = { readonly version: number; readonly command: number; readonly sub: number; readonly body: string };

/** Four bytes of header, then JSON. */
export function pack(command: number, sub: number, body: unknown): Buffer {
  const header = Buffer.from([1, 0, 0, sub]);
  header.writeUInt16LE(command, 1);
  return Buffer.concat([header, Buffer.from(toJson(body))]);
}

export const unpack = (bytes: Buffer): Frame =>
  ({ version: bytes[0] ?? 0, command: bytes.readUInt16LE(1), sub: bytes[3] ?? 0, body: bytes.subarray(4).toString('utf8') });

/** 0 plain · 1 compressed · 2 compressed and encrypted · 3 encrypted. */
export type Encrypt = 0 | 1 | 2 | 3;

/** A pushed event as the library expects it: `{ encrypt, data }`, where data hides `{ data: event }`. */
export function wrap(encrypt: Encrypt, cipherKey: Buffer, event: unknown): { readonly encrypt: Encrypt; readonly data: string } {
  const json = toJson({ error_code: 0, error_message: '', data: event });
  if (encrypt === 0) return { encrypt, data: json };
  if (encrypt === 1) return { encrypt, data: deflateSync(json).toString('base64') };
  const iv = randomBytes(16);
  const bound = randomBytes(16);
  const cipher = createCipheriv('aes-256-gcm', cipherKey, iv).setAAD(bound);
  const secret = Buffer.concat([cipher.update(encrypt === 2 ? deflateSync(json) : json), cipher.final(), cipher.getAuthTag()]);
  return { encrypt, data: encodeURIComponent(Buffer.concat([iv, bound, secret]).toString('base64')) };
}
