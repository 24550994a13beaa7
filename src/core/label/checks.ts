import { ADDITIVES } from './additives.ts';
import { AMOUNTS } from './amounts.ts';
import { CLAIMS } from './claims.ts';
import { CONTENTS } from './contents.ts';
import { DATES } from './dates.ts';
import type { LabelText } from './fields.ts';
import { PACKED } from './packs.ts';
import type { Province } from '../place/places.ts';
import type { Check } from './rules.ts';
import type { Day } from '../time.ts';

export type Certificate = { readonly stars: number; readonly expires?: Day };
export type LabelContext = { readonly producer?: 'ho_kinh_doanh' | 'hop_tac_xa' | 'doanh_nghiep' | 'to_hop_tac'; readonly printed?: Day; readonly certificate?: Certificate | null };

/** What is wrong, in the words of the label, or nothing. `softened`: advice only, since the text cannot settle it. */
export type Found = { readonly found: string; readonly softened?: boolean } | undefined;

export type Reader = (label: LabelText, context: LabelContext, on: Day, provinces: readonly Province[]) => Found;

/** What is computed of a label beyond whether a field stands on it. */
export const CHECKS: Readonly<Record<Check, Reader>> = { ...CLAIMS, ...AMOUNTS, ...PACKED, ...ADDITIVES, ...DATES, ...CONTENTS };
