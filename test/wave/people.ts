import type { ChannelId } from '../../src/core/ids.ts';
import { step } from '../../src/core/producer/step.ts';
import { take } from '../../src/engine/take.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';

const HOUR = 3_600_000;

/** Producers who agreed to be written to, one person each, at these chats. */
export function settle(store: Store, channels: readonly string[], now: number): void {
  const { sqlite } = store.database;
  const producer = sqlite.prepare('insert into producer (id, since) values (?, ?)');
  const person = sqlite.prepare("insert into person (id, producer, consent_at, consent_wording, focus, unread, reminders, reminded, heard_at) values (?, ?, ?, 1, '{\"type\":\"idle\"}', '[]', 'on', 0, ?)");
  const channel = sqlite.prepare('insert into channel (id, producer, person, position) values (?, ?, ?, 0)');
  store.transaction(() => {
    for (const [i, id] of channels.entries()) {
      const [p, n] = [`P${900_000_000 + i}`, `N${900_000_000 + i}`];
      producer.run(p, now);
      person.run(n, p, now, now);
      channel.run(id, p, n);
    }
  });
}

/** Staff write an announcement and approve it, as they would in chat. Returns its id and how long the approval took. */
export function announce(store: Store, staff: string, audience: string, now: number): { readonly id: string; readonly tookMs: number } {
  const parts = { keep: store, machine: step, knowledge: loadKnowledge(), apology: '', isUnavailable, luck: () => (no += 1).toString(16).padStart(16, '0') };
  let no = 0;
  store.transaction(() => { store.office.apply([{ type: 'grant', member: { channel: staff as ChannelId, role: 'staff', scope: { communes: [], tags: [] }, name: 'Hải', since: now, by: 'command line' } }], now); });
  const says = (text: string) => take(incoming({ type: 'said', text }, { channel: staff, message: `w${(no += 1)}`, at: now, name: 'Hải' }), now, parts);
  const day = new Date(now + 10 * 24 * HOUR).toISOString().slice(0, 10).split('-').toReversed().join('/');
  for (const text of ['thông báo tập huấn', 'Ghi nhãn đúng luật', `8h ${day}`, 'Nhà văn hóa', 'bỏ qua', 'anh Hải', 'bỏ qua', 'bỏ qua', audience]) says(text);
  const draft = store.office.announcing.draftOf(staff);
  if (draft?.asking !== 'send') throw new Error(`the draft is not ready: ${draft?.asking}`);
  const began = performance.now();
  says(`GỬI ${draft.code}`);
  return { id: draft.id, tookMs: Math.round(performance.now() - began) };
}
