import type { Event } from '../event.ts';
import * as say from '../say/judged.ts';
import type { Document, Person, Producer } from './state.ts';
import type { Step, World } from './step.ts';
import { close, open, says } from './turn.ts';


const HOUR = 3_600_000;

/** Somebody of the office did something to this producer; who may was checked before it came here. */
export function byOffice(state: Producer, event: Event & { type: 'by-office' }, world: World): Step {
  const { act } = event;
  switch (act.type) {
    case 'judge': {
      const judged = latest(state, act.item);
      if (!judged) return { state, effects: [] };
      const { reason: _before, ...rest } = judged;
      const after: Document = { ...rest, state: act.verdict, ...(act.reason ? { reason: act.reason } : {}) };
      const next = { ...state, documents: state.documents.map((one) => (one === judged ? after : one)) };
      const person = sender(state, judged);
      const channel = person?.channels[0];
      if (!person || !channel) return { state: next, effects: [] };
      const title = world.knowledge.items.find((one) => one.id === act.item)?.title ?? 'giấy tờ';
      return close(says(open(next, person, { ...event, channel }, world), act.verdict === 'checked' ? say.checked(title, act.by) : say.rejected(title, act.reason ?? '', act.by)));
    }
    case 'pause': return { state: { ...state, people: state.people.map((person): Person => ({ ...person, ledUntil: world.now + act.hours * HOUR })) }, effects: [] };
    case 'tag': {
      const tags = [...(state.tags ?? []).filter((one) => one !== act.tag), ...(act.on ? [act.tag] : [])];
      const { tags: _before, ...rest } = state;
      return { state: tags.length > 0 ? { ...rest, tags } : rest, effects: [] };
    }
    case 'note': return { state: { ...state, notes: [...(state.notes ?? []), { text: act.text, at: world.now, ...(act.by ? { by: act.by } : {}) }] }, effects: [] };
    default: return act satisfies never;
  }
}

/** Of several papers for one item, the one last shown. */
export const latest = (state: Producer, item: string): Document | undefined =>
  state.documents.findLast((one) => one.item === item && one.files.length > 0) ?? state.documents.findLast((one) => one.item === item);

const sender = (state: Producer, document: Document): Person | undefined => state.people.find((one) => one.id === document.by) ?? state.people[0];
