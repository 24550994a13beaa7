import { z } from 'zod';
import type { CriteriaSet } from '../core/knowledge.ts';
import { syllablesOf, type Lexicon, type Tell, type Word } from '../core/product/lexicon.ts';
import { exactly } from '../core/text.ts';
import { day, KnowledgeFault, readYaml, ref, verified } from './file.ts';

const FILE = 'sets.yaml';
const number = z.int().min(1).max(26);
const lists = z.record(z.string().regex(/^\d+$/), z.array(z.string().min(1)));
const material = z.enum(['plant', 'grain', 'animal', 'herb']);

const schema = z.strictObject({
  industries: z.array(z.strictObject({ code: z.string(), name: z.string() })).length(6),
  sets: z
    .array(
      z.strictObject({
        set: number, name: z.string(), industry: z.string(), group: z.string(), subgroup: z.string().optional(), agencies: z.array(z.string()).min(1),
        samples: z.boolean(), refs: z.array(ref).min(1), verified, reviewed: day,
      }),
    )
    .length(26),
  words: z.strictObject({
    verified, reviewed: day, note: z.string(),
    phrases: lists,
    heads: lists,
    materials: z.record(material, z.array(z.string())),
    fresh: z.record(material, number),
    forms: z.array(z.strictObject({ words: z.array(z.string()), sets: z.partialRecord(material, number) })),
    choices: z.array(z.strictObject({ words: z.array(z.string()), question: z.string(), sets: z.array(z.strictObject({ set: number, label: z.string().max(40) })).min(2) })),
    tells: z.array(z.strictObject({ set: number, always: z.boolean().default(false), words: z.array(z.string()) })),
    never: z.array(z.string()),
  }),
});

export type Sets = { readonly sets: readonly CriteriaSet[]; readonly industries: ReadonlyMap<string, string>; readonly lexicon: Lexicon };

/** The criteria sets and the words that lead to them. */
export function readSets(directory: string): Sets {
  const { industries, sets, words } = readYaml(directory, FILE, schema);
  const known = new Set(sets.map((one) => one.set));
  if (known.size !== 26) throw new KnowledgeFault(FILE, 'sets', 'một số bộ có hai lần');
  for (const one of sets) if (!industries.some((industry) => industry.code === one.industry)) throw new KnowledgeFault(FILE, `bộ ${one.set}`, `không có ngành ${one.industry}`);
  return { sets: sets.map(({ subgroup, ...one }): CriteriaSet => (subgroup ? { ...one, subgroup } : one)), industries: new Map(industries.map((one) => [one.code, one.name])), lexicon: compile(words) };
}

function compile(words: z.infer<typeof schema>['words']): Lexicon {
  const all: Word[] = [];
  const seen = new Map<string, string>();
  const add = (text: string, means: Word['means'], where: string) => {
    const key = `${means.type === 'form' ? 'form ' : ''}${exactly(text.replace(/\s+/g, ' '))}`;
    const other = seen.get(key);
    if (other && other !== where && means.type !== 'material' && means.type !== 'head') throw new KnowledgeFault(FILE, `từ "${text}"`, `vừa ở ${other} vừa ở ${where}`);
    seen.set(key, other ?? where);
    all.push({ text, syllables: syllablesOf(text), means });
  };
  for (const text of words.never) add(text, { type: 'never' }, 'never');
  for (const choice of words.choices) for (const text of choice.words) add(text, { type: 'choice', question: choice.question, sets: choice.sets }, `choice "${choice.question}"`);
  for (const [set, texts] of Object.entries(words.phrases)) for (const text of texts) add(text, { type: 'set', set: setOf(set) }, `set ${set}`);
  for (const [set, texts] of Object.entries(words.heads)) for (const text of texts) add(text, { type: 'head', set: setOf(set) }, `head ${set}`);
  for (const [kind, texts] of Object.entries(words.materials)) for (const text of texts) add(text, { type: 'material', material: kind as 'plant' }, kind);
  for (const form of words.forms) for (const text of form.words) add(text, { type: 'form', sets: form.sets }, 'forms');
  const index = new Map<string, Word[]>();
  for (const word of all) {
    const first = word.syllables[0]!.folded;
    index.set(first, [...(index.get(first) ?? []), word]);
  }
  const tells = new Map<string, Tell[]>();
  for (const { set, always, words: texts } of words.tells) {
    for (const text of texts) {
      const syllables = syllablesOf(text);
      tells.set(syllables[0]!.folded, [...(tells.get(syllables[0]!.folded) ?? []), { syllables, set, always }]);
    }
  }
  // Sorting is stable: of equally long words those read first win, so "never" before a choice before a set.
  for (const list of index.values()) list.sort((a, b) => b.syllables.length - a.syllables.length);
  return { words: index, tells, fresh: words.fresh };
}

function setOf(text: string): number {
  const set = Number(text);
  if (set < 1 || set > 26) throw new KnowledgeFault(FILE, `từ ở ${text}`, 'không có bộ này');
  return set;
}
