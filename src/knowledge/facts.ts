import { z } from 'zod';
import type { FactId } from '../core/ids.ts';
import type { FactDefinition } from '../core/knowledge.ts';
import { KnowledgeFault, readYaml } from './file.ts';

const FILE = 'facts.yaml';
const QUESTION = 220;
const HELP = 320;
const LABEL = 40;

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/).transform((id) => id as FactId),
    name: z.string().min(1).max(40),
    about: z.enum(['producer', 'product']),
    type: z.enum(['choice', 'number', 'date', 'text']),
    question: z.string().min(1).max(QUESTION),
    answers: z
      .array(z.strictObject({ value: z.union([z.string(), z.number()]), label: z.string().min(1).max(LABEL), said: z.array(z.string()).default([]) }))
      .max(9)
      .default([]),
    help: z.string().max(HELP).default(''),
    topics: z.array(z.string()).default([]),
  }),
);

/** The facts a dossier is reckoned from, in the order they are asked when equally useful. */
export function readFactDefinitions(directory: string): Map<FactId, FactDefinition> {
  const facts = new Map<FactId, FactDefinition>();
  for (const fact of readYaml(directory, FILE, schema)) {
    if (facts.has(fact.id)) throw new KnowledgeFault(FILE, fact.id, 'mã có hai lần');
    if (fact.type === 'choice' && fact.answers.length < 2) throw new KnowledgeFault(FILE, fact.id, 'câu chọn cần ít nhất hai trả lời');
    facts.set(fact.id, fact);
  }
  return facts;
}
