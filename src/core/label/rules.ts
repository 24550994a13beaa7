import type { LawId } from '../ids.ts';
import type { Verified } from '../knowledge.ts';
import type { Day } from '../time.ts';

export type Field =
  | 'name' | 'responsible' | 'address' | 'origin' | 'quantity' | 'made' | 'expiry' | 'ingredients' | 'use' | 'storage' | 'warning'
  | 'purpose' | 'users' | 'tpbvsk' | 'not-medicine' | 'ethanol' | 'batch' | 'cosmetic-date' | 'materials' | 'specs' | 'year' | 'grade' | 'traits';

/** What `checks.ts` computes. */
export const CHECK_NAMES = [
  'cure', 'treats', 'health-claim', 'ocop-mark', 'origin-country', 'address-short', 'old-province', 'barcode', 'halal', 'certified', 'emphasised',
  'unit', 'unit-space', 'quantity-about', 'magnitude', 'pack-sum', 'pack-total', 'packer', 'drained', 'date-order', 'date-form', 'date-whole', 'date-short',
  'quantity-of-named', 'additive', 'e-number', 'colour-sweet-flavour', 'share-order', 'free-of', 'natural', 'irradiated', 'wine-storage', 'ethanol-words', 'fibre-share', 'nutrition', 'sugar', 'saturated-fat', 'nutrition-basis',
] as const;
export type Check = (typeof CHECK_NAMES)[number];

export type Status = 'missing' | 'wrong' | 'advice' | 'unreadable';

/** A kind of goods of Phụ lục I NĐ 37/2026. */
export type LabelKind = { readonly id: string; readonly name: string; readonly clause: string; readonly sets: readonly number[]; readonly must: readonly Field[]; /** No goods at all: not even the common fields are due. */ readonly free?: true; readonly words: readonly string[] };

/** One rule: a field that must stand on the label, a check in code, or words looked for in the folded text. */
export type LabelRule = {
  readonly id: string;
  /** What it is about, in a few words. */
  readonly name: string;
  readonly status: Status;
  readonly kinds?: readonly string[];
  readonly field?: Field;
  readonly check?: Check;
  readonly pattern?: string;
  readonly law: LawId;
  /** `{group}` stands for the kind's clause. */
  readonly clause: string;
  /** The clause of NĐ 43/2017, for days before 23/01/2026. */
  readonly old?: string;
  readonly from: Day;
  readonly to?: Day;
  readonly verified: Verified;
  readonly message: string;
};

export type LabelRules = { readonly common: readonly Field[]; readonly kinds: readonly LabelKind[]; readonly rules: readonly LabelRule[]; /** What text cannot show. */ readonly look: readonly string[]; readonly reviewed: Day };
