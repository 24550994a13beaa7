import { addDays, atTime, dayOf, hourOf, type Instant } from '../time.ts';

/** Nobody is written to unasked from nine in the evening to seven in the morning. */
export const isQuiet = (at: Instant): boolean => hourOf(at) >= 21 || hourOf(at) < 7;

/** Seven o'clock after this night. */
export const morningAfter = (at: Instant): Instant => atTime(hourOf(at) >= 21 ? addDays(dayOf(at), 1) : dayOf(at), 7);
