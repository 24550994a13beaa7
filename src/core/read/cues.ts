import { isSought, isToCome } from './unreal.ts';

/** Small words beside a subject that say whether one has it. */
export type Cue = 'yes' | 'no' | 'doing';

/** Stands between syllables where the writer put a comma. */
export const COMMA = ',';

const BEFORE: readonly (readonly [Cue, readonly string[]])[] = [
  ['no', ['chang co', 'cha co', 'chua', 'chua co', 'chua lam', 'chua xin', 'chua duoc', 'chua duoc cap', 'chua dang ky', 'chua di', 'khong', 'khong co', 'khong lam', 'thieu', 'con thieu', 'mat', 'bi mat', 'lam mat', 'chua bao gio', 'khong phai', 'chua thay', 'het', 'chua nop', 'chua viet', 'chua dien', 'chua soan', 'chua ky', 'tru', 'ngoai tru', 'dau co', 'dau co lam']],
  ['doing', ['dang', 'gui di', 'mang di', 'dem di', 'dang lam', 'dang xin', 'dang cho', 'dang doi', 'dang nop', 'moi nop', 'sap co', 'sap xong', 'sap lam', 'chuan bi lam', 'dang di', 'da nop don', 'da nop', 'cho cap', 'dang dang ky', 'dang di lam', 'dang viet', 'dang soan', 'dang dien', 'chua sua', 'chua sua lai', 'dang sua', 'dang sua lai']],
  ['yes', ['chong dung ten', 'vo dung ten', 'chong em dung ten', 'vo em dung ten', 'chong minh dung ten', 'vo minh dung ten', 'khong phai chua co', 'khong phai la chua co', 'khong phai khong co', 'khong phai la khong co', 'dau phai chua co', 'dau phai khong co', 'co', 'da co', 'co du', 'du', 'da lam', 'lam', 'lam xong', 'xong', 'da xong', 'duoc cap', 'da duoc cap', 'duoc xa cap', 'duoc xa cho', 'duoc tinh cap', 'duoc so cap', 'xa da cap', 'xa moi cap', 'xa vua cap', 'xa vua cho', 'xa moi cho', 'tinh da cap', 'tinh moi cap', 'so moi cap', 'so da cap', 'co san', 'cung co', 'vua co', 'moi co', 'da dang ky', 'day du', 'vua lam', 'moi lam', 'nhan duoc', 'co giay', 'da nhan', 'vua nhan', 'duoc', 'da viet', 'viet xong', 'da dien', 'dien xong', 'da soan', 'soan xong', 'da ky', 'da in', 'in xong', 'da sua', 'sua xong', 'moi chi co', 'chua co gi ngoai', 'chua co giay gi ngoai', 'chua co giay to gi ngoai', 'khong co gi ngoai', 'khong co giay gi ngoai']],
];

const AFTER: readonly (readonly [Cue, readonly string[]])[] = [
  ['no', ['chua', 'chua co', 'thi chua', 'thi chua co', 'chua xong', 'chua lam', 'khong co', 'thi khong', 'thi khong co', 'het han', 'het han roi', 'da het han', 'bi het han', 'mat roi', 'mat', 'bi mat', 'bi mat roi', 'chua duoc', 'chua duoc cap', 'van chua', 'van chua co', 'deu chua', 'deu chua co', 'cung chua', 'cung chua co', 'nao cung chua', 'nao cung chua co', 'qua han', 'chua viet', 'chua dien', 'chua soan', 'chua ky', 'chua in', 'thi chua in', 'chua dan', 'dau co', 'thi dau co', 'dau co dau', 'dau co lam']],
  ['doing', ['nop roi', 'thi nop roi', 'gui roi', 'thi gui roi', 'da gui', 'da gui roi', 'moi gui', 'vua gui', 'gui di roi', 'thi gui di roi', 'dang gui', 'thi dang gui', 'dang lam', 'dang cho', 'dang xin', 'dang xin cap', 'sap xong', 'sap co', 'dang doi', 'dang nop', 'moi nop', 'thi dang lam', 'thi dang xin', 'thi dang cho', 'da nop don', 'dang cho ket qua', 'dang lam do', 'dang di lam', 'dang viet', 'dang soan', 'dang dien', 'dang in', 'thi dang in', 'dang ve', 'thi dang ve', 'dang dat in', 'dat in', 'dat in roi', 'thi dat in roi', 'da dat in', 'dang thiet ke', 'thi dang thiet ke', 'moi gui mau', 'gui mau roi', 'nop mau roi', 'nop don roi', 'thi nop don roi', 'nop ho so roi', 'thi nop ho so roi', 'chua sua', 'chua sua lai', 'thi chua sua', 'van chua sua', 'sua chua xong', 'chua sua xong', 'dang sua', 'thi dang sua', 'dang sua lai', 'sai chua sua', 'cu chua sua', 'con sai']],
  ['yes', ['roi', 'co roi', 'co giay roi', 'xong roi', 'du roi', 'da co', 'thi co', 'thi co roi', 'xong', 'day du', 'day du roi', 'du ca', 'ok roi', 'ok', 'co', 'da xong', 'lam roi', 'duoc roi', 'duoc cap roi', 'deu co', 'deu co roi', 'cung co', 'cung co roi', 'cung moi lam', 'cung vua lam', 'cung lam roi', 'cung xong roi', 'cung roi', 'nao cung co', 'nao cung co roi', 'mon nao cung co', 'mon nao cung co roi', 'co het', 'co het roi', 'day a', 'nay', 'cap roi', 'moi lam', 'vua lam', 'moi lam xong', 'vua lam xong', 'moi xong', 'vua xong', 'moi co', 'vua co', 'moi cap', 'vua cap', 'moi duoc cap', 'vua duoc cap', 'thi moi lam', 'thi moi co', 'thi vua lam', 'thi roi', 'thi xong roi', 'viet roi', 'viet xong', 'viet xong roi', 'dien roi', 'dien xong', 'dien xong roi', 'soan xong', 'soan roi', 'ky roi', 'ky xong', 'da viet', 'da dien', 'in roi', 'da in', 'da in roi', 'in xong', 'in xong roi', 'in het roi', 'thi in roi', 'in lai roi', 'lam lai roi', 'xin lai roi', 'doi lai roi', 'doi roi', 'cung doi roi', 'doi ten roi', 'cung doi ten roi', 'dang ky roi', 'thi dang ky roi', 'da dang ky roi', 'dung ten', 'van dung ten', 'thi dung ten', 'dan roi', 'da dan', 'sua roi', 'thi sua roi', 'da sua', 'da sua roi', 'sua xong', 'sua xong roi', 'sua lai roi', 'cap van bang', 'cap van bang roi', 'cap bang roi', 'duoc cap van bang', 'duoc cap van bang roi', 'da duoc cap van bang', 'da duoc cap van bang roi', 'co van bang roi', 'da co van bang', 'duoc cap bang roi', 'da duoc cap', 'da duoc cap bang', 'da duoc bao ho', 'duoc bao ho roi', 'da duoc cap giay']],
];

/** Words that stand between a cue and its subject without changing it. */
const BETWEEN = new Set('cai giay to tam ban phieu ca duoc cac nhung mot lay ve phan chi em anh nha ben minh toi tui chu bac chau a nhe nha thi la hoi nam thang tuan hom bua truoc ngoai nay qua nguoi'.split(' '));
/** Who has it or has done it: "kiểm nghiệm bà chưa làm". In front of a subject some are other words: "mật ong". */
const WHO = new Set('ba ong me bo ngoai noi chong vo ho'.split(' '));

type Found = { readonly cue: Cue; readonly length: number };

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
    if (end === 0 || !BETWEEN.has(gap[end - 1]!)) return undefined;
    end -= 1;
  }
}

const NOT_YET = new Set(['chua', 'khong', 'neu', 'khoi']);
const SENDS = new Set(['gui', 'mang', 'dem']);
/** Whatever stands behind it: an order has been given, and "rồi" is of that. */
const HEARD_OF = /\b(?:xa|phuong|tinh|so|can bo|ho|nguoi ta) (?:bao|keu|bieu|yeu cau|noi)(?: (?:em|chi|anh|minh|la|phai|di))*$/;

/** The cue that begins these syllables, right after a subject, and how many syllables it takes. */
export function cueAfter(gap: readonly string[]): Found | undefined {
  let skip = gap[0] === 'ca' && COUNTED_ALL.has(gap[1] ?? '') ? 2 : 0;
  // "Giấy khám sức khỏe 12 người có rồi".
  while (skip < gap.length && (BETWEEN.has(gap[skip]!) || WHO.has(gap[skip]!) || /^\d+$/.test(gap[skip]!)) && gap[skip] !== 'thi') skip += 1;
  // "Đăng ký HTX số 1007 cấp năm 2018": its number stands between, and says that it is there.
  const number = /^so (?:(?:la|:) )?(?=\S*\d)\S+(?: \d+| (?=\S{0,4}[a-z])(?:gp|gcn|hkd|tcb|ubnd|attp|qd|cb|nnptnt|sct|syt))*/.exec(gap.slice(skip).join(' '))?.[0];
  if (number) { const behind = cueAfter(gap.slice(skip + number.split(' ').length)); return behind?.cue === 'yes' || behind === undefined ? { cue: 'yes', length: skip + number.split(' ').length } : { cue: behind.cue, length: skip + number.split(' ').length + behind.length }; }
  const rest = gap.slice(skip);
  const found = longest(AFTER, (phrase) => phrase.every((word, i) => rest[i] === word));
  // "Báo cáo tài chính 2 năm đủ", and no "đủ điều kiện".
  if (!found && rest.length === 1 && rest[0] === 'du') return { cue: 'yes', length: skip + 1 };
  // "Tự công bố làm tuần trước".
  if (!found && SAMPLED.test(rest.join(' '))) return { cue: 'doing', length: skip + SAMPLED.exec(rest.join(' '))![0].split(' ').length };
  const [, done = '', deed = ''] = found ? [] : /^((?:thi |moi |vua )*(lam|cap|nop|xin|gui|in|ky|viet|dang ky)(?: xong)? (?:(?:tu|vao|hoi|hom|cuoi|dau|giua) )*(?:(?:tuan|thang|bua|hom|ngay|dot) (?:truoc|roi|qua|kia)|qua|kia))(?: |$)/.exec(rest.join(' ')) ?? [];
  // "Nhãn hiệu nộp đơn tháng 8 rồi": under way since then.
  const applied = found ? undefined : APPLIED.exec(rest.join(' '))?.[0];
  if (applied) return { cue: 'doing', length: skip + applied.split(' ').length };
  // "Đăng ký hộ kinh doanh từ 2023", "đkkd cấp 2019": there since then.
  const since = found ? undefined : SINCE.exec(rest.join(' '))?.[0];
  // "Hợp đồng với siêu thị ký tháng 3/2026".
  const signed = found ? undefined : SIGNED.exec(rest.join(' '))?.[0];
  if (signed) return { cue: 'yes', length: skip + signed.split(' ').length };
  if (since) return { cue: 'yes', length: skip + since.split(' ').length };
  if (done) return { cue: SENT_IN.has(deed) ? 'doing' : 'yes', length: skip + done.split(' ').length };
  // "Nhãn dầu đang nhờ đứa em thiết kế".
  const [given = ''] = found ? [] : /^(?:thi )?(?:(?:em|chi|anh|toi|tui|minh|bac|o|me|nha) )?(?:dang|moi|vua) (?:nho|thue|dat|muon|kiem|tim|hoi)(?: \S+){0,4} (?:thiet ke|lam|in|ve|viet|xin|soan|dien)\b(?! (?:xong|roi))/.exec(rest.join(' ')) ?? [];
  if (given) return { cue: 'doing', length: skip + given.split(' ').length };
  // "Nhãn thì cô cháu đang vẽ": who is at it.
  const atIt = found ? undefined : AT_IT.exec(rest.join(' '))?.[0];
  if (atIt) return { cue: 'doing', length: skip + atIt.split(' ').length };
  // "Cam kết ký với xã rồi", "kiểm nghiệm làm ở tỉnh rồi": with whom, where.
  const [at = '', what = ''] = found ? [] : DONE_AT.exec(rest.join(' ')) ?? [];
  if (at) return { cue: SENT_IN.has(what) ? 'doing' : 'yes', length: skip + at.split(' ').length };
  // "Giấy ATTP đến 2027": there until then, and not "đến 2027 mới có".
  if (!found && UNTIL.test(rest.join(' '))) return { cue: 'yes', length: skip + UNTIL.exec(rest.join(' '))![0].split(' ').length };
  // "Nhãn hiệu Sen Việt đã được cấp văn bằng": its name stands between.
  if (!found && (GRANTED.test(rest.join(' ')) || PROTECTED.test(rest.join(' ')))) return { cue: 'yes', length: gap.length };
  // "Câu chuyện nhờ cô giáo viết hộ xong rồi", "nhãn thì đứa em thiết kế xong rồi": whoever did it.
  const by = found ? undefined : DONE_BY.exec(rest.join(' '))?.[0];
  if (by) return { cue: 'yes', length: skip + by.split(' ').length };
  // "Nhãn có rồi, kiểm nghiệm thiếu", and no "nhãn thiếu hạn dùng".
  if (!found && ['thieu', 'thi thieu', 'thi con thieu', 'con thieu'].includes(rest.join(' '))) return { cue: 'no', length: gap.length };
  // "Giấy môi trường thì xã nói để xã xác nhận cho, bác chưa có đâu": at the end of what is told of it.
  if (!found && LACKS_AT_END.test(rest.join(' '))) return { cue: 'no', length: gap.length };
  // "Kiểm nghiệm thì năm ngoái có làm rồi".
  if (!found && rest[0] === 'thi' && rest.length > 1) {
    // "Attp thì bếp có giấy rồi": which part of the house has it.
    const from = HOUSE.has(rest[1] ?? '') ? 2 : 1;
    const behind = cueAfter(rest.slice(from));
    return behind && { cue: behind.cue, length: skip + from + behind.length };
  }
  // "Mã vạch cho gạo và mật ong có rồi": what it is for stands between.
  if (!found && rest[0] === 'cho' && !TAKERS.has(rest[1] ?? '')) {
    for (let from = 2; from < rest.length; from += 1) {
      const behind = cueAfter(rest.slice(from));
      if (behind?.length === rest.length - from) return { cue: behind.cue, length: skip + rest.length };
    }
  }
  // "VietGAP hết hạn tháng 10": when it ends, which the day tells.
  if (found && rest[found.length - 1] === 'han' && /\b(?:tuan|thang|quy|nam) toi$/.test(gap.slice(0, skip).join(' '))) return undefined;
  if (found && rest[found.length - 1] === 'han' && DATED.test(rest.slice(found.length).join(' '))) return undefined;
  // "HACCP còn hạn đến 2028", and not "còn hạn không".
  if (!found) {
    const [, still = ''] = /^((?:thi )?(?:van )?con (?:han|hieu luc|gia tri|(?:toi|den)(?= (?:\d|thang|nam|cuoi|dau|giua|het|tan))))(?! (?:khong|chua|bao|may|gi|khi|toi dau|den dau))(?: |$)/.exec(rest.join(' ')) ?? [];
    if (still) return { cue: 'yes', length: skip + still.split(' ').length };
  }
  // "Kiểm nghiệm có cần đâu", "nhãn có phải in lại".
  if (found?.cue === 'yes' && rest[found.length - 1] === 'co' && NEEDS.has(rest[found.length] ?? '')) return undefined;
  // "Kiểm nghiệm đâu có cần".
  // "GMP có chưa": whether it is there is what they ask.
  if (found?.cue === 'yes' && rest[found.length - 1] === 'co' && rest[found.length] === 'chua') return undefined;
  // "Giấy ATTP chưa đổi tên": it is there, and something of it is yet to be done; "chưa đúng tên": it is to be mended.
  if (found?.cue === 'no' && rest[found.length - 1] === 'chua') {
    const next = rest[found.length] ?? '';
    if (YET_TO.has(next) || (next === 'gia' && rest[found.length + 1] === 'han')) return undefined;
    if (AMISS.has(next)) return { cue: 'doing', length: skip + found.length + 1 };
  }
  // "Giấy đứng tên người ta".
  if (found && rest[found.length - 1] === 'ten' && (OTHERS.has(rest[found.length] ?? '') || gap.slice(0, skip).includes('ho'))) return undefined;
  if (found && rest[0] === 'dau' && ['can', 'phai', 'bat'].includes(rest[found.length] ?? '')) return undefined;
  return found && { cue: found.cue, length: skip + found.length };
}

const HOUSE = new Set('bep xuong lo quan vuon trai kho'.split(' '));
/** "Nhãn cả hai có rồi". */
const COUNTED_ALL = new Set('hai ba bon 2 3 4'.split(' '));
/** "Nộp mẫu kiểm nghiệm cho xã rồi": whom it went to. */
const TAKERS = new Set('xa tinh phuong huyen so phong ben ho can khach nguoi ong ba em chi anh uy co trung doan'.split(' '));
/** "Kiểm nghiệm gửi mẫu tuần trước chưa có kết quả". */
const SAMPLED = /^(?:(?:thi|da|moi|vua) )*(?:gui|nop) mau(?= .*\b(?:chua co|chua ra|dang cho|cho)\b)/;
const SINCE = /^(?:(?:thi|duoc|da|co) )*(?:(?:cap|tu|co tu|cap tu|lam tu|hoi|cap hoi|tu nam|cap nam|tu hoi|la nam|tu nam) )+(?:(?:19|20)\d\d|hai (?:nghin|ngan) \S+)(?= |$)/;
const SIGNED = /^(?:(?:thi|da|moi|vua) )*ky (?:(?:hoi|tu|vao|hom|ngay|thang|nam|quy) )+\d+(?: \d+){0,2}(?= |$)/;
const DONE_BY = /^(?:thi )?(?:nho (?:(?!chua |khong |neu )\S+ ){1,4}|(?:dua|thang|con|chau|chong|vo|ban|tho|tiem|xuong|(?:em|anh|chi|co|chu|bac) (?:ho|gai|trai|re|dau|ruot))(?: (?!chua |khong |neu |phai |bat )\S+){0,3} )(?:viet|lam|in|xin|dien|soan|chup|thiet ke|ve)(?: (?:ho|giup|cho|gium|thay|lai))*(?: xong)? roi(?= ,|$| (?:co|nha|nhe|do|luon|em|chau)\b)/;
const AT_IT = /^(?:thi )?(?:co|con|chau|em|anh|chi|chong|vo|dua|thang|ban|tho|ben in|tiem|be|xuong)(?: (?!chua |khong |neu |phai )\S+){0,2} dang (?:thiet ke|lam|in|ve|viet|xin|soan|dien|sua)\b/;
const DONE_AT = /^(?:(?:thi|da|moi|vua) )*(ky|nop|lam|xin|gui|dang ky|in|dan|viet|cap) (?:voi|o|tai|ben|tren|duoi|len) (?:(?!chua |khong |neu |phai |lan |moi )\S+ ){1,3}roi(?= ,|$)/;
/** "Nhãn hiệu Tân Việt bảo hộ đến 2031". */
const PROTECTED = /^(?:(?!chua|khong|neu|dang|sap|don|thi|cua)\S+ ){0,3}(?:con |duoc |da duoc )?bao ho (?:toi|den|tu) (?:\d|nam|thang|het)/;
const GRANTED = /^(?:(?!chua|khong|neu|dang|sap|don|thi|cua|hang|xom|nha)\S+ ){0,3}da duoc (?:cap|cong nhan|xac nhan)(?: (?:van bang|giay|chung nhan|so|roi|xong|giay chung nhan|nam \d+))*$/;
const LACKS_AT_END = /^thi (?:(?!co |roi |xong |neu )\S+ ){1,9}(?:em|chi|anh|toi|tui|minh|bac|chu|co|nha|ben|gio|van) chua (?:co|lam|xin|duoc)(?: (?:dau|gi|em|chau|a|nua|het))*$/;
const UNTIL = /^(?:(?:thi|dung|co|han) )*(?:den|toi) (?:(?:het|cuoi|thang|nam|ngay|\d{1,2}) )*20\d\d(?= |$)(?!.*\b(?:moi|se)\b)/;
const APPLIED = /^(?:(?:thi|da|moi|vua) )*nop (?:don|ho so)(?: (?:hoi|tu|vao|hom|dau|cuoi|giua))* (?:thang|nam|tuan|quy|hom|\d+)(?: (?:\d+|truoc|qua|nay|ngoai|kia|roi|nam))*(?= ,|$)/;
const SENT_IN = new Set(['nop', 'xin', 'gui']);
const YET_TO = new Set('doi kep photo dich chuyen'.split(' '));
const AMISS = new Set('dung khop'.split(' '));
const OTHERS = new Set('ho nguoi hang cong cty htx bac chu'.split(' '));
const NEEDS = new Set('can phai bat nen the duoc'.split(' '));
const DATED = /^(?:(?:vao|ngay|den|cuoi|dau|giua|khoang) )*(?:thang |nam )?\d/;

function longest(table: typeof BEFORE, fits: (phrase: readonly string[]) => boolean): Found | undefined {
  let best: Found | undefined;
  for (const [cue, phrases] of table) {
    for (const text of phrases) {
      const phrase = text.split(' ');
      if (phrase.length > (best?.length ?? 0) && fits(phrase)) best = { cue, length: phrase.length };
    }
  }
  return best;
}
