import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { COMMAND_LINE, isReady, type Announcement, type Ready } from '../../core/announcement/state.ts';
import type { Event, StoredFile } from '../../core/event.ts';
import type { EventId, TimerId } from '../../core/ids.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Done } from '../../core/staff/done.ts';
import type { OfficeWorld } from '../../core/staff/look.ts';
import { EVERYTHING, type Member } from '../../core/staff/roles.ts';
import { byOffice } from '../../engine/take.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { filesIn } from '../../storage/files.ts';
import type { Store } from '../../storage/store.ts';
import { BadInput } from '../bad-input.ts';
import { withStore } from '../with-store.ts';

/* The command line beside a running service: it works on the same database, in transactions of its own, through the same machine
 * as staff in chat. What it queues is seen by the service within a second: an alarm rings there. */

export const ME: Member = { channel: COMMAND_LINE, role: 'staff', scope: EVERYTHING, name: 'dòng lệnh', since: 0, by: 'command line' };

export type Line = { readonly store: Store; readonly knowledge: Knowledge; readonly now: number };

export function withLine<T>(config: Config, work: (line: Line) => T): T {
  const knowledge = loadKnowledge(undefined, config.office);
  return withStore(config, (store, now) => work({ store, knowledge, now }));
}

/** One act, as if its order had been said; returns what is told. */
export function act({ store, knowledge, now }: Line, step: (event: Event, world: OfficeWorld) => Done): string {
  const told: string[] = [];
  const office = { ...store.office, member: (channel: string) => (channel === COMMAND_LINE ? ME : store.office.member(channel)) };
  store.transaction(() => {
    const luck = randomBytes(8).toString('hex');
    byOffice({ type: 'said', text: '', id: `command:${luck}` as EventId, at: now, channel: COMMAND_LINE, luck }, now, { keep: { ...store, office }, knowledge, find: undefined }, (event, world) => {
      const done = step(event, world);
      for (const effect of done.effects) if (effect.channel === COMMAND_LINE && effect.type === 'say') told.push(effect.message.text);
      const wakes = (done.sends ?? []).length > 0 ? [{ type: 'wake', kind: 'announcement', about: 'line:kick', id: `W${event.no}.99` as TimerId, at: now } as const] : [];
      return { ...done, changes: [...done.changes, ...wakes], effects: done.effects.filter(({ channel }) => channel !== COMMAND_LINE) };
    });
  });
  return told.join('\n');
}

export const worldOf = ({ store, knowledge, now }: Line): OfficeWorld => ({ knowledge, now, look: { ...store.office, producer: (id) => store.producers.load(id) } });

export function found({ store }: Line, id: string): Announcement {
  const one = store.office.announcing.announcement(id.toUpperCase());
  if (!one) throw new BadInput(`${id}: không có thông báo này; xem: ocop announce list`);
  return one;
}

export function ready(line: Line, id: string): Ready {
  const one = found(line, id);
  if (!isReady(one)) throw new BadInput(`${id}: bản nháp chưa đủ`);
  return one;
}

/** A file beside the order, kept as those that are sent to us. */
export function keptFile(config: Config, path: string): StoredFile {
  if (!existsSync(path)) throw new BadInput(`${path}: không có tệp này`);
  const kept = filesIn(join(config.data, 'files')).keep(readFileSync(path), basename(path));
  if (kept.type === 'refused') throw new BadInput(`${path}: ${kept.why === 'too-large' ? 'lớn hơn 20 MB' : 'chỉ gửi được ảnh, PDF, Word, Excel'}`);
  return kept.file;
}
