import type { FactId } from '../../ids.ts';
import { readFacts, type Statement } from '../../read/facts.ts';
import { inShort } from '../../read/in-short.ts';
import { inTheMidst } from '../../read/in-the-midst.ts';
import { words } from '../../text.ts';
import { id } from '../facts.ts';
import { lastPaper, openPaper } from '../goods/about-it.ts';
import { askedBefore, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { called } from './of-the-list.ts';

/** A few words, written out by what was asked and shown a moment before. */
export function shortWords(turn: Turn, text: string): string {
  if (text.length > LONGEST) return text;
  const { person: { focus, listed, asked: last }, world: { now } } = turn;
  const asked = spokenJustNow(turn) ? askedBefore(turn) : undefined;
  // A chain of short questions drags along what it began with.
  const paper = asked === undefined || words(asked).length > CHAIN ? openPaper(turn) : lastPaper(turn) ?? openPaper(turn);
  const name = paper && called(turn, paper);
  const wantsStars = focus.type === 'asking' && focus.about.type === 'fact' && WANTED.has(focus.about.fact);
  const written = inShort(text, {
    ...(asked === undefined ? {} : { asked }),
    ...(name === undefined ? {} : { paper: name }),
    isList: listed !== undefined && now - listed.at < JUST_SHOWN && (last === undefined || last.at <= listed.at),
    wantsStars,
  });
  if (written !== text) return written;
  const open = openPaper(turn);
  const openName = open && called(turn, open);
  const told = spokenJustNow(turn) ? toldOf(turn, turn.person.asked!.text) : undefined;
  const lacks = told?.value === 'chua' ? called(turn, told.fact) : undefined;
  const stood = typeof told?.value === 'string' ? STANDS[told.value] : undefined;
  return inTheMidst(text, {
    ...(spokenJustNow(turn) ? { before: last!.text } : {}),
    ...(asked === undefined ? {} : { asked }),
    ...(name === undefined ? {} : { paper: name }),
    ...(openName === undefined ? {} : { open: openName }),
    ...(stood === undefined ? {} : { stood }),
    ...(lacks === undefined ? {} : { lacks }),
    wantsStars,
    wantsKind: focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('producer-kind'),
    waits: turn.state.questions.some((one) => one.shown && one.by === turn.person.id && one.state === 'waiting'),
    isPaper: (said) => papersIn(turn, said).length === 1,
  });
}

/** What they told of a paper last. */
const toldOf = ({ world: { knowledge } }: Turn, text: string): Statement | undefined =>
  readFacts(text, knowledge.facts).statements.findLast(({ fact }) => knowledge.facts.get(fact)?.type === 'paper');

const papersIn = ({ world: { knowledge } }: Turn, text: string): readonly FactId[] =>
  readFacts(text, knowledge.facts).named.filter((fact) => knowledge.facts.get(fact)?.type === 'paper');

const STANDS: Readonly<Record<string, string>> = { co: 'có rồi', chua: 'chưa có', dang_lam: 'đang làm' };

const LONGEST = 60;
const CHAIN = 14;
/** So long the list is what they look at. */
const JUST_SHOWN = 3 * 86_400_000;
const WANTED: ReadonlySet<FactId> = new Set([id('stars'), id('certificate-stars')]);
