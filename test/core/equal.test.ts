import { expect, test } from 'vitest';
import { isEqual } from '../../src/core/equal.ts';

test('values are equal whatever the order of their keys, and a key without a value is none', () => {
  expect(isEqual({ type: 'consent', before: 'a', heard: ['x'] }, { type: 'consent', heard: ['x'], before: 'a' })).toBe(true);
  expect(isEqual({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isEqual(undefined, undefined)).toBe(true);
});

test('values that differ anywhere are not equal', () => {
  expect(isEqual({ a: { b: [1, 2] } }, { a: { b: [2, 1] } })).toBe(false);
  expect(isEqual({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isEqual([], {})).toBe(false);
  expect(isEqual(undefined, {})).toBe(false);
  expect(isEqual(null, {})).toBe(false);
  expect(isEqual('1', 1)).toBe(false);
});
