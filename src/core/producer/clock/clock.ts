import { certificateClock, paperClock, type Strike } from '../../deadline/clock.ts';
import { derive, type ItemId, type ProductId } from '../../ids.ts';
import * as say from '../../say/clock.ts';
import { strikes } from '../../say/when-reminded.ts';
import { atTime, dayOf, type Day } from '../../time.ts';
import type { Event } from '../../event.ts';
import { dossierOf } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { lapsingPapers } from '../learn/lapsing.ts';
import type { Person, Producer, Timer } from '../state.ts';
import type { Step, World } from '../step.ts';
import { asks, close, open, says, withPerson, type Turn } from '../turn.ts';

/** One day on which somebody must hear of a certificate or a paper of theirs. */
type Stroke = { readonly day: Day } & (
  | { readonly type: 'certificate'; readonly what: Strike; readonly product: ProductId; readonly expires: Day }
  | { readonly type: 'paper'; readonly what: 'lapses' | 'lapsed'; readonly item: ItemId; readonly product?: ProductId; readonly expires: Day });

/** A step after which the producer is still there. */
type Kept = { readonly state: Producer; readonly effects: Step['effects'] };

const MORNING = 8;

/** Every day that strikes for this producer, in order. Computed from what is known today; a correction moves it. */
function strokes(state: Producer, world: World): readonly Stroke[] {
  return [...certificates(state, world), ...papers(state, world)].toSorted((a, b) => a.day.localeCompare(b.day));
}

const certificates = (state: Producer, world: World): readonly Stroke[] =>
  state.products.flatMap(({ id: product }) => {
    const facts = factsOf(state, product);
    const expires = facts.get(id('certificate-expires')) as Day | undefined;
    if (!expires) return [];
    return certificateClock(expires, facts.get(id('renewal-filed')) === 'co', world.knowledge.deadlines).map((struck): Stroke => ({ type: 'certificate', product, expires, ...struck }));
  });

const papers = (state: Producer, world: World): readonly Stroke[] =>
  lapsingPapers(state, world.knowledge).flatMap((paper) => paperClock(paper.expires).map((struck): Stroke => ({ type: 'paper', ...paper, ...struck })));

/** Who hears of it: the person of the producer who wrote last and lets us remind. */
const listener = ({ people }: Producer): Person | undefined =>
  people.filter((person) => person.consent && person.reminders === 'on' && person.channels.length > 0).toSorted((a, b) => b.heardAt - a.heardAt)[0];

/** Winds the clock: one timer for the next day that strikes. One that has not rung yet although its time is past stays:
 *  the service was away on that day, and will still tell. */
export function wind(step: Kept, event: Event, world: World): Kept {
  const { state } = step;
  const others = state.timers.filter((timer) => timer.kind !== 'clock');
  const overdue = state.timers.find((timer) => timer.kind === 'clock' && timer.at <= world.now);
  const person = listener(state);
  if (!person) return { ...step, state: { ...state, timers: others } };
  const next = overdue?.at ?? strokes(state, world).map(({ day }) => atTime(day, MORNING)).find((at) => at > world.now);
  if (next === undefined) return others.length === state.timers.length ? step : { ...step, state: { ...state, timers: others } };
  const old = state.timers.find((timer) => timer.kind === 'clock' && timer.at === next && timer.person === person.id);
  const timer: Timer = old ?? { id: derive.timer(event.no, 2), kind: 'clock', person: person.id, at: next };
  return old && others.length === state.timers.length - 1 ? step : { ...step, state: { ...state, timers: [...others, timer] } };
}

/** The clock strikes: everything from its day until today is told in one message, the most pressing with its choices. */
export function struck(state: Producer, timer: Timer, event: Event, world: World): Step {
  const person = state.people.find((one) => one.id === timer.person);
  const rest: Producer = { ...state, timers: state.timers.filter((one) => one.id !== timer.id) };
  const channel = person?.channels[0];
  const due = person?.consent && person.reminders === 'on' ? strokes(rest, world).filter((one) => atTime(one.day, MORNING) >= timer.at && one.day <= dayOf(world.now)) : [];
  if (!person || !channel || due.length === 0) return wind({ state: rest, effects: [] }, event, world);
  const turn: Turn = { ...open(rest, person, { ...event, channel }, world), tone: 'reminder' };
  const told = latest(due).reduce(tell, turn);
  const step = close(told);
  return step.state === 'erased' ? step : wind({ state: step.state, effects: step.effects }, event, world);
}

/** The days to come on which the clock strikes, and of what. */
export const upcoming = (state: Producer, world: World): readonly { readonly day: Day; readonly of: string }[] =>
  strokes(state, world).filter(({ day }) => day > dayOf(world.now)).map((stroke) => {
    const of = state.products.find(({ id: product }) => product === stroke.product)?.name;
    const paper = stroke.type === 'paper' ? world.knowledge.items.find(({ id: item }) => item === stroke.item)?.title : undefined;
    return { day: stroke.day, of: strikes([paper, of].filter(Boolean).join(' – '), stroke.what) };
  });

/** After a long absence several days of one certificate have passed: only the last of them is still true. */
const latest = (due: readonly Stroke[]): readonly Stroke[] =>
  due.filter((one, i) => !due.slice(i + 1).some((later) => later.type === one.type && later.product === one.product && (later.type === 'certificate' || (one.type === 'paper' && later.item === one.item))));

/** Where the certificates of somebody who just came in stand: the last day that struck for each, as news. */
export const standing = (turn: Turn): Turn =>
  latest(certificates(turn.state, turn.world).filter(({ day }) => day <= dayOf(turn.world.now))).reduce((now, stroke) => {
    const { asked: _one, ...told } = tell(now, stroke);
    return told;
  }, turn);

function tell(turn: Turn, stroke: Stroke): Turn {
  const { knowledge } = turn.world;
  if (stroke.type === 'paper') {
    const title = knowledge.items.find((one) => one.id === stroke.item)?.title ?? stroke.item;
    const name = turn.state.products.find((one) => one.id === stroke.product)?.name;
    return says(turn, say.paperStrikes(stroke.what, title, name, stroke.expires));
  }
  const dossier = renewal(turn, stroke.product);
  const here = withPerson(turn, { product: stroke.product });
  const told = says(here, say.certificateStrikes(stroke.what, dossier, stroke.expires, knowledge));
  if (stroke.what === 'expired') return told;
  return asks(told, {
    question: say.filedAlready(dossier.product?.name ?? ''),
    about: { type: 'fact', fact: id('renewal-filed'), product: stroke.product },
    offered: [
      { label: say.FILED, act: { type: 'fact', fact: id('renewal-filed'), product: stroke.product, value: 'co' } },
      { label: say.SHOW_LIST, act: { type: 'renew', product: stroke.product } },
    ],
  });
}

/** The dossier as it would be for filing again: what is on file counts already. */
function renewal(turn: Turn, product: ProductId) {
  const facts = turn.state.facts.filter((fact) => fact.product !== product || fact.fact !== id('case'));
  const again = { fact: id('case'), product, value: 'danh_gia_lai', by: turn.person.id, at: turn.world.now, how: 'said' as const };
  return dossierOf({ ...turn.state, facts: [...facts, again] }, product, turn.world);
}

