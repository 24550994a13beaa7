import { counts, headsIn, NUMBER } from './heads.ts';
import { apart, finds, has, oneOf, vi } from './pattern.ts';
import type { Said } from './said.ts';

/* People named one after another, "cô Sáu, cô Út với tui", and who brings somebody. */

export const KIN = oneOf(
  'tôi|tui|mình|em|chị|anh|chú|bác|cô|cháu|con|ông|bà|cậu|mợ|dì!|thím|cụ|vợ|chồng|mẹ|bố|ba|má|cha|thằng|đứa!|sếp|kế toán|thủ quỹ|phó|chủ nhiệm|giám đốc',
  'nhân viên|kỹ thuật|lái xe|trợ lý|thư ký|tài xế|kỹ sư|thanh niên|tổ trưởng|trưởng thôn|hàng xóm|đồng nghiệp|bạn|già|ổng|bả|nó|sui|cái|dượng|nhỏ|bé|o(?= \\S)|mệ|đồng chí|dong chi|nho',
);
const SOMEONE = vi(KIN);
/** With whom one speaks nobody comes. */
const TALKS = vi('(?:đã|có) (?:đăng ký|báo|nói|gọi|nhắn|gửi)(?: \\S+){0,2}(?= $)|(?:nói|chơi|hứa|hẹn|gặp|bàn|thưa|xe)(?: trước| chung)?(?= $)');
/** One person as they are named: no verb, no number, at most five words. */
const NAMED = vi(`^ (?:dạ |có |cả |ừ |ok |vâng |và |với |cho |đăng ký |gồm |để |tính |thêm |thì |ghi |rủ |dẫn )*${KIN}(?: (?!(?:đi|không|sẽ|bận|có|mà|thì|phải|ở|đang|vẫn|là|cũng|ơi|xin|chọn) )\\S+){0,4} $`);
const NOT_NAMED = vi('ok|vâng|ừ|dạ|tham gia|tham dự|dự|có mặt|đăng ký|đi|không|sẽ|bận|mà|thì|phải|ơi|nhé|ạ|rồi|chưa|được|muốn|cảm ơn|mời|chào|chọn|báo|rảnh|lên|xuống|ra!|vào|ngồi|nói|thay!|chở!|đưa!|về!|kẹt|lo!|gửi|danh sách');
const AND = / (?:với|và|(?:lẫn|lan)(?= (?:ông|bà|con|vợ|chồng|chú|anh|chị|em|mẹ|bố|cô|bác|tôi|mình|ong|ba|vo|chong|chu|chi|me|bo|co|bac|toi|minh) )|cùng với|cộng thêm|voi|va|cung voi|cong them|(?:cùng|cung)(?= (?:vợ|chồng|con|mẹ|bố|kế|sếp|anh|chị|em|cô|chú|bác|bà|ông|vo|chong|me|bo|ke|sep|chi|co|chu|bac|ba|ong) )) /u;
const VERB = vi('đi(?: thay)?|tham gia|tham dự|dự|lên|ra|qua|tới!|đến|cùng|theo|nhé|nha|ạ|luôn|nữa|học|hết|cả|sẽ|chung|có mặt|xin|ghi|đăng ký|ở|nghe');
/** What somebody named does or is: "anh Quý trưởng ban kiểm soát". */
const WHO_IS = vi('trưởng|phó|thủ|chủ|cũng|đang|lo!|chuyên|là');
const WHAT_THEY_DO = vi('bên|làm|bán!');
const BEGIN = vi('(?:cho|để|đăng ký|tính|ghi|gồm|có|cả|cử|nhờ|mời|thêm|dẫn|dắt|rủ|kéo|đi|tham gia|dự|lên|qua|ra|thì|dạ|vâng|ừ|ok)');
/** After "mình với" any other word is how somebody is called. */
const NO_NAME = vi('chứ|nhé|nha|ạ|à|đó|nè|này|mà|rồi|cái|được|cho|đi|không|có|bận|lắm|thì|mấy|các|họ|mọi|tất|cả|đoàn|lớp|xe|nữa');
const BARE_CALL = /^(?:em|con|cháu|chau|chị|chi|anh|cô|co|chú|chu|bác|bac|bạn|ban|ad)$/u;

const cutAt = (text: string, found: RegExpExecArray | null): string => (found ? text.slice(0, found.index) : text);
/** The name, without what is told of them. */
function namedIn(who: readonly string[], said: Said): string[] {
  const from = who.findIndex((word, i) => (i >= 2 && has(WHO_IS, ` ${word} `, said)) || (i >= 1 && has(WHAT_THEY_DO, ` ${word} `, said)));
  return who.slice(0, from < 0 ? who.length : from);
}
const words = (text: string): string[] => text.trim().split(' ').filter(Boolean);

/** "chị với chồng chị đi", "cô Sáu, cô Út với tui". */
export function named(said: Said): number | undefined {
  for (const [i, clause] of said.clauses.entries()) {
    const parts = clause.split(AND);
    if (parts.length < 2) continue;
    const left = ` ${parts[0]!.trim()} `;
    const right = ` ${parts.slice(1).join(' ').trim()} `;
    const who = namedIn(words(cutAt(right, finds(VERB, right, said))), said);
    const before = words(left).slice(lastOf(left, said));
    const someone = who.length > 0 && who.length <= 5 && has(SOMEONE, ` ${who.slice(0, 3).join(' ')} `, said);
    const speaker = before.length > 0 && before.length <= 6 && has(SOMEONE, ` ${before.join(' ')} `, said);
    if (has(TALKS, left, said) || /^(?:mấy|các|may|cac)$/u.test(who[0] ?? '')) continue;
    // "đi với em", "theo với con": said to somebody.
    if ((!someone && !(who.length > 0 && who.length <= 2 && /^(?:tôi|mình|em|chị|anh|toi|minh|chi)$/u.test(before.join(' ')) && !has(NO_NAME, ` ${who.join(' ')} `, said))) || (left.trim() !== '' && !speaker && who.length === 1 && BARE_CALL.test(who[0]!))) continue;
    // "giám đốc, kế toán, với em": what stands before is in the parts before.
    let people = parts.filter((part) => part.trim() !== '').reduce((sum, part, k) => sum + Math.max(1, headsIn(` ${part.trim()} `, said, k === 0)), 0);
    let j = i - 1;
    for (; j >= 0 && isNamed(said.clauses[j]!, said); j -= 1) people += Math.max(1, headsIn(said.clauses[j]!, said));
    people += added(said, i + 1);
    return j >= 0 && endsNaming(said.clauses[j]!, said) ? people + 1 : people;
  }
  return listedIn(said);
}

/** Named one after another, from the beginning on or at the end: "đi nhé: bà Tám, tui, con dâu bà Tám". */
function listedIn(said: Said): number | undefined {
  const run = said.clauses.findIndex((clause) => !isNamed(clause, said));
  const listed = run < 0 ? said.clauses.length : run;
  const last = said.clauses[listed];
  if (listed >= 2 && last !== undefined && isNamed(` ${words(cutAt(last, finds(VERB, last, said))).join(' ')} `, said)) return listed + 1;
  if (listed >= 2) return listed;
  const tail = said.clauses.slice(said.clauses.findLastIndex((clause) => !isNamed(clause, said)) + 1);
  return tail.length >= 3 || (tail.length === 2 && tail.every((clause) => words(clause).length >= 2)) ? tail.length : undefined;
}

/** Who is named after them: "tôi với ông nhà, thêm cô con dâu, với anh Bảy". */
const ADDED = vi(`^ (?:với|và|thêm|cùng với|cộng thêm|cộng|có cả|cả) (?:cả |thêm |có )?(?!${NUMBER} )${KIN}`);
function added({ clauses, ...said }: Said, from: number): number {
  const rest = clauses.slice(from);
  const end = rest.findIndex((clause) => !has(ADDED, clause, said));
  return (end < 0 ? rest : rest.slice(0, end)).reduce((sum, clause) => sum + Math.max(1, headsIn(clause, { clauses, ...said })), 0);
}

/** "tui dắt theo thằng con trai": the speaker and one more. */
export const BRINGS = apart(`thêm (?:con|bé|đứa|thằng|vợ|chồng|ông xã|bà xã|ông|bà|cô|chú|bác|chị|anh|em|mẹ|bố|cháu) (?:\\S+ ){0,4}?(?:nữa|cùng|theo|chung)|(?:dẫn|dắt|rủ|kéo|kèm|chở|(?:mang|đem|đưa) theo(?= (?!cái|con luôn|đồ))) (?:theo |thêm |được ){0,3}${KIN}`, '(?:dan|dat|ru|keo (?:theo|them)|kem|mang theo|dem theo) (?:theo |them )?(?:con|vo|chong|me|bo|ba|thang|dua|chi|anh|em|nho|ban)');
export const EARLIER = vi('nãy|lúc đầu báo|hôm trước|đã báo');
export function broughtBy(said: Said): number | undefined {
  const clause = said.clauses.find((one) => has(BRINGS, one, said));
  const found = clause === undefined ? null : finds(BRINGS, clause, said);
  if (clause === undefined || !found) return undefined;
  const others = clause.slice(found.index + found[0].length).split(AND).slice(1).filter((part) => has(SOMEONE, ` ${words(part).slice(0, 3).join(' ')} `, said));
  return others.reduce((sum, part) => sum + Math.max(1, headsIn(` ${part.trim()} `, said)), 1 + Math.max(1, headsIn(`${clause.slice(0, found.index)} `, said)));
}

/** "cho chị hai suất" names nobody. */
const isNamed = (clause: string, said: Said): boolean => !(counts(clause, said) && headsIn(clause, said) === 0) && has(NAMED, clause, said) && !has(NOT_NAMED, clause, said);

const PUT_DOWN_FOR = vi('(?:đăng ký|ghi|ghi tên|tính|giữ chỗ) cho \\S+(?= $)');
/** "cho tôi đăng ký tôi, anh Seo": the list begins at the end of what is asked for. */
function endsNaming(clause: string, said: Said): boolean {
  const from = lastOf(clause, said);
  const tail = words(clause).slice(from);
  return from > 0 && !counts(clause, said) && (!BARE_CALL.test(tail.join(' ')) || has(PUT_DOWN_FOR, clause, said)) && isNamed(` ${tail.join(' ')} `, said);
}

/** Where in the words before "với" the first of them is named. */
function lastOf(left: string, said: Said): number {
  let from = 0;
  for (let rest = left, at = 0; ;) {
    const found = finds(BEGIN, rest, said);
    if (!found) return from;
    at += words(rest.slice(0, found.index + found[0].length)).length;
    from = at;
    rest = ` ${words(left).slice(at).join(' ')} `;
  }
}
