import type { Deed, Effect } from '../../src/core/effect.ts';
import type { Event } from '../../src/core/event.ts';
import { derive, type MessageId } from '../../src/core/ids.ts';
import type { Person, Producer } from '../../src/core/producer/state.ts';
import type { Machine } from '../../src/engine/take.ts';

/* A machine of a few words, so that the engine can be tested where the real one never goes: `làm X` adds a product, `mã`
 * makes the code of this event, `mã CODE` redeems one, `nhắc` sets a timer of an hour, `hỏi X` leaves a question, a file
 * becomes a document, `nghĩ X` asks the model where there is one and says what it said, `quên` erases, `nổ` throws.
 * Everything is answered with the words heard. */

export const HOUR = 3_600_000;

const newcomer = (event: Event, now: number): Producer => ({
  id: derive.producer(event.no), since: now, products: [], facts: [], documents: [], questions: [], codes: [], timers: [],
  people: [{ id: derive.person(event.no), channels: [event.channel], focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: now }],
});

const withChannel = (person: Person, channel: Event['channel']): Person => ({ ...person, channels: [channel, ...person.channels.filter((one) => one !== channel)] });

export const smallMachine: Machine = (known, event, { now }) => {
  const state = known ?? newcomer(event, now);
  const person = state.people.find((one) => one.channels.includes(event.channel)) ?? state.people[0]!;
  const message = event.message ?? ('' as MessageId);
  const does = (next: Producer | 'erased', ...deeds: Deed[]) => ({ state: next, effects: deeds.map((deed, i): Effect => ({ ...deed, id: derive.effect(event.no, i + 1), channel: event.channel })) });
  const say = (text: string, tone: 'reply' | 'reminder' = 'reply'): Deed => ({ type: 'say', message: { text }, tone });
  switch (event.type) {
    case 'said': {
      const [word = '', ...rest] = event.text.split(' ');
      const text = rest.join(' ');
      if (word === 'nổ') throw new Error('nổ');
      if (word === 'làm') return does({ ...state, products: [...state.products, { id: derive.product(event.no), name: text, since: now, message }] }, say(`ghi ${text}`));
      if (word === 'hỏi') return does({ ...state, questions: [...state.questions, { id: derive.question(event.no), text, by: person.id, channel: event.channel, at: now, state: 'waiting', message }] }, say('chờ'));
      if (word === 'mã' && !text) return does({ ...state, codes: [...state.codes, { code: `OC${event.no}`, person: person.id, joins: 'self', until: now + HOUR }] }, say(`OC${event.no}`));
      if (word === 'mã') return does(state, { type: 'redeem', code: text });
      if (word === 'nhắc') return does({ ...state, timers: [...state.timers, { id: derive.timer(event.no), kind: 'remind', person: person.id, at: now + HOUR }] }, say('sẽ nhắc'));
      if (word === 'nghĩ') return event.model ? does(state, { type: 'think', task: { task: 'rewrite', text, before: [] } }, say('để em nghĩ')) : does(state, say('em không nghĩ'));
      if (word === 'quên') return does('erased', { type: 'forget-files', hashes: state.documents.flatMap((document) => document.files.map((file) => file.hash)) }, say('đã quên'));
      return does(state, say(event.text));
    }
    case 'sent-file': {
      const id = derive.document(event.no);
      return does({ ...state, documents: [...state.documents, { id, state: 'shown', files: [], by: person.id, at: now }] }, { type: 'fetch', file: event.file, document: id });
    }
    case 'fetched': return does({ ...state, documents: state.documents.map((one) => (one.id === event.document ? { ...one, files: [event.file] } : one)) }, say('có ảnh'));
    case 'fetch-failed': return does(state, say(`mất ảnh: ${event.why}`));
    case 'woke': return does({ ...state, timers: state.timers.filter((one) => one.id !== event.timer) }, say('nhắc đây', 'reminder'));
    case 'code-redeemed': {
      const people = state.people.map((one, i) => (i === 0 ? withChannel(one, event.channel) : one));
      return does({ ...state, people, codes: state.codes.filter((one) => one.code !== event.code) }, say('đã nối'));
    }
    case 'thought': return does(state, say(event.thought.type === 'rewritten' ? event.thought.question : event.thought.type === 'unavailable' ? event.thought.why : event.thought.type));
    case 'unreachable': return does({ ...state, timers: [] });
    default: return does(state, say(event.type));
  }
};
