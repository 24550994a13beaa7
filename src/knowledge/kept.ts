import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';

/* What takes long to work out of the knowledge and is the same at each start: kept from one start to the next, beside what Node compiled. A value is found
 * by what it was made of, and by the code that made it; where nothing can be read or written it is made anew. */

export const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/ocop');
/** An office has one of a kind; who tries changes of the knowledge has some. The longest unused go. */
const MOST = 4;

/** `make` gives plain values: what a structured clone can hold. It is looked for under all of `roots`, and kept under the first that can be written. */
export function kept<T>(kind: string, madeOf: string, make: () => T, roots: readonly string[] = [FOLDER]): T {
  const name = createHash('sha256').update(code()).update(madeOf).digest('hex').slice(0, 32);
  for (const root of roots) {
    const before = readIn(join(root, kind, name));
    if (before !== undefined) return before as T;
  }
  const made = make();
  roots.some((root) => keep(made, name, join(root, kind)));
  return made;
}

function readIn(file: string): unknown {
  try {
    const value: unknown = deserialize(readFileSync(file));
    used(file);
    return value;
  } catch {
    return undefined;
  }
}

/** Now, for whoever tidies up; where that can be written. */
function used(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // A read-only disk: nobody tidies up there.
  }
}

/** Whole or not at all: others may be reading, or making the same. False: nothing can be written there. */
function keep(value: unknown, name: string, folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = join(folder, `${name}.${process.pid}-${threadId}`);
    writeFileSync(unfinished, serialize(value));
    renameSync(unfinished, join(folder, name));
    const usedAt = (other: string): number => statSync(join(folder, other)).mtimeMs;
    for (const old of readdirSync(folder).toSorted((a, b) => usedAt(b) - usedAt(a)).slice(MOST)) rmSync(join(folder, old), { force: true });
    return true;
  } catch {
    // A read-only disk, or a full one: the next start makes it again.
    return false;
  }
}

let codeRead: string | undefined;

/** Every file of ours, what was learnt among them, the libraries by their versions, and the engine, whose way of writing values may change. */
function code(): string {
  if (codeRead !== undefined) return codeRead;
  const root = join(import.meta.dirname, '..');
  const hash = createHash('sha256').update(process.versions.v8).update(readFileSync(join(root, '../package.json')));
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => /\.(?:ts|bin)$/.test(one)).toSorted()) hash.update(name).update(readFileSync(join(root, name)));
  return (codeRead = hash.digest('hex'));
}
