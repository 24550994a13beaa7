/* "Lâm Đồng chớ đâu", "của em chứ ai": what else should it be; it tells, and asks nothing. */

/** Typed with their marks alone: "nộp cho đâu" asks. */
const WHAT_ELSE = /(?<=\p{L})[\s,]+(?:chớ|chứ|chơ)\s+(?:(?:ở|còn|là)\s+)?(?:đâu|ai|sao|gì)(?:\s+(?:nữa|khác|nè|trời|em|ạ))*[\s.!]*$/iu;

/** "Đúng không chứ gì", "phải chứ gì" wait for a yes. */
const WAITS = /(?:không|phải|đúng|được|vậy|thế)[\s,]+(?:chớ|chứ|chơ)\s+gì/iu;

/** It stands at the end: no more is looked at than this. */
const LAST = 120;

/** The text without it. */
export function ofCourse(text: string): string {
  const typed = text.normalize('NFC');
  const end = typed.slice(-LAST);
  return typed.includes('?') || WAITS.test(end) ? text : typed.slice(0, -LAST) + end.replace(WHAT_ELSE, '');
}
