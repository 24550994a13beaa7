import { AFTER, BEFORE, longest, type Cue, type Found } from './cue-phrases.ts';
import { toldBehind } from './told-behind.ts';
import { isSought, isToCome } from './unreal.ts';

/* Whether one has a subject, by the words right before it and right after. */

/** Stands between syllables where the writer put a comma. */
export const COMMA = ',';

/** Words that stand between a cue and its subject without changing it. */
const BETWEEN = new Set('cai giay phep to tam ban phieu ca duoc cac nhung mot lay ve phan chi em anh nha ben minh toi tui chu bac chau a nhe nha thi la hoi nam thang tuan hom bua truoc ngoai nay qua nguoi'.split(' '));
/** Who has it or has done it: "kiểm nghiệm bà chưa làm". In front of a subject some are other words: "mật ong". */
const WHO = new Set('ba ong me bo ngoai noi chong vo ho'.split(' '));

/** The cue that ends these syllables, right before a subject; `after` is what is said behind it. */
export function cueBefore(gap: readonly string[], after: readonly string[]): Cue | undefined {
  let end = gap.length;
  for (;;) {
    const found = longest(BEFORE, (phrase) => phrase.length <= end && phrase.every((word, i) => gap[end - phrase.length + i] === word));
    if (found?.cue === 'yes') {
      const before = gap.slice(0, end - found.length);
      return isSought(before, after) ? undefined : isToCome(before, after) ? 'doing' : 'yes';
    }
    // "Xã bảo gửi mẫu kiểm nghiệm": what is demanded is not under way.
    if (found?.cue === 'doing' && SENDS.has(gap[end - found.length]!) && (isSought(gap.slice(0, end - found.length), after) || NOT_YET.has(gap[end - found.length - 1] ?? '') || HEARD_OF.test(gap.slice(0, end - found.length).join(' ')))) return undefined;
    if (found) return found.cue;
    // "Đã được ủy ban huyện cấp giấy phép môi trường".
    if (GRANTED.test(gap.slice(0, end).join(' '))) return 'yes';
    if (end === 0 || !BETWEEN.has(gap[end - 1]!)) return undefined;
    end -= 1;
  }
}

const GRANTED = /(?<!\b(?:chua|khong|neu|de|moi|se|can|phai|muon) )\bduoc (?:(?!chua |khong |neu )\S+ ){1,4}(?:cap|xac nhan)$/;
const NOT_YET = new Set(['chua', 'khong', 'neu', 'khoi']);
const SENDS = new Set(['gui', 'mang', 'dem']);
/** Whatever stands behind it: an order has been given, and "rồi" is of that. */
const HEARD_OF = /\b(?:xa|phuong|tinh|so|can bo|ho|nguoi ta) (?:bao|keu|bieu|yeu cau|noi)(?: (?:em|chi|anh|minh|la|phai|di))*$/;

/** The cue that begins these syllables, right after a subject, and how many syllables it takes. */
export function cueAfter(gap: readonly string[]): Found | undefined {
  let skip = gap[0] === 'ca' && COUNTED_ALL.has(gap[1] ?? '') ? 2 : 0;
  // "Giấy khám sức khỏe 12 người có rồi".
  while (skip < gap.length && (BETWEEN.has(gap[skip]!) || WHO.has(gap[skip]!) || /^\d+$/.test(gap[skip]!)) && gap[skip] !== 'thi') skip += 1;
  // "Kiểm nghiệm mới thì em chưa làm": the one that is to come.
  if (gap[skip] === 'moi' && ANEW.has(gap[skip + 1] ?? '')) skip += 1;
  const rest = gap.slice(skip);
  const said = rest.join(' ');
  // "Đăng ký HTX số 1007 cấp năm 2018": its number stands between, and says that it is there.
  const numbered = NUMBERED.exec(said)?.[0].split(' ').length;
  if (numbered) {
    const behind = cueAfter(rest.slice(numbered));
    return behind === undefined || behind.cue === 'yes' ? { cue: 'yes', length: skip + numbered } : { cue: behind.cue, length: skip + numbered + behind.length };
  }
  const found = longest(AFTER, (phrase) => phrase.every((word, i) => rest[i] === word));
  if (found) return isOfAnother(found, gap.slice(0, skip), rest) ? undefined : isAmiss(found, rest) ? { cue: 'doing', length: skip + found.length + 1 } : { cue: found.cue, length: skip + found.length };
  const told = toldBehind(said);
  if (told) return { cue: told.cue, length: told.whole ? gap.length : skip + told.length };
  // "Kiểm nghiệm thì năm ngoái có làm rồi".
  if (rest[0] === 'thi' && rest.length > 1) {
    // "Attp thì bếp có giấy rồi": which part of the house has it.
    const from = HOUSE.has(rest[1] ?? '') ? 2 : 1;
    const behind = cueAfter(rest.slice(from));
    return behind && { cue: behind.cue, length: skip + from + behind.length };
  }
  // "Mã vạch cho gạo và mật ong có rồi": what it is for stands between.
  if (rest[0] === 'cho' && !TAKERS.has(rest[1] ?? '')) {
    for (let from = 2; from < rest.length; from += 1) {
      const behind = cueAfter(rest.slice(from));
      if (behind?.length === rest.length - from) return { cue: behind.cue, length: skip + rest.length };
    }
  }
  const still = STILL.exec(said)?.[0] ?? ENDS_STILL.exec(said)?.[0];
  return still === undefined ? undefined : { cue: 'yes', length: skip + still.split(' ').length };
}

const ANEW = new Set(['thi', 'chua', 'dang']);
const COUNTED_ALL = new Set('hai ba bon 2 3 4'.split(' '));
const HOUSE = new Set('bep xuong lo quan vuon trai kho'.split(' '));
/** "Nộp mẫu kiểm nghiệm cho xã rồi": whom it went to. */
const TAKERS = new Set('xa tinh phuong huyen so phong ben ho can khach nguoi ong ba em chi anh uy co trung doan'.split(' '));
const NUMBERED = /^so (?:(?:la|:) )?(?=\S*\d)\S+(?: \d+| (?=\S{0,4}[a-z])(?:gp|gcn|hkd|tcb|ubnd|attp|qd|cb|nnptnt|sct|syt))*/;
/** "HACCP còn hạn đến 2028", and not "còn hạn không". */
const STILL = /^(?:thi )?(?:van )?con (?:han|hieu luc|gia tri|(?:toi|den)(?= (?:\d|thang|nam|cuoi|dau|giua|het|tan)))(?! (?:khong|chua|bao|may|gi|khi|toi dau|den dau))(?= |$)/;

/** "Kiểm nghiệm cốm còn". */
const ENDS_STILL = /^(?:thi )?(?:van )?con$/;

/** Whether the cue says nothing of the subject for what stands around it. */
function isOfAnother({ cue, length }: Found, skipped: readonly string[], rest: readonly string[]): boolean {
  const [last, next = ''] = [rest[length - 1]!, rest[length]];
  // "VietGAP hết hạn tháng 10": when it ends, which the day tells.
  if (last === 'han' && (ENDS_SOON.test(skipped.join(' ')) || DATED.test(rest.slice(length).join(' ')))) return true;
  // "Kiểm nghiệm có cần đâu", "nhãn có phải in lại"; "GMP có chưa": whether it is there is what they ask.
  if (cue === 'yes' && last === 'co' && (NEEDS.has(next) || next === 'chua')) return true;
  // "Bao bì có 1 điểm": points, and no paper.
  if (cue === 'yes' && last === 'co' && OF_POINTS.test(rest.slice(length).join(' '))) return true;
  // "Giấy ATTP chưa đổi tên": it is there, and something of it is yet to be done.
  if (cue === 'no' && last === 'chua' && (YET_TO.has(next) || (next === 'gia' && rest[length + 1] === 'han'))) return true;
  // "Môi trường chưa biết", "HACCP chưa rõ có chưa": they cannot say.
  if (cue === 'no' && last === 'chua' && UNSURE.test(rest.slice(length).join(' '))) return true;
  // "Giấy đứng tên người ta".
  if (last === 'ten' && (OTHERS.has(next) || skipped.includes('ho'))) return true;
  // "Kiểm nghiệm đâu có cần".
  return rest[0] === 'dau' && NEEDLESS.has(next);
}

/** "Chưa đúng tên": it is there and to be mended. */
const isAmiss = ({ cue, length }: Found, rest: readonly string[]): boolean => cue === 'no' && rest[length - 1] === 'chua' && AMISS.has(rest[length] ?? '');

const ENDS_SOON = /\b(?:tuan|thang|quy|nam) toi$/;
const DATED = /^(?:(?:vao|ngay|den|cuoi|dau|giua|khoang) )*(?:thang |nam )?\d/;
const NEEDS = new Set('can phai bat nen the duoc'.split(' '));
const OF_POINTS = /^\d{1,2}(?:d|diem| d| diem)(?= |$)/;
const NEEDLESS = new Set('can phai bat'.split(' '));
const YET_TO = new Set('doi kep photo dich chuyen'.split(' '));
/** "Chưa biết làm ở đâu" and "chưa biết tới" have none. */
const UNSURE = /^(?:biet|ro|chac|nho)(?: (?:co|da|la|nua|lam|em|a|nha|nhe|bac|chi|anh|hay|roi|duoc|chua|khong|sao|the nao|,))*(?<!biet lam)$/;
const AMISS = new Set('dung khop'.split(' '));
const OTHERS = new Set('ho nguoi hang cong cty htx bac chu'.split(' '));
