import { expect, test } from 'vitest';
import { claudeThinker } from '../../src/llm/thinker.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { openService } from '../../src/service.ts';
import { modelKeep } from '../../src/storage/model.ts';
import { says, type Scripted } from '../emulators/claude/replies.ts';
import { blocksOf, type Body } from '../emulators/claude/schema.ts';
import { NOW } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { emulator, SETTINGS, soon } from './harness.ts';

/* The real machine, the vetted passages, Claude's own library and the wire: what a model composed is said only where it is true to
 * what it cites. */

type Handed = Extract<ReturnType<typeof blocksOf>[number], { type: 'search_result' }>;

/** Says a sentence of the first passage word for word and cites it, after what `changes` makes of it. */
const quotes = (changes: (sentence: string) => string) => (body: Body): Scripted => {
  const [first] = blocksOf(body).filter((block): block is Handed => block.type === 'search_result');
  return says([{ text: changes(first!.content[0]!.text), of: [[0, 0, 1]] }]);
};

test('an answer true to its passage is said with law and receipt; with one number of its own the passage stands instead, as when nothing comes', async () => {
  const server = await emulator();
  const shown: string[] = [];
  const service = openService({
    data: freshFolder(), office: {}, clock: { now: () => NOW }, logger: quiet,
    platforms: [simulated('zalo', ({ text, effect }) => { shown.push(text); return effect; })],
    thinker: (store, files) => claudeThinker({ settings: { ...SETTINGS, api: server.url, longest: 1500 }, keep: modelKeep(store.database), bytesOf: (hash) => files.read(hash), clock: { now: () => NOW }, logger: quiet }),
  });
  await service.engine.start();
  let number = 0;
  const say = async (text: string): Promise<string> => {
    const before = shown.length;
    number += 1;
    await service.engine.admit(incoming({ type: 'said', text }, { channel: 'zalo/dm:bay', message: `m${number}`, at: NOW, name: 'Bảy' }));
    await soon(`an answer to ${text}`, () => shown.length > before, 20_000);
    return shown.slice(before).join('\n');
  };
  for (const text of ['chào', 'đồng ý', 'htx tui làm bánh đa nem ở xã Vân Hà, tỉnh Bắc Ninh']) await say(text);
  const question = 'Giấy OCOP dùng được mấy năm thì hết?';
  server.will(quotes((sentence) => sentence));
  const told = await say(question);
  const passage = blocksOf(server.asked[0]!.body).find((block): block is Handed => block.type === 'search_result')!;
  expect(told.startsWith(passage.content[0]!.text)).toBe(true);
  expect(told).toMatch(/\(Điều .* QĐ 26\/2026\/QĐ-TTg\) \[nguồn: \/nguon \w+\]/);

  server.will(quotes((sentence) => sentence.replace(/\d+/, '7531')));
  const instead = await say(question);
  expect(server.asked).toHaveLength(2);
  expect(instead).not.toContain('7531');
  expect(instead).toMatch(/\[nguồn: \/nguon/);

  server.will({ type: 'hangs' });
  // What we were asking may stand behind it again.
  expect((await say(question)).startsWith(instead)).toBe(true);
  expect(server.asked).toHaveLength(3);
  await service.close();
});
