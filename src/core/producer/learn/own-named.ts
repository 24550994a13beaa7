import { readFacts } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { dayOf, type Day } from '../../time.ts';
import * as say from '../../say/talk.ts';
import { again } from '../again.ts';
import { ofItsMonth } from './day-of-last.ts';
import { learnFact } from './fact.ts';
import { talkAbout } from '../goods/change.ts';
import { remembers } from '../spoken.ts';
import type { Product } from '../state.ts';
import { says, type Turn } from '../turn.ts';
import { meantIn, withoutName } from '../goods/which-product.ts';

/* One of their products, whole or by a part of its name, between a paper and what is said of it. */

/** "Nhãn rượu đang in", of a maker of rượu ngô: the label of it is under way, and it is spoken of. */
export function ownNamed(turn: Turn, reading: Reading): { readonly turn: Turn; readonly reading: Reading } {
  const { facts, question, each, slash, corrected } = reading;
  if (question || each || slash || facts.statements.length > 0 || facts.named.length === 0) return { turn, reading };
  const found = meantIn(corrected, turn.state.products);
  const [only] = found === 'several' ? [] : found.length > 0 ? found : byHead(corrected, turn);
  if (!only) return { turn, reading };
  const read = readFacts(withoutName(corrected, only.name), turn.world.knowledge.facts);
  return read.statements.length === 0 ? { turn, reading } : { turn: talkAbout(turn, only.id), reading: { ...reading, facts: read } };
}

/** "Công bố mì chưa": what follows it must tell something of the paper. */
const byHead = (corrected: string, { state: { products } }: Turn): readonly Product[] => {
  const said = new Set(words(corrected));
  const named = products.filter(({ name }) => said.has(words(name)[0]!));
  return products.length > 1 && named.length === 1 ? named : [];
};

/** "Kiểm nghiệm mật ong tháng 8", in November: it is there since then, and its day is asked for. */
export function paperOfMonth(turn: Turn, text: string, { facts: { statements, named, asked }, question, corrected, wishes, dates }: Reading): Turn | undefined {
  const [paper, ...more] = [...new Set([...named, ...asked])];
  const title = turn.world.knowledge.items.find(({ id }) => id === paper)?.title;
  if (!paper || title === undefined || more.length + statements.length + wishes.length > 0 || question) return undefined;
  const found = turn.state.products.length === 0 ? [] : meantIn(corrected, turn.state.products);
  const [only] = found === 'several' ? [] : found;
  const said = spelled(only ? withoutName(corrected, only.name) : corrected).join(' ');
  const month = Number(OF_MONTH.exec(said)?.[1]);
  if (!(month >= 1 && month <= Number(dayOf(turn.world.now).slice(5, 7))) || NOT_MADE.test(said) || said.split(' ').length > LONGEST) return undefined;
  const there = only ? talkAbout(turn, only.id) : turn;
  const when = dates[0] ?? { day: `${dayOf(turn.world.now).slice(0, 4)}-${String(month).padStart(2, '0')}-01` as Day, precision: 'month' as const, said: '' };
  return again(says(remembers(learnFact(there, paper, 'co'), text), say.dayOf(title), ofItsMonth(there, paper, when)));
}
const OF_MONTH = /\bthang (\d{1,2})(?: (?:nam nay|roi|vua roi|do|a|em|nha|nhe|thoi|lam|xong))*$/;
const NOT_MADE = /\b(?:chua|khong|dang|dinh|sap|se|phai|can|het han|qua han|nop|mat|toi|truoc|den|tu|moi|hen|bao)\b/;
const LONGEST = 9;
