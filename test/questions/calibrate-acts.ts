import { readFileSync } from 'node:fs';
import { actSigns } from '../../src/core/read/act.ts';
import { fit, writeTables } from '../fit.ts';
import { readTalk, readTold } from './read.ts';
import { NOTE, source } from './rows.ts';
import { bare, chat } from './spellings.ts';

/* `npm run calibrate:acts`: learns what is thanked, put off, sighed, told of one's day, from acts.jsonl and from what is told and asked in chats. Prints, of a
 * fifth that was not learnt from, how many are heard and how many others are taken for one, from so much on. */

type Row = { readonly text: string; readonly act: string };
const ACTS = ['thanks', 'later', 'sigh', 'aside', 'heard', 'sorry'];
const read = (file: string): Row[] => readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
/** What is said of the bot itself is heard elsewhere. */
const written = read('acts.jsonl');
const others = [...readTold(), ...readTalk()].map(({ text }): Row => ({ text, act: 'other' }));
/** What was not written for this may hold a few of these. */
const AS_OTHER = 0.3;
const rows = [...written, ...others].flatMap(({ text, act }, base) => [...new Set([text, bare(text), chat(text)])].map((spelling) => ({ base, text: spelling, act, signs: actSigns(spelling) })));
const FITTING = { met: 4 };
const fitted = (some: typeof rows) => Object.fromEntries(ACTS.map((act) => [act, fit(some.map(({ signs, act: own }) => ({ signs, right: own === act, counts: own === 'other' ? AS_OTHER : 1 })), FITTING)]));

type Tables = ReturnType<typeof fitted>;
function judged(tables: Tables, { signs }: Pick<(typeof rows)[number], 'signs'>): { readonly act: string; readonly sum: number } {
  return ACTS.map((act) => { const { bias, weights } = tables[act]!; return { act, sum: signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias) }; }).reduce((best, one) => (one.sum > best.sum ? one : best));
}
function tell(name: string, of: readonly { readonly act: string; readonly got: { readonly act: string; readonly sum: number } }[]): void {
  process.stdout.write(`${name}: ${of.length}\n`);
  for (const least of [-1, 0, 1, 2, 3]) {
    const [those, rest] = [of.filter(({ act }) => ACTS.includes(act)), of.filter(({ act }) => !ACTS.includes(act))];
    const heard = those.filter(({ act, got }) => got.sum >= least && got.act === act).length;
    const wrong = those.filter(({ act, got }) => got.sum >= least && got.act !== act).length;
    process.stdout.write(`  from ${least}: ${((100 * heard) / those.length).toFixed(1)}% heard, ${((100 * wrong) / those.length).toFixed(1)}% as another, ${((100 * rest.filter(({ got }) => got.sum >= least).length) / Math.max(1, rest.length)).toFixed(1)}% of the rest\n`);
  }
}
const apart = [0, 1, 2, 3, 4].map((part) => fitted(rows.filter(({ base }) => base % 5 !== part)));
const unseen = rows.map((row) => ({ ...row, got: judged(apart[row.base % 5]!, row) }));
tell('written', unseen.filter(({ act }) => act !== 'other'));
tell('told and asked', unseen.filter(({ act }) => act === 'other'));
const tables = fitted(rows);
tell('held out', read('acts-heldout.jsonl').map((row) => ({ ...row, got: judged(tables, { signs: actSigns(row.text) }) })));
writeTables(source('core/read/act-weights'), `Learnt by \`npm run calibrate:acts\` from ${rows.length} spellings of messages; ${NOTE} What speaks for that act is above zero.`, tables, 0.5);
