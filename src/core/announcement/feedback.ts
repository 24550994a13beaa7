import type { Event } from '../event.ts';
import { derive, type ChannelId, type ProducerId } from '../ids.ts';
import { addressed } from '../say/address.ts';
import * as say from '../say/attendance.ts';
import type { Change } from '../staff/change.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { fold } from '../text.ts';
import { addDays, atTime, dayOf } from '../time.ts';
import { wakeFor } from './alarms.ts';
import { COMMAND_LINE, type Feedback, type Meeting } from './state.ts';

/* Thanks the morning after, and three short questions, each asked once. Who does not answer is not asked again. */

const CHOICES = { useful: say.USEFUL, clear: say.CLEAR } as const;
const choices = (one: string, asking: 'useful' | 'clear') => CHOICES[asking].map((label, i) => ({ id: `${one}:${asking}:${i + 1}`, label }));

/** Nobody was ticked yet: who wrote it is told, and it rings again the next morning, three times at most. */
const PATIENCE_DAYS = 3;

export function thanked(one: Meeting, event: Event, world: OfficeWorld): Done {
  if (one.state !== 'sent') return { changes: [], effects: [] };
  const came = world.look.announcing.attendance(one.id);
  if (came.length === 0) {
    const going = world.look.announcing.answers(one.id).some(({ state }) => state === 'going');
    if (!going || world.now > one.starts + PATIENCE_DAYS * 86_400_000) return { changes: [], effects: [] };
    const to = one.by === COMMAND_LINE ? one.approvedBy : one.by;
    return { changes: [wakeFor(one, 'thanks', atTime(addDays(dayOf(world.now), 1), 9), event, 1)], effects: to === undefined || to === COMMAND_LINE ? [] : [{ type: 'say', message: { text: say.tickFirst(one) }, tone: 'reminder', id: derive.aside(event.no, 1), channel: to as ChannelId }] };
  }
  const asked = new Set(world.look.announcing.feedback(one.id).map(({ person }) => person));
  const rows = came.filter(({ person, channel, producer }) => channel !== undefined && producer !== '' && !asked.has(person)).map((row, i) => ({ row, channel: row.channel!, id: derive.aside(event.no, i + 1) }));
  return {
    effects: [],
    changes: rows.map(({ row, channel, id }): Change => ({ type: 'feedback', feedback: { announcement: one.id, person: row.person, producer: row.producer, channel, asking: 'useful', effect: id, at: world.now } })),
    sends: rows.map(({ row, channel, id }) => ({ owner: row.producer as ProducerId, effect: { type: 'say', message: { text: addressed(say.thanks(one), row.name), choices: choices(one.id, 'useful') }, tone: 'announcement', until: world.now + 7 * 86_400_000, id, channel } })),
  };
}

/** What somebody says to the question that stands open: its button, its number or words right after it; the last one takes any words. */
export function feedbackIn(event: Pick<Event, 'channel' | 'repliesTo'> & ({ type: 'said'; text: string } | { type: 'picked'; choice: string } | { type: string }), { look: { announcing } }: { readonly look: Pick<OfficeWorld['look'], 'announcing'> }): { readonly open: Feedback; readonly answer: number | string } | undefined {
  const open = announcing.feedbackOpen(event.channel);
  if (!open || open.asking === 'done') return undefined;
  if (event.type === 'picked' && 'choice' in event) {
    const [, id, asking, nth] = /^(B\d+):(useful|clear):(\d)$/.exec(event.choice) ?? [];
    return id === open.announcement && asking === open.asking ? { open, answer: Number(nth) } : undefined;
  }
  if (event.type !== 'said' || !('text' in event)) return undefined;
  if (event.repliesTo !== open.effect && announcing.lastSaid(event.channel) !== open.effect) return undefined;
  const said = fold(event.text).replace(/[.!]+$/, '').trim();
  if (open.asking === 'words') return said.startsWith('/') || said === '' ? undefined : { open, answer: event.text.normalize('NFC').trim().slice(0, 500) };
  const nth = /^([123])$/.exec(said)?.[1];
  const label = CHOICES[open.asking].findIndex((one) => fold(one) === said.replace(/^da /, '').replace(/ a$/, ''));
  const answer = nth ? Number(nth) : label >= 0 ? label + 1 : said.length <= 40 ? loosely(said, open.asking) : undefined;
  return answer === undefined ? undefined : { open, answer };
}

/** "hơi khó", "bình thường em ạ", "rất bổ ích": short words of their own for one of three. */
const LOOSELY = {
  useful: [/\b(?:rat|qua hay|tuyet|hay lam|bo ich lam)\b/, /\b(?:co ich|bo ich|hay|tot|duoc|on|binh thuong)\b/, /\b(?:chua|khong|chan)\b/],
  clear: [/\b(?:de|ro|hieu het)\b/, /\b(?:vua|binh thuong|tam|duoc|on)\b/, /\b(?:kho|khong hieu|chua hieu|nhanh qua|roi)\b/],
} as const;

function loosely(said: string, asking: 'useful' | 'clear'): number | undefined {
  const meant = LOOSELY[asking].flatMap((words, i) => (words.test(said) ? [i + 1] : []));
  if (meant.includes(3)) return 3;
  return meant.length > 0 ? meant[0] : undefined;
}

export function feedbackStep({ open, answer }: { readonly open: Feedback; readonly answer: number | string }, event: Event, world: OfficeWorld): Done {
  const id = derive.aside(event.no, 1);
  const owner = open.producer as ProducerId;
  const next = (changed: Partial<Feedback>, text: string, more: { readonly choices?: ReturnType<typeof choices>; readonly resume?: true } = {}): Done => ({
    owner,
    changes: [{ type: 'feedback', feedback: { ...open, ...changed, effect: id, at: world.now } }],
    effects: [{ type: 'say', message: { text: addressed(text, event.name), ...(more.choices ? { choices: more.choices } : {}) }, tone: 'reply', id, channel: event.channel }, ...(more.resume ? [{ type: 'resume' as const, id: derive.aside(event.no, 2), channel: event.channel }] : [])],
  });
  switch (open.asking) {
    case 'useful': return next({ useful: Number(answer), asking: 'clear' }, say.wasItClear(), { choices: choices(open.announcement, 'clear') });
    case 'clear': return next({ clear: Number(answer), asking: 'words' }, say.whatElse());
    default: return next({ asking: 'done', ...(/^(?:khong|ko|k|khong co|thoi|chua)(?: a| em| gi)*$/.test(fold(String(answer)).replace(/[.!]+$/, '')) ? {} : { words: String(answer) }) }, say.feedbackDone(), { resume: true });
  }
}
