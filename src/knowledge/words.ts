import { z } from 'zod';
import { readYaml } from './file.ts';

const called = z.record(z.string(), z.array(z.string()).min(1));
const schema = z.strictObject({ short: z.record(z.string(), z.string()), same: z.record(z.string(), z.array(z.string()).min(1)), goods: z.array(z.string()), subjects: called, matters: called });

/** Chat spelling and words of one meaning, for the search. */
export type Words = z.infer<typeof schema>;

export const readWords = (directory: string): Words => readYaml(directory, 'words.yaml', schema);
