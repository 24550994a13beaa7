import { amountInWords, type Amount } from './amounts.ts';
import { claimsIn } from './scan.ts';

type Told = { readonly amount: Amount; /** The word before it. */ readonly behind: string };

const toldIn = (text: string): readonly Told[] => {
  const { claims, figures } = claimsIn(text);
  return claims.flatMap((one) => (one.type === 'amount' ? [{ amount: one.amount, behind: /(\p{L}+)[^\p{L}\d]*$/u.exec(figures.slice(Math.max(0, one.at - LONGEST_WORD), one.at))?.[1] ?? '' }] : []));
};
const LONGEST_WORD = 12;

/** "Được 3 điểm" of "được 3 sao … nhiều nhất 3": the number stands there with nothing beside it, too, but behind the same word it always counts something
 *  else. The amount as it is said, or undefined. */
export function recounted(text: string, blocks: readonly string[]): string | undefined {
  const source = blocks.flatMap(toldIn);
  const wrong = toldIn(text).find(({ amount, behind }) => {
    const there = amount.unit === '' || behind === '' ? [] : source.filter((one) => one.behind === behind && one.amount.value === amount.value);
    return there.length > 0 && there.every((one) => one.amount.unit !== '' && one.amount.unit !== amount.unit);
  });
  return wrong && amountInWords(wrong.amount);
}
