import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../engine/ports.ts';
import { makeFolder } from './folder.ts';

const LARGEST = 20 * 1024 * 1024;

/** By content, never by name. Office files are zip archives; a zip that is none of them is not taken. */
function typeOf(bytes: Uint8Array, name: string): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16));
  const starts = (hex: string, at = 0) => head.subarray(at, at + hex.length / 2).toString('hex') === hex;
  if (starts('ffd8ff')) return 'image/jpeg';
  if (starts('89504e470d0a1a0a')) return 'image/png';
  if (starts('52494646') && starts('57454250', 8)) return 'image/webp';
  if (starts('66747970', 4) && /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)/.test(head.subarray(8).toString('latin1'))) return 'image/heic';
  if (starts('25504446')) return 'application/pdf';
  if (starts('504b0304') && /\.docx$/i.test(name) && has(bytes, 'word/')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (starts('504b0304') && /\.xlsx$/i.test(name) && has(bytes, 'xl/')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (starts('d0cf11e0a1b11ae1') && /\.doc$/i.test(name)) return 'application/msword';
  if (starts('d0cf11e0a1b11ae1') && /\.xls$/i.test(name)) return 'application/vnd.ms-excel';
  return undefined;
}

const has = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);

/** Files under the folder by the hash of their content; the same file twice is one. */
export function filesIn(folder: string): Files {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    keep(bytes, name) {
      if (bytes.byteLength > LARGEST) return { type: 'refused', why: 'too-large' };
      const mime = typeOf(bytes, name ?? '');
      if (!mime) return { type: 'refused', why: 'wrong-type' };
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(hash);
      if (!existsSync(path)) writeDurably(path, bytes);
      return { type: 'kept', file: { hash, mime, size: bytes.byteLength, ...(name ? { name: name.slice(0, 120) } : {}) } };
    },
    typeOf: (bytes, name) => typeOf(bytes, name ?? ''),
    forget(hash) {
      if (/^[0-9a-f]{64}$/.test(hash)) rmSync(pathOf(hash), { force: true });
    },
    read: (hash) => (/^[0-9a-f]{64}$/.test(hash) && existsSync(pathOf(hash)) ? readFileSync(pathOf(hash)) : undefined),
  };
}

/** Whole or not at all, also when the disk is full or the power goes. */
function writeDurably(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  if (makeFolder(folder)) syncFolder(dirname(folder));
  const draft = `${path}.part`;
  try {
    const file = openSync(draft, 'w', 0o600);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** A new name is durable when its folder is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
