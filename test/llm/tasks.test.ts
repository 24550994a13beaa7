import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { StoredFile } from '../../src/core/event.ts';
import { readPrompts } from '../../src/llm/prompts.ts';
import { json, says } from '../emulators/claude/replies.ts';
import { blocksOf } from '../emulators/claude/schema.ts';
import { COMPOSE, emulator, PASSAGES, REWRITE, thinker, UNDERSTAND, SETTINGS } from './harness.ts';

/* Each task from end to end: the thinker, Anthropic's library, HTTP, and back. */

const prompts = readPrompts();

describe('understand', () => {
  test('the words, the open question and the choices go out as data; what comes back is one of the ids offered', async () => {
    const server = await emulator();
    server.will(json({ chon: 'm1' }, { thinks: true }));
    const { think } = thinker(server);
    expect(await think(UNDERSTAND)).toEqual({ type: 'understood', choice: '12:1' });
    const { body } = server.asked[0]!;
    expect(body.model).toBe('claude-haiku-5-5');
    expect(body.output_config?.effort).toBe('low');
    expect(body.system).toEqual([{ type: 'text', text: prompts.get('understand')!.system, cache_control: { type: 'ephemeral' } }]);
    expect(server.lastTexts()).toEqual([
      '<cau_dang_hoi>\nAnh/chị có giấy đăng ký kinh doanh chưa ạ?\n</cau_dang_hoi>',
      '<lua_chon>\nm1: Có rồi\nm2: Chưa có\n</lua_chon>',
      '<tin_nhan>\ndc r em\n</tin_nhan>',
      prompts.get('understand')!.reminder,
    ]);
    expect(body.output_config?.format?.schema).toMatchObject({ properties: { chon: { enum: ['m1', 'm2', 'khong'] } } });
  });

  test('none of them is an answer too; anything else is none', async () => {
    const server = await emulator();
    server.will(json({ chon: 'khong' }), json({ chon: 'm3' }), json({ chon: '12:1' }), says('m1'), json({ chon: 'm1', them: 'x' }));
    const { think } = thinker(server);
    expect(await think(UNDERSTAND)).toEqual({ type: 'understood' });
    for (let i = 0; i < 4; i += 1) expect(await think(UNDERSTAND)).toEqual({ type: 'unavailable', why: 'malformed' });
  });

  test('fifty thousand characters are not sent', async () => {
    const server = await emulator();
    const { think, calls } = thinker(server);
    expect(await think({ ...UNDERSTAND, task: 'understand', text: 'x'.repeat(50_000), offered: [] })).toEqual({ type: 'unavailable', why: 'too-large' });
    expect(server.asked).toEqual([]);
    expect(calls()).toEqual([]);
  });
});

describe('rewrite', () => {
  test('what was said before goes along, and one question comes back on one line', async () => {
    const server = await emulator();
    server.will(json({ cau_hoi: 'Rượu cần giấy gì\nđể làm OCOP?'.normalize('NFD') }));
    const { think } = thinker(server);
    expect(await think(REWRITE)).toEqual({ type: 'rewritten', question: 'Rượu cần giấy gì để làm OCOP?' });
    expect(server.lastTexts().slice(0, 2)).toEqual(['<truoc_do>\nngười hỏi: bánh gai cần giấy gì\ntrợ lý: Dạ cần phiếu kiểm nghiệm ạ.\n</truoc_do>', '<tin_nhan>\nthế còn rượu?\n</tin_nhan>']);
  });

  test('an empty question and a lecture are none', async () => {
    const server = await emulator();
    server.will(json({ cau_hoi: ' \n' }), json({ cau_hoi: 'rượu '.repeat(100) }));
    const { think } = thinker(server);
    expect(await think(REWRITE)).toEqual({ type: 'unavailable', why: 'malformed' });
    expect(await think(REWRITE)).toEqual({ type: 'unavailable', why: 'malformed' });
  });
});

describe('compose', () => {
  test('passages are citable blocks under names of ours, and each sentence comes back with the entries it was taken from', async () => {
    const server = await emulator();
    server.will(says([{ text: 'Dạ ' }, { text: 'anh/chị nộp ở UBND cấp xã, 10 ngày có trả lời.', of: [[0, 0, 2]] }, { text: ' ' }, { text: 'Không mất phí ạ.', of: [[1, 0, 1]] }]));
    const { think } = thinker(server);
    expect(await think(COMPOSE)).toEqual({ type: 'composed', model: SETTINGS.model, sentences: [
      { text: 'Dạ ', cites: [] },
      { text: 'anh/chị nộp ở UBND cấp xã, 10 ngày có trả lời. ', cites: [{ entry: 'moc-xa', block: 0 }, { entry: 'moc-xa', block: 1 }] },
      { text: 'Không mất phí ạ.', cites: [{ entry: 'le-phi', block: 0 }] },
    ] });
    expect(blocksOf(server.asked[0]!.body).slice(0, 2)).toEqual([
      { type: 'search_result', source: 'k1', title: 'Nộp hồ sơ ở xã', content: [{ type: 'text', text: 'Điều 5: Chủ thể nộp hồ sơ tại UBND cấp xã.' }, { type: 'text', text: 'Điều 6: UBND cấp xã trả lời trong 10 ngày.' }], citations: { enabled: true } },
      { type: 'search_result', source: 'k2', title: 'Phí', content: [{ type: 'text', text: 'Không thu phí chấm.' }], citations: { enabled: true } },
    ]);
    expect(server.asked[0]!.body.output_config?.format).toBeUndefined();
  });

  test('"không có" is an answer without a sentence', async () => {
    const server = await emulator();
    server.will(says('KHÔNG CÓ'), says(' Không có. '));
    const { think } = thinker(server);
    expect(await think(COMPOSE)).toEqual({ type: 'composed', model: SETTINGS.model, sentences: [] });
    expect(await think(COMPOSE)).toEqual({ type: 'composed', model: SETTINGS.model, sentences: [] });
  });

  test('a citation of what was not handed over makes all of it worthless', async () => {
    const server = await emulator();
    const { think } = thinker(server);
    for (const span of [[7, 0, 1], [0, 1, 3], [0, 1, 1]] as const) {
      server.will(says([{ text: 'Nộp ở xã. ', of: [[0, 0, 1]] }, { text: 'Phí 500.000 đồng.', of: [span] }]));
      expect(await think(COMPOSE)).toEqual({ type: 'unavailable', why: 'malformed' });
    }
  });

  test('nothing visible is no answer; neither are more passages than fit', async () => {
    const server = await emulator();
    server.will(says([], { thinks: true }));
    const { think } = thinker(server);
    expect(await think(COMPOSE)).toEqual({ type: 'unavailable', why: 'malformed' });
    const long = Array.from({ length: 40 }, () => ({ ...PASSAGES[0]!, blocks: [{ label: '', text: 'x'.repeat(1000) }] }));
    expect(await think({ task: 'compose', question: 'gì', passages: long })).toEqual({ type: 'unavailable', why: 'too-large' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('transcribe', () => {
  const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fafafa' } }).withExif({ IFD0: { Artist: 'Nguyen Thi Man' } }).jpeg().toBuffer();

  /** All black, one bit a pixel. */
  function pngOf(width: number, height: number): Buffer {
    const chunk = (name: string, data: Buffer) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(data.length);
      const body = Buffer.concat([Buffer.from(name), data]);
      const check = Buffer.alloc(4);
      check.writeUInt32BE(crc32(body));
      return Buffer.concat([head, body, check]);
    };
    const size = Buffer.alloc(13);
    size.writeUInt32BE(width);
    size.writeUInt32BE(height, 4);
    size[8] = 1;
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)))), chunk('IEND', Buffer.alloc(0))]);
  }

  function kept({ files }: ReturnType<typeof thinker>, bytes: Uint8Array, name = 'nhan.jpg'): StoredFile {
    const done = files.keep(bytes, name);
    if (done.type !== 'kept') throw new Error('not kept');
    return done.file;
  }

  test('a photo goes out small and without what the phone wrote into it; its lines come back', async () => {
    const server = await emulator();
    server.will(json({ anh: 'nhan', dong: [{ chu: 'BÁNH GAI BÀ THI ', ngo: [] }, { chu: 'HSD: 15/3/2027', ngo: ['15/3/2027', 'ngày', '15/3/2027'] }, { chu: '  ', ngo: [] }] }));
    const kit = thinker(server);
    const file = kept(kit, await photo(4000, 3000));
    expect(await kit.think({ task: 'transcribe', file })).toEqual({ type: 'transcribed', shows: 'label', lines: [{ text: 'BÁNH GAI BÀ THI', doubtful: [] }, { text: 'HSD: 15/3/2027', doubtful: ['15/3/2027'] }] });
    const image = blocksOf(server.asked[0]!.body)[0]!;
    if (image.type !== 'image') throw new Error('no image');
    const bytes = Buffer.from(image.source.data, 'base64');
    const { width, height, exif } = await sharp(bytes).metadata();
    expect([width, height, exif]).toEqual([1568, 1176, undefined]);
    expect(bytes.includes('Nguyen')).toBe(false);
  });

  test('nothing to read is told; lines of a picture without writing, or none of a label, are no answer', async () => {
    const server = await emulator();
    server.will(json({ anh: 'khong', dong: [] }), json({ anh: 'khong', dong: [{ chu: 'a', ngo: [] }] }), json({ anh: 'nhan', dong: [] }));
    const kit = thinker(server);
    const file = kept(kit, await photo(40, 30));
    expect(await kit.think({ task: 'transcribe', file })).toEqual({ type: 'transcribed', shows: 'nothing', lines: [] });
    expect(await kit.think({ task: 'transcribe', file })).toEqual({ type: 'unavailable', why: 'malformed' });
    expect(await kit.think({ task: 'transcribe', file })).toEqual({ type: 'unavailable', why: 'malformed' });
  });

  test('what is no picture, is gone, or is broken is not sent', async () => {
    const server = await emulator();
    const kit = thinker(server);
    const pdf = kept(kit, Buffer.from('%PDF-1.7 xxxxxxxxxxxxxxxx'), 'x.pdf');
    const broken = kept(kit, Buffer.concat([(await photo(400, 300)).subarray(0, 500), Buffer.alloc(20)]), 'x.jpg');
    const forgotten = kept(kit, await photo(41, 30));
    kit.files.forget(forgotten.hash);
    for (const file of [pdf, broken, forgotten]) expect(await kit.think({ task: 'transcribe', file })).toEqual({ type: 'unavailable', why: 'not-a-picture' });
    expect(await kit.think({ task: 'transcribe', file: { ...forgotten, size: 30_000_000 } })).toEqual({ type: 'unavailable', why: 'too-large' });
    expect(server.asked).toEqual([]);
  });

  test('a small file that would unpack into a huge picture is not unpacked', async () => {
    const server = await emulator();
    const kit = thinker(server);
    const file = kept(kit, pngOf(20_000, 20_000), 'x.png');
    expect(file.size).toBeLessThan(500_000);
    expect(await kit.think({ task: 'transcribe', file })).toEqual({ type: 'unavailable', why: 'too-large' });
  });
});
