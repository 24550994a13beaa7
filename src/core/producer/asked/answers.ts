import { answer } from '../../answer/answer.ts';
import { PAPERS } from '../../answer/goods/papers-of-goods.ts';
import { CRITERION } from '../../answer/rubric/tell-line.ts';
import type { Answer, Answered } from '../../answer/outcome.ts';
import { sideAlone } from '../../answer/paper/side-alone.ts';
import { ownWords } from '../../answer/parts/left-open.ts';
import { soundsWrong } from '../../answer/refuse/refuse.ts';
import { phrased, type Phrased } from '../../answer/phrased.ts';
import type { Passage } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import * as kept from '../../say/talk.ts';
import { fold, words } from '../../text.ts';
import type { Thought } from '../../think.ts';
import { dayOf } from '../../time.ts';
import { again, beside } from '../again.ts';
import { askNext } from '../ask.ts';
import { factsOf, id } from '../facts.ts';
import { whetherTheirs } from '../goods/whether-theirs.ts';
import { composes } from '../model/compose.ts';
import type { Offer, Wish } from '../focus.ts';
import { leavesAside, onward } from '../onward.ts';
import { withoutKnown } from './known-already.ts';
import { sighedAsQuestion } from './small-talk.ts';
import { keepQuestion, thenAgain } from './questions.ts';
import { keepsTold, reckoned, type Rule } from './reckoned.ts';
import type { Purpose } from '../model/think.ts';
import { asIf, askedBefore, LEANS, remembers, remembersOnly } from '../spoken.ts';
import { asks, says, type Turn, withPerson } from '../turn.ts';

/** So sure a passage must be to go before a wish that the same words may also hold. */
export const VERY_SURE = 0.79;
/** A subject named without a question has to be found this surely. */
const NAMED = 0.97;
/** So many syllables are a subject by themselves; more tell something. */
export const SUBJECT = 3;
const LONGEST_SUBJECT = 9;

/** Wishes that are reckoned from their own dossier: a passage goes before them only when it fits all but perfectly. */
export const RECKONED: ReadonlySet<Wish> = new Set<Wish>(['when', 'where', 'first', 'missing', 'dossier', 'progress', 'products']);
/** What is said beside the names of their own products. */
export function withoutOwn({ state }: Turn, text: string): string {
  const own = new Set(state.products.flatMap(({ name }) => words(name)));
  return text.split(/\s+/).filter((word) => !own.has(fold(word))).join(' ');
}

/** Nothing else fitted and they ask: from the passages, by a choice of a few, or kept for a person. */
export function answered(turn: Turn, text: string): Turn {
  const found = ask(turn, text);
  switch (found.outcome) {
    case 'answered': return answers(turn, text, found);
    case 'refused': return beside(says(turn, found.text));
    case 'clarify': {
      const offered: readonly Offer[] = [
        ...found.near.map((one): Offer => ({ label: one.title, act: { type: 'passage', entry: one.id } })),
        { label: say.NONE_OF_THESE, act: { type: 'ask-person', text: text.slice(0, 500) } },
      ];
      return asks(remembers(turn, text), { question: say.whichOne(), about: { type: 'choice' }, offered });
    }
    case 'no-answer': {
      if (found.why === 'no-words' || found.why === 'other-language') return again(says(turn, found.text));
      const sighed = sighedAsQuestion(turn, text);
      if (sighed) return sighed;
      const asked = keepQuestion(turn, text, found.why === 'doubtful' && soundsWrong(text) ? { words: kept.keptDoubtful, near: found.near } : { near: found.near });
      return thenAgain(found.ifMeant ? says(asked, say.ifMeant(found.ifMeant, turn.world.knowledge)) : asked);
    }
    default: return found satisfies never;
  }
}

/** Told as the passages have it; or in the model's words, once it has found them. */
export function answers(turn: Turn, text: string, found: Answered): Turn {
  const asked = composes(turn, text, found);
  if (asked) return remembersAnswered(leavesAside(asked), text, found);
  const told = tells(remembersAnswered(turn, text, found), found);
  return whetherTheirs(told, text, found) ?? onward(told);
}

/** "Nộp online được không" has found its answer by itself; "mất bao lâu" never is a matter of its own. */
const remembersAnswered = (turn: Turn, text: string, { by, leans, sure }: Answered): Turn =>
  (by === 'knowledge' && !leans && sure >= VERY_SURE && sideAlone(text) === undefined && ownWords(text).length > 0 ? remembersOnly(turn, text) : remembers(turn, text, leans === true || ownWords(text).length === 0));

/** The model's words, when they are true to the passages; else the passages. `turn` is of the question as it was asked, with nobody to
 *  ask any more. */
export function composed(turn: Turn, { heard: { text }, leansOn }: Purpose & { type: 'compose' }, thought: Thought): Turn {
  const then: Turn = { ...turn, person: asIf(turn.person, leansOn) };
  const found = ask(then, text);
  if (found.outcome !== 'answered') return answered(then, text);
  return onward(tells(turn, found, phrased(thought, found, text, turn.world.knowledge)));
}

/** The passage somebody picked. */
export function passagePicked(turn: Turn, entry: string): Turn {
  const passage = turn.world.knowledge.passages.find(({ id }) => id === entry);
  return askNext(passage ? tells(turn, { text: say.passage(passage, turn.world.knowledge), sources: [{ entry: passage.id, passage }] }) : turn);
}

/** "mẫu câu chuyện sản phẩm": a subject without a question, when a passage surely is about it. Undefined for anything else. */
export function named(turn: Turn, text: string): Turn | undefined {
  const said = words(text).length;
  if (said < SUBJECT || said > LONGEST_SUBJECT) return undefined;
  const found = ask(withPerson(turn, { asked: { text: '', at: 0 } }), text);
  return found.outcome === 'answered' && found.by === 'knowledge' && found.sure >= NAMED ? answers(turn, text, found) : undefined;
}

/** What the rules and the passages say to these words, leaning on what was asked before. */
export function ask(turn: Turn, text: string): Answer {
  const { state, person, world } = turn;
  const set = factsOf(state, person.product).get(id('set'));
  return answer({ text, before: askedBefore(turn), told: toldBefore(turn), about: state.products.find((one) => one.id === person.product)?.name, ...(typeof set === 'number' ? { set } : {}), on: dayOf(world.now) }, world.knowledge);
}

/** The passage that answered what they spoke of last. */
export function toldBefore({ person: { asked, told }, world: { knowledge, now } }: Turn): Passage | undefined {
  const last = told?.at(-1);
  return asked && last && last.at >= asked.at && now - last.at < LEANS ? knowledge.passages.find(({ id }) => id === last.entries[0]) : undefined;
}

/** Whatever was asked before. */
export function askByItself(turn: Turn, text: string) {
  const { asked: _before, ...person } = turn.person;
  return ask({ ...turn, person }, text);
}

/** Says an answer, in the model's words where it has any, and keeps what it rested on. */
export function tells(turn: Turn, found: Pick<Answered, 'text' | 'sources'>, words?: Phrased): Turn {
  const passages = words?.passages ?? found.sources.flatMap(({ passage }) => passage ?? []);
  const entries = [...new Set(passages.map(({ id }) => id))];
  const said = says(turn, ...(words?.text ?? withoutKnown(turn, found.text)).split('\n\n'));
  if (entries.length === 0) return reckoned(turn, said, ruleTold(found.sources));
  return keepsTold(said, { entries, at: turn.world.now, knowledge: turn.world.knowledge.version, ...(words ? { model: words.model } : {}) });
}

const ruleTold = (sources: Answered['sources']): Rule => (sources.some(({ entry }) => entry === 'deadlines') ? 'when' : sources.some(({ entry }) => entry.startsWith(CRITERION)) ? 'criterion' : sources.some(({ entry }) => entry.startsWith(PAPERS)) ? 'paper' : 'set');
