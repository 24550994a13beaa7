import type { Day } from './time.ts';

/** One line of an office's list, understood. */
export type ImportedRow = {
  readonly producer: { readonly name: string; readonly kind?: string; readonly commune?: string; readonly province?: string };
  /** Digits as dialled in Vietnam, `0912345678`. */
  readonly contact?: { readonly name?: string; readonly phone?: string };
  readonly product?: { readonly name: string; readonly set?: number };
  readonly certificate?: { readonly stars?: number; readonly issued?: Day; readonly expires?: Day };
};
