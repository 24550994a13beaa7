import { createHash } from 'node:crypto';
import type { Happening } from '../../src/core/event.ts';
import type { ChannelId, EventId, MessageId } from '../../src/core/ids.ts';
import type { Instant } from '../../src/core/time.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { SIMULATED, simulated } from '../../src/platform/simulator/platform.ts';
import { sample, type openStage, type OpenService, type Seen } from '../../src/platform/simulator/stage.ts';
import { channelOf } from '../../src/platform/telegram/chats.ts';
import { TIMING } from '../../src/platform/telegram/client.ts';
import { telegram } from '../../src/platform/telegram/platform.ts';
import { startTelegram } from '../emulators/telegram/emulator.ts';
import type { Acted } from '../emulators/telegram/driver.ts';
import type { Place } from '../emulators/telegram/world.ts';

type Who = Parameters<Awaited<ReturnType<typeof openStage>>['send']>[1];
/** `as`: whose people are on Telegram here. `press`: a number that answers a question is a press of its button. */
export type OnTelegram = { readonly as: string; readonly press: boolean };

/** The stage of the transcripts with Telegram in the place of one screen: what its people say goes through the emulator, the
 *  real library and our platform to the engine, and what they see is what the emulator was sent. Time is the script's; only the
 *  network has its own. Other platforms stay screens. */
export const telegramStage = ({ as, press }: OnTelegram): typeof openStage => async (open: OpenService, from: Instant, folder: string, patience?: () => number | undefined) => {
  let now = from;
  let number = 0;
  let drawn = 0;
  let read = 0;
  let seen: Seen[] = [];
  const clock = { now: () => now };
  const luck = () => createHash('sha256').update(`luck ${(drawn += 1)}`).digest('hex').slice(0, 16);
  const server = await startTelegram({ now: clock.now });
  const people = new Map<string, ReturnType<typeof server.person>>();
  const groups = new Map<string, ReturnType<typeof server.group>>();
  const messages = new Map<string, number>();
  const ours = new Set<string>();
  const offered = new Map<string, readonly string[]>();

  const screens = SIMULATED.filter((name) => name !== as && name !== 'telegram').map((name) => simulated(name, ({ channel, message, text }) => {
    number += 1;
    const [platform = '', ...chat] = channel.split('/');
    ours.add(`m${number}`);
    seen.push({ at: now, n: number, platform, chat: chat.join('/'), text, said: message.text, ...(message.choices ? { choices: message.choices.map(({ label }) => label) } : {}) });
    return `m${number}`;
  }, (file) => sample(file, folder)));

  async function opened() {
    const platform = telegram({ account: { token: server.token(), api: server.url }, clock, notice: () => undefined, timing: { ...TIMING, pace: { perSecond: 10_000, perGroupMinute: 1_000_000 } } });
    const service = open({ platforms: [platform, ...screens], clock, luck });
    await service.engine.start();
    return service;
  }

  /** Everybody has opened the bot once: on Telegram it may not write first. */
  function personOf(chat: string, name = chat) {
    const known = people.get(chat) ?? server.person(name);
    if (!people.has(chat)) known.place.bot = 'member';
    people.set(chat, known);
    return known;
  }

  /** The bot sees all that is said there, as in groups where privacy mode is off. */
  function groupOf(chat: string) {
    const known = groups.get(chat) ?? server.group(chat.replace('group:', ''));
    groups.set(chat, known);
    return known;
  }

  const placeOf = (chat: string): Place => (chat.startsWith('group:') ? groupOf(chat) : personOf(chat)).place;
  const channel = (platform: string, chat: string): ChannelId => (platform === as ? channelOf({ id: placeOf(chat).chat.id }) : (`${platform}/${chat}` as ChannelId));

  /** What the emulator was sent since it was last looked at. Private chats and plain groups count in one row. */
  function received(): void {
    const sent = [...people, ...groups].flatMap(([chat, { place }]) => [...place.messages.values()].filter((one) => one.from?.id === server.world.bot.id && one.message_id > read && (one.text ?? one.photo ?? one.document) !== undefined).map((one) => ({ chat, one })));
    for (const { chat, one } of sent.toSorted((a, b) => a.one.message_id - b.one.message_id)) {
      number += 1;
      read = Math.max(read, one.message_id);
      messages.set(`m${number}`, one.message_id);
      const choices = one.reply_markup?.inline_keyboard.flat().map(({ text }) => text);
      offered.set(chat, choices ?? []);
      // What we keep of somebody names where they are, truly.
      const text = (one.text ?? (one.photo ? '[ảnh]' : `[tệp ${one.document!.file_name}]`)).replaceAll(/: telegram(?=; đồng ý ngày)/g, `: ${as}`);
      seen.push({ at: now, n: number, platform: as, chat, text, said: text, ...(choices ? { choices } : {}) });
    }
  }

  async function settled(): Promise<void> {
    await service.engine.drain(() => patience?.() ?? 60_000);
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

  /** On a phone with Telegram. */
  async function onPhone(happening: Happening, { chat, name, from, addressed, quotes }: Who): Promise<void> {
    if (happening.type === 'recalled' || happening.type === 'migrated') {
      // Telegram does not tell a bot what was deleted; and a group's next life is the script's to name. So the engine is told.
      const at = channel(as, chat);
      const target = happening.type === 'recalled' ? { target: String(messages.get(happening.target)) as MessageId } : {};
      return service.engine.admit({ ...happening, ...target, id: `${at}#${happening.type}-${drawn}` as EventId, channel: at, at: now, ...(name ? { name } : {}), ...(chat.startsWith('group:') ? { group: { addressed: false } } : {}) });
    }
    const update = acted(happening, { chat, name, from, addressed, quotes });
    if (update === undefined) throw new Error(`the bot was not told: ${happening.type}`);
    return server.updates.whenConfirmed(update);
  }

  function acted(happening: Happening, { chat, name, from, addressed, quotes }: Pick<Who, 'chat' | 'name' | 'from' | 'addressed' | 'quotes'>): number | undefined {
    if (happening.type === 'joined') return groupOf(chat).adds([...people.values()].find(({ user }) => channelOf({ id: user.id }) === happening.by) ?? personOf('dm:nobody'), 'administrator');
    if (happening.type === 'removed') return groupOf(chat).removes(personOf('dm:nobody'));
    const person = personOf(from === undefined ? chat : `dm:${from}`, name);
    const group = chat.startsWith('group:');
    // A group whose joining the script does not tell of is one we were in before.
    if (group && groupOf(chat).place.bot === 'left') groupOf(chat).place.bot = 'administrator';
    const there = group ? person.in(groupOf(chat)) : person;
    const answers = quotes === undefined ? undefined : messages.get(quotes);
    const where = answers === undefined ? {} : { answers };
    const write = (what: Acted): number | undefined => {
      messages.set(`m${number}`, what.message);
      return what.update;
    };
    switch (happening.type) {
      case 'said': {
        const labels = press && !group && answers === undefined && /^\d$/.test(happening.text) ? (offered.get(chat) ?? []) : [];
        // "3" after "mấy sao" means three stars, wherever that button stands.
        const button = labels.find((label) => label.startsWith(`${happening.text} `)) ?? labels[Number(happening.text) - 1];
        if (button !== undefined) return there.presses(button).update;
        return write(there.says(addressed ? `@${server.world.bot.username} ${happening.text}` : happening.text, where));
      }
      case 'sent-file': {
        const got = sample(happening.file, folder);
        const bytes = got.type === 'fetched' ? got.bytes : new Uint8Array(21 * 1024 * 1024);
        return write(happening.file.kind === 'photo' ? there.photo(bytes, happening.caption, where) : there.file(happening.file.name ?? 'a.bin', bytes, happening.caption, where));
      }
      case 'sent-other': return write(happening.what === 'voice' ? there.voice(where) : happening.what === 'sticker' ? there.sticker(where) : there.location(where));
      case 'edited': return there.edits(messages.get(happening.target)!, happening.text).update;
      default: throw new Error(`not on Telegram: ${happening.type}`);
    }
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
      if (who.platform === as) await onPhone(happening, who);
      else {
        await service.engine.admit(incoming(happening, { ...who, channel: channel(who.platform, who.chat), message: isMessage ? id : `${happening.type}-${drawn}`, at: now, addressed: who.addressed === true || (who.quotes !== undefined && ours.has(who.quotes)) }));
      }
      await settled();
      return { id, seen: taken() };
    },
    channel,
    choiceId: () => { throw new Error('buttons are pressed by what is written on them'); },
    fail: () => { throw new Error('people of this platform refuse by themselves'); },
    async restart() {
      await service.close();
      service = await opened();
    },
    async close() {
      await service.close();
      await server.close();
      const left = [...server.violations, ...server.unanswered().map(({ id }) => `query ${id} was never answered`), ...server.calls.flatMap(({ method, refused }) => (refused ? [`${method}: ${refused}`] : []))];
      if (left.length > 0) throw new Error(left.join('\n'));
    },
    service: () => service,
  };
};
