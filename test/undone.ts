import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const acts: (() => void)[] = [];

/** Does this when the test is over, before what was to be done earlier. */
export const whenOver = (act: () => void): void => { acts.push(act); };

/** After each test (`after-each.ts`). */
export function undo(): void {
  for (const act of acts.splice(0).toReversed()) act();
}

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-test-'));
  whenOver(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}
