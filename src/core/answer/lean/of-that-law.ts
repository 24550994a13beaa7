import { spelled } from '../../read/plain.ts';

/* "Có hiệu lực từ khi nào", "thay cái nào" behind "nghị định 37 là gì": asked of the one text named before. */

const LAW = /\b(?:(?:nghi dinh|quyet dinh|thong tu|nghi quyet)(?: so)? \d+(?: 20\d\d)?|luat (?:an toan thuc pham|so huu tri tue|htx|hop tac xa))\b/g;
const ANY_LAW = /\b(?:nghi dinh|quyet dinh|thong tu|nghi quyet|luat)\b/;
/** What is asked of a text and of nothing else. */
const ASKS_OF_LAW = /^(?:(?:the|vay|con|roi|ma|thi|no|cai do) )*(?:(?:bat dau|co) )?(?:ap dung|hieu luc|ban hanh|ra doi|thay (?:the|cho|nghi dinh|quyet dinh|cai|van ban))\b/;

/** The question with that text's name before it; undefined where it names one itself, or not one was named. */
export function ofThatLaw(text: string, before: string): string | undefined {
  const line = spelled(text).join(' ');
  if (!ASKS_OF_LAW.test(line) || ANY_LAW.test(line)) return undefined;
  const [law, ...others] = new Set([...spelled(before).join(' ').matchAll(LAW)].map(([name]) => name));
  return law !== undefined && others.length === 0 ? `${law} ${line}` : undefined;
}
