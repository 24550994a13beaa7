import type { Effect } from '../core/effect.ts';
import type { Event } from '../core/event.ts';
import { derive } from '../core/ids.ts';
import { withdrawn } from '../core/say/desk.ts';
import type { Producer } from '../core/producer/state.ts';
import type { Instant } from '../core/time.ts';
import type { Keep } from './keep.ts';

/* What a chat leaves behind: when it moves to another producer, and when its people ask to be forgotten. */

/** A chat moved away: nobody is written to there any more, and who has no chat left is not reminded. */
export function withoutChat(producer: Producer, chat: string): Producer {
  const people = producer.people.map((person) => (person.channels.some((one) => one === chat) ? { ...person, channels: person.channels.filter((one) => one !== chat) } : person));
  const silent = new Set(people.filter((person) => person.channels.length === 0).map((person) => person.id));
  return { ...producer, people, timers: producer.timers.filter((timer) => !silent.has(timer.person)) };
}

/** The chat now belongs to the producer whose code was typed. What it was before goes when nobody reaches it and nothing
 *  was gathered in it; else it stays, with a note in its log, for staff and for the replay. */
export function leaveOld(event: Event, state: Producer, now: Instant, knowledge: string, keep: Keep): void {
  const id = keep.producers.ownerOfChannel(event.channel);
  if (id === undefined || id === state.id || !state.people.some((person) => person.channels.includes(event.channel))) return;
  const old = keep.producers.load(id);
  if (!old) return;
  const left = withoutChat(old, event.channel);
  const unreached = left.people.every((person) => person.channels.length === 0);
  if (unreached && [left.products, left.documents, left.questions].every((rows) => rows.length === 0)) {
    keep.producers.erase(id);
    return;
  }
  keep.producers.save(old, left);
  keep.log.noteLeft(id, event.channel, event.no, now, knowledge);
}

/** Erases the producer, and with it what its chats left behind elsewhere: a promise to forget covers that too. The last
 *  words to the person stay in the outbox until they are said. */
export function forget(before: Producer | undefined, event: Event, effects: readonly Effect[], now: Instant, keep: Keep): void {
  const chats = [event.channel, ...(before?.people.flatMap((person) => person.channels) ?? [])];
  if (before) keep.producers.erase(before.id);
  const others = keep.producers.leftBehind(chats).filter((id) => id !== before?.id);
  const hashes = others.flatMap((id) => keep.producers.load(id)?.documents.flatMap((document) => document.files.map((file) => file.hash)) ?? []);
  for (const id of others) keep.producers.erase(id);
  const files: Effect[] = hashes.length > 0 ? [{ type: 'forget-files', hashes, id: derive.effect(event.no, effects.length + 1), channel: event.channel }] : [];
  const waiting = keep.office.openHandovers().filter((one) => [before?.id, ...others].some((id) => id === one.producer));
  const notices = waiting.flatMap((one, i): Effect[] => (one.target ? [{ type: 'say', message: { text: withdrawn(one) }, tone: 'reminder', id: derive.aside(event.no, i + 1), channel: one.target }] : []));
  const last = [...effects, ...files, ...notices];
  keep.log.queue(last, null, now);
  keep.office.forget([...(before ? [before.id] : []), ...others], chats);
  keep.log.blank([...(before ? [before.id] : []), ...others], chats, event.no, now, last.map((effect) => effect.id));
}
