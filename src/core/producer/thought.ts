import type { Event } from '../event.ts';
import type { Thought } from '../think.ts';
import { photoRead } from './label-photo.ts';
import type { Producer } from './state.ts';
import type { Step, World } from './step.ts';
import { without, type Purpose } from './think.ts';
import { close, open, type Turn } from './turn.ts';

/** The model's answer. One that nobody waits for any more changes nothing: newer words came, or the paper was taken back. */
export function thought(state: Producer, event: Event & { type: 'thought' }, world: World): Step {
  const person = state.people.find((one) => one.thinking?.some((asked) => asked.effect === event.effect));
  const asked = person?.thinking?.find((one) => one.effect === event.effect);
  if (!person || !asked) return { state, effects: [] };
  const turn = open(state, without(person, (one) => one.effect === event.effect), event, world);
  if (person.ledUntil !== undefined && person.ledUntil > world.now) return close(turn);
  return close(use(turn, asked.purpose, event.thought));
}

function use(turn: Turn, purpose: Purpose, thought: Thought): Turn {
  switch (purpose.type) {
    case 'transcribe': {
      const document = turn.state.documents.find((one) => one.id === purpose.document);
      return document ? photoRead(turn, document, thought) : turn;
    }
    default: return purpose.type satisfies never;
  }
}
