import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripped } from '../../src/core/room/asked.ts';
import { signsOf } from '../../src/core/room/signs.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { fit, writeWeights, type Example } from '../fit.ts';
import { inScope, readQuestions } from '../questions/read.ts';
import { bare, chat, misspelt } from '../questions/spellings.ts';

/* `npm run calibrate:rooms`: learns the weights of src/core/room/weights.ts from the lines that may be learnt from, a
 * logistic regression. The held-out lines are left out here and everywhere. Prints how lines fare that were left out of the
 * learning for once, at several likelihoods: `LEAST` in src/core/room/line.ts is chosen by that. Run it again when lines were
 * added or the search has changed, and read the figures of lines.test.ts. */

type Row = { readonly text: string; readonly want: string; readonly part?: string | undefined; readonly counts: number; /** Of lines in several spellings the first. */ readonly base: string };
const read = <T>(path: string): T[] => readFileSync(join(import.meta.dirname, path), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);

/** The rules were written on these, so that they look righter there than they are. */
const TUNED = new Set([undefined, 'dev2', 'dev3']);
const SPELT = 0.2;
const lines = [...read<Row>('lines.jsonl'), ...read<Row>('more-lines.jsonl')].filter(({ part }) => !part?.startsWith('heldout')).map((row) => ({ ...row, counts: TUNED.has(row.part) ? 0.5 : 1, base: row.text }));
const spelt = lines.flatMap((row) => [...new Set([bare, chat, misspelt].map((spell) => spell(row.text)))].filter((text) => text !== row.text).map((text) => ({ ...row, text, counts: row.counts * SPELT })));
/** Questions put to us alone, and answers to invitations. */
const questions = (['dev', 'wide'] as const).flatMap(readQuestions).filter((item) => inScope(item) && item.kind !== 'followup').flatMap(({ spellings }) => [spellings.dau, spellings.chat].map((text): Row => ({ text, want: 'ask', counts: 0.1, base: spellings.dau })));
const answers = read<{ text: string; answer: string | null }>('../announcement/rsvp.jsonl').filter(({ answer }) => answer !== null).map(({ text }): Row => ({ text, want: 'talk', counts: 0.3, base: text }));

const { search } = loadKnowledge();
const exampleOf = (row: Row): Row & Example => ({ ...row, right: row.want === 'ask', signs: signsOf(row.text, search({ question: stripped(row.text), on: '2026-11-24' as Day, past: false, whole: true })) });
const examples = [...lines, ...spelt, ...questions, ...answers].map(exampleOf);
const FITTING = { shrink: 1e-5, met: 4 };

const bases = new Map([...new Set(examples.map(({ base }) => base))].map((base, i) => [base, i % 5]));
const sums = new Map([0, 1, 2, 3, 4].flatMap((fold) => {
  const { bias, weights } = fit(examples.filter(({ base }) => bases.get(base) !== fold), FITTING);
  return examples.slice(0, lines.length).filter(({ base }) => bases.get(base) === fold).map(({ text, signs }) => [text, signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias)] as const);
}));
const parts = [...new Set(lines.map(({ part }) => part))];
for (const least of [0.4, 0.45, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const above = (part: string | undefined, want: string): string => {
    const those = lines.filter((row) => row.part === part && row.want === want);
    return `${want} ${those.filter(({ text }) => 1 / (1 + Math.exp(-sums.get(text)!)) > least).length}/${those.length}`;
  };
  process.stdout.write(`from ${least}: ${parts.map((part) => `${part ?? 'lines'} ${['ask', 'talk', 'own'].map((want) => above(part, want)).join(' ')}`).join('; ')}\n`);
}

const written = writeWeights(join(import.meta.dirname, '../../src/core/room/weights.ts'), `Learnt by \`npm run calibrate:rooms\` from ${lines.length} written lines; not edited by hand. What speaks for a question is above zero.`, fit(examples, FITTING), 0.2);
process.stdout.write(`${lines.length} lines in ${examples.length} spellings, ${written} signs written down\n`);
