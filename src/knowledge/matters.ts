import { z } from 'zod';
import { SIDES, type Item, type Matter } from '../core/knowledge.ts';
import { KnowledgeFault, readYaml } from './file.ts';

const FILE = 'matters.yaml';
const schema = z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), topics: z.array(z.string().min(1)).min(1), told: z.partialRecord(z.enum(SIDES), z.string()) }));

/** What is asked of in few words beside papers; no name of a paper is one of a matter. */
export function readMatters(directory: string, items: readonly Item[]): readonly Matter[] {
  const matters = readYaml(directory, FILE, schema);
  const owners = new Map<string, string>(items.flatMap(({ id, topics }) => topics.map((topic) => [topic, id] as const)));
  for (const { id, topics } of matters) {
    for (const topic of topics) {
      const other = owners.get(topic);
      if (other !== undefined) throw new KnowledgeFault(FILE, id, `trùng chủ đề "${topic}" với ${other}`);
      owners.set(topic, id);
    }
  }
  return matters;
}
