import type { Passage } from '../knowledge.ts';
import type { Sign } from '../weighed.ts';
import type { Day } from '../time.ts';
import type { Period } from './then.ts';

/** `whole`: read as one question, however long. `before`: what was asked just before, for a question that leans on it. `about`: the product the talk is about. `past`: about a rule of then; `period`: of which days. `set`: whose goods are of it; what is told of other sets only is not heard. */
export type Query = { readonly set?: number | undefined; readonly question: string; readonly before?: string | undefined; readonly about?: string | undefined; readonly on: Day; readonly past: boolean; readonly period?: Period | undefined; readonly whole?: true };

/** `elsewhere`: its title names goods, a subject or a matter that nobody spoke of. */
export type Hit = { readonly passage: Passage; readonly score: number; readonly elsewhere?: true };

/** What the passages say to a question: the best first, and how sure it is that the first one answers (0 to 1). */
export type Found = {
  /** The question with its short forms written out and its spelling put right, folded. */
  readonly read: string;
  readonly hits: readonly Hit[];
  readonly sure: number;
  /** What speaks for the first passage, each 0 to 1: the words of the question that the first passage has, its pairs, its score against the best possible, its lead over the second. */
  readonly why: { readonly covered: number; readonly paired: number; readonly share: number; readonly lead: number };
  /** All that the sureness rests on, by name: what it is learnt from. */
  readonly rests: readonly Sign[];
  /** How much of it stands in the knowledge at all, each 0 to 1: its telling words anywhere, those in titles and ways of asking, its pairs there; and how telling its words are
   *  on the whole (the logarithm of how few passages have them). */
  readonly common: { readonly known: number; readonly asked: number; readonly pairs: number; readonly telling: number };
  /** Whether it is a question of ours at all: above zero more likely than not (log-odds). */
  readonly ours: number;
};

/** The index over the vetted passages. Pure: the same query over the same knowledge gives the same answer. */
export type Search = (query: Query) => Found;
