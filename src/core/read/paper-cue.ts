import type { FactId } from '../ids.ts';
import type { Cue } from './cue-phrases.ts';
import { COMMA, cueAfter } from './cues.ts';

/** What stands behind a paper's name: in its clause, in the next one (`nextIsOwn`: of which that speaks of papers itself), and whether it is the last named. */
type Behind = { readonly after: readonly string[]; readonly next: readonly string[]; readonly last: boolean; readonly nextIsOwn: boolean };

/** What a cue comes to for a paper: one that has run out is not there, one found fault with or still drawn is under way. `own`: the cue, or what they
 *  answer themselves. */
export function paperCue(paper: FactId, cue: Cue | undefined, own: Cue | undefined, { after, next, last, nextIsOwn }: Behind): Cue | undefined {
  const [first, rest] = spans(after);
  const gone = cue === 'yes' ? lapsed(after) || NOT_ANEW.test(after.join(' ')) || LOST.test(after.join(' ')) || (paper === 'test-report' && (AGED.test(after.join(' ')) || OLD.test(after.join(' ')))) : cue === undefined && last && ((paper === 'test-report' && OLD.test(after.join(' '))) || HAD.test(after.join(' ')) || (ENDS_LAPSED.test(after.join(' ')) && lapsed(after)) || JUST_LAPSED.test(after.join(' ')) || LOST.test(after.join(' ')));
  if (gone) return 'no';
  // "Gửi mẫu ngày 20/11, phiếu có ngày 27/11 rồi".
  if (paper === 'test-report' && own === 'doing' && RETURNED.test(after.join(' ')) && !AWAITED.test(after.join(' '))) return 'yes';
  const faulty = (cue ?? cueAfter(after)?.cue) === 'yes' && (rest || last) && FAULTED.test((rest ? first : [...after, ...(nextIsOwn ? [] : next)]).join(' '));
  // "Nhãn nhờ cậu em bên in làm, đang thiết kế".
  return faulty || (own === 'yes' && last && UNDER_WAY.test((rest ?? next).join(' '))) ? 'doing' : own;
}

/** Up to the comma, and what is behind it. */
export function spans(after: readonly string[]): readonly [first: readonly string[], rest?: readonly string[]] {
  const comma = after.indexOf(COMMA);
  return comma < 0 ? [after] : [after.slice(0, comma), after.slice(comma + 1)];
}

/** "Nhãn in rồi mà xã bảo thiếu": it is there, and to be mended. */
const FAULTED = /^(?:(?!dang |chua )\S+ ){0,4}(?:roi|xong)(?: ,)?(?: (?:ma|nhung))? (?:con |lai |bi |van )?(?:thieu|sai|chua ghi|chua dung)\b|^(?:(?!dang |chua )\S+ ){0,6}(?:bao|noi|keu|che|phan|bi) (?:la |nhan |con |dang |bi |em |chi |anh )*(?:thieu|sai|loi|chua dung|chua dat|chua du|khong dung|khong dat)\b|^(?:\S+ ){0,3}roi (?:ma |bi )*(?:sai|loi|nham|thieu)\b|\bdang (?:in|sua|lam) lai\b/;

/** "Có kiểm nghiệm rồi, hết hạn tháng trước": it is there and counts no more. With a day behind it the day tells. */
const lapsed = (after: readonly string[]): boolean => LAPSED.test(after.join(' '));
const UNDER_WAY = /^(?:moi |van |con |hien |no |thi )*dang (?:thiet ke|lam|in|sua|xin|cho|doi|nop|ve|viet)\b/;
/** "Kiểm nghiệm có mà 2 năm rồi": a report counts for twelve months (NĐ 15/2018 Điều 5 khoản 1 điểm b). */
const AGED = /\b(?:ma|nhung|co dieu|cach day|tu|lam) (?:\S+ ){0,3}(?<!thang )(?:[2-9]|hai|ba|bon|may) nam (?:roi|truoc|nay)\b/;
/** "Em có kiểm nghiệm cũ 2023". */
const OLD = /^cu(?: (?:tu |hoi |cua )?(?:nam )?20\d\d| roi| qua|$)/;
/** "Kiểm nghiệm có làm một lần, để đâu mất rồi". */
const LOST = /\b(?:(?:bi|lam|de dau|de quen|that lac|roi|chay) mat|mat (?:tieu|luon|giay|to))\b(?! (?:phi|tien|cong|thoi gian|\d))|\bthat lac\b/;
/** "… hết hạn tháng 5/2025, chưa làm lại": whatever day stands between. */
const NOT_ANEW = /\b(?:het|qua) han\b.*\bchua (?:(?:kip|di|co|duoc) )*(?:lam|xin|cap|gia han|doi) lai\b/;
const RETURNED = /, (?:\S+ ){0,2}(?:(?:phieu|ket qua|kq) (?:(?:da|moi|thi|vua) )?(?:co|ra|ve|tra)|(?:co|ra|lay duoc|nhan) (?:phieu|ket qua))\b/;
const AWAITED = /\b(?:chua|khong|mai|se|sap|hen|nua|doi|cho|sau)\b/;
/** "Attp đó hả, hồi đó có mà hết hạn rồi". */
const HAD = /\b(?:hoi do|hoi truoc|hoi xua|truoc|ngay xua|co)(?: \S+){0,3} (?:het|qua) han roi\b|\b(?:chac|co le|hinh nhu) (?:la )?het(?: han| hieu luc)? roi\b/;
/** "Attp nó mới hết hạn bữa mùng 5". */
const JUST_LAPSED = /^(?:(?:no|thi|do|nay|kia|cua|em|nha|minh|toi|tui|htx|lai) )*(?:moi|vua|vua moi|bi) (?:het|qua) han\b(?! (?:khi nao|bao gio|thi|co))/;
/** "Kiểm nghiệm năm kia, hết hạn rồi". */
const ENDS_LAPSED = /^(?:\S+ ){1,4}(?:het|qua) han roi$/;
const LAPSED = /(?<!\b(?:chua|sap|gan|khong|con|bao gio|khi nao|moi|se|nua|mai|sang nam|(?:tuan|thang|quy|nam) (?:sau|toi)) )\b(?:het|qua) han\b(?:(?! (?:(?:ngay|vao|thang|nam|toi|den|la) )?\d)|(?= (?:(?:hoi|tu|vao) )*thang \d{1,2}(?: nam (?:ngoai|nay|truoc))? roi\b))/;
