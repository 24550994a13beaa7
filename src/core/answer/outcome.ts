import type { Passage, Ref } from '../knowledge.ts';
import type { Day } from '../time.ts';
import type { Refusal } from './refuse/refuse.ts';

/** A source as it is shown: the entry, and one legal text and clause it rests on. */
export type Source = { readonly entry: string; readonly ref?: Ref; readonly passage?: Passage };

/** Every way a question can end. `near`: what it may have meant instead, as choices. `unlike-ours`: it sounds like another matter,
 *  and who understands words better may say otherwise. `doubtful`: it sounds like what we refuse, and no passage fits it well. */
export type Answer =
  | { readonly outcome: 'answered'; readonly by: 'rules' | 'knowledge'; /** 0 to 1. */ readonly sure: number; readonly text: string; readonly sources: readonly Source[]; readonly near: readonly Passage[]; /** It leans on what was asked before. */ readonly leans?: true; /** Several things were asked, and none of them is one we refuse. */ readonly each?: true; /** What it says first that we do not help with. */ readonly declines?: Refusal; /** The one product whose set it tells. */ readonly goods?: string }
  | { readonly outcome: 'clarify'; readonly text: string; readonly near: readonly Passage[] }
  | { readonly outcome: 'no-answer'; readonly text: string; readonly why: 'no-words' | 'other-language' | 'unlike-ours' | 'not-covered' | 'doubtful'; readonly near: readonly Passage[]; /** What we do not help with, if that was meant. */ readonly ifMeant?: Passage }
  | { readonly outcome: 'refused'; readonly text: string; readonly why: Refusal; readonly sources: readonly Source[] };

export type Answered = Answer & { readonly outcome: 'answered' };

export type Question = { readonly text: string; readonly before?: string | undefined; /** The product the talk is about. */ readonly about?: string | undefined; /** The passage told just before. */ readonly told?: Passage | undefined; /** The criteria set it is known to be of. */ readonly set?: number | undefined; readonly on: Day };

/** What a passage rests on, one for each clause. */
export const sourcesOf = (passage: Passage): readonly Source[] =>
  passage.refs.length > 0 ? passage.refs.map((ref) => ({ entry: passage.id, ref, passage })) : [{ entry: passage.id, passage }];
