import { join } from 'node:path';
import { said } from '../../src/core/read/reply/said.ts';
import { signsOf } from '../../src/core/read/reply/signs.ts';
import type { Sign } from '../../src/core/weighed.ts';
import { fit, writeTables, type Example, type Fitted } from '../fit.ts';
import { bare, chat, misspelt } from '../questions/spellings.ts';
import { readReplies, type Reply } from './replies.ts';

/* `npm run calibrate:rsvp`: learns the weights of src/core/read/reply/weights.ts from the written replies that may be learnt from, a
 * logistic regression for each answer. The held-out replies are left out here and everywhere. Prints how replies fare that were left
 * out of the learning for once. Run it again when rows, rules or kinds of words have changed. */

const ANSWERS = ['yes', 'no', 'maybe', null] as const;
/** The rules were written on the rows before these, so that they look righter there than they are. */
const FIRST_FRESH = 1724;
/** How much a row counts from there on: they say it in a more roundabout way, as people do whom nobody has read yet. */
const FRESH = 2;
/** How much a row counts that was invented for the learning, and how much a row as others spell it. */
const INVENTED = 0.8;
const SPELT: readonly (readonly [(text: string) => string, number])[] = [[(text) => text, 1], [bare, 0.5], [chat, 0.2], [misspelt, 0.4]];
const FITTING = { shrink: 1e-5, met: 6 };
const FOLDS = 4;

type Spelt = { readonly row: Reply; readonly signs: readonly Sign[]; readonly counts: number };

const rows = readReplies('rsvp.jsonl');
const spelt = (row: Reply, counts: number): Spelt[] => {
  const texts = new Map(SPELT.toReversed().map(([spell, share]) => [spell(row.text), share]));
  return [...texts].map(([text, share]) => ({ row, signs: signsOf(said(text)), counts: counts * share }));
};
const learnt = [...rows.flatMap((row, i) => spelt(row, i < FIRST_FRESH ? 1 : FRESH)), ...readReplies('rsvp-more.jsonl').flatMap((row) => spelt(row, INVENTED))];

const fitOn = (some: readonly Spelt[]): readonly Fitted[] => ANSWERS.map((answer) => fit(some.map(({ row, signs, counts }): Example => ({ signs, right: row.answer === answer, counts })), FITTING));

function answered(tables: readonly Fitted[], signs: readonly Sign[]): Reply['answer'] {
  const sums = tables.map(({ bias, weights }) => signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias));
  return ANSWERS[sums.indexOf(Math.max(...sums))]!;
}

const fresh = rows.slice(FIRST_FRESH);
const outside = new Map(Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const left = new Set(fresh.filter((_, i) => i % FOLDS === fold));
  const tables = fitOn(learnt.filter(({ row }) => !left.has(row)));
  return [...left].map((row) => [row, answered(tables, signsOf(said(row.text)))] as const);
}));
const right = fresh.filter((row) => outside.get(row) === row.answer).length;
const turned = fresh.filter((row) => row.answer !== null && row.answer !== 'maybe' && outside.get(row) === (row.answer === 'yes' ? 'no' : 'yes')).length;
process.stdout.write(`left out for once: ${right} of ${fresh.length} right, ${turned} turned\n`);

const [yes, no, maybe, none] = fitOn(learnt) as [Fitted, Fitted, Fitted, Fitted];
const written = writeTables(join(import.meta.dirname, '../../src/core/read/reply/weights.ts'), `Learnt by \`npm run calibrate:rsvp\` from ${rows.length} written replies and invented ones; not edited by hand. What speaks for an answer is above zero.`, { yes, no, maybe, none }, 0.5);
process.stdout.write(`${learnt.length} spellings, ${written} signs written down\n`);
