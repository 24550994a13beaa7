import { fold } from '../../../text.ts';
import { pairs, shared, type Sign } from '../../../weighed.ts';
import { claimsIn } from '../claims.ts';
import { kindsIn } from '../kinds.ts';
import type { Said } from '../said.ts';
import { counts, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/* What speaks for a mention to be among those who come: the words around it and their kinds, what its part and the parts beside claim, what
 * else is mentioned and how it is joined to it. */

const EACH = 0.4;
const ME = 0.5;
const WHOLE = 2;
const AROUND = 1;

/** For each mention in turn. */
export function mentionSigns(tokens: readonly Token[], mentions: readonly Mention[], { marked }: Pick<Said, 'marked'>): readonly (readonly Sign[])[] {
  const folded = tokens.map(({ word }) => fold(word));
  const words = ['^', ...folded, '$'];
  const bag = [...words, ...pairs(words)];
  const kindsOf = (from: number, to: number): readonly string[] => kindsIn(` ${tokens.slice(from, to).filter(({ isStop }) => !isStop).map(({ word }) => word).join(' ')} `, { marked });
  const parts = Map.groupBy(tokens.filter(({ isStop }) => !isStop), ({ part }) => part);
  const claims = new Map([...parts].map(([part, all]) => [part, [...claimsIn(` ${all.map(({ word }) => word).join(' ')} `, { marked })]]));
  const real = mentions.slice(1);
  const numbers = real.filter(counts);
  const people = real.length - numbers.length;
  const wordAt = (at: number): string => (at < 0 ? '^' : folded[at] ?? '$');
  const begins = (at: number): boolean => at === 0 || tokens[at - 1]!.isStop;
  const ends = (at: number): boolean => at >= tokens.length || tokens[at]!.isStop;
  const bagOf = new Map<string, readonly Sign[]>();
  const bagFor = (kind: string): readonly Sign[] => { const known = bagOf.get(kind) ?? shared(bag.map((run) => `${kind}|${run}`), AROUND); bagOf.set(kind, known); return known; };
  const joint = (one: Mention | undefined, other: Mention | undefined): string => {
    if (!one || !other) return '#';
    const between = folded.slice(one.to, other.from);
    return between.length > 2 ? 'far' : between.join(' ') || 'near';
  };

  const ofWriter = (): Sign[] => {
    const [first] = real;
    const kinds = kindsOf(0, tokens.length);
    return [
      ...['me', `me all ${Math.min(real.length, 5)}`, `me numbers ${Math.min(numbers.length, 3)}`, `me people ${Math.min(people, 4)}`, `me first ${first?.kind ?? '-'} ${first?.from === 0 ? 0 : 1}`, `me first ${first ? wordAt(first.from) : '-'}`, ...new Set([...claims.values()].flat().map((claim) => `me ${claim}`))].map((sign): Sign => [sign, ME]),
      ...shared(bag.map((run) => `me|${run}`), WHOLE), ...shared([...kinds, ...pairs(kinds)].map((run) => `me:${run}`), WHOLE),
    ];
  };

  return mentions.map((one, i) => {
    if (one.kind === 'me') return ofWriter();
    const { kind, from, to, value } = one;
    const [last, next] = [real[i - 2], real[i]];
    const who = counts(one) ? (value <= 3 ? `n${value}` : 'nm') : kind === 'name' ? 'NAME' : folded.slice(from, from + (kind === 'pair' ? 2 : 1)).join(' ');
    const [before, after] = [kindsOf(last?.to ?? 0, from), kindsOf(to, next?.from ?? tokens.length)];
    const part = tokens[from]!.part;
    const told = [
      '', who, `<${wordAt(from - 1)}`, `>${wordAt(to)}`, `<${wordAt(from - 2)} ${wordAt(from - 1)}`, `>${wordAt(to)} ${wordAt(to + 1)}`, `${wordAt(from - 1)}_${wordAt(to)}`, `>>${wordAt(to + 1)}`, `>>>${wordAt(to + 2)}`, `<<${wordAt(from - 2)}`, `tail ${wordAt(to - 1)}`,
      i === 1 ? 'first' : i === real.length ? 'last' : 'mid', `n${Math.min(numbers.length, 4)}`, `p${Math.min(people, 5)}`, `n${Math.min(numbers.length, 3)} p${Math.min(people, 4)}`, `prev ${last?.kind ?? '-'} ${joint(last, one)}`, `next ${next?.kind ?? '-'} ${joint(one, next)}`,
      ...(claims.get(part) ?? []).map((claim) => `c ${claim}`), ...(claims.get(part + 1) ?? []).map((claim) => `c+ ${claim}`), ...(claims.get(part - 1) ?? []).map((claim) => `c- ${claim}`),
      ...after.slice(0, 4).map((run) => `k> ${run}`), `k>1 ${after[0] ?? '-'}`, ...pairs(after.slice(0, 2)).map((run) => `k>2 ${run}`), ...before.slice(-3).map((run) => `k< ${run}`), `k<1 ${before.at(-1) ?? '-'}`,
      `colon ${folded.slice(0, from).includes(':')}`, `begins ${begins(from)}`, `ends ${ends(to)}`, `alone ${begins(from)} ${ends(to)}`,
      ...(counts(one) ? ofNumber(one, numbers, people) : [`long ${Math.min(to - from, 4)}`, `same ${real.some((other) => other !== one && !counts(other) && wordAt(other.from) === wordAt(from))}`]),
    ];
    const bare = [`<${wordAt(from - 1)}`, `>${wordAt(to)}`, ...(claims.get(part) ?? []).map((claim) => `c ${claim}`)];
    const byWho = [`<${wordAt(from - 1)}`, `>${wordAt(to)}`, `prev ${joint(last, one)}`, `next ${joint(one, next)}`, `k>1 ${after[0] ?? '-'}`, `k<1 ${before.at(-1) ?? '-'}`];
    return [...new Set([...told.map((sign) => `${kind} ${sign}`), ...bare, ...byWho.map((sign) => `${who} ${sign}`)])].map((sign): Sign => [sign, EACH]).concat(bagFor(kind));
  });
}

/** How a number stands to what else is counted. */
const ofNumber = ({ value }: Mention, numbers: readonly Mention[], people: number): string[] => [
  `=people ${value === people}`, `=people+1 ${value === people + 1}`, `v${Math.min(value, 12)}`,
  ...(numbers.length > 1 ? [`max ${numbers.every((other) => other.value <= value)}`, `=sum ${value * 2 === numbers.reduce((sum, other) => sum + other.value, 0)}`] : []),
];
