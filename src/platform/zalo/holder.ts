import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { codeOf } from '../../fault.ts';

/* Whose process has the account. */

/** Tells processes apart, and whether one that held the account can still be alive. */
export const owner = `${hostname()}|${process.pid}|${randomUUID()}`;

/** Whether the process that held the account is known to be dead: it ran on this machine, and is there no more. */
export function isGone(other: string): boolean {
  const [host, pid] = other.split('|');
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
