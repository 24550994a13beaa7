import { spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import * as say from '../say/talk.ts';
import { IT, lastPaper, openPaper } from './about-it.ts';
import { again } from './again.ts';
import { learnFact } from './learn-fact.ts';
import { says, type Turn } from './turn.ts';

/** Of spelled words. */
const ISSUED = /^(?:(?:da|giay|no|cai|do|ay|to|thi|duoc|moi|hinh nhu|chac|khoang|em|chi|anh|minh) )*(?:cap|lam|ky|xin|co)(?: (?:duoc|xong|hoi|tu|vao|khoang|dau|cuoi|giua))* (?:thang|nam|\d)/;

/** "Cấp hồi tháng 3 năm 2024", "giấy đó cấp năm 2022", behind a paper that was spoken of: it is there, and its day is asked for. */
export function dayOfLast(turn: Turn, { corrected, dates: [found, ...more], facts, products }: Reading): Turn | undefined {
  const said = spelled(corrected).join(' ');
  if (!found || found.precision === 'day' || more.length + products.length + facts.statements.length + facts.named.length > 0 || !(ISSUED.test(said) || IT.test(said))) return undefined;
  const paper = openPaper(turn) ?? lastPaper(turn);
  const title = paper && turn.world.knowledge.items.find(({ id }) => id === paper)?.title;
  return title === undefined ? undefined : again(says(learnFact(turn, paper!, 'co'), say.dayOf(title)));
}
