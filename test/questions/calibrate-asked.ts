import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedSigns } from '../../src/core/read/sounds-asked.ts';
import { fit, writeWeights, type Example } from '../fit.ts';
import { inScope, readQuestions } from './read.ts';
import { bare, chat, misspelt } from './spellings.ts';

/* `npm run calibrate:asked`: learns the weights of src/core/read/asked-weights.ts, which tell what is asked from what is told, a logistic regression. Asked: the
 * parts of the question set that may be tuned on, in their four spellings, without their marks. Told: `told.jsonl`, what producers tell us in chats (the lines
 * of our own tests and transcripts that ask nothing), talk in groups and replies to invitations. Prints how lines fare that were left out of the learning for
 * once. */

type Row = { readonly text: string; readonly base: string; readonly asked: boolean; readonly kind: string; readonly counts: number };
const lines = <T>(path: string): T[] => readFileSync(join(import.meta.dirname, path), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);

const PARTS = ['dev', 'wide', 'more', 'later', 'plain', 'section', 'section2', 'others', 'hands'] as const;
const ASKS = /\?|(?:không|chưa|nhỉ|hả|gì|nào|đâu|sao|ko|ai)[\s.!]*$/iu;
/** `hands` is the largest by far: of that every fourth. */
const asked = PARTS.flatMap((part) => readQuestions(part).filter(inScope).filter((_, i) => part !== 'hands' || i % 4 === 0)
  .flatMap(({ spellings }) => Object.entries(spellings).map(([spelling, text]): Row => ({ text: text.replaceAll('?', ''), base: spellings.dau, asked: true, kind: spelling, counts: 0.4 }))));
const told: readonly Row[] = [
  ...lines<{ text: string }>('told.jsonl').map(({ text }) => ({ text, kind: 'told', counts: 1 })),
  ...['lines', 'more-lines'].flatMap((file) => lines<{ text: string; want: string; part?: string }>(`../rooms/${file}.jsonl`)).filter(({ want, part, text }) => want !== 'ask' && !part?.startsWith('heldout') && !ASKS.test(text)).map(({ text }) => ({ text, kind: 'talk', counts: 0.5 })),
  ...lines<{ text: string; answer: string | null }>('../announcement/rsvp.jsonl').filter(({ answer, text }) => answer !== null && !ASKS.test(text)).map(({ text }) => ({ text, kind: 'replies', counts: 0.3 })),
].map((row) => ({ ...row, asked: false, base: row.text }));
/** The other spellings of what is told count less. */
const SPELT = 0.4;
const spelt = told.flatMap((row) => [...new Set([bare, chat, misspelt].map((spell) => spell(row.text)))].filter((text) => text !== row.text).map((text): Row => ({ ...row, text, kind: `${row.kind}, spelt otherwise`, counts: row.counts * SPELT })));

const examples = [...asked, ...told, ...spelt].map((row): Row & Example => ({ ...row, right: row.asked, signs: askedSigns(row.text) }));
const FITTING = { shrink: 1e-6, met: 3 };
const FOLDS = 4;

if (!process.argv.includes('--quick')) {
  const bases = new Map([...new Set(examples.map(({ base }) => base))].map((base, i) => [base, i % FOLDS]));
  const sums = new Map(Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const { bias, weights } = fit(examples.filter(({ base }) => bases.get(base) !== fold), FITTING);
    return examples.filter(({ base }) => bases.get(base) === fold).map((one) => [one, one.signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias)] as const);
  }));
  for (const [kind, rows] of Map.groupBy(examples, (row) => row.kind)) {
    const above = [0, 1, 1.5, 2, 3].map((least) => `${least}: ${(rows.filter((row) => sums.get(row)! > least).length / rows.length).toFixed(4)}`);
    process.stdout.write(`${kind} (${rows.length}), asked from ${above.join(', ')}\n`);
  }
  const surest = examples.filter((row) => row.kind === 'told').toSorted((a, b) => sums.get(b)! - sums.get(a)!).slice(0, 40);
  process.stdout.write(`${surest.map((row) => `${sums.get(row)!.toFixed(1)} ${row.text.slice(0, 100)}`).join('\n')}\n`);
}

const count = writeWeights(join(import.meta.dirname, '../../src/core/read/asked-weights.ts'), `Learnt by \`npm run calibrate:asked\` from ${asked.length} ways of asking and ${told.length} of telling; not edited by hand. What speaks for a question is above zero.`, fit(examples, FITTING), 0.5);
process.stdout.write(`${examples.length} lines, ${count} signs written down\n`);
