import type { FactId } from '../../ids.ts';
import { inShort } from '../../read/in-short.ts';
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
  return inShort(text, {
    ...(asked === undefined ? {} : { asked }),
    ...(name === undefined ? {} : { paper: name }),
    isList: listed !== undefined && now - listed.at < JUST_SHOWN && (last === undefined || last.at <= listed.at),
    wantsStars: focus.type === 'asking' && focus.about.type === 'fact' && WANTED.has(focus.about.fact),
  });
}

const LONGEST = 60;
const CHAIN = 14;
/** So long the list is what they look at. */
const JUST_SHOWN = 3 * 86_400_000;
const WANTED: ReadonlySet<FactId> = new Set([id('stars'), id('certificate-stars')]);
