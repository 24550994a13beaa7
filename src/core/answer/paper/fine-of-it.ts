import type { Knowledge, Passage } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { sentencesOf } from '../../text.ts';
import { sourcesOf, type Answer, type Question } from '../outcome.ts';
import { bindsAll } from '../parts/beside.ts';
import { namedIn, namesIn } from './matter-named.ts';
import { matterTold } from './matter-told.ts';

/* "Không có thì bị phạt sao", "phạt bao nhiêu nếu không báo" right behind what was told of one thing: the fine for that, and not for a wrong label. */

const ASKS = /^(?:(?:the|vay|con|ma|a|neu|lo|nho|roi) )*(?:(?:khong|chua) (?:(?:co|lam|xin|bao|khai|dan|dang ky|nop|cong bo|kiem)(?: (?:no|do|giay|bao|ma ban|ma cu ban))* )?(?:thi |ma |co )*)?(?:(?:bi|co bi) )?phat(?: (?:bao nhieu|may|the nao|sao|gi|nang|khong|tien|trieu|ra sao|muc nao|khong em))*(?: (?:neu|khi|ma)(?: \S+){1,4})?(?: (?:em|a|ad|vay|chau|ha|nhi))*$/;
const FINE = /(?<!\p{L})phạt(?!\p{L})/iu;
const OF_FIRST = 5;
const MOST = 2;
const NEAR = 2;

/** What is told of it; else that it is not known. Undefined where another thing is named, or nothing was told before. */
export function fineOfIt({ text, told, about, on }: Question, knowledge: Knowledge): Answer | undefined {
  const said = spelled(text);
  if (!told || told.topic === 'tu-choi' || told.topic === 'phat' || !ASKS.test(said.join(' ')) || namedIn(said, namesIn(knowledge)) !== undefined) return undefined;
  const own = sentencesOf(told.body).filter((sentence) => FINE.test(sentence)).slice(0, MOST);
  const answer = (passage: Passage, body?: string): Answer => ({ outcome: 'answered', by: 'knowledge', sure: 1, near: [], leans: true, text: say.passage(passage, knowledge, body), sources: sourcesOf(passage) });
  if (own.length > 0) return answer(told, own.join(' '));
  const matter = matterTold(told, knowledge);
  const fines = knowledge.search({ question: `${matter?.topics[0] ?? told.title} không có bị phạt bao nhiêu`, about, on, past: false }).hits.slice(0, OF_FIRST).map(({ passage }) => passage).filter((one) => FINE.test(one.title) && bindsAll(one, on, knowledge));
  const its = fines.find((one) => one.topic === told.topic || (matter !== undefined && (Object.values(matter.told).includes(one.id) || namedIn(spelled(one.title), namesIn(knowledge))?.item === matter)));
  return its ? answer(its) : { outcome: 'no-answer', why: 'not-covered', text: say.notCovered(knowledge.office), near: fines.slice(0, NEAR) };
}
