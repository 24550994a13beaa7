import { pick } from '../read/pick.ts';
import * as say from '../say/hello.ts';
import { askNext } from './ask.ts';
import type { About, Offer } from './focus.ts';
import { addressOf } from '../say/address.ts';
import { asks, idle, says, type Turn, withPerson } from './turn.ts';

/** Raised when the wording of what we keep changes; people are then asked again. */
export const CONSENT_WORDING = 1;

const OFFERED: readonly Offer[] = [
  { label: say.AGREE, act: { type: 'consent', given: true } },
  { label: say.DECLINE, act: { type: 'consent', given: false } },
];

const HEARD = 5;
const LONGEST = 500;

/** Before somebody has agreed we keep nothing of what they tell us but the words themselves, so that nobody must repeat
 *  them afterwards. Silence is no consent (Luật 91/2025/QH15, Điều 9). */
export function consenting(turn: Turn, text: string): Turn {
  const { focus } = turn.person;
  const asked = focus.type === 'asking' && focus.about.type === 'consent' ? focus.about : undefined;
  const chosen = asked && pick(text, OFFERED);
  if (chosen?.act.type === 'consent') return chosen.act.given ? agreed(turn) : declined(turn);
  const heard = [...(asked?.heard ?? []), text.slice(0, LONGEST)].slice(-HEARD);
  const about: About = { type: 'consent', heard };
  const { knowledge } = turn.world;
  const told = asked ? says(turn, say.consentFirst()) : says(turn, say.hello(turn.event.name, addressOf(turn.event.name), knowledge.office), say.whatWeKeep(knowledge));
  return asks(told, { question: say.doYouAgree(), about, offered: OFFERED });
}

/** Asks a newcomer whom a colleague let in. */
export const asksConsent = (turn: Turn): Turn =>
  asks(says(turn, say.whatWeKeep(turn.world.knowledge)), { question: say.doYouAgree(), about: { type: 'consent', heard: [] }, offered: OFFERED });

/** They agreed: what they said meanwhile is to be heard now, by whoever runs the turn. */
export function agreed(turn: Turn): Turn {
  const { focus } = turn.person;
  const heard = focus.type === 'asking' && focus.about.type === 'consent' ? focus.about.heard : [];
  const name = turn.event.name ?? turn.person.name;
  const consented = withPerson(idle(turn), { consent: { at: turn.world.now, wording: CONSENT_WORDING }, ...(name ? { name } : {}) });
  const thanked = says(consented, say.thanksForConsent());
  const worth = heard.filter((text) => !say.isMereGreeting(text));
  if (worth.length === 0) return askNext(thanked);
  return { ...thanked, rehear: worth };
}

export const declined = (turn: Turn): Turn => ({ ...says(idle(turn), say.declined()), erases: true });
