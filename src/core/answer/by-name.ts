import type { Knowledge, Passage } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import type { Day } from '../time.ts';
import { sourcesOf, type Answered } from './outcome.ts';
import { bindsAll } from './parts/beside.ts';

/** The passage of that name, where it is so for everybody on that day. */
export function passageNamed(entry: string | undefined, on: Day, knowledge: Knowledge): Passage | undefined {
  const passage = knowledge.passages.find(({ id }) => id === entry);
  return passage && bindsAll(passage, on, knowledge) ? passage : undefined;
}

/** Told as it stands, since it is surely what was asked for. */
export function toldByName(entry: string | undefined, on: Day, knowledge: Knowledge): Answered | undefined {
  const passage = passageNamed(entry, on, knowledge);
  return passage && { outcome: 'answered', by: 'knowledge', sure: 1, near: [], text: say.passage(passage, knowledge), sources: sourcesOf(passage) };
}
