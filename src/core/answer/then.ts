import { fold } from '../text.ts';
import type { Day } from '../time.ts';

/** Days somebody speaks of, both inclusive. */
export type Period = { readonly from: Day; readonly to: Day };

/** Words that speak of then, whatever day it was. */
const THEN = /\b(?:truoc day|truoc kia|hoi truoc|hoi xua|luc xua|hoi con huyen|hoi do|hoi ay|luc truoc|dao truoc|dot truoc|(?:giai doan|nhiem ky) truoc|ngay truoc|ngay xua|thuo truoc|thoi (?:con|dau|do|ay|truoc|xua)|luc (?:do|ay|bay gio|con huyen)|hoi (?:tet|dau|cuoi|giua|con|thang)|luat (?:nhan )?(?:doi truoc|20(?:1\d|2[0-5]))|bo (?:tieu chi )?20(?:1\d|2[0-5])|quyet dinh cu|luat cu|quy dinh cu|van ban cu|bo tieu chi cu|mau cu|bieu cu|phu luc cu|truoc nam 2026|truoc 2026|truoc ngay(?! (?:nao|may|bao nhieu|gi|nop|het|ky|cham|cap|hen|le|tet|giao|hop|khai|di|nghi)\b)|truoc 22|truoc 23|truoc do|truoc thang \d+|truoc khi (?:co |ra )?(?:luat|quyet dinh|nghi dinh|thong tu|quy dinh|bo)|bat dau tu nam nao|(?:ra doi|co) tu (?:nam nao|bao gio|khi nao))\b/;
const NOW = /\b(?:gio|bay gio|hien nay|hien gio|hien hanh|hom nay|(?<!\b(?:nhom|cai|giay|loai|hang|mon|bo|pham|viec|muc|to|thu|nha|xa|mau|nganh|diem|cho|nguoi|chuyen|dieu) )nay|con (?:hieu luc|ap dung|dung|gia tri|xai)|(?:dung|xai) (?:lai|tiep|nua)|(?:dung|xai|dan|ban) duoc (?:khong|ko|k|hong|hon|chua|nua)|moi nhat|(?<!truoc khi (?:co )?)luat moi|theo 26|so voi|sang giay|het han chua|(?:bi )?(?:thay|thay the|bai bo|bo|het hieu luc|het hieu luc thi hanh) (?:chua|roi (?:a|ha|phai khong|dung khong)))\b/;
/** "Khác gì", "thay đổi": of now, unless the law that changed something is itself of then. */
const CHANGED = /\b(?:khac gi|khac nhau|thay doi|doi gi)\b/;
/** The text in force named beside one of then, and that they are held against each other: what became of the rule is asked of now. */
const IN_FORCE = /\b(?:(?:quyet dinh|qd)(?: so)? 26|(?:voi|va|sang|theo|hay|khac|bang|len|cua) (?:(?:quyet dinh|qd)(?: so)? )?26|26 2026|26 (?:voi|va|so|khac|thay|doi|moi|sua|co gi)|(?<!truoc khi (?:co |ra )?)(?:quyet dinh|bo tieu chi|quy dinh|van ban|ban) moi)\b(?! thang)/;
const HELD_AGAINST = /\b(?:khac|so sanh|so voi|doi chieu|diem moi|co gi moi|gi moi|thay (?:the|cho|doi|quyet dinh|qd|148)|sua gi|doi (?:gi|nhung|the nao|sao|cho nao)|sang)\b/;

/** Legal texts of OCOP and of labels that no longer bind, by the number people call them by, and the days when they did. */
const TEXTS: readonly (readonly [name: RegExp, period: Period])[] = [
  [/\b148\b/, { from: '2023-02-24' as Day, to: '2026-05-21' as Day }],
  [/\b1489\b/, { from: '2025-07-06' as Day, to: '2026-05-21' as Day }],
  [/\b1048\b/, { from: '2019-08-21' as Day, to: '2023-02-23' as Day }],
  [/\b781\b/, { from: '2020-06-08' as Day, to: '2023-02-23' as Day }],
  [/\b919\b/, { from: '2021-01-01' as Day, to: '2025-12-31' as Day }],
  [/\b490\b/, { from: '2018-05-07' as Day, to: '2020-12-31' as Day }],
  [/\b(?:nghi dinh|nd) (?:so )?(?:43|111)\b|\b43 2017\b|\b111 2021\b/, { from: '2017-06-01' as Day, to: '2026-01-22' as Day }],
  [/\b(?:thong tu|tt) (?:so )?29\b|\b29 2023\b/, { from: '2024-02-15' as Day, to: '2026-07-09' as Day }],
];
const NAMED = /\b(?:theo|cua|thoi|hoi|ben|tai|trong|quyet dinh|qd|nghi dinh|nd|thong tu|tt|chuong trinh)(?: (?:quyet dinh|qd|nghi dinh|nd|thong tu|tt))?(?: so)? (?:148|1489|1048|781|919|490|43|111|29)\b|\b(?:1048|1489)\b/;

/** `nghị định 15/2018/nđ-cp`: its year is no time that is spoken of. */
const NUMBERED = /\b(?:nghi dinh|nd|thong tu|tt|quyet dinh|qd|nghi quyet|nq|luat|tcvn|qcvn)(?: so)? \d+(?: 20\d\d)?\b|\b(?:15 2018|26 2026|37 2026|46 2026|30 2026|29 2023|43 2017|111 2021|105 2017)\b/g;

/** "Nhóm này" is no now; "nghe đâu từ 2026" is no beginning of a year. */
const THIS = /(?<!\p{L})(?:n[àầ]y|đâu)(?!\p{L})/giu;

const plain = (text: string): string => fold(text.normalize('NFC').replace(THIS, 'đấy')).replace(/[^\p{L}\p{N}]+/gu, ' ').replaceAll(/\b(qd|nd|tt)(?=\d)/g, '$1 ').replaceAll(/\b(?:trc|trk|truoc kh(?= co ))\b/g, (word) => (word.startsWith('truoc') ? 'truoc khi' : 'truoc')).trim();

/** "Phiếu năm ngoái còn dùng được không" is of today, whatever year it names. */
export const speaksOfNow = (question: string): boolean => NOW.test(plain(question));

/** Whether a question asks what was the rule then. "Giấy cấp năm 2024 giờ có phải đổi không" asks what is the rule now. */
export function asksOfThen(question: string, on: Day): boolean {
  const said = plain(question);
  if (NOW.test(said) || (IN_FORCE.test(said) && HELD_AGAINST.test(said))) return false;
  if (NAMED.test(said)) return true;
  return !CHANGED.test(said) && (THEN.test(said) || periodOf(question, on) !== undefined);
}

/** The time before the day it is asked that a question speaks of: by the year or month it names, or by a law of then. */
export function periodOf(question: string, on: Day): Period | undefined {
  const said = plain(question);
  const text = NAMED.test(said) ? TEXTS.find(([name]) => name.test(said))?.[1] : undefined;
  const spoken = spokenOf(said.replace(NUMBERED, ' '), Number(on.slice(0, 4)));
  const period = spoken ?? text;
  return period && period.to < on ? period : undefined;
}

function spokenOf(said: string, thisYear: number): Period | undefined {
  const range = /\b(20[12]\d) (?:den |toi )?(20[12]\d)\b/.exec(said);
  if (range) return { from: `${range[1]}-01-01` as Day, to: `${range[2]}-12-31` as Day };
  const month = /\bthang (\d{1,2}) (?:nam )?(20[12]\d)\b/.exec(said);
  if (month && Number(month[1]) <= 12) return ofMonths(month[2]!, Number(month[1]), Number(month[1]));
  const until = /\btruoc (?:nam )?(20[12]\d)\b/.exec(said)?.[1];
  if (until) return { from: FIRST, to: `${Number(until) - 1}-12-31` as Day };
  const year = /\b(?:(?:(dau|giua|cuoi) )?(?:[nl]am|hoi|thoi|tu|trong)|(dau|giua|cuoi)) (?:nam )?(20[12]\d)\b/.exec(said);
  if (year) {
    const [, beside, alone, number] = year;
    const before = /\btruoc thang (\d{1,2})\b/.exec(said)?.[1];
    if (before) return ofMonths(number!, 1, Math.max(1, Number(before) - 1));
    const part = beside ?? alone;
    const [first, last] = part === 'dau' ? [1, 4] : part === 'giua' ? [5, 8] : part === 'cuoi' ? [9, 12] : [1, 12];
    return ofMonths(number!, first, last);
  }
  const lastYear = /\b(?:nam ngoai|nam truoc|(?<!\b(?:\d+|hai|ba|bon|nam|sau|may|mot|nua|nhieu|ca|bao) )nam roi)\b/.test(said) ? thisYear - 1 : undefined;
  return lastYear === undefined ? undefined : ofMonths(String(lastYear), 1, 12);
}

/** QĐ 490/QĐ-TTg: no OCOP before. */
const FIRST = '2018-05-07' as Day;

const ofMonths = (year: string, first: number, last: number): Period => ({ from: `${year}-${String(first).padStart(2, '0')}-01` as Day, to: `${year}-${String(last).padStart(2, '0')}-28` as Day });
