import { whereItIsGot } from '../../answer/lean/of-that-registration.ts';
import { piecesOf } from '../../answer/parts/two.ts';
import type { Reading } from '../../read/reading.ts';
import { answers, ask, askByItself } from './answers.ts';
import { spokenBefore, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';

const SEVERAL = 3;

/** "Nộp ở đâu, mất bao lâu, có mất tiền không": three things asked in one message are each told; what is said of one of them would drop the others. "Thế xin ở đâu,
 *  xã có làm cho không" asks it of the paper just told of. */
export function severalAsked(turn: Turn, text: string, { facts: { statements }, slash }: Reading): Turn | undefined {
  const where = slash || !spokenJustNow(turn) ? undefined : whereItIsGot(text, spokenBefore(turn)!);
  const got = where === undefined ? undefined : askByItself(turn, where);
  if (got?.outcome === 'answered') return answers(turn, where!, got);
  if (slash || statements.length > 0 || piecesOf(text).filter(({ asks }) => asks).length < SEVERAL) return undefined;
  for (const asks of [ask, askByItself]) {
    const found = asks(turn, text);
    if (found.outcome === 'answered' && found.each) return answers(turn, text, found);
  }
  return undefined;
}
