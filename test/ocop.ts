import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { runCommand } from '../src/command/command-line.ts';
import { freshFolder } from './undone.ts';
import { PLAIN } from './process-env.ts';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface With {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

const MAIN = join(import.meta.dirname, '../src/main.ts');
const settings = (env: Readonly<Record<string, string>>) => ({ ...PLAIN, OCOP_DATA: join(freshFolder(), 'data'), ...env });

/** One command of the command line, as a process of its own. */
export async function ocopProcess(args: readonly string[], { input = '', env = {} }: With = {}): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: settings(env) });
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => { told[name] += text; });
  child.stdin.on('error', () => undefined).end(input);
  const status = await new Promise<number>((resolve) => { child.on('close', (code) => { resolve(code ?? -1); }); });
  return { status, ...told };
}

/** The same, within this process: a start of a process takes two seconds, and what a command reads and
 *  writes is the same without. What rests on a process of its own (its log, its signals, a restart) starts one. One at a time:
 *  the streams, the settings and the exit code are the process's. */
export async function ocop(args: readonly string[], { input = '', env = {} }: With = {}): Promise<Ended> {
  const told = { stdout: '', stderr: '' };
  const kept = { env: process.env, stdin: Object.getOwnPropertyDescriptor(process, 'stdin')!, exitCode: exitCode() };
  const heard = (['stdout', 'stderr'] as const).map((name) => vi.spyOn(process[name], 'write').mockImplementation((chunk) => { told[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(); return true; }));
  process.env = settings({ OCOP_LOG_LEVEL: 'silent', ...env });
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from([Buffer.from(input)]) });
  process.exitCode = undefined;
  try {
    await runCommand(args);
    return { status: exitCode() ?? 0, ...told };
  } finally {
    process.env = kept.env;
    Object.defineProperty(process, 'stdin', kept.stdin);
    process.exitCode = kept.exitCode;
    for (const spy of heard) spy.mockRestore();
  }
}

/** A command sets it behind the compiler's back. */
const exitCode = () => process.exitCode as number | undefined;
