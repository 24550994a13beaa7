import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripped } from '../../src/core/room/asked.ts';
import { signsOf } from '../../src/core/room/signs.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { fit, writeWeights } from '../fit.ts';

/* `npm run calibrate:rooms`: learns the weights of src/core/room/weights.ts from the lines that may be learnt from, a
 * logistic regression. The held-out lines are left out here and everywhere. Run it again when lines were added or the search
 * has changed, and read the figures of lines.test.ts. */

type Labelled = { readonly text: string; readonly want: string; readonly part?: string };
const read = (name: string): Labelled[] => readFileSync(join(import.meta.dirname, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Labelled);
const lines = [...read('lines.jsonl'), ...read('more-lines.jsonl').filter(({ part }) => part !== 'heldout')];

const { search } = loadKnowledge();
const examples = lines.map(({ text, want }) => {
  const { sure, why } = search({ question: stripped(text), on: '2026-11-24' as Day, past: false, whole: true });
  return { signs: signsOf(text, { sure, covered: why.covered }), right: want === 'ask' };
});

const written = writeWeights(join(import.meta.dirname, '../../src/core/room/weights.ts'), `Learnt by \`npm run calibrate:rooms\` from ${lines.length} written lines; not edited by hand. What speaks for a question is above zero.`, fit(examples));
process.stdout.write(`${lines.length} lines, ${written} signs written down\n`);
