import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../../src/knowledge/load.ts';

const { sheets, sets } = loadKnowledge();

test('26 sheets, 787 criteria, the names of their sets, every minimum a level of its criterion', () => {
  expect([...sheets.keys()]).toEqual(sets.map((one) => one.set));
  const criteria = [...sheets.values()].flatMap((sheet) => sheet.criteria);
  expect(criteria).toHaveLength(787);
  for (const criterion of criteria) for (const points of criterion.minimums.values()) expect(criterion.levels.map((level) => level.points)).toContain(points);
});

test('what was repaired or is doubtful in the copy is marked where it stands', () => {
  const marked = (key: 'repaired' | 'doubtful') => [...sheets.values()].flatMap((sheet) => sheet.criteria.filter((one) => one[key] && !one[key].includes('song ngữ') && !one[key].includes('không ghi mức')).map((one) => `${sheet.set} ${one.code}`));
  expect(marked('repaired')).toEqual(['4 1.2', '4 7', '7 1.2', '10 1.2', '11 1.2', '11 6.1.1']);
  expect(marked('doubtful')).toEqual(['10 3.5', '19 2.3', '24 2.2']);
  expect(sheets.get(26)!.doubtful).toContain('bản ký');
});

test.each([
  ['a sum that is not 40', '06.yaml', '    max: 3', '    max: 4', /06\.yaml: phần A: cộng được 41 điểm, không phải 40/],
  ['a level above the criterion', '06.yaml', '{ points: 3, label: "Nguyên liệu trong tỉnh: 75–100%"', '{ points: 7, label: "Nguyên liệu trong tỉnh: 75–100%"', /06\.yaml: 1\.1: mức cao nhất cho 7 điểm/],
  ['unknown evidence', '14.yaml', 'evidence: origin', 'evidence: nowhere', /14\.yaml: 1\.1: nêu minh chứng không có: nowhere/],
  ['a code twice', '26.yaml', 'code: "1.2"', 'code: "1.1"', /26\.yaml: 1\.1: có hai lần/],
  ['levels of a share that is not named', '06.yaml', '    share: labour\n', '', /06\.yaml: 3\.3: tỷ lệ của mức và share của tiêu chí phải đi cùng nhau/],
  ['a higher level that asks less', '06.yaml', 'từ 75%", from: 75', 'từ 75%", from: 40', /06\.yaml: 3\.3: mức cao hơn phải đòi tỷ lệ cao hơn/],
  ['a minimum for six stars', '01.yaml', 'min: 3 }', 'min: 6 }', /01\.yaml: .*min/],
])('%s stops the start with file and entry', (_what, file, from, to, fault) => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-criteria-'));
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
  const path = join(folder, 'criteria', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  expect(() => loadKnowledge(folder)).toThrow(fault);
  rmSync(folder, { recursive: true });
});
