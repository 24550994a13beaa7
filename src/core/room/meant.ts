import { spelled } from '../read/plain.ts';
import { fold } from '../text.ts';
import { asks, sentencesIn } from './asking.ts';
import { topicsIn } from './clause.ts';
import { COMMON } from './hear.ts';
import { ELSEWHERE } from './line-words.ts';
import { thanksIn } from './temper.ts';

/* Which of the questions that stand in a room a consultant means who quotes none: most people in a group just write on. Talk of
 * something else closes nothing. */

export type Standing = { readonly text: string; readonly name?: string; readonly at: number };

/** Words after the only question there is are for it, as long as it is fresh. */
export const FRESH = 4 * 3_600_000;

const YOU = '(?:chi|anh|co|chu|bac|ong|ba|em|c|a|e|ban|chau|con|di|me|o|minh)';
/** Said to everybody; an answer to one may still be. */
const TO_ALL = /\b(?:moi nguoi|ca nha|ca nhom|ba con|(?:anh|chi) (?:chi )?em (?!(?:thi|cu|phai|can|nen|khong) )|nhom (?:minh|ta)|nhom (?:\S+ ){0,3}?(?:doi ten|giai tan)|chung ta|cac (?:bac|anh|chi|co|chu|ban|ho|chu the))\b/;
/** Sighed or admired: nobody is told anything. */
const SIGHED = /\b(?:qua|lam|ghe|that|nhi|the|vay|ta)(?: (?:a|ha|nhi|troi|chi|anh|em|co|bac))*$/;
/** Two or more are answered at once. */
const FOR_ALL = /\b(?:ca (?:hai|2|ba|3)|(?:hai|2|ba|3|cac|may) (?:cau|ban|bac|chi|nguoi)(?: (?:tren|nay|do|hoi))?) (?:deu|cung|thi|cu|la)\b/;
/** The answer comes later. */
const LATER = /\b(?:de (?:toi|em|chi|anh|minh|co|chu|tui)|(?:doi|cho)(?: (?:toi|em|chi|anh|minh|tui))? (?:chut|ti|lat|xiu|mot)|(?:chut|ti|lat)(?: nua)? (?:toi|em|chi|anh|minh|tui)?|(?:toi|em|minh|tui|chi|anh) (?:se|dang) (?:\S+ ){0,3}?(?:hoi|tra loi|xem|hop|ban|di|lai xe|an com))\b/;
/** "Không cần đâu", "được chị ạ", "3 triệu". */
const SHORTLY = new RegExp(`^(?:(?:da|u|uh|vang|thua|thi|(?:cai|cau|viec|vu|muc|truong hop) (?:nay|do|ay)|theo (?:luat|quy dinh|huong dan)|${YOU}(?: oi)?) )*(?:khong (?:can|phai|bat buoc|duoc|nen|co|sao|nhat thiet|bi)|khong(?: (?:${YOU}|nhe|nha|dau))+$|duoc(?: nhe| nha|,| ${YOU}| thoi| luon| a|$)|co(?: nhe| nha| ${YOU}| can| phai| duoc| chu| a|$)|dung (?:roi|vay|the|$)|phai (?:co|nop|lam|ghi|xin|roi)|can (?:co|nop|lam|phai|nhe|nha|a\\b|${YOU} )|(?:khoang|tam|chung|it nhat|toi da) \\d|bat buoc|chua (?:can|phai|duoc|bat buoc)|cung duoc|tuy |\\d+ (?:ngay|ban|bo|nam|thang|trieu|nghin|sao|diem|tuan|gio|to|trang|buoi)\\b)`);
/** Somebody is told what to do: "chị cứ ra xã", "nộp ở xã nhé". */
const DO = '(?:ra|qua|len|xem|nop|gui|hoi|lam|goi|lien he|gap|mang|dem|doc|tai|vao|xin|viet|ghi|in|dang ky|kiem nghiem|bo sung|chup|nhan|theo)';
const TOLD_TO_DO = new RegExp(`^(?:(?:da|u|a|vay|the|thi) )*(?:${YOU} (?:(?:oi|thi|cu|phai|can|nen|hay|chi can|co the) ){0,2}${DO} |(?:cu|hay|chi can|phai|can|nen) ${DO} |${DO} (?:\\S+ ){1,12}(?:nhe|nha|nghen|nhen|hen|la duoc|la xong|thoi)\\b)`);
/** "Bao nhiêu cũng được", "tự công bố là được": told, whatever words of asking are in it. */
const SETTLES = /\b(?:cung|deu|la) (?:duoc|xong|on|ok|nop duoc)(?: \S+){0,2}$/;
/** "Không phải xin ai, …". */
const DENIES = /^(?:(?:da|u|a) )*(?:khong|chua) (?:phai|can|bat buoc|duoc) (?:\S+ ){2,}(?!khong$|chua$|ha$|a$|sao$)\S+$/;
/** What the speaker, or another, did. */
const DID = /^(?!.* thi )(?:(?:toi|em|minh|anh|chi|ben \S+|xa) )?(?:da|vua|moi) (?:\S+ )?(?:nhan|gui|nop|xem|doc|dang|them|nghe|thay|di|ve)\b/;
/** "Hồ sơ", "sản phẩm": in half of all that is said. */
const WEAK = new Set('ho so san pham ocop xa hang giay to'.split(' '));
/** Begins with somebody's name, or mentions them. */
const CALLS = /^(?:dạ |ê |này )?(?:chị|anh|cô|chú|bác|ông|bà|em)\s+(?!Trợ|Tư|Ban)\p{Lu}\p{Ll}+|(?:^|\s)@(?!Trợ|Bot|OCOP)\p{L}/u;
const ITEM = /(?:^|[\s;,])(?:câu|cau|ý)?\s?([1-9])\s?[.):]\s*\p{L}/giu;

/** Thanks, a promise, something between people: no answer. */
const isNone = (spaced: string): boolean => LATER.test(spaced) || DID.test(spaced) || thanksIn(spaced) || ELSEWHERE.some((phrase) => ` ${spaced} `.includes(phrase)) || /^(?:(?:em|toi|minh|chi|anh) )?(?:xin )?(?:chao|chuc)\b/.test(spaced);

/** What of it is told: not asked, not promised, no greeting. */
function toldIn(text: string): string {
  return sentencesIn(text).filter((one) => {
    const spaced = spelled(one).join(' ');
    return spaced !== '' && (!asks(one) || SETTLES.test(spaced) || DENIES.test(spaced)) && !one.trimEnd().endsWith('?') && !isNone(spaced);
  }).join(' ');
}

/** They are spoken to by name: "@Mận", "chị Mận", "Mận ơi"; the word alone may be the fruit. */
function callsBy(text: string, shown: string | undefined): boolean {
  const name = spelled(shown ?? '').at(-1)?.replace(/[^a-z]/g, '') ?? '';
  if (name.length < 2) return false;
  const folded = ` ${fold(text.normalize('NFC')).replace(/[^a-z0-9@]+/g, ' ').trim()} `;
  return new RegExp(` (?:@(?:\\S+ ){0,3}?|${YOU} )${name} | ${name} oi | @${name} |^ ${name} (?=${YOU} |${DO} |(?:thi|cu|phai|can|khong) )`).test(folded);
}

const tellingIn = (text: string): Set<string> => new Set(spelled(text).filter((word) => !COMMON.has(word)));
const sharedBy = (said: ReadonlySet<string>, asked: string): string[] => [...tellingIn(asked)].filter((word) => said.has(word));

/** Those of `open` that the words answer. */
export function meantBy<S extends Standing>(text: string, open: readonly S[], now: number): S[] {
  const told = toldIn(text);
  const spaced = spelled(told).join(' ');
  if (spaced === '') return [];
  const said = tellingIn(told);
  const shares = (one: S): string[] => sharedBy(said, one.text);
  const speaksOf = (one: S): boolean => { const shared = shares(one); return shared.length >= 2 && shared.some((word) => !WEAK.has(word)); };
  const called = open.filter((one) => callsBy(text, one.name));
  const about = called.filter((one) => shares(one).length > 0);
  if (called.length > 0) return [...new Set([...(about.length > 0 ? called.filter((one) => about.includes(one) || !about.some(({ name }) => name === one.name)) : called), ...open.filter(speaksOf)])];
  const items = new Set(Array.from(text.normalize('NFC').matchAll(ITEM), ([, number]) => number));
  if (open.length >= 2 && (FOR_ALL.test(spaced) || items.size >= open.length)) return [...open];
  const spoken = open.filter(speaksOf);
  const [only] = open;
  if (spoken.length > 0 || !only || open.length > 1) return spoken;
  if (now - only.at > FRESH || CALLS.test(text.normalize('NFC').trim()) || TO_ALL.test(spaced) || SIGHED.test(spaced)) return [];
  const telling = shares(only).filter((word) => !WEAK.has(word));
  return telling.length > 0 || topicsIn(told) > 0 && said.size >= 2 || SHORTLY.test(spaced) || TOLD_TO_DO.test(spaced) ? [only] : [];
}
