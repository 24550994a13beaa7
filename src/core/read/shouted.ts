/* "Ở XÃ HẢI XUÂN, ĐI CÙNG ÔNG XÃ NHÉ": where everything has capitals they make no names. */

/** A code, a label's "500ML" and what is short stay as they are. */
const MOST = 300;
const LEAST = { words: 3, letters: 8 };
/** Words of talk, which no label has. */
const TALK = /(?<!\p{L})(?:em|tôi|tui|mình|chưa|rồi|nhé|nha|ạ|muốn|thì|sao|gì|nào|dạ|hỏi|ở|toi|minh|chua|roi|nhe|muon|thi|gi|nao|hoi|xã|phường|xa|phuong)(?!\p{L})/iu;

/** The text in small letters where it has no other but capitals. Linear in its length. */
export function quietly(text: string): string {
  if (text.length > MOST || /\p{Ll}|^\s*\/|\d\p{L}|\p{L}\d|[:\n]/u.test(text.normalize('NFC'))) return text;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < LEAST.words || words.join('').length < LEAST.letters || !TALK.test(text) ? text : text.toLowerCase();
}
