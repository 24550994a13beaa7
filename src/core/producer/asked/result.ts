import { bare } from '../../read/plain.ts';
import { ask, tells } from './answers.ts';
import { onward } from '../onward.ts';
import { remembers } from '../spoken.ts';
import type { Turn } from '../turn.ts';

/** "Bao lâu có kết quả": how long that takes, from a passage; the rounds are no answer. */
export function resultAwaited(turn: Turn): Turn | undefined {
  if (turn.event.type !== 'said' || !RESULT.test(bare(turn.event.text))) return undefined;
  const found = ask(turn, turn.event.text);
  return found.outcome === 'answered' && found.sure >= SURE ? onward(tells(remembers(turn, turn.event.text, found.leans), found)) : undefined;
}
const RESULT = /\b(?:bao lau|may (?:ngay|thang|tuan))\b.*\bket qua\b|\bket qua\b.*\b(?:bao lau|may (?:ngay|thang|tuan))\b/;
const SURE = 0.8;
