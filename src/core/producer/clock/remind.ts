import { derive } from '../../ids.ts';
import * as say from '../../say/remind.ts';
import { addDays, atTime, dayOf, hourOf, type Instant } from '../../time.ts';
import { askNext } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Person, Producer, Timer } from '../state.ts';
import type { Step, World } from '../step.ts';
import type { Event } from '../../event.ts';
import { close, idle, open, says, type Turn, withPerson } from '../turn.ts';

/** Days of silence before the first, second and third reminder; then we stop by ourselves. */
export const AFTER_DAYS = [2, 7, 21];
/** Nobody is written to unasked from 21:00 to 07:00. */
const QUIET = { from: 21, to: 7 };
const MORNING = 8;

/** After every turn: one timer for the person who wrote, if there is something to remind of. */
export function rearm({ state, effects }: { state: Producer; effects: Step['effects'] }, person: Person, event: Event, world: World): Step {
  const others = state.timers.filter((timer) => timer.kind !== 'remind' || timer.person !== person.id);
  const at = nextReminder(state, person, world);
  const timers: Timer[] = at === undefined ? others : [...others, { id: derive.timer(event.no), kind: 'remind', person: person.id, at }];
  return { state: { ...state, timers }, effects };
}

function nextReminder(state: Producer, person: Person, world: World): Instant | undefined {
  const days = AFTER_DAYS[person.reminded];
  if (!person.consent || person.reminders === 'off' || days === undefined || state.products.length === 0) return undefined;
  const { lines, facts } = currentDossier(state, person, world);
  if (facts.get(id('renewal-filed')) === 'co') return undefined;
  const open = lines.some((line) => line.item.by === 'producer' && (line.state === 'needed' || line.state === 'unknown'));
  return open ? awake(world.now + days * 86_400_000) : undefined;
}

/** The same time, or the next morning when it falls into the quiet hours. */
export function awake(at: Instant): Instant {
  const hour = hourOf(at);
  if (hour >= QUIET.to && hour < QUIET.from) return at;
  const day = dayOf(at);
  return atTime(hour >= QUIET.from ? addDays(day, 1) : day, MORNING);
}

/** The timer rang: a short reminder and the question that waits. In the quiet hours, and while
 *  somebody of the office leads the talk, it only moves on. */
export function woke(state: Producer, event: Event & { type: 'woke' }, world: World): Step {
  const timer = state.timers.find((one) => one.id === event.timer);
  const person = state.people.find((one) => one.id === timer?.person);
  const timers = state.timers.filter((one) => one.id !== event.timer);
  if (!timer || !person || person.reminders === 'off' || person.reminded >= AFTER_DAYS.length) return { state: { ...state, timers }, effects: [] };
  const later = awake(Math.max(world.now, person.ledUntil ?? 0));
  if (later !== world.now) return { state: { ...state, timers: [...timers, { ...timer, id: derive.timer(event.no), at: later }] }, effects: [] };
  const reminded = person.reminded + 1;
  const channel = person.channels[0];
  if (!channel) return { state: { ...state, timers }, effects: [] };
  const turn: Turn = { ...withPerson(open({ ...state, timers }, person, { ...event, channel }, world), { reminded }), tone: 'reminder' };
  const dossier = currentDossier(state, person, world);
  const told = says(turn, say.reminder(dossier, reminded, AFTER_DAYS.length, world.knowledge));
  // What is left to do where nothing is to be asked the reminder has said.
  const asking = askNext(told);
  const step = close(asking.asked ? asking : idle(told));
  if (step.state === 'erased') return step;
  const now = step.state.people.find((one) => one.id === person.id)!;
  return rearm({ state: step.state, effects: step.effects }, now, event, world);
}
