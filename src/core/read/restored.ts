import { withKeysRead } from './keys-left.ts';
import { ofOldFont } from './old-fonts.ts';

/** Letters that are drawn otherwise ("𝐇𝐨̂̀ 𝐬𝐨̛", "Ｈồ ｓơ"): posts in bold are made of them. */
const DRAWN = /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu;
/** What stands in a page's source for a mark. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>' };
const ENTITY = /&(amp|nbsp|quot|apos|lt|gt);/g;

/** A text as it was written, whatever keyboard, font or program it came through. What was written plainly stays as it is.
 *  Linear in its length. */
export function restored(text: string): string {
  const plain = text.replace(DRAWN, (drawn) => drawn.normalize('NFKC')).replace(ENTITY, (_, name: string) => ENTITIES[name]!);
  return withKeysRead(ofOldFont(plain === text ? text : plain.normalize('NFC')));
}
