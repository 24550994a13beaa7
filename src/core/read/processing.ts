import { findProducts } from '../product/find.ts';
import type { Lexicon } from '../product/lexicon.ts';
import { fold } from '../text.ts';
import { asMade } from './made-from.ts';

/* "Nhà em sấy mít", "bên em phơi khô cá lóc": what is done, and to what. The goods are named by it: "mít sấy", "cá lóc phơi khô". */

/** Without their marks "kho" is dry or hard, "muoi" ten, "rang" why. */
const DONE = 'sấy|say|phơi|phoi|muối|kho|rang|ngâm|ngam|ướp|uop|nướng|nuong|rim|ngào|quay|hun khói|hun khoi|gác bếp|gac bep';
const BARE = new Set(['say', 'phoi', 'ngam', 'uop', 'nuong', 'hun khoi', 'gac bep']);
const HOW = 'khô|kho|dẻo|deo|giòn|gion|lạnh|lanh|thăng hoa|thang hoa|một nắng|mot nang';
/** "Muối hạt", "muối ớt": what is salt itself. */
const SALT = 'hạt|hat|tinh|biển|bien|ớt|ot|vừng|vung|hầm|ham|hồng|hong|sạch|sach|trắng|trang|khoáng|khoang|thuộc|thuoc';
const WHO = 'em|e|chị|chi|anh|tôi|toi|tui|mình|minh|cô|co|chú|chu|bác|bac|nhà|nha|htx|con|cháu|chuyên|chuyen|đang|dang|có|cũng|hay|vẫn';
const PROCESSES = new RegExp(`(^|[,.;:\\n]\\s?|(?<!\\p{L})(?:${WHO})\\s)(${DONE})\\s(?!(?:${SALT})(?!\\p{L}))(?:(${HOW})\\s)?(?=\\p{L})`, 'iu');
const IS_HOW = new RegExp(`^(?:${HOW})$`, 'iu');
/** "Sấy thăng hoa mít ruột đỏ": so many words name what it is done to. */
const MOST = 4;

/** What is sold of them are the nests. */
const SWIFTS = /(?<!\p{L})nuôi (?:chim )?yến(?! (?:mạch|phụng))(?!\p{L})/iu;

const SPEAKER = /^(?:toi|tui|em|minh|chi|ba|bac) (?:co|da|chua|dang|thi|moi|vua|lam|ban|muon|duoc|cung)\b/i;

/** The text with the goods named as they are sold, where it names none else. Linear in its length. */
export function asGoods(said: string, lexicon: Lexicon): string {
  const text = asMade(said, lexicon);
  const typed = text.normalize('NFC').replace(SWIFTS, 'làm tổ yến');
  const found = PROCESSES.exec(typed);
  if (!found || findProducts(typed, lexicon).length > 0) return typed === text.normalize('NFC') ? text : typed;
  const [all, before = '', done = '', how] = found;
  // "Em say rượu": in a text with marks each word has its own.
  const makes = /^\p{ASCII}*$/u.test(typed) ? 'lam' : 'làm';
  if (makes === 'làm' && BARE.has(done.toLowerCase())) return text;
  const rest = typed.slice(found.index + all.length);
  // "Kho toi co giay attp", without marks: "khô tôi có".
  if (makes === 'lam' && SPEAKER.test(rest)) return text;
  const [raw] = findProducts(`${makes} ${rest}`, lexicon);
  if (raw?.start !== makes.length + 1 || raw.name.split(' ').length > MOST || IS_HOW.test(raw.name)) return text;
  const goods = [rest.slice(0, raw.end - raw.start), done.toLowerCase(), how].filter((word) => word !== undefined).join(' ');
  const [named] = findProducts(`${makes} ${goods}`, lexicon);
  if (named === undefined || fold(named.name) !== fold(goods)) return text;
  return `${typed.slice(0, found.index)}${before}${makes} ${goods}${rest.slice(raw.end - raw.start)}`;
}
