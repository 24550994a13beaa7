import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import type { Day } from '../../time.ts';
import { toldByName } from '../by-name.ts';
import type { Answered } from '../outcome.ts';

/* "Giấy OCOP của thuốc tắm dán logo cho hộp viên được không, cùng HTX mà", "khăn ăn theo điểm của túi được không": what one of their goods was given is asked of another. */

const OTHER = '(?!minh\\b|em\\b|toi\\b|anh\\b|chi\\b|nha\\b|xa\\b|tinh\\b|khach\\b|dep\\b|chac\\b|du\\b)';
const LOGO = new RegExp(`\\b(?:logo|dau ocop|tem ocop|tem|sao|giay(?: chung nhan)? ocop)\\b(?: \\S+){0,8}?(?: cua)? (?:\\S+ ){0,5}(?:dan|in|dung|xai|gan|danh)(?: (?:luon|chung|ca|them|logo|tem|sao|dau|vao|len))* (?:cho|len|vao|sang|qua) ${OTHER}(?:\\S+ ){1,6}(?:duoc|co sao|ok|co bi)\\b`);
const SAME = /\b(?:cung|chung|mot|1) (?:htx|hop tac xa|nha|co so|cong ty|chu|xuong|ho|nguoi lam|giay|cai giay)\b/;
const POINTS = /\b(?:an theo|an ke|dung chung|huong theo|theo luon|lay theo|tinh theo|huong) (?:diem|sao|ket qua|giay)\b(?: \S+){0,5} (?:cua|voi|chung)\b|\b(?:diem|sao) cua \S+(?: \S+){0,3} (?:cho|sang|qua) (?:luon )?\S+(?: \S+){0,2} duoc\b/;
/** "Dệt giống nhà bên thì bị loại, đúng không". */
const ALIKE = /\b(?:det|lam|dan|nau|san pham|hang|mau|mon)(?: \S+){0,3} giong (?:nha|htx|hop tac xa|co so|ben|nguoi|hang xom)(?: \S+){0,6} (?:loai|nop|duoc|cham)\b/;
const ASKS = /\b(?:duoc khong|duoc ko|co duoc|co sao khong|ok khong|duoc chua|dung khong|phai khong|bi loai khong|hay (?:phai )?(?:lam|nop|cham))\b/;

/** Undefined where it asks no such thing. */
export function anotherOfTheirs(text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text).join(' ');
  if (!ASKS.test(said)) return undefined;
  const told = toldByName(LOGO.test(said) && SAME.test(said) ? 'mon-khac-dan-tem' : POINTS.test(said) ? 'san-pham-thu-hai' : ALIKE.test(said) ? 'san-pham-giong-nha-khac' : undefined, on, knowledge);
  // It says no by itself: nothing need be declined before it.
  return told && { ...told, by: 'rules' };
}
