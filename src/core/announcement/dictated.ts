import { fold } from '../text.ts';

/* An announcement dictated in one breath, without stops: "… 8h thứ 5 hội trường xã ai hỏi gì thì gọi chị Hà 0912345678 khoảng 40 người mời
 * các hộ làm bánh". What is said of whom to ask, how many, who is invited and what to bring stands behind its name, its time and
 * its place, and is no part of them. */

export type Dictated = {
  /** Its name, when and where. */
  readonly rest: string;
  readonly contact?: string;
  readonly capacity?: string;
  /** What to bring: an announcement has no line for it. */
  readonly bring?: string;
};

const KIN = '(?:anh|chi|co|chu|bac|ong|ba|em|thay)';
const PHONE = '(?:(?:sdt|so|dt|dien thoai|zalo):? ){0,2}0\\d{2,3}[. ]?\\d{3}[. ]?\\d{3,4}';
const WHO_ASKS = '(?:(?:ai|neu|can|co gi|thac mac)(?: (?:ai|can|muon|co|thac mac|hoi|biet|gi|them|nao|ro|chua)){0,5} )?(?:thi )?';
const CALL = `(?:goi|lien he|lh|alo|hoi|nhan tin)(?: dien| cho| voi| qua| toi)?:?`;
const NEXT = '(?= (?:nhe|nha|a|khoang|toi da|tam|nhan|han|gui|mang|nho|moi|em|giup|de)(?: |$)|[,.;]|$)';
const CONTACT = new RegExp(`[ ,.;]${WHO_ASKS}${CALL} (${KIN}(?: [a-z]+){1,3}?,? ${PHONE}|${PHONE}|${KIN} [a-z]+(?: [a-z]+)?${NEXT})`);
const CAPACITY = /[ ,.;](?:so luong |gioi han |du kien )?(?:(?:cho|khoang|toi da|tam|chung|nhan|lay|do|duoc) ){0,2}(\d{1,4}) (?:nguoi|cho|suat|dai bieu|chu the|ho)(?: thoi)?(?=[ ,.;]|$)/;
const INVITED = /[ ,.;](?:moi|gui|danh cho)(?: cho| toi| den)? (?:tat ca |toan bo |toan the |cac |nhung |moi ){0,2}(?:ba con|moi nguoi|ho|chu the|htx|co so|thanh vien|to vien|anh chi em)(?= ).*$/;
const BRING = /[ ,.;](?:(?:moi|ba con|moi nguoi|ai|ai cung|nho|nhac|cac ho|va) ){0,3}(?:mang theo|dem theo|nho mang|nho dem|chuan bi) \S.*$/;
const COURTESY = /(?<![ ,.;])(?:[ ,.;]+(?:nhe|nha|a|em|em oi|giup anh|giup chi|voi))+$/;

/** An hour or a day: that is no part of what to bring. */
const WHEN = /\d ?(?:h|gio|:|\/)|\bthu (?:[2-7]|hai|ba|tu|nam|sau|bay)\b/;

export function dictatedIn(words: string): Dictated {
  let rest = words.normalize('NFC').trim().replace(/\s+/g, ' ');
  const cut = (pattern: RegExp): string | undefined => {
    const found = cutOf(rest, pattern);
    rest = found?.rest ?? rest;
    return found?.part;
  };
  const contact = cut(CONTACT);
  const capacity = cut(CAPACITY);
  cut(COURTESY);
  const bring = cut(BRING);
  return { rest, ...(contact ? { contact } : {}), ...(capacity ? { capacity } : {}), ...(bring ? { bring } : {}) };
}

/** Who is invited is asked; where it could be read it was taken before. */
export const uninvited = (words: string): string => cutOf(words, INVITED)?.rest ?? words;

function cutOf(text: string, pattern: RegExp): { readonly rest: string; readonly part: string } | undefined {
  const folded = fold(text);
  const found = folded.length === text.length ? pattern.exec(folded) : null;
  if (!found || (found[1] === undefined && WHEN.test(found[0]))) return undefined;
  const at = found[1] === undefined ? found.index : found.index + found[0].lastIndexOf(found[1]);
  const part = text.slice(at, found[1] === undefined ? found.index + found[0].length : at + found[1].length).replace(/^[ ,.;]+/, '');
  return { rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/ {2,}/g, ' ').trim(), part };
}

/** What is told to people: an event, or until when something is handed in. "Hợp tác xã", "phù hợp" are no meeting. */
const EVENT = /(?:^| )((?:(?:lop|buoi|cuoc|khoa) )?(?:tap huan|hoi cho|phien cho|tham quan|hoi nghi|hoi thao|toa dam)|(?:(?:buoi|cuoc) )?(?<!(?:phu|ket|truong|tong|cai|to) )hop(?! (?:tac|dong|quy|le|ly|phap|chat|nhua|giay))|lop(?= (?!nao|gi|\d))|(?:han )?nop (?:ho so|giay|mau|bao cao|san pham))(?= |$)/;
const TELLS = /\bthong bao\b|(?:^| )(?:bao|nhan|nhac|moi)(?: tin)?(?: (?:cho|toi|den|giup|ho|em|anh|chi))* (?:(?:tat ca|toan bo|cac|nhung|moi) )*(?:ba con|moi nguoi|ho|chu the|htx|hop tac xa|anh chi em|thanh vien|xa|phuong) /;
const HOUR_OR_DAY = /\d ?(?:h|gio)(?![a-z]{3})|\d\/\d|\bngay \d|\bthu (?:[2-7]|hai|ba|tu|nam|sau|bay)\b|\b(?:ngay )?mai\b/;
const TOLD_ALREADY = /\b(?:da|vua|hom qua|hom truoc|luc nay|sao|chua) (?:\S+ ){0,2}(?:thong bao|bao|nhan|moi)\b|\b(?:chua|roi|khong|o dau|bao gio)$/;
/** "… em soạn giúp anh cái thông báo" behind it all. */
const ORDER_BEHIND = /[ ,.;](?:em |bot )?(?:soan|lam|viet|len|ra|gui)(?: (?:giup|ho|cho|anh|chi|co|chu|minh|toi|cai|mot|ban))* thong bao.*$/;
/** "Bà con xã Xuân Thành dự …". */
const OF_COMMUNE = /((?:xa|phuong) \S+(?: \S+){0,3}?) (?:du|den|toi|tham gia|tham du|di|ve|len|nho|ngay|luc|\d)(?: |$)/;

/** Told in another order, "bà con xã Xuân Thành mai 14h lên xã họp …": what it is first, then when, where and for whom. Undefined: it
 *  tells nobody of anything. */
export function inOrder(text: string): string | undefined {
  const whole = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const said = cutOf(whole, ORDER_BEHIND)?.rest ?? whole;
  const folded = fold(said);
  if (folded.length !== said.length || !TELLS.test(`${fold(whole)} `) || !HOUR_OR_DAY.test(folded) || TOLD_ALREADY.test(folded.replace(/[.! ]+$/, ''))) return undefined;
  const found = EVENT.exec(folded);
  if (!found) return undefined;
  const at = found.index + found[0].length - found[1]!.length;
  const [before, event] = [said.slice(0, at), said.slice(at)];
  const when = HOUR_OR_DAY.exec(fold(before));
  const first = when && /(?:(?:sang|trua|chieu|toi|ngay|thu|luc|vao) )*$/.exec(fold(before).slice(0, when.index));
  const timed = when && first ? before.slice(when.index - first[0].length).trim().replace(/[ ,]+(?:lên|len|về|ve|đến|den|tới|toi|ra|có|co|đi|di|sẽ|se|là|la|mời|moi)(?: \S+)?$/iu, '') : '';
  const commune = OF_COMMUNE.exec(`${fold(before)} `);
  const whom = commune ? `, gửi ${before.slice(commune.index, commune.index + commune[1]!.length)}` : '';
  return `${event}${timed ? ` ${timed}` : ''}${whom}`;
}
