import { findProducts } from '../product/find.ts';
import { isMarked, type Lexicon } from '../product/lexicon.ts';
import { fold } from '../text.ts';
import { CHAT } from './plain.ts';

/** One product given up for another: "ko làm mắm nữa chuyển qua làm khô cá". */
export type Swap = {
  /** The product they give up, as it is known; undefined: the one that is spoken of. */
  readonly left: string | undefined;
  readonly taken: readonly string[];
};

type Word = { readonly said: string; readonly start: number; readonly end: number };

const LONGEST = 40;
const MAKE = 'lam|ban|nuoi|trong|nau|san xuat|sx|che bien|dang ky';
const FILL = `${MAKE}|bot|con|muon|dinh|luon|het|han|san pham|mon|cai|mat hang|ho so|em|chi|anh|minh|nha|ben|tui|toi`;
/** Before the one that is given up. */
const GIVES_UP = new RegExp(`(?:^| )(?:khong|thoi|nghi|ngung|dung|bo|huy|khoi|dep|thay(?: vi| cho| the)?|(?:chuyen|doi)(?: (?:${MAKE}))? tu)(?: (?:${FILL}|khong))*$`);
/** Behind it. */
const IS_GIVEN_UP = new RegExp(`^(?:thi|nay|do|kia|em|chi|anh|minh|a|,|dep|thoi|nha|gio|tam)?(?: ?(?:,|em|chi|anh|minh|thi|tam))* ?(?:(?:khong|nghi|ngung|dung|khoi)(?: (?:${FILL}))+(?! ?(?:duoc|kip))|bo|huy|dep)(?= |$)(?: (?:roi|di|luon|het|thoi|nua))*`);
/** Before the one that is taken. */
const TAKES = new RegExp(`(?:^| )((?:(?:chuyen|doi|quay|nhay)(?: han)? )?(?:sang|qua)|(?:doi|thay) (?:thanh|bang)|bang|${MAKE})(?= )(?: (?:sang|qua|toan|rieng|moi|moi|thu|them|luon|${MAKE}|san pham|mon|cai))*(?= )`, 'g');
const TURNS = new RegExp(`(?:^| )(?:chuyen|doi|quay)(?: han)? (?:sang|qua)(?: (?:${MAKE}|san pham|mon))*(?= )`);
const NEVER = /(?:^| )(?:khong|chua|thoi|nghi|ngung|dung|bo|khoi|vi|cho)(?: (?:em|chi|anh|minh|con|muon))*$/;

/** Pure; of a text that asks nothing. `names`: the products they have. */
export function swapIn(text: string, names: readonly string[], lexicon: Lexicon): Swap | undefined {
  const all = wordsOf(text);
  if (all.length > LONGEST) return undefined;
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = placeOf(all, name, names);
    if (!at) continue;
    const [before, after] = [all.slice(0, at.from), all.slice(at.to)];
    const leaves = GIVES_UP.exec(joined(before));
    const gone = leaves ?? IS_GIVEN_UP.exec(joined(after));
    if (!gone) continue;
    const others = (found: readonly string[]): readonly string[] => found.filter((one) => !has(name, fold(one)));
    const behind = others(takenIn(text, after, lexicon));
    const taken = behind.length > 0 ? behind : others(takenIn(text, leaves ? before.slice(0, countOf(joined(before).slice(0, leaves.index))) : before, lexicon));
    if (taken.length > 0) return { left: name, taken };
  }
  const said = joined(all);
  const turns = TURNS.exec(said);
  const taken = turns ? productsIn(text, all.slice(countOf(said.slice(0, turns.index + turns[0].length))), lexicon) : [];
  return taken.length > 0 ? { left: undefined, taken } : undefined;
}

/** Folded and spelled out, each where it was typed; a comma is a word. */
const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[,.;:\n]/gu)].flatMap((match) => {
    const folded = fold(match[0]);
    const said = /[\p{L}\p{N}]/u.test(folded) ? (Object.hasOwn(CHAT, folded) ? CHAT[folded]! : folded) : ',';
    return said.split(' ').map((word) => ({ said: word, start: match.index, end: match.index + match[0].length }));
  });

const joined = (all: readonly Word[]): string => all.map(({ said }) => said).join(' ');
const countOf = (said: string): number => said.split(' ').filter(Boolean).length;

/** Where a product of theirs is named: whole, or behind "không làm", "bỏ" by a part that it alone has. */
function placeOf(all: readonly Word[], name: string, names: readonly string[]): { from: number; to: number } | undefined {
  const own = fold(name).split(' ');
  const from = all.findIndex((_, i) => own.every((word, n) => all[i + n]?.said === word));
  if (from >= 0) return { from, to: from + own.length };
  const part = new RegExp(`(?:^| )(?:khong (?:${MAKE})|bo) (\\S+(?: \\S+)?) (?:nua|di|luon)(?= |$)|(?:^| )bo (\\S+(?: \\S+){0,2})(?= ,|$)`).exec(joined(all));
  const [, before, last] = part ?? [];
  const said = before ?? last;
  if (!part || said === undefined || !has(name, said) || names.filter((one) => has(one, said)).length > 1) return undefined;
  // "… nữa" stands behind the first, nothing behind the last.
  const to = countOf(joined(all).slice(0, part.index + part[0].length)) - (before === undefined ? 0 : 1);
  return { from: to - countOf(said), to };
}

const has = (name: string, part: string): boolean => ` ${fold(name)} `.includes(` ${part} `);

/** What is named behind a word of making or turning to, but where that is denied. */
function takenIn(text: string, part: readonly Word[], lexicon: Lexicon): readonly string[] {
  const said = joined(part);
  for (const match of said.matchAll(TAKES)) {
    if (NEVER.test(said.slice(0, match.index))) continue;
    const found = productsIn(text, part.slice(countOf(said.slice(0, match.index + match[0].length))), lexicon);
    if (found.length > 0) return found;
  }
  return [];
}

/** Products that begin right here. */
function productsIn(text: string, [first, ...rest]: readonly Word[], lexicon: Lexicon): readonly string[] {
  if (!first) return [];
  const said = text.slice(first.start, (rest.at(-1) ?? first).end);
  const make = isMarked(text) ? 'làm ' : 'lam ';
  const found = findProducts(make + said, lexicon).filter(({ ofBody }) => !ofBody);
  return found[0]?.start === make.length ? found.map(({ name }) => name) : [];
}
