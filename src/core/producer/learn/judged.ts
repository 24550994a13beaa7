import { starsOf } from '../../answer/reckoned/points.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/talk.ts';
import { again } from '../again.ts';
import { remembers } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/* What a council made of their dossier, told before any certificate is there. */

/** "Hôm qua đoàn về rồi, đạt". */
const PASSED = /^(?!.*\b(?:chua|khong|rot|truot|neu|muon|de|phai) )(?=.*\b(?:doan|hoi dong|cham|danh gia)\b)(?:\S+ )*(?:dat|dau)(?: (?:roi|a|em|nha|nhe|het|chi|anh|luon))*$/;
/** "Xã bảo sản phẩm chị được 72 điểm". */
const POINTS = /\b(?:duoc|dat|cham|cho)(?: (?:duoc|co|khoang|tam|chung|la|toi))* \d{2,3}(?: \d{1,2})? ?(?:diem|d)\b/;
const NOT_SO = /\b(?:neu|phai|can|muon|de|moi|tren|duoi|chua|khong|ai|nha|nguoi)\b/;

export function judged(turn: Turn, text: string): Turn | undefined {
  const said = spelled(text).join(' ');
  const stars = POINTS.test(said) && !NOT_SO.test(said) ? starsOf(text, turn.world.knowledge) : undefined;
  if (stars) return again(says(remembers(turn, text), stars.text));
  return PASSED.test(said) ? again(says(turn, say.wellJudged())) : undefined;
}
