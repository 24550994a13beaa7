import { spelled } from '../../read/plain.ts';
import type { Turn } from '../turn.ts';
import { criterionBack, howFar, scoringWish } from './scoring.ts';

/* Said while the criteria are asked one by one: back to the one before, how many there still are, the rest another time. */

const BACK = /^(?:(?:da|a|oi|em|cho|chi|anh|khoan|thoi) )*(?:(?:quay|tro|lui) (?:lai|ve)|lui xuong|lui(?= (?:mot|1|cau))|ve(?= cau))(?: (?:mot|1))?(?: (?:cau (?:truoc|vua roi|hoi nay|ban nay|kia)))?(?: (?:di|a|em|nhe|nha|voi|duoc khong))*$|^(?:(?:da|cho|chi|anh|em) )*(?:(?:cham|tra loi|sua|lam|coi|xem) lai )?cau (?:truoc|vua roi|hoi nay|ban nay)(?: (?:di|a|em|nhe|nha|voi))*$/;
const HOW_MANY = /\b(?:may|bao nhieu|nhieu) (?:cau|tieu chi)(?: (?:nua|hoi|phai|con|lai|khong|la|xong|het|em|a|vay|the|ha|roi|day|ta))*$/;
const ANOTHER_TIME = /\b(?:lat|toi|mai|chieu|trua|sau|khi khac|luc khac|hom khac|bua khac|bua sau|ti nua|chut nua|khi nao ranh)\b(?: \S+){0,3} (?:cham|lam|tra loi|tinh)(?: diem)?(?: tiep| not| sau)?\b/;
/** "Thôi để sau": the rest of it all, and not this line alone. */
const REST_LATER = /^(?:(?:ma|da|em|chi|anh|minh|gio|met) )*(?:thoi (?:(?:em|chi|anh|minh|gio) )*(?:de|hen|mai|lat|toi) ?(?:sau|khi khac|luc khac|hom khac|bua khac|mai|lat|toi)?|(?:de|hen) (?:khi khac|luc khac|hom khac|bua khac|mai|bua sau|hom sau))(?: (?:nha|nhe|di|em|a|cham|lam|tiep|bot|ban|vay|tinh))*$/;

export function midway(turn: Turn, text: string): Turn | undefined {
  const said = spelled(text).join(' ');
  if (REST_LATER.test(said) || (ANOTHER_TIME.test(said) && /\bcham\b/.test(said))) return scoringWish(turn, 'pause');
  if (BACK.test(said)) return criterionBack(turn);
  return HOW_MANY.test(said) ? howFar(turn) : undefined;
}
