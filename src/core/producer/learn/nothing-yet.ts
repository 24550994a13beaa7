import { hasNothingYet } from '../../read/pick.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { fold } from '../../text.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';

/** "Chưa đăng ký gì hết": of what they are, without which nobody takes part. */
const REGISTERED = /\bdang ky\b/;

/** "Dạ chưa có giấy gì hết", while no paper is asked for: told of all of them, and each is asked in its turn. Nothing is written down. */
export function nothingYet(turn: Turn, text: string, { slash, products, dates, facts: { statements, named, asked } }: Reading): Turn | undefined {
  const { person: { focus }, state, world: { knowledge } } = turn;
  if (slash || turn.lines.length > 0 || state.products.length === 0 || text.includes('?') || products.length + dates.length + statements.length + named.length + asked.length > 0 || !(hasNothingYet(text) || hasButOne(text)) || REGISTERED.test(fold(text))) return undefined;
  const isOfPaper = focus.type === 'asking' && (focus.about.type !== 'fact' || knowledge.facts.get(focus.about.fact)?.type === 'paper');
  return isOfPaper ? undefined : again(says(turn, say.noPapersYet()));
}

/** "Chưa có giấy gì hết, mới có giấy hành nghề y": beside one that stands in no list. */
function hasButOne(text: string): boolean {
  const [none = '', one = '', ...more] = text.split(/[,;.]/).filter((piece) => piece.trim() !== '');
  return more.length === 0 && hasNothingYet(none) && /^(?:(?:ma|em|toi|chi|anh|bac) )*(?:moi|chi) (?:moi )?co (?:cai |to )?giay\b/.test(spelled(one).join(' '));
}
