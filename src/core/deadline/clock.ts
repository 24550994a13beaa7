import { addDays, daysBetween, type Day } from '../time.ts';
import type { DeadlineRules } from './rules.ts';
import { renewalWindow } from './window.ts';

/** What a certificate's clock strikes. The window is of QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a; the days in between are
 *  ours: half of it gone, two weeks left. */
export type Strike = 'opens' | 'middle' | 'closing' | 'closed' | 'expired';

export type Struck<What extends string = Strike> = { readonly what: What; readonly day: Day };

const CLOSING_DAYS = 14;

/** The days a person hears of a certificate that ends on `expires`, in order. Once filed again only its end is left. */
export function certificateClock(expires: Day, filed: boolean, rules: Pick<DeadlineRules, 'renewal'>): readonly Struck[] {
  const { opens, closes } = renewalWindow(expires, rules.renewal);
  const ends: Struck = { what: 'expired', day: addDays(expires, 1) };
  if (filed) return [ends];
  return [
    { what: 'opens', day: opens },
    { what: 'middle', day: addDays(opens, Math.floor(daysBetween(opens, closes) / 2)) },
    { what: 'closing', day: addDays(closes, -CLOSING_DAYS) },
    { what: 'closed', day: addDays(closes, 1) },
    ends,
  ];
}

/** A paper is worth a word a month before it lapses, when there is time to have it made again, and when it has. */
export const paperClock = (expires: Day): readonly Struck<'lapses' | 'lapsed'>[] => [
  { what: 'lapses', day: addDays(expires, -30) },
  { what: 'lapsed', day: addDays(expires, 1) },
];
