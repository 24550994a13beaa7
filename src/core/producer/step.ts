import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Instant } from '../time.ts';
import { asksAbroad } from './consent/abroad.ts';
import { act } from './act.ts';
import { again } from './again.ts';
import { byOffice } from './by-office.ts';
import { askNext } from './ask.ts';
import { struck, wind } from './clock/clock.ts';
import { consenting } from './consent/consent.ts';
import { fileKept, fileLost, showFile } from './learn/documents.ts';
import { editedText, recalled } from './afterthought.ts';
import { heardBack } from './asked/hand-over.ts';
import { hear } from './hear.ts';
import { imported } from './consent/imported.ts';
import { codeRedeemed, codeRefused, notOnList, onList } from './consent/linking.ts';
import { rearm, woke } from './clock/remind.ts';
import { isPromised, remindedOf } from './clock/promised.ts';
import { isForOffice, takenOver } from './clock/takeover.ts';
import { owed } from './model/owed.ts';
import { newerWords } from './model/think.ts';
import { thought } from './model/thought.ts';
import * as say from '../say/talk.ts';
import { newcomer } from './newcomer.ts';
import type { Person, Producer } from './state.ts';
import { close, open, says, type Turn } from './turn.ts';

export type World = { readonly knowledge: Knowledge; readonly now: Instant };

/** `erased`: the producer asked to be forgotten; storage deletes the rows and blanks the log. */
export type Step = { readonly state: Producer | 'erased'; readonly effects: readonly Effect[] };

/** The producer machine: what one event makes of a producer. `undefined`: nobody we know wrote from this chat. Pure. */
export function step(known: Producer | undefined, event: Event, world: World): Step {
  const state = known ?? newcomer(event, world.now);
  if (event.type === 'code-redeemed') return codeRedeemed(state, event, world);
  if (event.type === 'imported') return clocked(imported(known, event, world), event, world);
  if (event.type === 'on-list') return onList(state, event, world);
  if (event.type === 'not-on-list') return notOnList(state, event, world);
  if (event.type === 'code-refused') return codeRefused(state, event, world);
  if (event.type === 'woke') return rang(state, event, world);
  if (event.type === 'by-office') return known ? byOffice(known, event, world) : { state, effects: [] };
  if (event.type === 'heard-back') return heardBack(state, event, world);
  if (event.type === 'thought') return clocked(thought(state, event, world), event, world);
  if (event.type === 'unreachable' || event.type === 'blocked') return unreachable(state, event);
  const person = writer(state, event);
  if (!person || isOfOffice(event)) return { state, effects: [] };
  if (event.type === 'taken-over') return takenOver(state, person, world);
  if (event.type === 'resumed') return person.focus.type === 'asking' ? close(again(open(state, person, event, world))) : { state, effects: [] };
  if (event.type === 'fetched') return close(fileKept(open(state, person, event, world)));
  if (event.type === 'fetch-failed') return close(fileLost(open(state, person, event, world)));
  if (isForOffice(person, event, world)) return { state, effects: [] };
  const heard = heardFrom(person, event, world);
  const wrote = event.type === 'sent-other' ? heard : newerWords(heard);
  const turn = rehear(responded(welcomeBack(open(state, wrote, event, world), person), event));
  const done = close(owed(turn, heard));
  if (done.state === 'erased') return done;
  const after = done.state.people.find((one) => one.id === person.id);
  const armed = after ? rearm({ state: done.state, effects: done.effects }, after, event, world) : done;
  return clocked(armed, event, world);
}

const clocked = (step: Step, event: Event, world: World): Step => (step.state === 'erased' ? step : wind({ state: step.state, effects: step.effects }, event, world));

/** What happens to groups, to questions on their way and to announcements is of the office's machines (`engine/route`). */
const OF_OFFICE = ['joined', 'removed', 'migrated', 'passed-on', 'settled', 'published', 'asked-invitations', 'stalled', 'answered-reminder'] as const;
const isOfOffice = (event: Event): event is Extract<Event, { type: (typeof OF_OFFICE)[number] }> => OF_OFFICE.some((type) => type === event.type);

type Written = Extract<Event, { type: 'said' | 'picked' | 'sent-file' | 'sent-other' | 'edited' | 'recalled' }>;

/** What they wrote, pressed or sent, as it is taken. */
function responded(turn: Turn, event: Written): Turn {
  if (!turn.person.consent && event.type !== 'said' && event.type !== 'picked' && event.type !== 'edited') {
    return consenting(event.type === 'sent-file' ? says(turn, say.photoBeforeConsent()) : turn, '');
  }
  switch (event.type) {
    case 'said': return asksAbroad(hear(turn, event.text));
    case 'picked': return pressed(turn, event.choice);
    case 'sent-file': return showFile(turn);
    case 'sent-other': return event.what === 'reaction' ? turn : again(says(turn, say.onlyText(event.what)));
    case 'edited': return editedText(turn, event.target, event.text);
    case 'recalled': return recalled(turn, event.target);
    default: return event satisfies never;
  }
}

/** A button. One of an older question changes nothing; the open question is shown again. */
function pressed(turn: Turn, choice: string): Turn {
  const { focus } = turn.person;
  const [no, nth] = choice.split(':').map(Number);
  const offer = focus.type === 'asking' && focus.no === no ? focus.offered[(nth ?? 0) - 1] : undefined;
  if (offer) return act(turn, offer.act);
  return turn.person.consent ? again(says(turn, say.oldButton())) : consenting(turn, '');
}

/** Words remembered from before the consent are heard now, one after another, as one answer. */
function rehear(turn: Turn): Turn {
  if (!turn.rehear) return turn;
  const { rehear: texts, ...rest } = turn;
  const heard = texts.reduce<Turn>((now, text) => {
    const { asked: _replaced, ...unasked } = now;
    return hear({ ...unasked, person: { ...now.person, focus: { type: 'idle' } } }, text);
  }, rest);
  return heard.asked || heard.person.focus.type === 'asking' ? heard : askNext(heard);
}

const LONG_SILENCE = 14 * 86_400_000;

/** After weeks of silence: a greeting and where we stand; nothing is asked again that we know. */
function welcomeBack(turn: Turn, before: Person): Turn {
  const silent = turn.world.now - before.heardAt;
  const matters = turn.event.type === 'said' || turn.event.type === 'sent-file';
  return before.consent && silent > LONG_SILENCE && matters && turn.state.products.length > 0 ? { ...turn, greeting: say.longTime(turn) } : turn;
}

/** A timer of this producer: a word to a silent person, a day they named, or a certificate's clock. */
function rang(state: Producer, event: Extract<Event, { type: 'woke' }>, world: World): Step {
  const timer = state.timers.find((one) => one.id === event.timer);
  if (timer && isPromised(timer)) return remindedOf(state, timer, event, world);
  return timer?.kind === 'clock' ? struck(state, timer, event, world) : woke(state, event, world);
}

/** Whose chat it is; else whose other chat the platform knows it to be. */
const writer = (state: Producer, event: Event): Person | undefined =>
  state.people.find((one) => one.channels.includes(event.channel)) ?? state.people.find((one) => event.sameAs && one.channels.includes(event.sameAs)) ?? state.people[0];

/** The chat a person wrote from last is where reminders go. */
function heardFrom(person: Person, event: Event, world: World): Person {
  const channels = person.channels[0] === event.channel ? person.channels : [event.channel, ...person.channels.filter((one) => one !== event.channel)];
  const named = person.consent && event.name && !person.name ? { name: event.name } : {};
  const { ledUntil: _over, ...own } = person;
  return { ...own, ...named, channels, heardAt: world.now, reminded: 0 };
}

/** They blocked us or left the platform: nothing is said unasked there until they write again. Nothing is lost. */
function unreachable(state: Producer, event: Event): Step {
  const lost = new Set(state.people.filter((person) => person.channels[0] === event.channel).map((person) => person.id));
  return { state: { ...state, timers: state.timers.filter((timer) => !lost.has(timer.person)) }, effects: [] };
}
