import { fold, words } from '../../text.ts';
import { bare, spelled } from '../plain.ts';

/* What is said of a label beside its words: of which kind the goods are, and when it was printed. */

/** Words around the name of a kind. */
const CALLS = new Set('day la hang loai nhom thuoc em chi anh minh a ma do nay'.split(' '));

/** "đây là mỹ phẩm", "hàng thủ công mỹ nghệ mà em": which of these kinds somebody says it is. */
export function kindSaid<Kind extends { readonly name: string }>(text: string, kinds: readonly Kind[]): Kind | undefined {
  const said = ` ${bare(text)} `;
  if (spelled(text).length > 9) return undefined;
  const own = spelled(text).filter((word) => !CALLS.has(word));
  return kinds.find((kind) => {
    // "Tẩy rửa làm thơm", of tẩy rửa, làm thơm gia dụng.
    if (own.length > 2 && ` ${words(kind.name).join(' ')} `.includes(` ${own.join(' ')} `)) return true;
    const name = fold(kind.name).replace(/[,(].*$/, '').replace(/^hang /, '').trim();
    return said.trim() === name || new RegExp(` (?:la|thuoc|loai|nhom|hang|phai) (?:(?:la|hang|nhom|loai) ){0,2}${name} `).test(said);
  });
}

/** "túi này in từ năm ngoái", "bao bì in trước 23/1/2026", "mới in tháng trước": printed under the law before or the one now. */
export function printedSaid(text: string): 'before' | 'after' | undefined {
  const said = spelled(text).join(' ');
  if (spelled(text).length > 16 || !/\b(?:in|dat in|mua|lam)\b/.test(said) || !/\b(?:nhan|tem|bao bi|tui|hop|chai|hu|vo|in)\b/.test(said)) return undefined;
  if (/\b(?:nam ngoai|nam kia|nam truoc|may nam truoc|hoi nam|(?:nam )?20(?:1\d|2[0-5])|truoc (?:ngay )?23 (?:0?1|thang 1|thang gieng)|truoc (?:nam )?2026|truoc (?:tet|nghi dinh|luat)|tu truoc|lau roi|tu lau|luat cu)\b/.test(said)) return 'before';
  return /\b(?:moi in|in moi|nam nay|thang truoc|tuan truoc|sau (?:ngay )?23 (?:0?1|thang 1)|sap in|chuan bi in|chua in)\b/.test(said) ? 'after' : undefined;
}
