import { leansByWords } from '../../answer/lean/leans.ts';
import type { Answer } from '../../answer/outcome.ts';
import { asksTheSame } from '../../answer/lean/rewritten.ts';
import { discreet } from '../../hand-over.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/understood.ts';
import { words } from '../../text.ts';
import type { Task, Thought } from '../../think.ts';
import { again } from '../again.ts';
import { answered, ask } from './answers.ts';
import { LEANS } from '../spoken.ts';
import { canThink, heardIn, thinks } from '../model/think.ts';
import { says, type Turn } from '../turn.ts';

/* "còn rượu thì sao?", "cái đó làm ở đâu": a question that stands on what was said before it. Where the passages cannot answer
 * it as it is, the model may write it out, and the question written out is answered like any other. */

const LONGEST = 12;
const ALWAYS_SHORT = 6;
/** What the rules find to a leaning question is often about something else, unless it fits like this. */
const ALL_BUT_PERFECT = 0.99;

/** Whether words lean on what was asked before them: by what they say ("còn rượu thì sao"), or because they are few. */
export const leans = (text: string, afterAnother: boolean): boolean =>
  words(text).length <= LONGEST && (leansByWords(text) || (afterAnother && words(text).length < ALWAYS_SHORT));

/** Nothing is gained by writing it out. */
export const isPlain = (answer: Answer): boolean => isSettled(answer) || (answer.outcome === 'answered' && answer.sure >= ALL_BUT_PERFECT);

/** A question that leans on another by its own words is written out first, where the model can be asked; what the rules would say to
 *  it as it stands is the second best. */
export function followsUp(turn: Turn, text: string, { question, wishes, facts, slash }: Reading): Turn | undefined {
  if (!canThink(turn) || turn.lines.length > 0 || !question || slash || wishes.length + facts.asked.length + facts.statements.length > 0) return undefined;
  return leans(text, false) && !isPlain(ask(turn, text)) ? writesOut(turn, text) : undefined;
}

/** One that has no answer as it stands, and is short and comes after another. */
export function mayFollowUp(turn: Turn, text: string): Turn | undefined {
  const { person: { asked }, world } = turn;
  return leans(text, asked !== undefined && world.now - asked.at < LEANS) ? writesOut(turn, text) : undefined;
}

const OPEN: ReadonlySet<string> = new Set(['not-covered', 'unlike-ours']);
/** Refused, or plainly no business of ours: no model changes that. */
export const isSettled = (answer: Answer): boolean => answer.outcome === 'refused' || (answer.outcome === 'no-answer' && !OPEN.has(answer.why));

function writesOut(turn: Turn, text: string): Turn | undefined {
  const before = saidBefore(turn);
  return before.length > 0 ? thinks(turn, { task: 'rewrite', text: discreet(text, turn.person.name), before }, { type: 'rewrite', heard: heardIn(turn, text) }) : undefined;
}

type Before = Extract<Task, { task: 'rewrite' }>['before'];

/** What was said before, no more than is needed: what they asked last in this talk, and what we are asking. Nobody's name, no number
 *  of theirs. */
function saidBefore(turn: Turn): Before {
  const { person: { asked, name }, world } = turn;
  const open = openQuestion(turn);
  return [
    ...(asked && world.now - asked.at < LEANS ? [{ by: 'person' as const, text: discreet(asked.text, name) }] : []),
    ...(open ? [{ by: 'bot' as const, text: open }] : []),
  ];
}

/** What is being asked, as it would be asked again. */
export const openQuestion = (turn: Turn): string | undefined => (turn.person.focus.type === 'asking' ? again({ ...turn, lines: [] }).asked?.question : undefined);

/** The question as the model wrote it out, when it asks only of what was said and has an answer; else `ending`, as without a model.
 *  What is kept for a person are always the asker's own words. */
export function rewritten(turn: Turn, text: string, thought: Thought, ending: () => Turn): Turn {
  const before = saidBefore(turn).map((said) => said.text);
  if (thought.type !== 'rewritten' || !asksTheSame(thought.question, text, before)) return ending();
  const { outcome } = ask(turn, thought.question);
  if (outcome !== 'answered' && outcome !== 'clarify') return ending();
  const told = answered(says(turn, say.askedAs(thought.question.trim())), thought.question);
  if (!told.asked) return told;
  const offered = told.asked.offered.map((offer) => (offer.act.type === 'ask-person' ? { ...offer, act: { ...offer.act, text } } : offer));
  return { ...told, asked: { ...told.asked, offered } };
}
