import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { Query } from '../../../src/core/answer/search.ts';
import { inForce } from '../../../src/core/cite.ts';
import type { Passage } from '../../../src/core/knowledge.ts';
import { fold } from '../../../src/core/text.ts';
import { spelledIn } from '../../../src/search/correct.ts';
import { openReader } from '../../../src/search/reader.ts';
import { openSearch, type Words } from '../../../src/search/search.ts';
import { syllables, terms } from '../../../src/search/terms.ts';

/* The same passages and questions through other libraries. Each peer gets what it can be given: the title, the ways of asking and the
 * text as fields of their own, all folded by us (accents and đ), and only what is in force on the day. It is measured three ways:
 * `syllables`: folded syllables, as somebody would set it up who knows that Vietnamese must be folded; `pairs`: our terms, with the
 * neighbouring pairs; `read`: the same, and the question read by our reader first (short forms written out, spelling put right), so that
 * what is left to differ is the ranking. `loose` is what their front pages show: prefixes and one letter off. The weights of fields were
 * tried from 1 to 5 on the dev questions, and each peer has those it did best with (retrieval.md 2.5: fuzzy and prefix harm). */

export const ENGINES = ['ours', 'minisearch syllables', 'minisearch pairs', 'minisearch read', 'minisearch loose', 'orama syllables', 'orama pairs', 'orama read'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Ids of passages, the best first. */
export type Engine = (query: Query) => readonly string[] | Promise<readonly string[]>;
export type Boost = { readonly title: number; readonly asks: number; readonly body: number };

export const BOOST: Readonly<Record<'minisearch' | 'orama', Boost>> = { minisearch: { title: 1, asks: 5, body: 1 }, orama: { title: 1, asks: 3, body: 1 } };
const SEEN = 12;

export async function openEngine(name: EngineName, passages: readonly Passage[], words: Words, boost?: Boost): Promise<Engine> {
  if (name === 'ours') {
    const search = openSearch(passages, words);
    return (query) => search(query).hits.map(({ passage }) => passage.id);
  }
  const [library, way] = name.split(' ') as ['minisearch' | 'orama', 'syllables' | 'pairs' | 'read' | 'loose'];
  const cut = way === 'pairs' || way === 'read' ? (text: string) => terms(syllables(text)) : (text: string) => syllables(text).map(fold);
  const asked = way === 'read' ? reading(passages, words) : (text: string) => text;
  const find = await (library === 'minisearch' ? openMiniSearch : openOrama)(passages, { cut, asked, boost: boost ?? BOOST[library], loose: way === 'loose' });
  return find;
}

type Set = { readonly cut: (text: string) => string[]; readonly asked: (question: string) => string; readonly boost: Boost; readonly loose: boolean };

const isHeard = (passage: Passage, { on, past }: Query): boolean => past || (inForce(passage, on) && (!passage.old || passage.to !== undefined));
const fieldsOf = (passage: Passage, id: number) => ({ id, title: passage.title, asks: passage.asks.join('\n'), body: passage.body });

/** As our own search reads a question. */
function reading(passages: readonly Passage[], words: Words): (question: string) => string {
  const { read } = openReader(spelledIn(passages.flatMap(({ title, body, asks }) => [title, body, ...asks].map(syllables))), words);
  return (question) => read(question).typed.join(' ');
}

function openMiniSearch(passages: readonly Passage[], { cut, asked, boost, loose }: Set): Engine {
  const index = new MiniSearch<ReturnType<typeof fieldsOf>>({ fields: ['title', 'asks', 'body'], tokenize: cut, processTerm: (term) => term });
  index.addAll(passages.map(fieldsOf));
  return (query) => index
    .search(asked(query.question), { boost: { ...boost }, combineWith: 'OR', prefix: loose, fuzzy: loose ? 0.2 : false, filter: ({ id }) => isHeard(passages[id as number]!, query) })
    .slice(0, SEEN)
    .map(({ id }) => passages[id as number]!.id);
}

/** Orama looks for every word that begins like the one asked, and its `exact` asks for all words at once: a sign at the end of each term
 *  makes it look for whole terms. */
const END = '.';

async function openOrama(passages: readonly Passage[], { cut, asked, boost }: Set): Promise<Engine> {
  const database = create({
    schema: { title: 'string', asks: 'string', body: 'string' },
    components: { tokenizer: { language: 'vietnamese', normalizationCache: new Map(), tokenize: (text: string) => [...new Set(cut(text))].map((term) => term + END) } },
  });
  await insertMultiple(database, passages.map((passage, i) => ({ ...fieldsOf(passage, i), id: String(i) })));
  return async (query) => {
    const { hits } = await searchOrama(database, { term: asked(query.question), boost: { ...boost }, limit: SEEN * 4, threshold: 1 });
    return hits.flatMap(({ id }) => { const passage = passages[Number(id)]!; return isHeard(passage, query) ? [passage.id] : []; }).slice(0, SEEN);
  };
}
