import type { Deed, Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import { derive, type ChannelId, type ProducerId } from '../ids.ts';
import type { Change } from './change.ts';
import type { Member } from './roles.ts';

/** `owner`: whose the words of the effects are; they go when that producer asks to be forgotten. */
export type Done = { readonly changes: readonly Change[]; readonly effects: readonly Effect[]; readonly owner?: ProducerId; /** Words to many, each with whose they are. */ readonly sends?: readonly { readonly effect: Effect; readonly owner: ProducerId }[] };

export const audit = (me: Member, what: string, more: { about?: string; before?: string; after?: string } = {}): Change => ({ type: 'audit', entry: { who: me.channel, what, ...more } });

/** A reply where the order was given, and what is to be written. */
export const told = (event: Event, text: string, ...changes: readonly Change[]): Done => ({ changes, effects: effectsOf(event, [{ type: 'say', message: { text }, tone: 'reply' }]) });

/** Deeds as effects of this event, beside those of the producer machine. */
export const effectsOf = (event: Event, deeds: readonly (Deed & { readonly to?: ChannelId })[]): Effect[] =>
  deeds.map(({ to, ...deed }, i) => ({ ...deed, id: derive.aside(event.no, i + 1), channel: to ?? event.channel }));
