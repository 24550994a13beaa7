import type { Amount } from './amounts.ts';
import { claimsIn, type Found } from './scan.ts';

/* "Không bao bì 3 điểm, bao bì đơn giản 1" of a source that has 0, 1, 2, 3 for four kinds of packaging: each number stands there, and stands
 * with other words. A number is told with what it was of when the words beside it are those beside it in the source. */

type Placed = { readonly amount: Amount; readonly beside: ReadonlySet<string>; readonly clause: number };

/** Words that stand beside any number. */
const ANY = new Set('là thì được có và hoặc hay từ đến tới dưới trên của cho các những mức điểm sao tháng ngày năm bộ ở trong với cần phải muốn ạ dạ em anh chị cũng còn nữa thêm như theo mỗi một này đó'.split(' '));
const END_OF_CLAUSE = /[,;()“”"\n]|\.(?=\s|$)| và | còn | hoặc /u;

/** The amounts of a text, each with the words of its clause up to the numbers beside it; in a line with one number (`isSource`) all words are its
 *  own ("Phần B, khả năng tiếp thị: 25"). */
function placedIn(text: string, isSource = false): readonly Placed[] {
  const { claims, figures } = claimsIn(text);
  const amounts = claims.filter((one): one is Found & { type: 'amount' } => one.type === 'amount');
  const placed = amounts.map((one, i) => {
    const before = figures.slice(amounts[i - 1] ? amounts[i - 1]!.at + amounts[i - 1]!.said.length : 0, one.at).split(END_OF_CLAUSE).at(-1)!;
    const after = figures.slice(one.at + one.said.length, amounts[i + 1]?.at).split(END_OF_CLAUSE)[0]!;
    const clause = figures.slice(0, one.at).split(END_OF_CLAUSE).length;
    const words = isSource && amounts.length === 1 ? figures : `${before} ${after}`;
    return { amount: one.amount, clause, beside: new Set(words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !ANY.has(word))) };
  });
  // "Giấy 3 sao, 4 sao do tỉnh thu hồi": what is told of one is told of each.
  let from = 0;
  amounts.forEach((one, i) => {
    const next = amounts[i + 1];
    if (next && JOINED.test(figures.slice(one.at + one.said.length, next.at))) return;
    const all = new Set(placed.slice(from, i + 1).flatMap(({ beside }) => [...beside]));
    for (let k = from; k <= i; k += 1) placed[k] = { ...placed[k]!, beside: all };
    from = i + 1;
  });
  return placed;
}
const JOINED = /^ ?(?:[\p{L}%]+)?\s*(?:,|;|và|hay|hoặc)\s*$/u;

/** The first number of a sentence that its source tells with other words than another number of the same kind, or in another order.
 *  `isAmount`: whether one is the other, as said. */
export function outOfPlace(text: string, blocks: readonly string[], isAmount: (said: Amount, source: Amount) => boolean): string | undefined {
  const said = placedIn(text);
  const there = blocks.map((block) => placedIn(block, true));
  for (const one of said) {
    const all = there.flat();
    const same = all.filter(({ amount }) => isAmount(one.amount, amount));
    const others = all.filter(({ amount }) => isOfKind(one.amount, amount) && !isAmount(one.amount, amount));
    if (same.length === 0 || others.length === 0) continue;
    // What stands beside another number of this sentence, too, tells nothing of which is which.
    const common = new Set(said.flatMap((other) => (other !== one && isOfKind(one.amount, other.amount) && other.amount.value !== one.amount.value ? [...other.beside] : [])));
    const own = [...one.beside].filter((word) => !common.has(word));
    const shared = (places: readonly Placed[]) => Math.max(...places.map(({ beside }) => own.filter((word) => beside.has(word)).length));
    if (shared(others) > shared(same)) return told(one);
  }
  for (const [i, one] of said.entries()) {
    const next = said[i + 1];
    if (!next || next.clause !== one.clause || one.amount.unit !== next.amount.unit || next.amount.value === one.amount.value) continue;
    const orders = there.flatMap((block) => block.flatMap((a, x) => block.flatMap((b, y) => (x !== y && a.clause === b.clause && isAmount(one.amount, a.amount) && isAmount(next.amount, b.amount) ? [x < y] : []))));
    if (orders.length > 0 && !orders.includes(true)) return `${told(one)} … ${told(next)}`;
  }
  return undefined;
}

const isOfKind = (one: Amount, other: Amount): boolean => one.unit === other.unit || one.unit === '' || other.unit === '';
const told = ({ amount: { value, unit } }: Placed): string => `${value} ${unit}`.trim();
