import { fold } from '../../../text.ts';
import type { Sign } from '../../../weighed.ts';
import { kindsIn } from '../kinds.ts';
import type { Said } from '../said.ts';
import { AND, counts, MOST, type Mention } from './mentions.ts';
import { likelyOf } from './sums.ts';
import type { Token } from './tokens.ts';

/* Which numbers of people a reply may mean, each with what speaks for it: what the rules count, what the mentions most likely come to, the
 * numbers that are told and what they add up to, how many are named. */

export type Choice = { readonly people: number; readonly signs: readonly Sign[] };

const EACH = 0.5;
const TOGETHER = 0.4;
const SUM = 0.25;
const LEAST_LIKELY = -8;
const SHORT_ITEM = 5;
const SURELY = [[0.9, 'h'], [0.6, 'm'], [0, 'l']] as const;

/** `ruled`: what the rules count; `all`: how likely the mentions come to each number. */
export function choicesOf(tokens: readonly Token[], mentions: readonly Mention[], said: Said, ruled: number, all: Float64Array): readonly Choice[] {
  const own = new Map<number, Set<string>>();
  const add = (people: number, ...labels: string[]): void => { if (people >= 1 && people <= MOST) own.set(people, new Set([...(own.get(people) ?? []), ...labels])); };
  const likeliest = Array.from({ length: MOST }, (_, i) => i + 1).reduce((best, people) => (likelyOf(all, people) > likelyOf(all, best) ? people : best), 1);
  const real = mentions.slice(1);
  const numbers = real.filter(counts);
  const people = real.filter((one) => !counts(one));

  add(1, 'one');
  add(likeliest);
  for (const [by, label] of [[0, 'ruled'], [1, 'ruled+1'], [-1, 'ruled-1']] as const) add(ruled + by, label);
  for (const [i, number] of numbers.entries()) {
    const near = [...around(tokens, number, said), `#${Math.min(numbers.length, 4)}`, ...(i === 0 ? ['first'] : []), ...(i === numbers.length - 1 ? ['last'] : [])];
    add(number.value, 'number', ...near.map((sign) => `n ${sign}`), ...(number.value <= 2 ? near.slice(0, 2).map((sign) => `few ${sign}`) : []));
    add(number.value + 1, 'number+1', ...near.map((sign) => `+1 ${sign}`));
    add(number.value * 2, 'number*2', ...near.slice(0, 3).map((sign) => `*2 ${sign}`));
    add(number.value - 1, 'number-1', ...near.slice(0, 3).map((sign) => `-1 ${sign}`));
    const before = numbers[i - 1];
    if (before) { add(before.value + number.value, 'two+'); add(before.value - number.value, 'two-'); }
  }
  if (numbers.length > 1) { add(numbers.reduce((sum, { value }) => sum + value, 0), `sum${numbers.length}`); add(numbers[0]!.value * numbers[1]!.value, 'product'); }
  const named = new Set(people.filter(({ from, to }) => tokens.slice(from, to).some(({ isCapital }) => isCapital)).map(({ from, to }) => tokens.slice(from, to).map(({ word }) => word).join(' '))).size;
  const items = itemsOf(tokens);
  const short = items.filter((words) => words <= SHORT_ITEM).length;
  for (const [label, count] of [['named', named], ['people', people.length], ['full', said.fullNames], ['short', short]] as const) {
    if (count > 0) { add(count, label); add(count + 1, `${label}+1`); add(count - 1, `${label}-1`); }
  }
  if (short > 0 && short === items.length) add(short, 'short=all');
  if (short > 0 && tokens.some(({ word }) => word === ':')) add(short, 'short:');

  const sure = SURELY.find(([from]) => likelyOf(all, likeliest) > from)?.[1] ?? 'l';
  const shape = { ruled, likeliest, sure, numbers: Math.min(numbers.length, 4), parts: Math.min(said.clauses.length, 5), named: Math.min(named, 5), people: Math.min(people.length, 6) };
  return [...own].map(([one, labels]) => ({ people: one, signs: [...ofLabels([...labels]), ...ofShape(one, shape), ['likely', Math.max(LEAST_LIKELY, Math.log(likelyOf(all, one) + 1e-9)) * SUM]] }));
}

const CONTEXT = /^(?:n|few|\+1|\*2|-1) /;
function ofLabels(labels: readonly string[]): Sign[] {
  const bare = labels.filter((label) => !CONTEXT.test(label)).toSorted();
  const both = bare.flatMap((one, i) => bare.slice(i + 1).map((other) => `${one}&${other}`));
  return [...labels.map((label): Sign => [label, EACH]), ...both.map((label): Sign => [label, TOGETHER])];
}

const sideOf = (one: number, ruled: number): string => (one === ruled ? '=' : one < ruled ? '<' : '>');

const size = (people: number): string => (people <= 3 ? String(people) : 'm');
type Shape = { readonly ruled: number; readonly likeliest: number; readonly sure: string; readonly numbers: number; readonly parts: number; readonly named: number; readonly people: number };
function ofShape(one: number, { ruled, likeliest, sure, numbers, parts, named, people }: Shape): Sign[] {
  const side = sideOf(one, ruled);
  const signs = [`v${Math.min(one, 12)}`, `size ${size(one)}`, side, `${side} ${size(one)}`, `ruled ${Math.min(ruled, 6)} ${Math.min(one, 6)}`, `numbers ${numbers} ${side}`, `parts ${parts} ${size(one)}`, `named ${named} ${size(one)}`, `people ${people} ${size(one)}`];
  const apart = one === likeliest
    ? ['L', `L ${sure}`, `L ${sure} ${one === ruled ? '=' : size(ruled)}`, `L ${size(likeliest)} ruled ${size(ruled)}`]
    : one === ruled ? [`R ${sure}`, `R ${size(ruled)} L ${size(likeliest)} ${sure}`] : [];
  return [...signs.map((sign): Sign => [sign, EACH]), ...apart.map((sign): Sign => [sign, EACH * 2])];
}

/** The words before and after a number, and of what kind they are. */
function around(tokens: readonly Token[], { from, to, kind }: Mention, said: Said): string[] {
  const wordAt = (at: number): string => (at < 0 ? '^' : at >= tokens.length ? '$' : fold(tokens[at]!.word));
  const kindOf = (words: readonly string[]): string => kindsIn(` ${words.join(' ')} `, said)[0] ?? '-';
  const after = kind === 'counted' ? from + 1 : to;
  return [`<${wordAt(from - 1)}`, `>${wordAt(after)}`, `${wordAt(from - 1)}_${wordAt(after)}`, `<${wordAt(from - 2)} ${wordAt(from - 1)}`, `>${wordAt(after)} ${wordAt(after + 1)}`, `k<${kindOf([wordAt(from - 1)])}`, `k>${kindOf([wordAt(after), wordAt(after + 1)])}`];
}

/** How many words each item of a list has, after the last colon, parted by stops and by "và", "với". */
function itemsOf(tokens: readonly Token[]): readonly number[] {
  const from = tokens.findLastIndex(({ word }) => word === ':') + 1;
  const items = [0];
  for (const { word, isStop } of tokens.slice(from)) {
    if (isStop || AND.has(word)) items.push(0);
    else items[items.length - 1]! += 1;
  }
  return items.filter((words) => words > 0);
}
