import { amountInWords } from '../answer/check/amounts.ts';
import { claimsIn, type Found } from '../answer/check/scan.ts';
import { isDate } from '../answer/check/dates.ts';
import { isLaw } from '../answer/check/laws.ts';
import { turnedRound } from '../answer/check/polarity.ts';
import { inForce } from '../cite.ts';
import type { Knowledge, Passage } from '../knowledge.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { Draft } from './draft.ts';

/* What a reviewer must know of a draft before it becomes knowledge: what it still lacks, and what it says otherwise than the
 * passages that speak of the same. Pure. */

/** `must`, a prohibition, a term, an exemption, a fine: a rule, which binds by some text and from some day. */
const RULING = / (?:phai|bat buoc|buoc|khong duoc|cam|duoc phep|mien|thoi han|han cuoi|han chot|hieu luc|het han|muc phat|bi phat|xu phat|le phi|quy dinh|theo luat|tham quyen|toi thieu|toi da) /;

export const statesRule = (text: string): boolean => claimsIn(text).claims.length > 0 || RULING.test(` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);

export const wordsOf = ({ text, answer }: Draft): string => text ?? answer;

export type Lack = 'title' | 'text' | 'law' | 'clause' | 'since' | 'until';

const SHORTEST = 40;
const LONGEST = 1200;

/** The one thing to be asked for next; undefined: it may be accepted. */
export function lackOf(draft: Draft, { laws }: Pick<Knowledge, 'laws'>): Lack | undefined {
  if (wordsOf(draft).trim().length < SHORTEST || wordsOf(draft).length > LONGEST) return 'text';
  if (!draft.title) return 'title';
  if (!statesRule(wordsOf(draft)) && !draft.law) return undefined;
  const law = draft.law && laws.get(draft.law);
  if (!law) return 'law';
  if (!draft.clause) return 'clause';
  if (!draft.from || draft.from < law.from) return 'since';
  return law.to !== undefined && (draft.to === undefined || draft.to > law.to) ? 'until' : undefined;
}

export type Contradiction = { readonly passage: Passage; readonly about: 'number' | 'date' | 'law' | 'says the opposite'; readonly said: string; readonly there?: string };

/** Passages looked at, and how near they must be: what speaks of something else is no contradiction. */
const MOST = 3;
const NEAR = 0.75;
/** As far as this behind the nearest a passage is still of the same matter. */
const AS_NEAR = 0.75;
const TURNED = 2;

/** Passages in force that speak of the same and say it with other numbers, days or laws, or the other way round. Near, not
 *  proven: a person reads both. */
export function contradictions(draft: Draft, { search }: Pick<Knowledge, 'search'>, on: Day): Contradiction[] {
  const said = wordsOf(draft);
  const found = [draft.asked, said.slice(0, 300)].flatMap((question) => {
    const { hits, sure } = search({ question, on, past: false });
    return sure >= NEAR ? hits.slice(0, MOST).filter(({ score }) => score >= hits[0]!.score * AS_NEAR).map(({ passage }) => passage) : [];
  });
  const near = [...new Map(found.map((one) => [one.id, one])).values()].filter((one) => one.topic !== 'tu-choi' && inForce(one, on));
  return near.flatMap((passage, i) => differing(said, passage, i < TURNED) ?? []).slice(0, MOST);
}

/** Whether it is said the other way round is asked of the nearest two: farther off "không" denies something else. */
function differing(said: string, passage: Passage, isNear: boolean): Contradiction | undefined {
  const [mine, theirs] = [claimsIn(said).claims, claimsIn(passage.body).claims];
  for (const one of mine) {
    const other = sameKind(one, theirs);
    if (other) return { passage, about: one.type === 'law' ? 'law' : one.type === 'date' ? 'date' : 'number', said: inWords(one), there: inWords(other) };
  }
  const turned = isNear ? turnedRound(said, passage.body) : undefined;
  return turned === undefined ? undefined : { passage, about: 'says the opposite', said: turned };
}

const inWords = (one: Found): string => (one.type === 'amount' ? amountInWords(one.amount) : one.said);

/** A claim of the same kind there, none of which is this one. A number differs only from one that counts the same. */
function sameKind(one: Found, theirs: readonly Found[]): Found | undefined {
  switch (one.type) {
    case 'amount': {
      const same = theirs.filter((other) => other.type === 'amount' && other.amount.unit === one.amount.unit && one.amount.unit !== '');
      return same.some((other) => other.type === 'amount' && other.amount.value === one.amount.value) ? undefined : same[0];
    }
    case 'date': {
      const same = theirs.filter((other) => other.type === 'date');
      return same.some((other) => other.type === 'date' && (isDate(one.date, other.date) || isDate(other.date, one.date))) ? undefined : same[0];
    }
    case 'law': {
      const same = theirs.filter((other) => other.type === 'law' && other.law.kind === one.law.kind);
      return same.some((other) => other.type === 'law' && (isLaw(one.law, other.law) || isLaw(other.law, one.law))) ? undefined : same[0];
    }
    default: return undefined;
  }
}
