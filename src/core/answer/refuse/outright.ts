import { lately } from '../../lately.ts';
import { spelled } from '../../read/plain.ts';
import { asksLawfully, teaApart } from './circumstances.ts';
import { CURES } from './outright/cures.ts';
import { LABELS } from './outright/labels.ts';
import { MADE_UP } from './outright/made-up.ts';
import { ORDERS } from './outright/orders.ts';
import { OTHERS } from './outright/others.ts';
import { PAPERS } from './outright/papers.ts';
import { PAYING } from './outright/paying.ts';
import { POSING } from './outright/posing.ts';
import type { Outright } from './outright/reading.ts';
import { SLIPPING } from './outright/slipping.ts';

/* "Giấy có hạn mấy năm? Em scan giấy cũ đổi năm cho mới luôn": a wrong put outright in one sentence, beside an honest question whose words drown what was
 * learnt of it. Each reading (outright/, a file a kind) holds whose paper, what is done to it, and why the rule is not what is asked; whatever else the message says. */

export const OUTRIGHT: readonly Outright[] = [...PAPERS, ...LABELS, ...SLIPPING, ...MADE_UP, ...PAYING, ...CURES, ...POSING, ...OTHERS, ...ORDERS];

/** They tell what is done to them, ask what becomes of it, or how it is set right. */
const EXCUSED = /\b(?:lo (?:ghi|in|noi|de)|bi nhac|thay vi|ghi sai|in sai|sai (?:ten|ngay|nam|so|chu|thong tin)|nham|(?:xin|de nghi|yeu cau|lam don) (?:\S+ )?(?:cap|doi|sua|dinh chinh)|dinh chinh|cap lai|cap doi|hop le|dung (?:luat|quy dinh|phep)|hay (?:la )?(?:phai )?(?:de|bao|lam lai|nop lai|xin|gui)|vi pham|cho dung|kiem tra bang|co (?:phai|bi|can|dung la))\b/;

/** Who tells what others did, or would have of them, asks us for nothing of it. */
const OF_OTHERS = /\b(?:(?:bao|phan anh|to|trinh)(?: cho)? (?:quan ly thi truong|xa|cong an|tinh)|co (?:anh|nguoi|ong|chi|dua|ben|shop)(?: \S+){0,2} (?:xung|tu xung|lay anh|lay hinh|doi|nhan la)|(?:doi (?:tien|chuyen khoan|dong|nop)|(?:bat|ep|bieu|keu) (?:\S+ )?(?:chuyen khoan|dong|nop|ky))|(?:toi|em|minh|chi|tui) (?:xem |moi )?thay (?:ho|nguoi ta|nha|ben|co)|(?:nghe|tuong) (?:noi|bao|dau)|nghi nguoi|bi nguoi|chua chuyen|khong dinh|khong muon|thay vi)\b/;

const SENTENCES = /[.?!;\n]+|,? (?:với lại|voi lai|tiện thể|tien the|nhân tiện|nhan tien|sẵn tiện|san tien) /u;
export const sentencesAsked = (text: string): readonly string[] => text.split(SENTENCES).map((one) => one.trim()).filter((one) => one !== '');

/** What of it is put outright, and in which words. */
export type Put = { readonly one: Outright; readonly said: string };

/** In one sentence; or in several, what is asked lawfully laid aside: "Nhà tôi chưa nghiệm thu. Cần giấy gì? Ghi hộ biên bản là đủ". */
export const putOutright = lately(8, (text: string): Put | undefined => {
  const sentences = sentencesAsked(text);
  const told = sentences.filter((one) => !asksLawfully(one));
  const all = sentences.length > 1 ? [...sentences, told.join(', '), sentences.join(', ')] : sentences;
  for (const said of all) {
    const one = inOne(said);
    if (one) return { one, said };
  }
  return undefined;
}, (text) => text);

export const outrightIn = (text: string): Outright | undefined => putOutright(text)?.one;

/** "Phiếu kiểm nghiệm bị vượt chỉ tiêu", and behind it "sửa con số cho đạt giúp em": neither alone says so. */
export const outrightBehind = (text: string, before: string): Outright | undefined =>
  (EXCUSED.test(spelled(text).join(' ')) || outrightIn(before) ? undefined : inOne(`${sentencesAsked(before).at(-1) ?? ''}, ${text}`));

const OTHER = /(?<!\p{L})khác(?!\p{L})/giu;
const FAKE = /(?<!(?:khán|tác|độc|thính|học|diễn|trưởng|hàng|chống) )(?<!\p{L})giả(?! (?:sử|định|thuyết|thiết|vờ|cầy))(?!\p{L})/giu;

/** In a text typed with its marks these are told apart: giả, khác, khống always; "lao động ma" from mà, vẽ from về, chế from chê, hộ from họ, có from cô. */
const ALWAYS: readonly (readonly [RegExp, string])[] = [[FAKE, 'faked'], [OTHER, 'khwac'], [/(?<!\p{L})khống(?! chế)(?!\p{L})/giu, 'khoong']];
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:đồng|động|đơn|hàng|hộ|viên|khách) )ma(?!\p{L})/giu, 'maz'],
  [/(?<!\p{L})về(?!\p{L})/giu, 'vef'],
  [/(?<!\p{L})chê(?!\p{L})/giu, 'khinh'],
  [/(?<!\p{L})họ(?!\p{L})/giu, 'người ta'],
  [/(?<=(?<!\p{L})cho )có(?!\p{L})/giu, 'coz'],
];
const HAS_MARKS = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

const marksApart = (sentence: string): string =>
  [...ALWAYS, ...(HAS_MARKS.test(sentence) ? MARKED : [])].reduce((told, [mark, word]) => told.replaceAll(mark, word), teaApart(sentence));

function inOne(sentence: string): Outright | undefined {
  const said = spelled(marksApart(sentence)).join(' ');
  if (EXCUSED.test(said)) return undefined;
  const isOfOthers = OF_OTHERS.test(said);
  return OUTRIGHT.find((one) => {
    const found = one.heedsRule && isOfOthers ? null : one.said.exec(said);
    return found !== null && !(one.heedsRule && asksAbout(said, found)) && (!one.more || numberOf(found[2] ?? found[1]) > numberOf(found[1]));
  });
}

/** Whether the rule is asked of what is put: before it in so many words, or in what comes last. "Em ghi giúp … được không" asks us to do it. */
function asksAbout(said: string, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length;
  const behind = said.slice(end).split(' ').slice(-LAST).join(' ');
  if (ASKS_FIRST.test(said.slice(0, found.index)) || ASKS_WHETHER.test(said.slice(0, end))) return true;
  if (MAY.test(said)) return !TO_US.test(said);
  return asksLawfully(behind) || (asksLawfully(said) && !asksLawfully(said.slice(0, end)) && !TO_US.test(said));
}
const LAST = 10;
const ASKS_FIRST = /^(?:\S+ ){0,4}(?:quy dinh|duoc phep|phat|bi phat|vi pham|tai sao|vi sao|phan biet|nghe noi|luat|muc phat|the nao la)\b/;
const ASKS_WHETHER = /\b(?:co duoc|co phai|co bi|co nen|co can|duoc phep|phai lam)\b/;
const TO_US = /\b(?:giup|gium|dum|nho em|em (?:cu |tinh |len |di )?(?:soan|viet|lap|dien|lam|ghi|ke|tao|dat|goi y|chi))\b/;
const MAY = /(?<!co |thi |phai )\b(?:duoc|on) (?:khong|chu|ha)(?: (?:em|a|ad|bot|nhi|vay))?$/;

const NUMBERS = 'khong mot hai ba bon nam sau bay tam chin muoi'.split(' ');
const numberOf = (said: string | undefined): number => (said === undefined ? NaN : NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said));
