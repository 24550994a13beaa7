import { WRITER_SPELLED } from '../persons.ts';
import type { Said } from './said.ts';
import { GO_WORDS } from './coming.ts';
import { counts, headsIn, NUMBER, PEOPLE, valueOf } from './heads.ts';
import { BRINGS, broughtBy, EARLIER, KIN, named } from './named.ts';
import { finds, has, vi } from './pattern.ts';

/* How many come: a number with what it counts, a total, "một mình", people named or said to come too. */

const SEATS = vi(`(?!)`, `(?:cho|xin|giu|dang ky|lay|danh|con) (?:(?!xe)\\S+ ){0,2}?(${NUMBER}) (?:cho|ve)(?= )`);
const TOTAL = vi([
  `(?<=, )(${NUMBER}) (?:người|mạng|đứa|chị em|anh em|mẹ con|bố con|cha con|vợ chồng|bà cháu|ông cháu)(?= (?:nhé|nha|nhe|ạ|a|em|thôi|luôn|nghe)*(?:$| $))`,
  `(?:tổng cộng|tổng|cả thảy|hết thảy|tất cả|vị chi|gồm|còn|chốt|là|thành|đủ|(?:số lượng|số người|sl)(?: ,)?) (?:là |có |lại )?(${NUMBER})(?: ${PEOPLE})?(?= (?:thôi|nhé|nhe|nha|em|a|ạ|nghe|con|đi|luôn|kể|tính|cả|,|nè|đó)|$| $)`,
  `(${NUMBER})(?: ${PEOPLE})? (?:cả thảy|tất cả|tổng cộng|hết thảy)(?= |$)|(?:à không|nhầm|lộn|sửa lại|đổi lại)(?: ,)? (?:là |thành )?(${NUMBER})(?= (?:${PEOPLE}|,|nhé|nha|ạ|em|chị|thôi|mới)|$| $)`,
  `(?<=, (?:\\S+ ){1,4}, )(\\d{1,2})(?= (?:đó|nhé|nha|ạ|em|nghe|thôi)*(?:$| $))`,
]);
const MORE = vi(`(?:thêm|cộng|nữa là|dẫn|dắt|kéo|rủ|kèm|kéo theo|dắt theo|dẫn theo|ngoài \\S+ (?:ra )?còn|(?:${WRITER_SPELLED}) (?:đi |tham gia |dự )?(?:và|với|cùng)) (?:theo |thêm |có )?(${NUMBER}) (?:cái )?${PEOPLE}`);
const JUST = vi(`(?:đi|tham gia|tham dự|đăng ký|chốt|ghi|cho|xin|lấy|tính|(?:bên|nhà|tổ|thôn|xã|xóm|cơ sở) (?:${WRITER_SPELLED})) (?:tròn |đúng |đủ |có )?(${NUMBER})(?= (?:nhé|nhe|nha|em|a|ạ|nghe|đi|luôn|nè|cho (?:${WRITER_SPELLED})|,)|$| $)`);
/** "4 em nhé"; one and two are choices. */
const ONLY_NUMBER = vi(`^ (?:dạ |ok |chốt )*(${NUMBER})(?: (?:nhé|nha|ạ|em|chị|anh|thôi|con|cháu))+ $`);
const ONE_OF_OURS = '(?:chồng|vợ|ông xã|bà xã|mẹ|bố|con (?:gái|trai|dâu|rể)|em (?:gái|trai|dâu|rể)|đứa|thằng|sếp|kế toán|giám đốc|chủ nhiệm|ông|bà)';
const ALONE = vi([
  'một mình|1 mình|mình ên|(?:chỉ|mỗi)(?: có| mỗi)?(?: mình)? (?:mình|em|chị|anh|tôi|tui|bác|cô|chú)(?= (?:đi|thôi|tham gia|dự|vào|lên|ra))|(?:mỗi|chỉ (?:có|mỗi)) (?:em|chị|anh|tôi|tui|bác|cô|chú)(?= (?:nhé|ạ|a|nha|nhe)|$| $)',
  `(?:chỉ|mỗi) (?:có |mỗi |mình )?${ONE_OF_OURS}(?: \\S+){0,2}? (?:đi|thôi|tham gia|dự|học|lên|ra)(?! (?:chợ|làm|viện))`,
  '(?:có|mỗi|chỉ) (?:mỗi |có )?mình (?:em|chị|anh|tôi|tui|bác|cô|chú)|mình (?:em|chị|anh|tôi|tui|bác|cô|chú) (?:đi|thôi|tham gia|dự|ra|lên|vào|học)|(?:mình|mỗi|chỉ|chỉ có) (?:nó|hắn|ông ấy|bà ấy)(?= (?:thôi|đi|lên)|$| $)',
  '(?:đi|ghi|còn|chỉ|thành ra) (?:có |mỗi )?mình (?:em|chị|anh|tôi|tui|bác|cô|chú|o|dì|ông|bà|ên)|mình ên|1m|đi lẻ',
], '(?:co|chi|moi) minh (?:em|chi|anh|tui|toi|bac|co|chu)|minh (?:em|chi|anh|tui|toi|bac|co|chu) (?:em |chi |anh |toi )?(?:di|thoi)');

const BUT = vi('nhưng|mà|giờ|thôi|còn|chốt|kẹt|bận');
const STAYS = vi('giữ (?:nhà|quán|cháu|con|bé|em bé|hàng|rồi|$)|có \\S+ giữ|gửi (?:bà|ông|ngoại|nội|mẹ|má|hàng xóm|nhà)|rút!|^ trừ|trông|coi!|ở nhà|kẹt|bận!|ốm!|đau!|bệnh|không ai|nghỉ!|vắng!|không đi');
const THEY_COME = vi('(?:đi|dự|tham gia|lên|xuống|ra) (?:được|thôi|nhé|nha|ạ)|chốt|đi $|còn');
const FAMILY = '(?:vợ|chồng|ông xã|bà xã|ông nhà|bà nhà|mẹ|má|bố|con (?:gái|trai|dâu|rể|bé)|em (?:gái|trai|dâu|rể)|anh (?:trai|rể)|chị (?:gái|dâu))';
export const I_COME = vi(`(?<!${FAMILY} )(?:tôi|tui|mình|em|chị|anh|cô|chú|bác|dì|con|cháu) (?:cũng |sẽ |vẫn )?(?:đi|lên|xuống|ra|tham gia|dự)(?! (?:làm|chợ|viện|công))|^ (?:có |cả |với |thêm )+(?:${WRITER_SPELLED})(?: cũng đi)? nữa`);
const TOO = vi(`(?:${FAMILY}|(?:cu|bé|thằng|nhỏ|con bé|chị|anh|cô|chú|bác|ông|bà) \\S+) (?:\\S+ ){0,2}?(?:cũng (?:đi|lên|xuống|tham gia)|(?:đi|lên|xuống|tham gia|dự) (?:cùng|nữa|theo|chung))|(?:rủ|kéo|dắt) (?:\\S+ ){0,2}?${FAMILY}|^ (?:cu|bé|thằng|nhỏ|con|chị|anh|cô|chú|bác|ông|bà|thím|dì!|cậu!|mợ) \\S+ (?:cũng |sẽ )?đi(?: một| nữa| luôn)* $|${FAMILY} (?:(?:${WRITER_SPELLED}) )?(?:sẽ |cũng )?${GO_WORDS}`);
/** "ngoài vợ chồng tui còn đứa con". */
const BESIDES = vi(`ngoài (${KIN}(?: \\S+){0,3}?)(?: ra)? (?:thì )?còn (?:có |thêm )?(${KIN}(?: \\S+){0,2})`);

/** "1 chị với ông xã", "2 mẹ con và 3 người nữa": who else. */
const ELSE = vi(`^ (?:với|và|cùng|(?:\\S+ )?(?:cộng|thêm|cộng thêm|cùng với)) (?:(${NUMBER}) ${PEOPLE}|${KIN})`);
function beside(rest: string, said: Said): number {
  const found = finds(ELSE, rest, said);
  return found && found[1] === undefined ? 1 : 0;
}

/** The part that counts first, with who else comes; parts of others who stay or only bring somebody are passed over. */
function countedIn(said: Said): number | undefined {
  const all = said.clauses.filter((clause) => counts(clause, said));
  const clause = (all.length > 1 ? all.find((one) => has(THEY_COME, one, said) && !has(STAYS, one, said)) : undefined) ?? all.find((one) => !has(STAYS, one, said) || all.length === said.clauses.length) ?? (said.clauses.length > 1 ? undefined : all[0]);
  const found = clause === undefined ? null : counts(clause, said);
  if (clause === undefined || !found) return undefined;
  const heads = headsIn(clause, said);
  if (heads === 0) return Math.max(valueOf(found[1]!), named(said) ?? 0);
  return Math.max(named({ ...said, clauses: [clause] }) ?? 0, heads + beside(clause.slice(found.index + found[0].length), said));
}

/** "3 hộ, mỗi hộ 1 người", "mỗi xe hai người, hai xe". */
const EACH = vi(`mỗi (?:hộ|nhà|xe|tổ|thôn|xã|cơ sở|bản) (?:đi |cử |chở )?(${NUMBER})(?: người| đứa)?(?= |$)`);
const OF_EACH = vi(`(${NUMBER}) (?:hộ|nhà|xe máy|xe|tổ|thôn|xã|cơ sở|bản)(?= )`);
function eachOf({ whole, ...said }: Said): number | undefined {
  const [each, all] = [finds(EACH, whole, said), finds(OF_EACH, whole, said)];
  return each && all ? valueOf(each[1]!) * valueOf(all[1]!) : undefined;
}

/** "mình đi, vợ mình cũng đi, cu Tí cũng đi": the one who writes, and who else is said to. */
function bothCome({ clauses, ...said }: Said): number | undefined {
  const one = clauses.findIndex((clause) => has(I_COME, clause, said));
  const others = clauses.filter((clause, i) => i !== one && has(TOO, clause, said)).length;
  return one >= 0 && others > 0 ? 1 + others : others > 1 ? others : undefined;
}

/** "đi cả nhà 4 khẩu, nói chứ 2 vợ chồng thôi": what is said in earnest. */
const JOKE = vi('nói (?:vậy |thế |chơi |giỡn |đùa )?(?:chứ|thôi)|(?:nói )?(?:đùa|giỡn|chơi) (?:chứ|thôi|tí|chút|đó|vậy|mà)(?: thôi)?');
function afterJoke(said: Said): Said | undefined {
  const at = said.clauses.findIndex((clause) => has(JOKE, clause, said));
  const joke = at < 0 ? null : finds(JOKE, said.clauses[at]!, said);
  if (!joke) return undefined;
  const clauses = [` ${said.clauses[at]!.slice(joke.index + joke[0].length).trim()} `, ...said.clauses.slice(at + 1)].filter((clause) => clause.trim() !== '');
  return clauses.some((clause) => counts(clause, said) || headsIn(clause, said) > 0 || has(ALONE, clause, said)) ? { ...said, clauses, whole: ` ${clauses.map((clause) => clause.trim()).join(' , ')} ` } : undefined;
}

/** "mình với Lò Thị Inh": one more than are named in full. */
const ME_AND = vi('(?:tôi|tui|mình|em|chị|anh|cô|chú|bác|con|cháu) (?:với|và|cùng)');

export function partyIn(said: Said): number | undefined {
  const { whole } = said;
  const meantIt = afterJoke(said);
  if (meantIt) return partyIn(meantIt);
  const number = (found: RegExpExecArray | null): number | undefined => { const word = found?.slice(1).find((one) => one !== undefined); return word === undefined ? undefined : valueOf(word); };
  const seats = number(finds(SEATS, whole, said));
  if (seats !== undefined) return seats;
  const total = number(finds(TOTAL, whole, said));
  if (total !== undefined) return total;
  const each = eachOf(said);
  if (said.fullNames >= 2) return said.fullNames + (has(ME_AND, whole, said) ? 1 : 0);
  if (each !== undefined) return each;
  const more = finds(MORE, whole, said);
  if (more) return number(more)! + Math.max(1, headsIn(`${whole.slice(0, more.index).split(',').at(-1)!} `, said));
  const alone = finds(ALONE, whole, said);
  const brought = alone && !has(EARLIER, whole, said) && !has(BRINGS, whole.slice(alone.index), said) ? undefined : broughtBy(said);
  if (brought !== undefined) return Math.max(brought, countedIn(said) ?? 0);
  const [counted, just] = [counts(whole, said), finds(JUST, whole, said)];
  // "2 người mà một người ốm, còn mình tôi", "nhóm 5 người mà 2 người kẹt, đi 3": what is said last, after a but, counts.
  const afterBut = (found: RegExpExecArray | null): boolean => found !== null && counted !== null && found.index > counted.index && has(BUT, whole.slice(counted.index, found.index + 1), said);
  if (afterBut(alone) || (alone && counted && said.clauses.every((clause) => !counts(clause, said) || has(STAYS, clause, said)))) return 1;
  if (counted && !afterBut(just) && !(just && just.index < counted.index)) { const heads = countedIn(said); if (heads !== undefined) return heads; }
  if (just) return Math.max(number(just)!, bothCome(said) ?? 0);
  const few = number(finds(ONLY_NUMBER, whole, said));
  if (few !== undefined && few > 2) return few;
  if (alone) return 1;
  const besides = finds(BESIDES, whole, said);
  if (besides) return besides.slice(1, 3).reduce((sum, who) => sum + Math.max(1, headsIn(` ${who} `, said)), 0);
  const come = said.clauses.filter((clause) => !has(STAYS, clause, said)).join(' , ');
  return named(said) ?? (headsIn(come, said) || bothCome(said) || undefined);
}
