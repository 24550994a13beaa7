import { hourOf, type Instant } from '../../time.ts';
import { spelled } from '../plain.ts';

/* "Chiều thì bác đi được": whoever comes at one part of the day comes if the event is then. */

const PART = '(sang|trua|chieu|toi)(?: (?:som|muon|hom do|ngay do|do|nay))?';
const WHO = '(?:em|chi|anh|co|chu|bac|toi|tui|minh|chau|con|me|me con|vo chong|nha (?:em|toi|minh|chi|co|bac))';
const COMES = '(?:di|tham gia|du|hoc|den|toi|co mat|sap xep|thu xep|ve kip|ranh)';
const IF = new RegExp(`^(?:(?:da|ok|u|vang|the|a|vay|neu|hop|hoc|ma|la|vao|buoi|doi sang|chuyen sang|tap huan) )*${PART} (?:thi|la)(?: (?:${WHO}|van|cung|lai|chac|moi|con|co the))* ${COMES}\\b|^(?:(?:da|ok|u|vang|the|a|vay|neu|vao|buoi) )*${PART} (?:${WHO} )?(?:co )?ranh\\b`);
const NOT_SURE = /\b(?:khong|chua|ban|ket|de (?:xem|coi|tinh)|xem lai|coi lai|con tuy|may ra|hen|cho biet)\b/;

const SPANS: Readonly<Record<string, readonly [number, number]>> = { sang: [5, 12], trua: [10, 14], chieu: [12, 19], toi: [17, 24] };

/** Whether the part of the day they come at is the event's; undefined: they say it of none, or something stands against it. */
export function comesAtThatHour(text: string, starts: Instant): boolean | undefined {
  const said = spelled(text).join(' ');
  if (text.includes('?') || NOT_SURE.test(said)) return undefined;
  const found = IF.exec(said);
  const span = SPANS[found?.[1] ?? found?.[2] ?? ''];
  return span && hourOf(starts) >= span[0] && hourOf(starts) < span[1];
}
