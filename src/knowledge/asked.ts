import { z } from 'zod';
import type { Passage } from '../core/knowledge.ts';
import type { Calls } from '../search/lines.ts';
import { KnowledgeFault, readYaml } from './file.ts';

const FILE = 'criteria/asked.yaml';
const texts = z.array(z.string().min(1));
const schema = z.strictObject({
  kinds: z.array(z.strictObject({ names: texts.min(1), words: texts, taught: texts.default([]) })),
  headings: z.record(z.string(), texts),
  goods: z.array(z.strictObject({ words: texts.min(1), sets: z.array(z.int().min(1).max(26)).min(1) })),
});

/** A criterion of no kind, as one renamed by a new text, is still found by its own name; what teaches must be there. */
export function readCalls(directory: string, passages: readonly Passage[]): Calls {
  const { kinds, headings, goods } = readYaml(directory, FILE, schema);
  const known = new Set(passages.map(({ id }) => id));
  const words = new Map<string, string[]>();
  const taught = new Map<string, string[]>();
  for (const kind of kinds) {
    for (const id of kind.taught) if (!known.has(id)) throw new KnowledgeFault(FILE, kind.names[0]!, `nêu mục trả lời không có: ${id}`);
    for (const name of kind.names) {
      words.set(name, [...(words.get(name) ?? []), ...kind.words]);
      taught.set(name, [...(taught.get(name) ?? []), ...kind.taught]);
    }
  }
  return { words, taught, headings: new Map(Object.entries(headings)), goods };
}
