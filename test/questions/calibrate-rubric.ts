import { crc32 } from 'node:zlib';
import { join } from 'node:path';
import { rubricTold } from '../../src/core/answer/rubric/from-rubric.ts';
import { asksOfThen } from '../../src/core/answer/then.ts';
import { fold } from '../../src/core/text.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { fit, writeWeights, type Example, type Fitted } from '../fit.ts';
import { LEARNT, searchApart } from './apart.ts';
import { inScope, readQuestions } from './read.ts';

/* `npm run calibrate:rubric`: fits on the parts for tuning when a question is one about a line of a scoring sheet, that is, when what
 * the sheet says of the nearest line holds what a right answer has to say; and prints how often it does in each band on questions left
 * out of the fitting. */

const knowledge = loadKnowledge();
const searchFor = searchApart(knowledge.passages);
const WRITTEN = '2026-11-25' as Day;
const FIFTHS = 5;

const examples = LEARNT.flatMap(readQuestions).flatMap((item) => Object.values(item.spellings).flatMap((text): (Example & { readonly fifth: number })[] => {
  const on = (item.on ?? WRITTEN) as Day;
  if (asksOfThen(text, on)) return [];
  const before = item.before?.at(-1);
  const told = rubricTold({ text, before, on }, searchFor(item)({ question: text, before, on, past: false }), knowledge);
  if (!told) return [];
  const said = fold(told.text);
  const right = inScope(item) && item.facts.length > 0 && item.facts.every((group) => group.some((fact) => said.includes(fold(fact)))) && !item.forbidden.some((words) => said.includes(fold(words)));
  return [{ signs: told.signs, right, fifth: crc32(item.id) % FIFTHS }];
}));

const likelihood = ({ bias, weights }: Fitted, { signs }: Example): number => 1 / (1 + Math.exp(-signs.reduce((sum, [sign, much]) => sum + much * (weights.get(sign) ?? 0), bias)));
const FIT = { shrink: 1e-7, epochs: 100 };

const tried = Array.from({ length: FIFTHS }, (_, fifth) => {
  const fitted = fit(examples.filter((one) => one.fifth !== fifth), FIT);
  return examples.filter((one) => one.fifth === fifth).map((one) => ({ right: one.right, likely: likelihood(fitted, one) }));
}).flat();
for (let from = 0; from < 10; from += 1) {
  const band = tried.filter(({ likely }) => Math.min(9, Math.floor(likely * 10)) === from);
  process.stdout.write(`${(from / 10).toFixed(1)}\t${band.length} questions\t${(band.filter(({ right }) => right).length / Math.max(1, band.length)).toFixed(2)} right\n`);
}
const file = join(import.meta.dirname, '../../src/core/answer/rubric/weights.ts');
writeWeights(file, 'Fitted by `npm run calibrate:rubric`: how much each sign speaks for a question about a line of a scoring sheet.', fit(examples, FIT));
