import { derive } from '../../ids.ts';
import type { Office } from '../../knowledge.ts';
import { codeFrom } from '../../read/code.ts';
import * as say from '../../say/linking.ts';
import { askNext } from '../ask.ts';
import { standing } from '../clock/clock.ts';
import { asksConsent } from './consent.ts';
import type { Code, Person, Producer } from '../state.ts';
import { asks, close, does, open, says, type Turn, withState } from '../turn.ts';
import type { Event } from '../../event.ts';
import type { Step, World } from '../step.ts';

const LIVES = 30 * 60_000;

/** A one-time code that joins another chat of the same person. */
export const link = (turn: Turn): Turn => withCode(turn, 'self', say.linkCode);

/** A one-time code that lets a colleague into the same dossiers. */
export const invite = (turn: Turn): Turn => withCode(turn, 'colleague', say.inviteCode);

function withCode(turn: Turn, joins: Code['joins'], words: (code: string, office: Office) => string): Turn {
  const code = codeFrom(turn.event.luck);
  const others = turn.state.codes.filter((one) => one.until > turn.world.now && !(one.person === turn.person.id && one.joins === joins));
  const made: Code = { code, person: turn.person.id, joins, until: turn.world.now + LIVES };
  return says(withState(turn, { codes: [...others, made] }), words(code, turn.world.knowledge.office));
}

/** Finds whose code it is. What this chat agreed to goes along, so that nobody is asked twice. */
export const redeem = (turn: Turn, code: string): Turn =>
  does(turn, { type: 'redeem', code, ...(turn.event.name ? { name: turn.event.name } : {}), ...(turn.person.consent ? { consent: turn.person.consent } : {}) });

/** One of this producer's codes was typed in another chat: that chat is now the same person's, or a colleague's. */
export function codeRedeemed(state: Producer, event: Event & { type: 'code-redeemed' }, world: World): Step {
  const code = state.codes.find((one) => one.code === event.code);
  const inviter = state.people.find((one) => one.id === code?.person);
  if (!code || !inviter || code.until < world.now) return codeRefused(state, event, world);
  const codes = state.codes.filter((one) => one !== code);
  if (code.joins === 'self') {
    const consent = inviter.consent ?? event.consent;
    const person: Person = { ...inviter, ...(consent ? { consent } : {}), channels: [event.channel, ...inviter.channels.filter((one) => one !== event.channel)], heardAt: world.now };
    const people = state.people.map((one) => (one === inviter ? person : one));
    const joined = says(open({ ...state, codes, people }, person, event, world), say.joinedSelf(state));
    if (!person.consent) return close(asksConsent(joined));
    return close(askNext(inviter.consent ? joined : standing(joined)));
  }
  const colleague: Person = {
    id: derive.person(event.no),
    ...(event.name ? { name: event.name } : {}),
    channels: [event.channel],
    focus: { type: 'idle' },
    unread: [],
    ...(inviter.product ? { product: inviter.product } : {}),
    reminders: 'on',
    reminded: 0,
    heardAt: world.now,
  };
  const joined = open({ ...state, codes, people: [...state.people, colleague] }, colleague, event, world);
  return close(asksConsent(says(joined, say.joinedColleague(inviter.name))));
}

/** The number they typed is in a list of the office: is it they? Only what such lists publish is shown. */
export function onList(state: Producer, event: Event & { type: 'on-list' }, world: World): Step {
  const person = state.people.find((one) => one.channels.includes(event.channel));
  if (!person || state.products.length > 0) return { state, effects: [] };
  return close(asks(open(state, person, event, world), {
    question: say.areYouThey(event.name, event.products),
    about: { type: 'choice' },
    offered: [{ label: say.THEY_ARE, act: { type: 'redeem', code: event.code } }, { label: say.THEY_ARE_NOT, act: { type: 'never-mind' } }],
  }));
}

export function notOnList(state: Producer, event: Event, world: World): Step {
  const person = state.people.find((one) => one.channels.includes(event.channel));
  return person ? close(askNext(says(open(state, person, event, world), say.notOnList()))) : { state, effects: [] };
}

/** No such code, or too old. Told to the chat that typed it. */
export function codeRefused(state: Producer, event: Event, world: World): Step {
  const person = state.people.find((one) => one.channels.includes(event.channel));
  return person ? close(says(open(state, person, event, world), say.badCode())) : { state, effects: [] };
}
