import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/store.ts';
import { KEY, type Claude } from '../emulators/claude/emulator.ts';
import { json, type Scripted } from '../emulators/claude/replies.ts';
import { blocksOf, type Body } from '../emulators/claude/schema.ts';
import type { Telegram } from '../emulators/telegram/emulator.ts';
import { startProcess } from '../service-process.ts';
import { freshFolder } from '../undone.ts';
import { emulator as telegram, soon } from '../platform/telegram/harness.ts';
import { emulator } from './harness.ts';
import { ocopProcess } from '../ocop.ts';
import { PLAIN } from '../process-env.ts';

/* The service as `npm start` runs it, in a process of its own, between Telegram and Claude. */

const PATIENCE = 60_000;
/** What no rule reads: "we have joined together to do it, many households". */
const MESSY = 'tụi tui hùn lại mần chung nghen';

const environment = (phone: Telegram, claude: Claude, data: string) =>
  ({ ...PLAIN, OCOP_DATA: data, OCOP_TELEGRAM_TOKEN: phone.token(), OCOP_TELEGRAM_NAME: 'tro_ly_ocop_bot', OCOP_TELEGRAM_API: phone.url, OCOP_CLAUDE_KEY: KEY, OCOP_CLAUDE_API: claude.url, OCOP_LOG_LEVEL: 'debug' });

/** The choice with this label among those offered. */
const choose = (label: RegExp) => (body: Body): Scripted => {
  const offered = blocksOf(body).flatMap((block) => (block.type === 'text' && block.text.startsWith('<lua_chon>') ? [block.text] : []))[0] ?? '';
  const line = offered.split('\n').find((one) => label.test(one));
  return json({ chon: line?.split(':')[0] ?? 'khong' });
};

test('a messy message is read, a kill and a stop in between lose nothing, and the switch is obeyed while it runs', async () => {
  const [phone, claude] = [await telegram(), await emulator()];
  const data = join(freshFolder(), 'data');
  const env = environment(phone, claude, data);
  const man = phone.person('Chị Mận');
  const last = () => man.sees().at(-1)?.text ?? '';

  // It understands.
  let running = startProcess(env);
  man.opens();
  await soon('it answers', () => man.sees().length === 1, PATIENCE);
  man.presses('Đồng ý');
  await soon('it goes on', () => man.sees().length === 2, PATIENCE);
  man.says('em làm bánh gai ở xã Xuân Thành ninh bình');
  await soon('it asks', () => /loại nào/.test(last()), PATIENCE);
  claude.will(choose(/Tổ hợp tác/));
  man.says(MESSY);
  await soon('it has understood', () => /tổ hợp tác/i.test(last()), PATIENCE);
  expect(claude.asked).toHaveLength(1);

  // Killed between question and answer: the next start asks nobody twice and ends as without a model.
  claude.will({ type: 'hangs' });
  const before = man.sees().length;
  man.says('xyzzy blabla mần răng chừ');
  await soon('it is asked', () => claude.asked.length === 2, PATIENCE);
  await running.stop('SIGKILL');
  running = startProcess(env);
  await soon('it is answered', () => man.sees().length > before, PATIENCE);
  expect(claude.asked).toHaveLength(2);

  // Told to stop with a call under way: gone in time, and the person has heard.
  claude.will({ type: 'hangs' });
  const then = man.sees().length;
  man.says('xyzzy blabla răng rứa');
  await soon('it is asked', () => claude.asked.length === 3, PATIENCE);
  expect(await running.stop('SIGTERM')).toBeLessThan(10_000);
  expect(running.child.exitCode).toBe(0);
  expect(man.sees().length).toBeGreaterThan(then);
  await soon('the provider sees us go', () => claude.asked[2]!.gone);

  // Switched off by another process while it runs.
  running = startProcess(env);
  await soon('it listens', () => /"serving"/.test(running.told()), PATIENCE);
  expect((await ocopProcess(['model', 'off', '--why', 'thử'], { env })).status).toBe(0);
  const off = man.sees().length;
  man.says('xyzzy blabla chi mô');
  await soon('it is answered', () => man.sees().length > off, PATIENCE);
  expect(claude.asked).toHaveLength(3);
  await running.stop('SIGTERM');

  const store = openStore(join(data, 'ocop.db'));
  const calls = store.database.sqlite.prepare('select outcome, task, producer from model_call order by no').all();
  store.close();
  expect(calls).toEqual([{ outcome: 'answered', task: 'understand', producer: 'P1' }, { outcome: 'lost', task: 'understand', producer: 'P1' }, { outcome: 'late', task: 'understand', producer: 'P1' }]);
  expect(running.told()).not.toMatch(/Mận|xyzzy|hùn|sk-ant/);
}, 300_000);
