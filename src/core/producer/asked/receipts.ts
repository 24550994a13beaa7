import { lastReceipt, receipt } from '../../answer/receipt.ts';
import type { Knowledge } from '../../knowledge.ts';
import { bare } from '../../read/plain.ts';
import { again } from '../again.ts';
import { LEANS } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/** `/nguon K3M9A`: what an answer rested on; without a code, the last one. "Căn cứ đâu", "luật nào nói thế", a while after an answer: that one. */
export function receiptAsked(turn: Turn, text: string): Turn | undefined {
  const { person: { told = [] }, world: { knowledge, now } } = turn;
  const asked = ASKED.exec(text.normalize('NFC'));
  if (asked) return again(says(turn, ...(asked[1] ? [receipt(asked[1], knowledge, told)] : lastReceipt(knowledge, told))));
  const last = told.at(-1);
  return last && now - last.at < LEANS && GROUNDS.test(bare(text)) ? again(says(turn, ...lastReceipt(knowledge, told))) : undefined;
}

const ASKED = /^\s*\/?ngu[oồ]n(?:\s+([a-z2-9]{5}))?\s*\??\s*$/iu;

/** The same of somebody of whom nothing is kept: by its code. */
export function receiptOfNobody(text: string, knowledge: Knowledge): string | undefined {
  const code = ASKED.exec(text.normalize('NFC'))?.[1];
  return code === undefined ? undefined : receipt(code, knowledge, []);
}

const TEXT = '(?:van ban|luat|quy dinh|dieu|nghi dinh|quyet dinh|thong tu|dieu luat|dieu khoan|co so) (?:nao|gi|may)';
const SO = '(?:the|vay|nhu vay|nhu the|dieu do|do|cai do)';
/** Which text says so, and nothing else. */
const GROUNDS = new RegExp(`^(?:(?:cai|dieu|y) (?:do|nay) |the |vay |nhung )?(?:(?:(?:dua|can cu|theo|chieu)(?: (?:vao|theo|tren|o))* (?:dau|gi|${TEXT})|nguon (?:o )?dau|lay (?:nguon |thong tin )(?:o |tu )?dau ra|(?<!(?:cai|giay|to|ban) (?:do|nay) )lay (?:o |tu )?dau ra|${TEXT} (?:noi|ghi|quy dinh|bao|bat)|(?:nam )?o (?:van ban|luat|nghi dinh|quyet dinh) nao|ai (?:noi|bao|quy dinh))(?: (?:ma )?(?:noi |bao |ghi |quy dinh )?${SO})?)(?: ra)?$`);
