import type { Event } from '../../event.ts';
import { renewalWindow } from '../../deadline/window.ts';
import { derive, type FactId } from '../../ids.ts';
import { spelled } from '../../read/plain.ts';
import { promisedIn, type Promised } from '../../read/remind-on.ts';
import * as say from '../../say/promised.ts';
import { addDays, addMonths, atTime, dayOf, parseDay } from '../../time.ts';
import { again } from '../again.ts';
import { dossierOf } from '../dossier.ts';
import type { Producer, Timer } from '../state.ts';
import type { Step, World } from '../step.ts';
import { remembers, spokenJustNow } from '../spoken.ts';
import { close, open, says, withState, type Turn } from '../turn.ts';
import { awake } from './remind.ts';

/* "Nhắc em ngày 5/12 nộp hồ sơ": a day of their own, beside the certificate's clock and the words after a silence. */

export type PromisedTimer = Timer & { readonly kind: 'promised'; readonly words: string };
export const isPromised = (timer: Timer): timer is PromisedTimer => timer.kind === 'promised' && timer.words !== undefined;

/** So many days of their own somebody may have. */
const MOST = 20;

/** They ask to be reminded on a day: it is promised, with that day said. In the quiet hours it waits for the morning. */
export function promised(turn: Turn, text: string): Turn | undefined {
  const moved = movedTo(turn, text);
  if (moved) return promised(moved.without, moved.said);
  const found = beforeEnd(turn, text) ?? promisedIn(text, turn.world.now);
  if (!found) return undefined;
  if ('moon' in found) return again(says(turn, say.whichSolarDay()));
  if ('gone' in found) return again(says(turn, say.dayIsOver(found.gone)));
  const own = turn.state.timers.filter((timer) => isPromised(timer) && timer.person === turn.person.id);
  if (own.length >= MOST) return again(says(turn, say.tooMany(MOST)));
  const at = awake(found.at);
  const timer: Timer = { id: derive.timer(turn.event.no, 3 + own.length), kind: 'promised', person: turn.person.id, at, words: found.of, ...(turn.event.message ? { message: turn.event.message } : {}) };
  return again(says(remembers(withState(turn, { timers: [...turn.state.timers, timer] }), text), say.promised(at, found.of)));
}

/** "Nhắc em trước hạn 1 tháng": so long before the certificate of the one spoken of, or of the only one that has some, ends. */
function beforeEnd({ state, person, world }: Turn, text: string): Promised | undefined {
  const [, filing, n = '', unit] = BEFORE_END.exec(spelled(text).join(' ')) ?? [];
  if (unit === undefined) return undefined;
  const ends = state.products.flatMap(({ id, name }) => { const day = parseDay(String(dossierOf(state, id, world).facts.get(EXPIRES) ?? '')); return day === undefined ? [] : [{ id, name, day: filing ? renewalWindow(day).closes : day }]; });
  const meant = ends.find(({ id }) => id === person.product) ?? (ends.length === 1 ? ends[0] : undefined);
  if (!meant) return undefined;
  const count = -(n === 'mot' ? 1 : Number(n));
  const at = atTime(unit === 'thang' ? addMonths(meant.day, count) : addDays(meant.day, unit === 'tuan' ? count * 7 : count), MORNING);
  return at > world.now ? { at, of: say.ofItsEnd(meant.name, meant.day, filing !== undefined) } : { gone: dayOf(at) };
}
const BEFORE_END = /^(?=.*\bnhac\b)(?!.*\b(?:attp|an toan|kiem nghiem|cong bo|giay phep|nhan hieu)\b).*\btruoc(?: (?:khi|ngay|luc))?(?: het)? han( nop)?(?: (?:la|khoang|chung|tam|truoc))? (\d{1,2}|mot) (ngay|tuan|thang)\b/;
const EXPIRES = 'certificate-expires' as FactId;
const MORNING = 8;

/** "Đổi sang thứ 6 đi", "à nhầm, thứ 6", a moment after: the same, on that day. */
function movedTo(turn: Turn, text: string): { readonly without: Turn; readonly said: string } | undefined {
  const { person: { asked, id }, state, world } = turn;
  const [, when] = MOVES.exec(text.normalize('NFC').trim()) ?? [];
  if (when === undefined || !asked || !spokenJustNow(turn)) return undefined;
  const before = promisedIn(asked.text, asked.at);
  const mine = (timer: Timer): boolean => before !== undefined && 'at' in before && isPromised(timer) && timer.person === id && timer.at === awake(before.at);
  const said = before && 'at' in before ? `${when} nhắc ${before.of}` : '';
  if (!state.timers.some(mine) || promisedIn(said, world.now) === undefined) return undefined;
  return { without: withState(turn, { timers: state.timers.filter((timer) => !mine(timer)) }), said };
}
const MOVES = /^(?:(?:à|a|ủa|ua|thôi|thoi|em|dạ|da)[\s,]+)*(?:nhầm|nham|lộn|lon|đổi|doi|dời|doi|chuyển|chuyen|lùi|lui)(?:\s+(?:lại|lai|sang|qua|thành|thanh|đến|den|tới|toi|xuống|xuong|giúp|giup))*[\s,]+(.{1,40})$/iu;

/** "Đừng nhắc nữa" ends these too. */
export const unpromised = (turn: Turn): Turn => withState(turn, { timers: turn.state.timers.filter((timer) => !isPromised(timer) || timer.person !== turn.person.id) });

/** The day has come. In the quiet hours, and while somebody of the office leads the talk, it only moves on. */
export function remindedOf(state: Producer, timer: PromisedTimer, event: Event, world: World): Step {
  const timers = state.timers.filter(({ id }) => id !== timer.id);
  const person = state.people.find(({ id }) => id === timer.person);
  const channel = person?.channels[0];
  if (!person?.consent || !channel) return { state: { ...state, timers }, effects: [] };
  const later = awake(Math.max(world.now, person.ledUntil ?? 0));
  if (later !== world.now) return { state: { ...state, timers: [...timers, { ...timer, id: derive.timer(event.no, 3), at: later }] }, effects: [] };
  const turn: Turn = { ...open({ ...state, timers }, person, { ...event, channel }, world), tone: 'reminder' };
  return close(says(turn, say.reminded(timer.words, dayOf(timer.at) === dayOf(world.now) ? undefined : dayOf(timer.at))));
}
