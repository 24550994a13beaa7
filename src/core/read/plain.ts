import { lately } from '../lately.ts';
import { unstretched, words } from '../text.ts';
import { isLand, LAND_WORD } from './land.ts';
import { withY } from './y-for-i.ts';

/** Chat spelling that carries meaning for us, each written folded. Only what is safe as a whole syllable. */
export const CHAT: Readonly<Record<string, string>> = {
  ko: 'khong', k: 'khong', kh: 'khong', hk: 'khong', hok: 'khong', hong: 'khong', hem: 'khong',
  r: 'roi', ui: 'roi', dc: 'duoc', dx: 'duoc', dk: 'dang ky', dki: 'dang ky', dky: 'dang ky', j: 'gi', gj: 'gi', ji: 'gi', z: 'vay', v: 'vay', zay: 'vay', dzay: 'vay', bjo: 'bay gio',
  bn: 'bao nhieu', ntn: 'the nao', mun: 'muon', mn: 'moi nguoi', ng: 'nguoi', cx: 'cung', cg: 'cung', trc: 'truoc', tn: 'the nao', nhg: 'nhung', fai: 'phai', vs: 'voi', wa: 'qua',
  hs: 'ho so', sp: 'san pham', gcn: 'giay chung nhan', nhiu: 'nhieu', lun: 'luon', hum: 'hom', bit: 'biet', bik: 'biet', bt: 'biet', nx: 'nua', mv: 'ma vach',
  oke: 'ok', okie: 'ok', okla: 'ok', oki: 'ok', okay: 'ok', uk: 'u', uh: 'u', um: 'u', uhm: 'u', zang: 'vang', dzang: 'vang',
  staff: 'nhan vien', chx: 'chua', sx: 'san xuat', bh: 'bao gio', bg: 'bao gio', cty: 'cong ty', kd: 'kinh doanh', tks: 'cam on', tcbo: 'tu cong bo', thks: 'cam on', thx: 'cam on', thenkiu: 'cam on', thankiu: 'cam on', thanku: 'cam on', hso: 'ho so', onl: 'online', thanks: 'cam on', thank: 'cam on', tk: 'cam on',
  cbo: 'can bo', sv: 'sinh vien', svien: 'sinh vien',
  dag: 'dang', khum: 'khong', fee: 'phi', trademark: 'nhan hieu',
  lm: 'lam', jo: 'gio', ah: 'a', f: 'phai', nc: 'nuoc', mk: 'minh', mik: 'minh', mjh: 'minh', thui: 'thoi', rui: 'roi', ls: 'lam sao', lsao: 'lam sao', kb: 'khong biet', kbt: 'khong biet', hnay: 'hom nay', bgio: 'bay gio', bjh: 'bay gio', nhju: 'nhieu', ktra: 'kiem tra', kq: 'ket qua', trg: 'truong', kdinh: 'kiem dinh', vk: 'vo', ck: 'chong',
  apply: 'xin', hire: 'thue', pending: 'dang cho', result: 'ket qua', results: 'ket qua', story: 'cau chuyen', design: 'thiet ke', label: 'nhan', sample: 'mau', deadline: 'han nop', brand: 'nhan hieu', certificate: 'chung nhan', cert: 'chung nhan', invoice: 'hoa don', backdate: 'lui ngay', data: 'du lieu', judge: 'giam khao', judges: 'giam khao', edit: 'sua', report: 'bao cao', approve: 'duyet', contract: 'hop dong', barcode: 'ma vach',
};

/** Courtesy around what is meant: dropped from both ends when a whole short reply is compared. */
const COURTESY = new Set(
  'da a nhe nha nhi em chi anh co chu bac oi ah ha vay the thi thoi day do nua voi ne luon ban ad admin hen nghen a ha hi hihi hehe ki'.split(' '),
);

/** "bao h nộp", "bây h": the h is giờ. */
const ASKS_HOUR = new Set(['bao', 'bay', 'may']);

/** "mv ch co": chưa; before a name it is chị. */
const BEGINS_NO = new Set('co lam xin dk kn xong nop cap di'.split(' '));

/** Words of the Centre and the South that mean a word of ours, as they are typed with their accents: without them "mo" and "rang" are
 *  other words. */
const REGIONAL: Readonly<Record<string, string>> = {
  'mô': 'dau', 'răng': 'sao', 'rứa': 'vay', 'nớ': 'do', 'tê': 'kia', 'mần': 'lam', 'hổng': 'khong', 'hông': 'khong', 'nỏ': 'khong', 'cấy': 'cai', 'dậy': 'vay',
  'chừng mô': 'bao gio', 'bữa mô': 'bao gio', 'khi mô': 'bao gio', 'chừng nào': 'bao gio', 'bữa nào': 'bao gio', 'hồi nào': 'bao gio',
  'lần mô': 'lan nao', 'cái mô': 'cai nao', 'chỗ mô': 'cho nao', 'ngày mô': 'ngay nao', 'đợt mô': 'dot nao', 'ai mô': 'ai dau', 'loại mô': 'loai nao', 'giấy mô': 'giay nao', 'mẫu mô': 'mau nao', 'xã mô': 'xa nao', 'bên mô': 'ben nao', 'người mô': 'nguoi nao',
};
/** "Mô hình", "mô tả", "quy mô": words of their own, in which mô asks nothing. */
const MO_BEFORE = new Set('hình hinh tả ta phỏng tơ men típ'.split(' '));
const MO_BEHIND = new Set('quy qui vi vĩ'.split(' '));

/** In a text typed with accents a bare "chi" is gì, a bare "ni" is này, but in these. */
const BARE: Readonly<Record<string, string>> = { chi: 'gi', ni: 'nay' };
const CHI = new Set('phí tiết nhánh hội trả tiêu cục bộ đoàn phối'.split(' '));

const AMOUNTS = new Set(['bao', 'bấy', 'biết', 'mấy']);

/** "Nấm linh chi", "thu chi". */
const CHI_BEHIND = new Set(['linh', 'thu', 'tứ']);

const SINCE = new Set(['giờ', 'tới', 'đến']);

const WITH_STOP = new Set('dung thoi lai da nhe nha em a ok o day'.split(' '));

/** Each syllable with what it means where the words are regional; the folded syllable else. */
function understoodWords(text: string): string[] {
  const folded = words(text);
  const typed = unstretched(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (typed.length !== folded.length) return folded;
  if (typed.every((word, i) => word === folded[i])) return folded.map((word, i) => (isLand(word, folded[i - 1], folded[i + 1], folded[i + 2]) ? LAND_WORD : word));
  return folded.flatMap((word, i) => {
    const [own, next, last] = [typed[i]!, typed[i + 1] ?? '', typed[i - 1] ?? ''];
    if (isLand(own, folded[i - 1], folded[i + 1], folded[i + 2])) return [LAND_WORD];
    // "Dừng", and no more: no đúng.
    if (own === 'dừng' && folded.every((one) => WITH_STOP.has(one))) return ['ngung'];
    // "Phạt nhiêu": bao nhiêu; typed so it is never "nhiều".
    if (own === 'nhiêu' && !AMOUNTS.has(last)) return ['bao', 'nhieu'];
    // "Cảm ơn ad nhìu", typed with its mark: nhiều.
    if (own === 'nhìu') return ['nhieu'];
    // "Hồi nào giờ": ever since, and no when.
    if (own === 'hồi' && next === 'nào' && SINCE.has(typed[i + 2] ?? '')) return ['lau'];
    if (Object.hasOwn(REGIONAL, `${own} ${next}`)) return REGIONAL[`${own} ${next}`]!.split(' ');
    if (own === 'nào' && last === 'hồi' && SINCE.has(next)) return [];
    if (Object.hasOwn(REGIONAL, `${last} ${own}`)) return [];
    // "Hồng Ngự", "hồng treo gió": typed with its mark it is no hông.
    if (own === 'hồng') return ['hoong'];
    // "Đăng ký được nữa khôn": không, where a sentence of several words ends.
    if (own === 'khôn' && i > 1 && i === typed.length - 1) return ['khong'];
    if (own === 'mô' && (MO_BEFORE.has(next) || MO_BEHIND.has(last))) return [word];
    if (Object.hasOwn(REGIONAL, own)) return [REGIONAL[own]!];
    return Object.hasOwn(BARE, own) && !(own === 'chi' && (CHI.has(next) || CHI_BEHIND.has(last))) ? [BARE[own]!] : [word];
  });
}

/** The same in the text itself, where its marks and stops are still read. */
export const regionalOut = (text: string): string =>
  text.replace(REGIONAL_WORD, (_, before: string, word: string) => before + STANDARD[word.toLowerCase()]!);
const STANDARD: Readonly<Record<string, string>> = { 'lần mô': 'lần nào', 'cái mô': 'cái nào', 'chỗ mô': 'chỗ nào', 'ngày mô': 'ngày nào', 'đợt mô': 'đợt nào', 'loại mô': 'loại nào', 'giấy mô': 'giấy nào', 'mẫu mô': 'mẫu nào', 'xã mô': 'xã nào', 'bên mô': 'bên nào', 'người mô': 'người nào', 'chơ': 'chứ', 'chộ': 'thấy', 'khi mô': 'bao giờ', 'bữa mô': 'bao giờ', 'chừng mô': 'bao giờ', 'mô': 'đâu', 'răng': 'sao', 'rứa': 'vậy', 'nớ': 'đó', 'tê': 'kia', 'mần': 'làm', 'hổng': 'không', 'hông': 'không', 'nỏ': 'không', 'cấy': 'cái', 'dậy': 'vậy' };
const REGIONAL_WORD = new RegExp(`(^|[^\\p{L}])(${Object.keys(STANDARD).join('|')})(?![\\p{L}])`, 'giu');

const CALLED = /cô(?!\p{L})|(?<!\p{L})(?:ơi|oi)(?!\p{L})/iu;

/** A message and its parts are read for many things one after another; their words are spelled once. */
const LATELY = 32;

/** The folded syllables with chat spelling and regional words written out: `e ko bit` → `em khong biet`. `dk` before a noun is read
 *  by topics, not here. */
export const spelled: (text: string) => readonly string[] = lately(LATELY, spell, (text) => text);

/** "3sao". */
const STARS = /^[1-5]sao$/;

/** "Bao tiền" is how much; in "xã bảo tiền" it is said. */
const SAYS_MONEY = /b[ảáà]o\s+ti[eề]n/iu;

/** "Cảm ơn ad nhiu nha". */
const THANKED = /\bcam on(?: (?:em|chi|anh|chau|con|ban|bot|ad|shop|ca nha|can bo))*$/;
/** "Được thưởng nhiu" asks how much; "có hơi nhiu" does not. */
const NO_AMOUNT = new Set('bao rat qua hoi cung khong ko k it chua cang da co ban lam'.split(' '));

/** "Họ ns làm 5 sao" says; "htx ns" is of farm goods. */
const FARMS = new Set('htx hang ban sp cty ty tac so sach cho mat'.split(' '));

/** "Gồm mấy nd": nội dung; "nd 15" is a nghị định. */
const COUNTED = new Set(['may', 'nhieu', 'cac', 'nhung']);

/** "Có đủ đk không", "đạt đk": điều kiện, and no đăng ký. */
const MEETS = new Set(['du', 'dat', 'ung', 'co']);

/** "Trảng Bàng tn": Tây Ninh, and no thế nào. */
const IN_TAY_NINH = /\p{Lu}\p{Ll}+,? [tT][nN](?!\p{L})/u;

/** "Tự cbo", "bản cbo", "cbo sp": published; "cbo xã": an official. */
const DECLARED = new Set('tu ban phieu giay'.split(' '));
const DECLARES = new Set('sp san chat hop tieu'.split(' '));

function spell(text: string): string[] {
  return withY(understoodWords(text)).flatMap((word, i, all) => (word === 'nhiu' && i > 1 && !NO_AMOUNT.has(all[i - 1]!) && !THANKED.test(all.slice(0, i).join(' ')) && all.slice(i + 1).every((one) => COURTESY.has(one)) ? ['bao', 'nhieu'] : word === 'bao' && all[i + 1] === 'tien' && !SAYS_MONEY.test(text) ? ['bao', 'nhieu'] : word === 'ch' && BEGINS_NO.has(all[i + 1] ?? '') ? ['chua'] : word === 'ns' && i > 0 && !FARMS.has(all[i - 1]!) ? ['noi'] : word === 'tn' && IN_TAY_NINH.test(text) ? ['tn'] : word === 'nd' && COUNTED.has(all[i - 1] ?? '') ? ['noi', 'dung'] : word === 'bc' && (all[i + 1] === 'cua' || all[i + 1] === 'tu') ? ['bao', 'cao'] : word === 'dk' && MEETS.has(all[i - 1] ?? '') ? ['dieu', 'kien'] : word === 'cbo' && (DECLARED.has(all[i - 1] ?? '') || DECLARES.has(all[i + 1] ?? '')) ? ['cong', 'bo'] : word === 'h' && ASKS_HOUR.has(all[i - 1] ?? '') ? ['gio'] : Object.hasOwn(CHAT, word) ? CHAT[word]!.split(' ') : word === 'e' ? ['em'] : word === 'c' ? ['chi'] : STARS.test(word) ? [word[0]!, 'sao'] : [word]));
}

/** What is left of a short reply without courtesy at its ends: `dạ có rồi ạ` → `co roi`. Never empties a text. */
export function bare(text: string): string {
  const all = spelled(text);
  let from = 0;
  let to = all.length;
  while (from < to - 1 && COURTESY.has(all[from]!)) from += 1;
  // "Có em", "có ạ": no cô is spoken to.
  if (all[0] === 'co' && from === to - 1 && COURTESY.has(all[from]!) && !CALLED.test(text)) return 'co';
  while (to > from + 1 && COURTESY.has(all[to - 1]!)) to -= 1;
  return all.slice(from, to).join(' ');
}
