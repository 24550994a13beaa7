import { hasNothingYet } from '../../read/pick.ts';
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
  if (slash || turn.lines.length > 0 || state.products.length === 0 || text.includes('?') || products.length + dates.length + statements.length + named.length + asked.length > 0 || !hasNothingYet(text) || REGISTERED.test(fold(text))) return undefined;
  const isOfPaper = focus.type === 'asking' && (focus.about.type !== 'fact' || knowledge.facts.get(focus.about.fact)?.type === 'paper');
  return isOfPaper ? undefined : again(says(turn, say.noPapersYet()));
}
