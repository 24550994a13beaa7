import { findDates, type DateFound } from '../../dates.ts';
import type { FactId } from '../../ids.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { monthOfEnd } from '../../read/month.ts';
import { endsInMonth, validityOfMonth } from '../../say/papers.ts';
import * as say from '../../say/talk.ts';
import { dayOf, parseDay, type Day } from '../../time.ts';
import { factsOf } from '../facts.ts';
import { IT, lastPaper, openPaper } from '../goods/about-it.ts';
import { talkAbout } from '../goods/change.ts';
import { acknowledge } from '../acknowledge.ts';
import { again } from '../again.ts';
import { currentDossier } from '../dossier.ts';
import { learnFact } from './fact.ts';
import { remembers } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/** "Năm ngoái": a time, and no day. Of spelled words, as all here. */
const WHEN = /\b(?:(?<!\b(?:\d+|chuc|may|muoi|mot|hai|ba|bon|sau|bay|tam|chin) )nam (?:ngoai|kia|truoc|nay)|(?:dau|giua) nam(?! (?:sau|toi|sang))|(?<!\b(?:\d+|may|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) )thang (?:truoc|roi)|hoi (?:thang|nam|tet)|(?:cap|lam|ky|tu|xin)(?: tu| hoi| vao)?(?: nam)? (?:19|20)\d\d)\b/;
export const tellsWhen = (text: string): boolean => WHEN.test(spelled(text).join(' '));

const ISSUED = /^(?:(?:da|giay|no|cai|do|ay|to|thi|duoc|moi|hinh nhu|chac|khoang|cua|nha|ben|em|chi|anh|minh|toi|tui|bac|co|chu) )*(?:cap|lam|ky|xin|co)(?: (?:duoc|xong|hoi|tu|vao|khoang|dau|cuoi|giua))* (?:thang|nam|\d)/;

/** "Cấp hồi tháng 3 năm 2024", "giấy đó cấp năm 2022", behind a paper that was spoken of: it is there, and its day is asked for. */
export function dayOfLast(given: Turn, { corrected, correction, dates: [dated, ...more], facts, products }: Reading): Turn | undefined {
  const turn = ofItsHolder(given);
  const mends = correction || AH.test(spelled(corrected).join(' '));
  const found = dated ?? (mends ? sameYear(turn, corrected) : undefined);
  const said = spelled(corrected).join(' ').replace(AH, '');
  if ((found ? found.precision === 'day' : !WHEN.test(said)) || more.length + products.length + facts.statements.length + facts.named.length > 0 || !(ISSUED.test(said) || IT.test(said) || (mends && ONLY_WHEN.test(said)))) return undefined;
  const paper = openPaper(turn) ?? lastPaper(turn);
  const title = paper && turn.world.knowledge.items.find(({ id }) => id === paper)?.title;
  if (title === undefined) return undefined;
  return (mends ? endsInstead(turn, paper!, found) : undefined) ?? again(says(learnFact(turn, paper!, 'co'), heldSince(turn, paper!, title), ofItsMonth(turn, paper!, found)));
}

/** "Attp hạn 10-2027", and then "à nhầm 10-2026": what was told a moment before is when it ends, and so is what takes its place. */
const endsInstead = (turn: Turn, paper: FactId, found: DateFound | undefined): Turn | undefined =>
  found?.precision === 'month' && found.day !== undefined && monthOfEnd(turn.person.asked?.text ?? '', dayOf(turn.world.now)) !== undefined ? endsAt(turn, paper, found.day) : undefined;

/** "Bánh in chưa kiểm nghiệm, bánh pía kiểm rồi, tháng 6", "à nhầm tháng 7": of the one that has it, and not of the one in hand that lacks it. */
function ofItsHolder(turn: Turn): Turn {
  const paper = openPaper(turn) ?? lastPaper(turn);
  const lacks = paper !== undefined && factsOf(turn.state, turn.person.product).get(paper) === 'chua';
  const [holder, ...more] = lacks ? turn.state.documents.filter(({ item, product }) => item === paper && product !== undefined && product !== turn.person.product) : [];
  return holder?.product && more.length === 0 ? talkAbout(turn, holder.product) : turn;
}

/** "À nhầm tháng 7": of the year in which the paper was told of a moment before. */
function sameYear({ person: { asked }, world: { now } }: Turn, corrected: string): DateFound | undefined {
  const month = /^(?:(?:la|hoi|cap|lam) )*(?:thang |t)(\d{1,2})$/.exec(spelled(corrected).join(' ').replace(AH, ''))?.[1];
  const told = month === undefined || asked === undefined ? undefined : asked.text;
  const year = told === undefined ? undefined : findDates(told, dayOf(now)).find(({ day }) => day !== undefined)?.day?.slice(0, 4) ?? (/\bthang \d{1,2}\b/.test(spelled(told).join(' ')) && Number(month) <= Number(dayOf(now).slice(5, 7)) ? dayOf(now).slice(0, 4) : undefined);
  return year === undefined ? undefined : findDates(`tháng ${month}/${year}`, dayOf(now))[0];
}
/** "À tháng 6", behind a month that was told. */
const AH = /^(?:a|ah|ua|o|y|u)(?: (?:khong|ma|la|quen|em|chi|anh))* (?=thang \d)/;
const ONLY_WHEN = /^(?:(?:la|thang|nam|ngay) )*t?\d{1,4}(?: \d{1,4}){0,2}$/;

/** Its day is asked for where a day matters. */
const heldSince = ({ world: { knowledge } }: Turn, paper: FactId, title: string): string => (knowledge.items.find(({ id }) => id === paper)?.validMonths === undefined ? say.noDayNeeded(title) : say.dayOf(title));

/** "Cam kết ký ở xã năm ngoái": the one paper named is there since then, and its day is asked for. */
export function madeThen(turn: Turn, text: string, { facts: { named }, dates: [found] }: Reading): Turn | undefined {
  const [only, ...more] = [...new Set(named)];
  const title = only && turn.world.knowledge.items.find(({ id }) => id === only)?.title;
  const said = spelled(text).join(' ');
  // "Nhãn hiệu Bảy Mắm nộp đơn 1/2025 chưa có bằng": under way since then.
  if (title !== undefined && more.length === 0 && APPLIED.test(said)) return again(acknowledge(remembers(learnFact(turn, only!, 'dang_lam'), text), currentDossier(turn.state, turn.person, turn.world), false));
  return title === undefined || more.length > 0 || !MADE.test(said) || NOT_MADE.test(said) ? undefined : again(says(remembers(learnFact(turn, only!, 'co'), text), heldSince(turn, only!, title), ofItsMonth(turn, only!, found)));
}

/** "Giấy attp hết hạn tháng 12 này": the one paper named is there until then, and its day is asked for. */
export function endsThen(turn: Turn, text: string, { facts: { named }, dates }: Reading): Turn | undefined {
  const { knowledge, now } = turn.world;
  const [only, ...more] = [...new Set(named)];
  const title = only && knowledge.items.find(({ id }) => id === only)?.title;
  const [, month, year] = UNTIL.exec(spelled(text).join(' ')) ?? [];
  const ends = monthOfEnd(text, dayOf(now)) ?? (month !== undefined ? parseDay(`${year}-${month.padStart(2, '0')}-01`) : undefined);
  if (title === undefined || more.length > 0 || !ends || dates.some(({ precision }) => precision === 'day')) return undefined;
  return endsAt(remembers(turn, text), only!, ends);
}

/** "Giấy an toàn thực phẩm của mệ đến tháng 3/2028". */
const UNTIL = /\b(?:den|toi)(?: (?:het|cuoi|dau|giua))* thang (\d{1,2})(?: nam)? (20\d\d)$/;

function endsAt(turn: Turn, paper: FactId, ends: Day): Turn {
  const on = dayOf(turn.world.now);
  const title = turn.world.knowledge.items.find(({ id }) => id === paper)?.title ?? '';
  // "Attp hết hạn tháng 6 rồi": it counts no more.
  const lapsed = ends.slice(0, 7) < on.slice(0, 7);
  return again(says(learnFact(turn, paper, lapsed ? 'chua' : 'co'), lapsed ? undefined : say.dayOf(title), endsInMonth(title, ends, on)));
}

/** What the month alone tells of how long it holds. */
export function ofItsMonth({ world: { knowledge, now } }: Turn, paper: FactId, found: DateFound | undefined): string | undefined {
  const item = knowledge.items.find(({ id }) => id === paper);
  return found?.precision === 'month' && found.day !== undefined && found.day <= dayOf(now) && item ? validityOfMonth(item.title, found.day, item.validMonths, dayOf(now)) : undefined;
}
const APPLIED = /\b(?<!(?:chua|khong|sap|dinh|phai|can) )nop don\b/;
const MADE = /\b(?:cap|(?:moi|vua) doi|lam|ky|xin|kiem|cong bo|dang ky)\b/;
const NOT_MADE = /\b(?:chua|khong|dang|dinh|sap|se|phai|can|het han|qua han|nop don|mat)\b/;
