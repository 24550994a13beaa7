import { fold, spaced } from '../text.ts';
import { DIGITS } from './number-words.ts';

/* What a phone writes down for those who speak to it: days and years in words, and no stop before the question. Tone marks are always there. */

/** Of months, too: giêng is the first, chạp the last. */
const ONES: Readonly<Record<string, number>> = { ...DIGITS, giêng: 1, chạp: 12 };
const ONE = '(?:một|mốt|giêng|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|chạp)';
const UP_TO_31 = `(?:mười ${ONE}|mười|(?:hai|ba) mươi ${ONE}|(?:hai|ba) mươi|hăm ${ONE}|${ONE}|\\d{1,2})`;
const MONTH = `(?:mười một|mười hai|mười|${ONE}|\\d{1,2})`;

/** "Mồng chín tháng tư", "ngày hai mươi tháng mười hai"; "tháng năm ngoái" names no month. */
const DAY_OF = new RegExp(`(?<!\\p{L})(?:(ngày|mùng|mồng) )?(${UP_TO_31}) (tháng) (${MONTH})(?!\\p{L}|\\d)`, 'giu');
/** "Ngày mười ba", its month unsaid; "ngày ba bữa" counts. */
const DAY_ALONE = new RegExp(`(?<!\\p{L})(?:(ngày) (mười ${ONE}|(?:hai|ba) mươi ${ONE}|(?:hai|ba) mươi|hăm ${ONE})|(mùng|mồng) (mười|${ONE}))(?! tháng| \\p{L}+ (?:một|mỗi) ngày)(?!\\p{L}|\\d)`, 'giu');
const MONTH_OF = new RegExp(`(?<!\\p{L})(tháng) (?!năm (?:ngoái|nay|trước|sau|kia|tới|rồi|nào|\\d))(mười một|mười hai|mười|${ONE})(?!\\p{L})`, 'giu');
/** "Năm hai nghìn không trăm hai tư", "năm hai không hai lăm". */
const YEAR = new RegExp(`(?<!\\p{L})năm hai (?:(?:nghìn|ngàn)(?: không trăm)?|không)(?: (?:lẻ|linh|không))? (?:(mười ${ONE}|hai mươi ${ONE}|hai mươi|mười)|(hai) (${ONE})|(${ONE}))(?!\\p{L})`, 'giu');

const STARS = /(?<!\p{L})(ba|bốn|năm) sao(?!\p{L})/giu;

function value(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const said = words.toLowerCase().split(' ');
  if (said[0] === 'mười') return 10 + (ONES[said[1] ?? ''] ?? 0);
  if (said[0] === 'hăm') return 20 + ONES[said[1]!]!;
  if (said[1] === 'mươi') return ONES[said[0]!]! * 10 + (ONES[said[2] ?? ''] ?? 0);
  return ONES[said[0]!]!;
}

/** Its years alone in figures: "năm hai không hai tư" told digit by digit is 2024. */
export const yearsInFigures = (text: string): string =>
  text.normalize('NFC').replace(YEAR, (_, whole: string | undefined, tens: string | undefined, ones: string | undefined, one: string | undefined) => `năm ${2000 + (whole ? value(whole) : tens ? 20 + ONES[ones!.toLowerCase()]! : ONES[one!.toLowerCase()]!)}`);

const DIGIT = '(?:không|một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín)';
const TENS = `(?:mười ${ONE}|mười|(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi(?: (?!năm hai (?:không|nghìn) )(?:mốt|${ONE}))?)`;
/** "Quyết định chín một chín", "nghị định ba bảy", "thông tư ba mươi": by what number a text is called, and its year behind it. */
const TEXT_NUMBER = new RegExp(`(?<!\\p{L})(quyết định|nghị định|thông tư|nghị quyết)( số)? (${TENS}|${DIGIT}(?: (?!hai không )${DIGIT}){1,3})(?: (?:trên |gạch |xuyệt |chéo |xẹt |sẹc )?(?:năm )?(?:hai không|hai nghìn không trăm) (?:(hai mươi ${ONE}|hai mươi|mười ${ONE}|mười)|(hai|một) (${ONE})|(${ONE})))?(?!\\p{L})(?! (?:lần|người|ngày|tháng|cái|loại|bên|phía|ý|điều|khoản|nơi|chỗ|sao|điểm)(?!\\p{L}))`, 'giu');

/** "48.6 điểm, thiếu có 1.4 thôi": tenths of points, and no day of a month. */
const TENTHS = /(?<![\d.,/])(\d{1,2})\.(\d)(?![\d./]|\s*(?:triệu|trieu|tr|tỷ|ty|kg|tấn|tan|ha|m)(?!\p{L}))/giu;
const OF_POINTS = /\d[.,]\d{1,2}\s*(?:điểm|diem|đ)(?!\p{L})/iu;
const tenths = (text: string): string => (OF_POINTS.test(text.normalize('NFC')) ? text.normalize('NFC').replace(TENTHS, '$1,$2') : text);

/** The numbers of legal texts in figures, said digit by digit or in full; the rest as it was typed. */
export const textNumbersInFigures = (text: string): string =>
  tenths(text).normalize('NFC').replace(TEXT_NUMBER, (_, kind: string, so: string | undefined, number: string, whole: string | undefined, ten: string | undefined, ones: string | undefined, one: string | undefined) => {
    const said = number.toLowerCase().split(' ');
    const told = said.includes('mươi') || said[0] === 'mười' ? String(value(number)) : said.map((digit) => (digit === 'không' ? 0 : ONES[digit]!)).join('');
    const year = whole ? value(whole) : ten ? (ten.toLowerCase() === 'hai' ? 20 : 10) + ONES[ones!.toLowerCase()]! : one ? ONES[one.toLowerCase()]! : undefined;
    return `${kind}${so ?? ''} ${told}${year === undefined ? '' : `/${2000 + year}`}`;
  });

/** The days, years, stars and tenths of points of a text in figures; the rest as it was typed. */
export const inFigures = (text: string): string =>
  yearsInFigures(tenths(text))
    .replace(DAY_OF, (said, before: string | undefined, day: string, _word: string, month: string) => (before === undefined && !/^\d/.test(day) && !day.includes(' ') ? said : `${before ? `${before} ` : ''}${value(day)} tháng ${value(month)}`))
    .replace(DAY_ALONE, (_, day: string | undefined, number: string | undefined, first: string | undefined, ofMonth: string | undefined) => `${day ?? first!} ${value(number ?? ofMonth!)}`)
    .replace(STARS, (_, stars: string) => `${ONES[stars.toLowerCase()]!} sao`)
    .replace(MONTH_OF, (_, _word: string, month: string) => `tháng ${value(month)}`);

const WHO = '(?:em|chị|anh|bác|cô|chú|tôi|tui|mình|cháu|con|ông|bà|o)';
/** "… cấp hồi tháng tư giờ bác muốn hỏi bao giờ phải làm lại": what is asked begins a sentence of its own. */
const ASKS = new RegExp(`(?<=[\\p{L}\\d]) (?=(?:(?:mà|nên|giờ|thì) )?(?:${WHO} )?(?:không|chưa|chẳng) biết (?:bắt đầu|làm|phải|nên|đi|xin|hỏi) )|(?<=[\\p{L}\\d]) (?=(?:(?:giờ|bây giờ|nay|nên|thế|vậy) )?(?:${WHO} )?(?:muốn hỏi|xin hỏi|hỏi là|cho ${WHO} hỏi)(?: |$))`, 'giu');
const SHORTEST_TALE = 40;

/** "Mắm tui đạt 3 sao rồi chừ có phải mần lại chi không": what they have, and behind it what they ask; "được 3 sao rồi mới in" asks of both at once. */
const OWNER = '(?:em|e|chị|chi|anh|bác|bac|cô|co|chú|chu|tôi|toi|tui|mình|minh|cháu|chau|con|nhà|nha|bên|ben|htx|cty|công ty|cong ty)';
const HELD_THEN = new RegExp(`^((?!.*(?:nhà|nha) (?:bên|ben|kia|khác|khac|hàng|hang) |.*(?:có|co|một|mot|mấy|may) (?:nhà|nha) )(?:\\S+ ){0,9}?${OWNER} (?:\\S+ ){0,5}?[345] sao(?: (?!mới|moi|thì|thi|để|de)[^\\s,.;!?]+){0,5}? (?:rồi|roi|r)),? (?=(?:(?:thế|the|vậy|vay|mà|ma) )?(?:giờ|gio|chừ|chu|nay|bây giờ|bay gio|bi giờ|có phải|co phai|có cần|co can|có được|co duoc|mất giấy|mat giay|khi nào|khi nao|bao giờ|bao gio|khi mô|khi mo|muốn|muon|hết hạn|het han) )`, 'iu');

/** A stop before the first of these that stands behind a tale; what is short stays whole. */
export function parted(said: string): string {
  const text = said.normalize('NFC').replace(HELD_THEN, '$1. ');
  const at = [...text.matchAll(ASKS)].find(({ index }) => index >= SHORTEST_TALE)?.index;
  return at === undefined ? text : `${text.slice(0, at)}.${text.slice(at)}`;
}

const WHO_FOLDED = fold(WHO);
/** Where a speaker takes breath: what people say between one thought and the next, folded. */
const BREATH = new RegExp(` (?:a|u|um|y (?:${WHO_FOLDED} )?la|noi chung(?: la)?|thi la|(?<! (?:co|cu|tap|chu) )the(?: thi)?|vay(?: thi)?|gio|xong|(?:nhung )?ma(?! (?:vach|so|qr) )|(?:xin |cho (?:${WHO_FOLDED} )?)?hoi(?! (?:dong|vien|cho|nghi|nong|phu) )(?: la)?)(?= )`, 'g');

/** What is said in one breath, folded, of a message without a stop. */
export const breaths = (text: string): readonly string[] => spaced(text).split(BREATH);
