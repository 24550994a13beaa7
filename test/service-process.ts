import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../src/main.ts');

export type ServiceProcess = ReturnType<typeof startProcess>;

/** The real entry point, `npm start` without npm. `told`: what it wrote on both streams; `stop`: how many milliseconds it took
 *  to end after the signal. */
export function startProcess(env: Readonly<Record<string, string | undefined>>) {
  const began = Date.now();
  const child = spawn(process.execPath, [MAIN, 'start'], { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { told += chunk.toString(); });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null; lived: number }>((resolve) => {
    child.on('close', (code, signal) => { resolve({ code, signal, lived: Date.now() - began }); });
  });
  async function stop(signal: NodeJS.Signals): Promise<number> {
    const asked = Date.now();
    child.kill(signal);
    await ended;
    return Date.now() - asked;
  }
  return { child, ended, told: () => told, stop };
}
