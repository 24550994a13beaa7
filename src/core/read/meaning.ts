import type { FactDefinition, FactValue } from '../knowledge.ts';
import type { Cue } from './cue-phrases.ts';

/** What "có", "chưa", "đang làm" mean for this fact; nothing when it is no such question. */
export function meaning(fact: FactDefinition, cue: Cue): FactValue | undefined {
  const wanted = cue === 'yes' ? ['co'] : cue === 'no' ? ['chua', 'khong'] : ['dang_lam'];
  return fact.answers.find((answer) => wanted.includes(String(answer.value)))?.value;
}

/** Names of a paper: to have one is to have it; others have it without that one. */
export const ONE_WAY: ReadonlySet<string> = new Set(['vietgap']);
