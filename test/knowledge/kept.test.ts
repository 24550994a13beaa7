import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/time.ts';
import { kept } from '../../src/knowledge/kept.ts';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../../src/knowledge/load.ts';
import { readWords } from '../../src/knowledge/words.ts';
import { layOut } from '../../src/search/laid.ts';
import { openSearch } from '../../src/search/search.ts';
import { freshFolder } from '../undone.ts';

const files = (folder: string): string[] => readdirSync(join(folder, 'kind')).toSorted();

test('what was made is not made again from the same, and is from anything else', () => {
  const root = freshFolder();
  let made = 0;
  const ask = (of: string) => kept('kind', of, () => ({ of, many: (made += 1), all: new Map([[1, new Int32Array([2])]]) }), [root]);
  const first = ask('a');
  expect(ask('a')).toEqual(first);
  expect(made).toBe(1);
  expect(ask('b')).toMatchObject({ of: 'b', many: 2 });
  expect(ask('a')).toEqual(first);
});

test('what is broken on the disk is made again, and where nothing can be written all the same', () => {
  const root = freshFolder();
  const ask = (value: number, where = root) => kept('kind', 'a', () => ({ value }), [where]);
  expect(ask(1)).toEqual({ value: 1 });
  const file = join(root, 'kind', files(root)[0]!);
  writeFileSync(file, readFileSync(file).subarray(0, 7));
  expect(ask(2)).toEqual({ value: 2 });
  expect(ask(3)).toEqual({ value: 2 });
  writeFileSync(join(root, 'file'), '');
  expect(ask(4, join(root, 'file'))).toEqual({ value: 4 });
});

test('where the first place cannot be written, it is kept in the next and found there', () => {
  const root = freshFolder();
  writeFileSync(join(root, 'file'), '');
  const roots = [join(root, 'file'), join(root, 'next')];
  const ask = (value: number) => kept('kind', 'a', () => ({ value }), roots);
  expect(ask(1)).toEqual({ value: 1 });
  expect(files(join(root, 'next'))).toHaveLength(1);
  expect(ask(2)).toEqual({ value: 1 });
});

test('only the last used stay, and nothing unfinished', () => {
  const root = freshFolder();
  const names = Array.from({ length: 9 }, (_, i) => {
    const before = new Set(i === 0 ? [] : files(root));
    kept('kind', String(i), () => i, [root]);
    const name = files(root).find((one) => !before.has(one))!;
    utimesSync(join(root, 'kind', name), i, i);
    return name;
  });
  kept('kind', '8', () => -1, [root]);
  expect(files(root)).toHaveLength(4);
  expect(files(root)).toContain(names[8]);
  expect(files(root)).not.toContain(names[0]);
});

test('knowledge that was kept is the knowledge in the files, and finds the same', () => {
  const kept = loadKnowledge();
  // By another name it is read and laid out anew.
  const anew = loadKnowledge(`${KNOWLEDGE_FOLDER}/`, { name: 'Xã thử' });
  const plain = ({ search: _search, rubric: _rubric, version: _version, office: _office, ...entries }: typeof kept) => entries;
  expect(plain(kept)).toEqual(plain(anew));
  const fresh = openSearch(anew.passages, readWords(KNOWLEDGE_FOLDER), layOut(anew.passages));
  for (const question of ['nhãn cần ghi gì', 'giay kiem nghiem co han may thang', 'hoso ocop nop o dauu', 'ai chấm 5 sao']) {
    const query = { question, on: '2026-11-25' as Day, past: false };
    expect(kept.search(query)).toEqual(fresh(query));
  }
});
