import { dayOf, type Instant } from '../time.ts';
import { audienceIn, type Names } from './audience.ts';
import { dictatedIn, uninvited } from './dictated.ts';
import { answered, changedBy, valueOf } from './draft.ts';
import type { Announcement } from './state.ts';

/* What is said of an announcement in the message that begins it. */

/** What was said of it at once: whom to ask, how many, for whom; and its name, its hour, its place. */
export function begunWith(draft: Announcement, words: string, now: Instant, names?: Names): Announcement {
  const { rest, contact, capacity } = dictatedIn(words);
  const [, before, whom] = FOR.exec(rest) ?? [];
  const meant = whom === undefined ? undefined : audienceIn(whom, dayOf(now), names);
  const isMeant = before !== undefined && meant !== undefined && !('unclear' in meant);
  const given = ([['contact', contact], ['capacity', capacity]] as const).flatMap(([question, value]) => (value === undefined ? [] : [valueOf(question, value, draft, now)]));
  const known = given.reduce<Announcement>((one, change) => ('refused' in change ? one : changedBy(one, change)), isMeant ? { ...draft, audience: meant } : draft);
  return begunAt(known, isMeant ? before : uninvited(rest), now);
}

/** Its name, up to where a day, an hour or a place begins; and when it starts, if both are there. */
function begunAt(draft: Announcement, words: string, now: Instant): Announcement {
  const all = words.split(/\s+/);
  const ends = all.findIndex((word, i) => i > 0 && (/^\d{1,2}(?:h|g|:|\/|-)\d*/i.test(word) || (/^\d{1,2}$/.test(word) && /^(?:h|g|giờ|gio)(?!\p{L})/iu.test(all[i + 1] ?? '')) || /^(?:lúc|luc|vào|vao|tại|tai|ngày|ngay|sáng|chiều|chieu|thứ|mai)$/iu.test(word) || (/^(?:từ|tu)$/iu.test(word) && /^\d/.test(all[i + 1] ?? '')) || (/^(?:thu|chủ|chu)$/iu.test(word) && /^(?:[2-7]|nhật|nhat)(?!\p{L})/iu.test(all[i + 1] ?? ''))));
  const before = all.slice(0, ends === -1 ? undefined : ends).join(' ');
  const lead = ends === -1 ? '' : LEADS_ON.exec(before)?.[0] ?? '';
  const title = before.slice(0, before.length - lead.length).replace(/[\s,.:;-]+$/, '');
  const rest = ends === -1 ? '' : `${lead.trim()} ${all.slice(ends).join(' ')}`.trim();
  // "Họp", "hội chợ" are no name yet; when and where are kept all the same.
  if (ends !== -1 && title.split(' ').length <= 2 && draft.kind !== undefined) return onlyWhen(draft, rest, now);
  const named = title.length > 120 || title.split(' ').length <= 2 ? draft : answered({ ...draft, asking: 'title' }, title.charAt(0).toUpperCase() + title.slice(1), now);
  if ('refused' in named || named.title === undefined || ends === -1) return 'refused' in named ? draft : named;
  const [when = '', where] = timeAndPlace(rest);
  const timed = answered(named, when, now);
  if ('refused' in timed || where === undefined || timed.asking !== 'place') return 'refused' in timed ? named : timed;
  const placed = answered(timed, where, now);
  return 'refused' in placed ? timed : placed;
}

/** "…, thời gian", "… trước", "… chiều": of the hour or the day behind it. */
const LEADS_ON = /(?<![\s,.:;-])(?:[\s,.:;-]+(?:trước|truoc|là|la|hết|het|vào|vao|thời gian|thoi gian|sáng|sang|chiều|chieu|tối|toi|trưa|trua|lúc|luc|từ|tu|ngày|ngay):?)+$/iu;
/** "8h ngày 5/12 tại nhà văn hóa", "8h thứ 5 hội trường xã". */
function timeAndPlace(said: string): readonly string[] {
  const parts = ` ${said}`.split(/[\s,]+(?:(?:tập trung|tap trung|tổ chức|to chuc)\s+)?(?:tại|tai|ở|o|địa điểm|dia diem)[:\s]+/iu);
  const [, when, where] = parts.length > 1 ? [] : BARE_PLACE.exec(said) ?? [];
  return when === undefined || where === undefined ? parts : [when, where];
}

/** A kind of place behind the hour or the day. */
const BARE_PLACE = /^(.*\d\S*(?:\s\S+){0,4}?)[\s,]+((?:nhà văn h|nha van h|hội trường|hoi truong|trụ sở|tru so|phòng họp|phong hop|sân vận động|san van dong|trung tâm|trung tam|ubnd|ủy ban|uỷ ban|uy ban|trường|htx|hợp tác xã)\S*(?:\s.*)?)$/isu;

function onlyWhen(draft: Announcement, said: string, now: Instant): Announcement {
  const [when = '', where] = timeAndPlace(said);
  const given = ([['starts', when], ['place', where]] as const).flatMap(([question, words]) => (words === undefined ? [] : [valueOf(question, words, draft, now)]));
  return given.reduce<Announcement>((one, change) => ('refused' in change ? one : changedBy(one, change)), draft);
}

/** "…, gửi xã Xuân Thành và xã Hà Long": whom it is for, behind all else. */
const FOR = /^(.*?)[\s,;.]+(?:gửi|gui|mời|moi|cho|dành cho|danh cho)\s+(?:(?:cho|tới|toi|đến|den|các|cac)\s+)*((?:xã|xa|phường|phuong|nhóm|nhom|bộ|bo|thẻ|the|chủ thể|chu the)\s+\S.*)$/isu;
