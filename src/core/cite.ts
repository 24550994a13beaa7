import type { LawId } from './ids.ts';
import type { Dated, Law, Ref } from './knowledge.ts';
import type { Day } from './time.ts';

/** `Điều 7 khoản 1 QĐ 26/2026/QĐ-TTg` */
export const cite = (ref: Ref, laws: ReadonlyMap<LawId, Law>): string => `${ref.clause} ${laws.get(ref.law)?.short ?? ref.law}`.trim();

/** Both days inclusive. */
export const inForce = (entry: Dated, on: Day): boolean => entry.from <= on && (entry.to === undefined || on <= entry.to);

/** A law binds on a day when it is in force and not suspended by then. */
export const binding = (law: Law, on: Day): boolean => inForce(law, on) && !(law.suspended && law.suspended.from <= on);

/** `QĐ 26/2026`: the name of a text, where there is little room. */
export const shortly = (name: string): string => name.replace(/\/(?:QĐ-TTg|NĐ-CP|QH\d+)$/, '');
