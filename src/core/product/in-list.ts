import { extent } from './extent.ts';
import type { Hit, Token } from './lexicon.ts';

/* "4 sản phẩm: gạo, trà, mật ong, miến": what stands in such a list is made, however bare the word. */

const OF_GOODS = new Set(['pham', 'sp', 'mon', 'hang']);
const GOES_ON = new Set(['la', 'gom', 'co', 'nhu']);
const AND = new Set(['va', 'voi']);

export function isListed(tokens: readonly Token[], { from, to }: Hit): boolean {
  const end = extent(tokens, from, to);
  return end - from <= LONGEST && endsHere(tokens, end) && beginsHere(tokens, from) && headed(tokens, from);
}

/** "Gạo với trà": nothing is said but what there is; `isPlain` tells whether a hit is a product and nothing else. */
export function onlyList(tokens: readonly Token[], hits: readonly Hit[], isPlain: (hit: Hit) => boolean): boolean {
  let at = 0;
  let count = 0;
  while (at < tokens.length) {
    const hit = hits.find(({ from }) => from === at);
    if (!hit || !isPlain(hit) || extent(tokens, hit.from, hit.to) > LONGEST + at) return false;
    count += 1;
    at = extent(tokens, hit.from, hit.to);
    if (AND.has(tokens[at]?.folded ?? '')) at += 1;
  }
  return count >= 2;
}
const LONGEST = 4;

const endsHere = (tokens: readonly Token[], to: number): boolean => tokens[to - 1]!.breakAfter || to === tokens.length || AND.has(tokens[to]!.folded);
const beginsHere = (tokens: readonly Token[], from: number): boolean => (tokens[from - 1]?.breakAfter ?? false) || AND.has(tokens[from - 1]?.folded ?? '') || GOES_ON.has(tokens[from - 1]?.folded ?? '');

/** A number of goods, or "gồm", stands before it, and behind that nothing but the list. */
function headed(tokens: readonly Token[], from: number): boolean {
  const head = tokens.slice(0, from).findLastIndex(({ folded, breakAfter }, i) => OF_GOODS.has(folded) && (breakAfter || GOES_ON.has(tokens[i + 1]?.folded ?? '')) && COUNTS.test(tokens[i - 1]?.folded === 'san' || tokens[i - 1]?.folded === 'mat' ? tokens[i - 2]?.folded ?? '' : tokens[i - 1]?.folded ?? ''));
  const begins = head >= 0 ? head : opened(tokens);
  return begins >= 0 && tokens.slice(begins + 1, from).every(({ folded, exact, accented }) => !ENDS.has(folded) || (folded === 'nhung' && accented && exact === folded));
}
/** "Gồm: sầu riêng sấy, bưởi da xanh": opens the message. */
const opened = ([one, two]: readonly Token[]): number => (one?.folded === 'gom' && (one.breakAfter || GOES_ON.has(two?.folded ?? '')) ? 0 : one?.folded === 'bao' && two?.folded === 'gom' ? 1 : -1);
const COUNTS = /^(?:\d+|hai|ba|bon|nam|sau|may|cac|nhung)$/;
/** What begins to tell something of it. */
const ENDS = new Set('tu bang chua roi thi nhung con dang khong sao'.split(' '));
