import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zaloCheck } from '../../src/command/zalo.ts';
import { ConfigFault, readConfig } from '../../src/config.ts';
import { zaloSettings } from '../../src/platform/zalo/settings.ts';
import { freshFolder } from '../undone.ts';
import { ocop } from '../ocop.ts';

const ROOT = join(import.meta.dirname, '../..');
const SECRET = 'a secret of the tests';

/** The names and values .env.example shows, as if somebody had taken the sign away. */
const shown = Object.fromEntries([...readFileSync(join(ROOT, '.env.example'), 'utf8').matchAll(/^#(OCOP_\w+)=(.*)$/gm)].map((match) => [match[1]!, match[2]!]));

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigFault) return error.lines;
    throw error;
  }
};

test('the example shows every setting of Zalo, with the value it has when nobody sets it', () => {
  const forOffices = Object.keys(zaloSettings).filter((name) => name !== 'OCOP_ZALO_LOOPBACK');
  expect(forOffices.filter((name) => !(name in shown))).toEqual([]);
  const values = Object.fromEntries(Object.entries(shown).filter(([name, value]) => name.startsWith('OCOP_ZALO') && value !== ''));
  expect(readConfig({ ...values, OCOP_ZALO_SECRET: SECRET }).zalo).toEqual(readConfig({ OCOP_ZALO_SECRET: SECRET }).zalo);
});

test('Zalo is on with a secret, off when it is told to be, and never on without one', () => {
  expect(readConfig({}).zalo).toBeUndefined();
  expect(readConfig({ OCOP_ZALO_SECRET: SECRET }).zalo?.on).toBe(true);
  expect(readConfig({ OCOP_ZALO_SECRET: SECRET, OCOP_ZALO: 'off' }).zalo?.on).toBe(false);
  expect(faultsOf({ OCOP_ZALO: 'on' })).toEqual([expect.stringContaining('OCOP_ZALO_SECRET: chưa đặt')]);
});

test.each(['https://example.com', 'http://10.0.0.1:80', 'http://127.0.0.1', 'http://127.0.0.1:80@example.com', 'http://127.0.0.1:80/x', 'http://127.0.0.1.example.com:80'])('the place of tests is on this machine only: not %s', (url) => {
  expect(faultsOf({ OCOP_ZALO_SECRET: SECRET, OCOP_ZALO_LOOPBACK: url })).toEqual([expect.stringContaining('OCOP_ZALO_LOOPBACK')]);
});

test.each([
  [['zalo', 'login'], {}, /OCOP_ZALO_SECRET/],
  [['zalo', 'check'], { OCOP_ZALO_SECRET: SECRET }, /ocop zalo login/],
] as const)('ocop %s with %o: one line, exit 2', async (args, more, line) => {
  const { status, stderr } = await ocop(args, { env: more });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(line);
});

test('what makes no sense is named before anything is opened', async () => {
  expect(faultsOf({ OCOP_ZALO_SECRET: 'short', OCOP_ZALO_PER_MINUTE: '0', OCOP_ZALO_REST_HOURS: '1,x' })).toEqual([
    expect.stringContaining('OCOP_ZALO_SECRET: phải có ít nhất 16'), expect.stringContaining('OCOP_ZALO_PER_MINUTE: phải từ 1 trở lên'), expect.stringContaining('OCOP_ZALO_REST_HOURS.1: phải là các số giờ'),
  ]);
  const { zalo } = readConfig({ OCOP_ZALO_SECRET: SECRET });
  await expect(zaloCheck({ data: freshFolder(), zalo: zalo! }, { minutes: 'soon' })).rejects.toThrow('--minutes');
});
