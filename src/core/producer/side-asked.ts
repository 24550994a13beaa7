import { paperTurnedTo, sideOfPaper } from '../answer/side-of-paper.ts';
import { refusalOf } from '../answer/refuse.ts';
import { bare } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import * as say from '../say/answers.ts';
import { fold } from '../text.ts';
import { dayOf } from '../time.ts';
import { IT, openPaper } from './about-it.ts';
import { beside } from './again.ts';
import { answers, remembers, spokenBefore } from './answers.ts';
import { currentDossier } from './dossier.ts';
import { ownWords } from './own-words.ts';
import { reckoned } from './reckoned.ts';
import { says, type Turn } from './turn.ts';

/** "Kiểm nghiệm mấy ngày có", then "bao nhiêu tiền", "còn giấy ATTP?": one side of a paper, of the one named, the one we are asking about, or the one they
 *  spoke of last. A paper turned to without a side is told of whole. Undefined for anything else. */
export function sideAsked(turn: Turn, said: string, { facts, slash, places, products }: Reading): Turn | undefined {
  if (slash || facts.statements.length + places.length > 0 || refusalOf(said) !== undefined) return undefined;
  const { world: { knowledge, now } } = turn;
  const text = besideOwn(turn, ownWords(turn, said), products);
  if (text === undefined) return undefined;
  const open = IT.test(bare(text)) ? openPaper(turn) : undefined;
  const earlier = spokenBefore(turn);
  const before = open ? knowledge.facts.get(open)?.topics[0] : earlier && ownWords(turn, earlier);
  const found = sideOfPaper({ text, before, on: dayOf(now) }, knowledge);
  if (found) return answers(turn, said, found);
  const paper = paperTurnedTo(text, knowledge);
  return paper && beside(reckoned(turn, says(remembers(turn, said), say.aboutPaper(paper.id, currentDossier(turn.state, turn.person, turn.world), knowledge)), 'paper'));
}

/** What is said beside a product of theirs; undefined where another one is named. */
function besideOwn({ state }: Turn, text: string, products: Reading['products']): string | undefined {
  if (!products.every(({ name }) => state.products.some((own) => fold(own.name) === fold(name)))) return undefined;
  return products.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}
