import type { Event, Happening } from '../../src/core/event.ts';
import type { ChannelId, EffectId, EventId, PersonId } from '../../src/core/ids.ts';
import type { Person, Producer } from '../../src/core/producer/state.ts';
import { step, type Step } from '../../src/core/producer/step.ts';
import type { Task, Thought } from '../../src/core/think.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';

export const MINE = 'zalo/dm:a' as ChannelId;
export const COLLEAGUES = 'zalo/dm:b' as ChannelId;

export type Asked = { readonly effect: EffectId; readonly task: Task; readonly channel: ChannelId };

/** A producer of two people and a machine with a model, without storage. */
export function talkWithModel({ model = true, desk = false } = {}) {
  let state: Producer | undefined;
  let no = 0;
  let now = NOW;
  const events: { event: Event; now: number }[] = [];
  const asked: Asked[] = [];
  function take(event: Omit<Event, 'no' | 'luck'>, wait = 10_000): Step & { before: Producer | undefined; event: Event } {
    no += 1;
    now += wait;
    const whole = { ...event, no, at: now, luck: no.toString(16).padStart(16, '0'), ...(model ? { model: true } : {}), ...(desk ? { desk: true } : {}) } as Event;
    events.push({ event: whole, now });
    const before = state;
    const done = step(state, whole, { knowledge, now });
    state = done.state === 'erased' ? undefined : done.state;
    for (const effect of done.effects) if (effect.type === 'think') asked.push({ effect: effect.id, task: effect.task, channel: effect.channel });
    return { ...done, before, event: whole };
  }
  return {
    events, asked,
    state: () => state,
    me: () => state!.people.find((one) => one.channels.includes(MINE))!,
    do: (what: Happening, channel: ChannelId = MINE, wait?: number) => take(incoming(what, { channel, message: `m${no + 1}`, at: now, name: channel === MINE ? 'Lan' : 'Bình' }), wait),
    say(text: string, channel?: ChannelId) { return this.do({ type: 'said', text }, channel); },
    think: (effect: EffectId, thought: Thought, channel: ChannelId = MINE) => take({ type: 'thought', effect, thought, id: `thought:${effect}` as EventId, at: now, channel } as Omit<Event, 'no' | 'luck'>, 1000),
    /** A colleague who has agreed. */
    join() {
      const colleague: Person = { id: 'N99' as PersonId, name: 'Bình', channels: [COLLEAGUES], consent: { at: NOW, wording: 1 }, focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: NOW };
      state = { ...state!, people: [...state!.people, colleague] };
    },
  };
}

export function begun(options?: { model?: boolean; desk?: boolean }) {
  const one = talkWithModel(options);
  for (const text of ['chào', 'đồng ý', 'em làm bánh gai']) one.say(text);
  return one;
}

export const spoken = ({ effects }: Step): string => effects.flatMap((effect) => (effect.type === 'say' ? [effect.message.text] : [])).join('\n');
export const chosen = (choice: string): Thought => ({ type: 'understood', choice });
