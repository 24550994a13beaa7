import type { FactId } from '../../ids.ts';
import type { Cue } from '../../read/cue-phrases.ts';
import { meaning } from '../../read/meaning.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { acknowledge } from '../acknowledge.ts';
import { currentDossier } from '../dossier.ts';
import { lastPaper, openPaper } from '../goods/about-it.ts';
import { namedIn } from '../goods/own.ts';
import { spokenJustNow } from '../spoken.ts';
import { alreadyNoted } from '../../say/talk.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/** "Viết rồi em", "chồng chị viết được nửa trang", "gửi rồi đang chờ", a moment after a paper was asked about, or while we ask for one: how it is with
 *  that one. */
export const doneOfLast = (turn: Turn, text: string, reading: Reading): Turn | undefined => ofLast(turn, reading, cueOf(spelled(text)), openPaper(turn));

/** "Chưa viết em ơi": no answer to what we were asking beside it. */
export function notDoneOfLast(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const cue = cueOf(spelled(text));
  return cue === 'no' && openPaper(turn) === undefined ? ofLast(turn, reading, cue, undefined) : undefined;
}

function ofLast(turn: Turn, { corrected, question, filed, facts, products, places, dates }: Reading, cue: Cue | undefined, open: FactId | undefined): Turn | undefined {
  const isBare = !question && !filed && facts.statements.length + facts.named.length + products.length + places.length + dates.length + namedIn(turn.state, corrected).length === 0;
  const paper = cue && isBare ? open ?? (spokenJustNow(turn) ? lastPaper(turn) : undefined) : undefined;
  // "In túi rồi" is said of what is printed, and not of the trademark spoken of before.
  if (paper && PRINTS.test(spelled(corrected).join(' ')) && !PRINTED.has(paper)) return undefined;
  // "Bên mình 4 bạn, ký hết rồi": with those who work there.
  if (paper && PEOPLE.test(spelled(corrected).join(' ')) && paper !== 'labour-contract' && paper !== 'health-check') return undefined;
  const value = paper && meaning(turn.world.knowledge.facts.get(paper)!, cue!);
  if (!paper || value === undefined) return undefined;
  const before = currentDossier(turn.state, turn.person, turn.world);
  return before.facts.get(paper) === value ? again(says(turn, alreadyNoted())) : acknowledge(learnFact(turn, paper, value), before, false);
}

const PEOPLE = /\b(?:\d+|hai|ba|bon|may) (?:ban|nguoi|chi|anh|em|co|dua|lao dong|cong nhan|nhan vien|tho|chi em)\b/;
const PRINTS = /\b(?:in|thiet ke)\b/;
const PRINTED: ReadonlySet<string> = new Set(['product-label', 'gs1-barcode', 'qr-traceability', 'product-story', 'trademark-design', 'promotion']);
const DOES = '(?:viet|dang ky|gui|nop|in|xin|ky|kham|khai|dien|soan|thiet ke)';
const NOT_YET = new RegExp(`\\bchua(?: (?:co|kip|ai|he))* ${DOES}\\b`);
const UNDER_WAY = new RegExp(`\\bdang(?! ky\\b)(?: (?:nho|cho|doi))* ${DOES}\\b|\\b${DOES} (?:\\S+ ){0,2}(?:nua (?:trang|chung|duoi|roi)|mot nua|gan xong|sap xong|chua xong|do dang)\\b|\\b(?:gui|nop) (?:\\S+ ){0,2}(?:roi|xong)\\b|\\b${DOES} (?:roi|xong) (?:\\S+ ){0,2}(?:dang|con) (?:cho|doi|sua)\\b`);
const DONE = new RegExp(`\\b${DOES} (?:\\S+ ){0,2}(?:roi|xong)\\b`);
/** "Cái đó con chưa làm": of that paper, whatever is done for it. */
const THAT = /^(?:(?:da|a|u|em|chi|anh|minh|toi|tui|nha|thi|van) )*(?:chua|khong) co (?:ma|giay|cai|to|ban|phieu|tem|don) nao\b|^(?:(?:da|a|u|thi|the) )*(?:cai|giay|ban|to|phan|muc|vu) (?:do|nay|ay|kia)\b(?!.*\b(?:gi|nao|sao|dau|ai)\b)/;
const THAT_NO = /\bco (?:ma|giay|cai|to|ban|phieu|tem|don) nao\b|\b(?:chua|khong)(?: (?:co|lam|kip|he|xin|xong))+(?: (?:dau|em|gi|a|nha))*$|\bchua(?: (?:em|a|dau))*$/;
const THAT_DOING = /\bdang (?:lam|xin|cho|viet|doi|nop)\b/;
const THAT_YES = /\b(?:co|lam|xong|xin)(?: (?:lau|xong|het|san|duoc))* roi(?: (?:em|a|nha|nhe|ma))*$/;
/** "Nhãn hiệu?", and then "có văn bằng". */
const HAS_IT = /^(?:(?:da|a|u|em|chi|anh|minh|nha|thi|cai do) )*(?:co|duoc cap|lay) (?:van bang|bang|giay|phieu|chung nhan|so|(?:nam )?20\d\d(?: (?:voi|va|nam))*(?: 20\d\d)?)(?: (?:roi|day|du|a|em|nha|nhe))*$/;
/** What others demand, what is meant, what would be. */
const NOT_SO = /\b(?:neu|phai|can|se|tinh|dinh|muon|bao|keu|khi|mai|nho em|giup)\b|\broi moi\b/;
const LONGEST = 12;

function cueOf(said: readonly string[]): Cue | undefined {
  const joined = said.join(' ');
  if (said.length > LONGEST || NOT_SO.test(joined)) return undefined;
  if (THAT.test(joined)) return THAT_NO.test(joined) ? 'no' : THAT_DOING.test(joined) ? 'doing' : THAT_YES.test(joined) ? 'yes' : undefined;
  if (HAS_IT.test(joined)) return 'yes';
  return NOT_YET.test(joined) ? 'no' : UNDER_WAY.test(joined) ? 'doing' : DONE.test(joined) ? 'yes' : undefined;
}
