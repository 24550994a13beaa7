import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BadInput } from '../../src/command/bad-input.ts';
import { labelCommand } from '../../src/command/label.ts';
import { freshFolder } from '../undone.ts';

/* `ocop label` in this process: what it prints, and how it refuses. */

afterEach(() => { vi.restoreAllMocks(); });

async function printed(options: Parameters<typeof labelCommand>[0]): Promise<string> {
  const out: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out.push(String(text)); return true; });
  await labelCommand(options);
  return out.join('');
}

const TEXT = 'RƯỢU NẾP\nThể tích thực: 500 ml\nHTX Bản Hồ, thôn 2, xã Bản Hồ, tỉnh Lào Cai\nXuất xứ: Việt Nam';

describe('ocop label', () => {
  test('prints what is wrong with its clause, and what text cannot show', async () => {
    const text = await printed({ text: TEXT, on: '2026-11-24' });
    expect(text).toContain('loại hàng: Rượu');
    expect(text).toContain('1. [thiếu] Chưa thấy hàm lượng etanol');
    expect(text).toContain('(Phụ lục I nhóm 7 điểm b NĐ 37/2026/NĐ-CP)');
    expect(text).toContain('tự kiểm tra');
  });

  test('before 23/01/2026 it cites the old decree and says that nobody has checked the clause', async () => {
    expect(await printed({ text: 'BÁNH GAI\nNSX: 02/04/2025\nHSD: 7 ngày', on: '2026-01-22' })).toMatch(/xuất xứ.*\(Điều 10 khoản 1 NĐ 43\/2017\/NĐ-CP; chưa kiểm chứng\)/);
  });

  test('a sound label is ok in JSON, from a file too', async () => {
    const file = join(freshFolder(), 'nhan.txt');
    writeFileSync(file, `${TEXT}\nNồng độ: 30 % vol`);
    expect(JSON.parse(await printed({ file, json: true, on: '2026-11-24' }))).toMatchObject({ ok: true, kind: 'ruou', findings: [] });
  });

  test.each([
    ['empty', { text: '  \n' }, /nhãn trống/],
    ['Chinese only', { text: '绿豆糕 净含量' }, /không có chữ tiếng Việt/],
    ['bytes', { text: 'a\0b' }, /không phải chữ/],
    ['an unknown kind', { text: TEXT, kind: 'keo' }, /kind: phải là một trong/],
    ['no such file', { file: 'khong-co.txt' }, /không đọc được/],
    ['nothing given', {}, /cần một tệp chữ/],
    ['far too long', { text: 'x'.repeat(200_001) }, /dài hơn 200000/],
    ['no day', { text: TEXT, on: '2026-02-30' }, /./],
  ])('%s: refused in one line', async (_, options, reason) => {
    const refused = await printed(options).then(() => undefined, (error: unknown) => error);
    expect(refused).toBeInstanceOf(BadInput);
    expect((refused as Error).message).toMatch(reason);
    expect((refused as Error).message).not.toContain('\n');
  });
});
