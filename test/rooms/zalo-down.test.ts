import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChannelId } from '../../src/core/ids.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { zalo } from '../../src/platform/zalo/platform.ts';
import { openService } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';
import { zaloKeep } from '../../src/storage/zalo.ts';
import { freshFolder } from '../undone.ts';
import { emulator, soon } from '../platform/zalo/harness.ts';
import { keepSession } from '../platform/zalo/kept-session.ts';
import { settings } from '../platform/zalo/settings.ts';

const START = Date.parse('2026-11-24T08:00:00+07:00');
const MINUTE = 60_000;

test('Zalo lost while a question stands in its group: Telegram goes on, staff hear, and it is answered once when Zalo is back', { timeout: 90_000 }, async () => {
  const begun = Date.now();
  let ahead = 0;
  const clock = { now: () => START + (Date.now() - begun) + ahead };
  const server = await emulator({ world: { now: clock.now } });
  const bot = server.world.account('Trợ lý');
  const [na, tu] = [server.world.person('Na'), server.world.person('Tú')];
  server.world.befriend(bot, na);
  server.world.befriend(bot, tu);
  const group = server.world.group('Xuân Thành', [bot, na, tu], tu);
  const data = freshFolder();
  const store = openStore(join(data, 'ocop.db'));
  keepSession(zaloKeep(store.database), bot, settings.secret);
  const of = (person: typeof na) => `zalo/${server.world.uid(bot, bot)}:${server.world.uid(bot, person)}` as ChannelId;
  const room = `zalo/${server.world.uid(bot, bot)}:g:${group.id}` as ChannelId;
  const scope = { communes: ['Xuân Thành'], tags: [] };
  store.office.apply([
    { type: 'grant', member: { channel: of(tu), role: 'consultant', scope, name: 'Tú', since: START, by: 'command line' } },
    { type: 'room', room: { id: 'R1' as never, channel: room, title: 'Xuân Thành', state: 'registered', scope, sets: [], patience: 30, spoke: [], since: START } },
  ], START);
  const shown: { channel: string; text: string }[] = [];
  const quiet = () => undefined;
  const other = simulated('telegram', ({ channel, text }) => { shown.push({ channel, text }); });
  const service = openService({
    data, office: {}, platforms: [zalo({ settings: { ...settings, loopback: server.url }, keep: zaloKeep(store.database), clock, notice: quiet }), other], clock,
    staff: ['telegram/staff'], logger: { info: quiet, warn: quiet, error: quiet },
  });
  const inRoom = () => server.sent(bot).filter(({ thread }) => thread.type === 'group').map(({ content }) => String(content));
  const staff = () => shown.filter(({ channel }) => channel === 'telegram/staff').map(({ text }) => text);
  await service.engine.start();
  try {
    await soon('Zalo is up', () => server.sockets.seats.has(bot));
    server.says(server.inGroup(group), na, 'cả nhà cho em hỏi nhãn sản phẩm bắt buộc ghi những gì ạ');
    await soon('the question stands', () => store.office.roomQuestions('R1').length === 1);

    bot.session.expired = true;
    server.sockets.drop(bot, 1006);
    await soon('staff are told', () => staff().some((text) => /Zalo: .*đăng nhập lại/.test(text)));
    ahead = 32 * MINUTE;
    await soon('its time has come', () => store.office.roomQuestions('R1').every(({ state }) => state === 'done'));
    await service.engine.admit(incoming({ type: 'said', text: 'chào em' }, { channel: 'telegram/dm:man', message: 'm1', at: clock.now() }));
    await soon('Telegram talks on', () => shown.some(({ channel }) => channel === 'telegram/dm:man'));
    expect(inRoom()).toEqual([]);

    // Nothing moves any more, and what waits is due when Zalo is back: else it would wait out its minute on the clock of the wall.
    await service.engine.drain();
    ahead += 2 * MINUTE;
    bot.session.expired = false;
    // A person has scanned the code.
    zaloKeep(store.database).saveSession({ ...zaloKeep(store.database).session()!, madeAt: clock.now() });
    await soon('staff are told it is over', () => staff().some((text) => /Zalo: đã nối lại/.test(text)));
    await soon('the group has its answer', () => inRoom().length > 0, 40_000);
    await service.engine.drain();
    expect(inRoom()).toEqual([expect.stringMatching(/chưa ai trả lời nên em xin trả lời:\nHàng nào bán trong nước/)]);
    expect(server.sent(bot).find(({ thread }) => thread.type === 'group')?.quote?.content).toMatch(/nhãn sản phẩm/);
  } finally {
    await service.close();
    store.close();
  }
  expect(server.violations).toEqual([]);
});
