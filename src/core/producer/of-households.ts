import type { Reading } from '../read/reading.ts';
import { somebodyIn } from '../read/somebody.ts';
import { fold } from '../text.ts';
import * as say from '../say/talk.ts';
import { again } from './again.ts';
import { says, type Turn, withState } from './turn.ts';

/** "Hộ bà Tám làm mắm, hộ ông Sáu làm chiếu": what is kept is of one producer. The first is heard, what is told of the others is noted in their words
 *  and never taken for the first one's; also later, when one of the others is named again. */
export function ofHouseholds(turn: Turn, text: string, { question, wishes }: Reading, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const isOther = (name: string): boolean => isNoted(turn, say.OTHER_HOUSEHOLD, name);
  const told = somebodyIn(text).filter(({ household, name }) => household || isOther(name));
  if (question || wishes.length > 0 || told.length === 0) return undefined;
  const pieces = told.map((one, i) => ({ ...one, text: text.normalize('NFC').slice(i === 0 ? 0 : one.at, told[i + 1]?.at).replace(/[\s,.;]+$|(?:,|\s)+(?:còn|con|và|va)\s*$/gu, '') }));
  const first = pieces.find(({ name }) => !isOther(name));
  const others = pieces.filter(({ name }) => isOther(name) || (first !== undefined && fold(name) !== fold(first.name)));
  if (others.length === 0) return undefined;
  const own = first && !isNoted(turn, say.OWN_HOUSEHOLD, first.name) ? [`${say.OWN_HOUSEHOLD} ${first.name}`] : [];
  const notes = [...own, ...others.map((one) => `${say.OTHER_HOUSEHOLD} ${one.text}`)].map((note) => ({ text: note, at: turn.world.now }));
  const kept = says(withState(turn, { notes: [...(turn.state.notes ?? []), ...notes] }), say.severalHouseholds(first?.name, [...new Set(others.map(({ name }) => name))]));
  return first ? hears(kept, pieces.filter(({ name }) => fold(name) === fold(first.name)).map((one) => one.text).join('. ')) : again(kept);
}

const isNoted = ({ state }: Turn, kind: string, name: string): boolean => state.notes?.some((note) => note.text.startsWith(kind) && ` ${fold(note.text)} `.includes(` ${fold(name)} `)) ?? false;

/** Whose household this chat is of, where several were told of. */
export const isOwnHousehold = (turn: Turn, name: string): boolean => isNoted(turn, say.OWN_HOUSEHOLD, name);
