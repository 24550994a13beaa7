import type { FactId } from '../../ids.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/passages.ts';
import { sentencesOf } from '../../text.ts';
import { learn } from '../learn/learn.ts';
import { onward } from '../onward.ts';
import { says, type Turn } from '../turn.ts';
import { askByItself } from './answers.ts';

/* "Kiểm nghiệm cuối 2022, tự công bố 2021, cam kết ký 2022, nhãn hiệu có bằng rồi. Cái nào phải làm lại": what they hold is written down, and of each is told
 * how long it holds. */

const WHICH = /\b(?:cai|giay|to|thu|loai|cai giay) (?:nao|gi)(?: \S+){0,2} (?:lam|xin|kiem|ky|nop|doi|cap)(?: (?:lai|moi))+\b|\b(?:cai|giay|to|thu) nao (?:het han|qua han|het hieu luc|con (?:dung|xai|han))\b/;
const LEAST = 2;

export function whichAnew(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { knowledge } = turn.world;
  const last = text.split(/[,.;!?\n]+/).findLast((piece) => piece.trim() !== '') ?? '';
  const papers = [...new Set(reading.facts.statements.flatMap(({ fact, value }) => (value === 'co' && knowledge.facts.get(fact)?.type === 'paper' ? [fact] : [])))];
  if (papers.length < LEAST || !WHICH.test(spelled(last).join(' '))) return undefined;
  const told = papers.flatMap((paper) => holds(turn, paper) ?? []);
  if (told.length < LEAST) return undefined;
  const known = learn(turn, { ...reading, question: false }) ?? turn;
  return onward(says(known, told.join('\n')));
}

/** How long such a paper holds, in the first sentence of the passage that tells it. */
function holds(turn: Turn, paper: FactId): string | undefined {
  const { knowledge } = turn.world;
  const topic = knowledge.facts.get(paper)?.topics[0];
  const title = knowledge.items.find(({ id }) => id === paper)?.title;
  const found = topic === undefined ? undefined : askByItself(turn, `${topic} có hạn bao lâu`);
  const passage = found?.outcome === 'answered' && found.sure >= SURE ? found.sources[0]?.passage : undefined;
  return passage && title ? `- ${title}: ${say.passage(passage, knowledge, sentencesOf(passage.body).slice(0, TOLD).join(' '))}` : undefined;
}
const SURE = 0.85;
const TOLD = 1;
