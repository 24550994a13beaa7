/* "Người ta bán miệng không à", "xưởng có một cái à": in the South and the Centre the "à" behind says that it is so much and no more, and asks nothing. */

/** "Được không à" does ask. */
const NOTHING_BUT = /(?<=(?:^|[,.;!\n])(?:(?!\s(?:có|co|được|duoc|đc|dc|phải|phai|cần|can|bị|bi|đúng|dung)\s)[^,.;!\n])*\S)\s+(?:không|khong|hông|hong)\s+(?:à|ah)(?=[\s.!]*$)/iu;
const SO_MANY = /(?<=(?<!\p{L})(?:có|co|được|duoc|làm|lam|chỉ|chi)\s+(?:có\s+|co\s+)?(?:một|mot|mỗi|moi|hai|ba|bốn|vài|\d{1,3})\s+\p{L}+(?:\s+\p{L}+)?)\s+(?:à|ah)(?=[\s.!]*$)/iu;

/** It stands at the end; a look behind is taken at every letter, so no more is looked at than a sentence. */
const LAST = 200;

/** The text with "thôi" where it stands so. */
export function onlySo(text: string): string {
  const typed = text.normalize('NFC');
  return typed.slice(0, -LAST) + typed.slice(-LAST).replace(NOTHING_BUT, ' thôi').replace(SO_MANY, ' thôi');
}
