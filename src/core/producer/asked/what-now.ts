import { renewalWindow } from '../../deadline/window.ts';
import type { FactId } from '../../ids.ts';
import { readFacts } from '../../read/facts.ts';
import { monthOfEnd } from '../../read/month.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { addDays, addMonths, dayOf, type Day } from '../../time.ts';
import { factsOf, id } from '../facts.ts';
import { spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { answers, askByItself } from './answers.ts';

/* "Hồi 2022 được 3 sao nhưng hết hạn rồi", and then "giờ tính sao": what becomes of that which has run out. By themselves such words ask nothing. */

const WHO = '(?:em|chi|anh|toi|tui|minh|bac|nha|htx)';
const WHAT_NOW = new RegExp(`^(?:(?:a|ua|u|o|the|vay|troi|roi|ro|ad|chet|${WHO}) )*(?:(?:gio|bay gio) )?(?:(?:thi|phai|co phai|nen|bi|${WHO}) )*(?:(?:tinh|lam) (?:sao|the nao|gi)|(?<=gio )sao|lam lai(?: het| tu dau| giay)*)(?: (?:a|ha|day|vay|gio|bay gio|khong|nua|the|ta|${WHO}))*$`);
/** "Trời, vậy giờ tính sao, còn cứu được không". */
const SAVED = /^(?:\S+ ){0,8}?(?:con |co )?(?:cuu|cuu van|kip|vot|vot vat|go)(?: (?:duoc|nua|noi))*(?: (?:khong|chua|ha|vay|em|a|day|chau))+$/;
const RUN_OUT = /\b(?:het|qua|lo|tre) (?:han|dot|ky|cua so|ngay nop)\b|\b(?:tre|muon|qua)(?: (?:roi|han|mat))* (?:chua|khong|a|ha)\b|\bchua nop lai\b|\bquen nop\b/;

/** Undefined where nothing that ends was told of a moment before, or no passage says. */
export function whatNow(turn: Turn, text: string, { slash, facts, products, places }: Reading): Turn | undefined {
  const saved = SAVED.test(spelled(text.replaceAll(/[,.!]/g, ' ')).join(' '));
  const before = spokenJustNow(turn) ? turn.person.asked!.text : '';
  const told = facts.statements.length + facts.named.length + facts.asked.length + products.length + places.length > 0;
  const late = saved && ownLate(turn) !== undefined;
  if (slash || told || !(late || (RUN_OUT.test(spelled(before).join(' ')) && (saved || WHAT_NOW.test(spelled(text).join(' ')))))) return undefined;
  const found = askByItself(turn, ownLate(turn) ?? inFull(turn, before));
  return found.outcome === 'answered' ? answers(turn, text, found) : undefined;
}

/** By the day that is known of their certificate. */
function ownLate({ state, person, world: { knowledge, now } }: Turn): string | undefined {
  const ends = factsOf(state, person.product).get(id('certificate-expires'));
  const on = dayOf(now);
  if (typeof ends !== 'string' || renewalWindow(ends as Day, knowledge.deadlines.renewal).closes >= on) return undefined;
  return ends < on ? 'giấy chứng nhận OCOP hết hạn rồi thì phải làm sao' : 'lỡ hạn 120 ngày thì làm sao';
}

function inFull({ world: { knowledge, now } }: Turn, before: string): string {
  const { statements, named } = readFacts(before, knowledge.facts);
  const told: readonly FactId[] = [...statements.map(({ fact }) => fact), ...named];
  const title = knowledge.items.find(({ id }) => told.includes(id))?.title;
  if (title !== undefined) return `${title} hết hạn thì làm lại thế nào`;
  const on = dayOf(now);
  const ends = monthOfEnd(before, on);
  if (ends === undefined || ends < on) return 'giấy chứng nhận OCOP hết hạn rồi thì phải làm sao';
  const lastDay = addDays(addMonths(ends, 1), -1);
  return renewalWindow(lastDay, knowledge.deadlines.renewal).closes < on ? 'lỡ hạn 120 ngày thì làm sao' : 'giấy OCOP sắp hết hạn thì làm gì';
}
