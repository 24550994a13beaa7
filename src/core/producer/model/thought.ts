import type { Event } from '../../event.ts';
import type { Thought } from '../../think.ts';
import { photoRead } from '../label/photo.ts';
import type { Producer } from '../state.ts';
import type { Step, World } from '../step.ts';
import { read } from '../../read/reading.ts';
import { composed } from '../asked/answers.ts';
import { hear } from '../hear.ts';
import { rearm } from '../clock/remind.ts';
import { without, type Purpose } from './think.ts';
import { close, open, type Turn } from '../turn.ts';
import { rewritten } from '../asked/follow-up.ts';
import { understood } from '../asked/wonder.ts';

/** The model's answer. One that nobody waits for any more changes nothing: newer words came, or the paper was taken back. */
export function thought(state: Producer, event: Event & { type: 'thought' }, world: World): Step {
  const person = state.people.find((one) => one.thinking?.some((asked) => asked.effect === event.effect));
  const asked = person?.thinking?.find((one) => one.effect === event.effect);
  if (!person || !asked || !person.channels.includes(event.channel)) return { state, effects: [] };
  const turn = open(state, without(person, (one) => one.effect === event.effect), event, world);
  if (person.ledUntil !== undefined && person.ledUntil > world.now) return close(turn);
  const done = close(use(turn, asked.purpose, event.thought));
  if (done.state === 'erased' || asked.purpose.type === 'transcribe') return done;
  return rearm({ state: done.state, effects: done.effects }, done.state.people.find(({ id }) => id === person.id) ?? person, event, world);
}

function use(turn: Turn, purpose: Purpose, thought: Thought): Turn {
  switch (purpose.type) {
    case 'transcribe': {
      const document = turn.state.documents.find((one) => one.id === purpose.document);
      return document ? photoRead(turn, document, thought) : turn;
    }
    case 'understand': case 'rewrite': case 'compose': return heardAgain(turn, purpose, thought);
    default: return purpose satisfies never;
  }
}

/** The words as if they had just been said, with what the model makes of them; without that, as they end where there is no model.
 *  What is written down stands in the message they stood in: taken back or changed, it goes too. */
function heardAgain(turn: Turn, purpose: Purpose & { type: 'understand' | 'rewrite' | 'compose' }, thought: Thought): Turn {
  if (turn.event.type !== 'thought') return turn;
  const { type, heard: { text, message } } = purpose;
  const { effect: _effect, thought: _thought, ...event } = turn.event;
  const said: Turn = { ...turn, event: { ...event, type: 'said', text, ...(message ? { message } : {}) } };
  const { model: _model, ...bare } = said.event;
  if (purpose.type === 'compose') return composed({ ...said, event: bare }, purpose, thought);
  const ending = () => hear({ ...said, event: bare }, text);
  const interpreted: Turn = { ...said, interprets: true };
  return type === 'rewrite' ? rewritten(interpreted, text, thought, ending) : understood(interpreted, text, read(text, turn.world.knowledge, turn.world.now), thought, ending);
}
