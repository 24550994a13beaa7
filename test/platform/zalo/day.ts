import { MOST } from '../../../src/engine/after-sending.ts';
import type { Incoming } from '../../../src/core/event.ts';
import type { ChannelId, EffectId } from '../../../src/core/ids.ts';
import type { Standing } from '../../../src/engine/ports.ts';
import { zalo, type Zalo } from '../../../src/platform/zalo/platform.ts';
import { seal, USER_AGENT } from '../../../src/platform/zalo/session.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import type { Store } from '../../../src/storage/store.ts';
import { fakeZalo, OWN, type Stored } from './fake-zalo.ts';
import { usual } from './settings.ts';
import { dice, virtualTime } from './virtual-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A day as Zalo may give it to us, in virtual time: the line drops every 20 to 65 seconds, people write from six to ten,
 *  somebody opens Zalo on the web at nine for half an hour, an hour of maintenance at noon, our own
 *  restart at three, forty minutes without network at five, cookies renewed every two hours, refusals and lost answers in
 *  between; and the office announces: at ten to fifty groups it never wrote to, at seven in the evening to everybody. Run with
 *  what an office has that sets nothing. */
export async function day(store: Store, seed = 1) {
  const start = Date.parse('2026-11-24T00:00:00+07:00');
  const { clock, timers, until } = virtualTime(start);
  const luck = dice(seed);
  const server = fakeZalo(() => clock.now(), timers, luck);
  const keep = zaloKeep(store.database);
  const session = { cookies: [{ key: 'zpw_sek', value: '1', domain: 'chat.zalo.me' }], imei: 'i', userAgent: USER_AGENT, language: 'vi' };
  keep.saveSession({ uid: null, sealed: seal(session, usual.secret), savedAt: start, madeAt: start, since: start });

  const taken = new Map<string, number>();
  const standings: Standing[] = [];
  const outcomes = new Map<string, string[]>();
  const open: Promise<void>[] = [];
  let platform: Zalo;
  let replies = 0;

  const at = (hour: number, act: () => void): void => { timers.after(start + hour * HOUR - clock.now(), act); };
  const rest = (ms: number): Promise<void> => new Promise((resolve) => { timers.after(ms, resolve); });

  function take(incoming: Incoming): Promise<void> {
    const first = !taken.has(incoming.id);
    taken.set(incoming.id, (taken.get(incoming.id) ?? 0) + 1);
    if (first && incoming.type === 'said') {
      replies += 1;
      open.push(reply(`E${replies}.1` as EffectId, incoming));
    }
    return Promise.resolve();
  }

  /** As the dispatcher does: told to wait is no try, and what may have arrived is said again, twice at most. */
  const reply = (effect: EffectId, { channel }: Incoming): Promise<void> => {
    const seen: string[] = [];
    outcomes.set(effect, seen);
    return saying(channel, effect, MOST.reply, seen);
  };
  /** Nobody waits for it: what may have arrived is not said again. */
  const announce = (to: string, effect: string): void => { open.push(saying(`zalo/${OWN}:${to}` as ChannelId, effect as EffectId, 1, [])); };

  async function saying(channel: ChannelId, effect: EffectId, most: number, seen: string[]): Promise<void> {
    for (let unsure = 0; unsure < most;) {
      const outcome = await platform.send(channel, { text: `${most === 1 ? 'thông báo' : 'trả lời'} ${effect}` }, effect);
      if (seen.at(-1) !== outcome.type) seen.push(outcome.type);
      if (outcome.type === 'delivered' || outcome.type === 'refused') return;
      if (outcome.type === 'unsure') unsure += 1;
      await rest(outcome.type === 'held' ? Math.max(outcome.until - clock.now(), 1) : 3000);
    }
  }

  const build = (): Zalo => zalo({ settings: usual, keep, clock, timers, luck, client: server.client, notice: () => undefined });
  const intake = { take, standing: (standing: Standing) => { standings.push(standing); } };
  platform = build();
  await platform.start(intake);

  const people = Array.from({ length: 40 }, (_, i) => String(5_000_000_000_000_000_000n + BigInt(i)));
  /** Each message by all its ids. */
  const said: (readonly Stored[])[] = [];
  const speak = (): void => {
    const hour = (clock.now() - start) / HOUR;
    if (hour >= 6 && hour < 22) {
      const stored = server.says(people[Math.floor(luck() * people.length)]!, `hỏi ${said.length}`);
      said.push([stored, ...(luck() < 0.05 ? [server.repeats(stored)] : [])]);
      if (luck() < 0.03) server.failNext((['lost-reply', 'lost'] as const)[Math.floor(luck() * 2)]!);
    }
    timers.after(10_000 + luck() * 80_000, speak);
  };
  const drops = (): void => { server.drop(1006); timers.after(20_000 + luck() * 45_000, drops); };
  speak();
  drops();

  let human = 0;
  const web = (): void => { if (clock.now() < start + 9.5 * HOUR) { if (server.seated()) { human += 1; server.evict(); } timers.after(MINUTE, web); } };
  at(7, () => { server.failNext('too-much'); });
  at(9, web);
  at(12, () => { server.become('maintenance'); });
  at(13, () => { server.become('well'); });
  for (const hour of [2, 4, 6.5, 8.5, 10.5, 14.9, 16.5, 18.5, 20.5]) at(hour, () => { server.rotate(); });
  at(10, () => { for (let i = 0; i < 50; i += 1) announce(`g:${6_000_000_000_000_000_000n + BigInt(i)}`, `A${i}.1`); });
  at(19, () => { for (const [i, one] of people.entries()) announce(one, `B${i}.1`); });
  at(15, () => { void platform.stop().then(() => { platform = build(); return platform.start(intake); }); });
  at(17, () => { server.become('cut'); });
  at(17 + 2 / 3, () => { server.become('well'); });

  await until(start + 24 * HOUR);
  const times = (all: readonly Stored[]): number => all.filter(({ from, msgId }) => taken.has(`zalo/${OWN}:${from}#${msgId}`)).length;
  const sent = server.log.filter(({ from }) => from === OWN);
  const sentAt = sent.map((one) => one.at);
  const atNight = (one: Stored): boolean => { const hour = (one.at - start) / HOUR; return hour < 7 || hour >= 21; };
  const announced = sent.filter(({ text, to, at: when }) => text.startsWith('thông báo') && !server.log.some((one) => one.from === to && one.at <= when && one.at > when - 2 * HOUR));
  const first = sent.filter(({ to }, i) => !server.log.some((one) => one.from === to) && sent.findIndex((one) => one.to === to) === i);
  const twice = [...Map.groupBy(sent, ({ text }) => text).values()].filter((same) => same.length > 1);
  return {
    said: said.length,
    lost: said.filter((all) => times(all) === 0).length,
    takenTwice: said.filter((all) => times(all) > 1).length,
    strangers: taken.size - said.reduce((sum, all) => sum + times(all), 0),
    sent: sent.length,
    replies,
    unanswered: [...outcomes.values()].filter((seen) => !['delivered', 'unsure'].includes(seen.at(-1) ?? '')).length,
    saidTwice: twice.length,
    saidTwiceUnmarked: twice.filter(([first]) => !outcomes.get(first!.text.replace('trả lời ', ''))?.includes('unsure')).length,
    logins: server.logins.length,
    loginsInAnHour: Math.max(...server.logins.map((from) => server.logins.filter((one) => one >= from && one < from + HOUR).length)),
    connects: server.connects.length,
    evictedHuman: human,
    mostInAMinute: Math.max(...sentAt.map((from) => sentAt.filter((one) => one >= from && one < from + MINUTE).length)),
    announced: announced.length,
    /** To people who said nothing for two hours; who did is being answered. */
    announcedInAnHour: Math.max(...announced.map(({ at: from }) => announced.filter((one) => one.at >= from && one.at < from + HOUR).length)),
    announcedAtNight: announced.filter(atNight).length,
    /** All of them answers. */
    sentAtNight: sent.filter(atNight).length,
    firstContacts: first.length,
    closest: Math.min(...sentAt.slice(1).map((one, i) => one - sentAt[i]!)),
    gaps: keep.gaps(start).length,
    recovered: keep.gaps(start).reduce((sum, gap) => sum + gap.recovered, 0),
    displaced: standings.filter(({ state }) => state === 'displaced').length,
    needsLogin: standings.filter(({ state }) => state === 'needs-login').length,
    slowed: standings.filter(({ state }) => state === 'slowed').length,
    faults: server.faults,
  };
}

export type Day = Awaited<ReturnType<typeof day>>;

/** What must not be, by its figure; nothing on a day that went well. */
export function whatWentWrong(seen: Day): readonly string[] {
  const none = (['lost', 'takenTwice', 'strangers', 'unanswered', 'saidTwiceUnmarked', 'needsLogin', 'announcedAtNight'] as const).filter((figure) => seen[figure] !== 0);
  const bounds: readonly (readonly [figure: keyof Day, least: number, most: number])[] = [
    ['firstContacts', 20, 20], ['announcedInAnHour', 0, 30], ['announced', 20, Infinity], ['said', 1000, Infinity], ['connects', 1200, Infinity], ['logins', 1, 14], ['loginsInAnHour', 1, 6],
    ['mostInAMinute', 1, 20], ['closest', 1400, Infinity], ['evictedHuman', 0, 5], ['recovered', 50, Infinity],
  ];
  const outside = bounds.filter(([figure, least, most]) => Number(seen[figure]) < least || Number(seen[figure]) > most);
  return [...none, ...outside.map(([figure]) => figure)].map((figure) => `${figure}: ${String(seen[figure])}`).concat(seen.faults);
}
