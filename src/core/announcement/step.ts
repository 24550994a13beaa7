import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import { addressed } from '../say/address.ts';
import * as office from '../say/office.ts';
import * as say from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import { audit, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, type Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import { addDays, atTime, dayOf, type Instant } from '../time.ts';
import { EVERYBODY, reach, type Reach } from './audience.ts';
import { answered } from './draft.ts';
import { isQuiet, morningAfter } from './quiet.ts';
import { choicesOf, isReady, type Announcement, type Ready, type Recipient } from './state.ts';

/* What staff do with announcements, in their private chat: draft, approve, ask, cancel. */

export type AnnouncementOrder = { readonly type: 'start' | 'status' | 'cancel' | 'drop' } | { readonly type: 'send' | 'really-cancel'; readonly code: string } | { readonly type: 'answer'; readonly draft: Announcement };

/** A draft that nobody worked on for so long takes no more words: the chat is an ordinary one again. */
const RESTS = 2 * 3_600_000;

/** What somebody with a role says about announcements, if anything. */
export function announcementOrder(text: string, channel: string, world: { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: Instant }): AnnouncementOrder | undefined {
  const said = fold(text).replace(/[.!?]+$/, '');
  if (/^(?:\/thongbao|(?:soan |tao |gui )?thong bao (?:tap huan|moi|hoi cho|tham quan)|(?:soan|tao) thong bao)$/.test(said)) return { type: 'start' };
  if (/^(?:tinh hinh thong bao|thong bao (?:den|toi) dau roi|thong bao (?:the nao|ra sao)(?: roi)?)$/.test(said)) return { type: 'status' };
  if (/^huy thong bao$/.test(said)) return { type: 'cancel' };
  const [, verb, code] = /^(gui|huy) (\d{4})$/.exec(said) ?? [];
  if (code) return { type: verb === 'gui' ? 'send' : 'really-cancel', code };
  const draft = world.look.announcing.draftOf(channel);
  if (!draft || world.now - draft.touched > RESTS) return undefined;
  if (/^(?:bo nhap|bo ban nhap|\/huy|huy)$/.test(said)) return { type: 'drop' };
  return said.startsWith('/') ? undefined : { type: 'answer', draft };
}

export function announcementStep(order: AnnouncementOrder, event: Event, world: OfficeWorld): Done {
  const me = world.look.member(event.channel);
  if (!me || !atLeast(me.role, 'staff')) return told(event, office.notYours());
  const { announcing } = world.look;
  switch (order.type) {
    case 'start': {
      const old = announcing.draftOf(event.channel);
      const draft: Announcement = { id: derive.announcement(event.no), by: event.channel, state: 'draft', asking: 'title', code: codeFrom(event.luck, (code) => announcing.draftCoded(code) === undefined), audience: EVERYBODY, touched: world.now };
      return told(event, say.ask('title'), ...(old ? [put({ ...old, state: 'dropped' })] : []), put(draft));
    }
    case 'answer': return next(answered(order.draft, event.type === 'said' ? event.text : '', world.now), me, event, world);
    case 'drop': {
      const draft = announcing.draftOf(event.channel);
      return draft ? told(event, say.dropped(), put({ ...draft, state: 'dropped' })) : told(event, say.nothingSent());
    }
    case 'send': return send(announcing.draftCoded(order.code), me, event, world);
    case 'status': {
      const one = announcing.latest();
      return one && isReady(one) ? told(event, say.status(one, announcing.recipients(one.id), announcing.answers(one.id))) : told(event, say.nothingSent());
    }
    case 'cancel': {
      const one = announcing.latest();
      return one?.state === 'sent' && isReady(one) ? told(event, say.confirmCancel(one)) : told(event, say.nothingSent());
    }
    case 'really-cancel': return cancel(order.code, me, event, world);
    default: return order satisfies never;
  }
}

const put = (announcement: Announcement): Change => ({ type: 'announcement', announcement });

function next(drafted: Announcement | { readonly refused: string }, me: Member, event: Event, world: OfficeWorld): Done {
  if ('refused' in drafted) return told(event, drafted.refused);
  if (drafted.asking !== 'send') return told(event, say.ask(drafted.asking), put(drafted));
  return isReady(drafted) ? told(event, say.preview(drafted, whom(drafted, me, world)), put(drafted)) : told(event, say.ask('title'), put({ ...drafted, asking: 'title' }));
}

const whom = (one: Announcement, me: Member, world: OfficeWorld): Reach => reach(one.audience, world.look.announcing.candidates(), me);

/** Approved: the recipients are fixed as rows, each with one effect of its own. Whoever approves must see all of them. */
function send(one: Announcement | undefined, me: Member, event: Event, world: OfficeWorld): Done {
  const author = one && world.look.member(one.by);
  if (!one || !author || one.asking !== 'send' || !isReady(one)) return told(event, say.noSuchDraft());
  if (one.starts <= world.now) return told(event, say.tooLate());
  const seen = new Set(whom(one, me, world).reached.map((person) => person.person));
  const { reached } = whom(one, author, world);
  if (reached.length === 0 || reached.some((person) => !seen.has(person.person))) return told(event, say.noSuchDraft());
  const approved: Ready = { ...one, state: 'sent', approvedBy: me.channel, approvedAt: world.now };
  const done = told(event, say.sending(approved, reached.length), put(approved), audit(me, 'approve announcement', { about: one.id, after: say.audienceInWords(one.audience) }), ...alarms(approved, event, world.now));
  const other: Effect[] = one.by === event.channel ? [] : [{ type: 'say', message: { text: say.approvedByOther(approved) }, tone: 'reminder', id: derive.aside(event.no, 2), channel: one.by }];
  const recipients = reached.map((person, i): Recipient => {
    const effect = derive.aside(event.no, i + 3);
    return { announcement: one.id, person: person.person, producer: person.producer, channel: person.channel, effect, last: effect };
  });
  const sends = recipients.map((recipient, i) => ({ owner: recipient.producer, effect: { type: 'say' as const, message: { text: addressed(say.invitation(approved), reached[i]!.name), choices: choicesOf(one) }, tone: 'announcement' as const, until: one.starts, id: recipient.effect, channel: recipient.channel } }));
  return { changes: [...done.changes, ...recipients.map((recipient): Change => ({ type: 'recipient', recipient }))], effects: [...done.effects, ...other], sends };
}

/** The day before at nine, and two hours before: never at night, never in the past. */
function alarms(one: Ready, event: Event, now: Instant): Change[] {
  const early = one.starts - 2 * 3_600_000;
  const times = [['day', atTime(addDays(dayOf(one.starts), -1), 9)], ['soon', isQuiet(early) ? Math.min(morningAfter(early), one.starts) : early]] as const;
  return times.flatMap(([which, at], i): Change[] => (at > now && at < one.starts ? [{ type: 'wake', kind: 'announcement', about: `${one.id}:${which}`, id: derive.wake(event.no, i + 1), at }] : []));
}

/** Who may have got it hears that it is off; for the rest it is taken back before it leaves. */
function cancel(code: string, me: Member, event: Event, world: OfficeWorld): Done {
  const one = world.look.announcing.latest();
  if (!one || one.code !== code || one.state !== 'sent' || !isReady(one)) return told(event, say.noSuchDraft());
  const all = world.look.announcing.recipients(one.id);
  const unsaid = all.filter(({ state }) => state === 'queued');
  const reached = all.filter(({ state }) => state === 'delivered' || state === 'unsure' || state === 'sending');
  const done = told(event, say.cancelled(one, reached.length, unsaid.length), put({ ...one, state: 'cancelled' }), { type: 'unsay', effects: unsaid.map(({ effect }) => effect) }, audit(me, 'cancel announcement', { about: one.id }),
    ...(['day', 'soon'] as const).map((which, i): Change => ({ type: 'wake', kind: 'announcement', about: `${one.id}:${which}`, id: derive.wake(event.no, i + 1) })));
  // What begins before morning cannot wait for it.
  const tone = isQuiet(world.now) && one.starts < morningAfter(world.now) ? ('reminder' as const) : ('announcement' as const);
  const sends = reached.map((recipient, i) => ({ owner: recipient.producer, effect: { type: 'say' as const, message: { text: say.apology(one) }, tone, id: derive.aside(event.no, i + 2), channel: recipient.channel } }));
  return { ...done, sends };
}

function codeFrom(luck: string, free: (code: string) => boolean): string {
  const first = Number.parseInt(luck.slice(0, 8), 16) % 9000;
  for (let i = 0; i < 9000; i += 1) {
    const code = String(1000 + ((first + i) % 9000));
    if (free(code)) return code;
  }
  return '1000';
}
