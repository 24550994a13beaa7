import { ofTheSame } from '../answer/paper/side-alone.ts';
import { ownWords } from '../answer/parts/left-open.ts';
import { readFacts } from '../read/facts.ts';
import { read } from '../read/reading.ts';
import { fold, words } from '../text.ts';
import type { Asked, Person } from './state.ts';
import { type Turn, withPerson } from './turn.ts';

/* What was spoken of last in this talk, and what a question may lean on. */

/** A question leans on the one before for this long. */
export const LEANS = 3_600_000;
/** A moment after. */
export const JUST_NOW = 300_000;
/** Fewer syllables hardly make a question of their own. */
export const LONG_QUESTION = 5;

/** What they asked last, or told of a paper, while that still counts. */
export const spokenBefore = ({ person: { asked }, world }: Turn): string | undefined => (asked && world.now - asked.at < LEANS ? asked.text : undefined);

/** Whether that was a moment ago. */
export const spokenJustNow = ({ person: { asked }, world }: Turn): boolean => asked !== undefined && world.now - asked.at < JUST_NOW;

/** Whether it was until when something holds: a day that comes then is of that. */
export const askedUntilWhen = (turn: Turn): boolean => spokenJustNow(turn) && UNTIL.test(fold(turn.person.asked!.text));
const UNTIL = /\b(?:het han|con han|qua han|han dung|hieu luc|gia tri|may nam)\b/;

/** The same where they asked: no question leans on what only told something ("đăng ký kinh doanh có rồi"). */
export function askedBefore(turn: Turn): string | undefined {
  const text = spokenBefore(turn);
  if (text === undefined) return undefined;
  const { statements, asked } = readFacts(text, turn.world.knowledge.facts);
  return statements.length > 0 && asked.length === 0 && !read(text, turn.world.knowledge, turn.world.now).question ? undefined : text;
}

/** Somebody as they were when they had asked that last. */
export function asIf(person: Person, asked: Asked | undefined): Person {
  const { asked: _since, ...rest } = person;
  return asked ? { ...rest, asked } : rest;
}

/** A short question leans on one before, and so does one that was answered with it; then both are worth remembering. */
export function remembers(turn: Turn, text: string, leans = false): Turn {
  // "Kiểm nghiệm chưa" tells of that paper, whatever was asked before.
  const tells = !leans && readFacts(text, turn.world.knowledge.facts).statements.length > 0;
  const before = !tells && (leans || words(text).length < LONG_QUESTION) ? askedBefore(turn) : undefined;
  return before === undefined ? remembersOnly(turn, text) : remembersOnly(turn, behind(text, before));
}

/** It stands by itself: nothing leans on what was asked before it any more. */
export const remembersOnly = (turn: Turn, text: string): Turn => withPerson(turn, { asked: { text: text.slice(-MOST_KEPT), at: turn.world.now } });

/** What had no answer is leaned on where it is a question of its own; a few words leave what was spoken of before. */
export const remembersUnanswered = (turn: Turn, text: string): Turn => (words(text).length < LONG_QUESTION && askedBefore(turn) !== undefined ? turn : remembersOnly(turn, text));

/** Of a chain of short questions what it is of, and the last of them; one that says nothing of its own ("giấy đó thì sao") leaves it as it is. */
function behind(text: string, before: string): string {
  if (words(before).length < CHAIN) return `${before} ${text}`;
  if (ownWords(text).length === 0) return before;
  const full = ofTheSame(text, before);
  return full !== undefined && words(full).length < CHAIN ? full : text;
}
/** More than two short questions. */
const CHAIN = 12;
const MOST_KEPT = 300;
