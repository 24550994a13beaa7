import { readLabel, type Mark } from '../../label/fields.ts';
import { fold, words } from '../../text.ts';
import { asksAtTheEnd } from '../asks-at-the-end.ts';
import { spelled } from '../plain.ts';
import { isQuestion, whereAsked } from '../question.ts';

/* Whether what was sent is the words of a label, whole or a line of it. */

const FACES: ReadonlySet<Mark['field']> = new Set(['nutrition', 'use', 'storage', 'warning', 'ingredients', 'materials', 'quantity', 'made', 'expiry', 'origin', 'purpose', 'users', 'specs', 'batch', 'ethanol']);
const LINES = 3;
const MANY_LINES = 5;
const OF_LABELS: ReadonlySet<string> = new Set(['quantity', 'made', 'expiry', 'origin', 'ingredients', 'use', 'storage', 'warning', 'materials', 'specs', 'ethanol', 'batch']);

const facesOf = (marks: readonly Mark[]): ReadonlySet<Mark['field']> => new Set(marks.map(({ field }) => field).filter((field) => FACES.has(field)));

/** Two headings or more: enough where it was asked behind them whether they are right. */
export const hasHeadings = (text: string): boolean => facesOf(readLabel(text.slice(0, 20_000), []).marks).size >= 2;

/** Whether these are the words of a label. `asked`: we wait for them, so that less will do. */
export function isLabelText(text: string, asked: boolean): boolean {
  const { marks, has } = readLabel(text.slice(0, 20_000), []);
  const found = facesOf(marks);
  const fields = found.size;
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
  if (fields >= 3 || (fields >= 2 && lines >= LINES)) return true;
  // "TRÀ HOA CÚC CHI": on the front of a label nobody asks.
  if (text.includes('?') || (lines === 1 && !(asked && (isShouted(text) || isFront(text))) && asksSomething(text))) return false;
  if (found.has('made') && found.has('expiry')) return true;
  // A whole label without a heading: how much, of what, how to use it, how to keep it, line by line.
  if (lines >= MANY_LINES && isShouted(text.trim().split('\n')[0]!) && [...has].filter((field) => OF_LABELS.has(field)).length >= 4) return true;
  // "RƯỢU NGÔ 500ml, 30% vol, NSX 01/2026, xuất xứ Việt Nam": how much there is counts as a heading does, where nobody speaks.
  if (lines === 1 && fields + (MEASURED.test(text) ? 1 : 0) >= 3 && !SPEAKS.test(fold(text))) return true;
  const [first = '', ...rest] = text.trim().split('\n');
  if (rest.length > 0 && rest.every(isHeaded) && (isShouted(first) || isHeaded(first))) return true;
  // The front, who made it, and a line with its heading.
  if (lines >= LINES && isShouted(first) && fields > 0 && (rest.some(isMakerLine) || rest.every((line) => line.trim() === '' || COLON.test(line.trim())))) return true;
  // Two lines of it, and nobody speaks in them.
  if (rest.length > 0 && new Set(marks.map(({ field }) => field)).size + (MEASURED.test(first) ? 1 : 0) >= 2 && !SPEAKS.test(fold(text))) return true;
  if (!asked) return false;
  return fields >= 1 || marks.some(({ field }) => field === 'address') || lines >= LINES || isShouted(text) || isMakerLine(text) || isFront(text);
}

/** Lines that each begin with their heading and a colon: of a label whatever else is spoken of. */
export function isHeadedLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && !asksSomething(text) && lines.every((line) => isHeaded(line) && COLON.test(line.trim()));
}

/** "Nồng độ: 12% vol". */
const COLON = /^[^:]{2,40}:\s*\S/;

/** "300gr", "hấp nóng xé sợi": lines typed without their headings that each give one of these fields, or any; nobody speaks in them. */
export const givesField = (text: string, fields: ReadonlySet<string> | undefined): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => lineGives(line, fields));
};

function lineGives(text: string, fields: ReadonlySet<string> | undefined): boolean {
  if (words(text).length > LONGEST_LINE || SPEAKS.test(fold(text)) || text.includes('?') || asksSomething(text)) return false;
  const { has, sections } = readLabel(text, [], '');
  return [...has, ...(sections.has('quantity') ? ['quantity'] : [])].some((field) => BARE.has(field) && (fields === undefined || fields.has(field)));
}
const LONGEST_LINE = 20;
/** What small makers print without a heading. */
const BARE: ReadonlySet<string> = new Set(['quantity', 'ingredients', 'use', 'storage', 'warning', 'origin', 'made', 'expiry', 'materials', 'specs']);

/** "Khối lượng viết 100gr được không": asked of a label, and no line of one. */
const asksSomething = (text: string): boolean => isQuestion(spelled(whereAsked(text))) || asksAtTheEnd(spelled(text));

/** A line of a label that begins with its heading. */
const isHeaded = (line: string): boolean => { const mark = readLabel(line.trim(), []).marks[0]; return mark?.at === 0 && FACES.has(mark.field); };

/** "HTX Xuân Thành, xã Xuân Thành, Ninh Bình": who made it and where, as a line of a label says it and nobody speaks of oneself. */
export function isMakerLine(text: string): boolean {
  const said = fold(text.trim());
  // "Bản Co Mỵ": a name, and nobody's cô.
  return MAKER.test(said) && (PLACE.test(said) || AT_NUMBER.test(text)) && !SPEAKS.test(fold(text.trim().replace(/\p{Lu}\p{Ll}*/gu, ' ')).replace(MAKER, ''));
}

/** "Cơ sở kẹo dừa Bé Hai": whose it is, without where. */
export const isMakerName = (text: string): boolean => {
  const said = words(text);
  return MAKER.test(fold(text.trim())) && (/\s\p{Lu}/u.test(text) || isBareMaker(text)) && said.length >= 3 && said.length <= LONGEST_MAKER && !text.includes('?') && !SPEAKS.test(fold(text.trim().replace(/\p{Lu}\p{Ll}*/gu, ' ')).replace(MAKER, ''));
};
/** "Co so ong vang", all small: more than what kind of maker it is. */
const isBareMaker = (text: string): boolean => text === text.toLowerCase() && words(fold(text.trim()).replace(MAKER, '')).length >= 2 && !KIND_ONLY.test(fold(text));
const KIND_ONLY = /\b(?:kinh doanh|dich vu|nong nghiep|gia dinh|nho|san xuat|dang ky|ca the|khac|nay|kia|do)$/;
const LONGEST_MAKER = 12;

const MAKER = /^(?:htx|hop tac xa|cong ty|cty|doanh nghiep|co so|ho kinh doanh|hkd|to hop tac)\b/;
const PLACE = /[\s,-](?:thon|xom|ap|to|khu|xa|phuong|tinh|tp|thanh pho)\s/;
/** "Trà sen 100g", "30%vol 500ml". */
const MEASURED = /\d\s?(?:g|gr|gam|kg|ml|l|lít|lit|% ?vol)(?!\p{L})/iu;
/** ", 12 Kim Long Huế". */
const AT_NUMBER = /,\s*(?:số\s+)?\d+\p{L}?\s+\p{Lu}/u;
const SPEAKS = /\b(?:em|chi|anh|minh|toi|co|bac|nha|lam|muon|dang ky|chua|roi|da co|o)\b/;

/** "HOMESTAY BẢN MÂY - … Thôn Sả Xéng, xã Tả Phìn": a name in capitals, and where. */
const isFront = (text: string): boolean => /^\p{Lu}{2,} \p{Lu}{2,}/u.test(text.trim()) && PLACE.test(fold(text));

/** BÁNH GAI BÀ THI: the front of a label often says no more. */
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && words(text).length >= 2;
