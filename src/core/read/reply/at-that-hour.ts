import { hourOf, type Instant } from '../../time.ts';
import { spelled } from '../plain.ts';

/* "Chiều thì bác đi được", "họp thì chị đi": whoever comes at one part of the day, or to one kind of event, comes if it is that. */

const PART = '(sang|trua|chieu|toi)(?: (?:som|muon|hom do|ngay do|do|nay))?';
const WHO = '(?:em|chi|anh|co|chu|bac|toi|tui|minh|chau|con|me|me con|vo chong|nha (?:em|toi|minh|chi|co|bac))';
const COMES = '(?:di|tham gia|du|hoc|den|toi|co mat|sap xep|thu xep|ve kip|ranh)';
const IF = new RegExp(`^(?:(?:da|ok|u|vang|the|a|vay|neu|hop|hoc|ma|la|vao|buoi|doi sang|chuyen sang|tap huan) )*${PART} (?:thi|la)(?: (?:${WHO}|van|cung|lai|chac|moi|con|co the))* ${COMES}\\b|^(?:(?:da|ok|u|vang|the|a|vay|neu|vao|buoi) )*${PART} (?:${WHO} )?(?:co )?ranh\\b`);
const IF_AT = new RegExp(`^(?:(?:da|ok|u|vang|the|a|vay|neu|la|vao|luc|doi sang) )*(\\d{1,2}) ?(?:h|gio)(?: ?(\\d{1,2}|ruoi))?(?: ${PART.replace('(', '(?:')})? thi(?: (?:${WHO}|van|cung|lai|chac|moi|con|co the))* ${COMES}\\b`);
const NOT_SURE = /\b(?:khong|chua|ban|ket|de (?:xem|coi|tinh)|xem lai|coi lai|con tuy|may ra|hen|cho biet)\b/;

const SPANS: Readonly<Record<string, readonly [number, number]>> = { sang: [5, 12], trua: [10, 14], chieu: [12, 19], toi: [17, 24] };

/** Whether the part of the day they come at is the event's; undefined: they say it of none, or something stands against it. */
export function comesAtThatHour(text: string, starts: Instant): boolean | undefined {
  const said = spelled(text).join(' ');
  if (text.includes('?') || NOT_SURE.test(said)) return undefined;
  const at = IF_AT.exec(said)?.[1];
  if (at !== undefined) return Number(at) % 12 === hourOf(starts) % 12;
  const found = IF.exec(said);
  const span = SPANS[found?.[1] ?? found?.[2] ?? ''];
  return span && hourOf(starts) >= span[0] && hourOf(starts) < span[1];
}

const EVENT = '(hop|hoc|tap huan|hoi cho|tham quan|lop|buoi|hoi nghi|toa dam)';
const IF_IT = new RegExp(`^(?:(?:da|ok|u|vang|the|a|vay|neu|di|cai|vu) )*${EVENT}(?: (?!thi\\b)\\S+){0,4} thi (?:(?:${WHO}|van|cung|lai|chac|co the) )*${COMES}\\b`);

/** "Họp thì chị đi" is a yes to a meeting. */
export const comesToIt = (text: string, title: string): boolean => {
  const said = spelled(text).join(' ');
  const event = text.includes('?') || NOT_SURE.test(said) ? undefined : IF_IT.exec(said)?.[1];
  return event !== undefined && (/^(?:lop|buoi)$/.test(event) || ` ${spelled(title).join(' ')} `.includes(` ${event} `));
};
