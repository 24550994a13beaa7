import type { Claim } from './claims.ts';
import { has, vi } from './pattern.ts';
import type { Said } from './said.ts';

/** Where one part of a reply stands. `yes`, `no`, `maybe` are said outright; `wish`, `obstacle` and `agrees` only lean; `soon`: the rest
 *  follows, "mai chị gửi tên". */
export type Stance = 'yes' | 'wish' | 'no' | 'maybe' | 'soon' | 'obstacle' | 'agrees' | 'asks' | undefined;

const SOON = vi([
  '(?:mai|chiều|tối|lát|sáng mai|có gì|hôm sau|tí|sau) (?:\\S+ ){0,2}?(?:đếm|gửi|gọi|báo số|báo tên|nhắn tên|chốt tên|chốt danh sách|báo danh sách)',
  '(?:báo|nhắn|gửi|chốt) (?:\\S+ ){0,2}?(?:số|tên|danh sách|số lượng)|gọi số',
]);
const NOT_KNOWN = vi('vội|khoan|(?:chưa|không) (?:biết|chắc|sắp xếp|thu xếp)|hay không');
const LATER_ONLY = vi('(?:tháng|tuần|năm|ngày|hôm) (?:sau|tới|nữa) mới|mới (?:về|vào bờ|hết|xong|rảnh)');
/** "được mời thì đi chứ", "mời thì cảm ơn chứ đi thì không đi được": no condition after all. */
const OF_COURSE = vi('đi chứ (?:em|ạ|con|cháu|nhé)*$', 'di chu (?:em|a|con|chau|nhe)*$');
const CANNOT = vi('đi thì không (?:đi )?(?:được|nổi)');
const OUTRIGHT = vi('đi|tham gia|tham dự|dự|có mặt|sẽ|vẫn|cũng|được');
/** What stands in the way stands before what one would do. */
const HELD_UP = vi('(?:bận!|mắc!|kẹt!|vướng|phải (?:đưa|chở|lo|trông|coi|giữ)) (?:\\S+ ){1,4}?đi', '(?:ban|mac|ket|vuong|phai (?:dua|cho|lo|trong|coi|giu)) (?:\\S+ ){1,4}?di');

export function stanceOf(claims: ReadonlySet<Claim>, clause: string, said: Said, asked: boolean): Stance {
  const on = (claim: Claim): boolean => claims.has(claim);
  if (on('after-all')) return 'yes';
  if (asked && !on('unsettled')) return 'asks';
  if (on('asks') && !on('not') && !on('declines') && !on('unsettled')) return 'asks';
  if (on('if') && has(OF_COURSE, clause, said)) return 'yes';
  if (on('if') && has(CANNOT, clause, said)) return 'no';
  if (on('if')) return 'maybe';
  if (on('unsettled') && has(SOON, clause, said)) return 'soon';
  if (on('unsettled') && !on('declines') && (!on('not') || has(NOT_KNOWN, clause, said))) return 'maybe';
  if (on('free') && on('declines') && !on('not')) return 'yes';
  if (on('declines') || on('not')) return 'no';
  if (on('wish')) return on('but') && on('in-the-way') ? 'no' : 'wish';
  if (on('comes') && on('in-the-way') && (has(HELD_UP, clause, said) || !has(OUTRIGHT, clause, said))) return 'obstacle';
  if (on('done')) return undefined;
  if (on('comes')) return 'yes';
  if (on('in-the-way') || has(LATER_ONLY, clause, said)) return 'obstacle';
  if (on('enrols') || on('free')) return 'yes';
  return on('agrees') ? 'agrees' : undefined;
}
