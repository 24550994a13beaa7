import type { Event } from '../../event.ts';
import { linkCodeIn } from '../../read/code.ts';
import { wishesIn } from '../../read/wishes.ts';
import type { Person, Producer } from '../state.ts';
import type { Step, World } from '../step.ts';

/** How long the bot keeps quiet in a chat after somebody of the office wrote there by hand. */
const LEADS = 2 * 60 * 60_000;

/** Somebody of the office took the conversation over: the bot is quiet while they lead; `woke` puts reminders off. */
export function takenOver(state: Producer, person: Person, world: World): Step {
  const led: Person = { ...person, ledUntil: world.now + LEADS };
  return { state: { ...state, people: state.people.map((one) => (one === person ? led : one)) }, effects: [] };
}

/** Whether what was said is for the person who leads. A command, a link code or a button is meant for the bot, and so is
 *  "tiếp"; with it the bot is back. */
export function isForOffice(person: Person, event: Event, world: World): boolean {
  if (person.ledUntil === undefined || person.ledUntil <= world.now || event.type === 'picked') return false;
  if (event.type !== 'said') return true;
  return !event.text.trim().startsWith('/') && linkCodeIn(event.text) === undefined && !wishesIn(event.text).includes('more');
}
