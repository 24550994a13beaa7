import { refusalOf, type Refusal } from '../answer/refuse.ts';
import type { Reading } from '../read/reading.ts';
import { words } from '../text.ts';
import { beside } from './again.ts';
import { ask } from './answers.ts';
import { says, type Turn } from './turn.ts';

const LONGEST_REFUSED = 60;
/** So few words tell of oneself hardly more than what they want. */
const SHORT_REQUEST = 30;
/** Whoever asks for these tells nothing of themselves beside it. */
const NEVER_TELLS = new Set<Refusal>(['others', 'orders']);

/** What we refuse is heard before anything else is read into the words. A long message that tells of oneself is a dossier, whatever words stand in it. */
export function refusedFirst(turn: Turn, text: string, { facts, slash }: Reading): Turn | undefined {
  const { focus } = turn.person;
  if (slash || (focus.type === 'asking' && focus.about.type === 'consent')) return undefined;
  const said = words(text).length;
  const refusal = said <= LONGEST_REFUSED ? refusalOf(text) : undefined;
  if (refusal === undefined || (facts.statements.length > (said <= SHORT_REQUEST ? 1 : 0) && !NEVER_TELLS.has(refusal))) return undefined;
  return beside(says(turn, ask(turn, text).text));
}
