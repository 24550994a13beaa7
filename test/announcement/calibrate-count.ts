import { join } from 'node:path';
import { choicesOf } from '../../src/core/read/reply/count/choices.ts';
import { mentionSigns } from '../../src/core/read/reply/count/mention-signs.ts';
import { mentionsIn, type Mention } from '../../src/core/read/reply/count/mentions.ts';
import { likelyEach, sums } from '../../src/core/read/reply/count/sums.ts';
import { tokensOf, type Token } from '../../src/core/read/reply/count/tokens.ts';
import { partyOf } from '../../src/core/read/reply/place.ts';
import { said, type Said } from '../../src/core/read/reply/said.ts';
import type { Sign } from '../../src/core/weighed.ts';
import { fit, writeWeights, type Example, type Fitted } from '../fit.ts';
import { bare } from '../questions/spellings.ts';
import { fitSums, type Counted } from './fit-sums.ts';
import { readReplies } from './replies.ts';

/* `npm run calibrate:count`: learns how many come, from the written replies that say yes. First which of those mentioned come, of whom only the
 * sum is known; then which number is meant, of what the rules count, what the mentions come to (learnt from other replies than these) and what
 * is told. Prints how replies fare that were left out of both. Run it again when rows, rules or kinds of words have changed. */

/** What nobody wrote but for the learning counts less, and so does a row without its marks. */
const FILES = [['rsvp.jsonl', 1], ['rsvp-more.jsonl', 0.8], ['rsvp-hard.jsonl', 1], ['rsvp-count.jsonl', 1]] as const;
const WITHOUT_MARKS = 0.4;
const MENTIONS = { met: 4, shrink: 1e-5 };
const CHOICES = { met: 3, epochs: 12, shrink: 1e-6 };
const FOLDS = 3;
const LEAST = { mention: 0.4, choice: 0.1 };

type Row = Counted & { readonly file: string; readonly fold: number; readonly isBare: boolean; readonly said: Said; readonly tokens: readonly Token[]; readonly mentions: readonly Mention[]; readonly ruled: number };

function rowOf(text: string, people: number, counts: number, file: string, fold: number, isBare: boolean): Row {
  const read = said(text);
  const tokens = tokensOf(text, read.marked);
  const mentions = mentionsIn(tokens);
  return { said: read, tokens, mentions, signs: mentionSigns(tokens, mentions, read), ruled: partyOf(read) ?? 1, people, counts, file, fold, isBare };
}

const rows = FILES.flatMap(([file, counts]) => readReplies(file).flatMap(({ text, answer, people = 1 }, i, all) => {
  if (answer !== 'yes') return [];
  // Those of one hand stand together: a fold is of other hands.
  const fold = Math.floor((i / all.length) * FOLDS * 2) % FOLDS;
  return [rowOf(text, people, counts, file, fold, false), rowOf(bare(text), people, counts * WITHOUT_MARKS, file, fold, true)];
}));

const sumOf = ({ bias, weights }: Fitted, signs: readonly Sign[]): number => signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias);
const choices = (mention: Fitted, { tokens, mentions, signs, said: read, ruled }: Row) => choicesOf(tokens, mentions, read, ruled, sums(mentions, likelyEach(signs.map((one) => sumOf(mention, one)))));

function learn(some: readonly Row[], folds: number): { readonly mention: Fitted; readonly choice: Fitted } {
  const examples = Array.from({ length: folds }, (_, k) => k).flatMap((k) => {
    const mention = fitSums(some.filter(({ fold }) => fold % folds !== k), MENTIONS);
    return some.filter(({ fold }) => fold % folds === k).flatMap((row) => choices(mention, row).map(({ people, signs }): Example => ({ signs, right: people === row.people, counts: row.counts })));
  });
  return { mention: fitSums(some, MENTIONS), choice: fit(examples, CHOICES) };
}

if (!process.argv.includes('--quick')) {
  const found = Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
    const rest = rows.filter(({ fold }) => fold !== k).map((row) => ({ ...row, fold: row.fold > k ? row.fold - 1 : row.fold }));
    const { mention, choice } = learn(rest, FOLDS - 1);
    return rows.filter(({ fold }) => fold === k).map((row) => ({ row, people: choices(mention, row).map(({ people, signs }) => ({ people, sum: sumOf(choice, signs) })).reduce((best, one) => (one.sum > best.sum ? one : best)).people }));
  });
  for (const [file] of FILES) {
    for (const isBare of [false, true]) {
      const those = found.filter(({ row }) => row.file === file && row.isBare === isBare);
      process.stdout.write(`${file}${isBare ? ' without marks' : ''}: of ${those.length} left out for once ${those.filter(({ row, people }) => people !== row.people).length} counted wrong, by the rules alone ${those.filter(({ row }) => row.ruled !== row.people).length}\n`);
    }
  }
}

const { mention, choice } = learn(rows, FOLDS);
const source = (name: string): string => join(import.meta.dirname, `../../src/core/read/reply/count/${name}.ts`);
const note = (what: string): string => `Learnt by \`npm run calibrate:count\` from ${rows.length / 2} written replies, each with its marks and without; not edited by hand. What speaks for ${what} is above zero.`;
const written = [writeWeights(source('mention-weights'), note('a mention to be among those who come'), mention, LEAST.mention), writeWeights(source('choice-weights'), note('a number to be the one that is meant'), choice, LEAST.choice)];
process.stdout.write(`${written[0]} signs of mentions, ${written[1]} of numbers written down\n`);
