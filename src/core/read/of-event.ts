import { isQuestion } from './question.ts';
import { spelled } from './plain.ts';

/* Questions of who is invited or comes: where, when, what to bring, why they may not. */

/** What somebody asks who has just read an invitation. */
const ABOUT_EVENT = /\b(?:may gio|(?:thu|ngay|hom|bua) may|(?:ngay|hom|bua|thu) nao|mac (?:do )?gi|luc nao|bao gio|khi nao|ket thuc|tan|o dau|cho nao|dia chi|dinh vi|duong nao|com|an trua|an sang|nuoc uong|xe|gui xe|mat phi|mat tien|dong tien|bao nhieu tien|mang|tai lieu|ai day|ai noi|hoc gi|hoc cai gi|noi dung|video|quay lai|truc tuyen|online|zoom|may buoi|may ngay|bao lau|di thay|di cung|giay chung nhan du|tien (?:xang|xe|an|nuoc|tau)|xang xe|ho tro (?:di lai|an o)|cong tac phi|phu cap|boi duong|bao an)\b/;

/** Where, when, for how much: asked of anything. Of the event when little else is said, or a word of it is. */
const OF_ANYTHING = /\b(?:luc nao|bao gio|khi nao|o dau|cho nao|bao nhieu tien|bao lau|mang|mat tien|mat phi|dong tien)\b/g;
const OF_AN_EVENT = /\b(?:hoc|lop|buoi|tap huan|hop|den|toi|di|hoi cho|tham quan|ngay|hom|bat dau|to chuc|dia diem|theo|minh|em|anh|chi|co|bac|vay|the|do|day|nay)\b/;
const LITTLE = 6;

/** What is asked of a day one goes to and hardly of anything else, whatever papers it names, but not of going with a dossier. */
const OF_THE_DAY = /\b(?:com (?:trua|chieu|toi|khong)|an (?:trua|sang|com)|nuoc uong|gui xe|de xe|cho xe|(?:mang|dem|cam)(?: theo)? (?:\S+ ){0,4}?(?:gi|khong|nao)|mang theo|may gio (?:tan|xong|ve)|dong tien|mat tien|ai day|hoc gi|dinh vi|duong nao|may buoi|dat (?:cho )?truoc|dang ky truoc|giu cho truoc|(?:cap|phat|nhan) (?:giay )?(?:chung nhan|chung chi)(?! (?:ocop|an toan|attp|nhan hieu|san pham|co so))|phat tai lieu|nghi giai lao|di thay|(?:den|di|vao|toi) (?:muon|tre)|ve (?:som|truoc)|(?:dan|dat|cho|ru|bong|be) (?:\S+ ){0,3}(?:theo|di cung)|dua (?:\S+ ){1,3}(?:theo|di cung)|(?:dan|dat|cho|ru) (?:(?:may|ca|them|hai|2) )*(?:con|chau|be|em be|vo|chong|nguoi nha|ban|dua nho|nguoi)(?: (?:nho|em|chi|toi|minh|hang xom))? di(?! (?:nop|lam|cham|ky|xin))|dua theo (?:dua|chau|con|may|ca|nguoi|\d)|tien (?:xang|xe|an|nuoc|tau)|xang xe|ho tro (?:di lai|an o)|cong tac phi|phu cap|bao an)\b/;
/** What is no event's: "làm OCOP có mất tiền không". Of a class on it, it is. */
const OF_PAPERS = /\b(?:ocop|nop|kiem nghiem|cham|(?:[1-5]|mot|hai|ba|bon|nam|may|len|dat|hang) sao|nhan hieu|cong bo|len xa|len uy ban|uy ban|mot cua|xin cap|lam giay|lam ho so|di dang ky|hoi dong|tham dinh)\b/;
const OF_A_CLASS = /\b(?:lop|tap huan|buoi|hoi cho|tham quan|hoc)\b/;

const isOfPapers = (said: string): boolean => OF_PAPERS.test(said) && !OF_A_CLASS.test(said);

/** A question about the event itself, as far as its words go. */
export const asksOfEvent = (text: string): boolean => {
  const syllables = spelled(text);
  const said = syllables.join(' ');
  return syllables.length <= 15 && !isOfPapers(said) && (text.includes('?') || isQuestion(syllables) || /\bmay (?:gio|buoi|ngay)\b|\b(?:thu|ngay|hom|bua) may\b|\bmang(?: theo)? gi\b/.test(said)) && ABOUT_EVENT.test(said)
    && (syllables.length <= LITTLE || OF_AN_EVENT.test(said) || ABOUT_EVENT.test(said.replace(OF_ANYTHING, ' ')));
};

/** Why it is off, and when it will be. */
const OF_ITS_END = /\b(?:sao|vi sao|ly do)(?: \S+){0,2} (?:huy|hoan|doi|nghi|khong (?:hop|hoc|to chuc))\b|\b(?:bao gio|khi nao|hom nao|ngay nao|chung nao)(?: \S+){0,2} (?:hop|hoc|to chuc|mo|tap huan)(?: \S+)? lai\b|\bcon (?:hoc|hop|to chuc|di) (?:nua )?khong\b/;
/** How one comes to see it, be it asked or told. */
const OF_THE_SCREEN = /\blink\b.*\b(?:dau|nao|gi|khong)\b|\b(?:xin|gui|cho)(?: \S+){0,3} (?:link|duong dan)\b|\bvao (?:bang |kieu |phong |hop |zoom )*(?:cach nao|kieu gi|dau|sao|the nao|link nao)\b|\b(?:khong|chua) (?:co|biet|cai|xai)(?: \S+){0,2} (?:zoom|wifi|may tinh|dien thoai thong minh)\b/;

export function asksOfDay(text: string): boolean {
  const syllables = spelled(text);
  const said = syllables.join(' ');
  if (WHY_NOT.test(said)) return true;
  if (syllables.length <= 10 && (OF_ITS_END.test(said) || OF_THE_SCREEN.test(said)) && !isOfPapers(said)) return true;
  return syllables.length <= 15 && (text.includes('?') || isQuestion(syllables)) && OF_THE_DAY.test(said) && !isOfPapers(said);
}

/** "Xã bác đâu có lớp này", "nhầm xã rồi": it was not for them. Nobody has said whether they come. */
export const isMisdirected = (text: string): boolean => /^(?:(?:da|a|oi|hinh nhu|chac|em|chau) )*(?:gui )?(?:nham|lon) (?:xa|nguoi|so|nhom|cho|lop|dia chi)\b|\b(?:xa|thon|ben|cho|nha|htx|o day) (?:\S+ )?(?:dau|lam gi|khong he) co (?:lop|buoi|hop|tap huan|hoi cho|cai|vu)\b|\b(?:khong phai|dau phai) (?:nguoi |o )?(?:xa|thon) (?:do|nay|ay)\b/.test(spelled(text).join(' '));

/** "Mấy giờ ấy nhỉ", "học ở đâu": of nothing else in a group where an invitation stands. */
export const asksOfItsHour = (text: string): boolean => {
  const said = spelled(text).join(' ');
  return !isOfPapers(said) && spelled(text).length <= 9 && (/\bmay gio\b/.test(said) || (/\b(?:hoc|to chuc|tap trung|bat dau|ket thuc|tap huan)\b/.test(said) && /\b(?:o dau|cho nao|luc nao|bao gio|khi nao|hom nao|ngay nao|sang hay chieu|chieu hay sang)\b/.test(said)));
};

/** "Mấy người đi rồi em". */
const HOW_MANY_COME = /^(?:(?:da|em oi|a|bot|lop|buoi|the|vay|hom do|duoc|co) )*(?:may|bao nhieu) (?:nguoi|ho) (?:(?:da|duoc) )?(?:di|dang ky|tham gia)(?: (?:roi|vay|the|em|a|bot|nhi|ha|lop|hop|duoc))*$|^(?:(?:da|em oi|bot|lop|the) )*(?:duoc|co) (?:may|bao nhieu) nguoi (?:roi|vay)(?: (?:em|a|bot|nhi|ha))*$/;

/** "Còn chỗ không". */
export const asksOfPlaces = (text: string): boolean => HOW_MANY_COME.test(spelled(text).join(' ')) || /^(?:(?:da|em oi|a|bot|lop|buoi|tap huan|hoi cho|cho hoi|the|vay|hom do|buoi do) )*(?:(?:co )?con (?:du )?(?:cho|suat|ghe|slot)(?: (?:trong|nao|ngoi))?|het (?:cho|suat|slot)) (?:khong|chua|nua khong)(?: (?:em|a|vay|the|bot|ban|nhi|ha))*$/.test(spelled(text).join(' '));

/** "Hôm đó", "buổi tập huấn": it is asked of by name. */
export const namesTheDay = (text: string): boolean => /\b(?:hom|bua|buoi|ngay|lop|khoa) (?:do|ay|no|tap huan|hoc|hop|hoi cho|tham quan)\b|\b(?:lop|buoi|khoa) (?:nay|tap huan|hoc)\b|\b(?:lop|buoi|tap huan|hoi cho) (?:\S+ )?(?:may gio|may buoi|luc nao|khi nao|bao gio|hom nao|ngay nao|o dau|cho nao|bat dau|hoc gi)\b|\bhoi cho (?:do|nay|ay)\b|\bdi (?:tap huan|hoc|hoi cho|tham quan)\b/.test(spelled(text).join(' '));

/** "Mang theo gì", "mặc đồ gì", "dẫn con đi được không", and no more: nobody has said whether they come, nor that they are held up (mắc). */
export const onlyAsksOfDay = (text: string): boolean => ONLY_ASKS.test(spelled(text).join(' '));
const ONLY_ASKS = /^(?:(?:da|a|oi|the|vay|ma|em|chi|anh|can|phai|co|la|roi|hom do|bua do|ngay do|lop do|buoi do) )*(?:(?:ngay|thu|hom|bua) (?:may|nao)|(?:mang|dem|cam)(?: theo)?(?: (?:nhung|giay|giay to|do|tai lieu|them))* gi|mac(?: (?:do|ao|quan ao))? gi|(?:dan|dat|cho|ru) (?:(?:may|ca|them|hai|2) )*(?:con|chau|be|em be|vo|chong|nguoi nha|ban|dua nho|nguoi)(?: (?:nho|em|chi|toi|minh|hang xom))? di(?: (?:cung|theo|luon))?(?: co)? (?:duoc|sao) khong)(?: (?:em|a|vay|khong|the|nhi|ha|ta|bot|ad))*$/;

const WHO = '(?:em|chi|anh|co|chu|bac|toi|tui|minh|chau|con|nha (?:em|toi|minh))';
/** "Sao không đi được" may wonder why one may not, or say that of course one will: not counted as either. "Sao mà không đi được" only says it. */
export const WHY_NOT = new RegExp(`^(?:(?:da|a|u|oi|the|vay|em|bot) )*(?:tai |vi )?sao (?:lai |la )?(?:${WHO} )?(?:lai )?khong (?:duoc (?:di|tham gia|du|moi|hoc)|(?:di|tham gia|du|hoc) duoc)(?: (?:vay|the|ha|a|em|nhi|bot|ban|day))*$`);
