import { cpSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { MIGRATIONS, openDatabase } from '../../src/storage/open.ts';
import { ocop } from '../ocop.ts';
import { freshFolder } from '../undone.ts';

/** A folder of data with as many migrations as that; all of them: as it is today. */
function dataOf(migrations?: number): { data: string; file: string } {
  const [data, ours] = [freshFolder(), join(freshFolder(), 'migrations')];
  cpSync(MIGRATIONS, ours, { recursive: true });
  const journal = join(ours, 'meta', '_journal.json');
  const read = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...read, entries: read.entries.slice(0, migrations) }));
  const file = join(data, 'ocop.db');
  openDatabase(file, ours).sqlite.close();
  return { data, file };
}

const doctored = async (data: string): Promise<string> => (await ocop(['doctor'], { env: { OCOP_DATA: data } })).stdout.split('\n').find((line) => line.startsWith('Dữ liệu')) ?? '';

test('data of an older program is told of as such, and the next command brings it up to date', async () => {
  const { data, file } = dataOf(8);
  expect(await doctored(data)).toContain(`${file}: cấu trúc của bản cũ; lần chạy tới máy sao lưu rồi tự nâng cấp`);
  expect((await ocop(['role', 'list'], { env: { OCOP_DATA: data } })).status).toBe(0);
  expect(await doctored(data)).toContain('kiểm tra: ok');
});

test('data of a newer program is told of by doctor as it is by the start', async () => {
  const { data, file } = dataOf();
  const sqlite = new Sqlite(file);
  sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('x', 9_999_999_999_999);
  sqlite.close();
  expect(await doctored(data)).toContain('do bản mới hơn của chương trình ghi; chạy bản đó');
  expect(await ocop(['role', 'list'], { env: { OCOP_DATA: data } })).toMatchObject({ status: 2, stderr: expect.stringContaining('do bản mới hơn') as string });
});

test.each([['backup'], ['report'], ['role', 'list']])('data that is damaged is told of in one line, by what mends it: %s', async (...args) => {
  const { data, file } = dataOf();
  const handle = openSync(file, 'r+');
  for (let page = 0; page < 90; page += 1) writeSync(handle, Buffer.alloc(3000, 0x7f), 0, 3000, 4096 * page + (page === 0 ? 200 : 0));
  closeSync(handle);
  expect(await doctored(data)).toMatch(/KHÔNG đọc được .* \(SQLITE_CORRUPT[A-Z_]*\): dừng dịch vụ, phục hồi từ bản sao/);
  const { status, stdout, stderr } = await ocop([...args], { env: { OCOP_DATA: data } });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]*SQLITE_CORRUPT[^\n]*phục hồi từ bản sao\n$/);
});
