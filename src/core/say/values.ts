import type { FactId } from '../ids.ts';
import type { FactValue, Knowledge } from '../knowledge.ts';
import { criterionOf } from '../producer/score/scores.ts';
import { dayInWords, parseDay } from '../time.ts';

/** A fact as a person would say it: "loại cơ sở: hợp tác xã", "Phiếu kiểm nghiệm: chưa có". */
export function valueInWords(fact: FactId, value: FactValue, knowledge: Knowledge): string {
  const criterion = criterionOf(fact, knowledge)?.criterion;
  if (criterion) return `chấm thử ${criterion.code} ${criterion.name}: ${value} điểm`;
  const definition = knowledge.facts.get(fact);
  return `${definition?.name ?? fact}: ${answerInWords(fact, value, knowledge)}`;
}

export function answerInWords(fact: FactId, value: FactValue, knowledge: Knowledge): string {
  if (fact === ('set' as FactId)) return `bộ ${value} – ${knowledge.sets.find((one) => one.set === value)?.name ?? ''}`;
  const label = knowledge.facts.get(fact)?.answers.find((answer) => answer.value === value)?.label;
  if (label) return lower(label);
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day ? dayInWords(day) : String(value);
}

const lower = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);
