import { takeAmounts, type Amount } from './amounts.ts';
import { takeClauses, takeLaws, type ClauseSaid, type LawSaid } from './laws.ts';
import { takeDates, type DateSaid } from './dates.ts';
import { lately } from '../../lately.ts';
import { inFigures } from './numerals.ts';

export type Claim =
  | { readonly type: 'law'; readonly law: LawSaid }
  | { readonly type: 'clauses'; readonly clauses: readonly ClauseSaid[] }
  | { readonly type: 'date'; readonly date: DateSaid }
  | { readonly type: 'amount'; readonly amount: Amount };

export type Found = Claim & { readonly at: number; readonly said: string };

/** A text that is read once: what one reader takes, the next does not see. */
export type Scanner = {
  take(pattern: RegExp, read: (match: RegExpExecArray) => Claim | undefined): void;
  found(at: number, said: string, claim: Claim): void;
  rest(): string;
};

const TAKEN = '§';

/** The sentences of an answer cite the same passages, which are read once. */
const LATELY = 32;

type Claims = { readonly claims: readonly Found[]; readonly figures: string };

/** Every legal text, clause, date and amount that a text claims, in the order they stand, in whatever spelling. Pure and total. */
export const claimsIn: (text: string) => Claims = lately(LATELY, readClaims, (text) => text);

function readClaims(text: string): Claims {
  const figures = inFigures(text);
  let rest = figures;
  const claims: Found[] = [];
  const scanner: Scanner = {
    take(pattern, read) {
      for (const match of rest.matchAll(pattern)) {
        const claim = read(match);
        if (!claim) continue;
        claims.push({ ...claim, at: match.index, said: match[0].trim() });
        rest = rest.slice(0, match.index) + TAKEN.repeat(match[0].length) + rest.slice(match.index + match[0].length);
      }
    },
    found(at, said, claim) { claims.push({ ...claim, at, said }); },
    rest: () => rest,
  };
  takeLaws(scanner);
  takeClauses(scanner);
  takeDates(scanner);
  takeAmounts(scanner);
  return { claims: claims.toSorted((a, b) => a.at - b.at), figures };
}
