import { join } from 'node:path';
import { opened } from './open.ts';
import { codeOf } from '../fault.ts';

/* One process serves a data folder. Two would each send what is queued, and each take the other's sends for those of a process that
 * died. The lock is the system's: it is gone with the process that held it, however that ended, and needs no clock and no process ids,
 * which mean nothing between containers. */

/** Undefined: another process has it. Else what gives it back. */
export function takeServing(folder: string): (() => void) | undefined {
  const lock = opened(join(folder, 'serving.lock'), 0);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => { lock.close(); };
  } catch (error) {
    lock.close();
    if (codeOf(error) === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}
