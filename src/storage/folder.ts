import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf } from '../fault.ts';

/** Makes a folder and those above it, one by one: Node's own way tries for ever where nothing can be made, as under /proc. Returns whether
 *  anything was missing. */
export function makeFolder(folder: string): boolean {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const one of missing) {
    try {
      mkdirSync(one, { mode: 0o700 });
    } catch (error) {
      // Another process was quicker.
      if (!(existsSync(one) && codeOf(error) === 'EEXIST')) throw error;
    }
  }
  return missing.length > 0;
}
