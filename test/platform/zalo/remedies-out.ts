import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TELEGRAM_REMEDIES } from '../telegram/remedies.ts';
import { REMEDIES } from './remedies.ts';

/* `npm run remedies [PART OF A FAULT'S NAME]`: takes each remedy out, in a copy, and sees that its test fails. A test that still
 * passes guards nothing. */

const root = join(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'ocop-remedies-'));
for (const folder of ['src', 'test', 'knowledge', 'migrations', 'prompts', 'package.json', 'tsconfig.json']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const wanted = [...REMEDIES, ...TELEGRAM_REMEDIES].filter(({ fault }) => fault.includes(process.argv[2] ?? ''));
const unguarded: string[] = [];
for (const { fault, file, from, to, and, test: [where, name] } of wanted) {
  const edits = [[file, from, to] as const, ...(and ? [[and[2] === undefined ? file : `src/platform/zalo/${and[2]}.ts`, and[0], and[1]] as const] : [])];
  const lost = edits.find(([path, what]) => readFileSync(join(root, path), 'utf8').split(what).length !== 2);
  if (lost) {
    unguarded.push(`${fault}: the remedy is not where it was, in ${lost[0]}`);
    continue;
  }
  for (const [path, what, instead] of edits) writeFileSync(join(copy, path), readFileSync(join(copy, path), 'utf8').replace(what, () => instead));
  const began = Date.now();
  // Without its remedy a test may wait for ever: it is cut off before the run is.
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', where, '-t', name, '--testTimeout=60000'], { cwd: copy, encoding: 'utf8', timeout: 180_000, maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: '1' } });
  for (const [path] of edits) cpSync(join(root, path), join(copy, path));
  // No test of that name would be no failure.
  const failed = Number(/Tests\s+(\d+) failed/.exec(stdout)?.[1] ?? 0);
  const isSeen = failed > 0 || (status !== 0 && /Errors\s+\d+ error/.test(stdout));
  if (!isSeen) unguarded.push(`${fault}: ${where} ${/Tests\s+(?:\d+ skipped \| )?\d+ passed/.test(stdout) ? 'passes without it' : 'did not run'}`);
  process.stdout.write(`${isSeen ? 'fails as it must' : 'NOT SEEN        '}  ${fault} (${failed} failed, ${Math.round((Date.now() - began) / 1000)} s)\n`);
}
rmSync(copy, { recursive: true, force: true });
process.stdout.write(`${wanted.length} remedies taken out, ${unguarded.length} not missed\n${unguarded.map((line) => `  ${line}\n`).join('')}`);
process.exitCode = unguarded.length === 0 ? 0 : 1;
