import type { MessageId } from '../ids.ts';
import { pick } from '../read/pick.ts';
import * as say from '../say/talk.ts';
import { act } from './act.ts';
import { askNext, offersFor } from './ask.ts';
import { consenting } from './consent/consent.ts';
import { withdraw } from './facts.ts';
import { hear } from './hear.ts';
import { does, says, type Turn } from './turn.ts';
import { offersBefore } from './score/scoring.ts';

/** They changed a message: what was read from it is withdrawn and the new words are read in its place. */
export function editedText(turn: Turn, target: MessageId, text: string): Turn {
  const { state, facts, documents, questions, faces, promises } = withdraw(turn.state, target);
  const rewritten: Turn = { ...takesBack(turn, state), state, person: state.people.find((one) => one.id === turn.person.id) ? keepFocus(turn, state) : turn.person, event: { ...turn.event, message: target } };
  if (!turn.person.consent) return consenting(turn, text);
  const [only, ...others] = facts;
  const definition = only && others.length === 0 ? turn.world.knowledge.facts.get(only.fact) : undefined;
  const offer = pick(text, definition ? offersFor(definition, only?.product) : only && others.length === 0 ? offersBefore(turn, only) : []);
  if (offer) return act(rewritten, offer.act, { corrects: true });
  return hear(facts.length + documents + questions + faces + promises > 0 ? says(rewritten, say.readAnew()) : rewritten, text);
}

/** They took a message back: what was read from it goes too. */
export function recalled(turn: Turn, target: MessageId): Turn {
  const { state, facts, documents, questions, faces, promises } = withdraw(turn.state, target);
  if (facts.length + documents + questions + faces + promises === 0) return turn;
  return askNext(says({ ...takesBack(turn, state), state, person: keepFocus(turn, state) }, say.takenBack()));
}

/** Whoever was asked to answer hears that it is not needed any more. */
const takesBack = (turn: Turn, after: Turn['state']): Turn =>
  after.questions.filter((one) => one.shown && one.state === 'withdrawn' && turn.state.questions.find((before) => before.id === one.id)?.state === 'waiting')
    .reduce((now, one) => does(now, { type: 'settle', question: one.id, how: 'withdrawn' }), turn);

/** The person as the withdrawal left them, with this turn's focus. */
function keepFocus(turn: Turn, state: Turn['state']): Turn['person'] {
  const left = state.people.find((one) => one.id === turn.person.id);
  if (!left || left.product === turn.person.product) return turn.person;
  const { product: _gone, ...rest } = turn.person;
  return left.product ? { ...rest, product: left.product } : rest;
}
