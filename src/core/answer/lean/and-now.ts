import { spelled } from '../../read/plain.ts';

/* "Còn bây giờ" behind a question of an older law or an earlier year: the same, asked of today. */

const NOW = /^(?:(?:the|vay|con|roi|thi|ma|a) )*(?:bay gio|gio|hien nay|hien tai|nay|nam nay)(?: (?:thi|sao|the nao|ra sao|nhu the nao|vay|a|em|nhi|ha|con|khac gi|co khac khong))*$/;
const THEN = /\b(?:(?:hoi|thoi|theo|o|con|luc) ){0,2}(?:(?:quyet dinh|nghi dinh|thong tu|qd)(?: so)? \d+(?: (?:20\d\d|qd ttg|nd cp))*|(?:nam )?20\d\d|(?:ngay|hoi) (?:xua|truoc|do)|truoc (?:day|kia|do))\b/g;
const LEAST = 2;

/** The question before without the time it was asked of; undefined where it names none. */
export function andNow(text: string, before: string): string | undefined {
  if (!NOW.test(spelled(text).join(' '))) return undefined;
  const asked = spelled(before).join(' ');
  const rest = asked.replace(THEN, ' ').replaceAll(/\s+/g, ' ').trim();
  return rest === asked || rest.split(' ').length < LEAST ? undefined : `bay gio ${rest}`;
}
