import { likening } from '../hashed.ts';
import type { FactId } from '../ids.ts';
import type { FactDefinition, FactValue, Knowledge } from '../knowledge.ts';
import type { Cue } from './cue-phrases.ts';
import type { FactReading, Statement } from './facts.ts';
import { meaning, ONE_WAY } from './meaning.ts';
import { spelled } from './plain.ts';
import { mentionsOf } from './paper-signs.ts';
import { LEARNT } from './paper-weights.ts';

/* How it stands with a paper, in words no cue foresaw: "treo trên tường đó", "họ hẹn thứ tư", "chuột cắn hết rồi". Learnt from such lines and from questions that name papers
 * (`npm run calibrate:papers`). The cues come first; what they see through (others' papers, wishes, conditions) is not taken up again. */

/** From here on it is written down; and of a paper that stands in what asks. */
const LEAST = 0.75;
const LEAST_ASKED = 0.85;

/** Months: what lasts longer is there or not, whatever its day. */
const DATED_OFTEN = 36;
/** "Kiểm nghiệm hồi tháng 3", "làm năm ngoái". */
const IN_MONTH = /\bthang (?:\d|truoc|roi|nay|ngoai)|\b(?:nam|dau nam|cuoi nam|giua nam) (?:ngoai|kia|truoc|nay|roi)\b|\b(?:dau|giua) nam\b|\b20\d\d\b/;

type Facts = ReadonlyMap<FactId, FactDefinition>;
/** A paper and what is likeliest of it; `value` undefined when the message tells neither. */
export type PaperTold = { readonly fact: FactId; readonly value: FactValue | undefined; readonly likely: number };

const liken = likening(LEARNT);

/** Each paper the message names; one named twice by its surest words. */
export function papersTold(text: string, facts: Facts): readonly PaperTold[] {
  const told = mentionsOf(text, facts).map(({ fact, name, signs }): PaperTold => {
    const [cue, likely] = [...liken(signs)].reduce((best, one) => (one[1] > best[1] ? one : best));
    return { fact, value: cue === 'none' || (cue === 'no' && ONE_WAY.has(name)) ? undefined : meaning(facts.get(fact)!, cue as Cue), likely };
  });
  return [...new Map(told.toSorted((a, b) => a.likely - b.likely).map((one) => [one.fact, one])).values()];
}

/** With what the cues left open. A day beside a paper that lasts so long tells of it in its own way (`producer/learn/dates.ts`): `dated`, whether the message has one; of several papers it is told no other way. */
export function withPapersTold(read: FactReading, text: string, dated: boolean, { facts, items }: Pick<Knowledge, 'facts' | 'items'>): FactReading {
  const ofOne = new Set([...read.named, ...read.asked, ...read.statements.map(({ fact }) => fact)].filter((fact) => facts.get(fact)?.type === 'paper')).size === 1;
  const lasts = (fact: FactId): boolean => ofOne && items.some((item) => item.id === (fact as string) && (item.validMonths ?? Infinity) <= DATED_OFTEN);
  const isOpen = (fact: FactId, likely: number): boolean => !((dated || IN_MONTH.test(spelled(text).join(' '))) && lasts(fact)) && ((read.named.includes(fact) && likely >= LEAST) || (read.asked.includes(fact) && likely >= LEAST_ASKED));
  const stated = new Set(read.statements.map(({ fact }) => fact));
  if (![...read.named, ...read.asked].some((fact) => facts.get(fact)?.type === 'paper' && !stated.has(fact))) return read;
  const learnt = papersTold(text, facts).flatMap(({ fact, value, likely }): Statement[] => (value === undefined || stated.has(fact) || !isOpen(fact, likely) ? [] : [{ fact, value }]));
  if (learnt.length === 0) return read;
  const isLearnt = new Set(learnt.map(({ fact }) => fact));
  return { ...read, statements: [...read.statements, ...learnt], named: read.named.filter((fact) => !isLearnt.has(fact)) };
}
