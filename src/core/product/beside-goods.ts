import { fold } from '../text.ts';
import type { ProductFound } from './find.ts';
import { isMadeInto, isMaterial, isOfTheirCraft, isOnlyHeard, isOnlyPutIn, isTheirWork } from './not-made.ts';

/* What stands beside the goods that a message names and is none of them: what they are of, what goes into them, how they are come by, what is raised for them. */

/** "Mỹ phẩm: xà phòng, dầu gội", "mỹ phẩm, xà phòng sả": what they are of. */
const isHeading = (text: string, { name, end, recognition }: ProductFound, next: ProductFound | undefined): boolean =>
  next !== undefined && ((/^\s*:/.test(text.slice(end)) && !STANDS_SO.test(fold(text.slice(end)))) || (/^\s*,\s*$|^\s+(?:là|la)\s+$/iu.test(text.slice(end, next.start)) && LINES.has(fold(name)) && recognition.type === 'one' && next.recognition.type === 'one' && recognition.set === next.recognition.set));
/** "Mật ong hoa nhãn: 4 sao (2024)": behind it stands how it is with it, and no goods. */
const STANDS_SO = /^\s*:\s*(?:(?:hien|da|dang|moi|van|giu|duoc|dat|con)\s+)*(?:[345] ?sao|hang [345]|chua|co(?: roi)?\b|lan dau|nang hang|danh gia|het han|cap |cong nhan|lam ho so|dang ky|kiem nghiem|tu cong bo|attp|nhan|\d{1,2}[/.-]\d)/;
/** Whole lines of goods, of which the next one is said. */
const LINES = new Set(['my pham', 'my pham thao duoc', 'duoc lieu', 'thu cong my nghe', 'do thu cong', 'do my nghe', 'do luu niem', 'may mac', 'rau cu qua', 'trai cay', 'hoa qua', 'thuc pham chuc nang', 'tpcn', 'nuoc giai khat', 'do an nhanh', 'cay canh', 'gia vi', 'du lich', 'du lich cong dong']);

/** "Bột quế gia vị": what the one before is used as. */
const isKindOf = (text: string, { name, start }: ProductFound, before: ProductFound | undefined): boolean => before !== undefined && KINDS.has(fold(name)) && /^\s+$/.test(text.slice(before.end, start));
const KINDS = new Set(['gia vi', 'duoc lieu']);

/** "Làm homestay muốn lên ocop du lịch", "homestay ở Tả Van, dịch vụ du lịch cộng đồng": the line it is to be registered in, or is of, beside what they make. */
const isLine = (text: string, { name, start, recognition }: ProductFound, found: readonly ProductFound[]): boolean => found.length > 1 && LINES.has(fold(name)) && (found.some((one) => one.start < start && !LINES.has(fold(one.name)) && one.recognition.type === 'one' && recognition.type === 'one' && one.recognition.set === recognition.set && IN_OTHER_WORDS.test(fold(text.slice(one.end, start)))) || /(?:^|\s)(?:ocop|nhom|nganh|linh vuc|mang|loai hinh)(?: (?:hang|nganh|san pham|ve|cho|dich vu|loai))* $/.test(`${fold(text.slice(0, start)).trimEnd()} `));
/** A stop and more than that, and nothing that says that it is made too. */
const IN_OTHER_WORDS = /^(?=.*[a-z])(?!.*\b(?:lam|ban (?:them|ca|luon)|con|them|va|voi|ca|dang ky|nau|mo|san pham|co)\b).*[,.;:(-]\s*(?:(?:la|tuc|kieu|dang|loai|dich vu|nganh)(?:\s+|$))*$/s;

/** "Ngâm thêm táo mèo nữa, rượu táo mèo": what goes into another that is named after it. */
const isPutIn = (text: string, { name, start }: ProductFound, found: readonly ProductFound[]): boolean =>
  /(?:^|\s)(?:ngam|uop|pha|tron|bo|nau voi|lam tu|lam bang)(?: (?:them|voi|ca))* $/.test(fold(text.slice(0, start)) + ' ') && found.some((other) => other.name !== name && ` ${fold(other.name)} `.includes(` ${fold(name)} `));

/** "Cơ sở mỹ phẩm thiên nhiên, làm tinh dầu tràm": what their shop is called after, before what they make. */
const isOfShop = (text: string, { start, end }: ProductFound, next: ProductFound | undefined): boolean =>
  next !== undefined && /(?:^|\s)(?:co so|xuong|nha may|shop|cua hang|quay|trang trai|tiem)(?: (?:san xuat|che bien|kinh doanh|lam|ban))? $/.test(`${fold(text.slice(0, start)).trimEnd()} `) && /(?:^|[\s,])(?:lam|san xuat|chuyen|nau|dang ky|co (?:\d+|hai|ba|may) (?:mon|san pham|loai|sp))(?:\s|$)/.test(fold(text.slice(end, next.start)));
/** "Mỗi cân trà hết nghìn bông sen": so many of them go into it. */
const isCounted = (text: string, { name, start }: ProductFound): boolean => PIECE.test(fold(name)) && /(?:^|\s)(?:\d+|nghin|ngan|tram|chuc|van)\s$/.test(fold(text.slice(0, start)) + ' ');
const PIECE = /^(?:bong|bup|la|trai|qua|canh|nhanh) /;

/** "Cao dược liệu (cao chè vằng)": which of them. */
const isNarrowed = (text: string, { end }: ProductFound, next: ProductFound | undefined): boolean => next !== undefined && /^\s*\(\s*$/.test(text.slice(end, next.start)) && /^\s*\)/.test(text.slice(next.end));

/** "Nuôi ong lấy mật, … mật ong bạc hà": how it is come by, beside what it is. */
const isItsWork = (text: string, one: ProductFound, all: readonly ProductFound[]): boolean =>
  (/^(?:nuôi|nuoi)\s/iu.test(one.name) || (/^(?:dệt|thêu|đan|det|theu)\s/iu.test(one.name) && SINCE.test(text.slice(one.end)))) && all.some((other) => other !== one && other.recognition.type === 'one' && one.recognition.type === 'one' && other.recognition.set === one.recognition.set);

/** "Dệt thổ cẩm từ đời bà ngoại, giờ muốn đưa cái khăn đi OCOP". */
const SINCE = /^\s*(?:từ|tu|bao|mấy|may|lâu|lau|gần|gan|hơn|hon|cả|ca|\d+)\s/iu;

/** "Nuôi lợn cắm bản bán thịt gác bếp": what is raised or grown for the one behind it. */
const isRaisedFor = (text: string, { start, end, recognition }: ProductFound, next: ProductFound | undefined): boolean =>
  next !== undefined && recognition.type === 'one' && FRESH.has(recognition.set) && next.recognition.type === 'one' && next.recognition.set < FIRST_AFTER_FOOD && /(?:^|\s)(?:nuoi|trong|gay)(?: (?:dan|con|may|ca|giong))? ?$/.test(fold(text.slice(0, start))) && /^ (?:de |roi |lay )?(?:lam|ban|lay|che bien|say|u|nau) $/.test(fold(text.slice(end, next.start)).replace(/^ ?/, ' ').replace(/ ?$/, ' '));
/** "Chăn nuôi dê ở Ninh Bình, bán dê tái chanh": what is raised, beside what is made of it. */
const isRaised = (text: string, { name, start, recognition }: ProductFound, found: readonly ProductFound[]): boolean =>
  recognition.type === 'one' && FRESH.has(recognition.set) && /(?:^|\s)(?:nuoi|trong)(?: (?:dan|con|may|ca|giong))? ?$/.test(fold(text.slice(0, start))) && found.some((other) => other.start > start && ` ${fold(other.name)} `.includes(` ${fold(name)} `) && fold(other.name) !== fold(name));
/** Sets 1 to 3 are of what is raised or grown, up to 13 of food made (Phụ lục I QĐ 26/2026/QĐ-TTg). */
const FRESH = new Set([1, 2, 3]);
const FIRST_AFTER_FOOD = 14;

/** Whether one of what was found in a text tells only of others found in it. */
export function tellsOfOthers(text: string, i: number, found: readonly ProductFound[]): boolean {
  const [before, one, next] = [found[i - 1], found[i]!, found[i + 1]];
  if (isHeading(text, one, next) || isNarrowed(text, one, next) || isRaisedFor(text, one, next) || isOfShop(text, one, next) || isKindOf(text, one, before) || isCounted(text, one)) return true;
  return [isItsWork, isRaised, isLine, isPutIn, isOfTheirCraft, isTheirWork, isOnlyHeard, isOnlyPutIn, isMadeInto, isMaterial].some((tells) => tells(text, one, found));
}
