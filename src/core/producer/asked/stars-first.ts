import { spelled } from '../../read/plain.ts';
import { answers, ask } from './answers.ts';
import type { Turn } from '../turn.ts';

const FIRST = /^(?!.*\b(?:in|dan|ghi|logo|nhan|tem|bao bi|chu)\b)(?:\S+ ){0,6}([34])(?: sao)? truoc (?:(?:thoi|da|roi tinh|thi) )*(?:co )?(?:duoc|ok)(?: (?:khong|chua|ha|a|em|nhi))*$/;

/** "Khó quá, vậy 3 sao trước được không": whether one may begin with those and climb later, and not whether they may be printed before. */
export function starsFirst(turn: Turn, text: string): Turn | undefined {
  const [, stars] = FIRST.exec(spelled(text).join(' ')) ?? [];
  const found = stars === undefined ? undefined : ask(turn, `lấy ${stars} sao trước rồi nâng hạng sau được không`);
  return found?.outcome === 'answered' ? answers(turn, text, found) : undefined;
}
