import { isSought, isToCome } from './unreal.ts';

/** Small words beside a subject that say whether one has it. */
export type Cue = 'yes' | 'no' | 'doing';

/** Stands between syllables where the writer put a comma. */
export const COMMA = ',';

const BEFORE: readonly (readonly [Cue, readonly string[]])[] = [
  ['no', ['chua', 'chua co', 'chua lam', 'chua xin', 'chua duoc', 'chua duoc cap', 'chua dang ky', 'chua di', 'khong', 'khong co', 'khong lam', 'thieu', 'con thieu', 'mat', 'bi mat', 'lam mat', 'chua bao gio', 'khong phai', 'chua thay', 'het', 'chua nop', 'chua viet', 'chua dien', 'chua soan', 'chua ky', 'tru', 'ngoai tru', 'dau co', 'dau co lam']],
  ['doing', ['dang', 'dang lam', 'dang xin', 'dang cho', 'dang doi', 'dang nop', 'moi nop', 'sap co', 'sap xong', 'sap lam', 'chuan bi lam', 'dang di', 'da nop don', 'da nop', 'cho cap', 'dang dang ky', 'dang di lam', 'dang viet', 'dang soan', 'dang dien', 'chua sua', 'chua sua lai', 'dang sua', 'dang sua lai']],
  ['yes', ['khong phai chua co', 'khong phai la chua co', 'khong phai khong co', 'khong phai la khong co', 'dau phai chua co', 'dau phai khong co', 'co', 'da co', 'co du', 'du', 'da lam', 'lam', 'lam xong', 'xong', 'da xong', 'duoc cap', 'da duoc cap', 'co san', 'cung co', 'vua co', 'moi co', 'da dang ky', 'day du', 'vua lam', 'moi lam', 'nhan duoc', 'co giay', 'da nhan', 'vua nhan', 'duoc', 'da viet', 'viet xong', 'da dien', 'dien xong', 'da soan', 'soan xong', 'da ky', 'da in', 'in xong', 'da sua', 'sua xong', 'moi chi co', 'chua co gi ngoai', 'chua co giay gi ngoai', 'chua co giay to gi ngoai', 'khong co gi ngoai', 'khong co giay gi ngoai']],
];

const AFTER: readonly (readonly [Cue, readonly string[]])[] = [
  ['no', ['chua', 'chua co', 'thi chua', 'thi chua co', 'chua xong', 'chua lam', 'khong co', 'thi khong', 'thi khong co', 'het han', 'het han roi', 'da het han', 'bi het han', 'mat roi', 'mat', 'bi mat', 'bi mat roi', 'chua duoc', 'chua duoc cap', 'van chua', 'van chua co', 'deu chua', 'deu chua co', 'cung chua', 'cung chua co', 'nao cung chua', 'nao cung chua co', 'qua han', 'chua viet', 'chua dien', 'chua soan', 'chua ky', 'chua in', 'thi chua in', 'chua dan', 'dau co', 'thi dau co', 'dau co dau', 'dau co lam']],
  ['doing', ['dang lam', 'dang cho', 'dang xin', 'dang xin cap', 'sap xong', 'sap co', 'dang doi', 'dang nop', 'moi nop', 'thi dang lam', 'thi dang xin', 'thi dang cho', 'da nop don', 'dang cho ket qua', 'dang lam do', 'dang di lam', 'dang viet', 'dang soan', 'dang dien', 'dang in', 'thi dang in', 'dang dat in', 'dat in', 'dat in roi', 'thi dat in roi', 'da dat in', 'dang thiet ke', 'thi dang thiet ke', 'moi gui mau', 'gui mau roi', 'nop mau roi', 'nop don roi', 'thi nop don roi', 'nop ho so roi', 'thi nop ho so roi', 'chua sua', 'chua sua lai', 'thi chua sua', 'van chua sua', 'sua chua xong', 'chua sua xong', 'dang sua', 'thi dang sua', 'dang sua lai', 'sai chua sua', 'cu chua sua', 'con sai']],
  ['yes', ['roi', 'co roi', 'xong roi', 'du roi', 'da co', 'thi co', 'thi co roi', 'xong', 'day du', 'day du roi', 'du ca', 'ok roi', 'ok', 'co', 'da xong', 'lam roi', 'duoc roi', 'duoc cap roi', 'deu co', 'deu co roi', 'cung co', 'cung co roi', 'cung moi lam', 'cung vua lam', 'cung lam roi', 'cung xong roi', 'cung roi', 'nao cung co', 'nao cung co roi', 'mon nao cung co', 'mon nao cung co roi', 'co het', 'co het roi', 'day a', 'nay', 'cap roi', 'moi lam', 'vua lam', 'moi lam xong', 'vua lam xong', 'moi xong', 'vua xong', 'moi co', 'vua co', 'moi cap', 'vua cap', 'moi duoc cap', 'vua duoc cap', 'thi moi lam', 'thi moi co', 'thi vua lam', 'thi roi', 'thi xong roi', 'viet roi', 'viet xong', 'viet xong roi', 'dien roi', 'dien xong', 'dien xong roi', 'soan xong', 'soan roi', 'ky roi', 'ky xong', 'da viet', 'da dien', 'in roi', 'da in', 'da in roi', 'in xong', 'in xong roi', 'in het roi', 'thi in roi', 'in lai roi', 'lam lai roi', 'xin lai roi', 'doi lai roi', 'dan roi', 'da dan', 'sua roi', 'thi sua roi', 'da sua', 'da sua roi', 'sua xong', 'sua xong roi', 'sua lai roi']],
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
    if (found) return found.cue;
    if (end === 0 || !BETWEEN.has(gap[end - 1]!)) return undefined;
    end -= 1;
  }
}

/** The cue that begins these syllables, right after a subject, and how many syllables it takes. */
export function cueAfter(gap: readonly string[]): Found | undefined {
  let skip = gap[0] === 'ca' && COUNTED_ALL.has(gap[1] ?? '') ? 2 : 0;
  // "Giấy khám sức khỏe 12 người có rồi".
  while (skip < gap.length && (BETWEEN.has(gap[skip]!) || WHO.has(gap[skip]!) || /^\d+$/.test(gap[skip]!)) && gap[skip] !== 'thi') skip += 1;
  const rest = gap.slice(skip);
  const found = longest(AFTER, (phrase) => phrase.every((word, i) => rest[i] === word));
  // "Báo cáo tài chính 2 năm đủ", and no "đủ điều kiện".
  if (!found && rest.length === 1 && rest[0] === 'du') return { cue: 'yes', length: skip + 1 };
  // "Kiểm nghiệm thì năm ngoái có làm rồi".
  if (!found && rest[0] === 'thi' && rest.length > 1) {
    const behind = cueAfter(rest.slice(1));
    return behind && { cue: behind.cue, length: skip + 1 + behind.length };
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
    const [, still = ''] = /^((?:thi )?(?:van )?con (?:han|hieu luc|gia tri))(?! (?:khong|chua|bao|may|gi|khi|toi dau|den dau))(?: |$)/.exec(rest.join(' ')) ?? [];
    if (still) return { cue: 'yes', length: skip + still.split(' ').length };
  }
  // "Kiểm nghiệm có cần đâu", "nhãn có phải in lại".
  if (found?.cue === 'yes' && rest[found.length - 1] === 'co' && NEEDS.has(rest[found.length] ?? '')) return undefined;
  // "Kiểm nghiệm đâu có cần".
  // "GMP có chưa": whether it is there is what they ask.
  if (found?.cue === 'yes' && rest[found.length - 1] === 'co' && rest[found.length] === 'chua') return undefined;
  if (found && rest[0] === 'dau' && ['can', 'phai', 'bat'].includes(rest[found.length] ?? '')) return undefined;
  return found && { cue: found.cue, length: skip + found.length };
}

/** "Nhãn cả hai có rồi". */
const COUNTED_ALL = new Set('hai ba bon 2 3 4'.split(' '));
/** "Nộp mẫu kiểm nghiệm cho xã rồi": whom it went to. */
const TAKERS = new Set('xa tinh phuong huyen so phong ben ho can khach nguoi ong ba em chi anh uy co trung doan'.split(' '));
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

const ASKS = new Set('gi nao dau ai'.split(' '));
const ASK_PHRASES = ['bao nhieu', 'bao lau', 'the nao', 'lam sao', 'tai sao', 'vi sao', 'ra sao', 'may tien', 'la sao', 'bao gio', 'khi nao', 'hay la', 'duoc khong', 'dung khong', 'phai khong', 'nhu nao', 'cho hoi', 'muon hoi', 'hoi ti', 'cho em hoi', 'can khong', 'khac gi', 'mat bao', 'thi sao', 'may sao', 'may giay', 'may bo', 'may phan', 'may muc', 'may trang', 'may ban', 'may mau', 'may buoc', 'may nguoi', 'may ky', 'may ngay', 'may gio', 'gio nao', 'luc nao', 'ngay nao', 'cho nao', 'may thang', 'may lan', 'may dot', 'may nam', 'may diem', 'may mm', 'may cm', 'may gam', 'bao xa', 'hay sao', 'sao vay', 'sao the', 'sao em', 'sao nhi', 'ton bao', 'mat phi', 'mat tien', 'ton tien', 'duoc chua', 'the con'];
/** Siêu thị, đô thị, tiếp thị. */
const ENDS_IN_THI = new Set('sieu do tiep thanh'.split(' '));
const WILL = new Set('co can phai duoc bi da'.split(' '));
const TRAIL = new Set('a em chi anh nhi vay the ha ad ban nhe day oi ta he hen'.split(' '));

/** "đâu phải", "đâu có": no, not where. */
const DENIES = new Set('phai co can biet duoc dam'.split(' '));
const AT = new Set('o tu den toi cho nop lay mua xin gui lam ban'.split(' '));
/** "Nhận đâu" has a where; "lần đầu", "tinh dầu", "đậu phộng" have none. */
const NO_DAU_AFTER = new Set('bat nhan lan ban gi nghe tinh ruou mut sua'.split(' '));
const NO_DAU_BEFORE = new Set('phong xanh nanh tuong me tay hu tien tu'.split(' '));
/** Typed with their marks these are no đâu. */
export const whereAsked = (text: string): string => text.normalize('NFC').replace(/(?<!\p{L})(?:dâu|dầu|đậu|đầu|dấu|đau)(?!\p{L})/giu, 'x');
/** "Chưa có kiểm nghiệm đâu". */
const deniedNear = (said: readonly string[], at: number): boolean => {
  const near = said.slice(Math.max(0, at - (at === said.length - 1 ? 5 : 3)), at);
  return near.slice(near.lastIndexOf('thi') + 1).some((word) => word === 'khong' || word === 'chua');
};
const notWhere = (said: readonly string[], at: number): boolean =>
  // "đâu có đâu".
  (at === said.length - 1 && said.some((word, i) => i < at && word === 'dau' && (said[i + 1] === 'co' || said[i + 1] === 'phai'))) ||
  // "Không phải chưa có kiểm nghiệm đâu".
  (at === said.length - 1 && !AT.has(said[at - 1] ?? '') && /^(?:\S+ ){0,2}(?:khong|dau) phai (?:la )?(?:chua|khong) /.test(said.join(' '))) ||
  // "không cần đâu": not at all.
  (!AT.has(said[at - 1] ?? '') && deniedNear(said, at) && (at === said.length - 1 || !said.slice(0, at).includes('biet'))) ||
  NO_DAU_AFTER.has(said[at - 1] ?? '') || NO_DAU_BEFORE.has(said[at + 1] ?? '') || (DENIES.has(said[at + 1] ?? '') && !['o', 'tu', 'den', 'toi', 'cho'].includes(said[at - 1] ?? ''));

/** "Cái gì đó" names nothing; "giấy gì do xã cấp" asks. */
const BY = new Set('ai xa tinh huyen so bo phuong nha minh'.split(' '));

const MAY_BE = new Set('sap da han duoc xong du den toi kip'.split(' '));
const MUST = new Set('phai duoc can bi'.split(' '));
const PLACED = new Set('xa phuong o ten huyen tinh tai'.split(' '));
const TAKEN_UP = new Set('lam viet ghi xin nop in dien lap'.split(' '));
const STARRED = /^(?:\d|mot|hai|ba|bon|nam|may|ngoi|khong|chang|lam|co|bao nhieu|nhieu|len|so|thi|vi|tai|giay|dau|hinh|tem|logo|hang|cap)$/;
const HOW = new Set('kho de lau kip'.split(' '));
const COUNTED = new Set('bo loai nhom sao ngay thang so thu dot buoc hang mau dieu khoan'.split(' '));

/** "chưa đăng ký gì hết", "không có gì": nothing is asked. */
const denied = (said: readonly string[], at: number): boolean =>
  ['het', 'ca', 'dau', 'nua'].includes(said[at + 1] ?? '') || said.slice(Math.max(0, at - 4), at).some((word) => word === 'chua' || word === 'khong');

/** Whether these syllables ask something, going by their words alone; "gì cũng có", "ai cũng biết" does not. */
export function isQuestion(syllables: readonly string[]): boolean {
  let end = syllables.length;
  while (end > 1 && TRAIL.has(syllables[end - 1]!)) end -= 1;
  const said = syllables.slice(0, end);
  if (said.some((word, i) => ASKS.has(word) && !(said[i + 2] === 'thi' && said[i + 1] === said[i + 3]) && said[i + 1] !== 'cung' && !(said[i + 1] === 'do' && i + 2 < said.length && !BY.has(said[i + 2]!)) && !(word === 'dau' && notWhere(said, i)) && !(word === 'gi' && denied(said, i)))) return true;
  const joined = ` ${said.join(' ')} `;
  // "chưa làm bao giờ" says never.
  const never = / (?:chua|khong) (?:\S+ ){0,3}bao gio /.test(joined);
  if (ASK_PHRASES.some((phrase) => joined.includes(` ${phrase} `) && !(never && phrase === 'bao gio') && !joined.includes(` ${phrase} cung `))) return true;
  // "tự công bố hay đăng ký bản công bố", "xã chấm hay huyện chấm": one of two.
  if (/ hay (?:la |phai )?(?:tu (?:cong|lam)|dang ky|di |nop|xin|mua|de |ghi|dan |in |phai|can|chi can|khong can) /.test(`${joined} `)) return true;
  if (/ (?:1|mot) hay (?:nhieu|may|hai|2|ba|3|tung) /.test(`${joined} `)) return true;
  if (/ (?:xa|huyen|tinh|so|phuong) (?:\S+ ){0,3}hay (?:la )?(?:xa|huyen|tinh|so|phuong|trung uong) /.test(joined)) return true;
  if (/ hay (?:\S+ ){1,6}(?:thi )?(?:tot|loi|re|an toan|dep|tien|chac) hon $/.test(joined)) return true;
  // "Mỗi hộ một hồ sơ hay chung".
  if (/ hay (?:la |lam |nop |di |tach |de )?(?:chung|rieng|gop|rieng ra|gop chung|gop lai|gop het) $/.test(joined)) return true;
  // "gói 5 cái hay 3 cái thì đẹp hơn".
  if (/ hay (?:\S+ ){1,8}thi (?:\S+ ){1,2}hon $/.test(joined)) return true;
  // "thuê thợ may thì có tính lao động địa phương": the "không" is left out.
  if (/ thi co (?:tinh|duoc|bi|phai|can|cho) (?:\S+ ){2,8}$/.test(joined) && !/ (?:roi|het|du|xong|khong|chua|cap|dau) /.test(joined)) return true;
  // "tinh dầu sả là mỹ phẩm hay dược liệu"; "hay làm" says how often.
  if (/ la (?:\S+ ){1,4}hay (?!lam |an |bi |co |duoc (?!lieu)|mua |ban |dung |di |noi |ve |goi |den |the |vay |qua |lam$)\S+ /.test(joined)) return true;
  // "Có phải mỗi xã chỉ được một sản phẩm", "có cần đăng ký bản quyền": the "không" is left out, or more comes behind it.
  if (/ co (?:phai|can|nen|bat buoc) (?:\S+ ){2,}$/.test(joined) && !/ (?:khong|chua|dau|chang|deu|la|cung|van|neu|khi) co (?:phai|can|nen|bat buoc) | dau $/.test(joined)) return true;
  // "Đăng ký được mấy sản phẩm"; "có mấy sản phẩm" may tell of a few.
  if (/ (?:duoc|phai co|can|tinh|lam|nop) may (?:san pham|chi tieu|loai|vi|mon|cai) /.test(joined)) return true;
  // "Phải có dấu xã không hay HTX tự ký".
  if (/ (?:co|phai|can|duoc) (?:\S+ ){1,6}khong hay (?:\S+ ){2,}$/.test(joined)) return true;
  // "Giờ còn vậy không".
  if (/ con (?:vay|the|dung|ap dung|hieu luc) (?:nua )?khong $/.test(joined)) return true;
  const last = said.at(-1);
  // "htx giải thể thì giấy ocop sao"; "thì 3 sao" says how many.
  if (last === 'sao' && said.slice(0, -2).includes('thi') && !/^(?:\d|ba|bon|nam|may|cung|van|chang|khong)$/.test(said.at(-2)!)) return true;
  if (last === 'khong') return said.slice(0, -1).some((word) => WILL.has(word)) && (said.at(-2) !== 'thi' || ENDS_IN_THI.has(said.at(-3) ?? ''));
  return false;
}

const HAVE_YET = /^(?:(?:da|em|chi|anh|toi|tui|minh|nha|htx|ma|me|ba|ong|bo|con|chau|ho|nay|do|vay|the|a|u) )*co (?:\S+ ){1,6}chua$/;

/** What is asked of us by its last word or its first: "sắp hết hạn chưa em", "bộ mấy", "sao lắm giấy thế". Among people in a group it may be asked of anybody. */
export function asksAtTheEnd(syllables: readonly string[]): boolean {
  let end = syllables.length;
  while (end > 1 && TRAIL.has(syllables[end - 1]!)) end -= 1;
  const said = syllables.slice(0, end);
  // "Vậy phải làm lại hả", without its marks.
  if (syllables.slice(end).includes('ha') && said.length >= 3 && said.some((word) => MUST.has(word)) && !said.includes('roi')) return true;
  // "Vậy làm lại hả", "thế xong rồi mới nộp hả".
  if (syllables.slice(end).includes('ha') && said.length >= 3 && /^(?:(?:u|a|ua|da|ma|roi) )*(?:the|vay) /.test(said.join(' ')) && !said.some((word) => PLACED.has(word))) return true;
  // "Không có nhãn hiệu thì rớt hả".
  if (syllables.slice(end).includes('ha') && said.length >= 4 && said.indexOf('thi') > 0 && !said.includes('roi')) return true;
  // "Cao là thực phẩm chức năng hả", without its marks; "Thanh Hà" is a place.
  if (syllables.slice(end).includes('ha') && said.indexOf('la') > 0 && said.length > 3 && !said.some((word) => PLACED.has(word))) return true;
  const [before = '', last] = [said.at(-2), said.at(-1)];
  if (said[0] === 'sao' && said.length > 2) return true;
  // "Bên kia sao được 5 sao vậy".
  if (end < syllables.length && /\S sao (?:ma |lai |ma lai )?(?:duoc|len|dat|phai|khong|chua) \S/.test(said.join(' ')) && /\b(?:vay|the|nhi|ta)\b/.test(syllables.slice(end).join(' '))) return true;
  // "Làm câu chuyện sao", "mã vạch xin sao": how; "3 sao" is no question.
  if (last === 'sao' && said.length > 2 && !said.includes('roi') && said.some((word) => TAKEN_UP.has(word)) && !STARRED.test(before)) return true;
  if (last === 'may') return COUNTED.has(before);
  // "5 sao khó không".
  if (last === 'khong' && HOW.has(before) && said.length > 2) return true;
  // "Má con có giấy khám sức khỏe chưa ta".
  if (HAVE_YET.test(said.join(' ')) && !said.includes('roi')) return true;
  return last === 'chua' && said.length >= 3 && !said.includes('roi') && said.some((word) => MAY_BE.has(word)) && !['thi', 'van', 'cung', 'deu', 'con'].includes(before);
}
