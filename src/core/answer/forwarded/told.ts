import type { Law } from '../../knowledge.ts';
import type { Answer, Answered, Question } from '../outcome.ts';

/** How a question without a text beside it is answered. */
export type Plain = (question: Question) => Answer;

const SURE = 0.5;
export const isSure = (one: Answer): one is Answered => one.outcome === 'answered' && one.sure >= SURE;

export const ruled = (text: string, law: Law): Answered => ({ outcome: 'answered', by: 'rules', sure: 1, text, sources: [{ entry: `law-${law.id}` }], near: [] });
