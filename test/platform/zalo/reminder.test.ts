import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/core/staff/roles.ts';
import type { ChannelId } from '../../../src/core/ids.ts';
import { zalo } from '../../../src/platform/zalo/platform.ts';
import { reminders } from '../../../src/platform/zalo/reminders.ts';
import { incoming } from '../../../src/platform/simulator/incoming.ts';
import { simulated } from '../../../src/platform/simulator/platform.ts';
import { openService } from '../../../src/service.ts';
import { openStore } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import { freshFolder } from '../../undone.ts';
import { emulator, soon } from './harness.ts';
import { keepSession } from './kept-session.ts';
import { impatient } from './settings.ts';

/* Staff announce a lesson on Telegram into a group on Zalo: Zalo's own reminder stands beside the words, and who presses accept or
 * decline there is counted as if they had answered us. */

const MORNING = Date.parse('2026-11-24T08:00:00+07:00');
const STAFF = 'telegram/hai' as ChannelId;

async function announced(more: { readonly capacity?: number } = {}) {
  const began = Date.now();
  const clock = { now: () => MORNING + (Date.now() - began) };
  const server = await emulator({ world: { now: clock.now } });
  const bot = server.world.account('Trợ lý');
  const people = ['Mận', 'Tèo', 'Hoa'].map((name) => server.world.person(name));
  const group = server.world.group('Xuân Thành', [bot, ...people], people[0]!);
  const data = freshFolder();
  const store = openStore(join(data, 'ocop.db'));
  const settings = { ...impatient({}), loopback: server.url };
  keepSession(zaloKeep(store.database), bot, settings.secret);
  const quiet = () => undefined;
  const shown: string[] = [];
  const service = openService({ data, office: {}, platforms: [zalo({ settings, keep: zaloKeep(store.database), clock, notice: quiet }), simulated('telegram', ({ text }) => { shown.push(text); })], clock, logger: { info: quiet, warn: quiet, error: quiet } });
  service.store.office.apply([{ type: 'grant', member: { channel: STAFF, role: 'staff', scope: EVERYTHING, name: 'Hải', since: clock.now(), by: 'test' } }], clock.now());
  await service.engine.start();
  await soon('it listens', () => server.sockets.seats.has(bot));
  let no = 0;
  const says = async (text: string): Promise<void> => { await service.engine.admit(incoming({ type: 'said', text }, { channel: STAFF, message: `s${(no += 1)}`, at: clock.now() })); await service.engine.drain(); };
  await service.engine.admit({ type: 'joined', title: 'Xuân Thành', by: STAFF, id: 'join' as never, at: clock.now(), channel: `zalo/${server.world.uid(bot, bot)}:g:${group.id}` as ChannelId, group: { addressed: true, from: STAFF } });
  for (const line of ['thông báo tập huấn', 'Tập huấn OCOP', '8h 12/12/2026', 'UBND xã', more.capacity === undefined ? 'bỏ qua' : String(more.capacity), 'anh Hải', 'bỏ qua', 'bỏ qua', 'chỉ nhóm Xuân Thành']) await says(line);
  await says(`GỬI ${/GỬI (\d{4})/.exec(shown.at(-1)!)![1]!}`);
  await soon('the reminder stands in the group', () => server.world.topics.size === 1);
  const topic = [...server.world.topics.values()][0]!;
  const id = service.store.database.sqlite.prepare('select id from announcement').pluck().get() as string;
  const answers = () => service.store.office.announcing.answers(id).map(({ state, people: many }) => ({ state, people: many }));
  return { server, bot, people, group, service, store, says, shown, topic, answers, close: async () => { await service.close(); store.close(); } };
}

test('who accepts a reminder on Zalo goes, who declines does not, and a change of mind counts', async () => {
  const { server, bot, people, topic, answers, close } = await announced();
  try {
    expect(topic).toMatchObject({ title: 'Tập huấn OCOP – UBND xã', startTime: Date.parse('2026-12-12T08:00:00+07:00') });
    const before = server.sent(bot).length;
    server.answersReminder(bot, topic.id, people[0]!, true);
    server.answersReminder(bot, topic.id, people[1]!, false);
    await soon('both are counted', () => answers().length === 2);
    expect(answers().map(({ state }) => state).toSorted()).toEqual(['going', 'no']);
    server.answersReminder(bot, topic.id, people[1]!, true);
    await soon('the change is counted', () => answers().every(({ state }) => state === 'going'));
    // They see on Zalo what they pressed: nothing is said to it in the group.
    expect(server.sent(bot)).toHaveLength(before);
    expect(server.violations).toEqual([]);
  } finally {
    await close();
  }
});

test('who accepts when all is taken hears that they wait', async () => {
  const { server, bot, people, topic, answers, close } = await announced({ capacity: 1 });
  try {
    const before = server.sent(bot).length;
    server.answersReminder(bot, topic.id, people[0]!, true);
    await soon('the first has the place', () => answers().length === 1);
    expect(answers()[0]?.state).toBe('going');
    server.answersReminder(bot, topic.id, people[1]!, true);
    await soon('the second is told', () => server.sent(bot).length === before + 1);
    // In the order of their uids, which are dice.
    expect(answers().map(({ state }) => state).toSorted()).toEqual(['going', 'waiting']);
  } finally {
    await close();
  }
});

test('another hour takes the old reminder away and puts a new one there; a cancelled lesson leaves none', async () => {
  const { server, bot, people, says, shown, answers, close } = await announced();
  const standing = () => [...server.world.topics.values()].filter(({ removed }) => !removed);
  try {
    await says('sửa giờ 14h 12/12/2026');
    await says(`SỬA ${/SỬA (\d{4})/.exec(shown.at(-1)!)![1]!}`);
    await soon('a new one stands alone', () => server.world.topics.size === 2 && standing().length === 1);
    expect(standing()[0]!.startTime).toBe(Date.parse('2026-12-12T14:00:00+07:00'));
    server.answersReminder(bot, standing()[0]!.id, people[0]!, true);
    await soon('it counts as well', () => answers().length === 1);
    await says('hủy thông báo');
    await says(`HỦY ${/HỦY (\d{4})/.exec(shown.at(-1)!)![1]!}`);
    await soon('none is left', () => standing().length === 0);
  } finally {
    await close();
  }
});

test('what was pressed while we were away is asked for when we are back, once, and what they told us meanwhile stands', async () => {
  const { server, bot, people, topic, answers, service, group, close } = await announced();
  const seat = () => server.sockets.seats.get(bot);
  const away = async (press: () => void): Promise<void> => {
    const before = seat();
    server.sockets.drop(bot, 1006);
    press();
    await soon('it is back', () => seat() !== undefined && seat() !== before);
  };
  try {
    const before = server.sent(bot).length;
    server.answersReminder(bot, topic.id, people[0]!, false);
    await soon('one is counted', () => answers().length === 1);
    // Afterwards they say in the group that they come.
    await service.engine.admit({ type: 'said', text: 'em đi được nhé', id: 'later' as never, at: Date.now(), channel: `zalo/${server.world.uid(bot, bot)}:g:${group.id}` as ChannelId, name: 'Mận', group: { addressed: true, from: `zalo/${server.world.uid(bot, bot)}:${server.world.uid(bot, people[0]!)}` as ChannelId } });
    await soon('they come', () => answers().every(({ state }) => state === 'going'));
    await service.engine.drain();
    const said = server.sent(bot).length;
    await away(() => { topic.answers.set(people[1]!, 'accept').set(people[2]!, 'reject'); });
    await soon('all are counted', () => answers().length === 3);
    expect(answers().map(({ state }) => state).toSorted()).toEqual(['going', 'going', 'no']);
    expect(server.callsTo('/api/board/topic/listResponseEvent')).toHaveLength(1);
    // Not at every drop, and nothing of it is said.
    await away(() => undefined);
    expect(server.callsTo('/api/board/topic/listResponseEvent')).toHaveLength(1);
    expect(server.sent(bot)).toHaveLength(said);
    expect(said).toBeGreaterThan(before);
    expect(server.violations).toEqual([]);
  } finally {
    await close();
  }
});

test('a reminder made weeks ago can still be taken back, and what was answered to one that is over is forgotten', () => {
  const store = openStore(join(freshFolder(), 'ocop.db'));
  try {
    const keep = zaloKeep(store.database);
    const day = 86_400_000;
    for (const [effect, clientId] of [['E1.3~0', 'remind-E1.3~0'], ['E2.1', 'c2']] as const) {
      keep.book({ effect, part: 0, thread: 't', at: MORNING, announces: false, first: false, upload: false });
      keep.begin(effect, 0, MORNING);
      keep.left(effect, 0, clientId);
      keep.end(effect, 0, 'sent', 'T1');
    }
    keep.reminder('T1', 'zalo/1:g:2' as ChannelId, MORNING + 30 * day);
    keep.answeredReminder('T1', 'somebody', true);
    keep.prune(MORNING + 20 * day);
    expect([keep.remindersOf('E1.3'), keep.sentOf('E2.1'), keep.openReminders(MORNING + 20 * day)]).toEqual([['T1'], [], [{ reminder: 'T1', channel: 'zalo/1:g:2', known: { somebody: true } }]]);
    keep.prune(MORNING + 32 * day);
    expect(keep.openReminders(MORNING)).toEqual([]);
    keep.prune(MORNING + 100 * day);
    expect(keep.remindersOf('E1.3')).toEqual([]);
  } finally {
    store.close();
  }
});

test('a reminder that another account of ours made is not asked for', async () => {
  const asked: string[] = [];
  const one = (channel: string) => ({ reminder: channel.slice(-1), channel: channel as ChannelId, known: {} });
  const missed: object[] = [];
  const session = { uid: '1', reminded: async (reminder: string) => { asked.push(reminder); return { acceptMember: ['77'], rejectMember: [] }; } };
  const found = reminders({ keep: { openReminders: () => [one('zalo/9:g:5'), one('zalo/1:g:6')] } as never, clock: { now: () => MORNING }, api: () => session as never, missed: (each) => { missed.push(each); }, notice: () => undefined });
  await found.catchUp();
  expect([asked, missed]).toEqual([['6'], [{ group: '6', reminder: '6', person: '77', going: true }]]);
});
