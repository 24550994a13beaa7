import { WRITER } from '../persons.ts';
import { claimsIn } from './claims.ts';
import { finds, has, vi } from './pattern.ts';
import { partyIn } from './party.ts';
import type { Said } from './said.ts';
import type { Weighed } from './weigh.ts';

/* Replies that are a word or a number: "1", "chọn 2", "dạ có ạ", "thôi em". */

const CALLS = '(?:em|chị|anh|chú|bác|cô|cháu|con|tôi|tui|mình|ơi|ạ|a|à|nhé|nhe|nha|dạ|thưa|cán bộ|bạn|ad|luôn|nè|này|đó|vậy|thì|thôi|rồi|nghe|oi|nhá|cưng)';
const CHOSEN = '(?:chọn|lựa chọn|ấn|nhấn|gõ|số|trả lời|bấm|nhắn|phương án|ý|mục|theo|là|đáp án|câu|bỏ phiếu|,)';
const OPTION = vi([
  `^ (?:${CALLS} |nãy |lúc nãy )*(?:${CHOSEN} )*(1|2)(?= (?:${CALLS} ?)*(?:,|$|bận|không|xin lỗi|xin phép|có việc|kẹt|ốm|đi|mắc|mà|đó|rồi))`,
  `^ (?:${CALLS} |nãy |lúc nãy )*(?:chọn|lựa chọn|ấn|nhấn|số|trả lời|bấm|phương án|ý|mục) (?:số |phương án |ý )*(một|hai)(?= )`,
]);
const EITHER = vi('^ (?:\\S+ ){0,2}1 (?:hay|hoặc) 2(?! (?:hồ sơ|sản phẩm|bộ|bản))');
/** Nobody but whom it is said to, "em ơi", or a date. */
const ONLY_CALLS = vi(`^ (?:dạ |thưa |alo |à )*(?:(?:em|chị|anh|chú|bác|cô|cháu|con|cán bộ|bạn|ad|admin|thầy) ?)+(?:ơi|à|này)? ?$`);
/** A number of people, and no choice. */
const FAMILY = vi([
  '(?:nghĩa|tức|ý) là (?:1|2|hai|một) (?:người|đứa)',
  '(?:một|1) mình|(?:1|2|hai|một) (?:\\S+ )?(?:bác cháu|dì cháu|cô cháu|chú cháu|cậu cháu|thầy trò|bà con)',
  '(?:1|2|hai|một) (?:chị em|anh em|mẹ con|bố con|vợ chồng|bà cháu|ông cháu|em|chị|cô|chú|bác|anh|cháu|con) (?:đi|tham gia|nhà|chị|tôi|tui|mình|em|dự|sẽ|cùng|ra|lên)',
]);
/** What was chosen is taken back. */
const WRONG_KEY = vi('nhầm|lộn|lỡ|gạch|hủy|rút|xóa|mà (?:giờ|nay|bữa nay|hôm nay)|giờ lại|(?:nghĩ|tính|xem|coi) lại|đổi (?:thành|qua|sang|ý|lại)');
const WITH_CALLS = '(?: (?:em|chị|anh|chú|bác|cô|cháu|con|ơi|oi|ạ|a|à|nhé|nha|nhe|ad|bạn|ban|tôi|tui|mình|rồi|luôn|thôi|đó|nè|dạ|đi))*';
const NO = vi(`^ (?!(?:dạ )?mình (?:em|chị|anh|tôi|bác|cô|chú) thôi)(?:dạ |thưa |à |em |chị |anh |chú |bác |cô |tôi |tui |mình )*(?:không|thôi|khỏi|chịu|bận|nghỉ|no|n|xin lỗi|(?:chọn|trả lời|bấm) (?:là )?không(?: đi| tham gia)?)(?: (?:đâu|được|rảnh|khỏi|da|mất|quá))?${WITH_CALLS}(?: (?:đâu|mất|quá|khỏi))? $`);
const YES = vi(`^ (?:dạ |thưa |ừ |à |vâng )*(?:(?:(?:em|chị|anh|mình|tôi) )?(?:chọn|trả lời|bấm) (?:là )?(?:có|đi|tham gia)|có|ok|được|vâng!|ừ|đồng ý|nhất trí|yes|y|chắc chắn|tất nhiên|dĩ nhiên|đương nhiên|dạ|duyệt|chuẩn)(?: (?:chứ|được|nhiều|lắm|nữa|đấy|liền))?${WITH_CALLS}(?: (?:chứ|nữa|liền))? $`, '^ (?:da |u )*vang(?: (?:a|nhe|em a|da))* $');
/** "Hội chợ thì không", "buổi này thì chịu"; not "mưa thì không". */
const NO_OF_IT = vi(`^ (?:dạ |còn |nhưng )*(?:(?:(?:buổi|lớp|hôm|ngày|bữa|đợt|lần|cái|khóa)(?: (?:này|đó|ấy|kia|nớ|\\S+th\\d+|\\d+))?|hội chợ|tập huấn|tham quan|em|chị|anh|bác|cô|chú|tôi|mình) ){0,3}thì (?:không|chịu|thôi|khỏi)(?: (?:đi|được|đi được))?${WITH_CALLS} $`);
const BUSY = vi('bận');
/** Without its marks it is "vâng" or "vắng": asked. */
const VANG = vi('(?!)', `^ (?:${WRITER}) vang(?: (?:nhe|nha|a|em|chi|ad|oi))* $`);

/** There is nothing in it that could be weighed. */
export const saysNothing = ({ whole, ...said }: Said): boolean => /^ (?:\d{1,2} )+\d{4} $/.test(whole) || has(ONLY_CALLS, whole, said);

export function shortReply(said: Said): Weighed | undefined {
  const { whole } = said;
  if (has(EITHER, whole, said) || has(VANG, whole, said)) return { answer: 'maybe', plain: false };
  const chosen = has(FAMILY, whole, said) || has(WRONG_KEY, whole, said) ? null : finds(OPTION, whole, said);
  if (chosen) return optionOf(chosen, said);
  if (has(NO_OF_IT, whole, said)) return { answer: 'no', plain: !/^ (?:d[ạa] )?th[ìi] /.test(whole) };
  if (has(NO, whole, said)) return { answer: 'no', plain: has(BUSY, whole, said) };
  return has(YES, whole, said) ? { answer: 'yes', plain: false } : undefined;
}

/** "1 nhé, nhà chị 3 người": the number of the choice counts nobody. "2 nhé, tui với bà xã" counts two. */
function optionOf(chosen: RegExpExecArray, said: Said): Weighed {
  const whole = ` ${said.whole.slice(chosen.index + chosen[0].length).replace(/^[ ,]+/, '').trim()} `;
  const rest = { ...said, whole, clauses: whole.split(' , ').map((part) => ` ${part.trim()} `) };
  const bare = /^ (\d{1,2}) $/.exec(whole);
  const people = bare ? Number(bare[1]) : partyIn(rest);
  if (!/^(?:1|một|mot)$/.test(chosen[1] ?? chosen[2]!)) return !bare && people === 2 && namesOnly(rest) ? { answer: 'yes', people, plain: false } : { answer: 'no', plain: false };
  return { answer: 'yes', ...(people === undefined ? {} : { people }), plain: false };
}

const namesOnly = (said: Said): boolean => said.whole.trim().split(' ').length <= 7 && said.clauses.every((clause) => claimsIn(clause, said).size === 0);
