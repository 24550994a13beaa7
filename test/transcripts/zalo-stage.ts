import { createHash } from 'node:crypto';
import type { Happening } from '../../src/core/event.ts';
import type { ChannelId, EventId, MessageId } from '../../src/core/ids.ts';
import type { Instant } from '../../src/core/time.ts';
import type { Platform, Standing } from '../../src/engine/ports.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { sample, type openStage, type OpenService, type Seen, type Service } from '../../src/platform/simulator/stage.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { zalo } from '../../src/platform/zalo/platform.ts';
import type { Store } from '../../src/storage/store.ts';
import { zaloKeep } from '../../src/storage/zalo.ts';
import { startZalo } from '../emulators/zalo/index.ts';
import type { Group, Message, Person, Thread } from '../emulators/zalo/world.ts';
import { keepSession } from '../platform/zalo/kept-session.ts';
import { impatient } from '../platform/zalo/settings.ts';

/** In milliseconds of the script's clock. */
const A_MOMENT = 5000;

type Who = Parameters<Awaited<ReturnType<typeof openStage>>['send']>[1];

/** The stage of the transcripts with Zalo in the place of the screen: what people of Zalo say goes through the emulator, the real
 *  library and our platform to the engine, and what they see is what the emulator was sent. Time is the script's; only the
 *  network has its own. Other platforms stay screens. */
export const zaloStage: typeof openStage = async (open: OpenService, from: Instant, folder: string, patience?: () => number | undefined) => {
  let now = from;
  let number = 0;
  let drawn = 0;
  let arrived = 0;
  let state: Standing['state'] | undefined;
  let read = 0;
  let seen: Seen[] = [];
  const clock = { now: () => now };
  const luck = () => createHash('sha256').update(`luck ${(drawn += 1)}`).digest('hex').slice(0, 16);
  const server = await startZalo({ world: { now: clock.now } });
  const { world } = server;
  const bot = world.account('Trợ lý');
  const people = new Map<string, Person>();
  const groups = new Map<string, Group>();
  const messages = new Map<string, Message>();
  /** A day may pass in a millisecond here: that is no sleep of the machine. */
  const settings = { ...impatient({ echo: 20_000 }, { ping: 3_600_000 * 24 * 365, lease: 3_600_000 * 24 * 365 * 3, loginRenewal: 3_600_000 * 24 * 365 * 3 }), loopback: server.url };

  const screens = ['telegram', 'simulator'].map((name) => simulated(name, ({ channel, message, text }) => {
    number += 1;
    const [platform = '', ...chat] = channel.split('/');
    seen.push({ at: now, n: number, platform, chat: chat.join('/'), text, said: message.text, ...(message.choices ? { choices: message.choices.map(({ label }) => label) } : {}) });
    return `m${number}`;
  }, (file) => sample(file, folder)));

  /** The real platform, and two things the stage must know of it: that something has come through, and how it stands. */
  function onZalo(store: Store): Platform {
    const platform = zalo({ settings, keep: zaloKeep(store.database), clock, notice: () => undefined });
    return {
      ...platform,
      start: (intake) => platform.start({
        async take(incoming) { await intake.take(incoming); arrived += 1; },
        standing(standing) { ({ state } = standing); intake.standing(standing); },
      }),
    };
  }

  async function opened(): Promise<Service> {
    const service = open({
      platforms: ((store: Store) => {
        keepSession(zaloKeep(store.database), bot, settings.secret);
        return [onZalo(store), ...screens];
      }) as never, clock, luck,
    });
    await service.engine.start();
    await until('Zalo is up', () => state === 'up');
    return service;
  }

  function personOf(chat: string, name = chat): Person {
    const known = people.get(chat) ?? world.person(name);
    people.set(chat, known);
    world.befriend(bot, known);
    return known;
  }

  function groupOf(chat: string): Group {
    const known = groups.get(chat) ?? world.group(chat.replace('group:', ''), [], personOf('dm:nobody'));
    groups.set(chat, known);
    return known;
  }

  function chatOf(thread: Thread): string {
    if (thread.type === 'group') return [...groups].find(([, one]) => one === thread.group)![0];
    return [...people].find(([, one]) => thread.between.includes(one))![0];
  }

  const nameOf = (message: Message): string | undefined => [...messages].find(([, one]) => one === message)?.[0];

  /** What the emulator was sent since it was last looked at. */
  function received(): void {
    const sent = world.log.filter((message) => message.from === bot && message.by === 'api');
    for (const message of sent.slice(read)) {
      number += 1;
      messages.set(`m${number}`, message);
      // The card of a reminder is Zalo's own, beside our words.
      if (message.msgType === 'chat.todo') continue;
      const text = typeof message.content === 'string' ? message.content : message.msgType === 'chat.photo' ? '[ảnh]' : `[tệp ${(message.content as { title: string }).title}]`;
      const { said, choices } = withoutNumbers(text);
      seen.push({ at: now, n: number, platform: 'zalo', chat: chatOf(message.thread), text, said, ...(choices.length > 0 ? { choices } : {}), ...(message.quote ? { quotes: nameOf(message.quote) ?? '' } : {}) });
    }
    read = sent.length;
  }

  async function settled(): Promise<void> {
    await service.engine.drain(() => patience?.() ?? 60_000);
    // What was held back for a moment goes out in that moment, before anybody speaks again.
    for (let at = service.store.log.nextHead(now); at !== undefined && at <= now + A_MOMENT; at = service.store.log.nextHead(now)) {
      now = at;
      await service.engine.drain(() => patience?.() ?? 60_000);
    }
    received();
  }

  function taken(): Seen[] {
    const shown = seen;
    seen = [];
    return shown;
  }

  async function pass(to: Instant): Promise<void> {
    for (let next = service.store.log.nextTimer(); next !== undefined && next <= to; next = service.store.log.nextTimer()) {
      now = Math.max(now, next);
      await service.engine.wakeDue();
      await settled();
    }
    now = Math.max(now, to);
  }

  /** In a group: who was there, or is now. */
  function threadFor({ chat, name, from }: Who): { person: Person; thread: Thread } {
    const person = personOf(from === undefined ? chat : `dm:${from}`, name);
    if (!chat.startsWith('group:')) return { person, thread: server.dm(person, bot) };
    const group = groupOf(chat);
    group.members.add(person);
    return { person, thread: server.inGroup(group) };
  }

  function toGroup(chat: string, act: 'join' | 'remove_member', by: ChannelId | undefined): void {
    const group = groupOf(chat);
    const byWhom = [...people].find(([key]) => channel('zalo', key) === by)?.[1] ?? group.creator;
    if (act === 'join') group.members.add(bot).add(byWhom);
    server.groupEvent(bot, act, { groupId: group.id, groupName: group.name, sourceId: world.uid(bot, byWhom), creatorId: world.uid(bot, group.creator), updateMembers: [{ id: world.uid(bot, bot), dName: bot.name }], time: String(now) });
    if (act === 'remove_member') group.members.delete(bot);
  }

  function channel(platform: string, chat: string): ChannelId {
    if (platform !== 'zalo') return `${platform}/${chat}` as ChannelId;
    return `zalo/${world.uid(bot, bot)}:${chat.startsWith('group:') ? `g:${groupOf(chat).id}` : world.uid(bot, personOf(chat))}` as ChannelId;
  }

  /** On a phone with Zalo. */
  async function onPhone(happening: Happening, who: Who): Promise<void> {
    const before = arrived;
    if (happening.type === 'joined' || happening.type === 'removed') {
      toGroup(who.chat, happening.type === 'joined' ? 'join' : 'remove_member', happening.type === 'joined' ? happening.by : undefined);
      return until(`${happening.type} comes through`, () => arrived > before);
    }
    const { person, thread } = threadFor(who);
    const quote = who.quotes === undefined ? undefined : messages.get(who.quotes);
    const say = (msgType: string, content: unknown): void => {
      const mention = who.addressed === true && typeof content === 'string';
      const text = mention ? `@${bot.name} ${content}` : content;
      messages.set(`m${number}`, server.says(thread, person, text, { msgType, ...(quote ? { quote } : {}), ...(mention ? { mentions: [{ of: bot, pos: 0, len: bot.name.length + 1 }] } : {}) }));
    };
    switch (happening.type) {
      case 'said': say('webchat', happening.text); break;
      case 'sent-file': {
        const got = sample(happening.file, folder);
        const href = got.type === 'fetched' ? server.store(Buffer.from(got.bytes), happening.file.name ?? 'a.jpg') : 'https://f1.zdn.vn/none';
        if (happening.file.kind === 'photo') say('chat.photo', { title: '', description: happening.caption ?? '', href, thumb: '', params: '{}' });
        else say('share.file', { title: happening.file.name, href, thumb: '', params: '{}' });
        break;
      }
      case 'sent-other': say(KINDS[happening.what] ?? 'chat.something.new', { href: 'https://f1.zdn.vn/v', params: '{}' }); break;
      case 'recalled': server.undoes(messages.get(happening.target)!); break;
      // Zalo cannot change what was sent: nothing of it can come from there, so the engine is told.
      case 'edited': {
        const at = channel('zalo', who.chat);
        return service.engine.admit({ ...happening, target: String(messages.get(happening.target)!.msgId) as MessageId, id: `${at}#edited-${drawn}` as EventId, channel: at, at: now, ...(who.name ? { name: who.name } : {}) });
      }
      default: throw new Error(`not on Zalo: ${happening.type}`);
    }
    return until(`${happening.type} comes through`, () => arrived > before);
  }

  let service = await opened();
  return {
    now: clock.now,
    async wait(to) {
      await pass(to);
      return taken();
    },
    async settle() {
      await settled();
      return taken();
    },
    async send(happening, who, at) {
      await pass(at);
      const isMessage = !['edited', 'recalled', 'joined', 'removed', 'migrated'].includes(happening.type);
      if (isMessage) number += 1;
      else drawn += 1;
      const id = `m${number}`;
      if (who.platform === 'zalo') await onPhone(happening, who);
      else {
        await service.engine.admit(incoming(happening, { ...who, channel: channel(who.platform, who.chat), message: isMessage ? id : `${happening.type}-${drawn}`, at: now }));
      }
      await settled();
      return { id, seen: taken() };
    },
    channel,
    choiceId: () => { throw new Error('there is nothing to press on Zalo'); },
    fail: () => { throw new Error('people of this platform refuse by themselves'); },
    async restart() {
      await service.close();
      service = await opened();
    },
    async close() {
      await service.close();
      await server.stop();
      if (server.violations.length > 0) throw new Error(server.violations.join('\n'));
    },
    service: () => service,
  };
};

const KINDS: Readonly<Record<string, string>> = { voice: 'chat.voice', sticker: 'chat.sticker', location: 'chat.location.new', video: 'chat.video.msg' };

/** The numbered lines at the end are choices. */
function withoutNumbers(text: string): { said: string; choices: string[] } {
  const lines = text.split('\n');
  const first = lines.findLastIndex((line) => line.startsWith('1) '));
  const choices = first < 0 ? [] : lines.slice(first).map((line, i) => (line.startsWith(`${i + 1}) `) ? line.slice(`${i + 1}) `.length) : undefined));
  return choices.length === 0 || choices.includes(undefined) ? { said: text, choices: [] } : { said: lines.slice(0, first).join('\n'), choices: choices as string[] };
}

async function until(what: string, is: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !is();) {
    if (Date.now() > end) throw new Error(`it did not come about that ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
}
