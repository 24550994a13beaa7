import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { takeSettings } from '../../src/env-file.ts';
import { Fault } from '../../src/fault.ts';
import { freshFolder } from '../undone.ts';

const NAMES = ['OCOP_OFFICE', 'OCOP_CONTACT'] as const;
afterEach(() => { for (const name of NAMES) delete process.env[name]; });

function taken(content: string | Buffer): (string | undefined)[] {
  const file = join(freshFolder(), '.env');
  writeFileSync(file, content);
  takeSettings(file);
  return NAMES.map((name) => process.env[name]);
}

const OFFICE = 'Văn phòng Điều phối tỉnh';

test.each([
  ['plain', `OCOP_OFFICE=${OFFICE}\nOCOP_CONTACT=0912\n`],
  ['quoted, with line ends of Windows', `OCOP_OFFICE="${OFFICE}"\r\nOCOP_CONTACT='0912'\r\n`],
  ['with the mark of Windows before it', `\uFEFFOCOP_OFFICE=${OFFICE}\nOCOP_CONTACT=0912\n`],
  ['in UTF-16', Buffer.from(`\uFEFFOCOP_OFFICE=${OFFICE}\r\nOCOP_CONTACT=0912\r\n`, 'utf16le')],
  ['with spaces, export and what is switched off', `# OCOP_OFFICE: tên\n#OCOP_DATA\nexport OCOP_OFFICE = ${OFFICE}\nOCOP_CONTACT\t= 0912 # giờ làm việc\n`],
])('settings are read as offices write them: %s', (_, content) => {
  expect(taken(content)).toEqual([OFFICE, '0912']);
});

test('what the environment has already stays', () => {
  process.env['OCOP_OFFICE'] = 'khác';
  expect(taken(`OCOP_OFFICE=${OFFICE}`)).toEqual(['khác', undefined]);
});

test('no file is no fault', () => {
  expect(() => { takeSettings(join(freshFolder(), '.env')); }).not.toThrow();
});

test.each([
  ['a colon for the sign', 'OCOP_DATA=x\nOCOP_OFFICE: tên\n', /: dòng 2 thiếu dấu = sau tên$/],
  ['no sign', `OCOP_OFFICE ${OFFICE}\r\n`, /: dòng 1 thiếu dấu = sau tên$/],
  ['a name alone', 'OCOP_OFFICE\n', /: dòng 1 thiếu dấu = sau tên$/],
  ['letters of another encoding', Buffer.from([...Buffer.from('OCOP_OFFICE=V'), 0xe3, 0x6e]), /: không phải chữ UTF-8; lưu lại tệp ở mã UTF-8$/],
])('%s is told in one line, and nothing is taken', (_, content, told) => {
  expect(() => taken(content)).toThrow(Fault);
  expect(() => taken(content)).toThrow(told);
  expect(process.env['OCOP_OFFICE']).toBeUndefined();
});

test('a folder in its place is a fault with its place', () => {
  const folder = join(freshFolder(), '.env');
  mkdirSync(folder);
  expect(() => { takeSettings(folder); }).toThrow(/\.env: không đọc được \(EISDIR\)$/);
});
