import { bare } from '../../read/plain.ts';
import { monthOfEnd } from '../../read/month.ts';
import type { Reading } from '../../read/reading.ts';
import { endsIn } from '../../say/learned.ts';
import { dayOf } from '../../time.ts';
import { again } from '../again.ts';
import { factsOf, id } from '../facts.ts';
import { meantIn } from '../goods/which-product.ts';
import { onward } from '../onward.ts';
import { remembers } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { learn } from './learn.ts';

/** "Giấy OCOP hết hạn tháng 3/2027", "cơm cháy hết hạn tháng 2 năm sau", of goods that have stars: the days of filing, as far as a month tells them
 *  (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6). The day itself is still to be told. */
export function certificateEndsIn(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { knowledge, now } = turn.world;
  const on = dayOf(now);
  const month = reading.question || reading.dates.some(({ precision }) => precision === 'day') ? undefined : monthOfEnd(text, on);
  // "Trà dây 4 sao hết hạn tháng 3, còn cao gắm lần đầu": each is told its own, and asked for its day.
  if (!month || (turn.state.products.length > 1 && reading.products.length > 0 && reading.facts.statements.length > 0) || !isOfCertificate(turn, text, reading)) return undefined;
  const told = says(remembers(turn, text), endsIn(month, on, knowledge));
  const learned = learn(told, { ...reading, dates: [] });
  return learned ?? (told.person.focus.type === 'asking' ? again(told) : onward(told));
}

function isOfCertificate(turn: Turn, text: string, { facts: { statements, named, asked } }: Reading): boolean {
  const papers = [...statements.map(({ fact }) => fact), ...named, ...asked].some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  if (papers || OTHER.test(bare(text))) return false;
  const meant = meantIn(text, turn.state.products);
  const known = factsOf(turn.state, meant !== 'several' && meant.length === 1 ? meant[0]!.id : turn.person.product);
  if (known.has(id('certificate-issued')) || known.has(id('certificate-expires'))) return false;
  const { focus } = turn.person;
  return known.has(id('certificate-stars')) || OF_STARS.test(bare(text)) || (focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('certificate-issued'));
}
const OF_STARS = /\b(?:sao|ocop|giay chung nhan|giay cong nhan)\b/;
/** What else ends: a contract, the use-by of goods. */
const OTHER = /\b(?:hop dong|han su dung|hsd|su dung|bao hanh|attp|kiem nghiem|cong bo|giay phep|ma vach|nhan hieu|haccp|iso|vietgap|bao hiem|kham suc khoe)\b/;
