import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import { fold } from '../text.ts';
import { isQuestion, whereAsked } from './question.ts';
import { saysOfEach } from './each.ts';
import { readFacts, type Statement } from './facts.ts';
import { spelled } from './plain.ts';

/* A list that is pasted: "Hồ sơ hiện có:" and a paper a line. */

export type Pasted = { readonly statements: readonly Statement[]; /** Those said of each product. */ readonly each: readonly FactId[] };

const FEWEST = 3;
const ANY_OF = 'haccp' as FactId;
/** The heading says how it stands with what is listed under it. */
const HELD = /\bco\b[^:]*:\s*$|^ho so (?:hien co|gom|da xong)[^:]*:?\s*$|(?:giay to|ho so|xong|day du)[^:]*:\s*$/;
/** "Giấy tờ cần có:", "em có mấy câu hỏi:": what others demand or what is asked, and nothing they hold. */
const OF_RULES = /\b(?:can co|can nop|can chuan bi|phai co|phai nop|yeu cau|quy dinh|bat buoc|hoi|muon|(?:xa|tinh|huyen|ho|nguoi ta|htx khac) (?:\S+ ){0,2}(?:bao|doi|keu|dan)|nha khac|ben kia)\b/;
/** "HTX có 2 sp:" heads what they make. */
const OF_GOODS = /\b(?:san pham|sp|mat hang|mon|dong hang|loai|thu)(?! (?:\S+ ){0,3}(?:giay|ho so|phieu|chung))(?: \S+){0,3}\s*:\s*$/;
const LACKING = /(?:chua co|con thieu|thieu|chua lam|chua xong|can lam)[^:]*:\s*$/;

/** "Em có mấy giấy này:" heads a list, "hồ sơ gồm những gì:" asks for one. */
const isAsked = (line: string): boolean => line.includes('?') || (line.endsWith(':') ? /\b(?:gi|nao|sao|dau)\b/.test(fold(line)) : isQuestion(spelled(whereAsked(line))));

/** "Giấy tờ hiện có: 1. ĐKKD 2. VietGAP. Chưa có: mã vạch, nhãn hiệu", "giấy tờ đủ cả, đkkd, attp": a list all the same, a paper a line. */
function apart(text: string): string {
  if (text.trim().includes('\n')) return text;
  const [, head = '', rest = ''] = /^([^,:]+),\s*(.+)$/su.exec(text.trim()) ?? [];
  if (ALL_THERE.test(spelled(head).join(' ')) && !/[:?]/.test(rest)) return `${head} có:\n${rest.replaceAll(/[,;]\s*|\s+(?:và|va)\s+/gu, '\n')}`;
  if (!/:\s*\S/.test(text) || !text.split(/(?<=:)/).some((part) => part.endsWith(':') && !headsOther(lastOf(part)) && (HELD.test(lastOf(part)) || LACKING.test(lastOf(part))))) return text;
  return text.replaceAll(/:\s+/gu, ':\n').replaceAll(/\s+(?=\d{1,2}[.)]\s)/gu, '\n').replaceAll(/[;,]\s+|\.\s+(?=\p{L})/gu, '\n').replaceAll(/(?<=\n\d{1,2}[.)]?)\n/gu, ' ');
}
const headsOther = (heading: string): boolean => heading.endsWith(':') && (OF_RULES.test(heading) || OF_GOODS.test(heading));
const lastOf = (part: string): string => fold(part.split(/[.;\n]/).at(-1)!.trim());
const ALL_THERE = /^(?:(?:da|a|u|em|chi|anh|minh|toi|tui|nha|ben|htx|thi) )*(?:giay to|giay|ho so)(?: thi)? (?:co |lam )?(?:du|day du|xong|co|du het)(?: (?:ca|het|roi|ca roi|day du))*$/;

/** Undefined where the message is no such list. */
export function pasted(text: string, facts: ReadonlyMap<FactId, FactDefinition>): Pasted | undefined {
  const lines = apart(text).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < FEWEST || lines.some(isAsked)) return undefined;
  let under: 'co' | 'chua' | undefined;
  const statements: Statement[] = [];
  const each: FactId[] = [];
  for (const line of lines) {
    const heading = fold(line);
    if (LACKING.test(heading)) { under = 'chua'; continue; }
    if (headsOther(heading)) { under = undefined; continue; }
    if (HELD.test(heading)) { under = 'co'; continue; }
    if (under === undefined) continue;
    const said = line.replace(/^(?:[-+*•–]|\d{1,2}[.)])\s*/u, '');
    const read = readFacts(said, facts);
    // When it ends is to be asked.
    if (read.statements.length === 0 && /\b(?:het|qua) han\b/.test(fold(said))) continue;
    // "Giấy VietGAP không có", under what is there.
    if (read.statements.length === 0 && /\b(?:khong|chua)\b/.test(spelled(said).join(' '))) continue;
    const told = read.statements.length > 0 ? read.statements : read.named.filter((fact) => facts.get(fact)?.type === 'paper').map((fact) => ({ fact, value: under! }));
    statements.push(...told);
    if (saysOfEach(said)) each.push(...told.map(({ fact }) => fact));
  }
  // "HACCP có, ISO chưa": any one of the standards will do.
  const standards = statements.some(({ fact, value }) => fact === ANY_OF && value === 'co') ? statements.filter(({ fact, value }) => fact !== ANY_OF || value === 'co') : statements;
  return standards.length > 0 ? { statements: standards, each } : undefined;
}
