import type { FactId } from '../../ids.ts';
import { readFacts, type Statement } from '../../read/facts.ts';
import type { Moment } from '../../read/few-words/row.ts';
import { words } from '../../text.ts';
import { factsOf, id } from '../facts.ts';
import { lastPaper, openPaper } from '../goods/about-it.ts';
import { askedBefore, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { called } from './of-the-list.ts';

/* What a few words lean on: what was spoken of, shown and asked a moment before. */

/** Known of who has been recognised. */
const HELD = [id('certificate-stars'), id('certificate-issued'), id('certificate-expires')] as const;
const WANTED: ReadonlySet<FactId> = new Set([id('stars'), id('certificate-stars')]);
const STANDS: Readonly<Record<string, string>> = { co: 'có rồi', chua: 'chưa có', dang_lam: 'đang làm' };
/** A chain of short questions drags along what it began with. */
const CHAIN = 14;
/** So long the list is what they look at. */
const JUST_SHOWN = 3 * 86_400_000;

export function momentOf(turn: Turn): Moment {
  const { person: { id: by, focus, listed, asked: last, told, reminders }, state, world: { now } } = turn;
  const isJustNow = spokenJustNow(turn);
  const facts = factsOf(state, turn.person.product);
  const known = facts.get(id('case'));
  const fact = focus.type === 'asking' && focus.about.type === 'fact' ? focus.about.fact : undefined;
  const about = focus.type === 'asking' ? focus.about.type : undefined;
  return {
    ...spoken(turn),
    isList: listed !== undefined && now - listed.at < JUST_SHOWN && (last === undefined || last.at <= listed.at),
    isTold: isJustNow && told !== undefined,
    isRecognised: HELD.some((one) => facts.has(one)) || (known !== undefined && known !== 'lan_dau'),
    hasCase: known !== undefined,
    hasSet: facts.has(id('set')),
    isScoring: about === 'criterion',
    isLabel: about === 'label' || about === 'label-read' || (focus.type === 'asking' && focus.offered.some(({ act }) => act.type === 'wish' && act.wish === 'write-label')),
    wantsStars: fact !== undefined && WANTED.has(fact),
    wantsKind: fact === id('producer-kind'),
    waits: state.questions.some((one) => one.shown && one.by === by && one.state === 'waiting'),
    isQuiet: reminders === 'off',
    isPaper: (said) => papersIn(turn, said).length === 1,
  };
}

/** The words and the papers of a moment ago. */
function spoken(turn: Turn): Partial<Moment> {
  const isJustNow = spokenJustNow(turn);
  const before = isJustNow ? turn.person.asked!.text : undefined;
  const asked = isJustNow ? askedBefore(turn) : undefined;
  const open = openPaper(turn);
  const last = isJustNow ? lastPaper(turn) : undefined;
  const statement = before === undefined ? undefined : toldOf(turn, before);
  return withoutNone({
    before,
    asked,
    paper: nameOf(turn, asked === undefined || words(asked).length > CHAIN ? open : last ?? open),
    open: nameOf(turn, open),
    told: nameOf(turn, statement?.fact ?? last),
    stood: typeof statement?.value === 'string' ? STANDS[statement.value] : undefined,
  });
}

const nameOf = (turn: Turn, paper: FactId | undefined): string | undefined => paper && called(turn, paper);

/** What they told of a paper last. */
const toldOf = ({ world: { knowledge } }: Turn, text: string): Statement | undefined =>
  readFacts(text, knowledge.facts).statements.findLast(({ fact }) => knowledge.facts.get(fact)?.type === 'paper');

const papersIn = ({ world: { knowledge } }: Turn, text: string): readonly FactId[] =>
  readFacts(text, knowledge.facts).named.filter((fact) => knowledge.facts.get(fact)?.type === 'paper');

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };
const withoutNone = <T extends Readonly<Record<string, string | undefined>>>(all: T): Known<T> => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as Known<T>;
