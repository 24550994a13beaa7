import type { Said } from './said.ts';
import { apart, finds, has, oneOf, vi } from './pattern.ts';

/* How many come: a number with what it counts, people named one after another, "một mình". */

const NUMBERS: Readonly<Record<string, number>> = { một: 1, mot: 1, hai: 2, ba: 3, bốn: 4, bon: 4, tư: 4, năm: 5, nam: 5, sáu: 6, sau: 6, bảy: 7, bay: 7, bẩy: 7, tám: 8, tam: 8, chín: 9, chin: 9, mười: 10, muoi: 10, chục: 10, đôi: 2 };
const UNITS = '(?:một|mốt|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mot|hai|bon|lam|sau|bay|tam|chin)';
const NUMBER = `(?:\\d{1,3}|(?:mười|muoi) ${UNITS}|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|đôi!|mot|bon|nam|sau|bay|tam|chin|muoi)`;
const valueOf = (word: string): number => {
  const unit = word.split(' ')[1];
  return unit === undefined ? NUMBERS[word] ?? Number(word) : 10 + (NUMBERS[unit] ?? (/^l[ăa]m$/u.test(unit) ? 5 : 1));
};

const PEOPLE = oneOf(
  'sếp|kế toán|con (?:gái|trai|dâu|rể)|bác cháu|dì cháu|cô cháu|chú cháu|cậu cháu|thầy trò|người|đứa|chị em|vợ chồng|anh em|anh chị|mẹ con|bố con|ba con',
  'cha con|bà cháu|ông cháu|bà con|chị|anh(?! em)|cô|chú|bác|ông|bà(?! con)|cháu|em(?! ơi)(?! nhé)(?! ạ)(?! à)|suất|chỗ!|vé!|slot|bạn|thành viên|đại biểu',
  'mạng|mống|chân|đồng chí|học viên|ghế|nhân khẩu|xã viên|hội viên|nhân viên|thợ|thằng|đoàn viên|giấy mời|gương mặt|phụ nữ|mẹ',
);
const COUNTED = vi(`(?<!(?:mai|thứ|ngày|tổ|xóm|số|khóa|tháng|lúc|quý|lớp|thu|ngay|to|xom|so|thang|luc|lop) )(${NUMBER}) (?:cái )?${PEOPLE}(?! nữa (?:mới|sẽ))`);
const SEATS = vi(`(?!)`, `(?:cho|xin|giu|dang ky|lay|danh|con) (?:(?!xe)\\S+ ){0,2}?(${NUMBER}) (?:cho|ve)(?= )`);
const TOTAL = vi([
  `(?<=, )(${NUMBER}) (?:người|mạng|đứa|chị em|anh em)(?= (?:nhé|nha|nhe|ạ|a|em|thôi|luôn|nghe)*(?:$| $))`,
  `(?:tổng cộng|tổng|cả thảy|hết thảy|tất cả|vị chi|gồm|còn|chốt|là|thành|lên|đủ) (?:là |có |lại )?(${NUMBER})(?: ${PEOPLE})?(?= (?:thôi|nhé|nhe|nha|em|a|ạ|nghe|con|đi|luôn|kể|tính|cả|,|nè|đó)|$| $)`,
]);
const MORE = vi(`(?:thêm|cộng|nữa là|dẫn|dắt|kéo|rủ|kèm|kéo theo|dắt theo|dẫn theo|ngoài \\S+ (?:ra )?còn|(?:em|chị|anh|tôi|tui|mình|cô|chú|bác) (?:đi |tham gia |dự )?(?:và|với|cùng)) (?:theo |thêm |có )?(${NUMBER}) (?:cái )?${PEOPLE}`);
const JUST = vi(`(?:đi|tham gia|tham dự|đăng ký|chốt|ghi|cho|xin|lấy) (${NUMBER})(?= (?:nhé|nhe|nha|em|a|ạ|nghe|đi|luôn|nè|,)|$| $)`);
const ALONE = vi([
  'một mình|1 mình|(?:chỉ|mỗi)(?: có| mỗi)?(?: mình)? (?:mình|em|chị|anh|tôi|tui|bác|cô|chú)(?= (?:đi|thôi|nhé|tham gia|dự|ạ|a|nha|nhe)|$| $)',
  '(?:có|mỗi|chỉ) (?:mỗi |có )?mình (?:em|chị|anh|tôi|tui|bác|cô|chú)|mình (?:em|chị|anh|tôi|tui|bác|cô|chú) (?:đi|thôi|tham gia|dự|ra|lên)',
  'đi (?:có |mỗi )?mình (?:em|chị|anh|tôi|tui|bác|cô|chú|ên)',
], 'minh (?:em|chi|anh|tui|toi|bac|co|chu) (?:em |chi |anh |toi )?di');
const COUPLE = vi('vợ chồng|cả hai|mẹ con|bố con|cha con|hai đứa');

const KIN = oneOf(
  'tôi|tui|mình|em|chị|anh|chú|bác|cô|cháu|con|ông|bà|cậu|mợ|dì|thím|cụ|vợ|chồng|mẹ|bố|ba|má|cha|thằng|đứa|sếp|kế toán|thủ quỹ|phó|chủ nhiệm|giám đốc',
  'nhân viên|kỹ thuật|lái xe|hàng xóm|đồng nghiệp|bạn|già|ổng|bả|nó|sui|cái|dượng|nhỏ|bé|o(?= \\S)|mệ|đồng chí|dong chi|nho',
);
/** One person as they are named: no verb, no number, at most five words. */
const NAMED = vi(`^ (?:dạ |có |cả |ừ |ok |vâng |và |với |cho |đăng ký |gồm |để |tính |thêm |thì |ghi |rủ |dẫn )*${KIN}(?: (?!đi|không|sẽ|bận|có|mà|thì|phải|ở|đang|vẫn|là|cũng|ơi|xin|chọn)\\S+){0,4} $`);
const NOT_NAMED = vi('ok|vâng|ừ|dạ|tham gia|tham dự|dự|có mặt|đăng ký|đi|không|sẽ|bận|mà|thì|phải|ơi|nhé|ạ|rồi|chưa|được|muốn|cảm ơn|mời|chào|chọn|báo');
const AND = / (?:với|và|cùng với|voi|va|cung voi|(?:cùng|cung)(?= (?:vợ|chồng|con|mẹ|bố|kế|sếp|anh|chị|em|cô|chú|bác|bà|ông|vo|chong|me|bo|ke|sep|chi|co|chu|bac|ba|ong) )) /u;
const VERB = vi('đi(?: thay)?|tham gia|tham dự|dự|lên|ra|qua|tới|đến|cùng|theo|nhé|nha|ạ|luôn|nữa|học|hết|cả|sẽ|chung|có mặt|xin|ghi|đăng ký|ở|nghe');
const BEGIN = vi('(?:cho|để|đăng ký|tính|ghi|gồm|có|cả|cử|nhờ|mời|thêm|dẫn|dắt|rủ|kéo|đi|tham gia|dự|lên|qua|ra|thì|dạ|vâng|ừ|ok)');
const BARE_CALL = /^(?:em|con|cháu|chau|chị|chi|anh|cô|co|chú|chu|bác|bac|bạn|ban|ad)$/u;

const cutAt = (text: string, found: RegExpExecArray | null): string => (found ? text.slice(0, found.index) : text);
const words = (text: string): string[] => text.trim().split(' ').filter(Boolean);

/** "chị với chồng chị đi", "cô Sáu, cô Út với tui". */
function named(said: Said): number | undefined {
  for (const [i, clause] of said.clauses.entries()) {
    const parts = clause.split(AND);
    if (parts.length < 2) continue;
    const left = ` ${parts[0]!.trim()} `;
    const right = ` ${parts.slice(1).join(' ').trim()} `;
    const who = words(cutAt(right, finds(VERB, right, said)));
    const before = words(left).slice(lastOf(left, said));
    const kin = vi(KIN);
    const someone = who.length > 0 && who.length <= 5 && has(kin, ` ${who.slice(0, 2).join(' ')} `, said);
    const speaker = before.length > 0 && before.length <= 6 && has(kin, ` ${before.join(' ')} `, said);
    // "đi với em", "theo với con": said to somebody.
    if (!someone || (!speaker && who.length === 1 && BARE_CALL.test(who[0]!))) continue;
    let people = parts.length;
    let j = i - 1;
    for (; j >= 0 && isNamed(said.clauses[j]!, said); j -= 1) people += 1;
    return j >= 0 && endsNaming(said.clauses[j]!, said) ? people + 1 : people;
  }
  const run = said.clauses.findIndex((clause) => !isNamed(clause, said));
  const listed = run < 0 ? said.clauses.length : run;
  return listed >= 2 ? listed : undefined;
}

/** "tui dắt theo thằng con trai": the speaker and one more. */
const BRINGS = apart(`thêm (?:con|bé|đứa|thằng|vợ|chồng|chị|anh|em|mẹ|bố|cháu) (?:\\S+ ){0,4}?(?:nữa|cùng|theo|chung)|(?:dẫn|dắt|rủ|kéo|kèm|chở) (?:theo |thêm )?${KIN}`, '(?:dan|dat|ru|keo|kem) (?:theo |them )?(?:con|vo|chong|me|bo|ba|thang|dua|chi|anh|em|nho|ban)');
const broughtBy = (said: Said): number | undefined => (has(BRINGS, said.whole, said) ? 2 : undefined);

const isNamed = (clause: string, said: Said): boolean => has(NAMED, clause, said) && !has(NOT_NAMED, clause, said);

/** "cho tôi đăng ký tôi, anh Seo": the list begins at the end of what is asked for. */
function endsNaming(clause: string, said: Said): boolean {
  const from = lastOf(clause, said);
  const tail = words(clause).slice(from);
  return from > 0 && !BARE_CALL.test(tail.join(' ')) && isNamed(` ${tail.join(' ')} `, said);
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

/** "1 chị với ông xã", "2 mẹ con và 3 người nữa": who else. */
const ELSE = vi(`^ (?:với|và|cùng) (?:(${NUMBER}) ${PEOPLE}|${KIN})`);
function beside(rest: string, said: Said): number {
  const found = finds(ELSE, rest, said);
  return found ? (found[1] === undefined ? 1 : valueOf(found[1])) : 0;
}

export function partyIn(said: Said): number | undefined {
  const { whole } = said;
  const number = (found: RegExpExecArray | null): number | undefined => { const word = found?.slice(1).find((one) => one !== undefined); return word === undefined ? undefined : valueOf(word); };
  const seats = number(finds(SEATS, whole, said));
  if (seats !== undefined) return seats;
  const total = number(finds(TOTAL, whole, said));
  if (total !== undefined) return total;
  const more = number(finds(MORE, whole, said));
  if (more !== undefined) return more + 1;
  const brought = broughtBy(said);
  if (brought !== undefined) return brought;
  const [counted, just] = [finds(COUNTED, whole, said), finds(JUST, whole, said)];
  if (counted && !(just && just.index < counted.index)) return number(counted)! + beside(whole.slice(counted.index + counted[0].length), said);
  if (just) return number(just);
  if (has(ALONE, whole, said)) return 1;
  return named(said) ?? (has(COUPLE, whole, said) ? 2 : undefined);
}
