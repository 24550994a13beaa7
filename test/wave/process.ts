import { spawn } from 'node:child_process';
import { join } from 'node:path';

export type Life = ReturnType<typeof startService>;

export function startService(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'service.ts')], { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
  return { child, ended, told: () => said.split('\n').filter(Boolean) };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

export async function until(is: () => boolean, longest: number, every = 20): Promise<boolean> {
  for (const end = Date.now() + longest; Date.now() < end;) {
    if (is()) return true;
    await pause(every);
  }
  return false;
}
