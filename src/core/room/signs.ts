import type { Found } from '../answer/search.ts';
import { each, likelihood, shared, weighing, type Sign } from '../weighed.ts';
import { afterIntro, asks, REQUEST, sentencesIn, unmistaken, waysOf } from './asking.ts';
import { parted, topicsIn } from './clause.ts';
import { endsOf, restEndsOf } from './ends.ts';
import { ADVERT, DENIED, ELSEWHERE, NAMES_SOMEONE, PRAISES, PRICE, RHETORICAL, TELLS } from './line-words.ts';
import { namedIn } from './named.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/* How much a line in a group sounds like a question for us, as a sum of weights learnt from written lines (test/rooms). Its signs:
 * its words, with and without their marks; the kinds of its words in a row, in the whole of it, in the part that asks and in the
 * rest; what the rules of asking.ts and line-words.ts say to it; by which ways it asks, how its parts begin and end, whom it names; its
 * length and marks; how sure the search is of a passage. */

export type Known = Pick<Found, 'sure' | 'why' | 'common' | 'ours'>;

/** How much one sign of a kind counts beside the words, which weigh alike in short lines and long. */
const ONE = 0.35;
const RULE = 0.5;

/** All runs of one to `most` kinds. */
const runs = (kinds: readonly string[], most: number): string[] => Array.from({ length: most }, (_, more) => kinds.slice(more).map((_kind, at) => kinds.slice(at, at + more + 1).join(' '))).flat();
const skipping = (kinds: readonly string[]): string[] => kinds.slice(2).map((kind, at) => `${kinds[at]!} - ${kind}`);
const ofKinds = (kinds: readonly string[], before: string): Sign[] => {
  const all = ['^', ...kinds, '$'];
  return shared([...runs(all, 3), ...skipping(all)].map((run) => before + run));
};

const typedWords = (text: string): string[] => (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /[^\u0020-\u007f]/.test(word));

function ruled(text: string): string[] {
  const spaced = ` ${unmistaken(text).join(' ')} `;
  const sentences = sentencesIn(text);
  const rules: readonly (readonly [string, boolean])[] = [
    ['asks', sentences.some(asks)], ['asks first', sentences.slice(0, 1).some(asks)], ['asks last', sentences.slice(-1).some(asks)],
    ['intro', sentences.some((sentence) => afterIntro(sentence).introduced)], ['request', REQUEST.test(spaced)],
    ['tells', TELLS.some((phrase) => spaced.includes(phrase))], ['elsewhere', ELSEWHERE.some((phrase) => spaced.includes(phrase))],
    ['rhetorical', RHETORICAL.test(spaced)], ['denied', DENIED.test(spaced)], ['price', PRICE.test(spaced)],
    ['advert', ADVERT.test(text)], ['names', NAMES_SOMEONE.test(text)], ['praises', PRAISES.test(spaced)],
  ];
  return rules.flatMap(([name, holds]) => (holds ? [`#${name}`] : []));
}

const upTo = (limits: readonly number[], count: number): number => limits.find((limit) => count <= limit) ?? 99;

function shaped(text: string): string[] {
  const marks: readonly (readonly [string, RegExp])[] = [
    ['ends ?', /\?\P{L}*$/u], ['ends !', /!\P{L}*$/u], ['ends .', /\.\s*$/], ['picture', /\p{Extended_Pictographic}/u], ['dots', /\.\.\.|…/], ['number', /\d/], ['at', /^@/], ['quote', /"/], ['colon', /:/], ['laughs', /(?:^|\s)(?:[:=]\)+|:v|=\)+|haha|hihi|huhu|kk+|hic)/i],
  ];
  return [
    `#words ${upTo([3, 6, 10, 15, 24], unmistaken(text).length)}`, `#sentences ${Math.min(4, sentencesIn(text).length)}`, `#commas ${Math.min(3, text.split(',').length - 1)}`, `#topics ${Math.min(2, topicsIn(text))}`,
    ...marks.flatMap(([name, mark]) => (mark.test(text) ? [`#${name}`] : [])),
  ];
}

/** By which ways it asks, and by how many. */
function asked(text: string): string[] {
  const ways = [...new Set(sentencesIn(text).flatMap(waysOf))];
  return [...ways.map((way) => `#by ${way}`), `#ways ${Math.min(4, ways.length)}`];
}

function said(text: string): Sign[] {
  const { clauses, asking } = parted(text);
  const kinds = clauses.flatMap((clause) => clause.kinds);
  const rest = clauses.flatMap((clause, at) => (at === asking ? [] : ['^', ...clause.kinds]));
  const after = asking === undefined ? [] : clauses.slice(asking + 1).flatMap((clause) => ['^', ...clause.kinds]);
  return [
    ...shared(['^', ...unmistaken(text), '$', ...(text.includes('?') ? ['?'] : [])]),
    ...shared(typedWords(text)),
    ...ofKinds(kinds, '.'),
    ...each([1, 2, 3].flatMap((many) => [`^^${kinds.slice(0, many).join(' ')}`, `$$${kinds.slice(-many).join(' ')}`]), ONE),
    ...(asking === undefined ? each(['#asks nothing'], ONE) : ofKinds(clauses[asking]!.kinds, '?')),
    ...shared(runs(rest, 2).map((run) => `-${run}`)),
    ...shared(runs(after, 2).map((run) => `>${run}`)),
    ...each(ruled(text), RULE),
    ...each(shaped(text), ONE),
    ...each(asked(text), ONE),
    ...each(namedIn(text), ONE),
    ...(asking === undefined ? [] : each(endsOf(clauses[asking]!), ONE)),
    ...shared(clauses.flatMap((clause, at) => (at === asking ? [] : restEndsOf(clause)))),
  ];
}

const ofSearch = ({ sure, why, common, ours }: Known): Sign[] => [
  ['%sure', sure], ['%sure²', sure ** 2], ['%covered', why.covered], ['%covered²', why.covered ** 2], ['%paired', why.paired], ['%share', why.share], ['%lead', why.lead],
  ['%known', common.known], ['%asked', common.asked], ['%pairs', common.pairs], ['%telling', common.telling / 5], ['%ours', likelihood(ours)], ['%far', Math.max(-3, Math.min(3, ours)) / 3],
];

/** Each sign with how much of it there is. */
export const signsOf = (text: string, known?: Known): Sign[] => [...said(text), ...(known ? ofSearch(known) : [])];

const sum = weighing(BIAS, WEIGHTS);

/** A line so far from a question is not looked for. */
const LEAST_HOPE = -3;

/** From 0, talk, to 1, surely asked. */
export function soundsAsked(text: string, known: () => Known): number {
  const alone = sum(signsOf(text));
  return likelihood(alone < LEAST_HOPE ? alone : alone + sum(ofSearch(known())) - BIAS);
}
