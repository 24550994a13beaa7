import type { Office } from '../../knowledge.ts';
import type { Person } from '../state.ts';

/* Which words of consent somebody agreed to (Luật 91/2025/QH15: free, informed, for each purpose). */

export const WORDING = {
  /** What is told us is kept here; where nothing can go abroad that is all there is to agree to. */
  kept: 1,
  /** And what the rules cannot read may go to the model abroad. */
  sent: 2,
  /** Kept here, and not sent: they said no, or were asked and have not said. */
  notSent: 3,
} as const;

/** Words go abroad only of who agreed to that. Where the model is here, or there is none, there is nothing to agree to. */
export const maySend = ({ consent }: Person, { abroad }: Office): boolean => abroad === undefined || consent?.wording === WORDING.sent;
