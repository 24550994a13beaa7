import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { ocop } from '../ocop.ts';
import { freshFolder } from '../undone.ts';

/* What tired hands give the commands of an office: one line in Vietnamese, exit code 2, and nothing lost. */

const VIETNAMESE = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;
const folder = mkdtempSync(join(tmpdir(), 'ocop-bad-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const env = { OCOP_DATA: join(folder, 'data') };
const place = (name: string, content: string | Buffer): string => { writeFileSync(join(folder, name), content); return join(folder, name); };
const dir = join(folder, 'a folder');
mkdirSync(dir);
const listFolder = join(folder, 'list.xlsx');
mkdirSync(listFolder);
const binary = place('binary.dat', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)));
const empty = place('empty.db', '');
const list = place('list.csv', 'Tên chủ thể,Xã,Sản phẩm\nHTX A,Xuân Thành,Bánh gai\n');
const foreign = join(folder, 'foreign.db');
const other = new Sqlite(foreign);
other.exec('create table x (y)');
other.close();

describe('one line in Vietnamese, exit 2', () => {
  test.each([
    ['backup where nothing can be made', ['backup', '/proc/x']],
    ['backup where nothing can be written', ['backup', '/proc']],
    ['backup into a file', ['backup', list]],
    ['backup below a file', ['backup', join(list, 'x')]],
    ['an order nobody knows', ['backpu']],
    ['an order of a group nobody knows', ['announce', 'sned', 'B1']],
    ['an option nobody knows', ['questions', '--al']],
    ['an argument that is missing', ['import']],
    ['an option that is missing', ['model', 'off']],
    ['a list that is a folder', ['import', dir]],
    ['a list that is none', ['import', binary]],
    ['a folder with the name of a list', ['import', listFolder]],
    ['rows to show that are none', ['import', list, '--show', 'x']],
    ['an announcement from a folder', ['announce', 'draft', '--from', dir]],
    ['an announcement from a list', ['announce', 'draft', '--from', place('list.json', '[]')]],
    ['an announcement with a field nobody knows', ['announce', 'draft', '--from', place('field.json', '{"tiêu đề":"x"}')]],
    ['an announcement with a number for words', ['announce', 'draft', '--from', place('number.json', '{"title":5}')]],
    ['a group that is none', ['room', 'set', 'x']],
    ['minutes that are none', ['room', 'set', 'x', '--patience', 'x']],
    ['a role that is none', ['role', 'code', 'boss']],
    ['a chat that is none', ['role', 'grant', 'x', 'admin']],
    ['somebody without a role', ['role', 'revoke', 'x']],
    ['a draft that is none', ['drafts', 'accept', 'N1']],
    ['a table that is none', ['report', 'abc']],
    ['a report into a folder', ['report', '--out', dir]],
    ['a month that is none', ['report', '--month', '2026-13']],
    ['a day that is none', ['report', '--on', '31/12']],
    ['a question on the line and by lines', ['ask', 'OCOP là gì', '--jsonl']],
  ])('%s', async (_what, args) => {
    await ocop(['role', 'list'], { env });
    const { status, stdout, stderr } = await ocop(args, { env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(VIETNAMESE);
  });
});

test.each([['empty', empty], ['of another program', foreign], ['a folder', dir], ['no database', binary]])('what is %s is not restored, and leaves no data behind', async (_what, from) => {
  const data = join(freshFolder(), 'data');
  expect(await ocop(['restore', from], { env: { OCOP_DATA: data } })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(VIETNAMESE) as string });
  expect(existsSync(data)).toBe(false);
});

test('data where nothing can be made is said, not tried for ever', async () => {
  expect(await ocop(['role', 'list'], { env: { OCOP_DATA: '/proc/x' } })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^\/proc\/x\/ocop\.db: không mở/) as string });
});

test('an import whose answer cannot be written takes nothing in', async () => {
  const data = { OCOP_DATA: join(freshFolder(), 'data') };
  expect(await ocop(['import', list, '--apply', '--codes', join(dir, 'no', 'codes.csv')], { env: data })).toMatchObject({ status: 2, stdout: '' });
  expect((await ocop(['import', list, '--apply'], { env: data })).stdout).toMatch(/Mới nhập 1, đã có từ trước 0/);
});

test('the mark that Windows puts before a text is none of it', async () => {
  expect((await ocop(['ask', '--jsonl'], { env, input: '\uFEFF{"id":1,"question":"OCOP là gì"}\n' })).stdout).toMatch(/"id":1,"outcome":"answered"/);
  const draft = place('bom.json', '\uFEFF{"kind":"tập huấn","title":"x","audience":"tất cả"}');
  expect((await ocop(['announce', 'draft', '--from', draft, '--dry-run'], { env })).stderr).not.toMatch(/JSON/);
});
