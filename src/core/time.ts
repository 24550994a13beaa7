/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day in Vietnam, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string & { readonly day: true };

/** Vietnam has kept +07:00 without summer time since 1975, so a fixed offset is exact. */
const OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;

export const dayOf = (at: Instant): Day => new Date(at + OFFSET).toISOString().slice(0, 10) as Day;

/** The instant of a wall-clock time in Vietnam on that day. */
export const atTime = (day: Day, hour: number, minute = 0): Instant =>
  Date.parse(`${day}T00:00:00Z`) - OFFSET + (hour * 60 + minute) * 60_000;

/** 0–23, in Vietnam. */
export const hourOf = (at: Instant): number => new Date(at + OFFSET).getUTCHours();

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as Day;

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number =>
  Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY);

/** Same day of the month, or the last one when the month is shorter (31/01 + 1 month is 28/02). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10) as Day;
}

/** A real calendar day, or undefined: 2026-02-30 is none. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : (text as Day);
}

/** As people write it: 07/4/2027 (tháng one digit only from 3 to 9, as in Vietnamese official style). */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${date}/${Number(month) > 2 && Number(month) < 10 ? Number(month) : month}/${year}`;
}
