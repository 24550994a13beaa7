import type { Knowledge } from '../knowledge.ts';
import { findProducts, type ProductFound } from '../product/find.ts';
import { spelled } from '../read/plain.ts';
import { fold } from '../text.ts';

/** Who they are, that they make or sell it, that it is theirs: nothing is asked by that. */
export const OF_SELF: ReadonlySet<string> = new Set(('nha em toi tui minh chi anh bac co chu chau ong ba con gia dinh ho vo chong me bo nguoi ta ben thon ban xom xa que lang o tai ' +
  'lam ban trong nuoi nau san xuat che bien nghe dan lat det danh bat hai u muoi say phoi rang ep xay lay nho nho lon it nhieu chuyen nay kia do thi la ma va voi cung da dang muon dinh tinh ' +
  'quan tiem xuong lo to co so htx hop tac trang trai vuon ruong ao sach ngon tuoi tu truyen thong gia truyen dac san mon hang san pham sp loai cay con cai chiec phong may cat theu kg thang nam moi').split(' '));

/** A bare name counts, behind what only says whose it is: "quán phở", "nhà em cam". */
export function namedIn(text: string, { lexicon }: Knowledge): readonly [string, readonly ProductFound[]] {
  const found = findProducts(text, lexicon);
  if (found.length > 0) return [text, found];
  const typed = text.trim().split(/\s+/);
  const from = typed.findIndex((word) => !OF_SELF.has(fold(word)));
  const made = `làm ${typed.slice(Math.max(0, from)).join(' ')}`;
  return [made, findProducts(made, lexicon)];
}

/** Nothing beside what is named but such words, and small numbers. */
export const saysOnly = (text: string, products: readonly ProductFound[], plain: ReadonlySet<string>): boolean =>
  spelled(products.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)).every((word) => plain.has(word) || /^\d{1,2}$/.test(word));
