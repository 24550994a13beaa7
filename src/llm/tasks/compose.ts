import type Anthropic from '@anthropic-ai/sdk';
import type { Passage, Sentence, Task } from '../../core/think.ts';
import { asData, fenced, plain } from '../fence.ts';
import type { Prompt } from '../prompts.ts';
import { text, type Cite, type NoRequest, type Reply, type Request } from '../request.ts';

const nameOf = (index: number): string => `k${index + 1}`;

/** Each passage is a search result, each of its blocks the smallest piece that can be cited. The model sees names of ours, not
 *  the ids of entries. */
export function compose({ question, passages }: Task & { task: 'compose' }, { longest }: Prompt): Request | NoRequest {
  const characters = question.length + passages.reduce((sum, { title, blocks }) => sum + title.length + blocks.reduce((all, block) => all + block.text.length + block.label.length, 0), 0);
  if (characters > longest) return { why: 'too-large' };
  return {
    content: [...passages.map(handed), text(fenced('cau_hoi', question))],
    characters,
    read: (came) => composedFrom(came, passages),
  };
}

const handed = ({ title, blocks }: Passage, index: number): Anthropic.SearchResultBlockParam => ({
  type: 'search_result',
  source: nameOf(index),
  title: asData(title),
  content: blocks.map(({ label, text: words }) => text(asData(label && label !== title ? `${label}: ${words}` : words))),
  citations: { enabled: true },
});

/** `KHÔNG CÓ`: the passages do not answer it. */
const NONE = /^không có[.!]?$/i;

/** A citation of what was not handed over makes the whole answer worthless: then nothing in it can be trusted. */
function composedFrom(reply: Reply, passages: readonly Passage[]): { type: 'composed'; sentences: readonly Sentence[] } | undefined {
  const sentences: Sentence[] = [];
  for (const { text: words, cites } of reply) {
    const cited = cites.map((one) => citedIn(one, passages));
    if (cited.includes(undefined)) return undefined;
    const said = plain(words);
    const last = sentences.at(-1);
    // Blank pieces hold citations apart; they are part of the sentence before.
    if (said.trim() === '' && cites.length === 0) {
      if (last) sentences[sentences.length - 1] = { ...last, text: last.text + said };
    } else sentences.push({ text: said, cites: cited.flatMap((one) => one ?? []) });
  }
  const all = sentences.map((one) => one.text).join('').trim();
  if (all === '') return undefined;
  return { type: 'composed', sentences: NONE.test(all) ? [] : sentences };
}

function citedIn({ index, source, from, to }: Cite, passages: readonly Passage[]): Sentence['cites'] | undefined {
  const passage = passages[index];
  if (!passage || source !== nameOf(index) || from < 0 || to <= from || to > passage.blocks.length) return undefined;
  return Array.from({ length: to - from }, (_, i) => ({ entry: passage.entry, block: from + i }));
}
