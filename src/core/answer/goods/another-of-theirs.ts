import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import type { Day } from '../../time.ts';
import { toldByName } from '../by-name.ts';
import type { Answered } from '../outcome.ts';

/* "Giấy OCOP của thuốc tắm dán logo cho hộp viên được không, cùng HTX mà", "khăn ăn theo điểm của túi được không": what one of their goods was given is asked of another. */

const OTHER = '(?!minh\\b|em\\b|toi\\b|anh\\b|chi\\b|nha\\b|xa\\b|tinh\\b|khach\\b|dep\\b|chac\\b|du\\b)';
const LOGO = new RegExp(`\\b(?:logo|dau ocop|tem ocop|tem|sao|giay(?: chung nhan)? ocop)\\b(?: \\S+){0,8}?(?: cua)? (?:\\S+ ){0,5}(?:dan|in|dung|xai|gan|danh)(?: (?:luon|chung|ca|them|logo|tem|sao|dau|vao|len))* (?:cho|len|vao|sang|qua) ${OTHER}(?:\\S+ ){1,6}(?:duoc|co sao|ok|co bi)\\b`);
/** "Rượu dùng logo của thổ cẩm được không". */
const ITS_LOGO = /\b(?:dung|xai|dan|in|gan|muon)(?: (?:chung|luon|ke|nho|theo))* (?:logo|tem|dau|sao|giay)(?: ocop)? (?:cua|ben) (?!minh\b|em\b|toi\b|tui\b|anh\b|chi\b|nha\b|htx\b|xa\b|tinh\b|ocop\b|nguoi\b|ai\b|hang\b)\S+(?: \S+){0,3} (?:duoc|co sao|ok|co bi)\b/;
const SAME = /\b(?:cung|chung|mot|1) (?:htx|hop tac xa|nha|co so|cong ty|chu|xuong|ho|nguoi lam|giay|cai giay)\b/;
const POINTS = /\b(?:an theo|an ke|dung chung|huong theo|theo luon|lay theo|tinh theo|huong) (?:diem|sao|ket qua|giay)\b(?: \S+){0,5} (?:cua|voi|chung)\b|\b(?:diem|sao) cua \S+(?: \S+){0,3} (?:cho|sang|qua) (?:luon )?\S+(?: \S+){0,2} duoc\b/;
/** "Dệt giống nhà bên thì bị loại, đúng không". */
const ALIKE = /\b(?:det|lam|dan|nau|san pham|hang|mau|mon)(?: \S+){0,3} giong (?:nha|htx|hop tac xa|co so|ben|nguoi|hang xom)(?: \S+){0,6} (?:loai|nop|duoc|cham)\b/;
/** "Dệt thổ cẩm với làm rượu cần, nên đăng ký món nào trước"; "làm cái nào trước" may be of papers. */
const WHICH_FIRST = /\b(?:lam|chon|dang ky|nop|thi)(?: ocop)? (?:mon|san pham|loai) nao truoc\b|\b(?:mon|san pham) nao (?:lam|dang ky|nop) (?:ocop )?truoc\b/;
const ASKS = /\b(?:duoc khong|duoc ko|co duoc|co sao khong|ok khong|duoc chua|dung khong|phai khong|bi loai khong|hay (?:phai )?(?:lam|nop|cham))\b/;

/** Undefined where it asks no such thing. */
export function anotherOfTheirs(text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text).join(' ');
  // What they make is heard before it is told which of it goes first.
  const which = WHICH_FIRST.test(said) && findProducts(text, knowledge.lexicon).length === 0;
  if (!ASKS.test(said) && !which) return undefined;
  const told = toldByName(ITS_LOGO.test(said) || (LOGO.test(said) && SAME.test(said)) ? 'mon-khac-dan-tem' : POINTS.test(said) ? 'san-pham-thu-hai' : ALIKE.test(said) ? 'san-pham-giong-nha-khac' : which ? 'chon-mon-nao-lam-truoc' : undefined, on, knowledge);
  // It says no by itself: nothing need be declined before it.
  return told && { ...told, by: 'rules' };
}
