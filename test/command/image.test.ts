import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../undone.ts';

/* The image is never built here: what it would hold is tried as a folder. */

const ROOT = join(import.meta.dirname, '../..');
const [first, ...rest] = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
const taken = rest.map((line) => line.replace(/^!/, ''));
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

test('only named things go into the image, and all of them are there', () => {
  expect(first).toBe('*');
  expect(rest.every((line) => line.startsWith('!'))).toBe(true);
  expect(taken.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  expect(taken.filter((name) => /env|var|test|node_modules/.test(name))).toEqual([]);
});

test('it runs as nobody in particular, keeps its data in one place, and starts what package.json starts', () => {
  expect(dockerfile.match(/^USER .*/gm)).toEqual(['USER ocop']);
  expect(dockerfile.match(/^VOLUME .*/gm)).toEqual(['VOLUME /var/lib/ocop']);
  expect(dockerfile).toContain('OCOP_DATA=/var/lib/ocop');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(dockerfile).toContain(`exec ${scripts['ocop']!.replace('src/', '/app/src/')} "$@"`);
});

test('it needs nothing else, and writes nothing beside its data', () => {
  const folder = freshFolder();
  const app = join(folder, 'app');
  for (const name of taken) cpSync(join(ROOT, name), join(app, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // What Node compiled is kept beside the packages where that can be written, which in the image it cannot.
  const files = () => readdirSync(app, { recursive: true }).filter((name) => !String(name).startsWith('node_modules'));
  const before = files();
  const env = { PATH: process.env['PATH'], OCOP_DATA: join(folder, 'data'), OCOP_CLAUDE_KEY: 'a-key-of-the-tests-only', OCOP_CLAUDE_API: 'http://127.0.0.1:9' };
  const ocop = (args: readonly string[], input = '') => spawnSync(process.execPath, ['src/main.ts', ...args], { cwd: app, env, input, encoding: 'utf8' });
  expect(ocop(['doctor']).stdout).toMatch(/Kho kiến thức +đọc được/);
  // With a key the prompts are read; nobody is asked before somebody has agreed, and there is nobody there.
  expect(ocop(['start'], 'chào em\n').stdout).toContain('Trợ lý OCOP');
  expect(files()).toEqual(before);
});
