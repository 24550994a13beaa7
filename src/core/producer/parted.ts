import { withPerson, type Turn } from './turn.ts';

/** Their question stays open; an "ok" after goodbye is no answer to it. */
export const parted = (turn: Turn): Turn => (turn.person.focus.type === 'asking' ? withPerson(turn, { focus: { ...turn.person.focus, aside: 'parted' } }) : turn);
