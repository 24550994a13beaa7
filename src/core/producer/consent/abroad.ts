import { bare } from '../../read/plain.ts';
import * as say from '../../say/abroad.ts';
import { again } from '../again.ts';
import { asks, idle, says, type Turn, withPerson } from '../turn.ts';
import { WORDING } from './wording.ts';

const SEND = /^(?:em |toi |minh |chi |anh )?(?:dong y|cho phep|cho) gui(?: di)?$/;
const KEEP = /^(?:em |toi |minh |chi |anh )?(?:khong|dung|thoi khong|khong dong y|ngung) gui(?: di)?(?: nua)?$/;

/** Somebody changes their mind about sending, at any time and in a few words of their own. Only where there is a reader abroad. */
export function abroadSaid(turn: Turn, text: string): Turn | undefined {
  if (turn.world.knowledge.office.abroad === undefined || turn.person.focus.type === 'asking' && turn.person.focus.about.type === 'consent') return undefined;
  const said = bare(text);
  return SEND.test(said) ? again(decided(turn, true)) : KEEP.test(said) ? again(decided(turn, false)) : undefined;
}

/** Their yes or no to sending, whatever else they agreed to. */
export function decided(turn: Turn, sends: boolean): Turn {
  const { consent, focus } = turn.person;
  const free = focus.type === 'asking' && focus.offered.some(({ act }) => act.type === 'send') ? idle(turn) : turn;
  return says(withPerson(free, { consent: { at: consent?.at ?? turn.world.now, wording: sends ? WORDING.sent : WORDING.notSent } }), sends ? say.willSend() : say.willNotSend());
}

/** Who agreed before words could go abroad is asked once, in the place of the next question of the list; that comes after it.
 *  Whatever they say then, they are not asked again: silence is no consent. */
export function asksAbroad(turn: Turn): Turn {
  const { person, world: { knowledge: { office } }, asked } = turn;
  if (!office.abroad || turn.erases || person.consent?.wording !== WORDING.kept) return turn;
  if (asked ? asked.about.type !== 'fact' : person.focus.type !== 'idle') return turn;
  const told = says(withPerson(turn, { consent: { ...person.consent, wording: WORDING.notSent } }), say.newReader(office.abroad));
  return asks(told, {
    question: say.doYouAgreeToSend(), about: { type: 'choice' },
    offered: [{ label: say.SEND, act: { type: 'send', sends: true } }, { label: say.DO_NOT_SEND, act: { type: 'send', sends: false } }],
  });
}
