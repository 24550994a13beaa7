import type { Knowledge } from '../knowledge.ts';
import { findProducts } from '../product/find.ts';
import { setsOf } from '../product/recognise.ts';
import { words } from '../text.ts';
import { withoutAsides } from './goods/asides.ts';
import { bought } from './goods/bought.ts';
import { byKind } from './goods/by-kind.ts';
import { kindSpoken } from './goods/kind-spoken.ts';
import { leansByWords } from './lean/leans.ts';
import { aged } from './reckoned/aged.ts';
import { ofThatCase } from './reckoned/of-that-case.ts';
import type { Found, Query } from './search.ts';
import { toldThenAsked } from './told-then-asked.ts';
import { withoutHead } from './goods/without-head.ts';

/** A question put another way: what is found so, where that is surer and answers what was asked. */
export type Way = (found: Found, query: Query, knowledge: Knowledge) => Found | undefined;

const WAYS: readonly Way[] = [toldThenAsked, aged, bought, withoutAsides, withoutHead, byKind, byItself, ofThatCase];

/** What is found for a question; as it was put, or in the first of the other ways that does better. */
export function lookFor(asked: Query, knowledge: Knowledge): Found {
  const about = asked.about !== undefined && isOfOther(asked.question, asked.about, knowledge) ? undefined : asked.about;
  const query = { ...asked, about: [about, kindSpoken(asked.question, knowledge)].filter(Boolean).join(' ') || undefined };
  const found = knowledge.search(query);
  for (const way of WAYS) {
    const better = way(found, query, knowledge);
    if (better) return better;
  }
  return found;
}

/** It names goods of another set than theirs: what they make does not draw it to its own matter. */
function isOfOther(question: string, about: string, { lexicon }: Knowledge): boolean {
  const [named, ...others] = findProducts(question, lexicon);
  const sets = named && others.length === 0 ? setsOf(named.recognition) : [];
  const own = findProducts(`làm ${about}`, lexicon).flatMap(({ recognition }) => setsOf(recognition));
  return sets.length > 0 && own.length > 0 && !sets.some((set) => own.includes(set));
}

/** So few words hardly stand by themselves; so surely they do. */
const STANDS = 4;
const BY_ITSELF = 0.7;

/** Where the words stand by themselves, the question before does not draw them to its own matter. */
function byItself(found: Found, query: Query, { search }: Knowledge): Found | undefined {
  if (query.before === undefined || words(query.question).length < STANDS || leansByWords(query.question)) return undefined;
  const own = search({ ...query, before: undefined });
  return own.sure >= BY_ITSELF && own.sure >= found.sure && own.hits[0]?.passage !== found.hits[0]?.passage ? own : undefined;
}
