import { addWorkingMinutes } from '../deadline/working-hours.ts';
import { addWorkingDays, holidaysOf } from '../deadline/working-days.ts';
import type { Deed } from '../effect.ts';
import type { Event } from '../event.ts';
import { discreet, type Passed } from '../hand-over.ts';
import { derive, type ChannelId, type TimerId } from '../ids.ts';
import * as say from '../say/desk.ts';
import type { Change } from '../staff/change.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, covers, type Member } from '../staff/roles.ts';
import { effectsOf, type Done } from '../staff/done.ts';
import { atTime, dayOf, hourOf, type Instant } from '../time.ts';
import { lawsIn } from '../draft/draft.ts';
import { published } from '../draft/step.ts';
import { isOpen, type Handover } from './handover.ts';
import { comesLater, isBareYes } from './later.ts';
import { routeFor } from './route.ts';

/* The desk: a producer's question from the moment it is passed on until both sides know that it is over. Every change of its
 * state is told to the asker; every answer is told to whoever gave it. Pure. */

const NOTHING: Done = { changes: [], effects: [] };
const PATIENCE_MINUTES = 4 * 60;
const LISTED_AFTER_DAYS = 2;

/** What came through the engine, not from a chat. */
export function deskStep(event: Event, world: OfficeWorld): Done {
  switch (event.type) {
    case 'passed-on': return passedOn(event.passed, event, world);
    case 'settled': return settled(event, world);
    case 'unreachable': return unreached(event, world);
    case 'published': return published(event, world);
    case 'woke': return rang(event, world);
    default: return NOTHING;
  }
}

function passedOn(passed: Passed, event: Event, world: OfficeWorld): Done {
  const known = world.look.handover(passed.question);
  if (known && isOpen(known)) return NOTHING;
  if (known && passed.again) {
    const again: Handover = { ...known, text: passed.text, state: 'waiting', asked: world.now };
    return known.target ? postTo(again, known.target, event, world, say.askedBack(again, known.answer ?? '')) : place(again, event, world);
  }
  const { again: _again, ...rest } = passed;
  return place({ ...rest, tried: [], state: 'waiting', since: world.now, asked: world.now }, event, world);
}

/** Finds who is to answer and asks them. Nobody there: staff have it at once, and the asker knows. */
function place(handover: Handover, event: Event, world: OfficeWorld): Done {
  const { target: _before, ...unplaced } = handover;
  const target = routeFor(handover, handover.tried, world.look, world.now);
  if (!target) return listed(unplaced, 'nobody', event, world);
  return postTo({ ...unplaced, target: target.channel }, target.channel, event, world, say.question(handover, target.kind === 'room'));
}

function postTo(handover: Handover, channel: ChannelId, event: Event, world: OfficeWorld, text: string): Done {
  const deeds = [{ type: 'say', message: { text }, tone: 'reply', to: channel }, { ...news(handover, 'sent'), to: channel }] as const;
  return done(handover, event, deeds, [1], wake(handover, event, addWorkingMinutes(world.now, PATIENCE_MINUTES, holidaysOf(world.knowledge.deadlines))));
}

/** The clock of one question. Four working hours: one reminder where it stands. Two working days: staff. Then it rests there. */
function rang(event: Event & { type: 'woke' }, world: OfficeWorld): Done {
  const handover = world.look.handover(world.look.wake(event.timer)?.about ?? '');
  if (!handover || !isOpen(handover)) return NOTHING;
  if (handover.state !== 'listed' && handover.target && world.look.room(handover.target)?.state === 'left') return place({ ...handover, tried: [...handover.tried, handover.target] }, event, world);
  // Whoever it stood with has no role any more, or not for this producer: nothing more of it is said to them.
  if (handover.state !== 'listed' && handover.target && isGone(handover, handover.target, world)) return place({ ...handover, tried: [...handover.tried, handover.target] }, event, world);
  if (handover.state === 'reminded') return listed(handover, 'listed', event, world);
  if (handover.state !== 'waiting' || !handover.target) return NOTHING;
  const post = world.look.lastPost(handover.question);
  // It never got there (that platform is down): another way, if there is one.
  if (post?.state !== 'delivered') {
    const tried = [...handover.tried, `${handover.target.split('/')[0]!}/`];
    return place({ ...handover, tried }, event, world);
  }
  const at = secondWorkingDay(handover.asked, world);
  const reminder: Deed = { type: 'say', message: { text: say.reminder(handover), ...(post.message ? { quotes: post.message } : {}) }, tone: 'reminder' };
  return done({ ...handover, state: 'reminded' }, event, [{ ...reminder, to: handover.target }, news(handover, 'reminded')], [1], wake(handover, event, Math.max(at, world.now + 60_000)));
}

const isGone = (handover: Handover, target: ChannelId, { look }: OfficeWorld): boolean => {
  if (look.room(target)) return false;
  const member = look.member(target);
  return member === undefined || !covers(member.scope, handover);
};

/** Questions that stand with somebody look for another way at once. */
export const wakesOf = (open: readonly Handover[], channel: ChannelId, now: Instant, id: (nth: number) => TimerId): Change[] =>
  open.filter((one) => one.target === channel).map((one, i): Change => ({ type: 'wake', id: id(i + 1), kind: 'handover', about: one.question, at: now }));

function listed(handover: Handover, why: 'listed' | 'nobody', event: Event, world: OfficeWorld): Done {
  const staff = world.look.members().filter((one) => atLeast(one.role, 'staff') && covers(one.scope, handover));
  const notices = staff.map((one) => ({ type: 'say', message: { text: say.toStaff(handover, why) }, tone: 'reply', to: one.channel }) as const);
  return done({ ...handover, state: 'listed' }, event, [...notices, news(handover, why)], staff.map((_, i) => i + 1), wake(handover, event));
}

/** The asker has closed it, or taken it back: the other side hears, once. */
function settled(event: Event & { type: 'settled' }, world: OfficeWorld): Done {
  const handover = world.look.handover(event.question);
  if (!handover || handover.state === 'closed' || handover.state === 'withdrawn') return NOTHING;
  const state = event.how === 'clear' ? 'closed' as const : 'withdrawn' as const;
  const to = handover.target;
  return done({ ...handover, state }, event, to ? [{ type: 'say', message: { text: state === 'closed' ? say.clear(handover) : say.withdrawn(handover) }, tone: 'reminder', to }] : [], [], wake(handover, event));
}

/** A topic stands under its group, and what the topic does not take is said in the group. */
const isWithin = (target: string, channel: string): boolean => target === channel || target.startsWith(`${channel}/`);

/** The room put us out, the consultant blocked us: another, without it. */
function unreached(event: Event & { type: 'unreachable' }, world: OfficeWorld): Done {
  const handover = world.look.handoverSaid(event.effect);
  const room = world.look.room(event.channel);
  const gone: Change[] = room ? [{ type: 'room', room: { ...room, state: 'left' } }] : [];
  if (!handover?.target || !isOpen(handover) || !isWithin(handover.target, event.channel)) return { changes: gone, effects: [] };
  const elsewhere = place({ ...handover, tried: [...handover.tried, handover.target] }, event, world);
  return { ...elsewhere, changes: [...gone, ...elsewhere.changes] };
}

/** A consultant's words for the asker. Whoever answers first has answered; a second answer adds to the first. */
export function answered(handover: Handover, me: Member, text: string, event: Event, world: OfficeWorld): Done {
  const here = event.message ? { quotes: event.message } : {};
  if (handover.state === 'withdrawn') return done(handover, event, [{ type: 'say', message: { text: say.withdrawn(handover), ...here }, tone: 'reply' }], []);
  const after: Handover = { ...handover, state: 'answered', ...(text ? { answer: text } : {}), by: me.channel, answeredAt: world.now };
  const file = event.type === 'sent-file' ? { file: { ref: event.file, of: event.channel } } : {};
  const back = { type: 'hear-back', news: { question: handover.question, news: 'answered', ...(text ? { text } : {}), ...file, ...(me.name ? { by: me.name } : {}) }, to: lane(handover.question) } as const;
  const elsewhere = handover.target && handover.target !== event.channel ? [{ type: 'say', message: { text: say.answeredElsewhere(handover) }, tone: 'reminder', to: handover.target } as const] : [];
  const step = done(after, event, [{ type: 'say', message: { text: say.delivered(handover), ...here }, tone: 'reply' }, back, ...elsewhere], [1], wake(handover, event));
  // What no passage answered is kept for review: it may save the same question next time. Never used before that.
  const known = text === '' || world.find?.(handover.text, dayOf(world.now)) !== undefined;
  const laws = lawsIn(text);
  const draft: Change[] = known ? [] : [{ type: 'draft', draft: { id: `N${event.no}`, asked: handover.text, answer: discreet(text, undefined), question: handover.question, by: me.channel, room: event.channel, at: world.now, ...(laws ? { laws } : {}), state: 'open' } }];
  return { ...step, changes: [...step.changes, ...draft, { type: 'audit', entry: { who: me.channel, what: 'answer question', about: handover.producer, after: handover.question } }] };
}

/** "nhầm": it was for another thread. The asker is told to pass over it, and the question stands open again. */
export function mistaken(handover: Handover, me: Member, event: Event, world: OfficeWorld): Done {
  const here = event.message ? { quotes: event.message } : {};
  if (handover.state !== 'answered') return done(handover, event, [{ type: 'say', message: { text: say.nothingToTakeBack(handover), ...here }, tone: 'reply' }], [1]);
  const { answer: _answer, by: _by, answeredAt: _at, ...rest } = handover;
  const back = { type: 'hear-back', news: { question: handover.question, news: 'mistaken' }, to: lane(handover.question) } as const;
  const step = done({ ...rest, state: 'waiting', asked: world.now }, event, [{ type: 'say', message: { text: say.takenBack(handover), ...here }, tone: 'reply' }, back], [1], wake(handover, event, addWorkingMinutes(world.now, PATIENCE_MINUTES, holidaysOf(world.knowledge.deadlines))));
  return { ...step, changes: [...step.changes, { type: 'drop-drafts', question: handover.question }, { type: 'audit', entry: { who: me.channel, what: 'take answer back', about: handover.producer, before: handover.question } }] };
}

/** Taken by one of the office, or given to a colleague: it stands with them alone from now on. */
export function assigned(handover: Handover, me: Member, to: Member, text: string, event: Event, world: OfficeWorld): Done {
  if (!isOpen(handover)) return done(handover, event, [{ type: 'say', message: { text: say.nothingToAssign(handover) }, tone: 'reply' }], []);
  const after: Handover = { ...handover, target: to.channel, state: 'waiting', asked: world.now };
  const post = to.channel === me.channel ? [] : [{ type: 'say', message: { text: say.question(handover, false) }, tone: 'reply', to: to.channel } as const];
  const step = done(after, event, [{ type: 'say', message: { text: `${text}\n${to.channel === me.channel ? say.howToAnswer(handover) : ''}`.trim() }, tone: 'reply' }, ...post], [post.length > 0 ? 2 : 1], wake(handover, event, addWorkingMinutes(world.now, PATIENCE_MINUTES, holidaysOf(world.knowledge.deadlines))));
  return { ...step, changes: [...step.changes, { type: 'audit', entry: { who: me.channel, what: 'assign question', about: handover.producer, before: handover.target ?? '', after: to.channel } }] };
}

/** What a member of the office says in answer to a post of ours, in a room or alone. */
export function replied(handover: Handover, me: Member, text: string, event: Event, world: OfficeWorld): Done {
  if (!covers(me.scope, handover)) return done(handover, event, [{ type: 'say', message: { text: say.outOfScope(handover), ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply' }], []);
  if (isOpen(handover) && event.type === 'said' && (comesLater(text) || isBareYes(text, handover.text))) return done(handover, event, [{ type: 'say', message: { text: say.stillWaits(handover), ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply' }], [1]);
  return isMistaken(text) ? mistaken(handover, me, event, world) : answered(handover, me, text.trim(), event, world);
}

export const isMistaken = (text: string): boolean => MISTAKEN.test(text.normalize('NFC').trim());

const MISTAKEN = /^(?:dạ |ơ |ôi |ấy )*(?:nhầm|nham|lộn|trả lời nhầm|tra loi nham|gửi nhầm|gui nham)(?: rồi| câu| tin| chủ thể| người| roi| cau| nguoi)*[.! ]*$/iu;

/** `posts`: which of the deeds (from 1) stand for the question, so that quoting them speaks of it. */
function done(handover: Handover, event: Event, deeds: readonly (Deed & { readonly to?: ChannelId })[], posts: readonly number[], ...more: readonly Change[]): Done {
  return {
    changes: [{ type: 'handover', handover }, ...posts.map((nth): Change => ({ type: 'post', effect: derive.aside(event.no, nth), question: handover.question })), ...more],
    effects: effectsOf(event, deeds),
    owner: handover.producer,
  };
}

const news = ({ question }: Handover, what: 'sent' | 'reminded' | 'listed' | 'nobody') => ({ type: 'hear-back', news: { question, news: what }, to: lane(question) }) as const;

/** Word for the asker waits for no room; only "sent" comes after the post itself. */
const lane = (question: string) => `desk/${question}` as ChannelId;

const wake = ({ question }: Handover, event: Event, at?: Instant): Change => ({ type: 'wake', id: derive.wake(event.no), kind: 'handover', about: question, ...(at === undefined ? {} : { at }) });

/** The same time of day, two working days after. */
const secondWorkingDay = (at: Instant, world: OfficeWorld): Instant =>
  atTime(addWorkingDays(dayOf(at), LISTED_AFTER_DAYS, holidaysOf(world.knowledge.deadlines)), Math.min(Math.max(hourOf(at), 8), 17));
