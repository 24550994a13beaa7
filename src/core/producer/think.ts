import type { Event } from '../event.ts';
import type { DocumentId, EffectId } from '../ids.ts';
import type { Task, Thought } from '../think.ts';
import type { Instant } from '../time.ts';
import type { Person, Producer } from './state.ts';
import type { Step, World } from './step.ts';
import { close, open, type Turn } from './turn.ts';

/** What an answer of the model will be for. Small: it stands in a row until the answer comes. */
export type Purpose = { readonly type: 'transcribe'; readonly document: DocumentId };

/** What a model was asked. The effect tells its answer from that of an older question. */
export type Thinking = { readonly effect: EffectId; readonly at: Instant; readonly purpose: Purpose };

/** Whether the model can be asked in this turn. Where it cannot, the rules' answer is the answer. */
export const canThink = (turn: Turn): boolean => turn.event.model === true;

/** Asks the model after what is said in this turn; a later one replaces an earlier one. Without a model: nothing. */
export const thinks = (turn: Turn, task: Task, purpose: Purpose): Turn => (canThink(turn) ? { ...turn, thinks: { task, purpose } } : turn);

/** The model's answer. One that nobody waits for any more changes nothing: newer words came, or the paper was taken back. */
export function thought(state: Producer, event: Event & { type: 'thought' }, world: World): Step {
  const person = state.people.find((one) => one.thinking?.some((asked) => asked.effect === event.effect));
  const asked = person?.thinking?.find((one) => one.effect === event.effect);
  if (!person || !asked) return { state, effects: [] };
  const turn = open(state, without(person, (one) => one.effect === event.effect), event, world);
  if (person.ledUntil !== undefined && person.ledUntil > world.now) return close(turn);
  return close(use(turn, asked.purpose, event.thought));
}

function use(turn: Turn, purpose: Purpose, _thought: Thought): Turn {
  switch (purpose.type) {
    case 'transcribe': return turn;
    default: return purpose.type satisfies never;
  }
}

/** Newer words: what the model was asked about older ones is not waited for. A picture is read all the same. */
export const newerWords = (person: Person): Person => without(person, (one) => one.purpose.type !== 'transcribe');

function without(person: Person, over: (one: Thinking) => boolean): Person {
  const { thinking, ...rest } = person;
  const left = thinking?.filter((one) => !over(one)) ?? [];
  return left.length > 0 ? { ...rest, thinking: left } : rest;
}
