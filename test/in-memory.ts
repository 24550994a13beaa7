import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/* The databases of a run stand in memory where there is room: a commit waits for no disk, and nothing is left behind when a run is broken off.
 * What a crash leaves of a file is the same there, as long as the machine stays up. */

const MEMORY = '/dev/shm';
const ENOUGH = 2 * 1024 ** 3;

export default function inMemory(): (() => void) | undefined {
  if (!hasRoom()) return undefined;
  const folder = mkdtempSync(join(MEMORY, 'ocop-run-'));
  process.env['TMPDIR'] = folder;
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  return () => { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); };
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}
