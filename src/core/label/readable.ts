/** Why a text cannot be judged as a label at all; nothing when it can. */
export type Unreadable = 'empty' | 'no-vietnamese';

export function unreadable(text: string): Unreadable | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  return /\p{Script=Latin}{2}/u.test(text) || AMOUNT.test(text) ? undefined : 'no-vietnamese';
}

/** "50g", by itself. */
const AMOUNT = /^\s*\d{1,5}(?:[.,]\d{1,3})? ?(?:g|l)\s*$/iu;
