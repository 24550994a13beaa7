import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zalo } from '../../../src/platform/zalo/platform.ts';
import { openService } from '../../../src/service.ts';
import { openStore } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import type { Answer } from '../../emulators/zalo/emulation.ts';
import { freshFolder } from '../../undone.ts';
import { emulator, soon } from './harness.ts';
import { keepSession } from './kept-session.ts';
import { settings } from './settings.ts';

/* What a person hears who sends a file that cannot, or must not, be had: one line, and the conversation goes on. */

const MB = 1024 * 1024;
const reply = (body: Answer['reply']['body'], headers: Record<string, string> = {}) => () => ({ status: 200, headers, body });
async function* endless() { for (let i = 0; i < 200; i += 1) yield Buffer.alloc(MB); }

const rows: readonly [what: string, href: string, line: RegExp, served?: () => Answer['reply']][] = [
  ['a photo whose link leads to 127.0.0.1', 'https://127.0.0.1/a.jpg', /tải ảnh vừa rồi không được.*gửi lại/],
  ['a photo whose link leads elsewhere', 'https://example.com/a.jpg', /tải ảnh vừa rồi không được.*gửi lại/],
  ['a link whose time is up: 200 with JSON', 'https://f1.zdn.vn/late.jpg', /tải ảnh vừa rồi không được.*gửi lại/, reply('{"error_code":-1,"error_message":"expired"}', { 'content-type': 'application/json' })],
  ['two hundred megabytes', 'https://f1.zdn.vn/big.jpg', /lớn quá \(trên 20 MB\)/, () => ({ status: 200, headers: {}, body: endless() })],
  ['a photo that is none', 'https://f1.zdn.vn/page.jpg', /chỉ giữ được ảnh, PDF/, reply('<html>chào</html>')],
];

test.each(rows)('%s', async (_what, href, line, served) => {
  const server = await emulator();
  const bot = server.world.account('Trợ lý');
  const lan = server.world.person('Lan');
  server.world.befriend(bot, lan);
  const data = freshFolder();
  const store = openStore(join(data, 'ocop.db'));
  const keep = zaloKeep(store.database);
  keepSession(keep, bot, settings.secret);
  const clock = { now: () => Date.now() };
  const quiet = () => undefined;
  const service = openService({ data, office: {}, platforms: [zalo({ settings: { ...settings, loopback: server.url }, keep, clock, notice: quiet })], clock, logger: { info: quiet, warn: quiet, error: quiet } });
  await service.engine.start();
  const heard = (): string[] => server.sent(bot).map(({ content }) => String(content));
  const says = async (text: string, until: (answers: readonly string[]) => boolean = (answers) => answers.length > 0, draft = {}): Promise<readonly string[]> => {
    const before = heard().length;
    server.says(server.dm(lan, bot), lan, text, draft);
    await soon(`"${text}" is answered`, () => until(heard().slice(before)));
    return heard().slice(before);
  };
  try {
    await soon('it listens', () => server.sockets.seats.has(bot));
    await says('chào em, chị làm bánh gai ở Xuân Thành');
    await says('đồng ý');
    if (served) server.files.set(href.replace('https://', ''), served);
    const photo = { msgType: 'chat.photo', content: { title: '', description: 'giấy đăng ký kinh doanh', href, thumb: '', params: '{}' } };
    await says('', (answers) => answers.some((one) => line.test(one)), photo);
    await says('còn thiếu gì?');
    expect(heard().filter((one) => line.test(one))).toHaveLength(1);
    expect(existsSync(join(data, 'files'))).toBe(false);
  } finally {
    await service.close();
    store.close();
  }
  // Hosts that are none of Zalo's were not even asked.
  expect(server.violations).toEqual([]);
});
