import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, test, vi } from 'vitest';
import type { ImportedRow } from '../../src/core/imported.ts';
import type { Day } from '../../src/core/time.ts';
import { importList } from '../../src/command/import.ts';
import { headerFrom } from '../../src/command/import/columns.ts';
import { readList } from '../../src/command/import/read-list.ts';
import { readRow } from '../../src/command/import/row.ts';
import { fromTelex } from '../../src/command/import/telex.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/storage/store.ts';

const knowledge = loadKnowledge();
const ON = '2026-11-25' as Day;
const NOW = Date.parse('2026-11-25T09:00:00+07:00');

async function rowsOf(file: string) {
  const lines = [];
  for await (const line of readList(file, knowledge, ON)) lines.push(line);
  return lines;
}

const understood = (cells: Parameters<typeof readRow>[0]): ImportedRow => {
  const read = readRow(cells, knowledge, ON);
  if (read.type === 'rejected') throw new Error(read.why);
  return read.row;
};

const LIST = [
  'DANH SÁCH SẢN PHẨM OCOP,,,,,,,',
  'STT,Tên chủ thể,Địa chỉ,,Tên sản phẩm,Xếp hạng,Quyết định công nhận,Điện thoại',
  ',,Xã,Huyện,,,Ngày QĐ,',
  '1,HTX Nông nghiệp Xuân Thành,Xuân Thành,Xuân Trường,Bánh gai,3 sao,15/3/2024,0912.345.678',
  ',,,,Rượu nếp,4 sao,2024-03-15,',
  '2,Công ty TNHH Long Dương,Giao Long,Giao Thủy,Moi sấy,3 sao,31/02/2024,',
  '3,Công ty TNHH Long Dương,Giao Long,Giao Thủy,Moi sấy,3 sao,1/2/2024,',
  '3,Công ty TNHH Long Dương,Giao Long,Giao Thủy,Moi sấy,3 sao,1/2/2024,',
  'Tổng cộng,,,,4,,,',
].join('\n');

function listFile(): { file: string; data: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-import-'));
  const file = join(folder, 'list.csv');
  writeFileSync(file, LIST);
  return { file, data: join(folder, 'var') };
}

const config = (data: string) => ({ data, logLevel: 'silent' as const, office: {}, staff: [] }) as never;

async function run(file: string, data: string, options: Parameters<typeof importList>[2]): Promise<Record<string, unknown>> {
  const out: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out.push(String(text)); return true; });
  try { await importList(file, config(data), { ...options, json: true }, NOW); } finally { spy.mockRestore(); }
  return JSON.parse(out.join('')) as Record<string, unknown>;
}

describe('a list as an office keeps it', () => {
  test('heads over two rows, producers written once over several products, totals left out', async () => {
    const lines = await rowsOf(listFile().file);
    expect(lines.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8]);
    expect(lines[1]!.read).toMatchObject({ type: 'understood', row: { producer: { name: 'HTX Nông nghiệp Xuân Thành', kind: 'htx', commune: 'Xuân Thành' }, product: { name: 'Rượu nếp' }, certificate: { stars: 4, issued: '2024-03-15' } } });
    expect(lines[2]!.read).toEqual({ type: 'rejected', why: 'ngày cấp không đọc được: "31/02/2024"' });
  });

  test('a workbook reads as the same list does, days of Excel and all', async () => {
    const { file } = listFile();
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('OCOP');
    for (const line of LIST.split('\n')) sheet.addRow(line.split(',').map((text) => (text === '15/3/2024' ? new Date(Date.UTC(2024, 2, 15)) : text)));
    sheet.mergeCells('B4:B5');
    await workbook.xlsx.writeFile(`${file}.xlsx`);
    const [fromCsv, fromXlsx] = [await rowsOf(file), await rowsOf(`${file}.xlsx`)];
    expect(fromXlsx.map(({ read }) => read)).toEqual(fromCsv.map(({ read }) => read));
  });

  /** As windows-1258 keeps them: the vowel with its sign, then the tone. */
  const apart = (text: string): string => text.normalize('NFD').replace(/([aeou])(\u0323?)([\u0302\u0306\u031b])/giu, (_, vowel: string, tone: string, sign: string) => `${(vowel + sign).normalize('NFC')}${tone}`);
  const oldFont = (text: string): string => text.replace('Sản phẩm', 'sản phẩm').replace(/[ĐẤẢ]/gu, (letter) => letter.toLowerCase());

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LIST}`)], ['UTF-16', iconv.encode(LIST, 'utf16le', { addBOM: true })], ['UTF-16, the other way round', iconv.encode(LIST, 'utf16be', { addBOM: true })],
    ['the ANSI of a Vietnamese Windows', iconv.encode(apart(LIST), 'win1258')], ['an old font', iconv.encode(oldFont(LIST), 'tcvn')],
  ])('a list saved as %s reads as the same list does', async (_, bytes) => {
    const { file } = listFile();
    const rows = await rowsOf(file);
    writeFileSync(file, bytes);
    expect((await rowsOf(file)).map(({ read }) => read)).toEqual(rows.map(({ read }) => read));
  });

  test('a workbook typed in an old font reads as the same list does', async () => {
    const { file } = listFile();
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('OCOP');
    const long = [...LIST.split('\n').slice(0, -1), ...Array.from({ length: 60 }, (__, i) => `${i + 4},Hộ bà Lê Thị Nữ,Giao Long,Giao Thủy,Mắm tép ${i},3 sao,1/2/2024,`)];
    writeFileSync(file, long.join('\n'));
    // One was added since, on a machine of today.
    const later = ['65,HTX Hà Thanh,Giao Long,Giao Thủy,Chè là,3 sao,1/2/2024,', '66,HTX Hà Tân,Giao Long,,Cá cám,3 sao,1/2/2024,'];
    for (const line of long) sheet.addRow(iconv.decode(iconv.encode(oldFont(line), 'tcvn'), 'latin1').split(','));
    for (const line of later) sheet.addRow(line.split(','));
    writeFileSync(file, [...long, ...later].join('\n'));
    await workbook.xlsx.writeFile(`${file}.xlsx`);
    const rows = (await rowsOf(`${file}.xlsx`)).map(({ read }) => read);
    expect(rows).toHaveLength(67);
    expect(rows).toEqual((await rowsOf(file)).map(({ read }) => read));
  });

  test('a trial run writes nothing but the reasons; the real one can be repeated', async () => {
    const { file, data } = listFile();
    expect(await run(file, data, {})).toMatchObject({ rows: 5, understood: 4, rejected: 1, duplicates: 1, producers: 2, products: 3, applied: false });
    expect(readFileSync(`${file}.khong-nhan.csv`, 'utf8')).toContain('31/02/2024');
    expect(await run(file, data, { apply: true })).toMatchObject({ taken: 3, known: 0 });
    expect(await run(file, data, { apply: true })).toMatchObject({ taken: 0, known: 3 });
    const store = openStore(join(data, 'ocop.db'));
    const found = store.producers.expected('0912345678', NOW);
    expect(found).toMatchObject({ name: 'HTX Nông nghiệp Xuân Thành', products: ['Bánh gai', 'Rượu nếp'] });
    expect(store.producers.expected('0912345679', NOW)).toBeUndefined();
    store.close();
  });

  test.each([
    [{ stars: '***' }, { stars: 3 }], [{ stars: 'Hạng 4 sao' }, { stars: 4 }], [{ stars: 'Ba sao' }, { stars: 3 }], [{ stars: '5*' }, { stars: 5 }],
    [{ issued: 'QĐ 12/QĐ-UBND ngày 20/12/2023' }, { issued: '2023-12-20' }], [{ issued: '15.3.2024' }, { issued: '2024-03-15' }], [{ expires: '2027-03-15' }, { expires: '2027-03-15' }],
  ])('%o is a certificate with %o', (cells, certificate) => {
    expect(understood({ producer: 'HTX A', product: 'Bánh gai', ...cells }).certificate).toEqual(certificate);
  });

  test.each([['0912.345.678', '0912345678'], ['912345678', '0912345678'], ['+84 912 345 678', '0912345678'], ['01234; 0987654321', '0987654321'], ['0123', undefined]])('the number %s is %s', (phone, read) => {
    expect(understood({ producer: 'HTX A', phone }).contact?.phone).toBe(read);
  });

  test.each([
    [{ producer: '', product: 'Bánh gai' }, 'thiếu tên chủ thể'], [{ producer: 'HTX A', product: 'Bánh gai', stars: '2 sao' }, 'số sao không đọc được: "2 sao"'],
    [{ producer: 'HTX A', product: '', stars: '3 sao' }, 'có giấy chứng nhận mà thiếu tên sản phẩm'], [{ producer: 'HTX A', product: 'B', issued: '1/1/2024', expires: '1/1/2023' }, 'ngày hết hạn 2023-01-01 không sau ngày cấp 2024-01-01'],
  ])('%o is refused with its reason', (cells, why) => {
    expect(readRow(cells, knowledge, ON)).toEqual({ type: 'rejected', why });
  });

  test.each([['Xuaan', 'Xuân'], ['Nguyeenx', 'Nguyễn'], ['nuwowcs', 'nước'], ['ruowuj', 'rượu'], ['ddoongf', 'đồng'], ['Thanhf', 'Thành'], ['Coffee', undefined], ['HTX', undefined], ['books', undefined], ['Xanh', undefined]])('Telex %s is %s', (typed, meant) => {
    expect(fromTelex(typed)).toBe(meant);
  });

  test('a sheet without a head of its own is none', () => {
    expect(headerFrom([['Ghi chú', 'abc'], ['x', 'y']])).toBeUndefined();
  });
});
