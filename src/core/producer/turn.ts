import type { Deed, Effect } from '../effect.ts';
import { isEqual } from '../equal.ts';
import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import type { ChannelId } from '../ids.ts';
import type { Message } from '../message.ts';
import { addressed } from '../say/address.ts';
import type { About, Focus, Offer } from './focus.ts';
import { fitToScreen } from './pages.ts';
import type { Person, Producer } from './state.ts';
import type { Step, World } from './step.ts';
import type { Purpose } from './model/think.ts';
import type { Task } from '../think.ts';

export type Asked = { readonly question: string; readonly about: About; readonly offered: readonly Offer[]; readonly before?: AskedBefore; readonly misses?: number; readonly beside?: true; readonly reopened?: true };
type AskedBefore = Extract<Focus, { type: 'asking' }>['before'];

/** One event being answered: what we know now, what is said so far, and the one question that ends it. */
export type Turn = {
  readonly state: Producer;
  readonly person: Person;
  readonly event: Event;
  readonly world: World;
  /** What is said before any answer, and is none. */
  readonly greeting?: string;
  /** Paragraphs of the answer. */
  readonly lines: readonly string[];
  readonly asked?: Asked;
  readonly tone: 'reply' | 'reminder';
  readonly deeds: readonly (Deed & { readonly to?: ChannelId })[];
  /** What the model is asked after this turn. */
  readonly thinks?: { readonly task: Task; readonly purpose: Purpose };
  /** What is written down in this turn was read by a model. */
  readonly interprets?: true;
  /** Words said before the consent, to be heard now. */
  readonly rehear?: readonly string[];
  /** Everything kept of this producer goes when the turn closes. */
  readonly erases?: boolean;
};

export const open = (state: Producer, person: Person, event: Event, world: World): Turn => ({
  state, person, event, world, lines: [], tone: 'reply', deeds: [],
});

export const says = (turn: Turn, ...lines: readonly (string | undefined)[]): Turn => ({
  ...turn,
  lines: [...turn.lines, ...lines.filter((line): line is string => line !== undefined && line !== '')],
});

/** The one question of this turn. A later one replaces an earlier one: never two questions at once. */
export const asks = (turn: Turn, asked: Asked): Turn => ({ ...turn, asked });

export const does = (turn: Turn, deed: Deed, to?: ChannelId): Turn => ({ ...turn, deeds: [...turn.deeds, to ? { ...deed, to } : deed] });

export const withState = (turn: Turn, change: Partial<Producer>): Turn => ({ ...turn, state: { ...turn.state, ...change } });

export const withPerson = (turn: Turn, change: Partial<Person>): Turn => ({ ...turn, person: { ...turn.person, ...change } });

/** Who said it, when, and in which message. */
export const saidIn = (turn: Turn, how: 'picked' | 'said') =>
  ({ by: turn.person.id, at: turn.world.now, how: turn.interprets ? 'interpreted' as const : how, message: turn.event.message });

/** Forgets what the conversation was waiting for. */
export const idle = (turn: Turn): Turn => withPerson(turn, { focus: { type: 'idle' } });

/** Puts the turn together: one message, cut to a phone screen, the rest kept for "xem tiếp"; and the new state. */
export function close(turn: Turn): Step {
  const { event, asked } = turn;
  const lines = turn.greeting === undefined ? turn.lines : [turn.greeting, ...turn.lines];
  const pages = fitToScreen(lines, asked?.question);
  const more = pages.rest.length > 0;
  const person: Person = {
    ...turn.person,
    unread: more ? pages.rest : lines.length > 0 || asked ? [] : turn.person.unread,
    focus: besides(turn, asked ? focusOf(asked, event) : turn.person.focus),
    ...(turn.thinks ? { thinking: [...(turn.person.thinking ?? []), { effect: derive.effect(event.no, 1), at: event.at, purpose: turn.thinks.purpose }] } : {}),
  };
  const offered = person.focus.type === 'asking' && asked ? person.focus.offered : [];
  const choices = offered.map((offer, i) => ({ id: `${event.no}:${i + 1}`, label: offer.label }));
  const name = person.name ?? event.name;
  const text = addressed(pages.first, name);
  const message: Message = choices.length > 0 ? { text, choices: choices.map((choice) => ({ ...choice, label: addressed(choice.label, name) })) } : { text };
  const said: Turn['deeds'] = text ? [...turn.deeds, { type: 'say', message, tone: turn.tone }] : turn.deeds;
  const deeds: Turn['deeds'] = turn.thinks ? [{ type: 'think', task: turn.thinks.task }, ...said] : said;
  const effects: Effect[] = deeds.map(({ to, ...deed }, i) => ({ ...deed, id: derive.effect(event.no, i + 1), channel: to ?? event.channel }));
  const people = turn.state.people.map((one) => (one.id === person.id ? person : one));
  return { state: turn.erases ? 'erased' : { ...turn.state, people }, effects };
}

/** A question that stays open while we say something else, or comes back after it: see `Focus`. */
function besides({ lines, state, person }: Turn, focus: Focus): Focus {
  const before = state.people.find(({ id }) => id === person.id)?.focus;
  if (focus.type !== 'asking' || lines.length === 0 || before?.type !== 'asking' || focus.aside) return focus;
  const stays = isEqual(before.about, focus.about) && isEqual(before.offered[0], focus.offered[0]);
  return stays || (focus.about.type === 'fact' && isUnanswered(before.about, state)) ? { ...focus, aside: 'answered' } : focus;
}

/** What we said is no answer's echo: they left the question before aside, or sent something. */
const isUnanswered = (about: About, { facts, documents }: Producer): boolean =>
  about.type === 'fact' ? !facts.some(({ fact, value }) => fact === about.fact && value !== undefined) && !documents.some(({ item }) => item === about.fact) : about.type !== 'consent' && about.type !== 'guide';

const focusOf = (asked: Asked, event: Event): Focus => ({
  type: 'asking',
  about: asked.about,
  offered: asked.offered,
  no: event.no,
  at: event.at,
  misses: asked.misses ?? 0,
  ...(asked.beside ? { beside: true as const } : {}),
  ...(asked.reopened ? { reopened: true as const } : {}),
  ...(asked.before ? { before: asked.before } : {}),
});
