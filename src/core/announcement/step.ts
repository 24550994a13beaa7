import type { Event } from '../event.ts';
import { derive, type DocumentId } from '../ids.ts';
import * as office from '../say/office.ts';
import * as say from '../say/announcing.ts';
import * as drafting from '../say/drafting.ts';
import { told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { uncalled } from '../staff/plainly.ts';
import { atLeast, isEverything, type Member } from '../staff/roles.ts';
import { dayOf } from '../time.ts';
import { again, notReached, resend } from './again.ts';
import { put } from './alarms.ts';
import { amend, confirmAmendment } from './amend.ts';
import { EVERYBODY } from './audience.ts';
import { codeFrom } from './code.ts';
import { begunWith } from './begun.ts';
import { answered, changedBy, filed, skipped, valueOf } from './draft.ts';
import { dictatedIn } from './dictated.ts';
import { momentIn, saysItsEnd } from './moment.ts';
import type { Edit } from './edits.ts';
import type { AnnouncementOrder } from './order.ts';
import { cancel, send } from './send.ts';
import { isMeeting, isReady, questionsOf, type Announcement, type Question, type Ready } from './state.ts';
import { namesIn, previewOf } from './whom.ts';
import { widen, askToWiden } from './widen.ts';

/* What staff do with announcements, in their private chat: draft, approve, ask, change, cancel. */

export function announcementStep(order: AnnouncementOrder, event: Event, world: OfficeWorld): Done {
  const me = world.look.member(event.channel);
  if (!me || !atLeast(me.role, 'staff')) return told(event, office.notYours());
  const { announcing } = world.look;
  switch (order.type) {
    case 'start': {
      const old = announcing.draftOf(event.channel);
      const draft: Announcement = { id: derive.announcement(event.no), by: event.channel, state: 'draft', asking: order.kind ? 'title' : 'kind', code: codeFrom(event.luck, (code) => announcing.draftCoded(code) === undefined), ...(order.kind ? { kind: order.kind } : {}), audience: EVERYBODY, touched: world.now };
      const begun = order.words === undefined ? draft : begunWith(draft, order.words, world.now, namesIn(world, me));
      const { bring } = dictatedIn(order.words ?? '');
      const lead = begun.title === undefined ? '' : `${drafting.started(begun.title, begun)}\n${begun.starts !== undefined && saysItsEnd(order.words ?? '') ? `${drafting.onlyItsStart()}\n` : ''}${bring === undefined ? '' : `${drafting.noLineFor(bring)}\n`}`;
      return told(event, `${lead}${drafting.ask(begun.asking as Question, begun.kind)}`, ...(old ? [put({ ...old, state: 'dropped' })] : []), put(begun));
    }
    case 'answer': {
      const text = event.type === 'said' ? uncalled(event.text) : '';
      return next(answered(order.draft, text, world.now, namesIn(world, me)), me, event, world, order.draft.asking === 'starts' && saysItsEnd(text) ? `${drafting.onlyItsStart()}\n` : '');
    }
    case 'skip': return next(skipped(order.draft, world.now), me, event, world);
    case 'drop': {
      const draft = announcing.draftOf(event.channel);
      return draft ? told(event, say.dropped(), put({ ...draft, state: 'dropped' })) : told(event, say.nothingSent());
    }
    case 'how-to-send': return told(event, drafting.howToSend(announcing.draftOf(event.channel)!));
    case 'edit': return edit(order, me, event, world);
    case 'schedule': {
      const draft = announcing.draftOf(event.channel)!;
      const at = order.when === undefined ? undefined : momentIn(order.when, dayOf(world.now)) ?? momentIn(`${order.when} ${dayOf(world.now).split('-').toReversed().join('/')}`, dayOf(world.now));
      if (order.when !== undefined && (at === undefined || at <= world.now || (draft.starts !== undefined && at >= draft.starts))) return told(event, say.badSchedule());
      return next(changedBy(draft, { sendAt: at, touched: world.now }), me, event, world);
    }
    case 'send': {
      const draft = announcing.draftCoded(order.code);
      const sent = draft ? undefined : coded(order.code, me, world);
      if (sent?.pending?.to) return widen(sent, me, event, world);
      return sent ? told(event, say.alreadySent(sent)) : send(draft, me, event, world);
    }
    case 'widen': return askToWiden(named(order.one, me, world), order.words, me, event, world);
    case 'status': {
      const one = named(order.one, me, world);
      return one ? told(event, say.status(one, announcing.recipients(one.id), announcing.answers(one.id), announcing.attendance(one.id).reduce((sum, { people }) => sum + people, 0), world.now)) : told(event, say.nothingSent());
    }
    case 'resend': {
      const one = named(order.one, me, world);
      if (one?.state !== 'sent') return told(event, say.nothingSent());
      return resend(one, announcing.recipients(one.id).filter(({ state, detail }) => state === order.state && detail !== 'cancelled'), me, event, world);
    }
    case 'resend-to': return again(named(order.one, me, world), order.who, me, event, world);
    case 'not-reached': {
      const one = named(order.one, me, world);
      return one ? told(event, say.notReached(one, notReached(announcing.recipients(one.id)))) : told(event, say.nothingSent());
    }
    case 'cancel': {
      const one = named(order.one, me, world);
      const others = order.one === undefined ? open(me, world).filter((other) => other.id !== one?.id) : [];
      return one?.state === 'sent' ? told(event, say.confirmCancel(one, others), put({ ...one, pending: {}, touched: world.now })) : told(event, say.nothingSent());
    }
    case 'postpone': {
      const one = named(order.one, me, world);
      return one?.state === 'sent' ? told(event, say.postpone(one)) : told(event, say.nothingSent());
    }
    case 'material': return material(named(order.one, me, world), event, world);
    case 'really-cancel': {
      const off = announcing.recent().find((one): one is Ready => isReady(one) && isMine(one, me) && one.code === order.code && one.state === 'cancelled');
      return off ? told(event, say.alreadyCancelled(off)) : cancel(coded(order.code, me, world), me, event, world);
    }
    case 'how-to-confirm': {
      const one = named(order.one, me, world);
      if (!one?.pending) return told(event, say.nothingSent());
      return told(event, say.howToConfirm(one, one.pending.to ? 'GỬI' : Object.keys(one.pending).length === 0 ? 'HỦY' : 'SỬA'));
    }
    case 'keep': {
      const one = named(undefined, me, world);
      if (!one) return told(event, say.nothingSent());
      return one.state === 'sent' ? told(event, say.keptAsItIs(one), ...(one.pending ? [put(changedBy(one, { pending: undefined }))] : [])) : told(event, say.alreadyCancelled(one));
    }
    case 'resume': return resume(announcing.draftOf(event.channel), me, event, world);
    case 'send-what': {
      const resting = announcing.draftOf(event.channel);
      if (resting) return resume(resting, me, event, world);
      const last = named(undefined, me, world);
      return told(event, last?.state === 'sent' && world.now - (last.approvedAt ?? 0) <= LATELY ? say.alreadySent(last) : say.nothingDrafted());
    }
    case 'really-change': return amend(coded(order.code, me, world), me, event, world);
    default: return order satisfies never;
  }
}

/** "Gửi đi" so long after one was sent asks whether it was. */
const LATELY = 30 * 60_000;

/** Whose announcements a member sees: with a scope, their own. */
const isMine = (one: Announcement, me: Member): boolean => isEverything(me.scope) || one.by === me.channel || one.approvedBy === me.channel;
export const named = (id: string | undefined, me: Member, { look: { announcing } }: OfficeWorld): Ready | undefined =>
  announcing.recent().find((one): one is Ready => isReady(one) && isMine(one, me) && (id === undefined || one.id === id));
/** Those still to come. */
const open = (me: Member, { look: { announcing }, now }: OfficeWorld): readonly Ready[] =>
  announcing.recent().filter((one): one is Ready => isReady(one) && isMine(one, me) && one.state === 'sent' && (one.starts === undefined || one.starts > now));
const coded = (code: string, me: Member, { look: { announcing } }: OfficeWorld): Ready | undefined =>
  announcing.recent().find((one): one is Ready => isReady(one) && isMine(one, me) && one.code === code && one.state === 'sent');

/** `lead`: what there is to say of the answer before it goes on. */
function next(drafted: Announcement | { readonly refused: string }, me: Member, event: Event, world: OfficeWorld, lead = ''): Done {
  if ('refused' in drafted) return told(event, drafted.refused);
  if (drafted.asking !== 'send') return told(event, `${lead}${drafting.ask(drafted.asking, drafted.kind)}`, put(drafted));
  if (isReady(drafted)) return told(event, `${lead}${previewOf(drafted, me, world)}`, put(drafted));
  const missing = questionsOf(drafted.kind).find((question) => ['title', 'starts', 'place', 'contact'].includes(question) && drafted[question as 'title'] === undefined) ?? 'title';
  return told(event, drafting.ask(missing, drafted.kind), put({ ...drafted, asking: missing, mending: true }));
}

/** "sửa giờ 14h": in the draft, or in one that was sent. */
function edit({ edits, one }: { readonly edits: readonly Edit[]; readonly one?: string }, me: Member, event: Event, world: OfficeWorld): Done {
  const draft = world.look.announcing.draftOf(event.channel);
  if (!draft || world.now - draft.touched > 2 * 3_600_000) return confirmAmendment(named(one, me, world), edits, event, world);
  const empty = edits.find(({ words }) => words === '');
  if (empty) return draft.asking === 'send' ? told(event, drafting.ask(empty.field, draft.kind), put({ ...draft, asking: empty.field, mending: true, touched: world.now })) : told(event, drafting.ask(empty.field, draft.kind));
  const lead = endsIn(edits);
  let after = draft;
  for (const { field, words } of edits) {
    const change = valueOf(field, words, after, world.now, namesIn(world, me));
    if ('refused' in change) return told(event, change.refused);
    after = changedBy(after, { ...change, touched: world.now });
  }
  return after.asking === 'send' ? next(after, me, event, world, lead) : told(event, `${say.fixed()}\n${drafting.ask(after.asking, after.kind)}`, put(after));
}

/** Of a second hour or day nothing is kept: that is said. */
export const endsIn = (edits: readonly Edit[]): string => (edits.some(({ field, words }) => field === 'starts' && saysItsEnd(words)) ? `${drafting.onlyItsStart()}\n` : '');

/** A draft that rested: what is next asked of it, or its preview. */
function resume(draft: Announcement | undefined, me: Member, event: Event, world: OfficeWorld): Done {
  return draft ? next({ ...draft, touched: world.now }, me, event, world, draft.title === undefined ? '' : `${drafting.takenUp(draft.title)}\n`) : told(event, say.nothingDrafted());
}

/** "gửi tài liệu": a draft to those who were there, which only lacks its file. */
function material(one: Ready | undefined, event: Event, world: OfficeWorld): Done {
  if (!one || !isMeeting(one)) return told(event, say.nothingSent());
  if (world.look.announcing.attendance(one.id).length === 0) return told(event, say.nobodyCame(one));
  const old = world.look.announcing.draftOf(event.channel);
  const draft: Announcement = {
    id: derive.announcement(event.no), by: event.channel, state: 'draft', asking: 'file', mending: true, code: codeFrom(event.luck, (code) => world.look.announcing.draftCoded(code) === undefined), kind: 'other',
    title: say.materialOf(one), contact: one.contact, audience: { ...EVERYBODY, came: { to: one.id, yes: true } }, touched: world.now,
  };
  return told(event, say.whichMaterial(one), ...(old ? [put({ ...old, state: 'dropped' })] : []), put(draft));
}

/** A file for the draft was sent: it is fetched first. */
export function fileStep(event: Event, world: OfficeWorld): Done {
  const draft = world.look.announcing.draftOf(event.channel);
  if (event.type !== 'sent-file' || !draft) return { changes: [], effects: [] };
  const done = told(event, drafting.takingFile());
  return { ...done, effects: [...done.effects, { type: 'fetch', file: event.file, document: draft.id as string as DocumentId, id: derive.aside(event.no, 2), channel: event.channel }] };
}

export function fetchedStep(event: Event, world: OfficeWorld): Done {
  const draft = world.look.announcing.draftOf(event.channel);
  const me = world.look.member(event.channel);
  if (!draft || !me || draft.asking !== 'file') return { changes: [], effects: [] };
  if (event.type === 'fetch-failed') return told(event, drafting.badFile(event.why));
  return event.type === 'fetched' ? next(filed(draft, event.file, world.now), me, event, world) : { changes: [], effects: [] };
}
