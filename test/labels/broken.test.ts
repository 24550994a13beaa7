import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnowledgeFault } from '../../src/knowledge/file.ts';
import { readLabels } from '../../src/knowledge/labels.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { knowledge } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

/* A broken file of label knowledge stops the start, and says which file, which entry and why. */

const cases: readonly (readonly [string, string, (text: string) => string, RegExp, RegExp])[] = [
  ['not YAML', 'rules.yaml', (text) => `${text}\n- {`, /./, /./],
  ['no rules at all', 'rules.yaml', (text) => `${text.slice(0, text.indexOf('rules:'))}rules: []\nlook: [x]\n`, /rules/, /./],
  ['a rule without a name', 'rules.yaml', (text) => text.replace('name: "xuất xứ", ', ''), /origin/, /còn thiếu/],
  ['an unknown check', 'rules.yaml', (text) => text.replace('check: sugar', 'check: salt'), /sugar/, /./],
  ['a rule for a kind there is not', 'rules.yaml', (text) => text.replace('kinds: [thuc_pham, do_uong, luong_thuc', 'kinds: [thuc_pham, do_an, luong_thuc'), /cure/, /không có: do_an/],
  ['a rule twice', 'rules.yaml', (text) => text.replace('id: unit,', 'id: name,'), /name/, /có hai lần/],
  ['a law that is not registered', 'rules.yaml', (text) => text.replace(/(id: unit,.*?law: )nd-37-2026/, '$1nd-38-2026'), /unit/, /không có trong laws.yaml: nd-38-2026/],
  ['a rule older than its law', 'rules.yaml', (text) => text.replace(/(id: unit,.*?from: )2026-01-23/, '$12025-01-23'), /unit/, /begins before/],
  ['a rule that ends before it begins', 'rules.yaml', (text) => text.replace(/(id: unit,.*?from: 2026-01-23)/, '$1, to: 2026-01-01'), /unit/, /kết thúc trước khi bắt đầu/],
  ['a rule that asks for nothing', 'rules.yaml', (text) => text.replace(', check: unit,', ','), /unit/, /cần đúng một trong/],
  ['a pattern without an end', 'rules.yaml', (text) => text.replace('(®|™)', '(®|™)+'), /registered-mark/, /not bounded/],
  ['a pattern that is none', 'rules.yaml', (text) => text.replace('(®|™)', '(®|™'), /registered-mark/, /regular expression/],
  ['a set under two kinds', 'kinds.yaml', (text) => text.replace('sets: [14, 15]', 'sets: [14, 15, 16]'), /ruou/, /cùng giữ bộ 16/],
  ['a kind twice', 'kinds.yaml', (text) => text.replace('id: do_go', 'id: ruou'), /ruou/, /có hai lần/],
  ['a field that no rule asks for', 'rules.yaml', (text) => text.replace(/.*id: batch,.*\n/, ''), /my_pham/, /batch/],
];

test.each(cases)('%s', (_, file, change, entry, reason) => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'labels'));
  cpSync(join(KNOWLEDGE_FOLDER, 'labels'), join(folder, 'labels'), { recursive: true });
  const path = join(folder, 'labels', file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  writeFileSync(path, after);
  let fault: unknown;
  try { readLabels(folder, knowledge.laws); } catch (error) { fault = error; }
  if (!(fault instanceof KnowledgeFault)) throw new Error('it loaded');
  expect(fault.message).toContain('knowledge/labels/');
  expect(fault.entry).toMatch(entry);
  expect(fault.reason).toMatch(reason);
});
