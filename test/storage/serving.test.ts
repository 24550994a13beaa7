import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseFault } from '../../src/storage/database-fault.ts';
import { takeServing } from '../../src/storage/serving.ts';
import { freshFolder } from '../undone.ts';

test('one at a time serves a folder, and it is given back', () => {
  const folder = join(freshFolder(), 'data');
  const first = takeServing(folder);
  expect(first).toBeTypeOf('function');
  expect(takeServing(folder)).toBeUndefined();
  const elsewhere = takeServing(join(folder, 'other'));
  expect(elsewhere).toBeTypeOf('function');
  first!();
  const second = takeServing(folder);
  expect(second).toBeTypeOf('function');
  second!();
  elsewhere!();
});

test('a folder that cannot be used is a fault with its place', () => {
  const file = join(freshFolder(), 'file');
  writeFileSync(file, '');
  expect(() => takeServing(file)).toThrow(DatabaseFault);
});
