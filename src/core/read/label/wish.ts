import { spelled } from '../plain.ts';
import { labelIn } from './called.ts';

/* What a message wants of a printed label: to have it looked at, to have one written, that it was mended. */

export type LabelWish = 'label' | 'label-mended' | 'write-label';

const LOOK = new Set(['kt', 'ktra', 'kiem', 'xem', 'soi', 'soat', 'check', 'coi', 'doc', 'duyet', 'ra', 'test', 'cham', 'ngo', 'nhin']);
const WRITE = new Set(['viet', 'soan', 'thao', 'nhap', 'ghi', 'lam']);
/** Between the verb and "nhãn": "xem giúp em với cái nhãn". */
const BETWEEN = new Set('tra soat giup gium dum ho cho em chi anh minh toi co bac chu voi cai to tam tem mau noi dung chu lai thu ky mot con san pham bao bi ca nha luon di nhe nao o tren in nay va loi chinh ta luat nhanh file ban thiet ke market maket hinh anh phan ad'.split(' '));
/** A question about checking, not a wish for it. */
const ASKS = /(?:(?<!sai |thieu |loi )o dau|ai kiem|ai xem|bao nhieu|bao lau|bi phat|phat|khi nao|bao gio|mat phi|het bao|co phai|vi sao|tai sao|quan ly thi truong|doan kiem|nhu the nao|the nao|lam sao|ntn|la gi|can nhung gi|can gi|co can|phai ghi|ghi nhung gi|ghi gi)/;
const LONGEST = 16;

/** What a message wants of a label. Only short ones: in a long one the words tell of something else. */
export function labelWishIn(text: string): LabelWish | undefined {
  const slash = /^\s*\/(vietnhan|nhan)\b/i.exec(text.normalize('NFD').replace(/\p{M}/gu, ''))?.[1]?.toLowerCase();
  if (slash) return slash === 'nhan' ? 'label' : 'write-label';
  const { said, at, otherwise } = labelIn(text);
  const whole = said.join(' ');
  if (spelled(text).length > LONGEST || ASKS.test(whole)) return undefined;
  if (at >= 0 && HERE.test(whole)) return 'label';
  if (at >= 0) {
    for (let i = at - 1; i >= 0 && at - i <= 7; i -= 1) {
      const word = said[i]!;
      if (word === 'ghi' && said[i - 1] === 'da') return undefined;
      // "Làm giúp cái bao bì" wants it made, not written.
      if (otherwise && WRITE.has(word)) return undefined;
      if (WRITE.has(word) && (word === 'viet' || word === 'soan' || word === 'thao' || HELP.test(whole))) return 'write-label';
      if (LOOK.has(word) && !isNoLook(word, said[i + 1]!)) return said[at + 1] === 'roi' ? undefined : 'label';
      if (!BETWEEN.has(word)) break;
    }
    const after = said.slice(at + 1).join(' ');
    // "Nhãn chả mực nè em coi giúp": typed without its marks it may be nhận.
    if (SHOWN_TO_SEE.test(after) || (otherwise && ONLY_LOOK.test(after)) || FAULTS_ON.test(whole)) return 'label';
    if (PLEASE_LOOK.test(after) && (/nhãn/iu.test(text.normalize('NFC')) || SHOWN.test(after))) return 'label';
    if (CHECK_IT.test(after) || ((!otherwise || AS_PRINTED.test(spelled(text).join(' '))) && (IS_IT_RIGHT.test(after) || WHAT_IS_WRONG.test(after)))) return 'label';
  }
  return MENDED.test(spelled(text).join(' ')) ? 'label-mended' : undefined;
}

/** "Theo kiểm nghiệm", "ghi ra nhãn": nothing is to be looked at. */
const isNoLook = (word: string, next: string): boolean => (word === 'kiem' && /^(?:nghiem|dinh|dich)$/.test(next)) || (word === 'ra' && next !== 'soat');

/** Asked in so many words to look at it: "kiểm tra nhãn giúp em", not "nhãn này đúng chưa". */
export const asksToLook = (text: string): boolean => labelWishIn(text) === 'label' && LOOKS.test(spelled(text).join(' ')) && !SAYS_WHAT.test(spelled(text).join(' '));
/** "… ghi chữa ung thư được không": what it may say is asked. */
const SAYS_WHAT = /\b(?:ghi|viet) (?!(?:vay|the|nay|tren|nhu|o|roi|da|dung|co|ngoai|trong|vi|day)\b)\S/;
const LOOKS = /\b(?:xem|coi|kiem tra|kt|ktra|check|soi|soat|doc|duyet|ngo) /;

const CHECK_IT = /\b(?:check|kiem tra|soi|ktra|soat(?: loi)?|duyet)(?: lai)? (?:giup|gium|ho|dum|cho)\b/;
/** "Nhà em ghi vậy đúng chưa", "này được không", behind the label. */
const IS_IT_RIGHT = /^(?:(?:\S+ ){1,3}(?=(?:nha|cua|ben) ))?(?:cua )?(?:(?:mac|co|em|chi|anh|nay|nha|ben|minh|toi|chu|bac|san pham|the|vay|in|ghi|nhu) )*(?:da )?(?:dung|duoc|on|ok|chuan|dat|du)(?: luat| quy dinh)? (?:chua|khong)/;
const WHAT_IS_WRONG = /^(?:(?:\S+ ){1,3}(?=(?:nha|cua|ben) ))?(?:cua )?(?:(?:mac|co|em|chi|anh|nay|nha|ben|minh|toi|chu|bac|san pham|the|vay|in|ghi|nhu|con|bi|dang) )*(?:sai|thieu|loi|vuong|vi pham)(?: luat| quy dinh)?(?: (?:o dau|gi|cho nao|nhung gi|khong|cai gi))/;
/** Of packaging, what stands on it: whether it is pretty enough is another matter. */
const AS_PRINTED = /\b(?:ghi|in|vay|the nay|nay|thieu|vi pham)\b/;

/** Nothing is wanted but a label, or to have one looked at: "viết lại cho chị cái nhãn đúng đi". */
export const asksOnlyForLabel = (text: string): boolean => labelWishIn(text) !== undefined && spelled(text).every((word) => BETWEEN.has(word) || WRITE.has(word) || LOOK.has(word) || BESIDE.has(word));
const BESIDE = new Set('nhan dung chuan du luat vay the gio thi nua mac tem decal file ban thiet ke market maket noi chinh ta loi tui hop chai hu vo goi ghi thong tin oi da a u moi khac nay do hon sao tiep dung luon roi'.split(' '));

const PLEASE_LOOK = /\b(?:coi|xem|ngo|doc|duyet)(?: lai)? (?:giup|gium|ho|dum|thu)\b/;
/** "… đây, em kiểm tra nhé". */
const SHOWN_TO_SEE = /\b(?:day|ne)(?: \S+){0,2} (?:kiem tra|xem|coi|soi|soat|check|ngo)\b/;
/** "…, em xem giúp đã đúng chưa", and nothing else. */
const ONLY_LOOK = /\b(?:coi|xem|ngo|doc|duyet|kiem tra|check|soi)(?: lai)? (?:giup|gium|ho|dum|thu)(?: (?:em|chi|anh|co|bac|minh|voi|nha|nhe|a|da|dung|duoc|on|chua|khong|sai|gi|loi|thu))*$/;
/** "Có sai gì trên bao bì này không". */
const FAULTS_ON = /\b(?:sai|loi|thieu|vi pham)(?: (?:gi|cho nao|luat|quy dinh))?(?: (?:o|tren|trong|cai))+ nhan\b/;
const SHOWN = /\b(?:ne|day|nay)\b/;

/** "nhãn em đây", "em gửi nhãn ạ": it comes next. */
const ME = '(?:em|chi|anh|minh|toi|tui|co|bac|chu|e|c)';
const SEE = '(?: (?:xem|coi|ngo|kiem|tra|check|soat|soi|loi|giup|gium|dum|ho|voi|thu|di|nhe|nha|a|em|chi))*(?: (?:la )?(?:da )?(?:dung|duoc|on|ok|chuan|dat|du)(?: het| luat)? (?:chua|khong))?(?: (?:em|a|nhe|nha))?';
const HERE = new RegExp(`^(?:da |a |${ME} oi |oi )*(?:(?:day la|day|gui|${ME} (?:xin )?(?:gui|goi|chep|go|danh|chup)) (?:${ME} )?(?:cai |chu |tem |mau |file |ban |thiet ke |market |maket |anh |hinh )*nhan(?: (?:cua|nha|ben|san pham|hang|o|duoi|moi|a|nhe|nha|nay|day|ne|${ME}))*${SEE}|(?:cai |tem |chu |anh |hinh )*nhan (?:(?:cua|nha|ben|hang|san pham|gui|${ME}) )*(?:day|ne|o duoi|ben duoi)(?: (?:a|nhe|nha|ne|oi|${ME}))*${SEE})$`);

const HELP = /\b(?:giup|gium|ho|mau|voi)\b/;
const MENDED = /^(?:(?:da|em|chi|anh|minh|toi|oi|roi|a|nhan) )*(?:sua|chinh|in lai|doi)(?: lai)?(?: nhan)?(?: xong)?(?: het)? (?:roi|xong)(?: (?:a|nhe|nha|do|day|em|oi|chi|anh|di|nua|cho|xem|lai|giup|voi|thu|ne|nhan|do em|kiem|tra|duoc|chua|on|khong))*$/;

/** "nhãn", "mặt sau nhãn", "nhãn bánh gai nè em" under a photo. */
export function isLabelCaption(caption: string): boolean {
  if (labelWishIn(caption)) return true;
  const { said, at } = labelIn(caption);
  return said.length <= 10 && at >= 0 && !ASKS.test(said.join(' '));
}
