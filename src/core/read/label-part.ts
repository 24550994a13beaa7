import { readLabel } from '../label/fields.ts';
import { fold } from '../text.ts';

/* A line of a label inside a question: "trên nhãn em ghi thành phần: nếp, đường, sodium benzoate thì được chưa". */

const ASKED = /[\s,;."”]*(?:(?:thì|thi|vậy|vay|thế|the|như|nhu|có|co|là|la|này|nay|đã|da)\s+){0,3}(?:được|duoc|đc|dc|đúng|dung|ổn|on|ok|chuẩn|chuan|sai)\s+(?:chưa|chua|không|khong|ko|hông|hong|gì|gi)(?:\s+(?:em|ạ|a|vậy|vay|chị|chi|anh|bạn|ban|nhỉ|nhi|hả|ha)){0,2}[\s?.!]*$/iu;
const MOST = 3;

/** The lines asked about, without what is said to us; undefined where none are, or where it is a whole label. */
export function partAsked(given: string): string | undefined {
  const whole = given.normalize('NFC').trim();
  const asked = ASKED.exec(whole);
  if (!asked || whole.includes('\n')) return undefined;
  const said = whole.slice(0, asked.index);
  const { marks, folded } = readLabel(said, []);
  const fields = new Set(marks.map(({ field }) => field).filter((field) => field === 'ingredients' || field === 'made' || field === 'expiry' || field === 'quantity'));
  if (fields.size === 0 || marks.length > MOST) return undefined;
  const listed = marks.some(({ field, at }) => field === 'ingredients' && folded.slice(at).split(/[,;]/).length >= 3);
  const from = marks[0]!.at;
  if (!listed && fields.size < 2) return undefined;
  const speaks = from === 0 ? /^[a-z ]{2,20}:/.test(folded) || /\bghi\b/.test(fold(whole)) : /\b(?:nhan|ghi|in|tem|bao bi|de|viet)\b/.test(fold(said.slice(0, from)));
  return speaks && !/^thanh phan (?:ho so|tham|du|hoi)/.test(folded.slice(from)) ? said.slice(from) : undefined;
}
