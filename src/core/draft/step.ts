import { claimsIn } from '../answer/check/scan.ts';
import { isLaw } from '../answer/check/laws.ts';
import { findDates } from '../dates.ts';
import type { Event } from '../event.ts';
import type { ChannelId } from '../ids.ts';
import type { Knowledge, Law } from '../knowledge.ts';
import * as say from '../say/drafts.ts';
import { audit, effectsOf, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, covers, isEverything, type Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import { dayOf, parseDay, type Instant } from '../time.ts';
import type { Draft, Edits, NewEntry } from './draft.ts';
import type { DraftOrder, Field } from './orders.ts';
import { contradictions, lackOf, wordsOf } from './review.ts';

/* Staff review in their private chat what consultants answered: read it beside what is known already, complete it, accept or
 * reject it. What is accepted is written as a file of the knowledge by the engine; until that is told back, it is not used. */

export function onDrafts(order: DraftOrder, me: Member, event: Event, world: OfficeWorld): Done {
  if (!atLeast(me.role, 'staff')) return told(event, say.onlyStaff());
  const mine = world.look.drafts().filter((one) => isMine(one, me, world));
  if (order.type === 'drafts') return told(event, say.list(mine.filter(({ state }) => state === 'open')));
  const draft = mine.find((one) => one.id === order.draft);
  if (!draft) return told(event, say.noSuchDraft(order.draft));
  if (order.type === 'check-draft') return checked(draft, me, event, world);
  if (draft.state !== 'open') return told(event, say.isSettled(draft));
  switch (order.type) {
    case 'show-draft': return told(event, shown(draft, world));
    case 'edit-draft': return edited(draft, order.field, order.text, me, event, world);
    case 'reject-draft': return order.reason === '' ? told(event, say.whyRejected(draft)) : told(event, say.rejected(draft), { type: 'draft', draft: { ...draft, state: 'rejected', reason: order.reason } }, audit(me, 'draft rejected', { about: draft.id, after: order.reason }));
    case 'accept-draft': return accepted(draft, order.anyway, me, event, world);
    default: return order satisfies never;
  }
}

/** It came from a producer's question: outside the scope there is no such draft. */
function isMine(draft: Draft, me: Member, { look }: OfficeWorld): boolean {
  if (isEverything(me.scope)) return true;
  const asked = look.handover(draft.question);
  return asked !== undefined && covers(me.scope, asked);
}

function shown(draft: Draft, world: OfficeWorld): string {
  const { knowledge, look, now } = world;
  return say.draft(draft, look.member(draft.by)?.name, contradictions(draft, knowledge, dayOf(now)), lackOf(draft, knowledge), knowledge);
}

function edited(draft: Draft, field: Field, text: string, me: Member, event: Event, world: OfficeWorld): Done {
  const change = changeOf(field, text, world);
  if (typeof change === 'string') return told(event, change);
  const after: Draft = { ...draft, ...change };
  return told(event, say.edited(after, lackOf(after, world.knowledge), world.knowledge), { type: 'draft', draft: after }, audit(me, 'draft edited', { about: draft.id, after: field }));
}

const LONGEST_TITLE = 120;
const LONGEST_ASK = 160;

/** What the words mean for a field, or why they do not fit it. */
function changeOf(field: Field, text: string, { knowledge, now }: OfficeWorld): Edits | string {
  switch (field) {
    case 'title': return { title: text.replaceAll(/\s+/g, ' ').slice(0, LONGEST_TITLE) };
    case 'also': return { also: text.replaceAll(/\s+/g, ' ').slice(0, LONGEST_ASK) };
    case 'text': return { text };
    case 'clause': return /\d|phụ lục|mẫu/iu.test(text) ? { clause: text.replaceAll(/\s+/g, ' ').slice(0, 120) } : say.noClause();
    case 'law': {
      const laws = lawsNamed(text, knowledge);
      return laws.length === 1 ? { law: laws[0]!.id } : say.whichLaw(text, laws);
    }
    case 'since': case 'until': {
      const day = parseDay(text) ?? findDates(text, dayOf(now)).find((one) => one.precision === 'day')?.day;
      return day ? (field === 'since' ? { from: day } : { to: day }) : say.noDay();
    }
    default: return field satisfies never;
  }
}

/** Of the register only: a text that is not in it is added there first. */
function lawsNamed(text: string, { laws }: Pick<Knowledge, 'laws'>): Law[] {
  const all = [...laws.values()];
  const byName = all.filter((law) => law.id === text.trim() || fold(law.short) === fold(text));
  if (byName.length > 0) return byName;
  const [named] = claimsIn(text).claims.flatMap((one) => (one.type === 'law' ? [one.law] : []));
  if (!named) return all.filter((law) => fold(text).length >= 5 && fold(law.short).includes(fold(text)));
  return all.filter((law) => claimsIn(law.short).claims.some((one) => one.type === 'law' && isLaw(named, one.law)));
}

function accepted(draft: Draft, anyway: boolean, me: Member, event: Event, world: OfficeWorld): Done {
  const { knowledge, now } = world;
  const lack = lackOf(draft, knowledge);
  if (lack) return told(event, say.stillLacks(draft, lack, knowledge));
  const others = contradictions(draft, knowledge, dayOf(now));
  if (others.length > 0 && !anyway) return told(event, say.readTheseFirst(draft, others));
  const entry = entryOf(draft, now);
  return {
    changes: [{ type: 'draft', draft: { ...draft, state: 'writing' } }, audit(me, 'draft accepted', { about: draft.id, after: draft.law ? `${draft.law} ${draft.clause ?? ''}` : 'no rule' })],
    effects: effectsOf(event, [{ type: 'publish', entry, for: me.channel, to: `desk/${draft.id}` as ChannelId }]),
  };
}

function entryOf(draft: Draft, now: Instant): NewEntry {
  return {
    draft: draft.id, title: draft.title ?? '', asks: [draft.asked, draft.also ?? draft.title ?? ''], body: wordsOf(draft),
    ...(draft.law && draft.clause ? { ref: { law: draft.law, clause: draft.clause } } : { source: say.sourceOf(draft) }),
    ...(draft.from ? { from: draft.from } : {}), ...(draft.to ? { to: draft.to } : {}), reviewed: dayOf(now), note: say.noteOf(draft),
  };
}

/** Somebody has read an accepted answer beside the legal text it names: from then on it is no more said to be unverified. */
function checked(draft: Draft, me: Member, event: Event, { knowledge, now }: OfficeWorld): Done {
  if (draft.state !== 'accepted') return told(event, say.notYetAccepted(draft));
  const law = draft.law && knowledge.laws.get(draft.law);
  if (!law || !draft.clause) return told(event, say.nothingToCheckAgainst(draft));
  const entry: NewEntry = { ...entryOf(draft, now), note: say.checkedBy(me.name, dayOf(now)), checked: true };
  return {
    changes: [],
    effects: effectsOf(event, [{ type: 'publish', entry, for: me.channel, to: `desk/${draft.id}` as ChannelId }]),
  };
}

/** The file is written and read, or could not be: the reviewer hears which. */
export function published(event: Event & { type: 'published' }, world: OfficeWorld): Done {
  const draft = world.look.drafts().find((one) => one.id === event.draft);
  const by = world.look.member(event.for);
  if (draft?.state === 'accepted') return { changes: by && event.why === undefined ? [audit(by, 'answer checked', { about: draft.id, before: 'unverified', after: `${draft.law ?? ''} ${draft.clause ?? ''}` })] : [], effects: effectsOf(event, [{ type: 'say', message: { text: event.why === undefined ? say.checked(draft) : say.notChecked(draft, event.why) }, tone: 'reply', to: event.for }]) };
  if (draft?.state !== 'writing') return { changes: [], effects: [] };
  const text = event.why === undefined ? say.published(draft) : say.notPublished(draft, event.why);
  const after: Draft = { ...draft, state: event.why === undefined ? 'accepted' : 'open' };
  return { changes: [{ type: 'draft', draft: after }], effects: effectsOf(event, [{ type: 'say', message: { text }, tone: 'reply', to: event.for }]) };
}
