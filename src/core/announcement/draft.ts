import type { StoredFile } from '../event.ts';
import { correctionIn } from '../read/correction.ts';
import { numberOf } from '../read/number-words.ts';
import { bare } from '../read/plain.ts';
import { fold } from '../text.ts';
import { addDays, dayOf, type Instant } from '../time.ts';
import * as say from '../say/drafting.ts';
import { audienceIn, type Names } from './audience.ts';
import { comingDay, deadlineIn, isLunar, momentIn } from './moment.ts';
import { isAnotherWeekday } from './weekday.ts';
import { isReady, KINDS, questionsOf, type Announcement, type Kind, type Question } from './state.ts';

export type Refused = { readonly refused: string };
/** What an answer changes; undefined: it is there no more. */
export type Changes = { readonly [Field in keyof Announcement]?: Announcement[Field] | undefined };

export const changedBy = (one: Announcement, change: Changes): Announcement => Object.fromEntries(Object.entries({ ...one, ...change }).filter(([, value]) => value !== undefined)) as unknown as Announcement;

/** What the answer to the open question makes of a draft; or why it does not answer it. */
export function answered(draft: Announcement, text: string, now: Instant, names?: Names): Announcement | Refused {
  const question = draft.asking === 'send' ? 'audience' : draft.asking;
  const change = valueOf(question, text, draft, now, names);
  return 'refused' in change ? change : put(draft, question, change, now);
}

/** The file it asks for. */
export const filed = (draft: Announcement, file: StoredFile, now: Instant): Announcement => put(draft, 'file', { file }, now);

function put(draft: Announcement, question: Question, change: Changes, now: Instant): Announcement {
  const changed = changedBy(draft, { ...change, mending: undefined, touched: now });
  const done = draft.asking === 'send' || (draft.mending === true && isReady(changed));
  return { ...changed, asking: done ? 'send' : after(question, changed) };
}

/** What was said before it was asked is not asked. */
const after = (question: Question, draft: Announcement): Announcement['asking'] => {
  const all = questionsOf(draft.kind);
  return all.slice(all.indexOf(question) + 1).find((one) => !isSaid(one, draft)) ?? 'send';
};
const isSaid = (question: Question, draft: Announcement): boolean => (question === 'audience' ? Object.values(draft.audience).some((one) => !Array.isArray(one) || one.length > 0) : draft[question] !== undefined);

/** "Gửi", where only what may be left out is asked: the rest of that is left out. */
export function skipped(draft: Announcement, now: Instant): Announcement {
  let one = draft;
  while (MAY_SKIP.has(one.asking)) {
    const next = answered(one, 'bỏ qua', now);
    if ('refused' in next) break;
    one = next;
  }
  return one;
}
export const MAY_SKIP: ReadonlySet<Announcement['asking']> = new Set(['capacity', 'until', 'file']);

/** What words answer one question. "Bỏ qua" leaves out what may be left out. */
export function valueOf(question: Question, text: string, draft: Announcement, now: Instant, names?: Names): Changes | Refused {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  // "Hội trường xã, à nhầm nhà văn hóa thôn 3".
  const said = CORRECTED.has(question) ? correctionIn(typed.replace(SLIP, '').replace(WROTE_WRONG, '')).corrected || typed : typed;
  const on = dayOf(now);
  const line = (most: number, change: (words: string) => Changes | Refused) => (said.length > most ? { refused: say.tooLong(most) } : said === '' ? { refused: say.ask(question) } : change(said));
  const optional = mayLack(question, draft.kind) && isNone(said);
  switch (question) {
    case 'kind': {
      const kind = kindIn(said);
      return kind ? { kind } : { refused: say.badKind() };
    }
    case 'title': return line(120, (title) => ({ title }));
    case 'place': return optional ? {} : line(400, placeIn);
    case 'contact': return line(120, (contact) => ({ contact: contact.replace(/^(?:gọi|goi|liên hệ|lien he|lh|sđt|sdt)\s*:?\s+(?:cho\s+)?(?=\p{L})/iu, '') }));
    case 'starts': {
      if (optional) return {};
      if (isLunar(said)) return { refused: say.lunarDay() };
      const starts = draft.kind === 'deadline' ? deadlineIn(said, on) : momentIn(said, on, draft.starts);
      if (starts === undefined) return { refused: draft.kind === 'deadline' ? say.badDeadline() : say.badTime(comingDay(said, on)) };
      if (starts <= now) return { refused: draft.kind === 'deadline' ? say.pastDay(dayOf(starts)) : say.past(starts) };
      return isAnotherWeekday(said, dayOf(starts)) ? { refused: say.otherWeekday(starts) } : { starts };
    }
    case 'capacity': {
      if (isNone(said)) return { capacity: undefined };
      const capacity = Number(/(?<!\d)(?:nhận|nhan|tối đa|toi da|lấy|lay|được|duoc)\s+(\d{1,6})\s+(?:người|nguoi|chỗ|cho|suất|suat)(?!\p{L})/iu.exec(said)?.[1] ?? /^\D*(\d{1,6})\s*(?:(?:người|nguoi|ng|chỗ|cho|suất|suat|slot|ghế|ghe|ban|bạn|chủ thể|chu the|hộ|ho|gian(?: hàng| hang)?|đại biểu|dai bieu|khách|khach|thành viên|thanh vien|đơn vị|don vi|cơ sở|co so|bà con|ba con|anh chị|anh chi|htx))?(?: (?:thôi|thoi|ạ|nhé|nhe|là hết|tối đa|toi da))*\.?$/u.exec(said.replace(/(\d)\.(\d{3})/g, '$1$2'))?.[1]);
      return capacity >= 1 && capacity <= 100_000 ? { capacity } : { refused: say.badCapacity() };
    }
    case 'until': {
      if (isNone(said)) return { until: undefined };
      if (isLunar(said)) return { refused: say.lunarDay() };
      const days = /^(?:truoc )(?:buoi (?:hop|hoc) |do |khoang )?(\d|mot|hai|ba) (?:ngay|hom|bua)\b/.exec(fold(said))?.[1];
      const until = days !== undefined && draft.starts !== undefined ? addDays(dayOf(draft.starts), -numberOf(days)) : comingDay(/\bmai\b/.test(fold(said)) ? 'ngày mai' : said, on);
      return until && until >= on && (draft.starts === undefined || until <= dayOf(draft.starts)) ? { until } : { refused: say.badUntil() };
    }
    case 'file': return isNone(said) ? { file: undefined } : { refused: say.ask('file') };
    case 'audience': {
      const audience = audienceIn(said, on, names);
      if (!('unclear' in audience)) return { audience };
      if (/^(?:chi )?(?:cac )?nhom /.test(fold(audience.unclear))) return { refused: say.noSuchRoom(audience.unclear, (names?.rooms ?? []).filter(({ state }) => state === 'registered').map(({ title }) => title)) };
      // The preview stands: what is said may be of anything in it.
      return { refused: draft.asking === 'send' && !/^(?:gui |doi |cho )?(?:cho |doi tuong |nguoi nhan |cac |tat ca |ba con )*(?:(?:ba con|xa|phuong|bo|the|ho|chu the|nguoi|moi|tat ca|het han|con thieu|da du|khong du)\b|\d)/.test(fold(said)) ? say.whatNow(draft) : say.badAudience(audience.unclear) };
    }
    default: return question satisfies never;
  }
}

const SLIP = /^\S.{0,200}?[\s,.;]+(?:à|a|ah|ủa|ý|ơ|í|ui|úi)[\s,]+(?:nhầm|nham|quên|quen|lộn|lon)(?:[\s,:.]+(?:rồi|roi|là|la|phải là|phai la)(?!\p{L}))?[\s,:.]+(?=[\p{L}\d])/iu;
/** "…, chú ghi lộn". */
const WROTE_WRONG = /[\s,.]+(?:(?:anh|chị|chi|chú|chu|cô|co|bác|bac|em|tôi|toi|mình|minh) )?(?:hồi nãy |lúc nãy |nãy )?(?:ghi|nói|noi|nhắn|nhan|đánh|danh|gõ|go|viết|viet) (?:lộn|lon|nhầm|nham|sai)(?: \S+){0,2}[.!]*$/iu;
const CORRECTED: ReadonlySet<Question> = new Set(['title', 'starts', 'place', 'capacity', 'contact', 'until']);

const mayLack = (question: Question, kind: Kind | undefined): boolean => (question === 'starts' || question === 'place') && (kind === 'deadline' || kind === 'other');

const isNone = (said: string): boolean => /^(?:thi )?(?:khong|khong (?:gioi han|co|can|han che)(?: (?:gi|tep|file|han|nguoi|dau|gi het|gi ca))?|thoi|bo qua|bo|de trong|chua|chua co|cho qua)$/.test(bare(said));

const NAMED: readonly (readonly [RegExp, Kind])[] = [[/tap huan|lop hoc|hoi thao|dao tao/, 'training'], [/tham quan|hoc tap kinh nghiem/, 'visit'], [/hoi cho|trien lam|phien cho|xuc tien/, 'fair'], [/nhac han|han nop|thoi han/, 'deadline'], [/^(?:khac|viec khac|loai khac)$|\b(?:moi hop|hoi nghi|giao ban|toa dam|gap mat|so ket|tong ket)\b|^hop\b/, 'other']];

/** `2`, `tập huấn`, `tham quan học tập`, `hội chợ`, `nhắc hạn`, `khác`. */
export function kindIn(text: string): Kind | undefined {
  const said = fold(text);
  const nth = /^(\d)[.)]?$/.exec(said)?.[1];
  return nth ? KINDS[Number(nth) - 1] : NAMED.find(([words]) => words.test(said))?.[1];
}

/** "Chỗ cũ": who reads it does not know which. */
const AS_BEFORE = /^(?:(?:cho|noi|dia diem|diem|vi tri) )?(?:nhu )?(?:cu|hom truoc|lan truoc|bua truoc|ban dau|luc dau)(?: (?:di|nhe|nha|a|em))*$/;

/** A place, and the link to its map if one stands in the words. */
function placeIn(said: string): Changes | Refused {
  const map = /https?:\/\/\S+/.exec(said)?.[0].replace(/[).,]+$/, '');
  const place = said.replace(/https?:\/\/\S+/, '').replace(/\(?\s*(?:bản đồ|ban do)\s*:?\s*\)?\s*$/iu, '').replace(/[\s,;:-]+$/, '').trim();
  if (map !== undefined && !URL.canParse(map)) return { refused: say.badMap() };
  if (AS_BEFORE.test(fold(place)) && !/chợ/iu.test(place)) return { refused: say.placeByName() };
  return place === '' ? { refused: say.ask('place') } : { place, map };
}
