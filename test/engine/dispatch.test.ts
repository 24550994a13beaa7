import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/core/effect.ts';
import type { ChannelId, EffectId } from '../../src/core/ids.ts';
import { announcing } from '../../src/engine/announcing.ts';
import { afterSending, type Kind } from '../../src/engine/after-sending.ts';
import { openEngine } from '../../src/engine/engine.ts';
import type { Outcome, Platform } from '../../src/engine/ports.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { step } from '../../src/core/producer/step.ts';
import { freshStore, knowledge, said } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

/** A platform that answers each send as told, and remembers what was sent. */
function scripted(answer: (effect: EffectId, tries: number) => Outcome | Promise<Outcome>) {
  const sent: { channel: ChannelId; text: string; effect: EffectId }[] = [];
  const tries = new Map<EffectId, number>();
  const platform: Platform = {
    name: 'zalo',
    capabilities: { choices: 'numbered', longestText: 2000, quoting: false, groups: false },
    async send(channel, message, effect) {
      tries.set(effect, (tries.get(effect) ?? 0) + 1);
      sent.push({ channel, text: message.text, effect });
      return answer(effect, tries.get(effect)!);
    },
    async fetch() { return { type: 'failed', why: 'unavailable' }; },
    async start() {},
    async stop() {},
  };
  return { platform, sent };
}

const engineOn = (store: Store, platform: Platform, now: () => number = Date.now) =>
  openEngine({ store, machine: step, knowledge, platforms: [platform], files: filesIn(freshFolder()), clock: { now }, logger: quiet, apology: 'Em xin lỗi.', isUnavailable });

describe('the outbox', () => {
  test('what follows each outcome', () => {
    const now = Date.parse('2026-11-24T08:00:00+07:00');
    const minute = 60_000;
    const day = 86_400_000;
    const unsure: Outcome = { type: 'unsure' };
    const held = (ms: number): Outcome => ({ type: 'held', until: now + ms });
    const table: readonly (readonly [Outcome, Kind, number, number, ReturnType<typeof afterSending>])[] = [
      [{ type: 'delivered' }, 'reply', 1, 0, { type: 'finish', as: 'delivered' }],
      [held(5000), 'reply', 1, 0, { type: 'again', at: now + 5000, counts: false }],
      [held(-5000), 'reply', 1, 0, { type: 'again', at: now + 1, counts: false }],
      [held(minute), 'reply', 1, 6 * day, { type: 'again', at: now + minute, counts: false }],
      [held(minute), 'reply', 1, 7 * day, { type: 'finish', as: 'refused' }],
      [held(8 * day), 'reply', 1, 0, { type: 'finish', as: 'refused' }],
      [held(minute), 'reminder', 1, day, { type: 'finish', as: 'refused' }],
      [{ type: 'refused', why: 'unreachable' }, 'reply', 1, 0, { type: 'give-up' }],
      [{ type: 'refused', why: 'too-long' }, 'reply', 1, 0, { type: 'finish', as: 'refused' }],
      [{ type: 'refused', why: 'rejected' }, 'reminder', 1, 0, { type: 'finish', as: 'refused' }],
      [unsure, 'reply', 1, 0, { type: 'again', at: now + 3000, counts: true }],
      [unsure, 'reply', 2, 0, { type: 'again', at: now + 3000, counts: true }],
      [unsure, 'reply', 3, 0, { type: 'finish', as: 'unsure' }],
      [unsure, 'reminder', 1, 0, { type: 'finish', as: 'unsure' }],
      [unsure, 'inner', 1, 0, { type: 'again', at: now + 1000, counts: true }],
      [unsure, 'inner', 3, 0, { type: 'again', at: now + 4000, counts: true }],
      [unsure, 'inner', 4, 0, { type: 'finish', as: 'unsure' }],
    ];
    for (const [outcome, kind, attempts, waited, next] of table) {
      expect(afterSending(outcome, { kind, attempts, since: now - waited }, now), `${kind} ${JSON.stringify(outcome)} ${attempts}`).toEqual(next);
    }
  });

  test('announcements that found their platform away go in their order when it is back', async () => {
    // By day: in the quiet hours no announcement goes out.
    const shift = Date.parse('2026-11-24T10:00:00+07:00') - Date.now();
    // Time goes on between two readings, more than it would: the platform is back in the middle of a look for work.
    let read = 0;
    const now = () => Date.now() + shift + (read += 10);
    const store = freshStore();
    let away = true;
    const { platform, sent } = scripted((effect) => {
      if (!away) return { type: 'delivered' };
      // It is back while the others still wait for their turn.
      setImmediate(() => { away = false; });
      return { type: 'held', until: Date.now() + shift + 2000 + 100 * Number(effect.slice(3)), away: true };
    });
    store.log.queue(Array.from({ length: 20 }, (_, i): Effect => ({ type: 'say', message: { text: `${i}` }, tone: 'announcement', id: `A1.${i + 1}` as EffectId, channel: `zalo/dm:${i}` as ChannelId })), null, now());
    const engine = engineOn(store, platform, now);
    await engine.start();
    for (const end = Date.now() + 10_000; Date.now() < end && store.log.heads().length > 0;) await new Promise((resolve) => setTimeout(resolve, 10));
    await engine.stop();
    const delivered = sent.slice(-20).map(({ text }) => Number(text));
    expect(delivered).toEqual(delivered.toSorted((a, b) => a - b));
    expect(new Set(delivered).size).toBe(20);
  });

  test('announcements cut off by our own end do not stand for a platform that fails', async () => {
    const now = () => Date.parse('2026-11-24T10:00:00+07:00');
    const store = freshStore();
    store.log.queue(Array.from({ length: 12 }, (_, i): Effect => ({ type: 'say', message: { text: `${i}` }, tone: 'announcement', id: `A1.${i + 1}` as EffectId, channel: `zalo/dm:${i}` as ChannelId })), null, now());
    store.database.sqlite.prepare("update outbox set state = 'sending', attempts = 1").run();
    const { platform, sent } = scripted(() => ({ type: 'delivered' }));
    const engine = engineOn(store, platform, now);
    await engine.start();
    await engine.drain();
    await engine.stop();
    expect([sent, store.log.heads()]).toEqual([[], []]);
    expect(store.database.sqlite.prepare('select * from halt').all()).toEqual([]);
  });

  test('order is kept within a chat, and a slow chat does not hold another', async () => {
    const store = freshStore();
    const { platform, sent } = scripted(async (effect) => {
      if (effect === 'E1.1') await new Promise((resolve) => setTimeout(resolve, 60));
      return { type: 'delivered' };
    });
    const engine = engineOn(store, platform);
    await engine.start();
    await engine.admit(said('chào', 'm1', 'zalo/dm:a'));
    await engine.admit(said('đồng ý', 'm2', 'zalo/dm:a'));
    await engine.admit(said('chào', 'm3', 'zalo/dm:b'));
    await engine.drain();
    expect(sent.filter((one) => one.channel === 'zalo/dm:a').map((one) => one.effect)).toEqual(['E1.1', 'E2.1']);
    expect(sent.findIndex((one) => one.channel === 'zalo/dm:b')).toBeLessThan(sent.findIndex((one) => one.effect === 'E2.1'));
    await engine.stop();
  });

  test('a held head makes the chat wait, then all goes out in order', async () => {
    const store = freshStore();
    const { platform, sent } = scripted((effect, tries): Outcome => (effect === 'E1.1' && tries === 1 ? { type: 'held', until: Date.now() + 120 } : { type: 'delivered' }));
    const engine = engineOn(store, platform);
    await engine.start();
    await engine.admit(said('chào', 'm1'));
    await engine.admit(said('đồng ý', 'm2'));
    await engine.drain();
    expect(sent.map((one) => one.effect)).toEqual(['E1.1', 'E1.1', 'E2.1']);
    await engine.stop();
  });

  test.each([[false, ['E1.1'], 'delivered'], [true, [], 'unsure']] as const)('a third try cut off by our own end counts only if it left (%s)', async (left, again, state) => {
    const store = freshStore();
    const before = engineOn(store, scripted(() => ({ type: 'delivered' })).platform);
    await before.start();
    await before.admit(said('chào', 'm1'));
    await before.drain();
    await before.stop();
    store.database.sqlite.prepare("update outbox set state = 'sending', attempts = 3 where id = 'E1.1'").run();
    const second = scripted(() => ({ type: 'delivered' }));
    const after = engineOn(store, { ...second.platform, left: () => left }, () => Date.now() + 10_000);
    await after.start();
    await after.drain();
    expect(second.sent.map((one) => one.effect)).toEqual(again);
    expect(store.database.sqlite.prepare("select state from outbox where id = 'E1.1'").pluck().get()).toBe(state);
    await after.stop();
  });

  test('a reply found "sending" after a crash is said once more; what was delivered is not', async () => {
    const store = freshStore();
    const first = scripted(() => ({ type: 'delivered' }));
    const before = engineOn(store, first.platform);
    await before.start();
    await before.admit(said('chào', 'm1'));
    await before.drain();
    await before.stop();
    const idle = engineOn(store, scripted(() => ({ type: 'delivered' })).platform);
    void idle;
    store.database.sqlite.prepare("update outbox set state = 'sending', attempts = 1 where id = 'E1.1'").run();
    const second = scripted(() => ({ type: 'delivered' }));
    const after = engineOn(store, second.platform, () => Date.now() + 10_000);
    await after.start();
    await after.drain();
    expect(second.sent.map((one) => one.effect)).toEqual(['E1.1']);
    await after.stop();
    const third = scripted(() => ({ type: 'delivered' }));
    const again = engineOn(store, third.platform);
    await again.start();
    await again.drain();
    expect(third.sent).toEqual([]);
    await again.stop();
  });

  test('a damaged row is put aside, and stands in the way of nobody', async () => {
    const store = freshStore();
    const { platform, sent } = scripted((): Outcome => ({ type: 'delivered' }));
    const effect = (no: number, chat: string) => ({ type: 'say', tone: 'reply', message: { text: `lời ${no}` }, id: `E${no}.1` as EffectId, channel: `zalo/dm:${chat}` as ChannelId }) as Effect;
    store.log.queue([effect(1, 'a'), effect(2, 'a'), effect(3, 'b'), effect(4, 'c')], null, Date.now());
    store.database.sqlite.exec("update outbox set payload = '{' where id = 'E1.1'; update outbox set payload = '7', state = 'sending' where id = 'E4.1'");
    const engine = engineOn(store, platform);
    await engine.start();
    await engine.drain();
    expect(sent.map((one) => one.effect).toSorted()).toEqual(['E2.1', 'E3.1']);
    expect(store.database.sqlite.prepare("select id, state, detail from outbox where detail = 'damaged' order by id").all()).toEqual([{ id: 'E1.1', state: 'refused', detail: 'damaged' }, { id: 'E4.1', state: 'refused', detail: 'damaged' }]);
    await engine.stop();
  });

  test('somebody who blocked us is not reminded any more', async () => {
    const store = freshStore();
    let blocked = false;
    const { platform } = scripted((): Outcome => (blocked ? { type: 'refused', why: 'unreachable' } : { type: 'delivered' }));
    const engine = engineOn(store, platform);
    await engine.start();
    for (const [i, text] of ['làm bánh gai', 'đồng ý', 'htx'].entries()) await engine.admit(said(text, `m${i}`));
    await engine.drain();
    expect(store.producers.load('P1')?.timers).toHaveLength(1);
    blocked = true;
    await engine.admit(said('tiến độ', 'm9'));
    await engine.drain();
    expect(store.producers.load('P1')).toMatchObject({ timers: [], people: [{ reminders: 'on' }] });
    await engine.stop();
  });

  test('a file comes back as an event and is kept under its hash; erasing deletes it', async () => {
    const store = freshStore();
    const folder = freshFolder();
    const { platform } = scripted(() => ({ type: 'delivered' }));
    const bytes = Buffer.from('%PDF-1.4 phiếu kiểm nghiệm');
    const engine = openEngine({
      store, machine: step, knowledge, files: filesIn(folder), clock: { now: Date.now }, logger: quiet, apology: '', isUnavailable,
      platforms: [{ ...platform, fetch: async (file) => (file.ref === 'gone' ? { type: 'failed', why: 'unavailable' } : file.ref === 'exe' ? { type: 'fetched', bytes: Buffer.from('MZ\u0090') } : { type: 'fetched', bytes }) }],
    });
    await engine.start();
    const photo = (ref: string, message: string) => ({ ...said('', message), type: 'sent-file' as const, file: { ref, kind: 'file' as const, name: 'kn.pdf' }, caption: 'phiếu kiểm nghiệm' });
    for (const [i, text] of ['làm bánh gai', 'đồng ý'].entries()) await engine.admit(said(text, `m${i}`));
    await engine.admit(photo('here', 'm5'));
    await engine.drain();
    const document = store.producers.load('P1')!.documents[0]!;
    expect(document).toMatchObject({ item: 'test-report', state: 'shown', files: [{ mime: 'application/pdf', size: bytes.length }] });
    const path = join(folder, document.files[0]!.hash.slice(0, 2), document.files[0]!.hash);
    expect(existsSync(path)).toBe(true);
    await engine.admit(photo('gone', 'm6'));
    await engine.admit(photo('exe', 'm7'));
    await engine.drain();
    expect(store.producers.load('P1')!.documents.filter((one) => one.files.length > 0)).toHaveLength(1);
    for (const [i, text] of ['/xoa', 'xóa hết'].entries()) await engine.admit(said(text, `x${i}`));
    await engine.drain();
    expect(existsSync(path)).toBe(false);
    await engine.stop();
  });
});

describe('what is held to its platform', () => {
  const say = (no: number, channel: string) => ({ type: 'say', tone: 'announcement', message: { text: 'lời' }, id: `E${no}.1` as EffectId, channel: channel as ChannelId }) as Effect;

  test('an announcement goes with its group when that gets another id', () => {
    const store = freshStore();
    store.log.queue([say(1, 'telegram/-5'), { ...say(2, 'telegram/-5'), tone: 'reply' } as Effect], null, Date.now());
    store.log.move('telegram/-5' as ChannelId, 'telegram/-1005' as ChannelId);
    expect(store.log.heads().map(({ effect }) => [effect.id, effect.channel])).toEqual([['E2.1', 'telegram/-1005'], ['E1.1', 'telegram/-1005']]);
    expect(store.database.sqlite.prepare('select channel from outbox order by seq').pluck().all()).toEqual(['announce/telegram/-1005', 'telegram/-1005']);
  });

  test('none goes while it is away, however short a later one says that is', () => {
    const held = announcing({ admit: async () => undefined, clock: { now: () => 0 }, failed: () => undefined });
    const one = { effect: say(1, 'zalo/1:2') };
    held.stayAway('announce/zalo/1:2', 100);
    held.stayAway('announce/zalo/1:3', 50);
    expect([held.few([one], [], 60), held.few([one], [], 100)]).toEqual([[], [one]]);
    expect(held.few([{ effect: say(2, 'telegram/7') }], [], 60)).toHaveLength(1);
  });
});
