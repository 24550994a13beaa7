import type { Ref, Verified } from '../knowledge.ts';
import type { Day } from '../time.ts';

export type Round = {
  readonly code: string;
  readonly level: 'province' | 'ministry';
  /** `MM-DD`: the dossier must be proposed before this day … */
  readonly proposedBefore: string;
  /** … and is judged before this one (the next year's, when it comes earlier in the calendar). */
  readonly judgedBefore: string;
  readonly refs: readonly Ref[];
  readonly verified: Verified;
};

export type Holiday = { readonly day: Day; readonly name: string; readonly verified: Verified };

/** What `knowledge/deadlines.yaml` says. */
export type DeadlineRules = {
  /** The first day these rules bind. */
  readonly from: Day;
  readonly rounds: readonly Round[];
  /** Working days the xã has, from the day it receives the dossier. */
  readonly communeDays: number;
  readonly communeRefs: readonly Ref[];
  /** Days before the certificate ends between which a renewal is filed. */
  readonly renewal: { readonly opensDays: number; readonly closesDays: number; readonly refs: readonly Ref[] };
  readonly validMonths: number;
  readonly validRefs: readonly Ref[];
  /** Days a certificate may live on after its end while a late renewal is decided. */
  readonly relief: { readonly days: number; readonly refs: readonly Ref[]; readonly note: string };
  readonly holidays: readonly Holiday[];
  /** Years the holiday list covers. */
  readonly holidayYears: readonly number[];
};
