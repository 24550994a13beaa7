import { readLabel } from '../label/fields.ts';
import { fold } from '../text.ts';

/* A line of a label inside a question: "trên nhãn em ghi thành phần: nếp, đường, sodium benzoate thì được chưa". */

const ASKED = /[\s,;."”]*(?:(?:thì|thi|vậy|vay|thế|the|như|nhu|có|co|là|la|này|nay|đã|da|ghi)\s+){0,3}(?:được|duoc|đc|dc|đúng|dung|ổn|on|ok|chuẩn|chuan|sai)\s+(?:chưa|chua|không|khong|ko|hông|hong|gì|gi)(?:\s+(?:em|ạ|a|vậy|vay|chị|chi|anh|bạn|ban|nhỉ|nhi|hả|ha)){0,2}(?:\s+(?:hay|hoặc|hoac)\s[^\n?]{1,40})?[\s?.!]*$/iu;
/** "nhãn này có phạm luật không: thành phần: …". */
const HEAD = /^[^:\n?]{4,60}(?<!\p{L})(?:không|khong|chưa|chua|ko)\s*[?:]+\s*(?=\S)/iu;
const MOST = 3;
/** "Ghi E330 được không", "chất bảo quản E211": an additive by its number. */
const NUMBER = /(?<!\p{L})(?:chất (?:bảo quản|điều vị|nhũ hóa|tạo màu|ổn định|chống oxy hóa) ?\(?)?(?:e|ins) ?\d{3}[a-z]?(?!\p{L}|\d)/iu;
const LONGEST_NUMBER = 10;

/** The lines asked about, without what is said to us; undefined where none are, or where it is a whole label. */
export function partAsked(given: string): string | undefined {
  const whole = given.normalize('NFC').trim();
  const head = HEAD.exec(whole)?.[0];
  const asked = head === undefined ? ASKED.exec(whole) : undefined;
  if ((!asked && head === undefined) || whole.includes('\n') || !/\b(?:nhan|ghi|in|tem|bao bi|thanh phan)\b/.test(fold(whole))) return undefined;
  const said = head === undefined ? whole.slice(0, asked!.index) : whole.slice(head.length);
  const number = NUMBER.exec(said);
  if (number && said.split(/\s+/).length <= LONGEST_NUMBER) return `Thành phần: ${said.slice(number.index)}`;
  const { marks, folded } = readLabel(said, []);
  const fields = new Set(marks.map(({ field }) => field).filter((field) => field === 'ingredients' || field === 'made' || field === 'expiry' || field === 'quantity'));
  if (fields.size === 0 || marks.length > MOST) return undefined;
  const listed = marks.some(({ field, at }) => field === 'ingredients' && folded.slice(at).split(/[,;]/).length >= 3);
  const from = marks[0]!.at;
  if (!listed && fields.size < 2) return undefined;
  const speaks = /^[a-z ]{2,20}:/.test(folded.slice(from)) || /\b(?:nhan|ghi|tem|bao bi)\b/.test(fold(whole));
  return speaks && !/^thanh phan (?:ho so|tham|du|hoi)/.test(folded.slice(from)) ? said.slice(from) : undefined;
}
